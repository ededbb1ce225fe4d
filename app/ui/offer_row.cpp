#include <algorithm>
#include <string>

#include "ui/panels.hpp"

namespace sprank::ui {

namespace {
constexpr float number_disc = 76;

struct Measures {
    float name, second, place, details, head;  ///< heights; `head`: of the part that a closed row shows
};

Measures measures_of(Frame& frame, float width, OfferRow const& row, OfferColumns const& c) {
    Measures m{frame.text_height(row.name, Style::card, c.room), frame.text_height(row.second, Style::small, c.room), frame.line_height(Style::small_strong), 0, 0};
    m.head = std::max(144.0f, m.name + m.second + m.place + 40);
    if (!row.details.empty()) m.details = frame.text_height(row.details, Style::small, width - c.left - 36) + 28;
    return m;
}
}  // namespace

OfferColumns offer_columns(Frame& frame, float width, std::string_view longest_distance) {
    OfferColumns c{24 + number_disc + 24, 0, frame.text_width(longest_distance, Style::card) + 6, 62};
    c.room = width - c.left - c.distance - 24 - 124;
    return c;
}

float offer_row_height(Frame& frame, float width, OfferRow const& row, OfferColumns const& c) {
    Measures const m = measures_of(frame, width, row, c);
    return m.head + m.details;
}

CardAnswer offer_row(Frame& frame, Rect r, OfferRow const& row, OfferColumns const& c) {
    Theme const& theme = frame.theme();
    Measures const m = measures_of(frame, r.w, row, c);
    ControlState const state = frame.control({"offer", row.number, Role::list_row, row.name, row.spoken, row.chosen, true, Style::card, theme.ink, theme.card}, r);
    Rect const body = state.pressed ? r.moved(0, 4) : r;
    plane(frame, body, theme.card, 30);
    if (row.chosen) frame.inner_outline(body, theme.contrast() ? theme.sun : theme.ink, 6, 30);
    float const middle = body.y + m.head / 2;
    Point const disc_centre{body.x + 24 + number_disc / 2, middle};
    frame.circle(disc_centre, number_disc / 2, rgb(0x0F2430));
    frame.circle(disc_centre, number_disc / 2 - 4, row.disc);
    float const line = frame.line_height(Style::button_small);
    frame.draw_text(std::to_string(row.number), Style::button_small, {disc_centre.x - 40, middle - line / 2, 80, line}, rgb(0x0F2430), Align::centre);
    bool broken = false;
    float const distance_line = frame.line_height(Style::card);
    if (!row.distance.empty()) frame.draw_text(row.distance, Style::card, {body.right() - 124 - c.distance, middle - distance_line / 2, c.distance, 0}, theme.ink, Align::right, &broken);
    float const left = body.x + c.left;
    float y = body.y + (m.head - m.name - m.second - m.place) / 2;
    y += frame.draw_text(row.name, Style::card, {left, y, c.room, 0}, theme.ink, Align::left, &broken);
    y += frame.draw_text(row.second, Style::small, {left, y, c.room, 0}, theme.grey, Align::left, &broken);
    frame.draw_text(row.place, Style::small_strong, {left, y, c.room, 0}, theme.ink, Align::left, &broken);
    if (!row.details.empty()) {
        frame.fill({left, body.y + m.head - 2, r.w - c.left - 36, 3}, theme.line);
        frame.draw_text(row.details, Style::small, {left, body.y + m.head + 8, r.w - c.left - 36, 0}, theme.ink, Align::left, &broken);
    }
    if (broken) frame.mark_clipped();
    if (state.focused) frame.focus_ring(r, 30);
    CardAnswer answer;
    answer.kept = disc(frame, "heart", row.number, row.keep_spoken, {body.right() - c.heart, middle}, 40, heart_look(theme, row.kept));
    answer.opened = state.activated;
    return answer;
}

}  // namespace sprank::ui
