#include <array>
#include <cmath>
#include <limits>
#include <numbers>

#include "ui/edges.hpp"
#include "ui/frame.hpp"
#include "ui/round_shapes.hpp"

namespace sprank::ui {

// The shapes of a frame: planes, lines, pictures.

namespace {
/// Sides of a polygon that is nowhere further than a twelfth of a pixel from the circle.
int sides_of(float radius) {
    float const off = std::min(1.0f, 1 / (12 * std::max(radius, .1f)));
    return std::clamp(static_cast<int>(std::ceil(std::numbers::pi_v<float> / std::acos(1 - off))), 12, 256);
}

Rect around(Point a, Point b) { return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(b.x - a.x), std::abs(b.y - a.y)}; }
}  // namespace

void Frame::fill(Rect r, Colour c, float radius, Corners corners) {
    if (r.w <= 0 || r.h <= 0 || unseen(r)) return;
    note(Mark::Kind::plane, r, c);
    fill_round(tools_.list, tools_.pictures, pixel({r.x, r.y}), pixel({r.right(), r.bottom()}), units().pixels(radius), corners, colour(c));
}

void Frame::inner_outline(Rect r, Colour c, float thickness, float radius) {
    if (unseen(r)) return;
    note(Mark::Kind::outline, r, c);
    float const width = std::max(1.0f, units().pixels(thickness));
    outline_round(tools_.list, tools_.pictures, pixel({r.x, r.y}), pixel({r.right(), r.bottom()}), units().pixels(radius), width, colour(c));
}

void Frame::circle(Point centre, float radius, Colour c) {
    Rect const square{centre.x - radius, centre.y - radius, 2 * radius, 2 * radius};
    if (unseen(square)) return;
    note(Mark::Kind::disc, square, c);
    if (!draw_disc(tools_.list, tools_.pictures, exact(centre), units().exact_pixels(radius), 0, colour(c))) round_end(centre, radius, c);
}

void Frame::round_end(Point centre, float radius, Colour c) {
    float const pixels = units().exact_pixels(radius);
    points_.clear();
    append_circle(points_, exact(centre), pixels, sides_of(pixels));
    fill_convex(tools_.list, points_, colour(c));
}

void Frame::ring(Point centre, float radius, Colour c, float thickness) {
    float const outer = radius + thickness / 2;
    if (unseen({centre.x - outer, centre.y - outer, 2 * outer, 2 * outer})) return;
    float const outer_pixels = units().exact_pixels(outer), line = std::max(1.0f, units().pixels(thickness));
    if (draw_disc(tools_.list, tools_.pictures, exact(centre), outer_pixels, nearest_pixel(outer_pixels) - line, colour(c))) return;
    float const pixels = units().exact_pixels(radius);
    points_.clear();
    append_circle(points_, exact(centre), pixels, sides_of(pixels));
    stroke_line(tools_.list, points_, true, units().exact_pixels(thickness), colour(c));
}

void Frame::stroke(std::span<Point const> points, Colour c, float thickness, float bend, bool closed) {
    if (points.size() < 2) return;
    tools_.list.PathClear();
    for (std::size_t i = 0; i < points.size(); ++i) {
        Point const here = points[i];
        if (bend <= 0 || closed || i == 0 || i + 1 == points.size()) {
            tools_.list.PathLineTo(exact(here));
            continue;
        }
        // Round the bend: leave the corner out and join both legs by a curve that is near enough to an arc.
        Point const before = points[i - 1], after = points[i + 1];
        float const in = std::hypot(here.x - before.x, here.y - before.y), out = std::hypot(after.x - here.x, after.y - here.y);
        float const cut = std::min({bend, in / 2, out / 2});
        if (in <= 0 || out <= 0) continue;
        Point const from{here.x + (before.x - here.x) / in * cut, here.y + (before.y - here.y) / in * cut};
        Point const to{here.x + (after.x - here.x) / out * cut, here.y + (after.y - here.y) / out * cut};
        tools_.list.PathLineTo(exact(from));
        tools_.list.PathBezierQuadraticCurveTo(exact(here), exact(to), 12);
    }
    for (std::size_t i = 1; tools_.drawn && i < points.size(); ++i) {
        Point const a = points[i - 1], b = points[i];
        Mark* const mark = note(Mark::Kind::line, around(a, b).grown(thickness / 2), c);
        mark->from = a, mark->to = b, mark->thickness = thickness;
    }
    ImVector<ImVec2> const& path = tools_.list._Path;
    stroke_line(tools_.list, {path.begin(), path.end()}, closed, units().exact_pixels(thickness), colour(c));
    tools_.list.PathClear();
    if (!closed) {
        round_end(points.front(), thickness / 2, c);
        round_end(points.back(), thickness / 2, c);
    }
}

void Frame::polygon(std::span<Point const> points, Colour c) {
    points_.clear();
    for (Point const p : points) points_.push_back(exact(p));
    fill_convex(tools_.list, points_, colour(c));
}

void Frame::mesh(std::span<Point const> corners, std::span<std::uint16_t const> triangles, Colour c) {
    points_.clear();
    for (Point const p : corners) points_.push_back({units().exact_pixels(p.x), units().exact_pixels(p.y)});
    ImVec2 const least = tools_.list.GetClipRectMin(), most = tools_.list.GetClipRectMax(), white = measure(Style::small).font->ContainerAtlas->TexUvWhitePixel;
    auto const in_sight = [&](std::size_t i) {
        std::array<ImVec2, 3> const t{points_[triangles[i]], points_[triangles[i + 1]], points_[triangles[i + 2]]};
        bool const beside = (t[0].x < least.x && t[1].x < least.x && t[2].x < least.x) || (t[0].x > most.x && t[1].x > most.x && t[2].x > most.x);
        bool const above_or_below = (t[0].y < least.y && t[1].y < least.y && t[2].y < least.y) || (t[0].y > most.y && t[1].y > most.y && t[2].y > most.y);
        return !beside && !above_or_below;
    };
    // Triangles share their corners; each corner in sight is written once.
    constexpr ImDrawIdx unwritten = std::numeric_limits<ImDrawIdx>::max();
    std::vector<ImDrawIdx> numbers(points_.size(), unwritten);
    auto unused_triangles = static_cast<int>(triangles.size() / 3), unused_corners = static_cast<int>(points_.size());
    tools_.list.PrimReserve(3 * unused_triangles, unused_corners);
    for (std::size_t i = 0; i + 2 < triangles.size(); i += 3) {
        if (!in_sight(i)) continue;
        --unused_triangles;
        for (std::size_t k = i; k < i + 3; ++k) {
            ImDrawIdx& number = numbers[triangles[k]];
            if (number == unwritten) {
                number = static_cast<ImDrawIdx>(tools_.list._VtxCurrentIdx);
                tools_.list.PrimWriteVtx(points_[triangles[k]], white, colour(c));
                --unused_corners;
            }
            tools_.list.PrimWriteIdx(number);
        }
    }
    tools_.list.PrimUnreserve(3 * unused_triangles, unused_corners);
}

void Frame::shadow(Rect r, float radius, float strength) {
    constexpr float spread = 26;
    if (theme().contrast() || unseen(r.grown(spread + 10))) return;
    Rect const outer{r.x - spread, r.y - spread + 10, r.w + 2 * spread, r.h + 2 * spread};
    float const corner = std::max(1.0f, units().pixels(std::min({spread + radius, outer.w / 2, outer.h / 2})));
    ImTextureID const soft = tools_.pictures.shadow(2 * static_cast<int>(corner));
    if (!soft) return;
    ImVec2 const from = pixel({outer.x, outer.y}), to = pixel({outer.right(), outer.bottom()});
    std::array<float, 4> const xs{from.x, from.x + corner, to.x - corner, to.x}, ys{from.y, from.y + corner, to.y - corner, to.y};
    constexpr std::array<float, 4> uv{0, .5f, .5f, 1};
    Colour const tone = with_alpha(theme().shadow, .17f * strength);
    tools_.list.PushTextureID(soft);
    {
        RectangleWriter writer(tools_.list, 8);
        for (std::size_t row = 0; row < 3; ++row)
            for (std::size_t column = 0; column < 3; ++column) {
                if (row == 1 && column == 1) continue;  // lies under the card
                writer.add({xs[column], ys[row]}, {xs[column + 1], ys[row + 1]}, {uv[column], uv[row]}, {uv[column + 1], uv[row + 1]}, colour(tone));
            }
    }
    tools_.list.PopTextureID();
}

void Frame::fade(Rect r, Colour top, Colour bottom) {
    if (unseen(r)) return;
    tools_.list.AddRectFilledMultiColor(pixel({r.x, r.y}), pixel({r.right(), r.bottom()}), colour(top), colour(top), colour(bottom), colour(bottom));
}

void Frame::picture(std::string_view key, Rect r, float radius, Corners corners, Point focus, Colour behind) {
    // What comes into sight next is asked for, so that a scrolling visitor finds it there.
    constexpr float soon = 400;
    if (unseen(r.grown(scrolling_ ? soon : 0))) return;
    ImVec2 const from = pixel({r.x, r.y}), to = pixel({r.right(), r.bottom()});
    auto const round = static_cast<int>(units().pixels(radius));
    PictureRequest const request{key, static_cast<int>(to.x - from.x), static_cast<int>(to.y - from.y), focus.x, focus.y, false, round, round > 0 ? corners : Corners::all};
    ImTextureID const texture = request.width > 0 && request.height > 0 ? tools_.pictures.find(request) : nullptr;
    if (unseen(r)) return;
    if (texture) {
        tools_.list.AddImage(texture, from, to);
    } else {
        fill(r, behind.a == 0 ? theme().sand : behind, radius, corners);
    }
    if (Mark* const mark = note(Mark::Kind::picture, r, {})) mark->text = key;
}

void Frame::cut_out(std::string_view key, Rect box, Rect clip, float radius) {
    if (unseen(box.cut(clip))) return;
    if (Mark* const mark = note(Mark::Kind::cut_out, box, {})) mark->text = key, mark->visible = mark->visible.cut(clip);
    ImVec2 const from = pixel({box.x, box.y}), to = pixel({box.right(), box.bottom()});
    ImTextureID const texture = tools_.pictures.find({key, static_cast<int>(to.x - from.x), static_cast<int>(to.y - from.y), .5f, .5f, true});
    if (!texture) return;
    // Only the part inside `clip` is drawn, so that a rounded door keeps its corners.
    Rect const seen = box.cut(clip);
    if (seen.w <= 0 || seen.h <= 0) return;
    ImVec2 const a = pixel({seen.x, seen.y}), b = pixel({seen.right(), seen.bottom()});
    ImVec2 const uv_a{(a.x - from.x) / (to.x - from.x), (a.y - from.y) / (to.y - from.y)};
    ImVec2 const uv_b{(b.x - from.x) / (to.x - from.x), (b.y - from.y) / (to.y - from.y)};
    float const round = units().pixels(radius), upper = round > 0 ? std::max(a.y, b.y - round - 1) : b.y;
    if (upper > a.y) tools_.list.AddImage(texture, a, {b.x, upper}, uv_a, {uv_b.x, (upper - from.y) / (to.y - from.y)});
    if (upper >= b.y) return;
    // The round corners in slim triangles, which cost more: only where they are.
    tools_.list.PushClipRect({a.x, upper}, b, true);
    tools_.list.PushTextureID(texture);
    auto const first = static_cast<int>(begin_group());
    fill_rounded(tools_.list, a, b, round, flags_of(Corners::bottom), IM_COL32_WHITE);
    ImVec2 const scale{(uv_b.x - uv_a.x) / (b.x - a.x), (uv_b.y - uv_a.y) / (b.y - a.y)};
    for (int i = first; i < tools_.list.VtxBuffer.Size; ++i) {
        ImDrawVert& vertex = tools_.list.VtxBuffer[i];
        vertex.uv = {std::clamp(uv_a.x + (vertex.pos.x - a.x) * scale.x, uv_a.x, uv_b.x), std::clamp(uv_a.y + (vertex.pos.y - a.y) * scale.y, uv_a.y, uv_b.y)};
    }
    tools_.list.PopTextureID();
    tools_.list.PopClipRect();
}

void Frame::icon(std::string_view name, Point centre, float size, Colour c) {
    if (unseen({centre.x - size / 2, centre.y - size / 2, size, size})) return;
    if (Mark* const mark = note(Mark::Kind::icon, {centre.x - size / 2, centre.y - size / 2, size, size}, c)) mark->text = name;
    std::array<char, 64> key{};
    std::string_view const prefix = "icon/";
    std::size_t const length = std::min(name.size(), key.size() - prefix.size());
    std::copy_n(prefix.begin(), prefix.size(), key.begin());
    std::copy_n(name.begin(), length, key.begin() + static_cast<long>(prefix.size()));
    float const pixels = std::max(1.0f, units().pixels(size));
    ImTextureID const texture = tools_.pictures.find({{key.data(), prefix.size() + length}, static_cast<int>(pixels), static_cast<int>(pixels), .5f, .5f, true});
    if (!texture) return;
    ImVec2 const from{nearest_pixel(units().exact_pixels(centre.x) - pixels / 2), nearest_pixel(units().exact_pixels(centre.y) - pixels / 2)};
    tools_.list.AddImage(texture, from, {from.x + pixels, from.y + pixels}, {0, 0}, {1, 1}, colour(c));
}

void Frame::spark(Point at, float scale, float turn_degrees) {
    struct Ray {
        float angle, inner, outer, thickness;
    };
    constexpr std::array<Ray, 7> rays{{{-162, 30, 58, 10}, {-132, 30, 78, 12}, {-102, 30, 62, 10}, {-72, 30, 92, 13}, {-42, 30, 62, 10}, {-12, 30, 80, 12}, {18, 30, 56, 10}}};
    std::array<std::array<Point, 2>, rays.size()> ends{};
    for (std::size_t i = 0; i < rays.size(); ++i) {
        float const angle = (rays[i].angle + turn_degrees) * std::numbers::pi_v<float> / 180;
        Point const direction{std::cos(angle) * scale, std::sin(angle) * scale};
        ends[i] = {Point{at.x + direction.x * rays[i].inner, at.y + direction.y * rays[i].inner}, Point{at.x + direction.x * rays[i].outer, at.y + direction.y * rays[i].outer}};
        note(Mark::Kind::spark, around(ends[i][0], ends[i][1]).grown(rays[i].thickness * scale / 2), theme().spark);
    }
    for (std::size_t i = 0; i < rays.size(); ++i) stroke(ends[i], i % 2 == 0 ? theme().sun : theme().spark, rays[i].thickness * scale);
}

}  // namespace sprank::ui
