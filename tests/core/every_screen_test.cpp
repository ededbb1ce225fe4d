// Idle reset belongs to no screen, so no screen can forget it. Screens and messages are taken from their variants: a new one is
// covered without a word here.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "core/visit.hpp"

namespace sprank {
namespace {

constexpr int any_overlay = 24;  ///< more than there are: an overlay that will be added is covered too
constexpr int most_deadlines = 12;

template <typename Do, std::size_t... Number>
void each_number(Do&& what, std::index_sequence<Number...>) {
    (what(std::integral_constant<std::size_t, Number>{}), ...);
}

/// Every screen there is but the one in which nobody is there, as it would be made.
template <typename Do>
void on_each_screen(Do&& what) {
    each_number([&](auto number) {
        Screen const screen{std::variant_alternative_t<number(), AnyScreen>{}};
        if (!std::holds_alternative<Attract>(screen)) what(screen);
    }, std::make_index_sequence<std::variant_size_v<AnyScreen>>{});
}

template <typename Do>
void with_each_message(Do&& what) {
    each_number([&](auto number) { what(Message{std::variant_alternative_t<number(), AnyMessage>{}}); }, std::make_index_sequence<std::variant_size_v<AnyMessage>>{});
}

/// A visitor who did much: another language, letters and colours, half a quiz of two, something kept, a place, a job.
Session busy_session(Visit& visit) {
    visit.arrive(1'000);
    visit.say(LanguageChosen{2});
    visit.say(TextStepped{});
    visit.say(ContrastToggled{});
    visit.say(ReachToggled{});
    visit.say(JobsOpened{});
    visit.say(JobChosen{{1}});
    visit.say(PlaceChosen{sample_other_place()});
    visit.say(WaysOpened{profession("lasser")});
    visit.say(KeepToggled{KeptProfession{profession("lasser")}});
    visit.say(QuizStarted{0, false, true});
    for (int i = 0; i < 5; ++i)
        for (Person const person : {Person::first, Person::second}) visit.say(QuizAnswered{Answer{static_cast<std::uint8_t>(i % 5)}, person});
    visit.say(Touched{2'000});
    visit.session.place = sample_other_place();
    return visit.session;
}

/// Nothing of a visitor: the very same as at the start. A screen of its own is allowed (a closed museum, say), not a trace.
bool nothing_left(Visit const& visit) {
    Session const fresh = fresh_session(visit.catalogue(), visit.settings());
    Session bare = visit.session;
    bare.screen = fresh.screen;
    return bare == fresh;
}

/// Walks from deadline to deadline, as nobody touches anything. Returns whether it came to an end; `asked_ms`: how long it was asked.
bool walked_away(Visit& visit, std::int64_t& asked_ms) {
    std::optional<std::int64_t> asked_since;
    for (int step = 0; step < most_deadlines; ++step) {
        auto const deadline = next_deadline_ms(visit.settings(), visit.session);
        if (!deadline) return true;
        visit.say(TimePassed{*deadline});
        if (visit.session.countdown && !asked_since) asked_since = *deadline;
        if (asked_since && !visit.session.countdown) asked_ms = *deadline - *asked_since;
    }
    return false;
}

TEST_CASE("on every screen, whatever lies over it, a visitor who walks away is asked for twenty seconds and then leaves nothing") {
    on_each_screen([](Screen const& screen) {
        CAPTURE(screen_name(screen));
        for (int overlay = 0; overlay < any_overlay; ++overlay)
            for (bool const more_time : {false, true}) {
                Visit visit;
                visit.session = busy_session(visit);
                REQUIRE(visit.session.toast);
                visit.session.screen = screen;
                visit.session.overlay = static_cast<Overlay>(overlay);
                visit.session.more_time = more_time;
                std::int64_t asked_ms = 0;
                CHECK(walked_away(visit, asked_ms));
                CHECK(asked_ms >= 20'000);
                CHECK(nothing_left(visit));
            }
    });
}

TEST_CASE("no message, on no screen, leaves a visitor whom the kiosk never lets go") {
    on_each_screen([](Screen const& screen) {
        CAPTURE(screen_name(screen));
        with_each_message([&](Message const& message) {
            CAPTURE(message.index());
            Visit visit;
            visit.session = busy_session(visit);
            visit.session.screen = screen;
            visit.say(message);
            std::int64_t asked_ms = 0;
            CHECK(walked_away(visit, asked_ms));
            CHECK(nothing_left(visit));
        });
    });
}

TEST_CASE("on every screen one touch during the question keeps everything, more than ten times over") {
    on_each_screen([](Screen const& screen) {
        CAPTURE(screen_name(screen));
        Visit visit;
        visit.session = busy_session(visit);
        visit.session.screen = screen;
        visit.session.toast.reset();
        Session const before = visit.session;
        for (int time = 0; time < 12; ++time) {
            std::int64_t const asked = next_deadline_ms(visit.settings(), visit.session).value();
            visit.say(TimePassed{asked});
            REQUIRE(visit.session.countdown);
            std::int64_t const last_moment = next_deadline_ms(visit.settings(), visit.session).value() - 1;
            CHECK(last_moment - asked >= 20'000 - 1);
            visit.say(TimePassed{last_moment});
            visit.say(Touched{last_moment});
            REQUIRE_FALSE(visit.session.countdown);
        }
        visit.session.last_activity_ms = before.last_activity_ms;
        CHECK(visit.session == before);
    });
}

TEST_CASE("on every screen the next visitor begins clean with one tap and a yes") {
    on_each_screen([](Screen const& screen) {
        CAPTURE(screen_name(screen));
        Visit visit;
        visit.session = busy_session(visit);
        visit.session.screen = screen;
        visit.say(NextVisitorAsked{});
        CHECK(visit.session.overlay == Overlay::next_visitor);
        Effects const effects = visit.say(NextVisitorConfirmed{});
        CHECK(std::ranges::count(effects, Effect{ResetInput{}}) == 1);
        CHECK(visit.session == fresh_session(visit.catalogue(), visit.settings()));
    });
}

TEST_CASE("more time makes ten times as much of it on every screen, also where there is much to read") {
    on_each_screen([](Screen const& screen) {
        CAPTURE(screen_name(screen));
        for (int const words : {0, 250}) {
            Visit visit;
            visit.session = busy_session(visit);
            visit.session.screen = screen;
            visit.session.toast.reset();
            visit.say(WordsSeen{words});
            std::int64_t const once = next_deadline_ms(visit.settings(), visit.session).value() - visit.session.last_activity_ms;
            visit.say(MoreTimeAsked{});
            CHECK(next_deadline_ms(visit.settings(), visit.session).value() - visit.session.last_activity_ms == 10 * once);
        }
    });
}

TEST_CASE("in the attract loop no message but a touch begins anything") {
    with_each_message([](Message const& message) {
        if (std::holds_alternative<AttractTouched>(message)) return;
        CAPTURE(message.index());
        Visit visit;
        visit.say(message);
        CHECK(nothing_left(visit));
    });
}

}  // namespace
}  // namespace sprank
