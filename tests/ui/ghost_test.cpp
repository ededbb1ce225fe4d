// Water, stickers and broken controllers: whatever they do, in the end they are nobody.
#include <doctest/doctest.h>

#include <limits>

#include "core/dice.hpp"
#include "ui/touch.hpp"

namespace sprank::ui {
namespace {

using Kind = Contact::Kind;
constexpr std::int64_t second = 1000, minute = 60 * second, hour = 60 * minute;

/// What somebody who watches for visitors would take for one.
bool somebody(Touch& touch, Contact const& contact) {
    auto const stroke = touch.feed(contact);
    return touch.landed() || (stroke && stroke->kind != Stroke::Kind::cancel);
}

/// The last moment of a stretch of time in which a ghost passed for a visitor.
template <typename Ghost>
std::int64_t believed_until(Touch& touch, std::int64_t until_ms, Ghost&& ghost) {
    std::int64_t last = -1;
    for (std::int64_t now = 0; now < until_ms;) {
        std::int64_t const next = ghost(touch, now, last);
        now = next;
        (void)touch.tick(now);
    }
    return last;
}

TEST_CASE("a drop that holds the glass for a minute, lets go and holds it again is nobody before long") {
    Touch touch;
    Dice dice{7};
    std::int64_t finger = 0;
    auto const drop = [&](Touch& glass, std::int64_t now, std::int64_t& last) {
        Point const at{300 + static_cast<float>(dice.below(4)), 200};
        if (somebody(glass, {Kind::down, ++finger, at, now})) last = now;
        for (std::int64_t held = 0; held < 61 * second; held += 200) {
            (void)glass.tick(now + held);
            if (somebody(glass, {Kind::move, finger, at, now + held})) last = now + held;
        }
        (void)glass.tick(now + 61 * second);
        if (somebody(glass, {Kind::up, finger, at, now + 61 * second})) last = now + 61 * second;
        return now + 63 * second;
    };
    CHECK(believed_until(touch, 4 * hour, drop) < 30 * minute);
    CHECK(touch.ghost_spots().quarantined(4 * hour) == 1);
}

TEST_CASE("a controller that stutters and pauses is nobody before long, whatever its rhythm") {
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        CAPTURE(seed);
        Dice dice{seed};
        Touch touch;
        std::int64_t const apart = dice.between(3, 28), pause = dice.between(1, 100) * second;
        bool const same_number = dice.one_in(2), lifts = dice.one_in(2);
        std::int64_t finger = 1;
        auto const stutter = [&](Touch& glass, std::int64_t now, std::int64_t& last) {
            std::int64_t const end = now + 2 * second;
            for (; now < end; now += apart) {
                Point const at{800 + static_cast<float>(dice.below(3)), 40 + static_cast<float>(dice.below(3))};
                if (!same_number) ++finger;
                if (somebody(glass, {Kind::down, finger, at, now})) last = now;
                if (lifts && somebody(glass, {Kind::up, finger, at, now + 2})) last = now;
            }
            return now + pause;
        };
        CHECK(believed_until(touch, 6 * hour, stutter) < 90 * minute);
    }
}

TEST_CASE("a visitor beside a ghost is heard at every touch") {
    Touch touch;
    std::int64_t now = 0;
    for (int round = 0; round < 2'000; ++round) {
        for (int i = 0; i < 25; ++i, now += 20) {
            touch.feed({Kind::down, 100 + i, {50, 50}, now});
            touch.feed({Kind::up, 100 + i, {50, 50}, now + 5});
        }
        if (round < 4) continue;  // until the ghost is known, its finger comes first
        Point const at{400 + static_cast<float>(round % 300), 500};
        auto const down = touch.feed({Kind::down, 1, at, now});
        REQUIRE(down);
        CHECK(down->kind == Stroke::Kind::down);
        auto const up = touch.feed({Kind::up, 1, at, now + 60});
        REQUIRE(up);
        CHECK(up->kind == Stroke::Kind::up);
        now += 61;
    }
}

TEST_CASE("a place where water was wiped away answers again within seconds, and its past is forgotten in an hour") {
    Touch touch;
    auto const burst = [&](std::int64_t from) {
        for (int i = 0; i < 60; ++i) {
            touch.feed({Kind::down, i, {50, 50}, from + i * 15});
            touch.feed({Kind::up, i, {50, 50}, from + i * 15 + 5});
        }
    };
    burst(0);
    CHECK(somebody(touch, {Kind::down, 900, {50, 50}, 2'100}));
    touch.feed({Kind::up, 900, {50, 50}, 2'150});
    burst(10'000);
    CHECK_FALSE(somebody(touch, {Kind::down, 901, {50, 50}, 13'000}));  // it came back: five seconds now
    burst(3 * hour);
    CHECK(somebody(touch, {Kind::down, 902, {50, 50}, 3 * hour + 2'100}));
}

TEST_CASE("more touches than hands can make anywhere on the glass are nobody's, wherever they are") {
    Touch touch;
    Dice dice{3};
    int believed = 0;
    for (int i = 0; i < 50'000; ++i) {
        Point const at{static_cast<float>(dice.below(1920)), static_cast<float>(dice.below(1080))};
        believed += somebody(touch, {Kind::down, i, at, i * 2});
    }
    CHECK(believed < 130);
}

TEST_CASE("a thousand places of ghosts and ten thousand fingers that never lift take no more room than a few") {
    static_assert(sizeof(GhostSpots) < 4096, "places are kept in the thing itself: there is nothing that could grow");
    Touch touch;
    for (int spot = 0; spot < 1'000; ++spot)
        for (int i = 0; i < 40; ++i) touch.feed({Kind::down, spot * 40 + i, {static_cast<float>(spot % 50) * 30, static_cast<float>(spot / 50) * 40}, spot * 2'000 + i});
    CHECK(touch.ghost_spots().quarantined(2'000'000) <= 16);
    CHECK(touch.fingers() <= 32);
}

TEST_CASE("a touch without a place is nobody's") {
    Touch touch;
    float const nowhere = std::numeric_limits<float>::quiet_NaN();
    CHECK_FALSE(somebody(touch, {Kind::down, 1, {nowhere, 10}, 0}));
    CHECK_FALSE(somebody(touch, {Kind::move, 1, {10, nowhere}, 10}));
    CHECK_FALSE(somebody(touch, {Kind::up, 1, {10, 10}, 20}));
}

TEST_CASE("a waking touch whose lift was lost keeps others waiting three seconds, and never presses anything itself") {
    Touch touch;
    touch.feed({Kind::down, 1, {10, 10}, 0});
    touch.swallow(0);
    CHECK_FALSE(touch.feed({Kind::down, 2, {500, 500}, 2'900}));
    touch.feed({Kind::up, 2, {500, 500}, 2'950});
    CHECK(touch.feed({Kind::down, 3, {500, 500}, 3'100})->kind == Stroke::Kind::down);
    CHECK_FALSE(touch.feed({Kind::move, 1, {20, 20}, 3'150}));
    CHECK_FALSE(touch.feed({Kind::up, 1, {20, 20}, 3'200}));
    CHECK(touch.feed({Kind::up, 3, {500, 500}, 3'250})->kind == Stroke::Kind::up);
}

TEST_CASE("more fingers than three hands: the visitor who holds something keeps holding it") {
    Touch touch;
    touch.feed({Kind::down, 1, {10, 10}, 0});
    for (int i = 2; i < 100; ++i) touch.feed({Kind::down, i, {static_cast<float>(i) * 15, 700}, i * 20});
    CHECK(touch.held());
    CHECK(touch.feed({Kind::up, 1, {12, 10}, 3'000})->kind == Stroke::Kind::up);
}

}  // namespace
}  // namespace sprank::ui
