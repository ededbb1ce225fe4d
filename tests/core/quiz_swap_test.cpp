// Something else than suggested, for a reason.
#include <algorithm>

#include "core/quiz_swap.hpp"
#include "core/sittings.hpp"
#include "core/visit.hpp"

namespace sprank {
namespace {

std::vector<ProfessionIndex> shown(QuizOutcome const& outcome) {
    std::vector<ProfessionIndex> all;
    for (WorldMatch const& match : outcome.worlds)
        for (JobMatch const& job : match.jobs) all.push_back(job.profession);
    if (outcome.surprise) all.push_back(outcome.surprise->profession);
    return all;
}

/// Professions of a world that are not shown.
std::vector<ProfessionIndex> others(QuizOutcome const& outcome, WorldIndex world) {
    auto const now = shown(outcome);
    std::vector<ProfessionIndex> all;
    for (std::uint16_t i = 0; i < sample_catalogue().professions.size(); ++i) {
        Profession const& profession = sample_catalogue().professions[i];
        if ((profession.world == world || profession.second_world == world) && std::ranges::find(now, ProfessionIndex{i}) == now.end()) all.push_back({i});
    }
    return all;
}

JobMatch const* with(QuizOutcome const& outcome, Swap const& swap) {
    for (WorldMatch const& match : outcome.worlds)
        for (JobMatch const& job : match.jobs)
            if (job.instead && job.instead->of == swap) return &job;
    return outcome.surprise && outcome.surprise->instead && outcome.surprise->instead->of == swap ? &*outcome.surprise : nullptr;
}

TEST_CASE("a swap changes one suggestion and leaves all others where they are") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{31};
    for (int visitor = 0; visitor < 200; ++visitor) {
        Answers const answers = random_answers(catalogue, dice);
        QuizOutcome const before = score_quiz(catalogue, answers, {});
        auto const former = shown(before);
        std::size_t const place = dice.below(6);
        if (others(before, before.worlds[place / 2].world).empty()) continue;
        Swap const swap{former[place], static_cast<SwapReason>(dice.below(swap_reason_count))};
        QuizOutcome const after = score_with_swaps(catalogue, answers, {}, std::vector{swap});
        auto const now = shown(after);
        REQUIRE(now.size() == former.size());
        for (std::size_t i = 0; i < now.size(); ++i) CHECK((now[i] != former[i]) == (former[i] == swap.profession));
        CHECK(std::ranges::count(now, swap.profession) == 0);
        REQUIRE(with(after, swap));
        check_whole(after);
    }
}

TEST_CASE("what comes is of the same world, and a surprise stays outside the three") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{32};
    for (int visitor = 0; visitor < 200; ++visitor) {
        Answers const answers = random_answers(catalogue, dice);
        std::vector<Swap> swaps;
        for (int i = 0; i < 6; ++i) {
            auto const now = shown(score_with_swaps(catalogue, answers, {}, swaps));
            ProfessionIndex const unwanted = now[dice.below(now.size())];
            std::erase_if(swaps, [unwanted](Swap const& swap) { return swap.profession == unwanted; });
            swaps.push_back({unwanted, static_cast<SwapReason>(dice.below(swap_reason_count))});
        }
        QuizOutcome const outcome = score_with_swaps(catalogue, answers, {}, swaps);
        auto const belongs = [&](ProfessionIndex profession, WorldIndex world) { return catalogue[profession].world == world || catalogue[profession].second_world == world; };
        for (WorldMatch const& match : outcome.worlds)
            for (JobMatch const& job : match.jobs) CHECK(belongs(job.profession, match.world));
        if (outcome.surprise)
            for (WorldMatch const& match : outcome.worlds) CHECK_FALSE(belongs(outcome.surprise->profession, match.world));
    }
}

TEST_CASE("too hard brings what can be begun at a lower level, if the world has it, and says at which") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{33};
    int easier = 0;
    for (int visitor = 0; visitor < 300; ++visitor) {
        Answers const answers = random_answers(catalogue, dice);
        QuizOutcome const before = score_quiz(catalogue, answers, {});
        WorldMatch const& match = before.worlds[dice.below(3)];
        Swap const swap{match.jobs.front().profession, SwapReason::too_hard};
        QuizOutcome const after = score_with_swaps(catalogue, answers, {}, std::vector{swap});
        auto const choice = others(before, match.world);
        if (choice.empty()) continue;
        JobMatch const* const job = with(after, swap);
        REQUIRE(job);
        auto const level = [&](ProfessionIndex profession) { return catalogue[profession].levels.front().value; };
        int least = 99;
        for (ProfessionIndex const one : choice) least = std::min<int>(least, level(one));
        CHECK(job->instead->met == (level(job->profession) < level(swap.profession)));
        CHECK((level(job->profession) < level(swap.profession)) == (least < level(swap.profession)));
        easier += job->instead->met;
        std::string const said = swap_sentence(catalogue, *job, 0);
        CHECK(said.find(job->instead->met ? "quiz.swapped_easier " + catalogue[catalogue[job->profession].levels.front()].short_name.in(0) : "quiz.swapped_not_easier") != std::string::npos);
    }
    CHECK(easier > 0);
}

TEST_CASE("too dirty brings an office or a lab before a workshop") {
    Catalogue const& catalogue = sample_catalogue();
    Swap const swap{profession("timmerman"), SwapReason::too_dirty};
    CHECK(swap_fit(catalogue, profession("programmeur"), swap) == SwapFit::meets);
    CHECK(swap_fit(catalogue, profession("netmonteur"), swap) == SwapFit::same);
    CHECK(swap_fit(catalogue, profession("timmerman"), Swap{profession("programmeur"), SwapReason::too_dirty}) == SwapFit::misses);
}

TEST_CASE("too far promises nothing: it keeps the way of learning and sends to what is near") {
    Catalogue const& catalogue = sample_catalogue();
    Swap const swap{profession("timmerman"), SwapReason::too_far};
    CHECK(swap_fit(catalogue, profession("netmonteur"), swap) == SwapFit::meets);
    CHECK(swap_fit(catalogue, profession("ux-ontwerper"), swap) == SwapFit::misses);
    JobMatch job;
    job.profession = profession("netmonteur");
    job.instead = Instead{swap, true};
    CHECK(swap_sentence(catalogue, job, 0) == "[quiz.swapped Netmonteur] [quiz.swapped_far]");
}

TEST_CASE("a world that has nothing else keeps what it has") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{34};
    for (int visitor = 0; visitor < 100; ++visitor) {
        Answers const answers = random_answers(catalogue, dice);
        QuizOutcome const before = score_quiz(catalogue, answers, {});
        for (WorldMatch const& match : before.worlds)
            if (others(before, match.world).empty()) CHECK(score_with_swaps(catalogue, answers, {}, std::vector{Swap{match.jobs.front().profession, SwapReason::known}}) == before);
    }
}

TEST_CASE("a suggestion that was not swapped says nothing of a swap") { CHECK(swap_sentence(sample_catalogue(), JobMatch{}, 0).empty()); }

TEST_CASE("when a world has nothing left, what was swapped longest ago comes back") {
    Catalogue const& catalogue = sample_catalogue();
    Answers answers = straight_answers(catalogue, 1);
    answer_lens(catalogue, answers, 1, {4, 4, 4});
    QuizOutcome outcome = score_quiz(catalogue, answers, {});
    WorldIndex const where = outcome.worlds.front().world;
    std::vector<Swap> swaps;
    for (int i = 0; i < 40; ++i) {
        ProfessionIndex const unwanted = outcome.worlds.front().jobs.front().profession;
        std::erase_if(swaps, [unwanted](Swap const& swap) { return swap.profession == unwanted; });
        swaps.push_back({unwanted, SwapReason::other});
        outcome = score_with_swaps(catalogue, answers, {}, swaps);
        CHECK(outcome.worlds.front().world == where);
        check_whole(outcome);
    }
}

}  // namespace
}  // namespace sprank
