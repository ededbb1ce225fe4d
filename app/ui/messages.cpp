#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>
#include <vector>

#include "ui/panels.hpp"

namespace sprank::ui {

namespace {
constexpr float undo_height = 64;

struct ToastMeasures {
    float undo = 0, room = 0, text = 0, words = 0;  ///< widths of the button and of the words, heights of the words and of their part of the plane
    bool stacked = false;                           ///< where the words would be squeezed, undoing stands under them
};

ToastMeasures measures_of(Frame& frame, float most, ToastLook const& look) {
    ToastMeasures m;
    m.undo = look.undo.empty() ? 0 : frame.text_width(look.undo, Style::small_strong) + 64;
    float const natural = frame.text_width(look.text, Style::body_strong) + 4, beside = most - 110 - m.undo - 40;
    m.stacked = !look.undo.empty() && beside < std::min(natural, 300.0f);
    m.room = std::min(natural, m.stacked ? most - 150 : beside);
    m.text = frame.text_height(look.text, Style::body_strong, m.room);
    m.words = std::max(84.0f, m.text + 30);
    return m;
}

float height_of(ToastMeasures const& m) { return m.words + (m.stacked ? undo_height + 12 : 0); }

/// Where the parts of a countdown card stand.
struct CountdownMeasures {
    float text_width = 0, buttons = 0, told = 0, content = 0;
    bool beside = false;  ///< the ring
};
constexpr float ring = 140, to_ring = 64;

CountdownMeasures measures_of(Frame& frame, float width, CountdownCard const& card) {
    CountdownMeasures m;
    float const inner = width - 128;
    m.beside = width > 1000;
    m.text_width = m.beside ? inner - 2 * ring - to_ring : inner;
    float const words = frame.text_height(card.title, Style::title, m.text_width) + 12 + frame.text_height(card.line, Style::intro, m.text_width);
    // The answers stand under the words, beside the ring; where they need more room, below both.
    m.buttons = choices_height(frame, card.choices, m.text_width);
    m.told = words + 32 + m.buttons;
    m.content = m.beside ? std::max(2 * ring + 20, m.told) : 2 * ring + 40 + m.told;
    return m;
}

float choices_width(Frame& frame, std::span<Choice const> choices) {
    float total = -20;
    for (Choice const& choice : choices) total += button_width(frame, choice.text, {.kind = choice.kind}) + 20;
    return total;
}
}  // namespace

float toast_height(Frame& frame, float most, ToastLook const& look) { return height_of(measures_of(frame, most, look)); }

bool toast(Frame& frame, Rect where, ToastLook const& look) {
    Theme const& theme = frame.theme();
    ToastMeasures const m = measures_of(frame, where.w, look);
    float const height = height_of(m);
    float const width = m.stacked ? std::max(146 + m.room, m.undo + 122) : 40 + 44 + 22 + m.room + (look.undo.empty() ? 24 : 24 + m.undo) + 16;
    Rect const r{std::round(where.x + (where.w - width) / 2), std::round(where.y), width, height};
    frame.shadow(r, 48, 1.6f);
    frame.fill(r, theme.bar, 48);
    frame.inner_outline(r, theme.contrast() ? theme.outline() : mix(theme.bar, theme.on_bar, .35f), 4, 48);
    frame.record(Role::decoration, "toast", {}, {}, r, theme.on_bar, theme.bar);
    frame.icon(look.kept ? "hartvol" : "info", {r.x + 40 + 22, r.y + m.words / 2}, 46, look.kept ? theme.spark : theme.on_bar);
    frame.text(look.text, Style::body_strong, {r.x + 106, r.y + (m.words - m.text) / 2, m.room, m.text}, theme.on_bar, {.name = "toast-text", .background = theme.bar});
    if (look.undo.empty()) return false;
    Rect const button = m.stacked ? Rect{r.x + 106, r.y + m.words - 6, m.undo, undo_height} : Rect{r.right() - m.undo - 16, r.y + 12, m.undo, height - 24};
    Colour const fill = mix(theme.bar, theme.on_bar, .1f);
    ControlState const state = frame.control({"undo", look.number, Role::button, look.undo, {}, false, true, Style::small_strong, theme.sun, fill}, button);
    // Sunk in, not lit up: on a lighter plane its words would be hard to read.
    frame.fill(button, state.pressed ? mix(fill, rgb(0x000000), .5f) : fill, button.h / 2);
    float const line = frame.line_height(Style::small_strong);
    frame.draw_text(look.undo, Style::small_strong, {button.x, button.y + (button.h - line) / 2, button.w, line}, theme.sun, Align::centre);
    if (state.focused) frame.focus_ring(button.inset(14, 14), button.h / 2 - 14, true);
    return state.activated;
}

float choices_height(Frame& frame, std::span<Choice const> choices, float width) {
    return choices_width(frame, choices) <= width ? 104.0f : static_cast<float>(choices.size()) * 118 - 14;
}

std::optional<std::size_t> choice_buttons(Frame& frame, Rect r, std::span<Choice const> choices, bool at_left) {
    float const total = choices_width(frame, choices);
    bool const one_row = total <= r.w;
    float x = r.x + (one_row && !at_left ? (r.w - total) / 2 : 0), y = r.y;
    std::optional<std::size_t> tapped;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        Choice const& choice = choices[i];
        ButtonLook const look{.kind = choice.kind, .icon_before = choice.selected ? "vink" : "", .selected = choice.selected};
        float const width = one_row ? button_width(frame, choice.text, {.kind = choice.kind}) : r.w;
        if (button(frame, choice.name, choice.text, {}, {x, y, width, 104}, look)) tapped = i;
        if (one_row) {
            x += width + 20;
        } else {
            y += 118;
        }
    }
    return tapped;
}

void countdown_ring(Frame& frame, Point centre, float radius, int left, int whole) {
    Theme const& theme = frame.theme();
    frame.ring(centre, radius, theme.line, 20);
    float const share = std::clamp(static_cast<float>(left) / static_cast<float>(std::max(1, whole)), 0.0f, 1.0f);
    std::vector<Point> arc;
    int const steps = std::max(2, static_cast<int>(share * 60));
    for (int i = 0; i <= steps; ++i) {
        float const angle = share * 2 * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(steps) - std::numbers::pi_v<float> / 2;
        arc.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
    if (left > 0) frame.stroke(arc, theme.spark, 20);
    std::string const number = std::to_string(left);
    float const line = frame.line_height(Style::name);
    frame.draw_text(number, Style::name, {centre.x - radius, centre.y - line / 2, 2 * radius, line}, theme.ink, Align::centre);
}

float countdown_card_height(Frame& frame, float width, CountdownCard const& card) { return 60 + measures_of(frame, width, card).content + 60; }

std::optional<std::size_t> countdown_card(Frame& frame, Rect r, CountdownCard const& card) {
    Theme const& theme = frame.theme();
    CountdownMeasures const m = measures_of(frame, r.w, card);
    Point const centre{m.beside ? r.x + 64 + ring : r.x + r.w / 2, m.beside ? r.y + r.h / 2 : r.y + 60 + ring};
    countdown_ring(frame, centre, ring, card.left, card.whole);
    float const x = m.beside ? r.x + 64 + 2 * ring + to_ring : r.x + 64;
    float y = m.beside ? r.y + (r.h - m.told) / 2 : r.y + 60 + 2 * ring + 40;
    Align const align = m.beside ? Align::left : Align::centre;
    y += frame.text(card.title, Style::title, {x, y, m.text_width, 0}, theme.ink, {.align = align, .role = Role::heading, .name = "overlay-title", .background = theme.card}) + 12;
    float const words = m.beside ? balanced_width(frame, card.line, Style::intro, m.text_width) : m.text_width;
    y += frame.text(card.line, Style::intro, {x, y, words, 0}, theme.grey, {.align = align, .name = "overlay-line", .spoken = card.spoken, .background = theme.card});
    return choice_buttons(frame, {x, y + 32, m.text_width, m.buttons}, card.choices, m.beside);
}

}  // namespace sprank::ui
