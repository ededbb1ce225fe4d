#include <algorithm>

#include "core/updater.hpp"

namespace sprank {

namespace {
constexpr std::size_t most_worlds = 3;

bool inside_quiz(Screen const& screen) {
    return std::holds_alternative<QuizQuestion>(screen) || std::holds_alternative<QuizWorlds>(screen) || std::holds_alternative<QuizResultView>(screen);
}
}  // namespace

void Updater::rescore() {
    QuizState& quiz = session_.quiz;
    quiz.outcome = score_quiz(context_.catalogue, quiz.answers, quiz.picked, quiz.dismissed);
}

void Updater::on(QuizStarted const& started) {
    auto order = quiz_order(context_.catalogue, started.rotation, false);
    if (order.empty()) return;
    session_.quiz = {};
    session_.quiz.order = std::move(order);
    session_.quiz.answers.resize(context_.catalogue.quiz.size());
    // Going back must not lead into a sitting that is gone.
    std::erase_if(session_.history, inside_quiz);
    if (inside_quiz(session_.screen)) session_.screen = QuizIntro{};
    if (std::holds_alternative<QuizIntro>(session_.screen)) std::erase_if(session_.history, [](Screen const& screen) { return std::holds_alternative<QuizIntro>(screen); });
    go(QuizQuestion{0});
}

void Updater::on(QuizResumed const&) {
    QuizState const& quiz = session_.quiz;
    if (!quiz.started()) return;
    if (quiz.reached < static_cast<int>(quiz.order.size())) return go(QuizQuestion{quiz.reached});
    if (!quiz.outcome) return go(QuizWorlds{});
    rescore();  // an answer may have changed on the way back
    go(QuizResultView{});
}

void Updater::on(QuizAnswered const& answered) {
    auto* const question = screen<QuizQuestion>();
    QuizState& quiz = session_.quiz;
    if (!question || question->position >= static_cast<int>(quiz.order.size())) return;
    if (answered.answer && *answered.answer > 4) return;
    quiz.answers[quiz.order[static_cast<std::size_t>(question->position)].value] = answered.answer;
    ++question->position;
    quiz.reached = std::max(quiz.reached, question->position);
    if (question->position < static_cast<int>(quiz.order.size())) return;
    if (quiz.more_asked) {
        // The six extra questions refine a result that is there already: back to it, worlds stay as picked.
        rescore();
        session_.screen = QuizResultView{};
        return;
    }
    --question->position;  // back from the worlds shows the last question again
    go(QuizWorlds{});
}

void Updater::on(QuizMoreAsked const&) {
    QuizState& quiz = session_.quiz;
    if (!screen<QuizResultView>() || quiz.more_asked) return;
    int const first_new = static_cast<int>(quiz.order.size());
    // The turn of this sitting goes on, so that no two of a lens meet where the six begin.
    auto const turn = static_cast<std::uint32_t>(context_.catalogue[quiz.order.front()].lens);
    for (QuizItemIndex const item : quiz_order(context_.catalogue, turn, true))
        if (std::ranges::find(quiz.order, item) == quiz.order.end()) quiz.order.push_back(item);
    if (static_cast<int>(quiz.order.size()) == first_new) return;
    quiz.more_asked = true;
    quiz.more_from = first_new;
    go(QuizQuestion{first_new});
}

void Updater::on(WorldPicked const& picked) {
    if (!screen<QuizWorlds>() || picked.world.value >= context_.catalogue.worlds.size()) return;
    auto& chosen = session_.quiz.picked;
    if (auto const at = std::ranges::find(chosen, picked.world); at != chosen.end()) {
        chosen.erase(at);
    } else if (chosen.size() >= most_worlds) {
        toast(Key::toast_three_worlds);
    } else {
        chosen.push_back(picked.world);
    }
}

void Updater::on(WorldsDone const&) {
    if (!screen<QuizWorlds>()) return;
    rescore();
    go(QuizResultView{});
}

void Updater::on(WhyToggled const&) {
    if (auto* const result = screen<QuizResultView>()) result->why_open = !result->why_open;
}

void Updater::on(SuggestionDismissed const& dismissed) {
    if (!screen<QuizResultView>() || dismissed.profession.value >= context_.catalogue.professions.size()) return;
    auto& out = session_.quiz.dismissed;
    if (std::ranges::find(out, dismissed.profession) != out.end()) return;
    out.push_back(dismissed.profession);
    rescore();
}

}  // namespace sprank
