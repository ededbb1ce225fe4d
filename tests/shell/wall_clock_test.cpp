// A clock that is not set, runs, or jumps while the kiosk stands there.
#include "shell/wall_clock.hpp"

#include <doctest/doctest.h>

#include <array>

namespace sprank::shell {
namespace {

constexpr std::int64_t november_2026 = 1'795'608'000, minute = 60, hour = 60 * minute, day = 24 * hour, year = 365 * day;

/// A clock that runs evenly from one moment to another, looked at once a minute.
std::int64_t run(WallClock& clock, std::int64_t wall, std::int64_t running, std::int64_t seconds) {
    for (std::int64_t passed = 0; passed <= seconds; passed += minute) clock.look(wall + passed, (running + passed) * 1000);
    return running + seconds;
}

TEST_CASE("a clock that runs evenly is believed, day after day") {
    WallClock clock;
    run(clock, november_2026, 100, 3 * day);
    CHECK(clock.trusted());
    CHECK(clock.date()->year == 2026);
    CHECK(clock.jumps() == 0);
}

TEST_CASE("a clock that was never set is not believed, however evenly it runs") {
    for (std::int64_t const wall : {std::int64_t{0}, std::int64_t{-5}, std::int64_t{1'500'000'000}, std::int64_t{4'000'000'000}}) {
        WallClock clock;
        run(clock, wall, 100, 2 * hour);
        CHECK_FALSE(clock.date());
        CHECK_FALSE(clock.hour());
    }
}

TEST_CASE("a clock that stands before the day on which somebody looked at the content is not believed") {
    WallClock clock;
    clock.not_before(Date{2026, 11, 27});
    run(clock, november_2026 - 3 * day, 100, 2 * hour);
    CHECK_FALSE(clock.trusted());
    CHECK_FALSE(clock.hour());
    WallClock right;
    right.not_before(Date{2026, 11, 25});
    run(right, november_2026, 100, 2 * hour);
    CHECK(right.trusted());
}

TEST_CASE("a clock that jumps while the kiosk runs, to either side, is not believed for an hour") {
    for (std::int64_t const jump : {year, -year, day, -day, 11 * minute, -11 * minute, 40 * year}) {
        CAPTURE(jump);
        WallClock clock;
        std::int64_t const now = run(clock, november_2026 + year, 100, hour);
        REQUIRE(clock.trusted());
        std::int64_t const after = run(clock, november_2026 + year + hour + jump, now, hour - minute);
        CHECK_FALSE(clock.trusted());
        CHECK(clock.jumps() == 1);
        std::int64_t const last = november_2026 + year + 2 * hour + jump;
        run(clock, last, after + minute, minute);
        CHECK(clock.trusted() == (jump < 40 * year));
    }
}

TEST_CASE("a clock that keeps jumping is never believed") {
    WallClock clock;
    for (int i = 0; i < 500; ++i) {
        clock.look(november_2026 + (i % 2) * day + i * minute, (100 + i * minute) * 1000);
        CHECK(clock.trusted() == (i == 0));
    }
}

TEST_CASE("a clock that is corrected by a few minutes, as a radio clock does each night, stays believed") {
    WallClock clock;
    std::int64_t running = 100, wall = november_2026;
    for (std::int64_t const correction : {minute, -minute, 9 * minute, -9 * minute}) {
        running = run(clock, wall, running, hour);
        wall += hour + correction;
        CHECK(clock.trusted());
    }
    CHECK(clock.jumps() == 0);
}

TEST_CASE("the machine's own clocks can be read, and looking twice is no jump") {
    WallClock clock;
    clock.look();
    clock.look();
    CHECK(clock.jumps() == 0);
    CHECK(clock.trusted() == clock.hour().has_value());
}

}  // namespace
}  // namespace sprank::shell
