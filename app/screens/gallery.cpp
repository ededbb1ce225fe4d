#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "screens/parts.hpp"
#include "ui/charts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr ControlState rest{}, pressed{.pressed = true}, focused{.focused = true};

/// Components beside each other with the name of their state below, in a column that is filled from the top.
class Shelf {
public:
    Shelf(Frame& frame, Rect r) : frame_(frame), r_(r), x_(r.x), y_(r.y), number_(static_cast<std::uint64_t>(r.x) * 100) {}

    void group(Key title) {
        next_row();
        if (y_ > r_.y) y_ += 20;
        y_ += frame_.text(frame_.say(title), Style::head, {r_.x, y_, r_.w, 0}, frame_.theme().ink, {.role = Role::heading}) + 18;
    }
    /// Room for one more, with its state's name; `draw` gets the rectangle and the number of the thing, in that state.
    template <typename Draw>
    void add(float width, float height, std::optional<Key> state_name, ControlState const& state, Draw draw) {
        std::string_view const label = state_name ? std::string_view{frame_.say(*state_name)} : std::string_view{};
        width = std::min(width, r_.w);
        float const whole = std::max(width, frame_.text_width(label, Style::small) + 24);
        if (x_ > r_.x && x_ + whole > r_.right() + 1) next_row();
        Rect const where{x_, y_, width, height};
        frame_.show_as(state);
        draw(where, ++number_);
        frame_.show_as({});
        float const line = frame_.line_height(Style::small);
        frame_.text(label, Style::small, {x_ + 8, y_ + height + 20, whole - 8, line}, frame_.theme().grey, {.name = "state"});
        x_ += whole + 36;
        row_ = std::max(row_, height + (label.empty() ? 24 : 20 + line + 24));
    }
    void next_row() {
        y_ += row_;
        x_ = r_.x, row_ = 0;
    }
    float width() const { return r_.w; }
    float bottom() const { return y_ + row_; }

private:
    Frame& frame_;
    Rect r_;
    float x_, y_, row_ = 0;
    std::uint64_t number_;  ///< so that no two things have the same name
};

void buttons(Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_buttons);
    std::string const& text = frame.say(Key::profession_way);
    auto const add = [&](Key name, ControlState const& state, ButtonLook const& look, std::string const& words) {
        shelf.add(button_width(frame, words, look), 96, name, state, [&](Rect r, std::uint64_t i) { button(frame, "button", words, {}, r, look, i); });
    };
    ButtonLook const primary{.kind = ButtonKind::primary}, off{.kind = ButtonKind::primary, .enabled = false};
    add(Key::gallery_rest, rest, primary, text);
    add(Key::gallery_pressed, pressed, primary, text);
    add(Key::gallery_focused, focused, primary, text);
    add(Key::gallery_off, rest, off, text);
    Theme const& theme = frame.theme();
    for (bool const on : {false, true})
        shelf.add(96, 96, on ? Key::gallery_chosen : Key::gallery_rest, rest, [&](Rect r, std::uint64_t i) {
            disc(frame, "disc", i, frame.say(Key::profession_keep), r.centre(), 44, {on ? "hartvol" : "hart", on ? theme.bar : theme.sand, on ? theme.spark : theme.ink, on});
        });
    shelf.next_row();
    for (ButtonKind const kind : {ButtonKind::secondary, ButtonKind::ink}) {
        ButtonLook const look{.kind = kind, .icon_before = kind == ButtonKind::ink ? "hart" : "pin"};
        std::string const& words = frame.say(kind == ButtonKind::ink ? Key::profession_keep : Key::profession_near);
        add(Key::gallery_rest, rest, look, words);
        add(Key::gallery_pressed, pressed, look, words);
        if (kind == ButtonKind::secondary) add(Key::gallery_focused, focused, look, words);
    }
}

void chips(View const& view, Frame& frame, Shelf& shelf) {
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
        add(Key::gallery_chosen, rest, true);
        add(Key::gallery_pressed, pressed, false);
        add(Key::gallery_focused, focused, false);
        shelf.next_row();
    }
}

void tiles(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_tiles);
    World const& world = view.catalogue.worlds[std::min<std::size_t>(3, view.catalogue.worlds.size() - 1)];
    float const height = std::max(88.0f, 2 * frame.line_height(Style::small_strong) + 12), width = frame.units().text(182);
    auto const add = [&](Key name, ControlState const& state, bool chosen) {
        shelf.add(width, height, name, state, [&](Rect r, std::uint64_t i) { tile(frame, "tile", i, frame.say(world.short_name), {}, r, {.icon = world.icon, .colour = world.colour, .selected = chosen}); });
    };
    add(Key::gallery_rest, rest, false);
    add(Key::gallery_chosen, rest, true);
    add(Key::gallery_pressed, pressed, false);
    add(Key::gallery_focused, focused, false);
}

void choices(Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_choices);
    std::string const& text = frame.say(Key::explore_wish_bbl);
    float const width = frame.text_width(text, Style::small) + 110, height = std::max(66.0f, frame.line_height(Style::small) + 24);
    auto const add = [&](Key name, ControlState const& state, bool on) {
        shelf.add(width, height, name, state, [&](Rect r, std::uint64_t i) { check_row(frame, "choice", i, text, r, on); });
    };
    add(Key::gallery_rest, rest, false);
    add(Key::gallery_chosen, rest, true);
    add(Key::gallery_pressed, pressed, false);
    add(Key::gallery_focused, focused, false);
}

void steps(Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_steps);
    shelf.add(shelf.width(), 60, std::nullopt, rest, [&](Rect r, std::uint64_t) { step_bar(frame, r, 9, 3, frame.say(Key::gallery_steps)); });
}

void cards(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_cards);
    float const columns = frame.portrait() ? 2 : 4, width = std::floor((shelf.width() - 36 * (columns - 1)) / columns);
    auto const add = [&](Key name, ControlState const& state, std::size_t number, bool kept) {
        ProfessionIndex const index{static_cast<std::uint16_t>(std::min(number, view.catalogue.professions.size() - 1))};
        shelf.add(width, profession_card_height(frame, index, width), name, state, [&](Rect r, std::uint64_t) { profession_card(frame, index, r, kept); });
    };
    add(Key::gallery_rest, rest, 0, false);
    add(Key::gallery_pressed, pressed, 3, false);
    add(Key::gallery_chosen, rest, 1, true);
    add(Key::gallery_focused, focused, 2, false);
}

void rows(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_rows);
    Profession const& profession = view.catalogue.professions[std::min<std::size_t>(4, view.catalogue.professions.size() - 1)];
    World const& world = view.catalogue[profession.world];
    std::string const key = "profession/" + profession.id;
    float const width = std::min(shelf.width(), 780.0f);
    for (auto const& [name, state] : {std::pair{Key::gallery_rest, rest}, std::pair{Key::gallery_pressed, pressed}, std::pair{Key::gallery_focused, focused}}) {
        WideCard card{.name = "row", .title = frame.say(profession.name), .line = frame.say(world.name), .picture = key, .icon = world.icon, .colour = world.colour};
        shelf.add(width, wide_card_height(frame, width, card), name, state, [&](Rect r, std::uint64_t i) {
            card.number = i;
            wide_card(frame, r, card);
        });
    }
}

void facts(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_facts);
    Profession const& profession = view.catalogue.professions.front();
    std::string const levels = levels_text(frame, profession);
    FactTile const fact{"school", frame.say(Key::profession_education), levels, view.catalogue[profession.world].colour};
    float const width = frame.units().text(320);
    shelf.add(width, fact_tile_height(frame, width, fact), std::nullopt, rest, [&](Rect r, std::uint64_t) { fact_tile(frame, r, fact); });
    shelf.add(width, world_pill_height(frame), std::nullopt, rest, [&](Rect r, std::uint64_t) { world_pill(frame, profession.world, {r.x, r.y}, r.w); });
}

void charts(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_charts);
    constexpr std::array<double, lens_count> values{.9, .75, .4, .3, .25, .5};
    constexpr std::array<std::string_view, lens_count> icons{"maken", "onderzoeken", "ontwerpen", "helpen", "ondernemen", "ordenen"};
    std::array<std::string_view, lens_count> labels{};
    for (std::size_t i = 0; i < lens_count; ++i) labels[i] = frame.say(view.catalogue.lenses[i].name);
    shelf.add(std::min(shelf.width(), 760.0f), 560, std::nullopt, rest, [&](Rect r, std::uint64_t) { hexagon_chart(frame, r, values, labels, icons, frame.say(Key::gallery_charts)); });
}

void codes(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_codes);
    shelf.add(400, 400, std::nullopt, rest, [&](Rect r, std::uint64_t) { qr_code(frame, r, view.catalogue.title, frame.say(Key::gallery_codes)); });
    shelf.add(shelf.width(), 440, std::nullopt, rest, [&](Rect r, std::uint64_t) { empty_state(frame, r, "zoek", frame.say(Key::explore_none), frame.say(Key::explore_none_advice)); });
}

/// The two things at the edges of a screen, with what a visitor types.
void edges(View const& view, Frame& frame, float side) {
    Shelf shelf(frame, {side, 140, frame.width() - 2 * side, 0});
    if (frame.height() > 950) shelf.group(Key::gallery_typing);
    float const width = frame.portrait() ? shelf.width() : (shelf.width() - 36) / 2, keys = keyboard_height(frame);
    shelf.add(width, 108, Key::gallery_rest, rest, [&](Rect r, std::uint64_t) { typing_field(frame, r, {}, frame.say(Key::explore_search)); });
    shelf.add(width, 108, Key::gallery_chosen, rest, [&](Rect r, std::uint64_t) { typing_field(frame, r, frame.say(Key::profession_way), {}); });
    keyboard(frame, {0, frame.height() - bar_height(frame) - keys, frame.width(), keys}, false, true);
    draw_bottom_bar(view, frame);
    draw_overlays(view, frame);
}
}  // namespace

void draw_gallery(View const& view, int page, Frame& frame) {
    float const side = margin(frame), whole = frame.width() - 2 * side;
    if (page + 1 >= gallery_pages) return edges(view, frame, side);
    float y = 48;
    y += frame.text(frame.say(Key::gallery_title), Style::title, {side, y, whole, 0}, frame.theme().ink, {.role = Role::heading, .name = "title"}) + 20;
    Rect const seen{20, y, frame.width() - 60, frame.height() - y - 40};
    float const top = y + 10 + frame.begin_scroll("gallery", seen, 0);
    bool const two = !frame.portrait();
    float const gap = 80, half = two ? (whole - gap) / 2 : whole;
    float bottom = 0;
    // Two columns in landscape, one below the other in portrait.
    auto const columns = [&](float from, auto first, auto second) {
        Shelf left(frame, {side, from, half, 0});
        first(left);
        Shelf right(frame, {two ? side + half + gap : side + 1, two ? from : left.bottom() + 20, half, 0});
        second(right);
        bottom = std::max(left.bottom(), right.bottom());
    };
    Shelf wide(frame, {side, top, whole, 0});
    switch (page) {
        case 0:
            buttons(frame, wide);
            chips(view, frame, wide);
            bottom = wide.bottom();
            break;
        case 1:
            cards(view, frame, wide);
            columns(wide.bottom() + 20, [&](Shelf& shelf) { facts(view, frame, shelf); }, [&](Shelf& shelf) { steps(frame, shelf); });
            break;
        case 2:
            columns(top, [&](Shelf& shelf) { rows(view, frame, shelf); }, [&](Shelf& shelf) {
                tiles(view, frame, shelf);
                choices(frame, shelf);
            });
            break;
        default: columns(top, [&](Shelf& shelf) { charts(view, frame, shelf); }, [&](Shelf& shelf) { codes(view, frame, shelf); });
    }
    frame.end_scroll(bottom - top + 20);
}

}  // namespace sprank::screens
