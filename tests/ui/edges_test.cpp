#include <algorithm>
#include <array>
#include <cmath>

#include "easel.hpp"
#include "ui/edges.hpp"

namespace sprank::ui {

namespace {
struct Reach {
    float solid = 0, clear = 0;  ///< farthest corner of either kind
};
/// How far what was drawn reaches by a measure of distance.
template <typename Distance>
Reach reach_of(ImDrawList const& list, int from, Distance distance) {
    Reach reach;
    for (int i = from; i < list.VtxBuffer.Size; ++i) {
        ImDrawVert const& vertex = list.VtxBuffer[i];
        float& most = (vertex.col & IM_COL32_A_MASK) != 0 ? reach.solid : reach.clear;
        most = std::max(most, distance(vertex.pos));
    }
    return reach;
}
constexpr ImU32 ink = IM_COL32(15, 36, 48, 255);
}  // namespace

TEST_CASE("a line is as thick as was asked and its sides fade over one pixel") {
    Easel easel;
    easel.draw([](Frame&) {
        ImDrawList& list = *ImGui::GetBackgroundDrawList();
        int const from = list.VtxBuffer.Size;
        std::array<ImVec2, 2> const points{ImVec2{100, 200}, ImVec2{300, 200}};
        stroke_line(list, points, false, 20, ink);
        Reach const reach = reach_of(list, from, [](ImVec2 at) { return std::abs(at.y - 200); });
        CHECK(reach.solid == doctest::Approx(9.5));
        CHECK(reach.clear == doctest::Approx(10.5));
        CHECK(reach_of(list, from, [](ImVec2 at) { return std::max(100 - at.x, at.x - 300); }).solid == doctest::Approx(0));
    });
}

TEST_CASE("a bend of a thick line keeps its thickness on both legs") {
    Easel easel;
    easel.draw([](Frame&) {
        ImDrawList& list = *ImGui::GetBackgroundDrawList();
        int const from = list.VtxBuffer.Size;
        std::array<ImVec2, 3> const points{ImVec2{100, 100}, ImVec2{200, 100}, ImVec2{200, 200}};
        stroke_line(list, points, false, 21, ink);
        Reach const right = reach_of(list, from, [](ImVec2 at) { return at.x - 200; }), up = reach_of(list, from, [](ImVec2 at) { return 100 - at.y; });
        CHECK(right.solid == doctest::Approx(10));
        CHECK(up.solid == doctest::Approx(10));
        CHECK(right.clear == doctest::Approx(11));
    });
}

TEST_CASE("a point that is given twice makes a line no thicker there") {
    Easel easel;
    easel.draw([](Frame&) {
        ImDrawList& list = *ImGui::GetBackgroundDrawList();
        int const from = list.VtxBuffer.Size;
        std::array<ImVec2, 4> const points{ImVec2{100, 200}, ImVec2{200, 200}, ImVec2{200, 200}, ImVec2{300, 200}};
        stroke_line(list, points, false, 24, ink);
        CHECK(reach_of(list, from, [](ImVec2 at) { return std::abs(at.y - 200); }).solid == doctest::Approx(11.5));
    });
}

TEST_CASE("a disc reaches its radius in every direction, whatever its size") {
    Easel easel;
    easel.draw([](Frame&) {
        ImDrawList& list = *ImGui::GetBackgroundDrawList();
        for (float const radius : {6.0f, 40.0f, 280.0f}) {
            int const from = list.VtxBuffer.Size;
            std::vector<ImVec2> corners;
            append_circle(corners, {500, 400}, radius, 64);
            fill_convex(list, corners, ink);
            Reach const reach = reach_of(list, from, [](ImVec2 at) { return std::hypot(at.x - 500, at.y - 400); });
            CHECK(reach.solid == doctest::Approx(radius - .5).epsilon(.01));
            CHECK(reach.clear == doctest::Approx(radius + .5).epsilon(.01));
        }
    });
}

TEST_CASE("nothing is drawn of a line without length, a plane without corners or a colour without cover") {
    Easel easel;
    easel.draw([](Frame&) {
        ImDrawList& list = *ImGui::GetBackgroundDrawList();
        int const from = list.VtxBuffer.Size;
        std::array<ImVec2, 2> const point{ImVec2{100, 100}, ImVec2{100, 100}};
        stroke_line(list, std::span(point).first(1), false, 8, ink);
        fill_convex(list, point, ink);
        stroke_line(list, point, false, 8, IM_COL32(0, 0, 0, 0));
        CHECK(list.VtxBuffer.Size == from);
        stroke_line(list, point, false, 8, ink);
        CHECK(reach_of(list, from, [](ImVec2 at) { return std::hypot(at.x - 100, at.y - 100); }).solid == 0);
    });
}

}  // namespace sprank::ui
