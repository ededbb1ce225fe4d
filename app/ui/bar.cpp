#include <algorithm>
#include <string>

#include "ui/panels.hpp"

namespace sprank::ui {

namespace {
// At the larger text steps the word stands under its icon: nine words beside icons would not fit.
bool stacked(Frame& frame) { return frame.units().step() != TextStep::normal || frame.width() < 1700; }

void draw_count(Frame& frame, Point centre, std::size_t count, bool on) {
    Theme const& theme = frame.theme();
    frame.circle(centre, 22, on ? theme.bar : theme.sun);
    std::string const text = std::to_string(count);
    float const line = frame.line_height(Style::small_strong);
    frame.draw_text(text, Style::small_strong, {centre.x - 30, centre.y - line / 2, 60, line}, on ? theme.on_bar : theme.on_colour, Align::centre);
}
}  // namespace

void bar_plane(Frame& frame, Rect r, float radius) {
    Theme const& theme = frame.theme();
    frame.fill(r, theme.bar, radius);
    if (theme.contrast()) frame.inner_outline(r, theme.outline(), 5, radius);
    frame.record(Role::decoration, "bar", {}, {}, r, theme.on_bar, theme.bar);
}

float bar_item_width(Frame& frame, BarItem const& item) {
    float const text = frame.text_width(item.text, Style::small_strong);
    if (stacked(frame)) return std::max(text, item.count > 0 ? 88.0f : 44.0f) + 30;
    return text + 40 + 14 + 40 + (item.count > 0 ? 60.0f : 0.0f);
}

float bar_item_height(Frame& frame) { return stacked(frame) ? std::max(104.0f, 42 + frame.line_height(Style::small_strong) + 20) : 104.0f; }

bool bar_item(Frame& frame, Rect r, BarItem const& item) {
    Theme const& theme = frame.theme();
    Colour const ink = item.on ? theme.on_colour : theme.on_bar;
    Colour const plane_colour = item.on ? theme.sun : theme.bar;
    ControlState const state = frame.control({item.name, item.number, Role::button, item.text, item.spoken, item.on, true, Style::small_strong, ink, plane_colour}, r);
    float const radius = std::min(r.h / 2, 44.0f);
    if (item.on) {
        frame.fill(r, theme.sun, radius);
    } else if (state.pressed) {
        frame.fill(r, mix(theme.bar, theme.on_bar, .22f), radius);
    } else if (item.raised) {
        frame.fill(r, mix(theme.bar, theme.on_bar, .14f), radius);
    }
    float const width = frame.text_width(item.text, Style::small_strong) + 2, line = frame.line_height(Style::small_strong);
    if (stacked(frame)) {
        float const top = r.y + (r.h - 42 - line) / 2;
        float const shift = item.count > 0 ? 26.0f : 0.0f;
        frame.icon(item.icon, {r.x + r.w / 2 - shift, top + 21}, 42, ink);
        if (item.count > 0) draw_count(frame, {r.x + r.w / 2 + shift, top + 21}, item.count, item.on);
        frame.draw_text(item.text, Style::small_strong, {r.x, top + 42, r.w, line}, ink, Align::centre);
        if (width > r.w) frame.mark_clipped();
    } else {
        float const whole = 40 + 14 + width + (item.count > 0 ? 60 : 0);
        float const left = r.x + (r.w - whole) / 2;
        frame.icon(item.icon, {left + 20, r.y + r.h / 2}, 40, ink);
        frame.draw_text(item.text, Style::small_strong, {left + 54, r.y + (r.h - line) / 2, width, line}, ink);
        if (item.count > 0) draw_count(frame, {left + whole - 22, r.y + r.h / 2}, item.count, item.on);
        if (whole > r.w) frame.mark_clipped();
    }
    if (state.focused) frame.focus_ring(r.inset(14, stacked(frame) ? 10.0f : 14.0f), radius - 14, true);
    return state.activated;
}

}  // namespace sprank::ui
