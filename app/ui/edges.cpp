#include "ui/edges.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sprank::ui {

namespace {
constexpr float soft = 1;  ///< pixels over which an edge fades

/// Square to the way from one point to the next, to its left as the screen is seen; zero when they are one.
ImVec2 normal(ImVec2 from, ImVec2 to) {
    float const x = to.x - from.x, y = to.y - from.y, square = x * x + y * y;
    if (square <= 0) return {0, 0};
    float const length = std::sqrt(square);
    return {y / length, -x / length};
}

/// Between the normals of two sides that meet, as long as the corner is sharp; a very sharp one is cut at ten times the distance. A side
/// without length has no say.
ImVec2 mitre(ImVec2 one, ImVec2 other) {
    auto const none = [](ImVec2 side) { return side.x == 0 && side.y == 0; };
    if (none(one)) return other;
    if (none(other)) return one;
    ImVec2 const middle{(one.x + other.x) / 2, (one.y + other.y) / 2};
    float const square = middle.x * middle.x + middle.y * middle.y;
    if (square < 1e-6f) return middle;
    float const longer = std::min(1 / square, 100.0f);
    return {middle.x * longer, middle.y * longer};
}

/// Writes corners and triangles into room that was asked for.
class Writer {
public:
    Writer(ImDrawList& list, std::size_t triangles, std::size_t corners) : list_(list), white_(ImGui::GetFontTexUvWhitePixel()) {
        list.PrimReserve(static_cast<int>(3 * triangles), static_cast<int>(corners));
        first_ = list._VtxCurrentIdx;
    }
    void corner(ImVec2 at, ImU32 colour) { list_.PrimWriteVtx(at, white_, colour); }
    void triangle(std::size_t a, std::size_t b, std::size_t c) {
        for (std::size_t const corner : {a, b, c}) list_.PrimWriteIdx(static_cast<ImDrawIdx>(first_ + corner));
    }
    /// Two triangles between the sides a-b and c-d.
    void band(std::size_t a, std::size_t b, std::size_t c, std::size_t d) {
        triangle(b, a, c);
        triangle(c, d, b);
    }

private:
    ImDrawList& list_;
    ImVec2 white_;
    unsigned first_ = 0;
};

ImU32 clear_of(ImU32 colour) { return colour & ~IM_COL32_A_MASK; }
ImVec2 moved(ImVec2 at, ImVec2 along, float by) { return {at.x + along.x * by, at.y + along.y * by}; }
}  // namespace

void fill_convex(ImDrawList& list, std::span<ImVec2 const> corners, ImU32 colour) {
    std::size_t const count = corners.size();
    if (count < 3 || (colour & IM_COL32_A_MASK) == 0) return;
    Writer writer(list, count - 2 + 2 * count, 2 * count);
    ImVec2 before = normal(corners[count - 1], corners[0]);
    for (std::size_t i = 0; i < count; ++i) {
        ImVec2 const after = normal(corners[i], corners[(i + 1) % count]), out = mitre(before, after);
        writer.corner(moved(corners[i], out, -soft / 2), colour);
        writer.corner(moved(corners[i], out, soft / 2), clear_of(colour));
        before = after;
    }
    for (std::size_t i = 2; i < count; ++i) writer.triangle(0, 2 * (i - 1), 2 * i);
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t const next = (i + 1) % count;
        writer.band(2 * i, 2 * next, 2 * i + 1, 2 * next + 1);
    }
}

void stroke_line(ImDrawList& list, std::span<ImVec2 const> points, bool closed, float thickness, ImU32 colour) {
    std::size_t const count = points.size(), sides = closed ? count : count - 1;
    if (count < 2 || (colour & IM_COL32_A_MASK) == 0) return;
    float const inner = std::max(0.0f, (thickness - soft) / 2), outer = inner + soft;
    Writer writer(list, 6 * sides, 4 * count);
    for (std::size_t i = 0; i < count; ++i) {
        bool const has_before = closed || i > 0, has_after = closed || i + 1 < count;
        ImVec2 const before = has_before ? normal(points[(i + count - 1) % count], points[i]) : ImVec2{}, after = has_after ? normal(points[i], points[(i + 1) % count]) : ImVec2{};
        ImVec2 const out = !has_before ? after : !has_after ? before : mitre(before, after);
        writer.corner(moved(points[i], out, outer), clear_of(colour));
        writer.corner(moved(points[i], out, inner), colour);
        writer.corner(moved(points[i], out, -inner), colour);
        writer.corner(moved(points[i], out, -outer), clear_of(colour));
    }
    for (std::size_t i = 0; i < sides; ++i) {
        std::size_t const here = 4 * i, next = 4 * ((i + 1) % count);
        for (std::size_t strip = 0; strip < 3; ++strip) writer.band(here + strip, next + strip, here + strip + 1, next + strip + 1);
    }
}

void fill_rounded(ImDrawList& list, ImVec2 from, ImVec2 to, float radius, ImDrawFlags corners, ImU32 colour) {
    if (radius <= 0) return list.AddRectFilled(from, to, colour);
    list.PathClear();
    list.PathRect(from, to, radius, corners);
    fill_convex(list, {list._Path.begin(), list._Path.end()}, colour);
    list.PathClear();
}

void append_circle(std::vector<ImVec2>& corners, ImVec2 centre, float radius, int sides) {
    for (int i = 0; i < sides; ++i) {
        double const angle = 2 * std::numbers::pi * i / sides;
        corners.push_back({centre.x + radius * static_cast<float>(std::cos(angle)), centre.y + radius * static_cast<float>(std::sin(angle))});
    }
}

}  // namespace sprank::ui
