#include "ui/map_view.hpp"

#include <doctest/doctest.h>

#include <cmath>

namespace sprank::ui {
namespace {

constexpr Rect area{0, 0, 750, 940};
constexpr Position zwolle{52.5168, 6.0830}, maastricht{50.8514, 5.6910}, groningen{53.2194, 6.5665}, vlissingen{51.4425, 3.5736};

float apart(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

TEST_CASE("a visitor sees the own place in the middle of the map, wherever the kiosk stands") {
    for (Position const& here : {zwolle, maastricht, groningen, vlissingen}) {
        MapView const map(area, here, 52);
        CHECK(apart(map.at(here), area.centre()) < 1);
        CHECK_FALSE(map.whole_country());
    }
}

TEST_CASE("what is as far as a ring lies on it, to the east as to the north") {
    for (Position const& here : {zwolle, maastricht, groningen}) {
        MapView const map(area, here, 52);
        for (Position const& there : {Position{here.latitude + .3, here.longitude}, Position{here.latitude, here.longitude + .5}, Position{here.latitude - .2, here.longitude - .4}}) {
            float const wanted = map.length(distance_km(here, there));
            CHECK(apart(map.at(here), map.at(there)) == doctest::Approx(wanted).epsilon(.012));
        }
    }
}

TEST_CASE("a visitor who goes wider sees the whole country and then no more") {
    for (Position const& here : {zwolle, maastricht, vlissingen}) {
        MapView const wide(area, here, 5'000);
        CHECK(wide.whole_country());
        for (Position const& town : {zwolle, maastricht, groningen, vlissingen}) CHECK(area.contains(wide.at(town)));
    }
}

TEST_CASE("the frame on the small map holds the visitor's place and never leaves it") {
    Rect const small{24, 24, 172, 200};
    for (double const km : {5.0, 52.0, 120.0, 1'000.0}) {
        MapView const map(area, maastricht, km);
        Rect const seen = map.window(small);
        CHECK(seen.w > 0);
        CHECK(seen.h > 0);
        CHECK(seen.cut(small) == seen);
    }
}

}  // namespace
}  // namespace sprank::ui
