#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>
#include <string>
#include <vector>

#include "core/text.hpp"
#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
/// Where the screen left room for it, else above the bar.
void draw_toast(Toast const& toast, Frame& frame) {
    Theme const& theme = frame.theme();
    std::string const& text = frame.say(toast.text);
    std::string const& undo = frame.say(Key::toast_undo);
    float const bar_top = frame.height() - bar_height(frame);
    Rect const where = frame.toast_room().value_or(Rect{margin(frame), bar_top - 104, frame.width() - 2 * margin(frame), 96});
    float const most = where.w;
    float const undo_width = toast.undo ? frame.text_width(undo, Style::small_strong) + 64 : 0;
    float const natural = frame.text_width(text, Style::body_strong) + 4, beside = most - 110 - undo_width - 40;
    // Where the words would be squeezed, undoing stands under them.
    bool const stacked = toast.undo && beside < std::min(natural, 300.0f);
    float const room = std::min(natural, stacked ? most - 150 : beside);
    float const text_height = frame.text_height(text, Style::body_strong, room);
    constexpr float undo_height = 64;
    float const words_height = std::max(84.0f, text_height + 30), height = words_height + (stacked ? undo_height + 12 : 0);
    float const width = stacked ? std::max(146 + room, undo_width + 122) : 40 + 44 + 22 + room + (toast.undo ? 24 + undo_width : 24) + 16;
    Rect const r{std::round(where.x + (where.w - width) / 2), std::round(std::clamp(where.y + (where.h - height) / 2, 16.0f, bar_top - height - 8)), width, height};
    frame.shadow(r, 48, 1.6f);
    frame.fill(r, theme.bar, 48);
    frame.inner_outline(r, theme.contrast() ? theme.outline() : mix(theme.bar, theme.on_bar, .35f), 4, 48);
    frame.record(Role::decoration, "toast", {}, {}, r, theme.on_bar, theme.bar);
    frame.icon(toast.text == Key::toast_kept ? "hartvol" : "info", {r.x + 40 + 22, r.y + words_height / 2}, 46, toast.text == Key::toast_kept ? theme.spark : theme.on_bar);
    frame.text(text, Style::body_strong, {r.x + 106, r.y + (words_height - text_height) / 2, room, text_height}, theme.on_bar, {.name = "toast-text", .background = theme.bar});
    frame.wants_frame_at(toast.until_ms);
    if (!toast.undo) return;
    Rect const button = stacked ? Rect{r.x + 106, r.y + words_height - 6, undo_width, undo_height} : Rect{r.right() - undo_width - 16, r.y + 12, undo_width, height - 24};
    Colour const fill = mix(theme.bar, theme.on_bar, .1f);
    ControlState const state = frame.control({"undo", 0, Role::button, undo, {}, false, true, Style::small_strong, theme.sun, fill}, button);
    frame.fill(button, state.pressed ? mix(fill, theme.on_bar, .2f) : fill, button.h / 2);
    float const line = frame.line_height(Style::small_strong);
    frame.draw_text(undo, Style::small_strong, {button.x, button.y + (button.h - line) / 2, button.w, line}, theme.sun, Align::centre);
    if (state.focused) frame.focus_ring(button.inset(14, 14), button.h / 2 - 14, true);
    if (state.activated) frame.send(UndoAsked{});
}

struct Choice {
    std::string_view name;
    std::string text;
    Message message;
    ButtonKind kind = ButtonKind::secondary;
    bool selected = false;
};

/// A card over the dimmed screen: title, line, choices below each other or side by side.
Rect card_rect(Frame& frame, float content, float width, bool low = false) {
    float const w = std::min(width, frame.width() - 64), h = content;
    // In the lower two thirds, where everybody reaches; in reach mode as low as it goes.
    float const lowest = frame.height() - h - 40, y = low ? lowest : std::min(frame.height() * .62f - h / 2, lowest);
    return {std::round((frame.width() - w) / 2), std::round(std::max(30.0f, y)), w, h};
}

void draw_card(Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    frame.begin_overlay();
    frame.fill({0, 0, frame.width(), frame.height()}, with_alpha(rgb(0x0F2430), theme.contrast() ? .9f : .78f));
    plane(frame, r, theme.card, 56);
    frame.record(Role::decoration, "overlay", {}, {}, r, theme.ink, theme.card);
}

float choices_height(Frame& frame, std::span<Choice const> choices, float width) {
    float total = 0;
    for (Choice const& choice : choices) total += button_width(frame, choice.text, {.kind = choice.kind}) + 20;
    return total - 20 <= width ? 104.0f : static_cast<float>(choices.size()) * 118 - 14;
}

void draw_choices(Frame& frame, std::span<Choice const> choices, Rect r, bool at_left = false) {
    float total = -20;
    for (Choice const& choice : choices) total += button_width(frame, choice.text, {.kind = choice.kind}) + 20;
    bool const one_row = total <= r.w;
    float x = r.x + (one_row && !at_left ? (r.w - total) / 2 : 0), y = r.y;
    for (Choice const& choice : choices) {
        ButtonLook const look{.kind = choice.kind, .icon_before = choice.selected ? "vink" : "", .selected = choice.selected};
        float const width = one_row ? button_width(frame, choice.text, {.kind = choice.kind}) : r.w;
        if (button(frame, choice.name, choice.text, {}, {x, y, width, 104}, look)) frame.send(choice.message);
        if (one_row) {
            x += width + 20;
        } else {
            y += 118;
        }
    }
}

void draw_question(Frame& frame, Key title, Key line, std::span<Choice const> choices, float width, bool low = false) {
    Theme const& theme = frame.theme();
    float const inner = std::min(width, frame.width() - 64) - 120;
    std::string const& text = line == title ? std::string{} : frame.say(line);
    float const title_height = frame.text_height(frame.say(title), Style::title, inner), line_height = frame.text_height(text, Style::intro, inner);
    float const buttons = choices_height(frame, choices, inner);
    Rect const r = card_rect(frame, 56 + title_height + (text.empty() ? 0 : 12 + line_height) + 40 + buttons + 56, width, low);
    draw_card(frame, r);
    float y = r.y + 56;
    y += frame.text(frame.say(title), Style::title, {r.x + 60, y, inner, 0}, theme.ink, {.align = Align::centre, .role = Role::heading, .name = "overlay-title", .background = theme.card});
    if (!text.empty()) y += 12 + frame.text(text, Style::intro, {r.x + 60, y + 12, inner, 0}, theme.grey, {.align = Align::centre, .name = "overlay-line", .background = theme.card});
    draw_choices(frame, choices, {r.x + 60, y + 40, inner, buttons});
}

void draw_languages(View const& view, Frame& frame) {
    std::vector<std::string> names{"language-0", "language-1", "language-2", "language-3", "language-4", "language-5", "language-6", "language-7"};
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < view.catalogue.languages.size() && i < names.size(); ++i)
        choices.push_back({names[i], view.catalogue.languages[i].name, LanguageChosen{static_cast<LanguageIndex>(i)}, ButtonKind::secondary, i == view.session.language});
    draw_question(frame, Key::languages_title, Key::languages_title, choices, 900, view.session.reach);
}

/// A ring that runs down with the number of seconds in it.
void draw_ring(Frame& frame, Point centre, float radius, int left, int whole) {
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

void draw_countdown(View const& view, Frame& frame) {
    Theme const& theme = frame.theme();
    int const left = countdown_left(view.settings, view.session, view.now_ms);
    std::array<Choice, 3> const choices{Choice{"stay", frame.say(Key::idle_stay), StillHere{}, ButtonKind::primary, false},
                                        Choice{"more-time", frame.say(Key::idle_more), MoreTimeAsked{}, ButtonKind::secondary, false},
                                        Choice{"restart", frame.say(Key::idle_restart), NextVisitorConfirmed{}, ButtonKind::secondary, false}};
    float const width = 1480, ring = 140, to_ring = 64;
    float const outer = std::min(width, frame.width() - 64), inner = outer - 128;
    bool const beside = outer > 1000;
    float const text_width = beside ? inner - 2 * ring - to_ring : inner;
    float const words = frame.text_height(frame.say(Key::idle_title), Style::title, text_width) + 12 + frame.text_height(frame.say(Key::idle_line), Style::intro, text_width);
    // The answers stand under the words, beside the ring; where they need more room, below both.
    float const buttons = choices_height(frame, choices, text_width), told = words + 32 + buttons;
    float const content = beside ? std::max(2 * ring + 20, told) : 2 * ring + 40 + told;
    Rect const r = card_rect(frame, 60 + content + 60, width);
    draw_card(frame, r);
    Point const centre{beside ? r.x + 64 + ring : r.x + r.w / 2, beside ? r.y + r.h / 2 : r.y + 60 + ring};
    draw_ring(frame, centre, ring, left, view.settings.countdown_seconds);
    std::string const spoken = filled(frame.say(Key::idle_spoken), {{"seconds", std::to_string(left)}});
    float const x = beside ? r.x + 64 + 2 * ring + to_ring : r.x + 64;
    float y = beside ? r.y + (r.h - told) / 2 : r.y + 60 + 2 * ring + 40;
    Align const align = beside ? Align::left : Align::centre;
    y += frame.text(frame.say(Key::idle_title), Style::title, {x, y, text_width, 0}, theme.ink, {.align = align, .role = Role::heading, .name = "overlay-title", .background = theme.card}) + 12;
    y += frame.text(frame.say(Key::idle_line), Style::intro, {x, y, text_width, 0}, theme.grey, {.align = align, .name = "overlay-line", .spoken = spoken, .background = theme.card});
    draw_choices(frame, choices, {x, y + 32, text_width, buttons}, beside);
    frame.wants_frame_at(view.now_ms + 1000 - view.now_ms % 1000);
}
}  // namespace

void draw_overlays(View const& view, Frame& frame) {
    if (view.session.toast && !view.session.countdown) draw_toast(*view.session.toast, frame);
    if (view.session.countdown) return draw_countdown(view, frame);
    switch (view.session.overlay) {
        case Overlay::none: return;
        case Overlay::languages: return draw_languages(view, frame);
        case Overlay::next_visitor: {
            std::array<Choice, 2> const choices{Choice{"yes", frame.say(Key::next_yes), NextVisitorConfirmed{}, ButtonKind::primary, false}, Choice{"no", frame.say(Key::next_no), OverlayClosed{}, ButtonKind::secondary, false}};
            return draw_question(frame, Key::next_title, Key::next_line, choices, 1200);
        }
        case Overlay::clear_list: {
            std::array<Choice, 2> const choices{Choice{"yes", frame.say(Key::list_clear_yes), ListClearConfirmed{}, ButtonKind::primary, false}, Choice{"no", frame.say(Key::next_no), OverlayClosed{}, ButtonKind::secondary, false}};
            return draw_question(frame, Key::list_clear_ask, Key::list_clear_ask, choices, 1100);
        }
    }
}

}  // namespace sprank::screens
