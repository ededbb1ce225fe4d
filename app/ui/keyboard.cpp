#include <array>
#include <string>

#include "ui/widgets.hpp"

namespace sprank::ui {

namespace {
constexpr std::array<std::string_view, 3> letter_rows{"qwertyuiop", "asdfghjkl", "zxcvbnm"};
constexpr std::array<std::string_view, 3> digit_rows{"1234567890", "-'&.,()/+", "éëïöüáè"};

float key_height(Frame& frame) { return frame.portrait() ? 96 : std::max(88.0f, frame.line_height(Style::button) + 40); }

struct Key_ {
    std::string_view name, text, spoken, icon;
    std::uint64_t number = 0;
    bool primary = false;
};

bool key(Frame& frame, Rect r, Key_ const& k) {
    Theme const& theme = frame.theme();
    Colour const rest = k.primary ? theme.spark : theme.contrast() ? theme.card : theme.card;
    Colour const ink = k.primary ? theme.on_colour : theme.ink;
    ControlState const state = frame.control({k.name, k.number, Role::key, k.text, k.spoken, false, true, Style::button, ink, rest}, r);
    Rect body = r;
    body.h -= 6;
    if (state.pressed) {
        body.y += 6;
    } else if (!theme.contrast()) {
        frame.fill(body.moved(0, 6), k.primary ? theme.spark_edge : theme.line, 24);
    }
    frame.fill(body, state.pressed && !k.primary ? theme.sun : rest, 24);
    if (theme.contrast()) frame.inner_outline(body, theme.outline(), 4, 24);
    Colour const label = state.pressed ? theme.on_colour : ink;
    if (!k.icon.empty() && k.text.empty()) {
        frame.icon(k.icon, body.centre(), 48, label);
    } else {
        bool broken = false;
        float const height = frame.text_height(k.text, Style::button, body.w - 12);
        frame.draw_text(k.text, Style::button, {body.x + 6, body.y + (body.h - height) / 2, body.w - 12, height}, label, Align::centre, &broken);
        if (broken) frame.mark_clipped();
    }
    if (state.focused) frame.focus_ring(r, 24);
    return state.activated;
}

void letters(Frame& frame, std::string_view row, Rect r, float width, float gap) {
    float x = r.x;
    char const* at = row.data();
    char const* const end = at + row.size();
    while (at < end) {
        char const* const begin = at;
        unsigned const c = next_code_point(at, end);
        std::string_view const letter(begin, static_cast<std::size_t>(at - begin));
        if (key(frame, {x, r.y, width, r.h}, {"letter", letter, letter, {}, c, false})) frame.send(LetterTyped{std::string(letter)});
        x += width + gap;
    }
}

std::size_t letters_in(std::string_view row) {
    std::size_t count = 0;
    for (char const* at = row.data(); at < row.data() + row.size(); ++count) next_code_point(at, row.data() + row.size());
    return count;
}
}  // namespace

float keyboard_height(Frame& frame) { return 4 * (key_height(frame) + 14) + 34; }

void keyboard(Frame& frame, Rect r, bool digits, bool with_digits) {
    Theme const& theme = frame.theme();
    frame.fill(r, theme.contrast() ? theme.paper : theme.sand);
    // Beside something else on the screen it is narrower, and as high as it is given.
    bool const beside = r.w < frame.width();
    float const gap = frame.portrait() || beside ? 10.0f : 16.0f, side = frame.portrait() || beside ? 30.0f : 128.0f, height = (r.h - 34) / 4 - 14;
    float const width = (r.w - 2 * side - 9 * gap) / 10;
    auto const& rows = digits ? digit_rows : letter_rows;
    float y = r.y + 22;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto const count = static_cast<float>(letters_in(rows[i]));
        float const used = count * width + (count - 1) * gap;
        float const x = r.x + (r.w - used) / 2;
        letters(frame, rows[i], {x, y, used, height}, width, gap);
        if (i == 2) {
            float const end = x + used + gap;
            if (with_digits && key(frame, {r.x + side, y, x - gap - r.x - side, height}, {"keyboard-switch", frame.say(digits ? Key::search_letters : Key::search_digits), {}, {}, 0, false}))
                frame.send(KeyboardSwitched{});
            if (key(frame, {end, y, r.right() - side - end, height}, {"erase", {}, frame.say(Key::search_erase), "wis", 0, false})) frame.send(LetterErased{});
        }
        y += height + 14;
    }
    float const close = std::max(2.2f * width, frame.text_width(frame.say(Key::search_close), Style::button) + 40);
    if (key(frame, {r.x + side, y, close, height}, {"close", frame.say(Key::search_close), {}, {}, 0, false})) frame.send(BackAsked{});
    float const left = r.x + side + close + gap;
    if (key(frame, {left, y, r.right() - side - left, height}, {"space", frame.say(Key::search_space), {}, {}, 0, false})) frame.send(LetterTyped{" "});
}

void typing_field(Frame& frame, Rect r, std::string_view text, std::string_view hint, bool can_clear) {
    Theme const& theme = frame.theme();
    frame.fill(r, theme.card, r.h / 2);
    frame.inner_outline(r, theme.ink, 6, r.h / 2);
    frame.icon("zoek", {r.x + 62, r.y + r.h / 2}, 54, theme.ink);
    float const line = frame.line_height(Style::intro), left = r.x + 110, room = r.w - 110 - 120;
    Rect const where{left, r.y + (r.h - line) / 2, room, line};
    // What was typed stays visible at its end, as in any text field: only as much as fits is shown.
    while (!text.empty() && frame.text_width(text, Style::intro) > room - 20) {
        char const* at = text.data();
        next_code_point(at, text.data() + text.size());
        text.remove_prefix(static_cast<std::size_t>(at - text.data()));
    }
    if (text.empty()) {
        frame.text(hint, Style::intro, {where.x + 18, where.y, where.w - 18, where.h}, theme.grey, {.name = "field", .background = theme.card});
    } else {
        frame.text(text, Style::intro, where, theme.ink, {.name = "field", .background = theme.card});
    }
    float const caret = left + frame.text_width(text, Style::intro) + 4;
    frame.fill({caret, r.y + r.h * .22f, 5, r.h * .56f}, theme.spark, 2);
    if (text.empty() || !can_clear) return;
    if (disc(frame, "clear", 0, frame.say(Key::search_clear), {r.right() - r.h / 2, r.y + r.h / 2}, r.h / 2 - 14, {"sluit", theme.sand, theme.ink})) frame.send(TextCleared{});
}

float search_pill_width(Frame& frame, std::string_view text) { return 94 + frame.text_width(text, Style::body) + 60; }

bool search_pill(Frame& frame, std::string_view name, std::string_view text, Rect r, std::uint64_t number) {
    Theme const& theme = frame.theme();
    ControlState const state = frame.control({name, number, Role::button, text, {}, false, true, Style::body, theme.grey, theme.card}, r);
    frame.fill(r, state.pressed ? mix(theme.card, theme.ink, .1f) : theme.card, r.h / 2);
    frame.inner_outline(r, theme.ink, 4, r.h / 2);
    frame.icon("zoek", {r.x + 54, r.y + r.h / 2}, 44, theme.ink);
    float const line = frame.line_height(Style::body);
    frame.draw_text(text, Style::body, {r.x + 94, r.y + (r.h - line) / 2, r.w - 110, line}, state.pressed ? theme.ink : theme.grey);
    if (state.focused) frame.focus_ring(r, r.h / 2);
    return state.activated;
}

}  // namespace sprank::ui
