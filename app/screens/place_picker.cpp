#include <algorithm>

#include "core/text.hpp"
#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

void draw_place_picker(View const& view, PlacePicker const& picker, Frame& frame) {
    Theme const& theme = frame.theme();
    Room const room = room_of(view, frame);
    float const side = margin(frame), width = frame.width() - 2 * side, keys = keyboard_height(frame);
    Rect const board{0, room.body.bottom() - keys, frame.width(), keys};
    float y = 36;
    if (board.y >= 560) y += frame.text(frame.say(Key::picker_title), Style::title, {side, y, width, 0}, theme.ink, {.role = Role::heading, .name = "title"}) + 16;
    typing_field(frame, {side, y, width, 108}, picker.text, frame.say(Key::picker_hint));
    y += 108 + 20;
    Rect const results{side, y, width, board.y - y - 4};
    float const shift = frame.begin_scroll("places", {results.x - 24, results.y, results.w + 34, results.h}, picker.scroll);
    float const top = results.y + 6 + shift, height = std::max(84.0f, frame.line_height(Style::button_small) + 44), gap = 14;
    ButtonLook const look{.kind = ButtonKind::secondary, .icon_before = "pin", .style = Style::button_small};
    float x = results.x, row = top;
    auto const choice = [&](std::string_view name, std::uint64_t number, Place const& place, std::string const& text) {
        float const wide = std::min(results.w, button_width(frame, text, look));
        if (x > results.x && x + wide > results.right()) x = results.x, row += height + gap;
        if (button(frame, name, text, {}, {x, row, wide, height}, look, number)) frame.send(PlaceChosen{place});
        x += wide + gap;
    };
    if (picker.text.empty()) choice("own", 0, view.home_place, filled(frame.say(Key::picker_own), {{"place", view.home_place.name}}));
    for (std::size_t i = 0; i < picker.found.size(); ++i) {
        Place const& place = picker.found[i];
        bool const twice = std::ranges::count(picker.found, place.name, &Place::name) > 1;
        choice("place", i + 1, place, twice ? place.name + " (" + place.province + ")" : place.name);
    }
    float used = row + height - top;
    if (!picker.text.empty() && picker.found.empty()) {
        used = frame.text(filled(frame.say(Key::picker_none), {{"text", picker.text}}), Style::head, {results.x, top, results.w, 0}, theme.ink, {.role = Role::heading, .name = "none"});
        used += frame.text(frame.say(Key::picker_advice), Style::body, {results.x, top + used + 6, results.w, 0}, theme.grey) + 6;
    }
    frame.end_scroll(used + 24);
    keyboard(frame, board, false, false);
}

}  // namespace sprank::screens
