// Finding the job that somebody has, among all jobs of the content that goes to the kiosks.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <utility>

#include "compile/content_fixture.hpp"
#include "core/find_jobs.hpp"
#include "core/folded_text.hpp"

using namespace sprank;

namespace {

Catalogue const& real_jobs() {
    static Catalogue const catalogue = [] {
        compile::CompileOptions options;
        options.pictures = compile::Pictures::check;
        return compile::compile(std::filesystem::path(SPRANK_SOURCE_ROOT) / "content", options).bundle.catalogue;
    }();
    return catalogue;
}

std::string first(std::string_view text, LanguageIndex language = 0) {
    auto const found = find_jobs(real_jobs(), text, language);
    return found.empty() ? "" : real_jobs()[found.front()].id;
}

bool among_three(JobIndex job, std::string_view text, LanguageIndex language) {
    auto const found = find_jobs(real_jobs(), text, language, 3);
    return std::ranges::find(found, job) != found.end();
}

/// The name with a letter missing, doubled or swapped with the next, and cut in two, each at a place by chance; first and last letter stay.
std::vector<std::string> as_people_type(std::string const& name, std::mt19937& chance) {
    auto const place = [&](std::size_t first, std::size_t last) {
        std::size_t at = first + chance() % (last - first);
        auto const beside_space = [&](std::size_t i) { return name[i] == ' ' || name[i + 1] == ' ' || name[i - 1] == ' '; };
        while (at > first && beside_space(at)) --at;
        while (at + 1 < last && beside_space(at)) ++at;  // of "pr officer" no word begins so early
        return at;
    };
    std::size_t const missing = place(1, name.size() - 1), doubled = place(1, name.size() - 1), swapped = place(1, name.size() - 2), cut = place(3, name.size() - 2);
    std::string other = name;
    std::swap(other[swapped], other[swapped + 1]);
    return {name.substr(0, missing) + name.substr(missing + 1), name.substr(0, doubled) + name[doubled] + name.substr(doubled), other, name.substr(0, cut) + " " + name.substr(cut)};
}

}  // namespace

TEST_CASE("visitors find their job by the word they have for it") {
    for (auto const& [typed, job] : {std::pair{"bus chauffeur", "buschauffeur"}, {"chauffeur bus", "buschauffeur"}, {"veroker", "verkoper"}, {"verkoopsterr", "verkoper"},
                                     {"winkelmedewerker", "verkoper"}, {"magazijnmedewerkster", "magazijn"}, {"logistiek medewerkster", "magazijn"}, {"magazijnman", "magazijn"},
                                     {"postbezorgster", "postbode"}, {"juf basisschool", "leerkracht"}, {"groenteboer", "winkelier"}, {"pizzakoerier", "fietskoerier"},
                                     {"ict-er", "helpdesk"}, {"it'er", "helpdesk"}, {"sociaal werkster", "maatschappelijk-werker"}, {"thuis zorg", "thuiszorg"},
                                     {"ziekenhuis", "verpleegkundige"}, {"uber", "taxichauffeur"}, {"poetsen", "schoonmaker"}, {"kokkin", "kok"},
                                     {"chauffeur", "vrachtwagenchauffeur"}, {"verkoopster kleding", "verkoper-mode"}}) {
        CAPTURE(std::string(typed));
        CHECK(first(typed) == job);
    }
    auto const drivers = find_jobs(real_jobs(), "machinist", 0, 2);
    REQUIRE(drivers.size() == 2);
    CHECK(std::ranges::find(drivers, *real_jobs().find_job("kraanmachinist")) != drivers.end());
    LanguageIndex const english = 2;
    REQUIRE(real_jobs().languages[english].id == "en");
    auto const teachers = find_jobs(real_jobs(), "teacher", english, 2);
    REQUIRE(teachers.size() == 2);
    for (auto const* const id : {"leerkracht", "docent"}) CHECK_MESSAGE(std::ranges::find(teachers, *real_jobs().find_job(id)) != teachers.end(), id);
}

TEST_CASE("a word that is no job finds none: the screen says to choose what you can do") {
    for (auto const* const typed : {"student", "werkloos", "geen werk", "uitzendkracht", "asdf", "asdfgh", "qwerty", "zxcvbn", "aaaa", "hjkl", "werkzoekend"}) {
        CAPTURE(std::string(typed));
        CHECK(first(typed) == "");
    }
}

TEST_CASE("random letters find nothing") {
    std::mt19937 chance(2026);
    int found = 0, all = 0;
    std::string which;
    for (std::size_t length = 5; length <= 14; ++length) {
        for (int i = 0; i < 60; ++i, ++all) {
            std::string typed;
            for (std::size_t letter = 0; letter < length; ++letter) typed += static_cast<char>('a' + chance() % 26);
            if (auto const job = first(typed); !job.empty()) ++found, which += typed + ": " + job + "; ";
        }
    }
    CHECK_MESSAGE(found == 0, which);
}

TEST_CASE("every job is found by each of its names, with a letter missing, doubled or swapped, and in two parts") {
    Catalogue const& catalogue = real_jobs();
    std::mt19937 chance(2026);
    std::string lost;
    for (LanguageIndex const language : {LanguageIndex{0}, LanguageIndex{2}}) {
        for (JobIndex job{0}; job.value < catalogue.jobs.size(); ++job.value) {
            // Names every way, other names each another way: three thousand names are many.
            auto const look = [&](LocalText const& names, bool every_way) {
                std::string const name = folded(names.in(language));
                // "p&o'er" has no word that a slip leaves to be known
                auto const words = words_in(name);
                if (name.size() < 6 || std::ranges::none_of(words, [](auto const& word) { return word.size() >= 4; })) return;
                auto const ways = as_people_type(name, chance);
                std::size_t const only = chance() % ways.size();
                for (std::size_t way = 0; way < ways.size(); ++way) {
                    if (!every_way && way != only) continue;
                    auto const& typed = ways[way];
                    if (!among_three(job, typed, language)) lost += typed + " (" + name + " of " + catalogue[job].id + ") -> " + first(typed, language) + "; ";
                }
            };
            look(catalogue[job].name, true);
            for (LocalText const& also : catalogue[job].also) look(also, false);
        }
    }
    CHECK(lost == "");
}
