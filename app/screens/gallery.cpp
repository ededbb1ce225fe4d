#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

#include "core/take_home.hpp"
#include "core/text.hpp"
#include "screens/parts.hpp"
#include "ui/charts.hpp"
#include "ui/map_view.hpp"
#include "ui/panels.hpp"

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
        frame_.text(label, Style::small, {x_ + 8, y_ + height + 18, whole - 8, line}, frame_.theme().grey, {.name = "state"});
        x_ += whole + 36;
        row_ = std::max(row_, height + (label.empty() ? 24 : 18 + line + 18));
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

/// What a component looks like while it waits has the name that visitors see then.
constexpr Key busy = Key::near_busy;

/// The large ones, and the small ones on a panel that hangs upright.
void buttons(Frame& frame, Shelf& shelf) {
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
        add(busy, rest, waiting, words);
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

void tiles(View const& view, Frame& frame, Shelf& shelf) {
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

void choices(Frame& frame, Shelf& shelf) {
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
void steps(Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_steps);
    for (int const now : {0, 3, 8}) {
        shelf.add(shelf.width(), 60, std::nullopt, rest, [&](Rect r, std::uint64_t) { step_bar(frame, r, 9, now, frame.say(Key::gallery_steps)); });
        shelf.next_row();
    }
}

void cards(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_cards);
    constexpr std::size_t shown = 4;
    auto const nth = [&](std::size_t number) { return ProfessionIndex{static_cast<std::uint16_t>(std::min(number, view.catalogue.professions.size() - 1))}; };
    auto const width_of = [&](float columns) { return std::floor((shelf.width() - 36 * (columns - 1)) / columns); };
    // As many beside each other as their longest name allows.
    float longest = 0, columns = frame.portrait() ? 2 : shown;
    for (std::size_t i = 0; i < shown; ++i) longest = std::max(longest, frame.text_width(frame.say(view.catalogue[nth(i)].name), Style::card));
    while (columns > 1 && width_of(columns) - 44 < longest) --columns;
    float const width = width_of(columns);
    auto const add = [&](Key name, ControlState const& state, std::size_t number, bool kept) {
        ProfessionIndex const index = nth(number);
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
    float const width = frame.portrait() ? shelf.width() : (shelf.width() - 36) / 2;
    // Of a picture that is still on its way the plane in its world's colour is there.
    for (auto const& [name, state] : {std::pair{Key::gallery_rest, rest}, std::pair{Key::gallery_pressed, pressed}, std::pair{Key::gallery_focused, focused}, std::pair{busy, rest}}) {
        WideCard card{.name = "row", .title = frame.say(profession.name), .line = frame.say(world.short_name), .picture = name == busy ? std::string_view{"profession/"} : std::string_view{key},
                      .icon = world.icon, .colour = world.colour};
        shelf.add(width, wide_card_height(frame, width, card), name, state, [&](Rect r, std::uint64_t i) {
            card.number = i;
            wide_card(frame, r, card);
        });
    }
}

void facts(View const& view, Frame& frame, Shelf& shelf) {
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

void charts(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_charts);
    constexpr std::array<double, lens_count> values{.9, .75, .4, .3, .25, .5};
    constexpr std::array<std::string_view, lens_count> icons{"maken", "onderzoeken", "ontwerpen", "helpen", "ondernemen", "ordenen"};
    std::array<std::string_view, lens_count> labels{};
    for (std::size_t i = 0; i < lens_count; ++i) labels[i] = frame.say(view.catalogue.lenses[i].name);
    shelf.add(std::min(shelf.width(), 840.0f), 700, std::nullopt, rest, [&](Rect r, std::uint64_t) { hexagon_chart(frame, r, values, labels, icons, frame.say(Key::gallery_charts)); });
}

/// The map with its rings, a pin at rest and one that was chosen.
void map_piece(View const& view, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    Position const here = view.home_place.position;
    MapView const map(r, here, 45);
    frame.record(Role::picture, "map", {}, view.home_place.name, r);
    frame.push_clip(r);
    draw_map(frame, map);
    Point const me = map.at(here);
    for (double const km : {20.0, 40.0}) dashed_ring(frame, me, map.length(km), theme.spark);
    draw_pin(frame, {me.x - r.w * .2f, me.y + r.h * .2f}, 30, "1", theme.contrast() ? theme.sun : theme.pair("metaal").base);
    draw_pin(frame, {me.x + r.w * .18f, me.y + r.h * .1f}, 44, "2", theme.contrast() ? theme.sun : theme.pair("robots").base);
    frame.pop_clip();
}

void codes(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_codes);
    float const side = 320;
    shelf.add(side, side, std::nullopt, rest, [&](Rect r, std::uint64_t) { qr_code(frame, r, view.catalogue.title, frame.say(Key::gallery_codes)); });
    shelf.add(shelf.width() - side - 36, side, std::nullopt, rest, [&](Rect r, std::uint64_t) { map_piece(view, frame, r); });
    shelf.next_row();
    shelf.add(shelf.width(), 420, std::nullopt, rest, [&](Rect r, std::uint64_t) { empty_state(frame, r, "empty/explore-nothing", frame.say(Key::explore_none), frame.say(Key::explore_none_advice)); });
}

/// One of each face, each in another state.
void answers(Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_tiles);
    struct Shown {
        Key text;
        std::optional<Key> name;
        ControlState state;
        bool chosen;
    };
    constexpr std::array<Shown, 5> all{{{Key::quiz_answer0, Key::gallery_rest, rest, false},
                                        {Key::quiz_answer1, Key::gallery_pressed, pressed, false},
                                        {Key::quiz_answer2, Key::gallery_chosen, rest, true},
                                        {Key::quiz_answer3, Key::gallery_focused, focused, false},
                                        {Key::quiz_answer4, Key::gallery_rest, rest, false}}};
    float const width = std::floor((shelf.width() - 4 * 36) / 5);
    std::array<AnswerTile, all.size()> tiles;
    float words = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        tiles[i] = {.name = "answer", .text = frame.say(all[i].text), .level = static_cast<int>(i), .chosen = all[i].chosen};
        words = std::max(words, answer_words_height(frame, width, tiles[i]));
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        shelf.add(width, 164 + words, all[i].name, all[i].state, [&](Rect r, std::uint64_t number) {
            tiles[i].number = number, tiles[i].words = words;
            answer_tile(frame, r, tiles[i]);
        });
    }
}

void messages(Frame& frame, Shelf& shelf) {
    shelf.next_row();
    float const width = frame.portrait() ? shelf.width() : (shelf.width() - 36) / 2;
    auto const add = [&](Key name, ControlState const& state, ToastLook look) {
        shelf.add(width, toast_height(frame, width, look), name, state, [&](Rect r, std::uint64_t i) {
            look.number = i;
            toast(frame, r, look);
        });
    };
    ToastLook const kept{.text = frame.say(Key::toast_kept), .undo = frame.say(Key::toast_undo), .kept = true};
    add(Key::gallery_rest, rest, kept);
    add(Key::gallery_pressed, pressed, kept);
    add(Key::gallery_focused, focused, kept);
    add(Key::gallery_rest, rest, {.text = frame.say(Key::toast_three_worlds)});
}

void countdown(Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_cards);
    std::array<Choice, 3> const choices{Choice{"stay", frame.say(Key::idle_stay), ButtonKind::primary}, Choice{"more-time", frame.say(Key::idle_more)}, Choice{"restart", frame.say(Key::idle_restart)}};
    CountdownCard const card{.title = frame.say(Key::idle_title), .line = frame.say(Key::idle_line), .choices = choices, .left = 12, .whole = 20};
    shelf.add(shelf.width(), countdown_card_height(frame, shelf.width(), card), std::nullopt, rest, [&](Rect r, std::uint64_t) {
        plane(frame, r, frame.theme().card, 56);
        countdown_card(frame, r, card);
    });
}

void bar_items(Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_buttons);
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

/// As it stands beside the visitor's list, and as it stands where there is little height.
void code_cards(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_cards);
    std::array<std::string_view, 3> const steps{frame.say(Key::list_step1), frame.say(Key::list_step2), frame.say(Key::list_step3)};
    std::string const code = take_home_text(view.catalogue, view.session, view.settings);
    QrCard const card{.title = frame.say(Key::list_scan), .code = code, .spoken = frame.say(Key::list_qr_spoken), .steps = steps};
    float const whole = shelf.width(), narrow = std::min(whole, frame.units().text(680)), wide = frame.portrait() ? whole : whole - narrow - 36;
    shelf.add(narrow, std::max(qr_card_height(frame, narrow, card, true), narrow * .73f), std::nullopt, rest, [&](Rect r, std::uint64_t) { qr_card(frame, r, card); });
    shelf.add(wide, std::max(qr_card_height(frame, wide, card, false), 400.0f), std::nullopt, rest, [&](Rect r, std::uint64_t) { qr_card(frame, r, card); });
}

/// Rows of offers; the chosen one is open.
void offers(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_rows);
    float const width = frame.portrait() ? shelf.width() : (shelf.width() - 36) / 2;
    std::string const km = km_text(frame, 22), keep = filled(frame.say(Key::near_keep_spoken), {{"name", frame.say(Key::profession_way)}});
    OfferColumns const columns = offer_columns(frame, width, km_text(frame, 288));
    OfferRow const plain{.name = frame.say(Key::profession_way), .second = frame.say(kind_key(OfferKind::open_day)), .place = view.home_place.name, .distance = km,
                         .keep_spoken = keep, .disc = frame.theme().contrast() ? frame.theme().sun : frame.theme().pair("metaal").base};
    auto const add = [&](Key name, ControlState const& state, OfferRow row) {
        shelf.add(width, offer_row_height(frame, width, row, columns), name, state, [&](Rect r, std::uint64_t i) {
            row.number = i % 100;
            offer_row(frame, r, row, columns);
        });
    };
    OfferRow chosen = plain;
    chosen.details = frame.say(Key::near_none_advice), chosen.chosen = chosen.kept = true;
    add(Key::gallery_rest, rest, plain);
    add(Key::gallery_pressed, pressed, plain);
    add(Key::gallery_focused, focused, plain);
    add(Key::gallery_chosen, rest, chosen);
}

/// The things at the edges of a screen, with what a visitor types and the short message in the room between.
void edges(View const& view, Frame& frame, float side) {
    bool const roomy = frame.height() > 950;
    float const keys = keyboard_height(frame), top = frame.height() - bar_height(frame) - keys;
    Shelf shelf(frame, {side, roomy ? 48.0f : 32.0f, frame.width() - 2 * side, 0});
    if (roomy) shelf.group(Key::gallery_typing);
    float const width = frame.portrait() ? shelf.width() : (shelf.width() - 36) / 2;
    shelf.add(width, 108, std::nullopt, rest, [&](Rect r, std::uint64_t) { typing_field(frame, r, {}, frame.say(Key::explore_search)); });
    shelf.add(width, 108, std::nullopt, rest, [&](Rect r, std::uint64_t) { typing_field(frame, r, frame.say(Key::profession_way), {}); });
    std::string const nothing = filled(frame.say(Key::search_none), {{"text", frame.say(Key::profession_way)}});
    if (constexpr float height = 420, message = 240; top - shelf.bottom() > height + message) {
        shelf.next_row();
        shelf.add(shelf.width(), height, std::nullopt, rest, [&](Rect r, std::uint64_t) { empty_state(frame, {r.x, r.y + 24, r.w, r.h - 24}, "empty/search-nothing", nothing, frame.say(Key::search_none_advice)); });
    }
    frame.show_as(pressed);
    keyboard(frame, {0, top, frame.width(), keys}, false, true);
    frame.show_as(focused);
    draw_bottom_bar(view, frame);
    frame.show_as({});
    frame.leave_for_toast({side, shelf.bottom(), shelf.width(), top - shelf.bottom()});
    draw_overlays(view, frame);
}
}  // namespace

void draw_gallery(View const& view, int page, Frame& frame) {
    float const side = margin(frame), whole = frame.width() - 2 * side;
    if (page + 1 >= gallery_pages) return edges(view, frame, side);
    float y = 48;
    y += frame.text(frame.say(Key::gallery_title), Style::title, {side, y, whole, 0}, frame.theme().ink, {.role = Role::heading, .name = "title"}) + 20;
    Rect const seen{20, y, frame.width() - 60, frame.height() - y - 30};
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
            rows(view, frame, wide);
            columns(wide.bottom() + 12, [&](Shelf& shelf) { tiles(view, frame, shelf); }, [&](Shelf& shelf) { choices(frame, shelf); });
            break;
        case 3: columns(top, [&](Shelf& shelf) { charts(view, frame, shelf); }, [&](Shelf& shelf) { codes(view, frame, shelf); }); break;
        case 4:
            answers(frame, wide);
            messages(frame, wide);
            bottom = wide.bottom();
            break;
        case 5:
            countdown(frame, wide);
            bar_items(frame, wide);
            bottom = wide.bottom();
            break;
        case 6:
            offers(view, frame, wide);
            bottom = wide.bottom();
            break;
        default:
            code_cards(view, frame, wide);
            bottom = wide.bottom();
    }
    frame.end_scroll(bottom - top + 10);
}

}  // namespace sprank::screens
