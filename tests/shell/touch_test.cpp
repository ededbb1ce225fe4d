#include "visitor.hpp"

namespace sprank::shell {

TEST_CASE("the touch that ends the attract loop presses nothing that lies under it") {
    KIOSK_OR_SKIP(kiosk);
    Visitor visitor(kiosk);
    // Where a door will be: find out with a first visit.
    visitor.wake();
    ui::Point const door = visitor.middle("door/1");
    kiosk.apply(NextVisitorConfirmed{});
    visitor.frame();
    REQUIRE(visitor.screen() == "attract");

    visitor.down(1, door);
    visitor.frame();
    CHECK(visitor.screen() == "home");
    visitor.up(1, door);
    visitor.wait(100);
    visitor.down(1, door);  // an impatient second tap, within 300 ms
    visitor.frame();
    visitor.up(1, door);
    visitor.wait(400);
    CHECK(visitor.screen() == "home");

    visitor.tap("door/1");
    CHECK(visitor.screen() != "home");
}

TEST_CASE("a second finger neither presses nor releases what the first one holds") {
    KIOSK_OR_SKIP(kiosk);
    Visitor visitor(kiosk);
    visitor.wake();
    ui::Point const first = visitor.middle("door/1"), second = visitor.middle("door/2");
    visitor.down(1, first);
    visitor.frame();
    visitor.down(2, second);
    visitor.frame();
    visitor.up(2, second);
    visitor.frame();
    CHECK(visitor.screen() == "home");
    visitor.up(1, first);
    visitor.frame();
    CHECK(visitor.screen() == "explore");
}

TEST_CASE("a drag over cards scrolls and never taps") {
    KIOSK_OR_SKIP(kiosk);
    Visitor visitor(kiosk);
    visitor.wake();
    kiosk.apply(DoorOpened{DoorKind::explore});
    visitor.frame();
    ui::Item const* card = nullptr;
    for (ui::Item const& item : kiosk.items())
        if (item.role == ui::Role::card && !card) card = &item;
    REQUIRE(card);
    visitor.drag(card->visible.centre(), -240);
    CHECK(visitor.screen() == "explore");
    REQUIRE(visitor.at<Explore>());
    CHECK(visitor.at<Explore>()->scroll > 100);
}

TEST_CASE("a visitor who goes back finds the filters and the list as they were") {
    KIOSK_OR_SKIP(kiosk);
    Visitor visitor(kiosk);
    visitor.wake();
    visitor.tap("door/1");
    kiosk.apply(LearningToggled{Learning::bbl});
    visitor.frame();
    visitor.drag({kiosk.units().width() * .6f, kiosk.units().height() * .6f}, -300);
    REQUIRE(visitor.at<Explore>());
    Explore const before = *visitor.at<Explore>();
    REQUIRE(before.scroll > 0);
    REQUIRE(before.filter.learning == Learning::bbl);

    ui::Item const* seen = nullptr;
    for (ui::Item const& item : kiosk.items())
        if (item.role == ui::Role::card && item.visible.h == item.rect.h) seen = &item;
    REQUIRE(seen);
    visitor.tap(std::string{seen->name});
    CHECK(visitor.screen() == "profession");
    visitor.press(ui::NavigationKey::back);
    REQUIRE(visitor.at<Explore>());
    CHECK(*visitor.at<Explore>() == before);
}

TEST_CASE("a ghost on the glass keeps nobody's session alive and wakes nobody") {
    KIOSK_OR_SKIP(kiosk);
    Visitor visitor(kiosk);
    visitor.wake();
    kiosk.apply(SearchOpened{});  // few words, so that no time to read them is given
    REQUIRE(visitor.screen() == "search");
    // Water: the same spot, forty times a second, for longer than the quiet time and the countdown.
    std::int64_t const end = visitor.now_ms + (kiosk.settings().quiet_seconds + kiosk.settings().countdown_seconds + 10) * 1000;
    while (visitor.now_ms < end) {
        visitor.down(5, {30, 30});
        visitor.up(5, {30, 30});
        visitor.wait(25);
    }
    CHECK(kiosk.touch().ghosts() > 0);
    CHECK(visitor.screen() == "attract");
}

TEST_CASE("what a kiosk hears before its first pictures are up is not a touch") {
    KIOSK_OR_SKIP(kiosk);
    kiosk.feed({ui::Contact::Kind::down, 1, {500, 500}, 1});
    kiosk.key(ui::NavigationKey::activate, 2);
    kiosk.type("x", 3);
    CHECK(std::holds_alternative<Attract>(kiosk.session().screen));
}

}  // namespace sprank::shell
