#include "ui/widgets.hpp"

#include <array>
#include <cmath>
#include <string>

#include "core/text.hpp"

namespace sprank::ui {

namespace {
constexpr float button_padding = 40, icon_gap = 18;
constexpr float edge_depth = 6, press_depth = 6;

/// A plane under a finger gets darker; in high contrast, where there is nothing darker, nearer to its words.
Colour pressed_plane(Theme const& theme, Colour plane, Colour words) {
    return theme.contrast() ? mix(plane, words, .12f) : mix(plane, theme.bar, theme.name == ThemeName::evening ? .3f : .12f);
}

float icon_size(Frame& frame, Style style) { return std::round(frame.measure(style).size * 1.2f); }

struct ButtonColours {
    Colour fill, text, edge;
    bool outlined = false;
};
ButtonColours colours_of(Theme const& theme, ButtonLook const& look, bool pressed) {
    if (!look.enabled && theme.contrast()) return {theme.card, rgb(0x9A9A9A), rgb(0x9A9A9A), true};  // white is for what can be pressed
    if (!look.enabled) return {theme.line, theme.name == ThemeName::evening ? theme.ink : rgb(0x4A4234), theme.line, false};
    switch (look.kind) {
        case ButtonKind::primary: return {pressed ? theme.spark_pressed : theme.spark, theme.on_colour, theme.spark_edge, false};
        case ButtonKind::ink:
            // What was chosen keeps to the theme: a darker plane on dark would say nothing.
            if (look.selected) return {pressed ? mix(theme.chosen, theme.on_chosen, .2f) : theme.chosen, theme.on_chosen, theme.chosen, theme.contrast()};
            return {pressed ? mix(theme.bar, theme.on_bar, .2f) : theme.bar, theme.on_bar, theme.bar, theme.contrast()};
        case ButtonKind::secondary: break;
    }
    return {pressed ? mix(theme.card, theme.ink, .12f) : theme.card, theme.ink, theme.ink, true};
}

/// Icon, text, icon in the middle of a rectangle; the text wraps when there is no room. Returns whether the text fitted.
bool centred_label(Frame& frame, Rect r, std::string_view text, Style style, std::string_view before, std::string_view after, Colour colour) {
    float const size = icon_size(frame, style);
    float const icons = (before.empty() ? 0 : size + icon_gap) + (after.empty() ? 0 : size + icon_gap);
    float const room = r.w - icons;
    float const natural = frame.text_width(text, style) + 1;
    float const width = std::min(natural, room);
    float x = r.x + (r.w - width - icons) / 2;
    float const middle = r.y + r.h / 2;
    if (!before.empty()) {
        frame.icon(before, {x + size / 2, middle}, size, colour);
        x += size + icon_gap;
    }
    float const height = frame.text_height(text, style, width);
    bool broken = false;
    frame.draw_text(text, style, {x, middle - height / 2, width, height}, colour, natural > room ? Align::centre : Align::left, &broken);
    if (!after.empty()) frame.icon(after, {x + width + icon_gap + size / 2, middle}, size, colour);
    return !broken && height <= r.h + 1;
}
}  // namespace

float balanced_width(Frame& frame, std::string_view text, Style style, float width, int lines) {
    float const line = frame.line_height(style), most = lines > 0 ? line * static_cast<float>(lines) : frame.text_height(text, style, width);
    if (most < 1.5f * line) return width;
    float const step = 12, natural = frame.text_width(text, style);
    float narrow = std::min(width, natural), longest_word = 0;
    for (std::string_view rest = text; !rest.empty();) {
        std::size_t const end = std::min(rest.find(' '), rest.size());
        longest_word = std::max(longest_word, frame.text_width(rest.substr(0, end), style) + 2);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    while (narrow - step > std::max(longest_word, natural / (most / line)) && frame.text_height(text, style, narrow - step) <= most + 1) narrow -= step;
    return narrow + 1;
}

void plane(Frame& frame, Rect r, Colour colour, float radius, bool raised) {
    if (raised) frame.shadow(r, radius);
    frame.fill(r, colour, radius);
    if (frame.theme().contrast()) frame.inner_outline(r, frame.theme().outline(), 5, radius);
}

float button_width(Frame& frame, std::string_view text, ButtonLook const& look) {
    float const size = icon_size(frame, look.style) + icon_gap;
    return std::ceil(frame.text_width(text, look.style) + 2 * button_padding + (look.icon_before.empty() ? 0 : size) + (look.icon_after.empty() ? 0 : size)) + 2;
}

bool button(Frame& frame, std::string_view name, std::string_view text, std::string_view spoken, Rect r, ButtonLook const& look, std::uint64_t number) {
    Theme const& theme = frame.theme();
    ButtonColours const rest = colours_of(theme, look, false);
    ControlState const state = frame.control({name, number, Role::button, text, spoken, look.selected, look.enabled && !look.busy, look.style, rest.text, rest.fill}, r);
    ButtonColours const c = colours_of(theme, look, state.pressed);
    float const radius = r.h / 2;
    bool const edged = look.kind == ButtonKind::primary && look.enabled;
    Rect body = r;
    if (edged) {
        body.h -= edge_depth;
        if (state.pressed) {
            body.y += press_depth;
        } else {
            frame.fill(body.moved(0, edge_depth), c.edge, body.h / 2);
        }
    }
    frame.fill(body, c.fill, radius);
    if (c.outlined) frame.inner_outline(body, look.enabled ? theme.ink : c.edge, theme.contrast() ? 5 : 4, radius);
    if (look.busy) {
        for (float const x : {-28.0f, 0.0f, 28.0f}) frame.circle({body.centre().x + x, body.centre().y}, 8, c.text);
    } else if (!centred_label(frame, body.inset(button_padding - 8, 4), text, look.style, look.icon_before, look.icon_after, c.text)) {
        frame.mark_clipped();
    }
    if (state.focused) frame.focus_ring(r, radius);
    return state.activated && look.enabled && !look.busy;
}

bool disc(Frame& frame, std::string_view name, std::uint64_t number, std::string_view spoken, Point centre, float radius, DiscLook const& look) {
    Rect const r{centre.x - radius, centre.y - radius, 2 * radius, 2 * radius};
    ControlState const state = frame.control({name, number, look.role, {}, spoken, look.selected, true, Style::button, look.ink, look.fill}, r);
    if (look.raised) frame.shadow(r, radius, .8f);
    frame.fill(r, state.pressed ? mix(look.fill, look.ink, .16f) : look.fill, radius);
    if (frame.theme().contrast()) frame.inner_outline(r, frame.theme().outline(), 5, radius);
    frame.icon(look.icon, centre, std::round(radius * 1.1f), look.ink);
    if (state.focused) frame.focus_ring(r, radius);
    return state.activated;
}

float chip_width(Frame& frame, std::string_view text, ChipLook const& look) {
    float const icon = look.icon.empty() ? 0 : icon_size(frame, Style::small_strong) + 12;
    return std::ceil(frame.text_width(text, Style::small_strong) + icon + 2 * look.side + 8);
}

bool chip(Frame& frame, std::string_view name, std::uint64_t number, std::string_view text, std::string_view spoken, Rect r, ChipLook const& look) {
    Theme const& theme = frame.theme();
    bool const plain = look.colour.empty() || theme.contrast();
    Colour const shown = plain ? (look.selected ? theme.chosen : theme.card) : look.selected ? theme.fill(look.colour) : theme.chip(look.colour);
    Colour const label = plain ? (look.selected ? theme.on_chosen : theme.ink) : look.selected ? theme.text_on_fill() : theme.ink;
    ControlState const state = frame.control({name, number, Role::chip, text, spoken, look.selected, true, Style::small_strong, label, shown}, r);
    float const radius = r.h / 2;
    frame.fill(r, state.pressed ? pressed_plane(theme, shown, label) : shown, radius);
    if (look.colour.empty() || look.selected || theme.contrast()) frame.inner_outline(r, theme.ink, 4, radius);
    if (!centred_label(frame, r.inset(look.side, 2), text, Style::small_strong, look.icon, {}, label)) frame.mark_clipped();
    if (state.focused) frame.focus_ring(r, radius);
    return state.activated;
}

namespace {
void check_badge(Frame& frame, Point centre, float radius) {
    Theme const& theme = frame.theme();
    frame.circle(centre, radius, theme.contrast() ? theme.sun : theme.bar);
    frame.icon("vink", centre, std::round(radius * 1.3f), theme.contrast() ? theme.on_colour : theme.on_bar);
}
}  // namespace

namespace {
/// The number of a filter option, at its end. Returns how much room it took.
float count_at_end(Frame& frame, Rect r, int count, Colour ink) {
    if (count < 0) return 0;
    std::string const text = std::to_string(count);
    float const width = frame.text_width(text, Style::small) + 2, line = frame.line_height(Style::small);
    frame.draw_text(text, Style::small, {r.right() - 10 - width, r.y + (r.h - line) / 2, width, line}, ink, Align::right);
    return width + 6;
}
}  // namespace

bool tile(Frame& frame, std::string_view name, std::uint64_t number, std::string_view text, std::string_view spoken, Rect r, ChipLook const& look) {
    Theme const& theme = frame.theme();
    Colour const fill = look.selected ? theme.fill(look.colour) : theme.chip(look.colour);
    Colour const ink = look.selected ? theme.text_on_fill() : theme.ink;
    ControlState const state = frame.control({name, number, Role::tile, text, spoken, look.selected, true, Style::small_strong, ink, fill}, r);
    frame.fill(r, state.pressed ? pressed_plane(theme, fill, ink) : fill, 24);
    if (look.selected || theme.contrast()) frame.inner_outline(r, look.selected ? (theme.contrast() ? theme.sun : theme.ink) : theme.outline(), look.selected ? 6.0f : 4.0f, 24);
    float const size = 32;
    frame.icon(look.icon, {r.x + 10 + size / 2, r.y + r.h / 2}, size, theme.contrast() ? theme.sun : ink);
    float const left = 10 + size + 8, width = r.w - left - 8 - count_at_end(frame, r, look.selected ? -1 : look.count, ink);  // the badge lies there, and the title tells the sum
    float const height = frame.text_height(text, Style::small_strong, width);
    bool broken = false;
    frame.draw_text(text, Style::small_strong, {r.x + left, r.y + (r.h - height) / 2, width, height}, ink, Align::left, &broken);
    if (broken || height > r.h) frame.mark_clipped();
    if (look.selected) check_badge(frame, {r.right() - 12, r.y + 10}, 21);
    if (state.focused) frame.focus_ring(r, 24);
    return state.activated;
}

bool check_row(Frame& frame, std::string_view name, std::uint64_t number, std::string_view text, Rect r, bool on, int count) {
    Theme const& theme = frame.theme();
    ControlState const state = frame.control({name, number, Role::toggle, text, {}, on, true, Style::small, theme.ink, theme.card}, r);
    if (state.pressed) frame.fill(r, mix(theme.card, theme.ink, .08f), 20);
    Rect const box{r.x + 16, r.y + r.h / 2 - 22, 44, 44};
    if (on) {
        frame.fill(box, theme.contrast() ? theme.sun : theme.ink, 13);
        frame.icon("vink", box.centre(), 30, theme.contrast() ? theme.on_colour : theme.card);
    } else {
        frame.inner_outline(box, theme.ink, 4, 13);
    }
    float const left = 76, width = r.w - left - 8 - count_at_end(frame, r, count, theme.grey);
    float const height = frame.text_height(text, Style::small, width);
    bool broken = false;
    frame.draw_text(text, Style::small, {r.x + left, r.y + (r.h - height) / 2, width, height}, theme.ink, Align::left, &broken);
    if (broken || height > r.h + 1) frame.mark_clipped();
    if (state.focused) frame.focus_ring(r, 20);
    return state.activated;
}

void step_bar(Frame& frame, Rect r, int total, int now, std::string_view spoken) {
    Theme const& theme = frame.theme();
    frame.record(Role::decoration, "steps", {}, spoken, r);
    if (total < 2) return;
    float const y = r.y + r.h / 2, step = (r.w - 40) / static_cast<float>(total - 1), left = r.x + 20;
    auto const at = [&](int i) { return Point{left + step * static_cast<float>(i), y}; };
    std::array<Point, 2> const whole{at(0), at(total - 1)}, done{at(0), at(now)};
    frame.stroke(whole, theme.line, 12);
    if (now > 0) frame.stroke(done, theme.spark, 12);
    for (int i = 0; i < total; ++i) {
        if (i < now) frame.circle(at(i), 11, theme.spark);
        if (i > now) {
            frame.circle(at(i), 12, theme.line);
            frame.circle(at(i), 7, theme.paper);
        }
    }
    frame.circle(at(now), 25, theme.spark);
    frame.circle(at(now), 15, theme.contrast() ? theme.paper : theme.card);
}

float world_pill_height(Frame& frame) { return std::max(64.0f, frame.line_height(Style::small_strong) + 24); }

float world_pill(Frame& frame, WorldIndex index, Point at, float room) {
    Theme const& theme = frame.theme();
    World const& world = frame.catalogue()[index];
    constexpr float around = 38 + 14 + 22 + 30;
    bool const whole = frame.text_width(frame.say(world.name), Style::small_strong) + around <= room;
    std::string const& name = frame.say(whole ? world.name : world.short_name);
    Colour const ink = theme.contrast() ? theme.sun : theme.pair(world.colour).base;
    float const height = world_pill_height(frame), width = frame.text_width(name, Style::small_strong) + around;
    Rect const r{at.x, at.y, width, height};
    frame.fill(r, theme.bar, height / 2);
    if (theme.contrast()) frame.inner_outline(r, theme.outline(), 4, height / 2);
    frame.icon(world.icon, {r.x + 22 + 19, r.y + height / 2}, 38, ink);
    float const line = frame.line_height(Style::small_strong);
    frame.text(name, Style::small_strong, {r.x + 22 + 38 + 14, r.y + (height - line) / 2, width - 80, line}, ink, {.name = "world", .background = theme.bar});
    return width;
}

float empty_state(Frame& frame, Rect r, std::string_view picture, std::string_view text, std::string_view advice) {
    Theme const& theme = frame.theme();
    float const words = frame.text_height(text, Style::head, r.w) + 10 + frame.text_height(advice, Style::body, r.w);
    // The picture takes what the words leave, and is left out where that is too little to see it.
    float const height = std::min({300.0f, r.w * .6f, r.h - words - 30});
    float y = r.y;
    if (height > 110) {
        float const width = height * 1.5f;
        frame.cut_out(picture, {r.x + (r.w - width) / 2, y, width, height}, r);
        y += height + 20;
    }
    y += frame.text(text, Style::head, {r.x, y, r.w, 0}, theme.ink, {.align = Align::centre, .role = Role::heading}) + 10;
    y += frame.text(advice, Style::body, {r.x, y, r.w, 0}, theme.grey, {.align = Align::centre});
    return y - r.y;
}

}  // namespace sprank::ui
