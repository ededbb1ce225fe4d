#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "screens/explore_filters.hpp"
#include "ui/panels.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
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

/// Reach mode on a wide panel: what this is, large, above what can be operated, with what comes first to look at.
void draw_header(View const& view, Explore const& explore, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    float const side = margin(frame), label = frame.line_height(Style::intro);
    float const width = std::min(r.w * .5f, frame.text_width(frame.say(Key::explore_title), Style::title) + 4);
    float const words = frame.text_height(frame.say(Key::explore_title), Style::title, width);
    float y = std::max(24.0f, (r.h - words - label - 12) / 2);
    y += frame.text(frame.say(Key::explore_title), Style::title, {side, y, width, 0}, theme.ink, {.role = Role::heading, .name = "title"}) + 12;
    frame.text(headline(view, explore, frame, Style::intro, width), Style::intro, {side + 2, y, width, 0}, theme.grey, {.name = "count"});
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
        draw_filter_panel(view, explore, frame, {24, body.y + 24, width, body.h - 44});
        body = {width + 64, body.y, frame.width() - width - 64 - margin(frame), body.h};
    } else {
        body = {margin(frame), body.y, frame.width() - 2 * margin(frame), body.h};
    }
    std::string const& search = frame.say(Key::explore_search);
    float const search_width = search_pill_width(frame, search), search_height = 88;
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
    if (search_pill(frame, "search", search, {search_x, search_y, frame.portrait() ? body.right() - search_x : search_width, search_height})) frame.send(SearchOpened{});
    if (frame.portrait() || compact) y = search_y + search_height;
    float const label_width = body.w - (frame.portrait() ? 0 : search_width + 30);
    if (!compact) y += 12 + frame.text(headline(view, explore, frame, Style::body, label_width), Style::body, {body.x + 2, y + 12, label_width, 0}, theme.grey, {.name = "count"});
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
    frame.portrait() ? draw_filter_sheet(view, explore, frame, sheet) : draw_low_filter_sheet(view, explore, frame, sheet);
}

}  // namespace sprank::screens
