#include <random>

#include "visitor.hpp"

namespace sprank::shell {

namespace {
/// Wanders around: taps what is there, drags, types, uses the keys.
void wander(Visitor& visitor, std::mt19937& chance, int steps) {
    auto const pick = [&chance](std::size_t count) { return static_cast<std::size_t>(chance() % count); };
    for (int i = 0; i < steps; ++i) {
        auto const items = visitor.kiosk.items();
        if (items.empty()) return;
        ui::Item const& item = items[pick(items.size())];
        switch (pick(8)) {
            case 0: visitor.kiosk.key(static_cast<ui::NavigationKey>(pick(8)), visitor.now_ms); break;
            case 1: visitor.kiosk.type(pick(2) == 0 ? "la" : "é", visitor.now_ms); break;
            case 2: {
                visitor.down(1, {900, 600});
                visitor.move(1, {900, 600 - static_cast<float>(pick(400))});
                if (pick(4) != 0) visitor.up(1, {900, 400});
                break;
            }
            default: {
                ui::Point const at = item.visible.centre();
                visitor.down(2, at);
                visitor.up(2, at);
            }
        }
        visitor.frame();
    }
}
}  // namespace

TEST_CASE("a visitor who reads a page of text is asked later whether somebody is there than one before a few words") {
    KIOSK_OR_SKIP(kiosk);
    Visitor visitor(kiosk);
    std::int64_t const quiet_ms = kiosk.settings().quiet_seconds * 1000;
    visitor.wake();
    kiosk.apply(SearchOpened{});
    visitor.wait(quiet_ms + 1'000);
    CHECK(kiosk.session().countdown);
    kiosk.apply(NextVisitorConfirmed{});
    visitor.wake();
    kiosk.apply(RouteOpened{RouteKind::girls});
    kiosk.apply(PageOpened{{0}});
    visitor.wait(quiet_ms + 1'000);
    CHECK_FALSE(kiosk.session().countdown);
    for (std::int64_t waited = quiet_ms; waited < 300'000 && !kiosk.session().countdown; waited += 5'000) visitor.wait(5'000);
    CHECK(kiosk.session().countdown);
    CHECK(visitor.screen() == "girls");
}

TEST_CASE("a visitor who walks away leaves nothing behind") {
    KIOSK_OR_SKIP(kiosk);
    Visitor visitor(kiosk);
    std::mt19937 chance(2026);
    constexpr int longest_reading_seconds = 300;
    std::int64_t const away_ms = (longest_reading_seconds + kiosk.settings().countdown_seconds + 2) * 1000;
    int busy_visits = 0;
    for (int visit = 0; visit < 1000; ++visit) {
        CAPTURE(visit);
        visitor.wake();
        wander(visitor, chance, 12);
        busy_visits += !visitor.fresh();
        if (visit % 3 == 0) {
            kiosk.apply(NextVisitorConfirmed{});
            visitor.frame();
        } else {
            // "More time" asks for ten times as long; nobody stands there to the end of that.
            std::int64_t const longest = visitor.now_ms + away_ms * (kiosk.session().more_time ? 10 : 1);
            while (visitor.screen() != "attract" && visitor.now_ms < longest) visitor.wait(5'000);
        }
        REQUIRE(visitor.screen() == "attract");
        REQUIRE(visitor.fresh());
        REQUIRE(visitor.no_trace_of_input());
    }
    CHECK(busy_visits > 900);
}

TEST_CASE("both answers to 'are you still there?' can be pressed, and a tap beside them keeps the visit") {
    KIOSK_OR_SKIP(kiosk);
    auto const until_countdown = [&kiosk](Visitor& visitor) {
        visitor.wake();
        kiosk.apply(SearchOpened{});  // few words, so that no time to read them is given
        visitor.wait(kiosk.settings().quiet_seconds * 1000 + 3'000);
        REQUIRE(kiosk.session().countdown);
    };
    Visitor visitor(kiosk);
    SUBCASE("still here") {
        until_countdown(visitor);
        REQUIRE(visitor.tap("stay"));
        CHECK(!kiosk.session().countdown);
        CHECK(visitor.screen() == "search");
    }
    SUBCASE("begin again") {
        until_countdown(visitor);
        REQUIRE(visitor.tap("restart"));
        CHECK(visitor.screen() == "attract");
        CHECK(visitor.fresh());
    }
    SUBCASE("more time") {
        until_countdown(visitor);
        REQUIRE(visitor.tap("more-time"));
        CHECK(kiosk.session().more_time);
        visitor.wait(kiosk.settings().quiet_seconds * 1000 * 5);
        CHECK(!kiosk.session().countdown);
    }
    SUBCASE("anywhere else") {
        until_countdown(visitor);
        visitor.down(1, {12, 12});
        visitor.frame();
        visitor.up(1, {12, 12});
        visitor.frame();
        CHECK(!kiosk.session().countdown);
        CHECK(visitor.screen() == "search");
    }
    SUBCASE("a finger that is still down when the time is up") {
        until_countdown(visitor);
        ui::Point const stay = visitor.middle("stay");
        visitor.wait(kiosk.settings().countdown_seconds * 1000 - 4'000);
        visitor.down(1, stay);
        visitor.wait(3'000);
        visitor.up(1, stay);
        visitor.frame();
        CHECK(visitor.screen() == "search");
    }
    SUBCASE("a key that answers while a finger rests on the glass") {
        until_countdown(visitor);
        visitor.down(3, {12, 12});
        visitor.frame();
        visitor.press(ui::NavigationKey::next);  // to the first answer
        visitor.press(ui::NavigationKey::activate);
        CHECK(!kiosk.session().countdown);
        visitor.wait(kiosk.settings().quiet_seconds * 1000 - 5'000);
        CHECK(!kiosk.session().countdown);
        CHECK(visitor.screen() == "search");
    }
    SUBCASE("any key") {
        until_countdown(visitor);
        visitor.press(ui::NavigationKey::next);
        CHECK(!kiosk.session().countdown);
        CHECK(visitor.screen() == "search");
    }
}

TEST_CASE("an answer that comes too late changes nothing for the visitor who typed on") {
    KIOSK_OR_SKIP(kiosk);
    Visitor visitor(kiosk);
    visitor.wake();
    kiosk.apply(DoorOpened{DoorKind::explore});
    kiosk.apply(SearchOpened{});
    kiosk.type("las", visitor.now_ms);
    visitor.frame();
    REQUIRE(visitor.at<Search>());
    REQUIRE(visitor.at<Search>()->text == "las");
    Session const before = kiosk.session();
    kiosk.apply(SearchAnswered{"la", {{HitKind::profession, "timmerman", "Timmerman", ""}}});
    kiosk.apply(PlacesAnswered{"la", {Place{}}});
    kiosk.apply(OffersAnswered{});
    CHECK(kiosk.session() == before);
}

TEST_CASE("a hardware keyboard types where there is something to type in, and only there") {
    KIOSK_OR_SKIP(kiosk);
    Visitor visitor(kiosk);
    visitor.wake();
    Session const home = kiosk.session();
    kiosk.type("las", visitor.now_ms);
    CHECK(kiosk.session().screen == home.screen);
    kiosk.apply(DoorOpened{DoorKind::near});
    kiosk.apply(PlacePickerOpened{});
    visitor.frame();
    kiosk.type("zwollé", visitor.now_ms);
    kiosk.erase_letter(visitor.now_ms);
    visitor.frame();
    REQUIRE(visitor.at<PlacePicker>());
    CHECK(visitor.at<PlacePicker>()->text == "zwoll");
    REQUIRE(!visitor.at<PlacePicker>()->found.empty());
    CHECK(visitor.at<PlacePicker>()->found.front().name == "Zwolle");
}

TEST_CASE("two kiosks with the same seed begin the quiz with the same question") {
    KIOSK_OR_SKIP(first);
    KIOSK_OR_SKIP(second);
    auto const first_question = [](Kiosk& kiosk) {
        Visitor visitor(kiosk);
        visitor.wake();
        visitor.tap("door/2");
        visitor.tap("start");
        REQUIRE(!kiosk.session().quiz.order.empty());
        return kiosk.session().quiz.order.front();
    };
    CHECK(first_question(first) == first_question(second));
}

}  // namespace sprank::shell
