#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "screens/gallery_parts.hpp"
#include "ui/panels.hpp"

namespace sprank::screens {

using namespace ui;

/// The large ones, and the small ones on a panel that hangs upright.
void show_buttons(Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_buttons);
    float const height = frame.portrait() ? 88 : 96;
    auto const add = [&](Key name, ControlState const& state, ButtonLook const& look, Key words) {
        std::string const& text = frame.say(words);
        shelf.add(button_width(frame, text, look), height, name, state, [&](Rect r, std::uint64_t i) { button(frame, "button", text, {}, r, look, i); });
    };
    for (ButtonKind const kind : {ButtonKind::primary, ButtonKind::secondary, ButtonKind::ink}) {
        bool const ink = kind == ButtonKind::ink;
        Key const words = ink ? Key::profession_keep : kind == ButtonKind::primary ? Key::profession_way : Key::profession_near;
        ButtonLook const look{.kind = kind, .icon_before = ink ? "hart" : kind == ButtonKind::secondary ? "pin" : "", .style = frame.portrait() ? Style::button_small : Style::button};
        ButtonLook off = look, waiting = look;
        off.enabled = false, waiting.busy = true;
        add(Key::gallery_rest, rest, look, words);
        add(Key::gallery_pressed, pressed, look, words);
        add(Key::gallery_focused, focused, look, words);
        if (!ink) add(Key::gallery_off, rest, off, words);  // all look the same then
        add(Key::gallery_busy, rest, waiting, words);
        if (!ink) shelf.next_row();
    }
    Theme const& theme = frame.theme();
    auto const heart = [&](Key name, ControlState const& state, bool on) {
        shelf.add(88, height, name, state, [&](Rect r, std::uint64_t i) {
            disc(frame, "disc", i, frame.say(Key::profession_keep), r.centre(), 44, heart_look(theme, on));
        });
    };
    heart(Key::gallery_rest, rest, false);
    heart(Key::gallery_pressed, pressed, false);
    heart(Key::gallery_chosen, rest, true);
    heart(Key::gallery_focused, focused, false);
}

void show_chips(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_chips);
    World const& world = view.catalogue.worlds.front();
    float const height = std::max(66.0f, frame.line_height(Style::small_strong) + 24);
    for (bool const coloured : {true, false}) {
        std::string const& text = coloured ? frame.say(world.short_name) : frame.say(Key::profession_overview);
        auto const add = [&](Key name, ControlState const& state, bool chosen) {
            ChipLook const look{.icon = coloured ? std::string_view{world.icon} : std::string_view{}, .colour = coloured ? std::string_view{world.colour} : std::string_view{}, .selected = chosen};
            shelf.add(chip_width(frame, text, look), height, name, state, [&](Rect r, std::uint64_t i) { chip(frame, "chip", i, text, {}, r, look); });
        };
        add(Key::gallery_rest, rest, false);
        add(Key::gallery_pressed, pressed, false);
        add(Key::gallery_chosen, rest, true);
        add(Key::gallery_focused, focused, false);
    }
    if (!frame.portrait()) return;
    // There is room for all the worlds: always a colour with an icon and a word.
    shelf.next_row();
    for (World const& one : view.catalogue.worlds) {
        ChipLook const look{.icon = one.icon, .colour = one.colour, .selected = true};
        std::string const& text = frame.say(one.short_name);
        shelf.add(chip_width(frame, text, look), height, std::nullopt, rest, [&](Rect r, std::uint64_t i) { chip(frame, "world", i, text, {}, r, look); });
    }
}

void show_tiles(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_tiles);
    World const& world = view.catalogue.worlds[std::min<std::size_t>(3, view.catalogue.worlds.size() - 1)];
    float const height = std::max(88.0f, 2 * frame.line_height(Style::small_strong) + 12), width = frame.units().text(182);
    auto const add = [&](Key name, ControlState const& state, bool chosen) {
        shelf.add(width, height, name, state, [&](Rect r, std::uint64_t i) { tile(frame, "tile", i, frame.say(world.short_name), {}, r, {.icon = world.icon, .colour = world.colour, .selected = chosen}); });
    };
    add(Key::gallery_rest, rest, false);
    add(Key::gallery_pressed, pressed, false);
    add(Key::gallery_chosen, rest, true);
    add(Key::gallery_focused, focused, false);
}

void show_choices(Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_choices);
    std::string const& text = frame.say(Key::explore_wish_bbl);
    float const width = frame.text_width(text, Style::small) + 110, height = std::max(66.0f, frame.line_height(Style::small) + 24);
    auto const add = [&](Key name, ControlState const& state, bool on) {
        shelf.add(width, height, name, state, [&](Rect r, std::uint64_t i) { check_row(frame, "choice", i, text, r, on); });
    };
    add(Key::gallery_rest, rest, false);
    add(Key::gallery_pressed, pressed, false);
    add(Key::gallery_chosen, rest, true);
    add(Key::gallery_focused, focused, false);
}

/// At the beginning, on the way, and at the end.
void show_steps(Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_steps);
    for (int const now : {0, 3, 8}) {
        shelf.add(shelf.width(), 60, std::nullopt, rest, [&](Rect r, std::uint64_t) { step_bar(frame, r, 9, now, frame.say(Key::gallery_steps)); });
        shelf.next_row();
    }
}

void show_facts(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_facts);
    Profession const& profession = view.catalogue.professions.front();
    std::string_view const colour = view.catalogue[profession.world].colour;
    std::string const levels = levels_text(frame, profession), learning = learning_text(frame, {Learning::bol, Learning::bbl});
    std::array const facts{FactTile{"school", frame.say(Key::profession_education), levels, colour}, FactTile{"agenda", frame.say(Key::profession_learning), learning, colour}};
    float const width = std::min(shelf.width(), std::max(frame.units().text(340), (shelf.width() - 36) / 2));
    float height = 0;
    for (FactTile const& fact : facts) height = std::max(height, fact_tile_height(frame, width, fact));
    for (FactTile const& fact : facts) shelf.add(width, height, std::nullopt, rest, [&](Rect r, std::uint64_t) { fact_tile(frame, r, fact); });
    shelf.next_row();
    for (std::size_t i = 0; i < std::min<std::size_t>(2, view.catalogue.worlds.size()); ++i)
        shelf.add(width, world_pill_height(frame), std::nullopt, rest, [&](Rect r, std::uint64_t) { world_pill(frame, WorldIndex{static_cast<std::uint8_t>(i)}, {r.x, r.y}, r.w); });
}

void show_bar_items(Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_bar);
    auto const add = [&](Key name, ControlState const& state, BarItem item) {
        item.name = "bar-item";
        // Each on a piece of the bar.
        shelf.add(bar_item_width(frame, item) + 24, bar_item_height(frame), name, state, [&](Rect r, std::uint64_t i) {
            item.number = i;
            bar_plane(frame, r, std::min(52.0f, r.h / 2));
            bar_item(frame, r.inset(12, 8), item);
        });
    };
    BarItem const plain{.icon = "tekst", .text = frame.say(Key::bar_text)}, list{.icon = "hart", .text = frame.say(Key::bar_list), .raised = true, .count = 3};
    BarItem chosen = plain, open = list;
    chosen.on = open.on = true;
    add(Key::gallery_rest, rest, plain);
    add(Key::gallery_pressed, pressed, plain);
    add(Key::gallery_chosen, rest, chosen);
    add(Key::gallery_focused, focused, plain);
    add(Key::gallery_rest, rest, list);
    add(Key::gallery_chosen, rest, open);
}

/// What looks like a field to type in.
void show_search(Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_typing);
    std::string const& hint = frame.say(Key::explore_search);
    auto const pill = [&](Key name, ControlState const& state) {
        shelf.add(search_pill_width(frame, hint), 88, name, state, [&](Rect r, std::uint64_t i) { search_pill(frame, "search", hint, r, i); });
    };
    pill(Key::gallery_rest, rest);
    pill(Key::gallery_pressed, pressed);
    pill(Key::gallery_focused, focused);
}

}  // namespace sprank::screens
