// The visitor's way through the quiz.
#include <algorithm>
#include <set>

#include "core/visit.hpp"

namespace sprank {
namespace {

/// Answers from the present question to the last, so that something stands out.
void answer_all(Visit& visit) {
    while (visit.where() == "quiz-question") {
        auto const position = static_cast<std::size_t>(visit.on<QuizQuestion>().position);
        int const lens = visit.catalogue()[visit.session.quiz.order[position]].lens;
        visit.say(QuizAnswered{Answer{static_cast<std::uint8_t>(lens == 1 ? 4 : lens == 5 ? 3 : 1)}});
    }
}

void start(Visit& visit, std::uint32_t rotation = 0) {
    visit.arrive();
    visit.say(DoorOpened{DoorKind::quiz});
    visit.say(QuizStarted{rotation});
}

void finish(Visit& visit, std::uint32_t rotation = 0) {
    start(visit, rotation);
    answer_all(visit);
    visit.say(WorldsDone{});
}

TEST_CASE("eighteen questions, then the worlds, then a result with three worlds") {
    Visit visit;
    start(visit, 7);
    CHECK(visit.session.quiz.order.size() == 18);
    CHECK(visit.session.quiz.answers.size() == 24);
    for (int i = 0; i < 18; ++i) {
        CHECK(visit.on<QuizQuestion>().position == i);
        CHECK(visit.session.quiz.reached == i);
        visit.say(QuizAnswered{Answer{static_cast<std::uint8_t>(i % 5)}});
    }
    CHECK(visit.where() == "quiz-worlds");
    visit.say(WorldPicked{world("lab")});
    visit.say(WorldsDone{});
    CHECK(visit.where() == "quiz-result");
    REQUIRE(visit.session.quiz.outcome);
    CHECK(*visit.session.quiz.outcome == score_quiz(visit.catalogue(), visit.session.quiz.answers, visit.session.quiz.picked));
    CHECK(visit.session.quiz.outcome->worlds.size() == 3);
}

TEST_CASE("an answer belongs to its item, whatever the order of asking") {
    Visit visit;
    start(visit, 11);
    QuizItemIndex const first = visit.session.quiz.order.front(), second = visit.session.quiz.order[1];
    visit.say(QuizAnswered{Answer{4}});
    visit.say(QuizAnswered{Answer{}});
    CHECK(visit.session.quiz.answers[first.value] == Answer{4});
    CHECK_FALSE(visit.session.quiz.answers[second.value]);
    CHECK(std::ranges::count_if(visit.session.quiz.answers, [](Answer const& answer) { return answer.has_value(); }) == 1);
}

TEST_CASE("an answer beyond the five faces is not taken") {
    Visit visit;
    start(visit);
    Session const before = visit.session;
    visit.say(QuizAnswered{Answer{5}});
    visit.say(QuizAnswered{Answer{255}});
    CHECK(visit.session == before);
}

TEST_CASE("the visitor goes back question by question and answers again") {
    Visit visit;
    start(visit);
    for (int i = 0; i < 3; ++i) visit.say(QuizAnswered{Answer{1}});
    visit.say(BackAsked{});
    visit.say(BackAsked{});
    CHECK(visit.on<QuizQuestion>().position == 1);
    visit.say(QuizAnswered{Answer{4}});
    CHECK(visit.session.quiz.answers[visit.session.quiz.order[1].value] == Answer{4});
    CHECK(visit.session.quiz.reached == 3);
    visit.say(BackAsked{});
    visit.say(BackAsked{});
    visit.say(BackAsked{});
    CHECK(visit.where() == "quiz-intro");
}

TEST_CASE("back from the worlds shows the last question, and its answer leads to the worlds again") {
    Visit visit;
    start(visit);
    answer_all(visit);
    visit.say(BackAsked{});
    CHECK(visit.on<QuizQuestion>().position == 17);
    visit.say(QuizAnswered{Answer{2}});
    CHECK(visit.where() == "quiz-worlds");
}

TEST_CASE("a visitor who stops and comes back goes on at the first open question") {
    Visit visit;
    start(visit);
    for (int i = 0; i < 5; ++i) visit.say(QuizAnswered{Answer{3}});
    visit.say(HomeAsked{});
    visit.say(DoorOpened{DoorKind::explore});
    visit.say(DoorOpened{DoorKind::quiz});
    visit.say(QuizResumed{});
    CHECK(visit.on<QuizQuestion>().position == 5);
    answer_all(visit);
    visit.say(HomeAsked{});
    visit.say(QuizResumed{});
    CHECK(visit.where() == "quiz-worlds");
    visit.say(WorldsDone{});
    visit.say(HomeAsked{});
    visit.say(QuizResumed{});
    CHECK(visit.where() == "quiz-result");
}

TEST_CASE("there is nothing to come back to before a quiz was begun") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::quiz});
    visit.say(QuizResumed{});
    CHECK(visit.where() == "quiz-intro");
}

TEST_CASE("a visitor picks at most three worlds and takes one back") {
    Visit visit;
    start(visit);
    answer_all(visit);
    for (char const* const id : {"lab", "ict", "bouw"}) visit.say(WorldPicked{world(id)});
    CHECK_FALSE(visit.session.toast);
    visit.say(WorldPicked{world("metaal")});
    CHECK(visit.session.quiz.picked.size() == 3);
    CHECK(visit.session.toast->text == Key::toast_three_worlds);
    visit.say(WorldPicked{world("ict")});
    visit.say(WorldPicked{world("metaal")});
    visit.say(WorldPicked{{9}});
    CHECK(visit.session.quiz.picked == std::vector{world("lab"), world("bouw"), world("metaal")});
}

TEST_CASE("six more questions are asked once, refine the result and keep the picked worlds") {
    Visit visit;
    start(visit);
    answer_all(visit);
    visit.say(WorldPicked{world("ontwerp")});
    visit.say(WorldsDone{});
    visit.say(QuizMoreAsked{});
    CHECK(visit.session.quiz.order.size() == 24);
    CHECK(visit.on<QuizQuestion>().position == 18);
    answer_all(visit);
    CHECK(visit.where() == "quiz-result");
    CHECK(visit.session.quiz.picked == std::vector{world("ontwerp")});
    for (LensScore const& lens : visit.session.quiz.outcome->lenses) CHECK(lens.answered == 4);
    visit.say(QuizMoreAsked{});
    CHECK(visit.where() == "quiz-result");
    CHECK(visit.session.quiz.order.size() == 24);
}

TEST_CASE("back from the first of the six more questions leads to the result, not through the whole test") {
    Visit visit;
    finish(visit);
    visit.say(QuizMoreAsked{});
    visit.say(QuizAnswered{Answer{4}});
    visit.say(BackAsked{});
    CHECK(visit.on<QuizQuestion>().position == 18);
    visit.say(BackAsked{});
    CHECK(visit.where() == "quiz-result");
}

TEST_CASE("the six more questions never ask two of a lens in a row either, wherever the quiz began") {
    for (std::uint32_t rotation = 0; rotation < 36; ++rotation) {
        CAPTURE(rotation);
        Visit visit;
        finish(visit, rotation);
        visit.say(QuizMoreAsked{});
        auto const& order = visit.session.quiz.order;
        REQUIRE(order.size() == 24);
        for (std::size_t i = 1; i < order.size(); ++i) CHECK(visit.catalogue()[order[i]].lens != visit.catalogue()[order[i - 1]].lens);
        CHECK(std::set(order.begin(), order.end()).size() == 24);
    }
}

TEST_CASE("a visitor who stops within the six more questions goes on there") {
    Visit visit;
    finish(visit);
    visit.say(QuizMoreAsked{});
    visit.say(QuizAnswered{Answer{4}});
    visit.say(QuizAnswered{Answer{4}});
    visit.say(HomeAsked{});
    visit.say(DoorOpened{DoorKind::quiz});
    visit.say(QuizResumed{});
    CHECK(visit.on<QuizQuestion>().position == 20);
    answer_all(visit);
    CHECK(visit.where() == "quiz-result");
}

TEST_CASE("a changed answer is in the result that the visitor comes back to") {
    Visit visit;
    finish(visit);
    visit.say(BackAsked{});
    visit.say(BackAsked{});
    CHECK(visit.on<QuizQuestion>().position == 17);
    visit.say(QuizAnswered{Answer{0}});
    visit.say(HomeAsked{});
    visit.say(QuizResumed{});
    CHECK(visit.where() == "quiz-result");
    CHECK(*visit.session.quiz.outcome == score_quiz(visit.catalogue(), visit.session.quiz.answers, visit.session.quiz.picked));
}

TEST_CASE("why opens and closes") {
    Visit visit;
    finish(visit);
    visit.say(WhyToggled{});
    CHECK(visit.on<QuizResultView>().why_open);
    visit.say(WhyToggled{});
    CHECK_FALSE(visit.on<QuizResultView>().why_open);
}

TEST_CASE("a quiz that begins again is empty, and back never leads to a screen of the former one") {
    Visit visit;
    finish(visit);
    visit.say(QuizMoreAsked{});
    visit.say(QuizAnswered{Answer{4}});
    visit.say(ListOpened{});
    visit.say(BackAsked{});
    answer_all(visit);
    visit.say(WorldPicked{world("lab")});
    visit.say(QuizStarted{3});
    CHECK(visit.on<QuizQuestion>().position == 0);
    CHECK(visit.session.quiz.picked.empty());
    CHECK_FALSE(visit.session.quiz.outcome);
    CHECK(visit.session.quiz.reached == 0);
    while (visit.where() != "home") {
        CHECK((visit.where() == "quiz-question" || visit.where() == "quiz-intro"));
        visit.say(BackAsked{});
    }
}

TEST_CASE("content without quiz items starts no quiz and loses no result") {
    Catalogue catalogue = make_sample_catalogue();
    catalogue.quiz.clear();
    Visit visit{{}, catalogue};
    visit.arrive();
    visit.say(DoorOpened{DoorKind::quiz});
    visit.say(QuizStarted{});
    CHECK(visit.where() == "quiz-intro");
    CHECK_FALSE(visit.session.quiz.started());
}

}  // namespace
}  // namespace sprank
