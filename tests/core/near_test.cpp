#include "core/near.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "core/dice.hpp"

namespace sprank {
namespace {

constexpr Position amsterdam{52.3731, 4.8922}, maastricht{50.8514, 5.6910}, groningen{53.2194, 6.5665}, middelburg{51.4988, 3.6110},
    zwolle{52.5168, 6.0830}, den_helder{52.9563, 4.7608};

TEST_CASE("distances between Dutch towns are right within half a kilometre, across the whole country within a quarter of a percent") {
    // Geodesics on the WGS84 ellipsoid (Vincenty's inverse formula), worked out outside this program; ours is a sphere.
    struct Pair {
        Position a, b;
        double km;
    };
    for (Pair const& pair : {Pair{amsterdam, maastricht, 178.11}, Pair{amsterdam, groningen, 147.04}, Pair{groningen, middelburg, 277.80},
                             Pair{zwolle, maastricht, 187.27}, Pair{zwolle, den_helder, 101.82}, Pair{middelburg, amsterdam, 131.25}}) {
        CAPTURE(pair.km);
        CHECK(std::abs(distance_km(pair.a, pair.b) - pair.km) < std::max(.5, .0025 * pair.km));
    }
}

TEST_CASE("a place is at no distance from itself, and there is as far as back") {
    Dice dice{1};
    for (int i = 0; i < 1000; ++i) {
        Position const a{dice.share() * 180 - 90, dice.share() * 360 - 180}, b{dice.share() * 180 - 90, dice.share() * 360 - 180};
        CHECK(distance_km(a, a) == 0);
        CHECK(distance_km(a, b) == doctest::Approx(distance_km(b, a)).epsilon(1e-12));
        CHECK(distance_km(a, b) <= 20'015.2);
    }
}

TEST_CASE("one degree of a meridian and half the world have the length of the mean sphere") {
    CHECK(distance_km({52, 5}, {53, 5}) == doctest::Approx(6371.0088 * 3.14159265358979 / 180));
    CHECK(distance_km({0, 0}, {0, 180}) == doctest::Approx(6371.0088 * 3.14159265358979));
    CHECK(distance_km({52, 179.9}, {52, -179.9}) < 14);
}

TEST_CASE("a date is taken as written") {
    CHECK(parse_date("2026-11-22") == Date{2026, 11, 22});
    CHECK(parse_date("2024-02-29") == Date{2024, 2, 29});
    CHECK(parse_date("2000-02-29") == Date{2000, 2, 29});
    CHECK(parse_date("2026-12-31") == Date{2026, 12, 31});
}

TEST_CASE("a day that does not exist is no date") {
    for (std::string const text : {"2025-02-29", "1900-02-29", "2100-02-29", "2026-02-30", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00",
                                   "2026-01-32"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_date(text));
    }
}

TEST_CASE("anything else than year-month-day in digits is no date") {
    for (std::string const text : {"", "2026", "22-11-2026", "2026-1-1", "2026-11-22 ", " 2026-11-22", "2026/11/22", "2026-11-2x", "2026-+1-01",
                                   "-026-01-01", "-000-01-01", "2026--1-01", "2026-11-22T10:00", "jaar-11-22"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_date(text));
    }
}

TEST_CASE("dates compare as days follow each other") {
    CHECK(Date{2025, 12, 31} < Date{2026, 1, 1});
    CHECK(Date{2026, 1, 31} < Date{2026, 2, 1});
    CHECK(Date{2026, 2, 1} < Date{2026, 2, 2});
}

}  // namespace
}  // namespace sprank
