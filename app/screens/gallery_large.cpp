#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "core/take_home.hpp"
#include "core/text.hpp"
#include "screens/gallery_parts.hpp"
#include "ui/charts.hpp"
#include "ui/map_view.hpp"
#include "ui/panels.hpp"

namespace sprank::screens {

using namespace ui;

/// Doors of each shape: at rest, pressed, focused; as many others at rest as there is room for.
void show_doors(View const& view, Frame& frame, Shelf& shelf, std::initializer_list<DoorShape> shapes) {
    shelf.group(Key::gallery_doors);
    constexpr std::array titles{Key::door_girls, Key::door_quiz, Key::door_switchers, Key::door_near, Key::door_explore};
    constexpr std::array lines{Key::door_girls_line, Key::door_quiz_line, Key::door_switchers_line, Key::door_near_line, Key::door_explore_line};
    constexpr std::array<std::pair<Key, ControlState>, 5> states{{{Key::gallery_rest, rest}, {Key::gallery_pressed, pressed}, {Key::gallery_focused, focused}, {Key::gallery_rest, rest}, {Key::gallery_rest, rest}}};
    std::vector<std::string> said;
    for (Key const line : lines) said.push_back(filled(frame.say(line), {{"count", std::to_string(view.catalogue.professions.size())}}));
    std::vector<DoorCard> doors;
    for (std::size_t i = 0; i < std::min(titles.size(), view.catalogue.doors.size()); ++i)
        doors.push_back({.title = frame.say(titles[i]), .line = said[i], .person = view.catalogue.doors[i].person, .colour = view.catalogue.doors[i].colour});
    for (DoorShape const shape : shapes) {
        shelf.next_row();
        bool const column = shape == DoorShape::column;
        float const beside = shape == DoorShape::wide ? 1.0f : frame.portrait() ? (column ? 3.0f : 2.0f) : column ? 5.0f : 3.0f;
        float const width = std::floor((shelf.width() - 36 * (beside - 1)) / beside);
        float const height = column ? std::clamp(frame.height() - 360, 420.0f, 664.0f) : shape == DoorShape::square ? (frame.portrait() ? 424.0f : 380.0f) : 212.0f;
        DoorStyle const style = door_style(frame, doors, {0, 0, width, height}, shape);
        std::size_t const count = std::min<std::size_t>(doors.size(), column && !frame.portrait() ? 5 : beside == 2 ? 4 : 3);
        for (std::size_t i = 0; i < count; ++i)
            shelf.add(width, height, states[i].first, states[i].second, [&](Rect r, std::uint64_t number) {
                DoorCard card = doors[i];
                card.number = number;
                door(frame, card, r, shape, style);
            });
    }
}

void show_cards(View const& view, Frame& frame, Shelf& shelf) {
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

void show_rows(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_rows);
    Profession const& profession = view.catalogue.professions[std::min<std::size_t>(4, view.catalogue.professions.size() - 1)];
    World const& world = view.catalogue[profession.world];
    std::string const key = "profession/" + profession.id;
    float const width = frame.portrait() ? shelf.width() : (shelf.width() - 36) / 2;
    // Of a picture that is still on its way the plane in its world's colour is there.
    for (auto const& [name, state] : {std::pair{Key::gallery_rest, rest}, std::pair{Key::gallery_pressed, pressed}, std::pair{Key::gallery_focused, focused}, std::pair{Key::gallery_busy, rest}}) {
        WideCard card{.name = "row", .title = frame.say(profession.name), .line = frame.say(world.short_name), .picture = name == Key::gallery_busy ? std::string_view{"profession/"} : std::string_view{key},
                      .icon = world.icon, .colour = world.colour};
        shelf.add(width, wide_card_height(frame, width, card), name, state, [&](Rect r, std::uint64_t i) {
            card.number = i;
            wide_card(frame, r, card);
        });
    }
}

/// Rows of offers; the chosen one is open.
void show_offers(View const& view, Frame& frame, Shelf& shelf) {
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

void show_countdown(Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_messages);
    std::array<Choice, 3> const choices{Choice{"stay", frame.say(Key::idle_stay), ButtonKind::primary}, Choice{"more-time", frame.say(Key::idle_more)}, Choice{"restart", frame.say(Key::idle_restart)}};
    CountdownCard const card{.title = frame.say(Key::idle_title), .line = frame.say(Key::idle_line), .choices = choices, .left = 12, .whole = 20};
    shelf.add(shelf.width(), countdown_card_height(frame, shelf.width(), card), std::nullopt, rest, [&](Rect r, std::uint64_t) {
        plane(frame, r, frame.theme().card, 56);
        countdown_card(frame, r, card);
    });
}

void show_messages(Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_messages);
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

/// One of each face, each in another state.
void show_answers(Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_answers);
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
        shelf.add(width, 150 + words, all[i].name, all[i].state, [&](Rect r, std::uint64_t number) {
            tiles[i].number = number, tiles[i].words = words;
            answer_tile(frame, r, tiles[i]);
        });
    }
    // Without words, as where two answer beside each other; the last is "I don't know this".
    for (std::size_t i = 0; i < all.size(); ++i) {
        shelf.add(width, 110, all[i].name, all[i].state, [&](Rect r, std::uint64_t number) {
            answer_tile(frame, r, {.name = "answer", .number = number, .level = i + 1 < all.size() ? static_cast<int>(i) : -1, .chosen = all[i].chosen, .spoken = frame.say(all[i].text)});
        });
    }
}

void show_charts(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_charts);
    constexpr std::array<double, lens_count> values{.9, .75, .4, .3, .25, .5};
    constexpr std::array<std::string_view, lens_count> icons{"maken", "onderzoeken", "ontwerpen", "helpen", "ondernemen", "ordenen"};
    std::array<std::string_view, lens_count> labels{};
    for (std::size_t i = 0; i < lens_count; ++i) labels[i] = frame.say(view.catalogue.lenses[i].name);
    shelf.add(std::min(shelf.width(), 840.0f), 700, std::nullopt, rest, [&](Rect r, std::uint64_t) { hexagon_chart(frame, r, values, labels, icons, frame.say(Key::gallery_charts)); });
}

namespace {
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
}  // namespace

void show_codes(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_codes);
    float const side = 320;
    shelf.add(side, side, std::nullopt, rest, [&](Rect r, std::uint64_t) { qr_code(frame, r, view.catalogue.title, frame.say(Key::gallery_codes)); });
    shelf.add(shelf.width() - side - 36, side, std::nullopt, rest, [&](Rect r, std::uint64_t) { map_piece(view, frame, r); });
    shelf.next_row();
    shelf.add(shelf.width(), 420, std::nullopt, rest, [&](Rect r, std::uint64_t) { empty_state(frame, r, "empty/explore-nothing", frame.say(Key::explore_none), frame.say(Key::explore_none_advice)); });
}

/// As it stands beside the visitor's list, and as it stands where there is little height.
void show_code_cards(View const& view, Frame& frame, Shelf& shelf) {
    shelf.group(Key::gallery_codes);
    std::array<std::string_view, 3> const steps{frame.say(Key::list_step1), frame.say(Key::list_step2), frame.say(Key::list_step3)};
    std::string const code = take_home_text(view.catalogue, view.session, view.settings);
    QrCard const card{.title = frame.say(Key::list_scan), .code = code, .spoken = frame.say(Key::list_qr_spoken), .steps = steps};
    float const whole = shelf.width(), narrow = std::min(whole, frame.units().text(680)), wide = frame.portrait() ? whole : whole - narrow - 36;
    shelf.add(narrow, std::max(qr_card_height(frame, narrow, card, true), narrow * .73f), std::nullopt, rest, [&](Rect r, std::uint64_t) { qr_card(frame, r, card); });
    shelf.add(wide, std::max(qr_card_height(frame, wide, card, false), 400.0f), std::nullopt, rest, [&](Rect r, std::uint64_t) { qr_card(frame, r, card); });
}

}  // namespace sprank::screens
