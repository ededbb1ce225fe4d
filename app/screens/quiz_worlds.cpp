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
    float const lines = frame.portrait() || frame.units().step() != TextStep::normal ? 2.0f : 1.0f;
    float const band = std::round(body.h - frame.line_height(Style::button_small) * lines - 32);
    Colour const label = chosen ? theme.text_on_fill() : theme.ink;
    bool broken = false;
    if (band >= 110) {
        frame.picture("world/" + world.id, {body.x, body.y, body.w, band}, 32, Corners::top, {.5f, .68f}, theme.fill(world.colour));
        float const left = body.x + 20 + 40 + 12, room = body.w - 92, text = frame.text_height(name, Style::button_small, room), middle = body.y + band + (body.h - band) / 2;
        frame.icon(world.icon, {body.x + 20 + 20, middle}, 40, theme.contrast() ? theme.sun : chosen ? label : theme.deep_text(world.colour));
        frame.draw_text(name, Style::button_small, {left, middle - text / 2, room, text}, label, Align::left, &broken);
        broken = broken || text > body.h - band;
    } else {
        // No room for a picture: the icon on the colour of the world, the name below it.
        float const room = body.w - 32, text = frame.text_height(name, Style::button_small, room), top = std::clamp(body.h - text - 28, 48.0f, 110.0f);
        frame.fill({body.x, body.y, body.w, top}, theme.contrast() ? theme.sun : theme.pair(world.colour).base, 32, Corners::top);
        frame.icon(world.icon, {body.x + body.w / 2, body.y + top / 2}, std::min(64.0f, top * .75f), theme.on_colour);
        frame.draw_text(name, Style::button_small, {body.x + 16, body.y + top + (body.h - top - text) / 2, room, text}, label, Align::centre, &broken);
        broken = broken || text > body.h - top;
    }
    if (broken) frame.mark_clipped();
    if (chosen) {
        frame.inner_outline(body, theme.contrast() ? theme.sun : theme.ink, 7, 32);
        frame.circle({body.right() - 22, body.y + 22}, 32, theme.contrast() ? theme.sun : theme.bar);
        frame.icon("vink", {body.right() - 22, body.y + 22}, 40, theme.contrast() ? theme.on_colour : theme.on_bar);
    }
    if (state.focused) frame.focus_ring(r, 32);
    if (state.activated) frame.send(WorldPicked{index});
}

void done_button(Frame& frame, Rect r, ButtonLook const& look) {
    if (button(frame, "done", frame.say(Key::quiz_worlds_done), {}, r, look)) frame.send(WorldsDone{});
}

void draw_tiles(View const& view, Frame& frame, Rect first, std::size_t columns, float gap) {
    for (std::size_t i = 0; i < view.catalogue.worlds.size(); ++i) {
        WorldIndex const index{static_cast<std::uint16_t>(i)};
        auto const column = static_cast<float>(i % columns), row = static_cast<float>(i / columns);
        bool const chosen = std::ranges::find(view.session.quiz.picked, index) != view.session.quiz.picked.end();
        world_tile(view, frame, index, first.moved(column * (first.w + gap), row * (first.h + gap)), chosen);
    }
}

/// Title and explanation. Returns their height.
float draw_words(View const& view, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    float y = r.y;
    y += frame.text(frame.say(view.session.quiz.together() ? Key::quiz_worlds_title_together : Key::quiz_worlds_title), Style::title, {r.x, y, r.w, 0}, theme.ink, {.role = Role::heading, .name = "title"}) + 8;
    y += frame.text(frame.say(Key::quiz_worlds_line), Style::intro, {r.x, y, r.w, 0}, theme.grey, {.name = "line"}) + 20;
    return y - r.y;
}

/// Reach mode: a picture and the words above, all tiles below the middle; the button is one of them in landscape.
void draw_low(View const& view, Frame& frame, Room const& room) {
    Theme const& theme = frame.theme();
    float const side = margin(frame), width = frame.width() - 2 * side, gap = 16;
    bool const portrait = frame.portrait();
    float const words = frame.text_height(frame.say(view.session.quiz.together() ? Key::quiz_worlds_title_together : Key::quiz_worlds_title), Style::title, width) + 8 + frame.text_height(frame.say(Key::quiz_worlds_line), Style::intro, width) + 20;
    Rect const picture = portrait ? Rect{0, 0, frame.width(), room.header.h - words - 50} : Rect{0, 0, std::round(frame.width() * .43f), room.header.h - 20};
    std::size_t const shown = view.session.quiz.picked.empty() ? 0 : view.session.quiz.picked.back().value;
    World const& world = view.catalogue.worlds[std::min(shown, view.catalogue.worlds.size() - 1)];
    frame.picture("world/" + world.id, picture, 72, Corners::bottom_right, {.5f, .6f}, theme.fill(world.colour));
    if (theme.contrast()) frame.inner_outline(picture, theme.outline(), 5, 0);
    frame.leave_for_toast({picture.x + 24, picture.bottom() - 120, picture.w - 48, 96});
    draw_words(view, frame, portrait ? Rect{side, picture.bottom() + 30, width, 0} : Rect{picture.right() + 60, 60, frame.width() - picture.right() - 60 - side, 0});

    std::size_t const columns = portrait ? 3 : 5, cells = view.catalogue.worlds.size() + (portrait ? 0 : 1);
    auto const rows = static_cast<float>((cells + columns - 1) / columns);
    float const done = portrait ? 104.0f : 0.0f, bottom = room.body.bottom() - 12 - (portrait ? done + gap : 0.0f), top = room.body.y + 2;
    float const tile_width = (width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns), tile_height = (bottom - top - gap * (rows - 1)) / rows;
    draw_tiles(view, frame, {side, top, tile_width, tile_height}, columns, gap);
    if (portrait) return done_button(frame, {side, bottom + gap, width, done}, {.kind = ButtonKind::primary, .icon_after = "verder"});
    // Its words stand in two or three lines.
    Style const style = frame.units().step() == TextStep::normal && tile_height > 150 ? Style::button : Style::button_small;
    done_button(frame, {frame.width() - side - tile_width, bottom - tile_height, tile_width, tile_height}, {.kind = ButtonKind::primary, .style = style});
}
}  // namespace

void draw_quiz_worlds(View const& view, QuizWorlds const&, Frame& frame) {
    Room const room = room_of(view, frame);
    if (room.header.h > 0) return draw_low(view, frame, room);
    float const side = margin(frame), width = frame.width() - 2 * side, gap = 20;
    constexpr std::size_t columns = 3;
    ButtonLook const done{.kind = ButtonKind::primary, .icon_after = "verder"};
    bool const portrait = frame.portrait();
    float const done_height = 104, done_width = portrait ? width : std::min(width, button_width(frame, frame.say(Key::quiz_worlds_done), done) + 40);
    float const top = 40 + draw_words(view, frame, {side, 40, width, 0});
    float const bottom = room.body.bottom() - done_height - 34;
    auto const rows = static_cast<float>((view.catalogue.worlds.size() + columns - 1) / columns);
    float const tile_width = (width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns), tile_height = (bottom - top - gap * (rows - 1)) / rows;
    draw_tiles(view, frame, {side, top, tile_width, tile_height}, columns, gap);
    float const free = side + done_width + 20;
    frame.leave_for_toast({portrait ? side : free, portrait ? 24 : bottom + 20, portrait ? width : frame.width() - side - free, 96});
    done_button(frame, {side, bottom + 20, done_width, done_height}, done);
}

}  // namespace sprank::screens
