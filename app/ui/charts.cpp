#include "ui/charts.hpp"

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
}  // namespace

void hexagon_chart(Frame& frame, Rect box, std::array<double, lens_count> const& values, std::array<std::string_view, lens_count> const& labels,
                   std::array<std::string_view, lens_count> const& icons, std::string_view spoken) {
    Theme const& theme = frame.theme();
    frame.record(Role::chart, "hexagon", {}, spoken, box);
    constexpr float label_gap = 24;  // a dot at the rim stays clear of its label
    float const label_height = std::max(54.0f, frame.line_height(Style::small_strong) + 18);
    float widest = 0;
    for (std::string_view const label : labels) widest = std::max(widest, frame.text_width(label, Style::small_strong));
    float const radius = std::max(60.0f, std::min((box.h - 2 * label_height - 2 * label_gap) / 2, (box.w - 2 * widest - 70) / 2 / .866f));
    Point const centre{box.x + box.w / 2, box.y + box.h / 2};
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

    std::array<std::size_t, lens_count> order{0, 1, 2, 3, 4, 5};
    std::stable_sort(order.begin(), order.end(), [&values](std::size_t a, std::size_t b) { return values[a] > values[b]; });
    for (std::size_t i = 0; i < lens_count; ++i) {
        bool const top = i == order[0] || i == order[1];
        frame.circle(shape[i], top ? 18.0f : 13.0f, theme.ink);
        frame.circle(shape[i], top ? 12.0f : 7.0f, top ? theme.sun : theme.card);
        Point const at = corner(centre, radius + label_height / 2 + label_gap, i);
        float const width = frame.text_width(labels[i], Style::small_strong) + (top ? 32 + 10 + 40 : 8);
        float const beside = i == 0 || i == 3 ? at.x - width / 2 : i < 3 ? at.x - 14 : at.x + 14 - width;
        float const x = std::clamp(beside, box.x, std::max(box.x, box.right() - width));
        Rect const pill{x, at.y - label_height / 2, width, label_height};
        float const line = frame.line_height(Style::small_strong);
        if (top) {
            frame.fill(pill, theme.contrast() ? theme.sun : theme.bar, label_height / 2);
            Colour const on = theme.contrast() ? theme.on_colour : theme.on_bar;
            frame.icon(icons[i], {pill.x + 20 + 16, at.y}, 32, on);
            frame.text(labels[i], Style::small_strong, {pill.x + 62, at.y - line / 2, width - 66, line}, on, {.name = "lens", .background = theme.contrast() ? theme.sun : theme.bar});
        } else {
            frame.text(labels[i], Style::small_strong, {pill.x + 4, at.y - line / 2, width, line}, theme.ink, {.name = "lens"});
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
