#include "ui/charts.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <qrcodegen/qrcodegen.hpp>
#include <stdexcept>

namespace sprank::ui {

namespace {
Point corner(Point centre, float radius, std::size_t i) {
    float const angle = static_cast<float>(i) * std::numbers::pi_v<float> / 3;
    return {centre.x + radius * std::sin(angle), centre.y - radius * std::cos(angle)};
}

constexpr float label_gap = 24;  ///< a dot at the rim stays clear of its label
constexpr float least_radius = 70;

float label_height(Frame& frame) { return std::max(54.0f, frame.line_height(Style::small_strong) + 10); }

using Labels = std::array<Rect, lens_count>;

bool one_above_other(Rect const& a, Rect const& b) { return a.x < b.right() + 8 && b.x < a.right() + 8; }

/// Each label beside its corner. One that finds no room there goes inwards, above or below the side that runs to the top or the bottom; the
/// label of that corner makes way.
Labels labels_around(Rect box, Point centre, float radius, std::array<float, lens_count> const& widths, float height) {
    Labels labels;
    for (std::size_t i = 0; i < lens_count; ++i) {
        Point const at = corner(centre, radius + height / 2 + label_gap, i);
        float const beside = i % 3 == 0 ? at.x - widths[i] / 2 : i < 3 ? at.x - 14 : at.x + 14 - widths[i];
        labels[i] = {std::clamp(beside, box.x, std::max(box.x, box.right() - widths[i])), at.y - height / 2, widths[i], height};
    }
    constexpr float slope = .577f, clear = label_gap * 1.155f;  // of a side, and across it straight up
    for (std::size_t const i : {1U, 2U, 4U, 5U}) {
        Rect& label = labels[i];
        float const inner = i < 3 ? label.x - centre.x : centre.x - label.right();
        if (inner >= radius * .866f + label_gap) continue;
        float const side = radius - std::max(0.0f, inner) * slope + clear;
        label.y = i == 1 || i == 5 ? std::min(label.y, centre.y - side - height) : std::max(label.y, centre.y + side);
    }
    for (std::size_t const i : {1U, 5U})
        if (one_above_other(labels[0], labels[i])) labels[0].y = std::min(labels[0].y, labels[i].y - 8 - height);
    for (std::size_t const i : {2U, 4U})
        if (one_above_other(labels[3], labels[i])) labels[3].y = std::max(labels[3].y, labels[i].bottom() + 8);
    return labels;
}

bool have_room(Labels const& labels, Rect box) {
    if (labels[0].y < box.y || labels[3].bottom() > box.bottom()) return false;
    for (auto const& [left, right] : {std::pair{5, 1}, std::pair{4, 2}})
        if (labels[static_cast<std::size_t>(left)].right() + 8 > labels[static_cast<std::size_t>(right)].x) return false;
    return true;
}
}  // namespace

float hexagon_least_height(Frame& frame) { return 2 * (label_height(frame) + label_gap + least_radius); }

void hexagon_chart(Frame& frame, Rect box, std::array<double, lens_count> const& values, std::array<std::string_view, lens_count> const& labels,
                   std::array<std::string_view, lens_count> const& icons, std::string_view spoken) {
    Theme const& theme = frame.theme();
    frame.record(Role::chart, "hexagon", {}, spoken, box);
    std::array<std::size_t, lens_count> order{0, 1, 2, 3, 4, 5};
    std::stable_sort(order.begin(), order.end(), [&values](std::size_t a, std::size_t b) { return values[a] > values[b]; });
    auto const is_top = [&order](std::size_t i) { return i == order[0] || i == order[1]; };
    float const height = label_height(frame);
    std::array<float, lens_count> widths{};
    for (std::size_t i = 0; i < lens_count; ++i) widths[i] = frame.text_width(labels[i], Style::small_strong) + (is_top(i) ? 32 + 10 + 40 : 8);
    Point const centre{box.x + box.w / 2, box.y + box.h / 2};
    float radius = std::max(least_radius, std::min((box.h - 2 * height - 2 * label_gap) / 2, box.w / 2 / .866f));
    Labels at = labels_around(box, centre, radius, widths, height);
    while (radius > least_radius && !have_room(at, box)) radius = std::max(least_radius, radius - 4), at = labels_around(box, centre, radius, widths, height);
    std::array<Point, lens_count> outer{};
    for (std::size_t i = 0; i < lens_count; ++i) outer[i] = corner(centre, radius, i);
    frame.polygon(outer, theme.card);
    for (float const ring : {.25f, .5f, .75f}) {
        std::array<Point, lens_count> points{};
        for (std::size_t i = 0; i < lens_count; ++i) points[i] = corner(centre, radius * ring, i);
        frame.stroke(points, theme.line, 4, 0, true);
    }
    for (std::size_t i = 0; i < lens_count; ++i) {
        std::array<Point, 2> const spoke{centre, outer[i]};
        frame.stroke(spoke, theme.line, 4);
    }
    frame.stroke(outer, theme.ink, 6, 0, true);
    std::array<Point, lens_count> shape{};
    float const grown = ease_out_cubic(frame.entrance(0, chart_ms));
    for (std::size_t i = 0; i < lens_count; ++i) shape[i] = corner(centre, radius * grown * static_cast<float>(std::clamp(values[i], .08, 1.0)), i);
    // Six triangles from the middle: the shape itself need not be convex.
    for (std::size_t i = 0; i < lens_count; ++i) {
        std::array<Point, 3> const part{centre, shape[i], shape[(i + 1) % lens_count]};
        frame.polygon(part, theme.contrast() ? with_alpha(theme.sun, .55f) : with_alpha(theme.spark, .82f));
    }
    frame.stroke(shape, theme.ink, 7, 0, true);

    for (std::size_t i = 0; i < lens_count; ++i) {
        bool const top = is_top(i);
        frame.circle(shape[i], top ? 18.0f : 13.0f, theme.ink);
        frame.circle(shape[i], top ? 12.0f : 7.0f, top ? theme.sun : theme.card);
        Rect const pill = at[i];
        float const middle = pill.y + height / 2;
        float const line = frame.line_height(Style::small_strong);
        if (top) {
            frame.fill(pill, theme.contrast() ? theme.sun : theme.bar, height / 2);
            Colour const on = theme.contrast() ? theme.on_colour : theme.on_bar;
            frame.icon(icons[i], {pill.x + 20 + 16, middle}, 32, on);
            frame.text(labels[i], Style::small_strong, {pill.x + 62, middle - line / 2, pill.w - 66, line}, on, {.name = "lens", .background = theme.contrast() ? theme.sun : theme.bar});
        } else {
            frame.text(labels[i], Style::small_strong, {pill.x + 4, middle - line / 2, pill.w, line}, theme.ink, {.name = "lens"});
        }
    }
}

namespace {
/// Throws std::length_error for what is longer than the largest code holds.
void encode(PhoneCode& code, std::string_view text) {
    auto const made = qrcodegen::QrCode::encodeText(std::string(text).c_str(), qrcodegen::QrCode::Ecc::LOW);
    code.text = text;
    code.size = made.getSize();
    code.dark.clear();
    for (int y = 0; y < code.size; ++y)
        for (int x = 0; x < code.size; ++x) code.dark.push_back(made.getModule(x, y));
}
}  // namespace

bool qr_code(Frame& frame, Rect r, std::string_view text, std::string_view spoken) {
    PhoneCode& code = frame.phone_code();
    try {
        if (code.size == 0 || code.text != text) encode(code, text);
    } catch (std::length_error const&) {
        return false;
    }
    int const modules = code.size + 8;
    // Whole pixels a module: a phone reads even squares better than a soft picture.
    float const pixels = std::floor(frame.units().exact_pixels(r.w) / static_cast<float>(modules));
    float const module = frame.units().units(std::max(1.0f, pixels)), used = module * static_cast<float>(modules);
    Point const from{r.x + (r.w - used) / 2 + 4 * module, r.y + (r.h - used) / 2 + 4 * module};
    frame.fill(r, rgb(0xFFFFFF), 32);
    Colour const black = rgb(0x0F2430);
    auto const dark = [&code](int x, int y) { return x < code.size && code.dark[static_cast<std::size_t>(y * code.size + x)]; };
    for (int y = 0; y < code.size; ++y)
        for (int x = 0; x < code.size; ++x) {
            int const begin = x;
            while (dark(x, y)) ++x;
            if (x > begin) frame.fill({from.x + static_cast<float>(begin) * module, from.y + static_cast<float>(y) * module, static_cast<float>(x - begin) * module, module}, black);
        }
    frame.record(Role::qr, "qr", {}, spoken, r, black, rgb(0xFFFFFF));
    return true;
}

}  // namespace sprank::ui
