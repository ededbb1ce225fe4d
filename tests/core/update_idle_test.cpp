// A visitor who stands still or walks away.
#include <array>
#include <limits>
#include <utility>

#include "core/random_messages.hpp"
#include "core/visit.hpp"

namespace sprank {
namespace {

constexpr std::int64_t second = 1000;

Settings with(int quiet_seconds, int countdown_seconds) {
    Settings settings;
    settings.quiet_seconds = quiet_seconds;
    settings.countdown_seconds = countdown_seconds;
    return settings;
}

Session fresh(Visit const& visit) { return fresh_session(visit.catalogue(), visit.settings()); }

TEST_CASE("after the quiet time the kiosk asks whether somebody is there, and after the countdown it begins again") {
    Visit visit{with(60, 25)};
    visit.arrive(100 * second);
    visit.say(KeepToggled{KeptProfession{profession("lasser")}});
    visit.say(TimePassed{160 * second - 1});
    CHECK_FALSE(visit.session.countdown);
    visit.say(TimePassed{160 * second});
    CHECK(visit.session.countdown);
    CHECK(visit.say(TimePassed{185 * second - 1}).empty());
    CHECK(visit.session.countdown);
    CHECK(visit.say(TimePassed{185 * second}) == Effects{ResetInput{}});
    CHECK(visit.session == fresh(visit));
}

TEST_CASE("the countdown lasts at least twenty seconds, whatever the operator set") {
    for (int const set : {0, 5, 19, 20}) {
        CAPTURE(set);
        Visit visit{with(30, set)};
        visit.arrive(second);
        visit.say(TimePassed{31 * second});
        REQUIRE(visit.session.countdown);
        visit.say(TimePassed{51 * second - 1});
        CHECK(visit.session.countdown);
        visit.say(TimePassed{51 * second});
        CHECK(visit.where() == "attract");
    }
}

TEST_CASE("the seconds left run down from the whole countdown to nought") {
    Visit visit{with(60, 25)};
    visit.arrive(0);
    CHECK(countdown_left(visit.settings(), visit.session, 59 * second) == 0);
    visit.say(TimePassed{60 * second});
    CHECK(countdown_left(visit.settings(), visit.session, 60 * second) == 25);
    CHECK(countdown_left(visit.settings(), visit.session, 60 * second + 1) == 25);
    CHECK(countdown_left(visit.settings(), visit.session, 61 * second) == 24);
    CHECK(countdown_left(visit.settings(), visit.session, 85 * second - 1) == 1);
    CHECK(countdown_left(visit.settings(), visit.session, 85 * second) == 0);
    CHECK(countdown_left(visit.settings(), visit.session, 500 * second) == 0);
}

TEST_CASE("one touch keeps the session, with everything in it") {
    Visit visit{with(60, 25)};
    visit.arrive(second);
    visit.say(DoorOpened{DoorKind::explore});
    visit.say(WorldToggled{world("lab")});
    Session const before = visit.session;
    visit.say(TimePassed{70 * second});
    REQUIRE(visit.session.countdown);
    visit.say(StillHere{});
    visit.say(Touched{70 * second});
    visit.say(TimePassed{129 * second});
    CHECK_FALSE(visit.session.countdown);
    visit.session.last_activity_ms = before.last_activity_ms;
    CHECK(visit.session == before);
}

TEST_CASE("a visitor who keeps answering is never sent away") {
    Visit visit{with(60, 25)};
    std::int64_t now = second;
    visit.arrive(now);
    visit.say(DoorOpened{DoorKind::quiz});
    for (int time = 0; time < 50; ++time) {
        now += 80 * second;
        visit.say(TimePassed{now});
        CHECK(visit.session.countdown);
        visit.say(Touched{now});
        visit.say(StillHere{});
        CHECK_FALSE(visit.session.countdown);
    }
    CHECK(visit.where() == "quiz-intro");
}

TEST_CASE("more time gives ten times the quiet time, for this visitor only") {
    Visit visit{with(60, 25)};
    visit.arrive(0);
    visit.say(TimePassed{61 * second});
    visit.say(MoreTimeAsked{});
    visit.say(Touched{61 * second});
    CHECK_FALSE(visit.session.countdown);
    visit.say(TimePassed{661 * second - 1});
    CHECK_FALSE(visit.session.countdown);
    visit.say(TimePassed{661 * second});
    CHECK(visit.session.countdown);
    CHECK(countdown_left(visit.settings(), visit.session, 661 * second) == 25);
    visit.say(TimePassed{686 * second});
    CHECK(visit.where() == "attract");
    CHECK_FALSE(visit.session.more_time);
}

TEST_CASE("who reads a page full of text gets the time that reading takes, at a hundred words a minute") {
    Visit visit{with(60, 25)};
    visit.arrive(100 * second);
    visit.say(WordsSeen{250});
    CHECK(next_deadline_ms(visit.settings(), visit.session) == 250 * second);
    visit.say(TimePassed{250 * second - 1});
    CHECK_FALSE(visit.session.countdown);
    visit.say(TimePassed{250 * second});
    CHECK(visit.session.countdown);
    CHECK(countdown_left(visit.settings(), visit.session, 250 * second) == 25);
    visit.say(TimePassed{275 * second});
    CHECK(visit.where() == "attract");
}

TEST_CASE("few words never make the quiet time shorter than the operator set") {
    Visit visit{with(60, 25)};
    visit.arrive(0);
    for (int const count : {-5, 0, 20, 100}) {
        CAPTURE(count);
        visit.say(WordsSeen{count});
        CHECK(next_deadline_ms(visit.settings(), visit.session) == 60 * second);
    }
}

TEST_CASE("however many words there are, five minutes is enough; an operator who set more gets more") {
    for (auto const& [set, expected] : {std::pair{60, 300}, {300, 300}, {400, 400}}) {
        int const quiet = set;  // doctest captures by name
        CAPTURE(quiet);
        Visit visit{with(quiet, 25)};
        visit.arrive(0);
        visit.say(WordsSeen{std::numeric_limits<int>::max()});
        CHECK(next_deadline_ms(visit.settings(), visit.session) == expected * second);
    }
}

TEST_CASE("a touch shows that the reading is done: the next page asks its own time") {
    Visit visit{with(60, 25)};
    visit.arrive(0);
    visit.say(WordsSeen{300});
    visit.say(Touched{20 * second});
    CHECK(next_deadline_ms(visit.settings(), visit.session) == 80 * second);
}

TEST_CASE("the question whether somebody is there adds no words to read") {
    Visit visit{with(60, 25)};
    visit.arrive(0);
    visit.say(TimePassed{60 * second});
    Session const asked = visit.session;
    REQUIRE(asked.countdown);
    visit.say(WordsSeen{400});
    CHECK(visit.session == asked);
}

TEST_CASE("more time is ten times the reading time too") {
    Visit visit{with(60, 25)};
    visit.arrive(0);
    visit.say(MoreTimeAsked{});
    visit.say(WordsSeen{200});
    CHECK(next_deadline_ms(visit.settings(), visit.session) == 1200 * second);
}

TEST_CASE("the next visitor begins clean with one tap and a yes") {
    Visit visit;
    visit.arrive();
    visit.say(LanguageChosen{2});
    visit.say(TextStepped{});
    visit.say(ContrastToggled{});
    visit.say(ReachToggled{});
    visit.say(NextVisitorAsked{});
    CHECK(visit.session.overlay == Overlay::next_visitor);
    CHECK(visit.say(NextVisitorConfirmed{}) == Effects{ResetInput{}});
    CHECK(visit.session == fresh(visit));
}

TEST_CASE("the next visitor finds the language, text and contrast that the operator set") {
    Settings settings;
    settings.language = "en";
    settings.text = TextStep::large;
    settings.theme = ThemeName::evening;
    Visit visit{settings};
    visit.arrive();
    visit.say(LanguageChosen{0});
    visit.say(TextStepped{});
    visit.say(ContrastToggled{});
    visit.say(NextVisitorConfirmed{});
    CHECK(visit.session.language == 2);
    CHECK(visit.session.text == TextStep::large);
    CHECK(visit.session.theme == ThemeName::evening);
}

TEST_CASE("a language that the content does not have becomes the first one") {
    Settings settings;
    settings.language = "tlh";
    CHECK(fresh_session(sample_catalogue(), settings).language == 0);
}

TEST_CASE("nobody is counted out of the attract loop: nothing happens there, however long it stands") {
    Visit visit;
    for (std::int64_t const now : {0LL, 60LL * second, 86'400LL * second, 4'000'000'000LL * second}) {
        CHECK(visit.say(TimePassed{now}).empty());
        CHECK(visit.say(Touched{now}).empty());
        CHECK(visit.session == fresh(visit));
        CHECK_FALSE(next_deadline_ms(visit.settings(), visit.session));
    }
}

TEST_CASE("a short message goes after four seconds") {
    Visit visit;
    visit.arrive(10 * second);
    visit.say(KeepToggled{KeptProfession{profession("lasser")}});
    CHECK(next_deadline_ms(visit.settings(), visit.session) == 14 * second);
    visit.say(TimePassed{14 * second - 1});
    CHECK(visit.session.toast);
    visit.say(TimePassed{14 * second});
    CHECK_FALSE(visit.session.toast);
    CHECK(next_deadline_ms(visit.settings(), visit.session) == 70 * second);
}

TEST_CASE("time that arrives after months of standing still is no different") {
    constexpr std::int64_t months = 200LL * 86'400 * second;
    Visit visit{with(60, 25)};
    visit.arrive(months);
    visit.say(TimePassed{months + 60 * second});
    CHECK(visit.session.countdown);
    CHECK(countdown_left(visit.settings(), visit.session, months + 60 * second) == 25);
}

TEST_CASE("whatever a visitor does, nothing changes by itself before the deadline and something does at it") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        Visit visit{with(45, 20)};
        visit.arrive();
        RandomMessages random{visit.catalogue(), seed};
        for (int i = 0; i < 30; ++i) visit.say(random.next());
        visit.say(AttractTouched{});
        visit.say(Touched{random.now_ms()});
        visit.say(WordsSeen{static_cast<int>(seed) * 3});
        int steps = 0;
        while (auto const deadline = next_deadline_ms(visit.settings(), visit.session)) {
            Session const before = visit.session;
            visit.say(TimePassed{*deadline - 1});
            CHECK(visit.session == before);
            visit.say(TimePassed{*deadline});
            CHECK(visit.session != before);
            REQUIRE(++steps < 6);
        }
        CHECK(visit.session == fresh(visit));
    }
}

}  // namespace
}  // namespace sprank
