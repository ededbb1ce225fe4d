#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/text.hpp"
#include "screens/parts.hpp"
#include "ui/panels.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
/// Where the screen left room for it, else above the bar.
void draw_toast(Toast const& told, Frame& frame) {
    ToastLook const look{.text = frame.say(told.text), .undo = told.undo ? std::string_view{frame.say(Key::toast_undo)} : std::string_view{}, .kept = told.text == Key::toast_kept};
    float const bar_top = frame.height() - bar_height(frame);
    Rect where = frame.toast_room().value_or(Rect{margin(frame), bar_top - 104, frame.width() - 2 * margin(frame), 96});
    float const height = toast_height(frame, where.w, look);
    where.y = std::clamp(where.y + (where.h - height) / 2, 16.0f, bar_top - height - 8);
    where.h = height;
    frame.wants_frame_at(told.until_ms);
    if (toast(frame, where, look)) frame.send(UndoAsked{});
}

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

/// Returns which choice was tapped.
std::optional<std::size_t> draw_question(Frame& frame, Key title, Key line, std::span<Choice const> choices, float width, bool low = false) {
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
    return choice_buttons(frame, {r.x + 60, y + 40, inner, buttons}, choices);
}

/// A question with yes and no.
void draw_confirmation(Frame& frame, Key title, Key line, Key yes, float width, Message message) {
    std::array<Choice, 2> const choices{Choice{"yes", frame.say(yes), ButtonKind::primary}, Choice{"no", frame.say(Key::next_no)}};
    std::optional<std::size_t> const tapped = draw_question(frame, title, line, choices, width);
    if (tapped) frame.send(*tapped == 0 ? std::move(message) : Message{OverlayClosed{}});
}

void draw_languages(View const& view, Frame& frame) {
    constexpr std::array<std::string_view, 8> names{"language-0", "language-1", "language-2", "language-3", "language-4", "language-5", "language-6", "language-7"};
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < view.catalogue.languages.size() && i < names.size(); ++i)
        choices.push_back({names[i], view.catalogue.languages[i].name, ButtonKind::secondary, i == view.session.language});
    if (auto const tapped = draw_question(frame, Key::languages_title, Key::languages_title, choices, 900, view.session.reach)) frame.send(LanguageChosen{static_cast<LanguageIndex>(*tapped)});
}

void draw_countdown(View const& view, Frame& frame) {
    int const left = countdown_left(view.settings, view.session, view.now_ms);
    std::string const spoken = filled(frame.say(Key::idle_spoken), {{"seconds", std::to_string(left)}});
    std::array<Choice, 3> const choices{Choice{"stay", frame.say(Key::idle_stay), ButtonKind::primary}, Choice{"more-time", frame.say(Key::idle_more)}, Choice{"restart", frame.say(Key::idle_restart)}};
    CountdownCard const card{.title = frame.say(Key::idle_title), .line = frame.say(Key::idle_line), .spoken = spoken, .choices = choices, .left = left, .whole = view.settings.countdown_seconds};
    constexpr float width = 1480;
    Rect const r = card_rect(frame, countdown_card_height(frame, std::min(width, frame.width() - 64), card), width);
    draw_card(frame, r);
    if (auto const tapped = countdown_card(frame, r, card)) frame.send(*tapped == 0 ? Message{StillHere{}} : *tapped == 1 ? Message{MoreTimeAsked{}} : Message{NextVisitorConfirmed{}});
    frame.wants_frame_at(view.now_ms + 1000 - view.now_ms % 1000);
}
}  // namespace

Rect overlay_card(Frame& frame, float height, float width, bool low) {
    Rect const r = card_rect(frame, height, width, low);
    draw_card(frame, r);
    return r;
}

void draw_overlays(View const& view, Frame& frame) {
    if (view.session.toast && !view.session.countdown) draw_toast(*view.session.toast, frame);
    if (view.session.countdown) return draw_countdown(view, frame);
    switch (view.session.overlay) {
        case Overlay::none: return;
        case Overlay::swap: return draw_swap_overlay(view, frame);
        case Overlay::wishes: return draw_wishes_overlay(view, frame);
        case Overlay::languages: return draw_languages(view, frame);
        case Overlay::next_visitor: return draw_confirmation(frame, Key::next_title, Key::next_line, Key::next_yes, 1200, NextVisitorConfirmed{});
        case Overlay::clear_list: return draw_confirmation(frame, Key::list_clear_ask, Key::list_clear_ask, Key::list_clear_yes, 1100, ListClearConfirmed{});
    }
}

}  // namespace sprank::screens
