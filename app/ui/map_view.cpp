#include "ui/map_view.hpp"

#include <cmath>
#include <numbers>

#include "ui/netherlands.hpp"
#include "ui/round_shapes.hpp"
#include "ui/widgets.hpp"

namespace sprank::ui {

namespace {
constexpr double km_per_degree = 111.195, west = 3.25, north = 53.60;
double shrink(double latitude) { return std::cos(latitude * std::numbers::pi / 180); }

/// What of our neighbours is in the shapes, and what the country itself takes; kilometres.
struct Bounds {
    double left, top, right, bottom;
};
constexpr Bounds known{-95, -60, 480, 378}, country{-8, -2, 274, 320};

struct MapColours {
    Colour sea, neighbour, land, border, river, province, region;
    float line = 4;
};
MapColours colours_of(Theme const& theme) {
    switch (theme.name) {
        case ThemeName::light: break;
        case ThemeName::evening: return {rgb(0x0B1A24), rgb(0x22313B), rgb(0x2C4656), rgb(0xC5D0D3), rgb(0x0B1A24), rgb(0x476273), rgb(0x7F98A6), 3};
        case ThemeName::contrast: return {rgb(0x2B2B2B), rgb(0x000000), rgb(0x000000), rgb(0xFFFFFF), rgb(0x4A4A4A), rgb(0x6E6E6E), rgb(0xC8C8C8), 4};
    }
    return {rgb(0xCBE7F3), rgb(0xEADFC9), rgb(0xFFFFFF), rgb(0x0F2430), rgb(0xCBE7F3), rgb(0xD9D2C2), rgb(0x8C9AA3), 4};
}

std::size_t begin_of(netherlands::MapShape const& shape, std::size_t ring) { return ring == 0 ? 0 : shape.ends[ring - 1]; }

/// The lines or rings of a shape; stretches that are out of sight are left out.
void strokes(Frame& frame, netherlands::MapShape const& shape, std::span<Point const> points, Rect seen, Colour colour, float thickness, bool closed) {
    std::vector<Point> run;
    auto const flush = [&] {
        if (run.size() > 1) frame.stroke(run, colour, thickness);
        run.clear();
    };
    for (std::size_t ring = 0; ring < shape.ends.size(); ++ring) {
        std::size_t const begin = begin_of(shape, ring), count = shape.ends[ring] - begin;
        for (std::size_t i = 0; i + (closed ? 0 : 1) < count; ++i) {
            Point const from = points[begin + i], to = points[begin + (i + 1) % count];
            Rect const box{std::min(from.x, to.x), std::min(from.y, to.y), std::abs(to.x - from.x), std::abs(to.y - from.y)};
            if (!box.grown(thickness).overlaps(seen)) {
                flush();
                continue;
            }
            if (run.empty()) run.push_back(from);
            run.push_back(to);
        }
        flush();
    }
}
}  // namespace

MapView::MapView(Rect area, Position centre, double km) : area_(area) {
    double const w = area.w, h = area.h;
    widening_ = shrink(centre.latitude) / shrink(52.2);
    double const least = std::max({std::min(w / (country.right - country.left) / widening_, h / (country.bottom - country.top)), w / (known.right - known.left) / widening_, h / (known.bottom - known.top)});
    double const wanted = std::min(w, h) / 2 / km;
    whole_ = wanted <= least;
    scale_ = std::max(wanted, least);
    auto const placed = [](double middle, double from, double to, double known_from, double known_to, double seen) {
        double const at = seen >= to - from - 1 ? (from + to) / 2 : middle;  // all of it is seen: it stands in the middle
        return std::clamp(at - seen / 2, known_from, std::max(known_from, known_to - seen));
    };
    Point const middle = flat(centre);
    left_ = placed(middle.x, country.left * widening_, country.right * widening_, known.left * widening_, known.right * widening_, w / scale_);
    top_ = placed(middle.y, country.top, country.bottom, known.top, known.bottom, h / scale_);
}

Position MapView::position(Point at) const {
    double const x = left_ + (static_cast<double>(at.x) - area_.x) / scale_, y = top_ + (static_cast<double>(at.y) - area_.y) / scale_;
    return {north - y / km_per_degree, west + x / (shrink(52.2) * km_per_degree * widening_)};
}

Point MapView::flat(Position position) const {
    return {static_cast<float>((position.longitude - west) * shrink(52.2) * km_per_degree * widening_), static_cast<float>((north - position.latitude) * km_per_degree)};
}

Point MapView::on_screen(Point flat) const {
    return {area_.x + static_cast<float>((flat.x - left_) * scale_), area_.y + static_cast<float>((flat.y - top_) * scale_)};
}

Point MapView::at(Position position) const {
    // The middle of a map often lies just between two pixels, where the last bits of a sine, which differ between builds, would choose one.
    Point const p = on_screen(flat(position));
    auto const sixteenth = [](float at) { return nearest_pixel(at * 16) / 16; };
    return {sixteenth(p.x), sixteenth(p.y)};
}

Rect MapView::window(Rect small) const {
    double const scale = small.h / (2.92 * km_per_degree);
    Rect const seen{small.x + static_cast<float>(left_ / widening_ * scale), small.y + static_cast<float>(top_ * scale),
                    static_cast<float>(area_.w / scale_ / widening_ * scale), static_cast<float>(area_.h / scale_ * scale)};
    return seen.cut(small);
}

void draw_map(Frame& frame, MapView const& view) {
    MapColours const colours = colours_of(frame.theme());
    Rect const area = view.area_;
    std::vector<Point> points;
    auto const placed = [&](netherlands::MapShape const& shape) {
        points.clear();
        for (Point const p : shape.points) points.push_back(view.on_screen({static_cast<float>(p.x * view.widening_), p.y}));
        return std::span<Point const>(points);
    };
    frame.fill(area, colours.sea);
    auto const plane = [&](netherlands::MapShape const& shape, Colour colour, Colour border, float line) {
        auto const corners = placed(shape);
        frame.mesh(corners, shape.triangles, colour);
        strokes(frame, shape, corners, area, border, line, true);
    };
    plane(netherlands::neighbours, colours.neighbour, colours.neighbour, 2);
    auto const land = placed(netherlands::lands);
    frame.mesh(land, netherlands::lands.triangles, colours.land);
    // Waters lie within the border: its line is drawn last.
    std::vector<Point> const border(land.begin(), land.end());
    strokes(frame, netherlands::rivers, placed(netherlands::rivers), area, colours.river, std::clamp(view.length(1.1), 3.0f, 14.0f), false);
    strokes(frame, netherlands::border_lakes, placed(netherlands::border_lakes), area, colours.river, std::clamp(view.length(2), 5.0f, 26.0f), false);
    plane(netherlands::lakes, colours.sea, colours.sea, 3);
    strokes(frame, netherlands::province_borders, placed(netherlands::province_borders), area, colours.province, 2.5f, false);
    strokes(frame, netherlands::region_borders, placed(netherlands::region_borders), area, colours.region, 4, false);
    strokes(frame, netherlands::lands, border, area, colours.border, colours.line, true);
}

void draw_small_map(Frame& frame, Rect r, MapView const& view) {
    Theme const& theme = frame.theme();
    plane(frame, r, theme.card, 28);
    Rect const picture = r.inset(10, 10);
    frame.picture("map/nederland", picture, 20, Corners::all, {.5f, .5f}, rgb(0xCBE7F3));
    Rect const seen = view.window(picture);
    frame.fill(seen, with_alpha(rgb(0xFF6A2B), .24f), 8);
    frame.inner_outline(seen, rgb(0xFF6A2B), 5, 8);
}

void dashed_ring(Frame& frame, Point centre, float radius, Colour colour) {
    constexpr float dash = 13, gap = 12, half = 2.5f;
    auto const count = static_cast<int>(2 * std::numbers::pi_v<float> * radius / (dash + gap));
    // In double: the last bits of float sines differ between processors and builds.
    double const step = 2 * std::numbers::pi / std::max(1, count), part = step * dash / (dash + gap);
    auto const around = [](double angle) { return Point{static_cast<float>(std::cos(angle)), static_cast<float>(std::sin(angle))}; };
    for (int i = 0; i < count; ++i) {
        double const from = step * i, to = from + part;
        Point const a = around(from), b = around(to);
        Point const middle{centre.x + a.x * radius, centre.y + a.y * radius};
        if (frame.unseen({middle.x - dash, middle.y - dash, 2 * dash, 2 * dash})) continue;
        std::array<Point, 4> const corners{Point{centre.x + a.x * (radius - half), centre.y + a.y * (radius - half)}, Point{centre.x + a.x * (radius + half), centre.y + a.y * (radius + half)},
                                           Point{centre.x + b.x * (radius + half), centre.y + b.y * (radius + half)}, Point{centre.x + b.x * (radius - half), centre.y + b.y * (radius - half)}};
        frame.polygon(corners, colour);
    }
}

namespace {
constexpr float head_above_tip = 1.62f;  ///< of the radius

/// A drop: a disc, and the two straight sides to the tip that touch it.
void drop(Frame& frame, Point head, float radius, Point tip, Colour colour) {
    double const cosine = static_cast<double>(radius) / (tip.y - head.y);  // of the angle at which the sides touch
    auto const across = static_cast<float>(radius * std::sqrt(1 - cosine * cosine)), down = static_cast<float>(radius * cosine);
    frame.polygon(std::array{Point{head.x - across, head.y + down}, head, Point{head.x + across, head.y + down}, tip}, colour);
    frame.circle(head, radius, colour);
}
}  // namespace

Rect pin_box(Point foot, float radius) { return {foot.x - radius, foot.y - radius * (1 + head_above_tip), 2 * radius, radius * (1 + head_above_tip)}; }

void draw_pin(Frame& frame, Point foot, float radius, std::string_view number, Colour fill) {
    Colour const ink = rgb(0x0F2430);
    Point const head{foot.x, foot.y - radius * head_above_tip};
    frame.circle({foot.x, foot.y}, radius * .2f, with_alpha(ink, .35f));
    bool const contrast = frame.theme().contrast();
    if (contrast) drop(frame, head, radius + 4, {foot.x, foot.y + 5}, rgb(0x000000));
    drop(frame, head, radius, foot, ink);
    drop(frame, head, radius - 5, {foot.x, foot.y - 9}, fill);
    Style const style = radius > 40 ? Style::button : Style::small_strong;
    float const line = frame.line_height(style);
    frame.draw_text(number, style, {head.x - 60, head.y - line / 2, 120, line}, ink, Align::centre);
}

}  // namespace sprank::ui
