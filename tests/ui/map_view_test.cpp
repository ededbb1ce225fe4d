#include "ui/map_view.hpp"

#include <cmath>

#include "easel.hpp"

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

TEST_CASE("what is kept is drawn again exactly as it was, and anew when something it depends on changed") {
    Easel easel;
    int drawn = 0;
    easel.draw([&drawn](Frame& frame) {
        ImDrawList const& list = *ImGui::GetBackgroundDrawList();
        auto const draw = [&] {
            ++drawn;
            frame.circle({200, 200}, 40, rgb(0xFF6A2B));
            frame.draw_text("Zwolle", Style::small, {100, 100, 300, 0}, rgb(0x0F2430));
        };
        frame.kept(7, draw);
        int const corners = list.VtxBuffer.Size, numbers = list.IdxBuffer.Size;
        REQUIRE(corners > 0);
        frame.kept(7, draw);
        CHECK(drawn == 1);
        REQUIRE(list.VtxBuffer.Size == 2 * corners);
        REQUIRE(list.IdxBuffer.Size == 2 * numbers);
        for (int i = 0; i < corners; ++i) {
            CHECK(list.VtxBuffer[i].pos.x == list.VtxBuffer[i + corners].pos.x);
            CHECK(list.VtxBuffer[i].pos.y == list.VtxBuffer[i + corners].pos.y);
            CHECK(list.VtxBuffer[i].col == list.VtxBuffer[i + corners].col);
        }
        ImDrawCmd const& again = list.CmdBuffer.back();
        REQUIRE(static_cast<int>(again.IdxOffset) == numbers);
        for (int i = 0; i < numbers; ++i) CHECK(list.IdxBuffer[i] + static_cast<unsigned>(corners) == list.IdxBuffer[i + numbers] + again.VtxOffset);
        frame.kept(8, draw);
        CHECK(drawn == 2);
    });
}

TEST_CASE("what stands under a finger is the place that is drawn there") {
    for (double const km : {12.0, 52.0, 300.0})
        for (Position const& here : {zwolle, maastricht, vlissingen}) {
            MapView const map(area, here, km);
            for (Position const& there : {here, Position{here.latitude + .05, here.longitude - .04}}) {
                Position const back = map.position(map.at(there));
                CHECK(distance_km(back, there) < .3);
            }
        }
}

}  // namespace
}  // namespace sprank::ui
