// Whom the name of an organisation means; a name that is only near must never become another organisation unseen.
#include <algorithm>
#include <array>
#include <set>

#include "compile/suggestion.hpp"
#include "core/folded_text.hpp"
#include "import/known.hpp"
#include "import/phrases.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t least_part = 5;   ///< letters of a name that may stand for a longer one
constexpr std::size_t most_alike = 3;   ///< that an editor is shown

std::string clean(std::string_view name) {
    auto text = folded(name);
    while (text.starts_with(' ')) text.erase(0, 1);
    while (text.ends_with(' ')) text.pop_back();
    return text;
}

/// Without what people put beside a name that changes nobody: "Landstede MBO", "Stichting X", "X B.V., locatie Zwolle".
std::string bare_name(std::string const& name) {
    constexpr std::array<std::string_view, 9> beside{"mbo", "hbo", "bv", "nv", "b", "n", "v", "stichting", "de"};
    std::string bare;
    for (auto const& word : words_in(name)) {
        if (!bare.empty() && (word == "locatie" || word == "vestiging" || word == "afdeling")) break;
        if (std::ranges::find(beside, word) == beside.end()) bare += (bare.empty() ? "" : " ") + word;
    }
    return bare;
}

/// "Aeres HBO" is not the mbo school Aeres.
bool of_that_kind(std::string const& name, std::string_view kind) {
    for (std::string_view const school : {"mbo", "hbo"})
        if (holds_phrase(name, school) && kind != school) return false;
    return true;
}

/// "HAN University" -> "HAN": capitals that stand first.
std::string leading_capitals(std::string_view name) {
    auto const first = name.substr(0, name.find_first_of(" ,("));
    bool const capitals = first.size() >= 3 && std::ranges::all_of(first, [](char letter) { return letter >= 'A' && letter <= 'Z'; });
    return capitals ? std::string(first) : std::string{};
}

/// "Techniek College Rotterdam" -> "tcr".
std::string initials_of(std::string const& name) {
    std::string initials;
    for (auto const& word : words_in(name))
        if (word != "en" && word != "de" && word != "van" && word != "voor") initials += word.front();
    return initials;
}

/// Words that many organisations have in their name tell nothing.
bool tells(std::string_view word) {
    constexpr std::array<std::string_view, 18> common{"noord", "noordoost", "zuidoost", "midden", "college", "school", "hogeschool", "universiteit", "opleidingsbedrijf", "techniek", "centrum", "center",
                                                      "centre", "bedrijf", "instituut", "nederland", "academie", "university"};
    return word.size() >= least_part && std::ranges::find(common, word) == common.end();
}

bool is_school(Known::Organisation const& one) { return one.kind == "mbo" || one.kind == "hbo" || one.kind == "university"; }

}  // namespace

void Known::add_organisation(Organisation one) {
    auto const position = organisations_.size();
    organisation_by_name_.emplace(clean(one.name), position);
    if (auto const its = host_of(one.website); !its.empty()) organisation_by_host_.emplace(its, position);
    auto const host = host_of(one.website);
    // "RUG" of www.rug.nl
    std::set<std::string> short_names{clean(one.id), bare_name(clean(one.name)), clean(leading_capitals(one.name)), clean(host.substr(0, host.find('.')))};
    if (auto const open = one.name.find('('), close = one.name.find(')', open); open != std::string::npos && close != std::string::npos && (open == 0 || one.name[open - 1] == ' ')) {
        short_names.insert(clean(one.name.substr(0, open)));
        short_names.insert(clean(one.name.substr(open + 1, close - open - 1)));
    }
    if (auto initials = initials_of(clean(one.name)); initials.size() >= 3) {
        auto const [at, fresh] = organisation_by_initials_.try_emplace(std::move(initials), position);
        if (!fresh) at->second.reset();
    }
    for (auto const& name : short_names) {
        if (name.size() < 2 || (name.size() == 2 && name != clean(one.id))) continue;
        auto const [at, fresh] = organisation_by_short_name_.try_emplace(name, position);
        if (!fresh) at->second.reset();
    }
    for (std::string_view rest = one.also; !rest.empty();) {
        auto const end = std::min(rest.find(';'), rest.size());
        if (auto name = clean(rest.substr(0, end)); !name.empty()) organisation_by_other_name_.emplace(std::move(name), position);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    organisations_.push_back(std::move(one));
}

bool Known::is_name_of(Organisation const& organisation, std::string_view name) const {
    auto const wanted = clean(name);
    if (wanted == clean(organisation.name)) return true;
    auto const at = organisation_by_other_name_.find(wanted);
    return at != organisation_by_other_name_.end() && organisations_[at->second].id == organisation.id;
}

bool Known::far_from(Organisation const& organisation, Place const* town) const {
    auto const* const home = place_called(organisation.place);
    return home && town && distance_km(home->position, town->position) > far_km;
}

/// By a name that is part of the other, as long as there is one such name.
Known::Organisation const* Known::nearly_called(std::string const& wanted) const {
    if (wanted.size() < least_part) return nullptr;
    Organisation const* found = nullptr;
    std::string longest;
    for (auto const& [known, position] : organisation_by_name_) {
        if (known.size() < least_part || !holds_phrase(wanted, known)) continue;
        // "ROC Voorbeeld Zwolle" is not "ROC Voorbeeld" where there is also a "Zwolle"
        if (found && !holds_phrase(known, longest) && !holds_phrase(longest, known)) return nullptr;
        if (known.size() > longest.size()) found = &organisations_[position], longest = known;
    }
    if (found) return found;
    for (auto const& [known, position] : organisation_by_name_) {
        if (!holds_phrase(known, wanted)) continue;
        if (found) return nullptr;
        found = &organisations_[position];
    }
    return found;
}

std::vector<Known::Organisation const*> Known::organisations_like(std::string const& wanted) const {
    std::vector<Organisation const*> alike;
    for (auto const& word : words_in(wanted)) {
        if (!tells(word) || place_named(word)) continue;
        for (Organisation const& one : organisations_)
            if (holds_phrase(clean(one.name), word) && std::ranges::find(alike, &one) == alike.end()) alike.push_back(&one);
    }
    if (alike.size() > most_alike) alike.clear();  // the word is a common one
    return alike;
}

/// "Deltion Colege": never taken unseen, for "Summa" is not "Somma".
Known::Organisation const* Known::misspelt(std::string const& wanted) const {
    if (wanted.size() < least_part) return nullptr;
    std::size_t const most = wanted.size() >= 9 ? 2 : 1;
    Organisation const* found = nullptr;
    bool several = false;
    auto const look_at = [&](std::string const& known, std::size_t position) {
        if (known.size() < least_part || known.front() != wanted.front() || compile::slips_between(wanted, known, most) > most) return;
        several = several || (found && found != &organisations_[position]);
        found = &organisations_[position];
    };
    for (auto const& [known, position] : organisation_by_name_) look_at(known, position);
    for (auto const& [known, position] : organisation_by_short_name_)
        if (position) look_at(known, *position);
    return several ? nullptr : found;
}

/// By one of its own names, whole.
Known::Organisation const* Known::called(std::string const& wanted) const {
    if (wanted.empty()) return nullptr;
    for (auto const* const names : {&organisation_by_name_, &organisation_by_other_name_})
        if (auto const at = names->find(wanted); at != names->end()) return &organisations_[at->second];
    for (auto const& short_name : {wanted, bare_name(wanted)})
        if (auto const at = organisation_by_short_name_.find(short_name);
            at != organisation_by_short_name_.end() && at->second && of_that_kind(wanted, organisations_[*at->second].kind))
            return &organisations_[*at->second];
    return nullptr;
}

/// "Saxion Deventer", where only "Saxion" is known.
Known::Organisation const* Known::with_town_behind(std::string const& wanted) const {
    for (auto at = wanted.find(' '); at != std::string::npos; at = wanted.find(' ', at + 1))
        if (place_named(wanted.substr(at + 1))) return called(wanted.substr(0, at));
    return nullptr;
}

/// "Anton Tijdink Opleidingen", where "Anton Tijdink" is a name of somebody.
Known::Organisation const* Known::with_more_behind(std::string const& wanted) const {
    for (auto at = wanted.rfind(' '); at != std::string::npos && at > 0; at = wanted.rfind(' ', at - 1)) {
        auto const begin = wanted.substr(0, at);
        if (begin.find(' ') == std::string::npos) return nullptr;
        if (auto const* const one = called(begin)) return one;
    }
    return nullptr;
}

/// "Hanze", of which one name only is a longer word.
Known::Organisation const* Known::beginning_with(std::string const& wanted) const {
    if (wanted.size() < least_part) return nullptr;
    Organisation const* found = nullptr;
    for (auto const& [known, position] : organisation_by_name_) {
        if (!known.starts_with(wanted)) continue;
        if (found) return nullptr;
        found = &organisations_[position];
    }
    return found;
}

Known::FoundOrganisation Known::organisation(std::string_view name, std::string_view website, Place const* town) const {
    auto const wanted = clean(name);
    if (auto const* const one = called(wanted)) return {one};
    if (auto const at = organisation_by_host_.find(host_of(website)); at != organisation_by_host_.end())
        return {&organisations_[at->second]};
    if (wanted.empty()) return {};
    if (auto const at = organisation_by_initials_.find(wanted); at != organisation_by_initials_.end() && at->second)
        return {nullptr, {&organisations_[*at->second]}, true};
    auto const* const near = nearly_called(wanted);
    // a school has places and parts, "Curio techniek"; of a company the longer name may well be another
    if (near && !far_from(*near, town) && is_school(*near) && holds_phrase(wanted, clean(near->name))) return {near};
    if (near) return {nullptr, {near}, true};
    if (auto const* const elsewhere = with_town_behind(wanted)) {
        // where the row itself says that town, it is no more than said twice
        bool const said = town && wanted.ends_with(" " + clean(town->name));
        return said ? FoundOrganisation{elsewhere} : FoundOrganisation{nullptr, {elsewhere}, true};
    }
    if (auto const* const begun = beginning_with(wanted)) return {nullptr, {begun}, true};
    if (auto const* const longer = with_more_behind(wanted)) return {nullptr, {longer}, true};
    if (auto const* const meant = misspelt(wanted)) return {nullptr, {meant}, true};
    return {nullptr, organisations_like(wanted)};
}

Known::Organisation const* Known::organisation_called(std::string_view id) const {
    auto const at = std::ranges::find(organisations_, id, &Organisation::id);
    return at == organisations_.end() ? nullptr : &*at;
}

}  // namespace sprank::import
