// What a visitor wants of work and learning acts after scoring.
#include <algorithm>

#include "core/filter.hpp"
#include "core/sittings.hpp"

namespace sprank {
namespace {

std::vector<JobMatch> suggested(QuizOutcome const& outcome) {
    std::vector<JobMatch> jobs;
    for (WorldMatch const& match : outcome.worlds) jobs.insert(jobs.end(), match.jobs.begin(), match.jobs.end());
    if (outcome.surprise) jobs.push_back(*outcome.surprise);
    return jobs;
}

Filter any_wish(Catalogue const& catalogue, Dice& dice) {
    Filter filter;
    if (dice.one_in(2)) filter.level = LevelIndex{static_cast<std::uint16_t>(dice.below(catalogue.levels.size()))};
    if (dice.one_in(2)) filter.learning = Learning::bbl;
    if (dice.one_in(2)) filter.surroundings = Surroundings::outside;
    return filter;
}

TEST_CASE("only what a visitor's wishes leave is suggested, and every world shown has something") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{51};
    int few = 0;
    for (int round = 0; round < 1000; ++round) {
        auto const only = filtered(catalogue, any_wish(catalogue, dice));
        if (only.empty()) continue;
        QuizOutcome const outcome = score_quiz(catalogue, random_answers(catalogue, dice), {}, {}, only);
        CHECK_FALSE(outcome.worlds.empty());
        few += outcome.worlds.size() < 3;
        for (WorldMatch const& match : outcome.worlds) CHECK_FALSE(match.jobs.empty());
        for (JobMatch const& job : suggested(outcome)) CHECK(std::ranges::find(only, job.profession) != only.end());
    }
    CHECK(few > 0);
}

TEST_CASE("a wish changes neither how a job fits nor how likely a world is") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{52};
    for (int round = 0; round < 500; ++round) {
        Answers const answers = random_answers(catalogue, dice);
        auto const only = filtered(catalogue, any_wish(catalogue, dice));
        if (only.empty()) continue;
        QuizOutcome const all = score_quiz(catalogue, answers, {}), some = score_quiz(catalogue, answers, {}, {}, only);
        CHECK(some.lenses == all.lenses);
        for (WorldMatch const& match : some.worlds)
            for (WorldMatch const& other : all.worlds)
                if (match.world == other.world) CHECK((match.score == other.score && match.probability == other.probability));
        for (JobMatch const& job : suggested(some))
            for (JobMatch const& other : suggested(all))
                if (job.profession == other.profession) CHECK(job.r == other.r);
    }
}

TEST_CASE("a world of the three stays one of them while a wish leaves something in it") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{53};
    for (int round = 0; round < 500; ++round) {
        Answers const answers = random_answers(catalogue, dice);
        // One profession of another world goes: no reason to show other worlds.
        QuizOutcome const all = score_quiz(catalogue, answers, {});
        std::vector<ProfessionIndex> only;
        for (std::uint16_t i = 0; i < catalogue.professions.size(); ++i) {
            WorldIndex const world = catalogue.professions[i].world;
            bool const shown = std::ranges::any_of(all.worlds, [&](WorldMatch const& match) { return match.world == world || match.world == catalogue.professions[i].second_world; });
            if (shown) only.push_back({i});
        }
        QuizOutcome const some = score_quiz(catalogue, answers, {}, {}, only);
        REQUIRE(some.worlds.size() == all.worlds.size());
        for (std::size_t i = 0; i < some.worlds.size(); ++i) CHECK(some.worlds[i].world == all.worlds[i].world);
    }
}

TEST_CASE("a visitor whose wishes leave one job gets that job, in a world that it belongs to") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{54};
    for (std::uint16_t i = 0; i < catalogue.professions.size(); ++i) {
        QuizOutcome const outcome = score_quiz(catalogue, random_answers(catalogue, dice), {}, {}, std::vector<ProfessionIndex>{{i}});
        REQUIRE(outcome.worlds.size() == 1);
        REQUIRE(outcome.worlds.front().jobs.size() == 1);
        CHECK(outcome.worlds.front().jobs.front().profession == ProfessionIndex{i});
        CHECK_FALSE(outcome.surprise);
    }
}

}  // namespace
}  // namespace sprank
