#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
void filter_tiles(View const& view, Explore const& explore, Frame& frame, Rect r, int columns, float height) {
    float const gap = columns == 2 ? 8.0f : 10.0f;
    float const width = (r.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    for (std::size_t i = 0; i < view.catalogue.worlds.size(); ++i) {
        WorldIndex const index{static_cast<std::uint16_t>(i)};
        World const& world = view.catalogue.worlds[i];
        bool const chosen = std::ranges::find(explore.filter.worlds, index) != explore.filter.worlds.end();
        auto const column = static_cast<float>(i % static_cast<std::size_t>(columns)), row = static_cast<float>(i / static_cast<std::size_t>(columns));
        Rect const where{r.x + column * (width + gap), r.y + row * (height + gap), width, height};
        std::string const spoken = filled(frame.say(Key::explore_tile_spoken), {{"name", frame.say(world.name)}, {"count", std::to_string(explore.counts.worlds[i])}});
        if (tile(frame, "world", i + 1, frame.say(world.short_name), spoken, where, {.icon = world.icon, .colour = world.colour, .selected = chosen, .count = explore.counts.worlds[i]})) frame.send(WorldToggled{index});
    }
}

float wish_height(Frame& frame, bool dense) { return std::max(dense ? 58.0f : 66.0f, frame.line_height(Style::small) + (dense ? 18 : 24)); }

/// The wishes in columns of equal width. Returns their height.
float wishes(Explore const& explore, Frame& frame, Rect r, bool dense, std::size_t columns = 1) {
    struct Wish {
        std::string_view name;
        Key text;
        Message message;
        bool on;
        int count;
    };
    Filter const& filter = explore.filter;
    auto const learning = [&](Learning which) { return explore.counts.learning[static_cast<std::size_t>(which)]; };
    auto const surroundings = [&](Surroundings which) { return explore.counts.surroundings[static_cast<std::size_t>(which)]; };
    std::array const all{
        Wish{"wish-bbl", Key::explore_wish_bbl, LearningToggled{Learning::bbl}, filter.learning == Learning::bbl, learning(Learning::bbl)},
        Wish{"wish-outside", Key::explore_wish_outside, SurroundingsToggled{Surroundings::outside}, filter.surroundings == Surroundings::outside, surroundings(Surroundings::outside)},
        Wish{"wish-office", Key::explore_wish_office, SurroundingsToggled{Surroundings::office}, filter.surroundings == Surroundings::office, surroundings(Surroundings::office)}};
    float const height = wish_height(frame, dense), across = 24, down = 4;
    float const width = (r.w - across * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    for (std::size_t i = 0; i < all.size(); ++i) {
        Rect const where{r.x + static_cast<float>(i % columns) * (width + across), r.y + static_cast<float>(i / columns) * (height + down), width, height};
        if (check_row(frame, all[i].name, 0, frame.say(all[i].text), where, all[i].on, all[i].count)) frame.send(all[i].message);
    }
    return static_cast<float>((all.size() + columns - 1) / columns) * (height + down) - down;
}

/// As many columns as the longest wish has room in.
std::size_t wish_columns(Frame& frame, float width) {
    float widest = 1;
    for (Key const key : {Key::explore_wish_bbl, Key::explore_wish_outside, Key::explore_wish_office}) widest = std::max(widest, frame.text_width(frame.say(key), Style::small) + 76 + 60);
    return static_cast<std::size_t>(std::clamp(std::floor((width + 24) / (widest + 24)), 1.0f, 3.0f));
}

/// `dense`: closer together, for the panel.
float levels(View const& view, Explore const& explore, Frame& frame, Rect r, bool dense) {
    float const height = std::max(dense ? 58.0f : 60.0f, frame.line_height(Style::small_strong) + 22), gap = dense ? 8.0f : 10.0f;
    float x = r.x, y = r.y;
    for (std::size_t i = 0; i < view.catalogue.levels.size(); ++i) {
        LevelIndex const index{static_cast<std::uint16_t>(i)};
        std::string const& text = frame.say(view.catalogue.levels[i].short_name);
        ChipLook const look{.selected = explore.filter.level == index, .side = dense ? 10.0f : 22.0f};
        float const width = std::max(dense ? 76.0f : 0.0f, chip_width(frame, text, look));
        if (x + width > r.right() + 1 && x > r.x) x = r.x, y += height + gap;
        std::string const spoken = filled(frame.say(Key::explore_tile_spoken), {{"name", frame.say(view.catalogue.levels[i].name)}, {"count", std::to_string(explore.counts.levels[i])}});
        if (chip(frame, "level", i + 1, text, spoken, {x, y, width, height}, look)) frame.send(LevelToggled{index});
        x += width + gap;
    }
    return y + height - r.y;
}

std::string count_text(Explore const& explore, Frame& frame) {
    std::string const count = std::to_string(explore.found.size());
    if (explore.filter.empty()) return filled(frame.say(Key::explore_count_all), {{"count", count}});
    if (explore.found.size() == 1) return frame.say(Key::explore_count_one);
    return filled(frame.say(Key::explore_count_many), {{"count", count}});
}

/// "Alles wissen", underlined, with a target larger than it looks.
void clear_link(Frame& frame, Point right_middle) {
    Theme const& theme = frame.theme();
    std::string const& text = frame.say(Key::explore_clear);
    float const width = frame.text_width(text, Style::small_strong), line = frame.line_height(Style::small_strong);
    Rect const r{right_middle.x - width, right_middle.y - line / 2 - 4, width, line + 12};
    ControlState const state = frame.control({"clear", 0, Role::link, text, {}, false, true, Style::small_strong, theme.ink, theme.card}, r);
    frame.draw_text(text, Style::small_strong, {r.x, r.y + 4, width + 2, line}, theme.ink);
    frame.fill({r.x, r.bottom() - 6, width, 4}, theme.spark);
    if (state.focused) frame.focus_ring(r, 8);
    if (state.activated) frame.send(FiltersCleared{});
}

/// The filter panel at the left (landscape), laid out to fit: worlds, levels, wishes.
void draw_panel(View const& view, Explore const& explore, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    plane(frame, r, theme.card, 32);
    frame.record(Role::decoration, "filters", {}, {}, r, theme.ink, theme.card);
    float const left = r.x + 16, width = r.w - 32, head_left = left + 8;
    float y = r.y + 22;
    float const head = frame.line_height(Style::card);
    auto const heading = [&](Key key) {
        frame.text(frame.say(key), Style::card, {head_left, y, width * .5f, head}, theme.ink, {.role = Role::heading, .background = theme.card});
        y += head + 10;
    };
    if (!explore.filter.empty()) clear_link(frame, {r.right() - 26, y + head / 2});
    heading(Key::explore_worlds);
    bool const large = frame.units().step() != TextStep::normal;
    auto const rows = static_cast<float>((view.catalogue.worlds.size() + 1) / 2);
    float const level_rows = 2 * (std::max(58.0f, frame.line_height(Style::small_strong) + 22) + 8), wish_rows = 3 * (wish_height(frame, true) + 4);
    float const rest = (large ? 0 : head + 18 + level_rows + head + 10) + wish_rows + 30;
    float const height = std::min(78.0f, (r.bottom() - rest - y) / rows - 8);
    filter_tiles(view, explore, frame, {left, y, width, 0}, 2, height);
    y += rows * (height + 8) + 14;
    if (!large) {  // with large letters there is room for the first and the last
        heading(Key::explore_level);
        y += levels(view, explore, frame, {left, y, width, 0}, true) + 20;
        heading(Key::explore_wishes);
        y -= 6;
    }
    wishes(explore, frame, {left - 6, y, width + 6, 0}, true);
}

ButtonLook const done_look{.kind = ButtonKind::primary, .icon_after = "verder"};

/// Reach mode on a wide panel: no headings, and the button beside the wishes. Where letters are so large that not all fits, the levels go.
void draw_low_sheet(View const& view, Explore const& explore, Frame& frame, Rect r) {
    constexpr float gap = 10, done_height = 96;
    constexpr int columns = 5;
    float const left = r.x + 24, width = r.w - 48, done_width = button_width(frame, frame.say(Key::explore_filters_done), done_look);
    Rect const done{r.right() - 24 - done_width, r.bottom() - 18 - done_height, done_width, done_height};
    auto const rows = static_cast<float>((view.catalogue.worlds.size() + columns - 1) / columns);
    float const wish_line = wish_height(frame, true) + 4, level_line = std::max(58.0f, frame.line_height(Style::small_strong) + 22), least = frame.line_height(Style::small_strong) + 24;
    float const wish_width = done.x - 24 - left;
    std::size_t const wish_count = wish_columns(frame, wish_width);
    float const wish_room = std::max(done_height, static_cast<float>((2 + wish_count) / wish_count) * wish_line), spare = r.h - 36 - wish_room;
    bool const with_levels = spare >= rows * (least + gap) + level_line + gap;
    float const height = std::min(88.0f, (spare - (with_levels ? level_line + gap : 0)) / rows - gap);
    float y = r.y + 18;
    filter_tiles(view, explore, frame, {left, y, width, 0}, columns, height);
    y += rows * (height + gap);
    if (with_levels) levels(view, explore, frame, {left, y, width, 0}, true);
    if (!explore.filter.empty()) clear_link(frame, {r.right() - 40, with_levels ? y + level_line / 2 : r.y - 30});
    wishes(explore, frame, {left - 12, r.bottom() - 18 - wish_room, wish_width + 12, 0}, true, wish_count);
    if (button(frame, "filters-done", frame.say(Key::explore_filters_done), {}, done, done_look)) frame.send(FiltersOpened{false});
}

/// Portrait and small rooms: the filters lie over the cards, with a button that shows the result. In a low room (reach mode) everything
/// stands closer together and only the first heading stays.
void draw_sheet(View const& view, Explore const& explore, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    bool const low = r.h < 1000;
    float const pad = low ? 14.0f : 40.0f, left = r.x + 40, width = r.w - 80, head = frame.line_height(Style::head), button_height = low ? 84.0f : 112.0f;
    float y = r.y + pad;
    auto const heading = [&](Key key, float below) {
        if (low) return;
        frame.text(frame.say(key), Style::card, {left, y, width, 0}, theme.ink, {.role = Role::heading, .background = theme.card});
        y += frame.line_height(Style::card) + below;
    };
    bool const headed = !low || frame.units().step() != TextStep::largest;
    if (headed) frame.text(frame.say(Key::explore_worlds), Style::head, {left, y, width * .5f, head}, theme.ink, {.role = Role::heading, .background = theme.card});
    if (!explore.filter.empty()) clear_link(frame, {r.right() - 48, headed ? y + head / 2 : r.y - 30});
    if (headed) y += head + (low ? 10 : 20);
    int const columns = 3;
    auto const rows = static_cast<float>((view.catalogue.worlds.size() + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns));
    float const height = low ? std::max(60.0f, frame.line_height(Style::small_strong) + 20) : std::max(88.0f, 2 * frame.line_height(Style::small_strong) + 12);
    filter_tiles(view, explore, frame, {left, y, width, 0}, columns, height);
    y += rows * (height + 10) + (low ? 6 : 20);
    // Where letters are so large that not all fits, the levels go.
    auto const wish_count = static_cast<float>(low ? wish_columns(frame, width + 12) : 1);
    float const level_line = std::max(60.0f, frame.line_height(Style::small_strong) + 22), wish_room = std::ceil(3 / wish_count) * (wish_height(frame, low) + 4);
    if (!low || y + level_line + 12 + wish_room + 16 <= r.bottom() - pad - button_height) {
        heading(Key::explore_level, 10);
        y += levels(view, explore, frame, {left, y, width, 0}, low) + (low ? 12 : 24);
    }
    heading(Key::explore_wishes, 6);
    y += wishes(explore, frame, {left - 12, y, width + 12, 0}, low, low ? wish_columns(frame, width + 12) : 1) + 20;
    if (!low) frame.text(count_text(explore, frame), Style::body, {left, y, width, 0}, theme.grey, {.background = theme.card});
    if (button(frame, "filters-done", frame.say(Key::explore_filters_done), {}, {left, r.bottom() - pad - button_height, width, button_height}, done_look)) frame.send(FiltersOpened{false});
}

void draw_cards(View const& view, Explore const& explore, Frame& frame, Rect r) {
    ButtonLook const all_look{.kind = ButtonKind::primary, .icon_after = "verder"};
    if (explore.found.empty() && r.h < 420 && !frame.portrait()) {
        Theme const& theme = frame.theme();
        float const width = button_width(frame, frame.say(Key::explore_show_all), all_look), words = r.w - width - 40;
        float y = r.y + 10;
        y += frame.text(frame.say(Key::explore_none), Style::head, {r.x, y, words, 0}, theme.ink, {.role = Role::heading, .name = "none"}) + 6;
        frame.text(frame.say(Key::explore_none_advice), Style::body, {r.x, y, words, 0}, theme.grey);
        if (button(frame, "show-all", frame.say(Key::explore_show_all), {}, {r.right() - width, r.y + 10, width, 100}, all_look)) frame.send(FiltersCleared{});
        return;
    }
    if (explore.found.empty()) {
        float const button_height = 100, top = r.y + (frame.portrait() ? 60.0f : 10.0f);
        float const y = top + empty_state(frame, {r.x, top, r.w, r.bottom() - top - button_height - 60}, "empty/explore-nothing", frame.say(Key::explore_none), frame.say(Key::explore_none_advice)) + 36;
        float const width = button_width(frame, frame.say(Key::explore_show_all), all_look);
        if (button(frame, "show-all", frame.say(Key::explore_show_all), {}, {r.x + (r.w - width) / 2, y, width, button_height}, all_look)) frame.send(FiltersCleared{});
        return;
    }
    bool const wide = !frame.portrait() && r.h < 420;  // too low for a card with its picture above its name
    int const columns = frame.portrait() ? 2 : wide ? low_card_columns(frame, r.w) : r.w > 1150 && frame.units().step() != TextStep::largest ? 3 : 2;
    float const gap = 24, width = std::floor((r.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns));
    float const top = r.y + frame.begin_scroll("cards", {r.x - 36, r.y - 8, r.w + 50, r.h + 8}, explore.scroll);
    float used = 0, row_height = 0;
    std::int64_t shown = 0;
    for (std::size_t i = 0; i < explore.found.size(); ++i) {
        auto const column = i % static_cast<std::size_t>(columns);
        if (column == 0) {
            used += i > 0 ? row_height + gap : 0;
            row_height = 0;
            for (std::size_t k = i; k < std::min(i + static_cast<std::size_t>(columns), explore.found.size()); ++k)
                row_height = std::max(row_height, wide ? low_profession_card_height(view, frame, explore.found[k], width) : profession_card_height(frame, explore.found[k], width));
        }
        Rect const card{r.x + static_cast<float>(column) * (width + gap), top + used, width, row_height};
        if (card.bottom() < r.y - 60 || card.y > r.bottom() + 60) {
            // Out of sight: the keyboard and the robot know it, the draw list does not.
            frame.control({"profession", explore.found[i].value + std::uint64_t{1}, Role::card, frame.say(view.catalogue[explore.found[i]].name)}, card);
            continue;
        }
        // The first ones come up one after the other.
        float const come = ease_out_cubic(frame.entrance(card_stagger_ms * std::min<std::int64_t>(shown++, 6), card_ms));
        std::size_t const group = frame.begin_group();
        CardAnswer const answer = wide ? low_profession_card(view, frame, explore.found[i], card) : profession_card(frame, explore.found[i], card, is_kept(view.session, explore.found[i]));
        frame.end_group(group, {0, card_shift * (1 - come)}, come);
        if (answer.kept) {
            frame.send(KeepToggled{KeptProfession{explore.found[i]}});
        } else if (answer.opened) {
            frame.send(ProfessionOpened{explore.found[i]});
        }
    }
    frame.end_scroll(used + row_height + 24);
}

void search_pill(Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    std::string const& text = frame.say(Key::explore_search);
    ControlState const state = frame.control({"search", 0, Role::button, text, {}, false, true, Style::body, theme.grey, theme.card}, r);
    frame.fill(r, state.pressed ? mix(theme.card, theme.ink, .1f) : theme.card, r.h / 2);
    frame.inner_outline(r, theme.ink, 4, r.h / 2);
    frame.icon("zoek", {r.x + 54, r.y + r.h / 2}, 44, theme.ink);
    float const line = frame.line_height(Style::body);
    frame.draw_text(text, Style::body, {r.x + 94, r.y + (r.h - line) / 2, r.w - 110, line}, theme.grey);
    if (state.focused) frame.focus_ring(r, r.h / 2);
    if (state.activated) frame.send(SearchOpened{});
}
}  // namespace

namespace {
/// Reach mode on a wide panel: what this is, large, above what can be operated, with what comes first to look at.
void draw_header(View const& view, Explore const& explore, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    float const side = margin(frame), label = frame.line_height(Style::intro);
    float const width = std::min(r.w * .5f, frame.text_width(frame.say(Key::explore_title), Style::title) + 4);
    float const words = frame.text_height(frame.say(Key::explore_title), Style::title, width);
    float y = std::max(24.0f, (r.h - words - label - 12) / 2);
    y += frame.text(frame.say(Key::explore_title), Style::title, {side, y, width, 0}, theme.ink, {.role = Role::heading, .name = "title"}) + 12;
    frame.text(count_text(explore, frame), Style::intro, {side + 2, y, width, 0}, theme.grey, {.name = "count"});
    // The first of what was found, to look at.
    constexpr std::size_t most = 3;
    constexpr float gap = 20;
    float const left = side + width + 56, picture = std::min(std::floor((r.w - side - left - gap * (most - 1)) / most), 420.0f), height = std::round(picture * .75f);
    if (picture < 200) return;
    float x = r.w - side - most * picture - (most - 1) * gap;
    for (std::size_t i = 0; i < std::min(most, explore.found.size()); ++i, x += picture + gap)
        frame.picture("profession/" + view.catalogue[explore.found[i]].id, {x, (r.h - height) / 2, picture, height}, 40, Corners::all, {.5f, .3f}, theme.fill(view.catalogue[view.catalogue[explore.found[i]].world].colour));
}
}  // namespace

void draw_explore(View const& view, Explore const& explore, Frame& frame) {
    Theme const& theme = frame.theme();
    Room const room = room_of(view, frame);
    bool const compact = room.header.h > 0 && !frame.portrait();
    if (!compact) draw_reach_band(frame, room.header);
    bool const panel = !frame.portrait() && room.body.h > 850;
    Rect body = room.body;
    if (panel) {
        float const width = frame.units().step() == TextStep::normal ? 496.0f : 596.0f;
        draw_panel(view, explore, frame, {24, body.y + 24, width, body.h - 44});
        body = {width + 64, body.y, frame.width() - width - 64 - margin(frame), body.h};
    } else {
        body = {margin(frame), body.y, frame.width() - 2 * margin(frame), body.h};
    }
    float const search_width = 94 + frame.text_width(frame.say(Key::explore_search), Style::body) + 60, search_height = 88;
    std::string const filters_text = frame.say(Key::explore_filters);
    ButtonLook const filters_look{.kind = ButtonKind::secondary, .icon_before = "filter", .style = Style::button_small};
    float const filters_width = button_width(frame, filters_text, filters_look);
    float y = body.y + (room.header.h > 0 ? 10.0f : 44.0f);
    if (compact) {
        draw_header(view, explore, frame, room.header);
    } else {
        float const title_width = frame.portrait() ? body.w : body.w - search_width - 30 - (panel ? 0 : filters_width + 20);
        y += frame.text(frame.say(Key::explore_title), Style::title, {body.x, y, title_width, 0}, theme.ink, {.role = Role::heading, .name = "title"});
    }
    float search_y = body.y + (room.header.h > 0 ? 10.0f : 44.0f);
    if (frame.portrait()) search_y = y + 14;
    float const search_x = frame.portrait() ? body.x + filters_width + 20 : body.right() - search_width;
    float const filters_x = frame.portrait() || compact ? body.x : search_x - filters_width - 20;
    if (!panel && button(frame, "filters", filters_text, {}, {filters_x, search_y, filters_width, search_height}, filters_look)) frame.send(FiltersOpened{true});
    search_pill(frame, {search_x, search_y, frame.portrait() ? body.right() - search_x : search_width, search_height});
    if (frame.portrait() || compact) y = search_y + search_height;
    std::string const label = count_text(explore, frame);
    if (!compact) y += 12 + frame.text(label, Style::body, {body.x + 2, y + 12, body.w - (frame.portrait() ? 0 : search_width + 30), 0}, theme.grey, {.name = "count"});
    y = std::max(y, search_y + search_height) + 22;
    frame.leave_for_toast({body.x, y - 84, body.w, 84});
    draw_cards(view, explore, frame, {body.x, y, body.w, room.body.bottom() - y});
    if (!explore.filters_open || panel) return;
    float const height = std::min(frame.portrait() ? 1120 * frame.units().text(40) / 40 : 460.0f, room.body.h - 16);
    Rect const sheet{32, std::max(room.body.y, room.body.bottom() - height - 10), frame.width() - 64, height};
    frame.begin_overlay();
    frame.fill({0, 0, frame.width(), frame.height()}, with_alpha(rgb(0x0F2430), .78f));
    plane(frame, sheet, theme.card, 48);
    frame.record(Role::decoration, "filters", {}, {}, sheet, theme.ink, theme.card);
    frame.portrait() ? draw_sheet(view, explore, frame, sheet) : draw_low_sheet(view, explore, frame, sheet);
}

}  // namespace sprank::screens
