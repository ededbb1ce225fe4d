// Two visitors at one screen, and a visitor who takes the test with three large buttons.
#include <algorithm>

#include "core/visit.hpp"

namespace sprank {
namespace {

void start_together(Visit& visit) {
    visit.arrive();
    visit.say(DoorOpened{DoorKind::quiz});
    visit.say(QuizStarted{0, false, true});
}

void both_answer(Visit& visit, std::uint8_t first, std::uint8_t second) {
    visit.say(QuizAnswered{Answer{first}, Person::first});
    visit.say(QuizAnswered{Answer{second}, Person::second});
}

void finish_together(Visit& visit) {
    start_together(visit);
    for (std::uint8_t i = 0; i < 18; ++i) both_answer(visit, i % 5, static_cast<std::uint8_t>((i + 1) % 5));
    visit.say(WorldsDone{});
}

TEST_CASE("the next question waits for both, whoever answers first") {
    Visit visit;
    start_together(visit);
    QuizItemIndex const first = visit.session.quiz.order[0];
    visit.say(QuizAnswered{Answer{3}, Person::second});
    CHECK(visit.on<QuizQuestion>().position == 0);
    visit.say(QuizAnswered{Answer{1}, Person::second});  // thinks again while the other looks
    CHECK(visit.on<QuizQuestion>().position == 0);
    visit.say(QuizAnswered{Answer{}, Person::first});
    CHECK(visit.on<QuizQuestion>().position == 1);
    CHECK(visit.on<QuizQuestion>().given == std::array{false, false});
    CHECK_FALSE(visit.session.quiz.answers[first.value]);
    CHECK(visit.session.quiz.beside[first.value] == Answer{1});
}

TEST_CASE("going back asks both again") {
    Visit visit;
    start_together(visit);
    both_answer(visit, 1, 2);
    visit.say(QuizAnswered{Answer{4}, Person::first});
    visit.say(BackAsked{});
    CHECK(visit.on<QuizQuestion>().position == 0);
    both_answer(visit, 3, 3);
    CHECK(visit.on<QuizQuestion>().position == 1);
    CHECK(visit.on<QuizQuestion>().given == std::array{false, false});
}

TEST_CASE("two see what they share first, and then each their own result") {
    Visit visit;
    finish_together(visit);
    CHECK(visit.where() == "quiz-together");
    QuizState const& quiz = visit.session.quiz;
    CHECK(*quiz.shared == score_together(visit.catalogue(), quiz.answers, quiz.beside, quiz.picked, {}));
    visit.say(PersonOpened{Person::second});
    CHECK(visit.on<QuizResultView>().person == Person::second);
    CHECK(*quiz.outcome_of(Person::second) == score_quiz(visit.catalogue(), quiz.beside, quiz.picked));
    visit.say(BackAsked{});
    CHECK(visit.where() == "quiz-together");
    visit.say(HomeAsked{});
    visit.say(QuizResumed{});
    CHECK(visit.where() == "quiz-together");
}

TEST_CASE("six more questions are for both, and lead back to what they share") {
    Visit visit;
    finish_together(visit);
    visit.say(PersonOpened{Person::first});
    visit.say(QuizMoreAsked{});
    for (std::uint8_t i = 0; i < 6; ++i) both_answer(visit, 4, 0);
    CHECK(visit.where() == "quiz-together");
}

TEST_CASE("somebody alone has nobody beside") {
    Visit visit;
    visit.arrive();
    visit.say(QuizStarted{});
    Session const before = visit.session;
    visit.say(QuizAnswered{Answer{2}, Person::second});
    CHECK(visit.session == before);
}

TEST_CASE("nothing of two stays behind for the next") {
    Visit visit;
    Session const fresh = visit.session;
    finish_together(visit);
    visit.say(NextVisitorConfirmed{});
    CHECK(visit.session == fresh);
}

TEST_CASE("who reads easy Dutch gets all items and three buttons, and no more questions after that") {
    Visit visit;
    visit.arrive();
    visit.say(LanguageChosen{1});
    visit.say(QuizStarted{5});
    CHECK(visit.session.quiz.simple);
    CHECK(visit.session.quiz.order.size() == 24);
    for (std::uint8_t i = 0; i < 24; ++i) visit.say(QuizAnswered{Answer{static_cast<std::uint8_t>(i % 3 * 2)}});
    CHECK(visit.where() == "quiz-worlds");
    visit.say(WorldsDone{});
    CHECK(*visit.session.quiz.outcome == score_quiz(visit.catalogue(), visit.session.quiz.answers, visit.session.quiz.picked));
    for (LensScore const& lens : visit.session.quiz.outcome->lenses) CHECK(lens.answered == 4);
    visit.say(QuizMoreAsked{});
    CHECK(visit.where() == "quiz-result");
}

TEST_CASE("anybody may choose three buttons") {
    Visit visit;
    visit.arrive();
    visit.say(QuizStarted{5, true});
    CHECK(visit.session.quiz.simple);
    CHECK(visit.session.quiz.order.size() == 24);
}

TEST_CASE("how the test works is a page with a way back") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::quiz});
    visit.say(QuizHowOpened{});
    CHECK(visit.where() == "quiz-how");
    visit.say(BackAsked{});
    CHECK(visit.where() == "quiz-intro");
}

}  // namespace
}  // namespace sprank
