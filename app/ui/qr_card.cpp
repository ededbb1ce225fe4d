#include <algorithm>
#include <string>

#include "ui/charts.hpp"
#include "ui/panels.hpp"

namespace sprank::ui {

namespace {
constexpr float widest_code = 440, least_code = 344, code_share = .42f;

/// Of the words beside the code, or above and below it (tall).
float words_height(Frame& frame, float width, QrCard const& card, bool tall) {
    float const room = tall ? width - 80 : width * (1 - code_share) - 96, step_room = tall ? room - 120 : room - 70;
    float height = 36 + frame.text_height(card.title, Style::head, room) + 20;
    for (std::string_view const step : card.steps) height += std::max(56.0f, frame.text_height(step, Style::body, step_room)) + 8;
    return height + 24;
}
}  // namespace

float qr_card_height(Frame& frame, float width, QrCard const& card, bool tall) {
    return words_height(frame, width, card, tall) + (tall ? std::min(widest_code, width - 200) + 20 : 0);
}

void qr_card(Frame& frame, Rect r, QrCard const& card) {
    Theme const& theme = frame.theme();
    Colour const ink = theme.on_bar;
    frame.fill(r, theme.bar, 56);
    if (theme.contrast()) frame.inner_outline(r, theme.outline(), 5, 56);
    bool const tall = r.h > r.w * .72f;
    float y = r.y + 36;
    // On a small panel the code goes before the three steps: one that is too small helps nobody.
    float const beside_words = r.h - words_height(frame, r.w, card, true) - 20, alone = r.h - 36 - frame.text_height(card.title, Style::head, r.w - 80) - 20 - 30;
    bool const with_steps = !tall || beside_words >= least_code;
    float const code = tall ? std::min({widest_code, r.w - 120, with_steps ? beside_words : alone}) : std::min(r.h - 60, r.w * code_share);
    Rect const square = tall ? Rect{r.x + (r.w - code) / 2, 0, code, code} : Rect{r.x + 30, r.y + (r.h - code) / 2, code, code};
    float const left = tall ? r.x + 40 : square.right() + 36, width = r.right() - left - (tall ? 40 : 30);
    if (!tall) y = square.y;
    y += frame.text(card.title, Style::head, {left, y, width, 0}, ink, {.align = tall ? Align::centre : Align::left, .role = Role::heading, .background = theme.bar}) + 20;
    if (tall) {
        qr_code(frame, {square.x, y, code, code}, card.code, card.spoken);
        if (!theme.contrast() && frame.units().step() == TextStep::normal) frame.spark({square.right() + 18, y + 34}, .78f, 40);
        y += code + 20;
    } else {
        qr_code(frame, square, card.code, card.spoken);
    }
    if (!with_steps) return;
    float const indent = tall ? 50.0f : 0.0f;
    for (std::size_t i = 0; i < card.steps.size(); ++i) {
        float const room = width - indent - 70, height = frame.text_height(card.steps[i], Style::body, room), row = std::max(56.0f, height);
        Point const dot{left + indent + 24, y + row / 2};
        frame.circle(dot, 24, theme.sun);
        float const line = frame.line_height(Style::small_strong);
        frame.draw_text(std::to_string(i + 1), Style::small_strong, {dot.x - 24, dot.y - line / 2, 48, line}, theme.on_colour, Align::centre);
        frame.text(card.steps[i], Style::body, {left + indent + 70, y + (row - height) / 2, room, height}, ink, {.background = theme.bar});
        y += row + 8;
    }
}

}  // namespace sprank::ui
