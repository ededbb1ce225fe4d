#include <algorithm>
#include <array>

#include "core/filter.hpp"
#include "core/text.hpp"
#include "core/wishes.hpp"
#include "screens/flow.hpp"
#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float padding = 48, gap = 12;

Key wish_key(Wish wish) {
    switch (wish) {
        case Wish::learning: return Key::explore_wish_bbl;
        case Wish::part_time: return Key::explore_wish_part_time;
        case Wish::level: return Key::explore_level;
        case Wish::surroundings: break;
    }
    return Key::explore_wish_outside;
}

/// How many professions are left, and what was let go.
std::string remaining_text(View const& view, Frame& frame) {
    QuizState const& quiz = view.session.quiz;
    std::string text = quiz.remaining == 1 ? frame.say(Key::wishes_remaining_one) : filled(frame.say(Key::wishes_remaining), {{"count", std::to_string(quiz.remaining)}});
    if (quiz.relaxed.empty()) return text;
    std::vector<std::string> wishes;
    for (Wish const wish : quiz.relaxed) {
        Key const key = wish == Wish::surroundings && quiz.wishes.surroundings == Surroundings::office ? Key::explore_wish_office : wish_key(wish);
        wishes.push_back(lowered(frame.say(key)));
    }
    return filled(frame.say(Key::wishes_relaxed), {{"wish", joined(wishes, frame.say(Key::ways_and))}}) + " " + text;
}

/// Chips of all wishes; without levels where there is little room. Only measures when `draw` is false. Returns the height.
float wishes(View const& view, Frame& frame, Rect r, bool levels, bool draw) {
    Catalogue const& catalogue = view.catalogue;
    Filter const& filter = view.session.quiz.wishes;
    float const height = std::max(72.0f, frame.line_height(Style::small_strong) + 34);
    Flow flow(r, height, gap);
    auto const place = [&](std::string_view name, std::uint64_t number, std::string const& text, bool on, Message message) {
        ChipLook const look{.icon = on ? "vink" : std::string_view{}, .selected = on};
        Rect const at = flow.next(chip_width(frame, text, look));
        if (draw && chip(frame, name, number, text, {}, at, look)) frame.send(std::move(message));
    };
    place("wish-bbl", 0, frame.say(Key::explore_wish_bbl), filter.learning == Learning::bbl, LearningToggled{Learning::bbl});
    place("wish-outside", 0, frame.say(Key::explore_wish_outside), filter.surroundings == Surroundings::outside, SurroundingsToggled{Surroundings::outside});
    place("wish-office", 0, frame.say(Key::explore_wish_office), filter.surroundings == Surroundings::office, SurroundingsToggled{Surroundings::office});
    bool const part_time = std::ranges::any_of(catalogue.professions, [](Profession const& profession) { return profession.part_time != PartTime::ask; });
    if (part_time || filter.part_time) place("wish-part-time", 0, frame.say(Key::explore_wish_part_time), filter.part_time, PartTimeToggled{});
    if (!levels) return flow.used();
    flow.new_row(20);
    float const line = frame.line_height(Style::small_strong);
    if (draw) frame.text(frame.say(Key::explore_level), Style::small_strong, {r.x, flow.y(), r.w, line}, frame.theme().ink, {.role = Role::heading, .name = "wishes-level", .background = frame.theme().card});
    flow.lower(line + 10);
    for (std::size_t i = 0; i < catalogue.levels.size(); ++i) {
        LevelIndex const index{static_cast<std::uint16_t>(i)};
        place("wish-level", i + 1, frame.say(catalogue.levels[i].short_name), filter.level == index, LevelToggled{index});
    }
    return flow.used();
}
}  // namespace

void draw_wishes_overlay(View const& view, Frame& frame) {
    Theme const& theme = frame.theme();
    bool const low = view.session.reach;
    float const width = low ? frame.width() - 64 : std::min(1180.0f, frame.width() - 64), inner = width - 2 * padding;
    Style const title_style = low || frame.height() < 1000 ? Style::door : Style::title;
    std::string const& title = frame.say(Key::wishes_title);
    std::string const remaining = remaining_text(view, frame);
    ButtonLook const done_look{.kind = ButtonKind::primary}, clear_look{.kind = ButtonKind::secondary, .style = Style::button_small, .enabled = !view.session.quiz.wishes.empty()};
    constexpr float button_height = 96;
    float const done = button_width(frame, frame.say(Key::wishes_done), done_look) + 60, clear_natural = button_width(frame, frame.say(Key::wishes_clear), clear_look);
    // Low and wide: what is left and the buttons stand beside the wishes.
    bool const beside = low && !frame.portrait();
    float const column = beside ? std::max({done, clear_natural, inner * .3f}) : inner, chips_width = beside ? inner - column - 40 : inner;
    float const told = std::max((beside ? 1.0f : 2.0f) * frame.line_height(Style::body), frame.text_height(remaining, Style::body, column)), title_height = frame.text_height(title, title_style, inner);
    auto const height_of = [&](bool levels, bool titled) {
        float const chips = wishes(view, frame, {0, 0, chips_width, 0}, levels, false), head = titled ? title_height + 16 : 0;
        if (beside) return 2 * 30 + std::max(head + chips, told + 16 + 2 * button_height + 14);
        return 2 * padding + head + chips + 20 + told + 16 + button_height;
    };
    float const room = room_of(view, frame).body.h - 20;
    bool const titled = !low || height_of(true, true) <= room, levels = !low || height_of(true, titled) <= room;
    Rect const card = overlay_card(frame, height_of(levels, titled), width, low);
    float y = card.y + (beside ? 30 : padding);
    float const top = y;
    if (titled) {
        frame.text(title, title_style, {card.x + padding, y, chips_width, frame.text_height(title, title_style, chips_width)}, theme.ink, {.role = Role::heading, .name = "overlay-title", .background = theme.card});
        y += title_height + 16;
    }
    y += wishes(view, frame, {card.x + padding, y, chips_width, 0}, levels, true) + 20;
    float const x = beside ? card.right() - padding - column : card.x + padding;
    if (beside) y = top;
    frame.text(remaining, Style::body, {x, y, column, told}, theme.ink, {.name = "remaining", .background = theme.card});
    y += told + 16;
    if (button(frame, "wishes-done", frame.say(Key::wishes_done), {}, {x, y, beside ? column : done, button_height}, done_look)) frame.send(OverlayClosed{});
    float const clear = beside ? column : std::min(inner - done - 20, clear_natural);
    Rect const clear_rect = beside ? Rect{x, y + button_height + 14, clear, button_height} : Rect{card.right() - padding - clear, y, clear, button_height};
    if (button(frame, "wishes-clear", frame.say(Key::wishes_clear), {}, clear_rect, clear_look)) frame.send(WishesCleared{});
}

}  // namespace sprank::screens
