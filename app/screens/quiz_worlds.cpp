#include <algorithm>
#include <cmath>

#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
void world_tile(View const& view, Frame& frame, WorldIndex index, Rect r, bool chosen) {
    Theme const& theme = frame.theme();
    World const& world = view.catalogue[index];
    // A narrow tile, or one with large letters, has room for the short name; the whole one is spoken.
    bool const narrow = frame.portrait() || frame.units().step() != TextStep::normal || frame.text_width(frame.say(world.name), Style::button_small) + 2 > r.w - 92;
    std::string const& name = frame.say(narrow ? world.short_name : world.name);
    std::string const spoken = frame.say(world.name) + ". " + frame.say(world.line);
    Colour const ink = theme.ink;
    ControlState const state = frame.control({"world", index.value + std::uint64_t{1}, Role::tile, name, spoken, chosen, true, Style::button_small, ink, theme.card}, r);
    Rect const body = state.pressed ? r.moved(0, 5) : r;
    plane(frame, body, chosen ? theme.fill(world.colour) : theme.card, 32);
    float const band = std::round(body.h - frame.line_height(Style::button_small) * (frame.portrait() || frame.units().step() != TextStep::normal ? 2.0f : 1.0f) - 32);
    frame.picture("world/" + world.id, {body.x, body.y, body.w, band}, 32, Corners::top, {.5f, .68f}, theme.fill(world.colour));
    float const left = body.x + 20 + 40 + 12, room = body.w - 92, text = frame.text_height(name, Style::button_small, room);
    float const middle = body.y + band + (body.h - band) / 2;
    Colour const label = chosen ? theme.text_on_fill() : theme.ink;
    frame.icon(world.icon, {body.x + 20 + 20, middle}, 40, theme.contrast() ? theme.sun : chosen ? label : theme.deep_text(world.colour));
    bool broken = false;
    frame.draw_text(name, Style::button_small, {left, middle - text / 2, room, text}, label, Align::left, &broken);
    if (broken || text > body.h - band) frame.mark_clipped();
    if (chosen) {
        frame.inner_outline(body, theme.contrast() ? theme.sun : theme.ink, 7, 32);
        frame.circle({body.right() - 22, body.y + 22}, 32, theme.contrast() ? theme.sun : theme.bar);
        frame.icon("vink", {body.right() - 22, body.y + 22}, 40, theme.contrast() ? theme.on_colour : theme.on_bar);
    }
    if (state.focused) frame.focus_ring(r, 32);
    if (state.activated) frame.send(WorldPicked{index});
}
}  // namespace

void draw_quiz_worlds(View const& view, QuizWorlds const&, Frame& frame) {
    Theme const& theme = frame.theme();
    Room const room = room_of(view, frame);
    float const side = margin(frame), width = frame.width() - 2 * side;
    bool const reach = room.header.h > 0;
    float y = 40;
    std::string const& done_text = frame.say(Key::quiz_worlds_done);
    ButtonLook const done{.kind = ButtonKind::primary, .icon_after = "verder"};
    bool const wide = !frame.portrait();
    float const done_height = 104, done_width = wide ? std::min(width, button_width(frame, done_text, done) + 40) : width;
    float const words = width;
    y += frame.text(frame.say(Key::quiz_worlds_title), Style::title, {side, y, words, 0}, theme.ink, {.role = Role::heading, .name = "title"}) + 8;
    y += frame.text(frame.say(Key::quiz_worlds_line), Style::intro, {side, y, words, 0}, theme.grey, {.name = "line"}) + 20;
    float const top = reach ? std::max(y, room.body.y) : y;
    float const bottom = room.body.bottom() - done_height - 34;
    int const columns = reach && wide ? 5 : 3;
    auto const rows = static_cast<float>((view.catalogue.worlds.size() + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns));
    float const gap = 20, tile_width = (width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns), tile_height = (bottom - top - gap * (rows - 1)) / rows;
    for (std::size_t i = 0; i < view.catalogue.worlds.size(); ++i) {
        WorldIndex const index{static_cast<std::uint16_t>(i)};
        auto const column = static_cast<float>(i % static_cast<std::size_t>(columns)), row = static_cast<float>(i / static_cast<std::size_t>(columns));
        bool const chosen = std::ranges::find(view.session.quiz.picked, index) != view.session.quiz.picked.end();
        world_tile(view, frame, index, {side + column * (tile_width + gap), top + row * (tile_height + gap), tile_width, tile_height}, chosen);
    }
    float const free = side + done_width + 20;
    frame.leave_for_toast({frame.portrait() ? side : free, frame.portrait() ? 24 : bottom + 20, frame.portrait() ? width : frame.width() - side - free, 96});
    if (button(frame, "done", done_text, {}, {side, bottom + 20, done_width, done_height}, done)) frame.send(WorldsDone{});
}

}  // namespace sprank::screens
