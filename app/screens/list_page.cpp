#include "screens/list_page.hpp"

#include <algorithm>

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float button_height = 100, gap = 16;

bool one_row(Frame& frame, float width, std::span<PageButton const> buttons) {
    float whole = -gap;
    for (PageButton const& one : buttons) whole += button_width(frame, one.text, one.look) + gap;
    return whole <= width;
}
}  // namespace

ListPage list_page(View const& view, Frame& frame, std::string_view title, std::string_view line, float buttons) {
    Theme const& theme = frame.theme();
    Room const room = room_of(view, frame);
    float const side = margin(frame), width = frame.width() - 2 * side;
    ListPage page;
    page.low = room.header.h > 0;
    float y = page.low ? 56.0f : 36.0f;
    // A long title in smaller letters rather than on a second line.
    bool const small = frame.text_width(title, Style::title) > width && frame.text_width(title, Style::door) <= width;
    y += frame.text(title, small ? Style::door : Style::title, {side, y, width, 0}, theme.ink, {.role = Role::heading, .name = "title"}) + 10;
    if (!line.empty()) y += frame.text(line, frame.units().step() == TextStep::normal ? Style::intro : Style::body, {side, y, width, 0}, theme.ink, {.name = "line"}) + 10;
    float const top = page.low ? std::max(room.body.y + 14, y) : y + 6, bottom = room.body.bottom() - 14;
    if (page.low) page.header = {side, y + 6, width, std::max(0.0f, room.body.y - y - 12)};
    page.buttons = {side, bottom - buttons, width, buttons};
    page.list = {side, top, width, bottom - buttons - 12 - top};
    frame.leave_for_toast({side, std::max(20.0f, top - 120), width, 96});
    return page;
}

float page_buttons_height(Frame& frame, float width, std::span<PageButton const> buttons) {
    return one_row(frame, width, buttons) ? button_height : static_cast<float>(buttons.size()) * (button_height + gap) - gap;
}

std::optional<std::size_t> page_buttons(Frame& frame, Rect r, std::span<PageButton const> buttons) {
    bool const row = one_row(frame, r.w, buttons);
    std::optional<std::size_t> tapped;
    float x = r.x, y = r.y;
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        float const wide = row ? button_width(frame, buttons[i].text, buttons[i].look) : r.w;
        if (button(frame, buttons[i].name, buttons[i].text, {}, {x, y, wide, button_height}, buttons[i].look)) tapped = i;
        if (row) x += wide + gap;
        else y += button_height + gap;
    }
    return tapped;
}

}  // namespace sprank::screens
