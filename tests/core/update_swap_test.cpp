// A visitor who wants something else says why.
#include <algorithm>
#include <array>

#include "core/visit.hpp"

namespace sprank {
namespace {

void finish(Visit& visit) {
    visit.arrive();
    visit.say(QuizStarted{});
    while (visit.where() == "quiz-question") {
        auto const position = static_cast<std::size_t>(visit.on<QuizQuestion>().position);
        int const lens = visit.catalogue()[visit.session.quiz.order[position]].lens;
        visit.say(QuizAnswered{Answer{static_cast<std::uint8_t>(lens == 1 ? 4 : lens == 5 ? 3 : 1)}});
    }
    visit.say(WorldsDone{});
}

ProfessionIndex first_of(Visit const& visit) { return visit.session.quiz.outcome->worlds.front().jobs.front().profession; }

TEST_CASE("a visitor is asked why, and one tap later something else stands there that says what it is better at") {
    Visit visit;
    finish(visit);
    ProfessionIndex const unwanted = first_of(visit);
    visit.say(SwapAsked{{unwanted}});
    CHECK(visit.session.overlay == Overlay::swap);
    CHECK(first_of(visit) == unwanted);
    visit.say(SwapReasonGiven{SwapReason::too_hard});
    CHECK(visit.session.overlay == Overlay::none);
    CHECK(visit.session.quiz.swaps == std::vector{Swap{unwanted, SwapReason::too_hard}});
    JobMatch const& job = visit.session.quiz.outcome->worlds.front().jobs.front();
    CHECK(job.profession != unwanted);
    CHECK(job.instead->of == Swap{unwanted, SwapReason::too_hard});
    CHECK_FALSE(visit.session.toast);
}

TEST_CASE("a visitor who swaps where nothing else is left is told so, and keeps what was there") {
    Catalogue small = make_sample_catalogue();
    std::vector<Profession> left;  // two in each of three worlds
    std::array<int, 3> count{};
    for (Profession profession : small.professions) {
        profession.second_world.reset();
        profession.related.clear();
        if (profession.world.value < count.size() && count[profession.world.value]++ < 2) left.push_back(std::move(profession));
    }
    small.professions = std::move(left);
    small.featured.clear();
    Visit visit({}, small);
    finish(visit);
    QuizOutcome const before = *visit.session.quiz.outcome;
    visit.say(SwapAsked{{first_of(visit)}});
    visit.say(SwapReasonGiven{SwapReason::known});
    CHECK(*visit.session.quiz.outcome == before);
    REQUIRE(visit.session.toast);
    CHECK(visit.session.toast->text == Key::toast_nothing_else);
}

TEST_CASE("a visitor who closes the question keeps what was there") {
    Visit visit;
    finish(visit);
    QuizOutcome const before = *visit.session.quiz.outcome;
    visit.say(SwapAsked{{first_of(visit)}});
    visit.say(BackAsked{});
    CHECK(visit.session.overlay == Overlay::none);
    CHECK(visit.where() == "quiz-result");
    visit.say(SwapReasonGiven{SwapReason::known});
    CHECK(*visit.session.quiz.outcome == before);
}

TEST_CASE("both professions of a world can be swapped at once") {
    Visit visit;
    finish(visit);
    std::vector<ProfessionIndex> both;
    auto const largest = std::ranges::max_element(visit.session.quiz.outcome->worlds, {}, [&](WorldMatch const& match) {
        return std::ranges::count_if(visit.catalogue().professions, [&](Profession const& one) { return one.world == match.world || one.second_world == match.world; });
    });
    auto const which = static_cast<std::size_t>(largest - visit.session.quiz.outcome->worlds.begin());
    for (JobMatch const& job : largest->jobs) both.push_back(job.profession);
    visit.say(SwapAsked{both});
    visit.say(SwapReasonGiven{SwapReason::too_dirty});
    for (JobMatch const& job : visit.session.quiz.outcome->worlds[which].jobs) {
        CHECK(std::ranges::find(both, job.profession) == both.end());
        CHECK(job.instead->of.reason == SwapReason::too_dirty);
    }
}

TEST_CASE("a profession that is not suggested cannot be swapped") {
    Visit visit;
    finish(visit);
    Session const before = visit.session;
    visit.say(SwapAsked{{{24}}});
    visit.say(SwapAsked{{}});
    std::uint16_t other = 0;
    auto const shown = [&](ProfessionIndex profession) {
        auto const is = [profession](JobMatch const& job) { return job.profession == profession; };
        return is(*visit.session.quiz.outcome->surprise) || std::ranges::any_of(visit.session.quiz.outcome->worlds, [&](WorldMatch const& match) { return std::ranges::any_of(match.jobs, is); });
    };
    while (shown({other})) ++other;
    visit.say(SwapAsked{{{other}}});
    CHECK(visit.session == before);
}

TEST_CASE("what was swapped stays away when the visitor goes on and comes back to the result") {
    Visit visit;
    finish(visit);
    visit.say(SwapAsked{{first_of(visit)}});
    visit.say(SwapReasonGiven{SwapReason::known});
    QuizOutcome const swapped = *visit.session.quiz.outcome;
    visit.say(HomeAsked{});
    visit.say(QuizResumed{});
    CHECK(*visit.session.quiz.outcome == swapped);
}

}  // namespace
}  // namespace sprank
