#include <algorithm>

#include "core/updater.hpp"
#include "core/wishes.hpp"

namespace sprank {

namespace {
constexpr std::size_t most_worlds = 3;

bool inside_quiz(Screen const& screen) {
    return std::holds_alternative<QuizQuestion>(screen) || std::holds_alternative<QuizWorlds>(screen) || std::holds_alternative<QuizResultView>(screen) ||
           std::holds_alternative<QuizTogether>(screen);
}

bool all_the_same(std::vector<Answer> const& answers) {
    auto const given = std::ranges::find_if(answers, &Answer::has_value);
    return given != answers.end() && std::ranges::all_of(answers, [&](Answer const& answer) { return !answer || answer == *given; });
}

Screen result_screen(QuizState const& quiz) { return quiz.together() ? Screen{QuizTogether{}} : Screen{QuizResultView{}}; }
}  // namespace

void Updater::rescore() {
    QuizState& quiz = session_.quiz;
    WishesMet const wishes = met(context_.catalogue, quiz.wishes);
    quiz.relaxed = wishes.relaxed;
    quiz.remaining = static_cast<int>(wishes.left.size());
    quiz.outcome = score_with_swaps(context_.catalogue, quiz.answers, quiz.picked, quiz.swaps, wishes.left);
    if (!quiz.together()) return;
    quiz.beside_outcome = score_with_swaps(context_.catalogue, quiz.beside, quiz.picked, quiz.swaps, wishes.left);
    quiz.shared = score_together(context_.catalogue, quiz.answers, quiz.beside, quiz.picked, quiz.swaps, wishes.left);
}

/// Another question on the question screen.
void Updater::show_question(int position) {
    auto* const question = screen<QuizQuestion>();
    if (!question) return;
    *question = QuizQuestion{position, {}};
    session_.quiz.shown_ms = session_.last_activity_ms;
}

/// A sitting that ends without a result.
void Updater::tell_dropped_quiz() {
    QuizState const& quiz = session_.quiz;
    if (!quiz.started() || quiz.outcome) return;
    auto const reached = static_cast<std::size_t>(quiz.reached);
    effects_.emplace_back(CountQuiz{QuizDropped{reached < quiz.order.size() ? std::optional{quiz.order[reached]} : std::nullopt}});
}

void Updater::on(QuizHowOpened const&) {
    if (!screen<QuizHow>()) go(QuizHow{});
}

void Updater::on(QuizStarted const& started) {
    bool const simple = started.simple || context_.catalogue.languages[session_.language].easy();
    auto order = quiz_order(context_.catalogue, started.rotation, simple);
    if (order.empty()) return;
    tell_dropped_quiz();
    effects_.emplace_back(CountQuiz{QuizBegun{simple, started.together}});
    session_.quiz = {};
    session_.quiz.order = std::move(order);
    session_.quiz.simple = simple;
    session_.quiz.answers.resize(context_.catalogue.quiz.size());
    if (started.together) session_.quiz.beside.resize(context_.catalogue.quiz.size());
    // Going back must not lead into a sitting that is gone.
    std::erase_if(session_.history, inside_quiz);
    if (inside_quiz(session_.screen)) session_.screen = QuizIntro{};
    if (std::holds_alternative<QuizIntro>(session_.screen)) std::erase_if(session_.history, [](Screen const& screen) { return std::holds_alternative<QuizIntro>(screen); });
    go(QuizQuestion{});
    show_question(0);
}

void Updater::on(QuizResumed const&) {
    QuizState const& quiz = session_.quiz;
    if (!quiz.started()) return;
    if (quiz.reached < static_cast<int>(quiz.order.size())) {
        go(QuizQuestion{});
        return show_question(quiz.reached);
    }
    if (!quiz.outcome) return go(QuizWorlds{});
    rescore();  // an answer may have changed on the way back
    go(result_screen(quiz));
}

void Updater::on(QuizAnswered const& answered) {
    auto* const question = screen<QuizQuestion>();
    QuizState& quiz = session_.quiz;
    bool const second = answered.person == Person::second;
    if (!question || question->position >= static_cast<int>(quiz.order.size())) return;
    if ((answered.answer && *answered.answer > 4) || (second && !quiz.together())) return;
    QuizItemIndex const item = quiz.order[static_cast<std::size_t>(question->position)];
    (second ? quiz.beside : quiz.answers)[item.value] = answered.answer;
    if (quiz.together()) {
        question->given[second ? 1 : 0] = true;
        if (!question->given[0] || !question->given[1]) return;  // the next question waits for both
    }
    if (question->position == quiz.reached) tell_answered(item);
    quiz.reached = std::max(quiz.reached, question->position + 1);
    if (question->position + 1 < static_cast<int>(quiz.order.size())) return show_question(question->position + 1);
    if (quiz.more_asked) {
        // The six extra questions refine a result that is there already: back to it, worlds stay as picked.
        rescore();
        session_.screen = result_screen(quiz);
        return;
    }
    question->given = {};  // back from the worlds shows the last question again
    go(QuizWorlds{});
}

/// An answer given for the first time.
void Updater::tell_answered(QuizItemIndex item) {
    QuizState const& quiz = session_.quiz;
    bool const unknown = !quiz.answers[item.value] || (quiz.together() && !quiz.beside[item.value]);
    ItemAnswered told{item, answer_time(session_.last_activity_ms - quiz.shown_ms), unknown};
    if (quiz.together()) told.time.reset();
    effects_.emplace_back(CountQuiz{told});
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
    go(QuizQuestion{});
    show_question(first_new);
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
    bool const first = !session_.quiz.outcome;
    rescore();
    if (first) effects_.emplace_back(CountQuiz{QuizFinished{all_the_same(session_.quiz.answers), session_.quiz.outcome->explorer}});
    go(result_screen(session_.quiz));
}

void Updater::on(WhyToggled const&) {
    if (auto* const result = screen<QuizResultView>()) result->why_open = !result->why_open;
}

void Updater::on(PersonOpened const& opened) {
    if (screen<QuizTogether>() && session_.quiz.outcome_of(opened.person)) go(QuizResultView{false, 0, opened.person});
}

void Updater::on(WishesOpened const&) {
    if (!screen<Explore>() && !(screen<QuizResultView>() && session_.quiz.outcome)) return;
    session_.overlay = Overlay::wishes;
    session_.overlay_scroll = 0;
}

void Updater::on(WishesCleared const&) {
    auto const* const wishes = filter();
    if (!wishes || wishes->empty()) return;
    wish([](Filter& all) {
        Filter none;
        none.worlds = std::move(all.worlds), none.sector = std::move(all.sector);
        all = std::move(none);
    });
}

}  // namespace sprank
