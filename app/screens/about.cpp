#include "core/text.hpp"
#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
float section(Frame& frame, Rect r, Key title, std::initializer_list<Key> lines) {
    Theme const& theme = frame.theme();
    float y = r.y;
    y += frame.text(frame.say(title), Style::head, {r.x, y, r.w, 0}, theme.ink, {.role = Role::heading}) + 10;
    for (Key const line : lines) y += frame.text(frame.say(line), Style::body, {r.x, y, r.w, 0}, theme.ink) + 8;
    return y + 26 - r.y;
}

/// Every source on screen, so that nobody has to take our word.
float sources(View const& view, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    float y = r.y;
    y += frame.text(frame.say(Key::about_sources_title), Style::head, {r.x, y, r.w, 0}, theme.ink, {.role = Role::heading}) + 14;
    for (Source const& source : view.catalogue.sources) {
        if (!source.seen) continue;
        std::string line = source.publisher.empty() || source.publisher == source.title ? source.title : source.publisher + ": " + source.title;
        if (source.year > 0) line += " (" + std::to_string(source.year) + ")";
        frame.circle({r.x + 8, y + frame.line_height(Style::small) / 2}, 6, theme.spark);
        y += frame.text(line, Style::small, {r.x + 32, y, r.w - 32, 0}, theme.grey, {.name = "source"}) + 8;
    }
    return y - r.y;
}
}  // namespace

void draw_about(View const& view, About const& about, Frame& frame) {
    Theme const& theme = frame.theme();
    Room const room = room_of(view, frame);
    draw_reach_band(frame, room.header);
    float const side = margin(frame), width = frame.width() - 2 * side;
    float y = room.body.y + 40;
    y += frame.text(frame.say(Key::about_title), Style::title, {side, y, width, 0}, theme.ink, {.role = Role::heading, .name = "title"}) + 18;
    Rect const view_rect{side - 24, y, width + 34, room.body.bottom() - y - 4};
    float const shift = frame.begin_scroll("about", view_rect, about.scroll);
    // Two columns where there is room: what we are at the left, where it comes from at the right.
    bool const two = !frame.portrait();
    float const column = two ? (width - 80) / 2 : std::min(width, 1000.0f);
    float left_used = 8;
    float const top = view_rect.y + shift;
    left_used += frame.text(frame.say(Key::about_what), Style::intro, {side, top + left_used, column, 0}, theme.ink) + 10;
    left_used += frame.text(frame.say(Key::about_made), Style::body, {side, top + left_used, column, 0}, theme.ink) + 34;
    left_used += section(frame, {side, top + left_used, column, 0}, Key::about_private_title, {Key::about_private, Key::about_counted});
    left_used += section(frame, {side, top + left_used, column, 0}, Key::about_quiz_title, {Key::about_quiz, Key::about_onet});
    float const right_top = two ? 8.0f : left_used;
    float const right_used = right_top + sources(view, frame, {two ? side + column + 80 : side, top + right_top, column, 0});
    frame.end_scroll(std::max(left_used, right_used) + 40);
}

}  // namespace sprank::screens
