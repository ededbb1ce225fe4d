#include "ui/round_shapes.hpp"

#include <algorithm>
#include <cmath>

#include "ui/edges.hpp"

namespace sprank::ui {

namespace {
/// Above this a few slim triangles are cheaper than a large mask, also in memory.
constexpr float largest_radius = 128;
constexpr float least_radius = 2;  ///< a smaller disc is nowhere quite white

/// The quarters of a mask.
struct Quarters {
    ImVec2 from, to;  ///< of the whole shape
    float radius;

    void add(RectangleWriter& writer, ImU32 colour, ImDrawFlags corners) const {
        bool const whole = to.x - from.x == 2 * radius && to.y - from.y == 2 * radius && corners == ImDrawFlags_RoundCornersAll;
        if (whole) return writer.add(from, to, {0, 0}, {1, 1}, colour);
        float const left = from.x + radius, right = to.x - radius, top = from.y + radius, bottom = to.y - radius;
        if (corners & ImDrawFlags_RoundCornersTopLeft) writer.add(from, {left, top}, {0, 0}, {.5f, .5f}, colour);
        if (corners & ImDrawFlags_RoundCornersTopRight) writer.add({right, from.y}, {to.x, top}, {.5f, 0}, {1, .5f}, colour);
        if (corners & ImDrawFlags_RoundCornersBottomRight) writer.add({right, bottom}, to, {.5f, .5f}, {1, 1}, colour);
        if (corners & ImDrawFlags_RoundCornersBottomLeft) writer.add({from.x, bottom}, {left, to.y}, {0, .5f}, {.5f, 1}, colour);
    }
};

/// `white`: where the texture is.
void add_plain(RectangleWriter& writer, ImVec2 white, ImVec2 from, ImVec2 to, ImU32 colour) {
    if (from.x < to.x && from.y < to.y) writer.add(from, to, white, white, colour);
}
ImVec2 const middle_of_disc{.5f, .5f};

/// Not more than half of either side.
float fitting(float radius, ImVec2 from, ImVec2 to) { return std::min({radius, std::floor((to.x - from.x) / 2), std::floor((to.y - from.y) / 2)}); }

ImTextureID mask(Pictures& pictures, float radius, float hole_radius) {
    if (radius < least_radius || radius > largest_radius) return nullptr;
    return pictures.disc(2 * static_cast<int>(radius), 2 * static_cast<int>(std::max(0.0f, hole_radius)));
}
}  // namespace

ImDrawFlags flags_of(Corners corners) {
    switch (corners) {
        case Corners::top: return ImDrawFlags_RoundCornersTop;
        case Corners::bottom: return ImDrawFlags_RoundCornersBottom;
        case Corners::left: return ImDrawFlags_RoundCornersLeft;
        case Corners::right: return ImDrawFlags_RoundCornersRight;
        case Corners::bottom_right: return ImDrawFlags_RoundCornersBottomRight;
        case Corners::all: break;
    }
    return ImDrawFlags_RoundCornersAll;
}

void fill_round(ImDrawList& list, Pictures& pictures, ImVec2 from, ImVec2 to, float radius, Corners corners, ImU32 colour) {
    float const r = fitting(radius, from, to);
    ImDrawFlags const flags = flags_of(corners);
    ImTextureID const soft = mask(pictures, r, 0);
    if (!soft) {
        fill_rounded(list, from, to, radius, flags, colour);
        return;
    }
    auto const cut = [&](ImDrawFlags corner) { return flags & corner ? r : 0; };
    bool const top = flags & ImDrawFlags_RoundCornersTop, bottom = flags & ImDrawFlags_RoundCornersBottom;
    float const upper = from.y + (top ? r : 0), lower = to.y - (bottom ? r : 0);
    list.PushTextureID(soft);
    {
        RectangleWriter writer(list, 7);
        if (top) add_plain(writer, middle_of_disc, {from.x + cut(ImDrawFlags_RoundCornersTopLeft), from.y}, {to.x - cut(ImDrawFlags_RoundCornersTopRight), upper}, colour);
        add_plain(writer, middle_of_disc, {from.x, upper}, {to.x, lower}, colour);
        if (bottom) add_plain(writer, middle_of_disc, {from.x + cut(ImDrawFlags_RoundCornersBottomLeft), lower}, {to.x - cut(ImDrawFlags_RoundCornersBottomRight), to.y}, colour);
        Quarters{from, to, r}.add(writer, colour, flags);
    }
    list.PopTextureID();
}

void outline_round(ImDrawList& list, Pictures& pictures, ImVec2 from, ImVec2 to, float radius, float thickness, ImU32 colour) {
    float const r = fitting(radius, from, to);
    ImTextureID const soft = mask(pictures, r, r - thickness);
    if (!soft || thickness > r) {
        float const middle = thickness / 2;
        list.PathClear();
        list.PathRect({from.x + middle, from.y + middle}, {to.x - middle, to.y - middle}, std::max(0.0f, radius - middle));
        stroke_line(list, {list._Path.begin(), list._Path.end()}, true, thickness, colour);
        list.PathClear();
        return;
    }
    {
        RectangleWriter writer(list, 4);
        ImVec2 const white = ImGui::GetFontTexUvWhitePixel();
        add_plain(writer, white, {from.x + r, from.y}, {to.x - r, from.y + thickness}, colour);
        add_plain(writer, white, {from.x + r, to.y - thickness}, {to.x - r, to.y}, colour);
        add_plain(writer, white, {from.x, from.y + r}, {from.x + thickness, to.y - r}, colour);
        add_plain(writer, white, {to.x - thickness, from.y + r}, {to.x, to.y - r}, colour);
    }
    list.PushTextureID(soft);
    {
        RectangleWriter writer(list, 4);
        Quarters{from, to, r}.add(writer, colour, ImDrawFlags_RoundCornersAll);
    }
    list.PopTextureID();
}

bool draw_disc(ImDrawList& list, Pictures& pictures, ImVec2 centre, float radius, float hole_radius, ImU32 colour) {
    float const r = nearest_pixel(radius);
    ImTextureID const soft = mask(pictures, r, nearest_pixel(hole_radius));
    if (!soft) return false;
    ImVec2 const middle{nearest_pixel(centre.x), nearest_pixel(centre.y)};
    list.PushTextureID(soft);
    {
        RectangleWriter writer(list, 1);
        writer.add({middle.x - r, middle.y - r}, {middle.x + r, middle.y + r}, {0, 0}, {1, 1}, colour);
    }
    list.PopTextureID();
    return true;
}

}  // namespace sprank::ui
