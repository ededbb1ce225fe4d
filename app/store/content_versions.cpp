#include "store/content_versions.hpp"

#include <algorithm>
#include <optional>

#include "store/content.hpp"
#include "store/content_pointer.hpp"
#include "store/durable_file.hpp"

namespace sprank::store {

namespace fs = std::filesystem;

namespace {

int tries_of(StateFolder const& state, std::string const& name) {
    int tries = 0;
    while (tries < most_tries && there(tried_mark(state, name, tries + 1))) ++tries;
    return tries;
}

PassedOver passed(std::string const& name, ContentTrouble why) {
    std::string const subject = "Inhoud " + name;
    switch (why) {
        case ContentTrouble::pointer_damaged:
            return {name, why, {"INHOUD-10", "Welke inhoud de nieuwste is valt niet meer te lezen; installeer de inhoud opnieuw."}};
        case ContentTrouble::gone: return {name, why, {"INHOUD-11", subject + " staat niet meer op de schijf; installeer hem opnieuw."}};
        case ContentTrouble::unusable: return {name, why, {"INHOUD-12", subject + " is niet wat hij was toen hij kwam; installeer hem opnieuw."}};
        case ContentTrouble::tried_in_vain:
            return {name, why, {"INHOUD-13", subject + " is twee keer gestart zonder dat er beeld kwam; meld dit aan wie hem maakte."}};
        case ContentTrouble::unmarkable:
            return {name, why, {"INHOUD-14", subject + " is nieuw, maar de schijf kan niet worden beschreven; kijk of hij vol is, en start opnieuw."}};
        case ContentTrouble::refused: break;
    }
    return {name, why, {}};
}

/// Cheap on purpose: all of it was read when it was installed, and a start must be quick.
std::optional<PassedOver> unfit(StateFolder const& state, std::string const& name, std::span<RefusedContent const> refused) {
    for (auto const& one : refused)
        if (one.version == name) return PassedOver{name, ContentTrouble::refused, one.failure};
    auto const file = version_file(state, name);
    if (!there(file)) return passed(name, ContentTrouble::gone);
    auto const content = Content::open(file);
    if (!content) return PassedOver{name, ContentTrouble::unusable, content.error()};
    if (!content->hash().starts_with(name)) return passed(name, ContentTrouble::unusable);
    if (!there(good_mark(state, name)) && tries_of(state, name) >= most_tries) return passed(name, ContentTrouble::tried_in_vain);
    return std::nullopt;
}

bool marked(StateFolder const& state, std::string const& name, fs::path const& mark) {
    return !write_file(mark, {}) && !sync_folder(version_folder(state, name));
}

}  // namespace

std::string ContentChoice::told() const {
    if (passed_over.empty()) return {};
    return (version.empty() ? std::string("De inhoud die bij het programma hoort wordt getoond. ") : "Oudere inhoud (" + version + ") wordt getoond. ") +
           passed_over.front().failure.text;
}

ContentChoice choose_content(StateFolder const& state, fs::path const& bundled, std::span<RefusedContent const> refused) {
    ContentChoice choice;
    auto const pointer = read_pointer(state);
    if (pointer.damaged) choice.passed_over.push_back(passed({}, ContentTrouble::pointer_damaged));
    for (auto const& name : pointer.names) {
        auto trouble = unfit(state, name, refused);
        choice.proven = there(good_mark(state, name));
        if (!trouble) reached(DurableStep::content_chosen);
        if (!trouble && !choice.proven) {
            // Before it is opened: whatever it does to the program, the next start knows that it was tried.
            if (marked(state, name, tried_mark(state, name, tries_of(state, name) + 1))) {
                reached(DurableStep::trying_marked);
            } else {
                trouble = passed(name, ContentTrouble::unmarkable);
            }
        }
        if (!trouble) {
            choice.version = name;
            choice.file = version_file(state, name);
            return choice;
        }
        choice.passed_over.push_back(std::move(*trouble));
    }
    choice.proven = true;
    choice.file = bundled;
    reached(DurableStep::content_chosen);
    return choice;
}

bool confirm_good(StateFolder const& state, ContentChoice const& choice) {
    if (choice.version.empty() || choice.proven) return true;
    if (!marked(state, choice.version, good_mark(state, choice.version))) return false;
    reached(DurableStep::content_proven);
    return true;
}

std::vector<ContentVersion> list_content(StateFolder const& state) {
    std::vector<ContentVersion> versions;
    auto const pointer = read_pointer(state);
    for (auto const& name : pointer.names) {
        std::error_code error;
        auto const bytes = fs::file_size(version_file(state, name), error);
        bool const good = there(good_mark(state, name));
        versions.push_back({name, versions.empty() && !pointer.damaged, good, good ? 0 : tries_of(state, name), error ? 0 : bytes});
    }
    return versions;
}

}  // namespace sprank::store
