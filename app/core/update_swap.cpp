#include <algorithm>
#include <utility>

#include "core/updater.hpp"

namespace sprank {

namespace {
bool suggests(QuizOutcome const& outcome, ProfessionIndex profession) {
    auto const is = [profession](JobMatch const& job) { return job.profession == profession; };
    if (outcome.surprise && is(*outcome.surprise)) return true;
    return std::ranges::any_of(outcome.worlds, [&](WorldMatch const& world) { return std::ranges::any_of(world.jobs, is); });
}
}  // namespace

void Updater::on(SwapAsked const& asked) {
    auto const* const result = screen<QuizResultView>();
    if (!result || asked.professions.empty()) return;
    auto const& outcome = session_.quiz.outcome_of(result->person);
    if (!outcome || !std::ranges::all_of(asked.professions, [&](ProfessionIndex one) { return suggests(*outcome, one); })) return;
    session_.quiz.swapping = asked.professions;
    session_.overlay = Overlay::swap;
}

void Updater::on(SwapReasonGiven const& given) {
    if (session_.overlay != Overlay::swap) return;
    session_.overlay = Overlay::none;
    auto& swaps = session_.quiz.swaps;
    for (ProfessionIndex const profession : session_.quiz.swapping) {
        std::erase_if(swaps, [profession](Swap const& former) { return former.profession == profession; });
        swaps.push_back({profession, given.reason});
    }
    auto const unwanted = std::exchange(session_.quiz.swapping, {});
    rescore();
    auto const* const result = screen<QuizResultView>();
    auto const* const outcome = result ? &session_.quiz.outcome_of(result->person) : nullptr;
    if (outcome && *outcome && std::ranges::all_of(unwanted, [&](ProfessionIndex one) { return suggests(**outcome, one); })) toast(Key::toast_nothing_else);
}

}  // namespace sprank
