// Fingers, drops of water and stickers on the glass.
#include "ui/touch.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <vector>

namespace sprank::ui {
namespace {

using Kind = Contact::Kind;

Contact down(std::int64_t finger, Point at, std::int64_t now_ms) { return {Kind::down, finger, at, now_ms}; }
Contact move(std::int64_t finger, Point at, std::int64_t now_ms) { return {Kind::move, finger, at, now_ms}; }
Contact up(std::int64_t finger, Point at, std::int64_t now_ms) { return {Kind::up, finger, at, now_ms}; }
Stroke stroke(Stroke::Kind kind, Point at, std::int64_t now_ms) { return {kind, at, now_ms}; }

TEST_CASE("one finger makes one stroke: down, moves, up") {
    Touch touch;
    CHECK(touch.feed(down(1, {10, 20}, 100)) == stroke(Stroke::Kind::down, {10, 20}, 100));
    CHECK(touch.held());
    CHECK(touch.feed(move(1, {12, 20}, 116)) == stroke(Stroke::Kind::move, {12, 20}, 116));
    CHECK(touch.feed(up(1, {12, 21}, 130)) == stroke(Stroke::Kind::up, {12, 21}, 130));
    CHECK_FALSE(touch.held());
    CHECK(touch.ghosts() == 0);
}

TEST_CASE("a second finger neither presses nor releases what the first one holds") {
    Touch touch;
    touch.feed(down(1, {10, 10}, 0));
    CHECK_FALSE(touch.feed(down(2, {500, 500}, 10)));
    CHECK_FALSE(touch.feed(move(2, {510, 500}, 20)));
    CHECK_FALSE(touch.feed(up(2, {510, 500}, 30)));
    CHECK(touch.held());
    CHECK(touch.feed(up(1, {10, 10}, 40))->kind == Stroke::Kind::up);
}

TEST_CASE("a second finger that stays does not take over when the first one lifts; the next touch counts again") {
    Touch touch;
    touch.feed(down(1, {10, 10}, 0));
    touch.feed(down(2, {500, 500}, 10));
    touch.feed(up(1, {10, 10}, 20));
    CHECK_FALSE(touch.feed(move(2, {505, 500}, 30)));
    CHECK(touch.feed(down(3, {700, 10}, 40))->kind == Stroke::Kind::down);
    CHECK_FALSE(touch.feed(up(2, {505, 500}, 50)));
    CHECK(touch.feed(up(3, {700, 10}, 60))->kind == Stroke::Kind::up);
}

TEST_CASE("the mouse is a finger as well, and hovering is nothing") {
    Touch touch;
    CHECK_FALSE(touch.feed(move(-1, {5, 5}, 0)));
    CHECK(touch.feed(down(-1, {5, 5}, 1))->kind == Stroke::Kind::down);
    CHECK(touch.feed(up(-1, {5, 5}, 2))->kind == Stroke::Kind::up);
    CHECK_FALSE(touch.feed(up(-1, {5, 5}, 3)));
}

TEST_CASE("a lift that was lost does not swallow the visitor's next touch") {
    Touch touch;
    touch.feed(down(1, {10, 10}, 0));
    touch.feed(move(1, {20, 10}, 10));
    CHECK(touch.feed(down(1, {300, 300}, 900)) == stroke(Stroke::Kind::down, {300, 300}, 900));
    CHECK(touch.feed(up(1, {300, 300}, 950)) == stroke(Stroke::Kind::up, {300, 300}, 950));
    CHECK_FALSE(touch.held());
}

TEST_CASE("a lift without a place still lifts, where the finger was last") {
    float const nowhere = std::numeric_limits<float>::quiet_NaN();
    Touch touch;
    CHECK_FALSE(touch.feed(down(1, {nowhere, 10}, 0)));
    touch.feed(down(1, {10, 10}, 10));
    CHECK_FALSE(touch.feed(move(1, {10, std::numeric_limits<float>::infinity()}, 20)));
    float const far = std::numeric_limits<float>::max();
    CHECK_FALSE(touch.feed(move(1, {far, -far}, 25)));
    CHECK(touch.feed(up(1, {nowhere, nowhere}, 30)) == stroke(Stroke::Kind::up, {10, 10}, 30));
}

TEST_CASE("more than thirty touches a second on one spot are a ghost; thirty are a child") {
    Touch touch;
    int strokes = 0;
    for (int i = 0; i < 30; ++i) {
        strokes += touch.feed(down(i, {100, 100}, i * 33)).has_value();
        touch.feed(up(i, {100, 100}, i * 33 + 5));
    }
    CHECK(strokes == 30);
    CHECK(touch.ghosts() == 0);
    for (int i = 30; i < 60; ++i) {
        CHECK_FALSE(touch.feed(down(i, {101, 99}, 990 + (i - 30))));
        CHECK_FALSE(touch.feed(move(i, {102, 99}, 990 + (i - 30))));
        CHECK_FALSE(touch.feed(up(i, {102, 99}, 990 + (i - 30))));
    }
    CHECK(touch.ghosts() == 30);
}

TEST_CASE("a visitor elsewhere on the glass is heard while a ghost taps, and everywhere once it has stopped") {
    Touch touch;
    for (int i = 0; i < 100; ++i) {
        touch.feed(down(i, {100, 100}, i * 10));
        touch.feed(up(i, {100, 100}, i * 10 + 5));
    }
    CHECK(touch.ghosts() == 70);
    CHECK(touch.feed(down(500, {900, 500}, 1001))->kind == Stroke::Kind::down);
    CHECK(touch.feed(up(500, {900, 500}, 1060))->kind == Stroke::Kind::up);
    CHECK_FALSE(touch.feed(down(501, {100, 100}, 1070)));
    CHECK(touch.feed(down(502, {100, 100}, 2100))->kind == Stroke::Kind::down);
}

TEST_CASE("a ghost that never pauses stays in quarantine, however long") {
    Touch touch;
    int strokes = 0;
    for (int i = 0; i < 20'000; ++i) {
        strokes += touch.feed(down(i, {100, 100}, i * 20)).has_value();
        touch.feed(up(i, {100, 100}, i * 20 + 10));
    }
    CHECK(strokes == 30);
}

TEST_CASE("a finger that does not lift for a minute is a ghost: its stroke is cancelled once") {
    Touch touch;
    touch.feed(down(1, {10, 10}, 1000));
    CHECK_FALSE(touch.tick(60'999));
    CHECK(touch.tick(61'000) == stroke(Stroke::Kind::cancel, {10, 10}, 61'000));
    CHECK_FALSE(touch.held());
    CHECK_FALSE(touch.tick(61'001));
    CHECK_FALSE(touch.tick(500'000));
    CHECK(touch.ghosts() == 1);
    CHECK_FALSE(touch.feed(move(1, {12, 10}, 500'001)));
    CHECK(touch.feed(down(2, {300, 300}, 500'002))->kind == Stroke::Kind::down);
    CHECK_FALSE(touch.feed(up(1, {12, 10}, 500'003)));
    CHECK(touch.held());
}

TEST_CASE("a sticker beside the visitor's finger becomes a ghost without disturbing that finger") {
    Touch touch;
    touch.feed(down(1, {10, 10}, 0));
    touch.tick(60'000);
    touch.feed(down(2, {500, 500}, 60'100));
    touch.feed(down(3, {800, 500}, 60'200));
    CHECK_FALSE(touch.tick(100'000));
    CHECK(touch.feed(up(2, {500, 500}, 100'100))->kind == Stroke::Kind::up);
}

TEST_CASE("the touch that wakes the kiosk presses nothing, from its down to 300 ms after its up") {
    Touch touch;
    touch.feed(down(1, {10, 10}, 1000));
    touch.swallow(1000);
    CHECK_FALSE(touch.held());
    CHECK_FALSE(touch.feed(move(1, {15, 10}, 1100)));
    CHECK_FALSE(touch.feed(down(2, {400, 10}, 1150)));
    CHECK_FALSE(touch.feed(up(1, {15, 10}, 1200)));
    CHECK_FALSE(touch.feed(up(2, {400, 10}, 1250)));
    CHECK_FALSE(touch.feed(down(3, {10, 10}, 1549)));
    CHECK_FALSE(touch.feed(up(3, {10, 10}, 1560)));
    CHECK(touch.feed(down(4, {10, 10}, 1561))->kind == Stroke::Kind::down);
}

TEST_CASE("a waking key or a wake without a finger is followed by 300 ms of nothing as well") {
    Touch touch;
    touch.swallow(1000);
    CHECK_FALSE(touch.feed(down(1, {10, 10}, 1299)));
    touch.feed(up(1, {10, 10}, 1299));
    CHECK(touch.feed(down(2, {10, 10}, 1300))->kind == Stroke::Kind::down);
}

TEST_CASE("a sticker on the glass does not keep the kiosk deaf after waking") {
    Touch touch;
    touch.feed(down(1, {10, 10}, 0));
    touch.tick(60'000);
    touch.feed(down(2, {500, 500}, 70'000));
    touch.swallow(70'000);
    touch.feed(up(2, {500, 500}, 70'050));
    CHECK(touch.feed(down(3, {500, 500}, 70'400))->kind == Stroke::Kind::down);
}

TEST_CASE("a waking finger that never lifts does not keep the kiosk deaf for ever") {
    Touch touch;
    touch.feed(down(1, {10, 10}, 0));
    touch.swallow(0);
    touch.tick(60'001);
    CHECK(touch.feed(down(2, {500, 500}, 60'400))->kind == Stroke::Kind::down);
}

TEST_CASE("the next visitor begins with no finger on the glass") {
    Touch touch;
    touch.feed(down(1, {10, 10}, 0));
    touch.reset();
    CHECK_FALSE(touch.held());
    CHECK_FALSE(touch.feed(up(1, {10, 10}, 10)));
    CHECK(touch.feed(down(2, {10, 10}, 20))->kind == Stroke::Kind::down);
}

TEST_CASE("a finger whose lift was lost and that comes back as a ghost holds nothing any more") {
    Touch touch;
    std::int64_t now_ms = 0;
    std::optional<Stroke> last;
    for (int i = 0; i < 40 && !(last && last->kind == Stroke::Kind::cancel); ++i) last = touch.feed(down(1, {10, 10}, now_ms += 10));
    REQUIRE(last);
    CHECK(last->kind == Stroke::Kind::cancel);
    CHECK(touch.ghosts() > 0);
    CHECK_FALSE(touch.held());
}

}  // namespace
}  // namespace sprank::ui
