// What the operator learns of the quiz: how long, how far, how often. Never what anybody answered.
#include "core/quiz_counts.hpp"
#include "core/visit.hpp"

namespace sprank {
namespace {

/// A kiosk that counts what its visitors do.
struct Counting {
    Visit visit;
    QuizCounts counts;
    std::int64_t now_ms = 1000;

    void say(Message const& message, std::int64_t after_ms = 0) {
        now_ms += after_ms;
        visit.say(Touched{now_ms});
        for (Effect const& effect : visit.say(message))
            if (auto const* const told = std::get_if<CountQuiz>(&effect)) count(counts, told->fact);
    }
    QuizItemIndex item(std::size_t position) const { return visit.session.quiz.order[position]; }
    QuizCountReport report() const { return quiz_report(visit.catalogue(), counts); }
};

TEST_CASE("seconds are counted in four classes") {
    CHECK(answer_time(0) == AnswerTime::under_2);
    CHECK(answer_time(1'999) == AnswerTime::under_2);
    CHECK(answer_time(2'000) == AnswerTime::to_5);
    CHECK(answer_time(5'000) == AnswerTime::to_15);
    CHECK(answer_time(15'000) == AnswerTime::longer);
}

TEST_CASE("the operator sees how long visitors look at an item, the first time only") {
    Counting kiosk;
    kiosk.visit.arrive();
    kiosk.say(QuizStarted{});
    QuizItemIndex const first = kiosk.item(0), second = kiosk.item(1);
    kiosk.say(QuizAnswered{Answer{4}}, 3'000);
    kiosk.say(QuizAnswered{Answer{}}, 20'000);
    kiosk.say(BackAsked{});
    kiosk.say(QuizAnswered{Answer{1}}, 500);
    CHECK(kiosk.counts.items[first.value] == ItemCounts{1, 0, 0, {0, 1, 0, 0}});
    CHECK(kiosk.counts.items[second.value] == ItemCounts{1, 1, 0, {0, 0, 0, 1}});
}

TEST_CASE("time away from a question is not time spent on it") {
    Counting kiosk;
    kiosk.visit.arrive();
    kiosk.say(QuizStarted{});
    kiosk.say(ListOpened{}, 1'000);
    kiosk.say(BackAsked{}, 50'000);
    QuizItemIndex const item = kiosk.item(0);
    kiosk.say(QuizAnswered{Answer{4}}, 1'000);
    CHECK(kiosk.counts.items[item.value].times[0] == 1);
}

TEST_CASE("a sitting that nobody finishes is dropped where it stopped, whether the visitor walks off, sends the next or begins again") {
    for (Message const& end : {Message{NextVisitorConfirmed{}}, Message{TimePassed{10'000'000}}, Message{QuizStarted{}}}) {
        Counting kiosk;
        kiosk.visit.arrive();
        kiosk.say(QuizStarted{});
        kiosk.say(QuizAnswered{Answer{4}});
        QuizItemIndex const left = kiosk.item(1);
        kiosk.say(HomeAsked{});
        kiosk.say(end);
        CHECK(kiosk.counts.items[left.value].dropped == 1);
        CHECK(kiosk.counts.finished == 0);
    }
}

TEST_CASE("every sitting that begins ends once: finished or dropped") {
    Counting kiosk;
    for (int visitor = 0; visitor < 60; ++visitor) {
        kiosk.visit.arrive(kiosk.now_ms);
        kiosk.say(QuizStarted{static_cast<std::uint32_t>(visitor), visitor % 3 == 0, visitor % 4 == 0});
        for (int i = 0; i < visitor; ++i)
            for (Person const person : {Person::first, Person::second}) kiosk.say(QuizAnswered{Answer{static_cast<std::uint8_t>(i % 5)}, person}, 1'000);
        if (visitor % 2 == 0) kiosk.say(WorldsDone{});
        kiosk.say(NextVisitorConfirmed{});
    }
    int dropped = kiosk.counts.dropped_at_worlds;
    for (ItemCounts const& item : kiosk.counts.items) dropped += item.dropped;
    CHECK(kiosk.counts.begun == 60);
    CHECK(kiosk.counts.finished + dropped == 60);
    CHECK(kiosk.counts.finished > 10);
    CHECK(kiosk.counts.dropped_at_worlds > 5);
    CHECK(kiosk.counts.simple == 20);
    CHECK(kiosk.counts.together == 15);
}

TEST_CASE("the same face everywhere is told of the sitting, not of an item") {
    Counting kiosk;
    kiosk.visit.arrive();
    kiosk.say(QuizStarted{});
    for (int i = 0; i < 18; ++i) kiosk.say(QuizAnswered{Answer{3}}, 1'000);
    kiosk.say(WorldsDone{});
    kiosk.say(WorldsDone{});
    CHECK(kiosk.counts.straight == 1);
    CHECK(kiosk.counts.flat == 1);
    CHECK(kiosk.report().straight == 1);
}

TEST_CASE("which face was tapped changes no count") {
    auto const counts_with = [](std::uint8_t face) {
        Counting kiosk;
        kiosk.visit.arrive();
        kiosk.say(QuizStarted{});
        for (int i = 0; i < 9; ++i) kiosk.say(QuizAnswered{Answer{face}}, 1'000 * i);
        kiosk.say(NextVisitorConfirmed{});
        return kiosk.counts;
    };
    for (std::uint8_t face = 1; face < 5; ++face) CHECK(counts_with(face) == counts_with(0));
}

TEST_CASE("two who talk about a question are counted, but not their seconds") {
    Counting kiosk;
    kiosk.visit.arrive();
    kiosk.say(QuizStarted{0, false, true});
    QuizItemIndex const item = kiosk.item(0);
    kiosk.say(QuizAnswered{Answer{4}, Person::first}, 3'000);
    CHECK(kiosk.counts.items.empty());
    kiosk.say(QuizAnswered{Answer{}, Person::second}, 3'000);
    CHECK(kiosk.counts.items[item.value] == ItemCounts{1, 1, 0, {}});
}

TEST_CASE("the operator's table has a row for every item and one for the worlds, in shares") {
    Catalogue const& catalogue = sample_catalogue();
    QuizCounts counts;
    for (int i = 0; i < 4; ++i) count(counts, QuizBegun{i == 0, false});
    for (int i = 0; i < 3; ++i) count(counts, ItemAnswered{{2}, i == 0 ? AnswerTime::to_5 : AnswerTime::under_2, i == 0});
    count(counts, QuizDropped{QuizItemIndex{2}});
    count(counts, QuizDropped{std::nullopt});
    for (int i = 0; i < 3; ++i) count(counts, QuizFinished{false, i == 0});
    QuizCountReport const report = quiz_report(catalogue, counts);
    REQUIRE(report.rows.size() == catalogue.quiz.size() + 1);
    QuizCountRow const& row = report.rows[2];
    CHECK(row.item == catalogue.quiz[2].id);
    CHECK(row.shown == 4);
    CHECK(row.dropped == .25);
    CHECK(row.unknown == doctest::Approx(1. / 3));
    CHECK(row.times[0] == doctest::Approx(2. / 3));
    CHECK(report.rows.back().item.empty());
    CHECK(report.rows.back().dropped == .25);
    CHECK(report.simple == .25);
    CHECK(report.flat == doctest::Approx(1. / 3));
    CHECK(quiz_report(catalogue, {}).rows.front().shown == 0);
}

}  // namespace
}  // namespace sprank
