// What a visitor gets for an answer sheet, whatever it looks like.
#include <algorithm>
#include <array>
#include <set>

#include "core/sittings.hpp"

namespace sprank {
namespace {

bool belongs(Catalogue const& catalogue, ProfessionIndex job, WorldIndex world) {
    return catalogue[job].world == world || catalogue[job].second_world == world;
}

std::vector<ProfessionIndex> six_jobs(QuizOutcome const& outcome) {
    std::vector<ProfessionIndex> jobs;
    for (WorldMatch const& match : outcome.worlds)
        for (JobMatch const& job : match.jobs) jobs.push_back(job.profession);
    return jobs;
}

TEST_CASE("all 720 orders of the six lenses lead to three worlds and six jobs") {
    Catalogue const& catalogue = sample_catalogue();
    LensValues profile{-1.5, -.9, -.3, .3, .9, 1.5};
    int orders = 0;
    do {
        ++orders;
        QuizOutcome const outcome = score_profile(catalogue, profile, {});
        check_whole(outcome);
        CHECK_FALSE(outcome.explorer);
        CHECK(outcome.surprise);
    } while (std::next_permutation(profile.begin(), profile.end()));
    CHECK(orders == 720);
}

TEST_CASE("all 720 orders of the six lenses, answered item by item, lead to three worlds and six jobs") {
    Catalogue const& catalogue = sample_catalogue();
    constexpr std::array<std::array<std::uint8_t, 3>, 6> triples{{{0, 0, 1}, {1, 1, 0}, {1, 2, 2}, {2, 3, 2}, {3, 3, 4}, {4, 4, 4}}};
    std::array<std::size_t, 6> order{0, 1, 2, 3, 4, 5};
    do {
        Answers answers = no_answers(catalogue);
        for (int lens = 0; lens < lens_count; ++lens) {
            auto const& triple = triples[order[static_cast<std::size_t>(lens)]];
            answer_lens(catalogue, answers, lens, {triple[0], triple[1], triple[2]});
        }
        QuizOutcome const outcome = score_quiz(catalogue, answers, {});
        check_whole(outcome);
        CHECK_FALSE(outcome.explorer);
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("each of the thirty pairs of two liked lenses leads to three worlds and six jobs") {
    Catalogue const& catalogue = sample_catalogue();
    for (std::size_t first = 0; first < lens_count; ++first)
        for (std::size_t second = 0; second < lens_count; ++second) {
            if (first == second) continue;
            LensValues profile{-.5, -.5, -.5, -.5, -.5, -.5};
            profile[first] = 1.6, profile[second] = 1.1;
            check_whole(score_profile(catalogue, profile, {}));
        }
}

TEST_CASE("a visitor who gives every question the same face becomes an explorer with three different worlds") {
    Catalogue const& catalogue = sample_catalogue();
    for (std::uint8_t value = 0; value <= 4; ++value) {
        CAPTURE(static_cast<int>(value));
        QuizOutcome const outcome = score_quiz(catalogue, straight_answers(catalogue, value), {});
        check_whole(outcome);
        CHECK(outcome.explorer);
        CHECK(outcome.unclear);
        for (WorldMatch const& match : outcome.worlds) CHECK(match.word == FitWord::discover);
    }
}

TEST_CASE("a visitor who knows nothing, or answers once, becomes an explorer too") {
    Catalogue const& catalogue = sample_catalogue();
    Answers answers = no_answers(catalogue);
    check_whole(score_quiz(catalogue, answers, {}));
    CHECK(score_quiz(catalogue, answers, {}).explorer);
    CHECK(score_quiz(catalogue, {}, {}).explorer);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        Answers one = no_answers(catalogue);
        one[i] = 4;
        QuizOutcome const outcome = score_quiz(catalogue, one, {});
        check_whole(outcome);
        CHECK(outcome.explorer);
    }
}

TEST_CASE("a flat profile becomes an explorer, and picked worlds come first there") {
    Catalogue const& catalogue = sample_catalogue();
    std::vector<WorldIndex> const picked{{7}, {2}};
    QuizOutcome const outcome = score_profile(catalogue, {.4, .4, .4, .4, .4, .4}, picked);
    check_whole(outcome);
    CHECK(outcome.explorer);
    std::set<WorldIndex> shown;
    for (WorldMatch const& match : outcome.worlds) shown.insert(match.world);
    CHECK(shown.contains(WorldIndex{7}));
    CHECK(shown.contains(WorldIndex{2}));
}

TEST_CASE("explorers do not all see the same three worlds") {
    Catalogue const& catalogue = sample_catalogue();
    std::set<WorldIndex> shown;
    for (std::size_t i = 0; i < catalogue.quiz.size(); i += 2) {
        Answers answers = no_answers(catalogue);
        for (std::size_t k = 0; k < 5; ++k) answers[(i + k * 5) % answers.size()] = static_cast<std::uint8_t>((i + k) % 5);
        for (WorldMatch const& match : score_quiz(catalogue, answers, {}).worlds) shown.insert(match.world);
    }
    CHECK(shown.size() > 5);
}

TEST_CASE("any answer sheet, with any worlds picked, gives a whole result") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{21};
    for (int round = 0; round < 3000; ++round) {
        Answers const answers = random_answers(catalogue, dice);
        std::vector<WorldIndex> picked;
        for (std::uint16_t i = 0; i < 9; ++i)
            if (picked.size() < 3 && dice.one_in(4)) picked.push_back({i});
        check_whole(score_quiz(catalogue, answers, picked));
    }
}

TEST_CASE("the same answers give the same result, to the last digit") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{22};
    for (int round = 0; round < 100; ++round) {
        Answers const answers = random_answers(catalogue, dice);
        std::vector<WorldIndex> const picked{{static_cast<std::uint16_t>(round % 9)}};
        CHECK(score_quiz(catalogue, answers, picked) == score_quiz(make_sample_catalogue(), answers, picked));
    }
}

TEST_CASE("editors may put the items in another order: worlds, jobs and numbers stay") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{23};
    for (int round = 0; round < 100; ++round) {
        Answers const answers = random_answers(catalogue, dice);
        Catalogue shuffled = catalogue;
        Answers moved = answers;
        for (std::size_t i = moved.size() - 1; i > 0; --i) {
            std::size_t const other = dice.below(i + 1);
            std::swap(shuffled.quiz[i], shuffled.quiz[other]);
            std::swap(moved[i], moved[other]);
        }
        QuizOutcome before = score_quiz(catalogue, answers, {}), after = score_quiz(shuffled, moved, {});
        for (QuizOutcome* const outcome : {&before, &after}) {  // of items liked equally well the first is named
            for (WorldMatch& match : outcome->worlds)
                for (JobMatch& job : match.jobs) job.because.clear();
            if (outcome->surprise) outcome->surprise->because.clear();
        }
        CHECK(before == after);
    }
}

TEST_CASE("three picked worlds cannot silence the answers: one of the three shown is a best one by the lenses alone") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{24};
    int against = 0;
    for (int round = 0; round < 2000; ++round) {
        Answers const answers = random_answers(catalogue, dice);
        QuizOutcome const by_lenses = score_quiz(catalogue, answers, {});
        if (by_lenses.explorer) continue;
        std::vector<WorldIndex> picked;
        while (picked.size() < 3) {
            WorldIndex const pick{static_cast<std::uint16_t>(dice.below(9))};
            if (std::ranges::find(picked, pick) == picked.end()) picked.push_back(pick);
        }
        QuizOutcome const outcome = score_quiz(catalogue, answers, picked);
        auto const best = [&by_lenses](WorldMatch const& shown) {
            return std::ranges::any_of(by_lenses.worlds, [&shown](WorldMatch const& other) { return other.world == shown.world; });
        };
        CHECK(std::ranges::any_of(outcome.worlds, best));
        against += std::ranges::none_of(by_lenses.worlds, [&picked](WorldMatch const& match) { return std::ranges::find(picked, match.world) != picked.end(); });
    }
    CHECK(against > 100);  // so the rule was put to the test
}

TEST_CASE("jobs stand in a world that they belong to, and the surprise stands outside all three") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{26};
    for (int round = 0; round < 500; ++round) {
        QuizOutcome const outcome = score_quiz(catalogue, random_answers(catalogue, dice), {});
        for (WorldMatch const& match : outcome.worlds)
            for (JobMatch const& job : match.jobs) CHECK(belongs(catalogue, job.profession, match.world));
        REQUIRE(outcome.surprise);
        for (WorldMatch const& match : outcome.worlds) CHECK_FALSE(belongs(catalogue, outcome.surprise->profession, match.world));
    }
}

TEST_CASE("the six jobs are of at least two levels, and one helps people for a visitor who likes helping") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{27};
    for (int round = 0; round < 2000; ++round) {
        QuizOutcome const outcome = score_quiz(catalogue, random_answers(catalogue, dice), {});
        std::set<std::vector<LevelIndex>> levels;
        bool helps = false, could_help = false;
        auto const helping = [&catalogue](ProfessionIndex job) {
            return std::ranges::any_of(catalogue[job].tags, [&catalogue](TagIndex tag) { return catalogue[tag].id == "helpen"; });
        };
        for (ProfessionIndex const job : six_jobs(outcome)) levels.insert(catalogue[job].levels), helps = helps || helping(job);
        for (WorldMatch const& match : outcome.worlds)
            for (std::uint16_t i = 0; i < 24; ++i) could_help = could_help || (belongs(catalogue, {i}, match.world) && helping({i}));
        CHECK(levels.size() >= 2);
        double mean = 0;
        for (LensScore const& lens : outcome.lenses) mean += lens.shrunk / lens_count;
        if (could_help && outcome.lenses[3].shrunk > mean + 1e-9) CHECK(helps);
    }
}

TEST_CASE("a result is unclear when the third world is not likelier than not") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{28};
    int clear = 0, unclear = 0;
    for (int round = 0; round < 500; ++round) {
        QuizOutcome const outcome = score_quiz(catalogue, random_answers(catalogue, dice), {});
        CHECK(outcome.unclear == (outcome.explorer || outcome.worlds.back().probability < .5));
        (outcome.unclear ? unclear : clear) += 1;
    }
    CHECK(clear > 10);
    CHECK(unclear > 10);
}

TEST_CASE("a world without professions is never suggested while others have some") {
    Catalogue catalogue = make_sample_catalogue();
    catalogue.worlds.push_back(catalogue.worlds.front());
    catalogue.worlds.back().id = "leeg";
    std::vector<WorldIndex> const picked{{9}};
    Dice dice{29};
    for (int round = 0; round < 200; ++round) check_whole(score_quiz(catalogue, random_answers(catalogue, dice), picked));
    for (std::uint8_t value = 0; value <= 4; ++value) check_whole(score_quiz(catalogue, straight_answers(catalogue, value), picked));
}

TEST_CASE("content with little in it gives little, and nothing gives nothing") {
    Catalogue catalogue = make_sample_catalogue();
    Answers const answers = straight_answers(catalogue, 2);
    catalogue.professions.resize(1);
    catalogue.professions[0].related.clear();
    CHECK(score_quiz(catalogue, answers, {}).worlds.size() == 3);
    catalogue.professions.clear();
    CHECK_FALSE(score_quiz(catalogue, answers, {}).surprise);
    catalogue.worlds.resize(2);
    CHECK(score_quiz(catalogue, answers, {}).worlds.size() == 2);
    catalogue.worlds.clear();
    catalogue.quiz.clear();
    CHECK(score_quiz(catalogue, {}, {}).worlds.empty());
}

}  // namespace
}  // namespace sprank
