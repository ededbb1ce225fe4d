#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "screens/explore_filters.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
ButtonLook const done_look{.kind = ButtonKind::primary, .icon_after = "verder"};

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
        Wish{"wish-outside", Key::explore_wish_outside, SurroundingsToggled{Surroundings::outside}, filter.surroundings == Surroundings::outside, surroundings(Surroundings::outside)}};
    float const height = wish_height(frame, dense), across = 24, down = 4;
    float const width = (r.w - across * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    for (std::size_t i = 0; i < all.size(); ++i) {
        Rect const where{r.x + static_cast<float>(i % columns) * (width + across), r.y + static_cast<float>(i / columns) * (height + down), width, height};
        if (check_row(frame, all[i].name, 0, frame.say(all[i].text), where, all[i].on, all[i].count)) frame.send(all[i].message);
    }
    // The others stand on a sheet of their own: here is the way there, with how many of them count.
    std::size_t const i = all.size();
    Rect const where{r.x + static_cast<float>(i % columns) * (width + across), r.y + static_cast<float>(i / columns) * (height + down), width, height};
    auto const others = static_cast<int>(filter.without.size()) + filter.part_time + filter.in_parts + filter.nearby.has_value() + (filter.surroundings == Surroundings::office);
    std::string const& more = frame.say(Key::explore_more_wishes);
    ChipLook const look{.icon = others > 0 ? "vink" : "plus", .selected = others > 0, .side = 18};
    if (chip(frame, "more-wishes", 0, others > 0 ? more + " (" + std::to_string(others) + ")" : more, more, {where.x + 6, where.y, std::min(where.w - 6, chip_width(frame, more + " (10)", look)), where.h}, look)) frame.send(WishesOpened{});
    return static_cast<float>((all.size() + columns) / columns) * (height + down) - down;
}

/// As many columns as the longest wish has room in.
std::size_t wish_columns(Frame& frame, float width) {
    float widest = 1;
    for (Key const key : {Key::explore_wish_bbl, Key::explore_wish_outside, Key::explore_more_wishes}) widest = std::max(widest, frame.text_width(frame.say(key), Style::small) + 76 + 60);
    return static_cast<std::size_t>(std::clamp(std::floor((width + 24) / (widest + 24)), 1.0f, 3.0f));
}

/// `dense`: closer together, for the panel. Only measured when not drawn.
float levels(View const& view, Explore const& explore, Frame& frame, Rect r, bool dense, bool draw = true) {
    float const height = std::max(dense ? 58.0f : 60.0f, frame.line_height(Style::small_strong) + 22), gap = dense ? 8.0f : 10.0f;
    float x = r.x, y = r.y;
    for (std::size_t i = 0; i < view.catalogue.levels.size(); ++i) {
        LevelIndex const index{static_cast<std::uint16_t>(i)};
        std::string const& text = frame.say(view.catalogue.levels[i].short_name);
        ChipLook const look{.selected = explore.filter.level == index, .side = dense ? 10.0f : 22.0f};
        float const width = std::max(dense ? 76.0f : 0.0f, chip_width(frame, text, look));
        if (x + width > r.right() + 1 && x > r.x) x = r.x, y += height + gap;
        std::string const spoken = filled(frame.say(Key::explore_tile_spoken), {{"name", frame.say(view.catalogue.levels[i].name)}, {"count", std::to_string(explore.counts.levels[i])}});
        if (draw && chip(frame, "level", i + 1, text, spoken, {x, y, width, height}, look)) frame.send(LevelToggled{index});
        x += width + gap;
    }
    return y + height - r.y;
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
}  // namespace

std::string headline(View const& view, Explore const& explore, Frame& frame, Style style, float width) {
    if (explore.filter.empty() && view.session.place && !view.session.near_first.empty()) {
        std::string near = filled(frame.say(Key::explore_count_near), {{"count", std::to_string(explore.found.size())}, {"place", view.session.place->name}});
        if (frame.text_width(near, style) <= width) return near;
    }
    return count_text(explore, frame);
}

std::string count_text(Explore const& explore, Frame& frame) {
    std::string const count = std::to_string(explore.found.size());
    if (explore.filter.empty()) return filled(frame.say(Key::explore_count_all), {{"count", count}});
    if (explore.found.size() == 1) return frame.say(Key::explore_count_one);
    return filled(frame.say(Key::explore_count_many), {{"count", count}});
}

void draw_filter_panel(View const& view, Explore const& explore, Frame& frame, Rect r) {
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
    // With large letters the levels go where they leave the worlds too little; they stand on the sheet of wishes then.
    auto const rows = static_cast<float>((view.catalogue.worlds.size() + 1) / 2);
    float const of_levels = head + 10 + levels(view, explore, frame, {left, 0, width, 0}, true, false) + 20, of_wishes = head + 4 + 3 * (wish_height(frame, true) + 4) + 24, least = frame.line_height(Style::small_strong) + 16;
    bool const with_levels = (r.bottom() - of_levels - of_wishes - 14 - y) / rows - 8 >= least;
    float const height = std::min(78.0f, (r.bottom() - (with_levels ? of_levels : 0) - of_wishes - 14 - y) / rows - 8);
    filter_tiles(view, explore, frame, {left, y, width, 0}, 2, height);
    y += rows * (height + 8) + 14;
    if (with_levels) {
        heading(Key::explore_level);
        y += levels(view, explore, frame, {left, y, width, 0}, true) + 20;
    }
    heading(Key::explore_wishes);
    y -= 6;
    wishes(explore, frame, {left - 8, y, width + 8, 0}, true);
}

void draw_low_filter_sheet(View const& view, Explore const& explore, Frame& frame, Rect r) {
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

void draw_filter_sheet(View const& view, Explore const& explore, Frame& frame, Rect r) {
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

}  // namespace sprank::screens
