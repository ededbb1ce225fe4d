#include <algorithm>
#include <array>
#include <cmath>

#include "core/folded_text.hpp"
#include "core/text.hpp"
#include "screens/near_map.hpp"
#include "ui/panels.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float row_gap = 16;

float kind_chips(Near const& near, Frame& frame, Rect r) {
    constexpr std::array kinds{OfferKind::programme, OfferKind::bbl, OfferKind::open_day, OfferKind::event, OfferKind::science_centre, OfferKind::information};
    constexpr float gap = 8;
    float const height = std::max(66.0f, frame.line_height(Style::small_strong) + 26);
    auto const width_of = [&](std::string const& text, std::string_view icon) { return chip_width(frame, text, {.icon = icon, .side = icon.empty() ? 17.0f : 22.0f}); };
    // On one line, if need be without the icons; else on more lines with them.
    // What has a chip of its own here is no filter behind the last one as well.
    int const set = offer_filter_count(near) - static_cast<int>(std::ranges::count_if(kinds, [&](OfferKind kind) { return std::ranges::find(near.kinds, kind) != near.kinds.end(); }));
    std::string const filters = frame.say(Key::near_filters) + (set > 0 ? " (" + std::to_string(set) + ")" : std::string{});
    std::array<float, kinds.size() + 2> widths{};
    auto const line_of = [&](bool with_icons) {
        float line = (widths[kinds.size()] = width_of(frame.say(Key::near_kind_all), {})) + gap + (widths[kinds.size() + 1] = width_of(filters, "filter"));
        for (std::size_t i = 0; i < kinds.size(); ++i) line += gap + (widths[i] = width_of(frame.say(kind_key(kinds[i])), with_icons ? kind_icon(kinds[i]) : std::string_view{}));
        return line;
    };
    bool icons = line_of(true) <= r.w;
    if (!icons && line_of(false) > r.w) line_of(icons = true);
    float x = r.x, y = r.y;
    auto const place = [&](float width) {
        if (x > r.x && x + width > r.right() + .5f) x = r.x, y += height + gap;
        Rect const where{x, y, width, height};
        x += width + gap;
        return where;
    };
    ChipLook const all{.selected = near.kinds.empty(), .side = 17};
    if (chip(frame, "kind-all", 0, frame.say(Key::near_kind_all), {}, place(widths[kinds.size()]), all)) frame.send(OfferKindsCleared{});
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        OfferKind const kind = kinds[i];
        ChipLook const look{.icon = icons ? kind_icon(kind) : std::string_view{}, .selected = std::ranges::find(near.kinds, kind) != near.kinds.end(), .side = icons ? 22.0f : 17.0f};
        std::string const& text = frame.say(kind_key(kind));
        if (chip(frame, "kind", static_cast<std::uint64_t>(kind) + 1, text, {}, place(widths[i]), look)) frame.send(OfferKindToggled{kind});
    }
    if (chip(frame, "near-filters", 0, filters, {}, place(widths[kinds.size() + 1]), {.icon = "filter", .selected = set > 0, .side = 22})) frame.send(OfferFiltersOpened{});
    if (near.town && !near.answer.offers.empty()) {
        std::string const town = filled(frame.say(Key::near_town_only), {{"town", near.answer.offers.front().town}});
        if (chip(frame, "near-town", 0, town, {}, place(width_of(town, "vink")), {.icon = "vink", .selected = true, .side = 22})) frame.send(TownsTapped{*near.town, true});
    }
    return y + height - r.y;
}

std::string when_text(View const& view, Offer const& offer, Frame& frame) {
    std::string text = frame.say(offer.when);
    if ((offer.starts || !offer.dates.empty()) && !view.today) text += (text.empty() ? "" : " · ") + frame.say(Key::near_check_date);
    return text;
}

std::string day_text(Frame& frame, Date day) {
    constexpr std::array months{Key::date_month_1, Key::date_month_2, Key::date_month_3, Key::date_month_4,  Key::date_month_5,  Key::date_month_6,
                                Key::date_month_7, Key::date_month_8, Key::date_month_9, Key::date_month_10, Key::date_month_11, Key::date_month_12};
    Key const key = months[static_cast<std::size_t>(std::clamp(day.month, 1, 12) - 1)];
    return filled(frame.say(Key::date_full), {{"day", std::to_string(day.day)}, {"month", frame.say(key)}, {"year", std::to_string(day.year)}});
}

std::string time_text(Frame& frame, TimeSpan span) {
    constexpr std::array many{Key::time_hours, Key::time_days, Key::time_weeks, Key::time_months, Key::time_years}, one{Key::time_hour, Key::time_day, Key::time_week, Key::time_month, Key::time_year};
    auto const unit = static_cast<std::size_t>(span.unit);
    if (span.min == span.max) return span.min == 1 ? frame.say(one[unit]) : filled(frame.say(many[unit]), {{"n", std::to_string(span.min)}});
    return filled(frame.say(many[unit]), {{"n", filled(frame.say(Key::time_range), {{"low", std::to_string(span.min)}, {"high", std::to_string(span.max)}})}});
}

/// How long it takes, what it costs and on which days, as far as a source says.
std::string figures_text(Offer const& offer, Frame& frame) {
    constexpr std::size_t most_days = 4;
    std::string text;
    auto const add = [&text](std::string const& sentence) { text += (text.empty() ? "" : " ") + sentence; };
    if (offer.lasts) add(filled(frame.say(Key::near_lasts), {{"time", time_text(frame, *offer.lasts)}}));
    if (offer.cost) {
        std::string const year = std::to_string(offer.cost_year);
        if (*offer.cost == 0) add(filled(frame.say(Key::near_cost_free), {{"year", year}}));
        else add(filled(frame.say(Key::near_cost), {{"euro", thousands(static_cast<int>(std::lround(*offer.cost)), frame.thousands_separator())}, {"year", year}}));
    }
    std::vector<std::string> days;
    for (Date const day : offer.dates)
        if (days.size() < most_days) days.push_back(day_text(frame, day));
    if (!days.empty()) add(filled(frame.say(Key::near_dates), {{"dates", joined(days, frame.say(Key::ways_and))}}));
    return text;
}

OfferColumns columns_of(Frame& frame, float width) { return offer_columns(frame, width, km_text(frame, 288)); }

struct RowTexts {
    std::string const& name;
    std::string second, details;
};
RowTexts texts_of(View const& view, Offer const& offer, bool open, Frame& frame) {
    RowTexts texts{frame.say(offer.name), frame.say(kind_key(offer.kind)), {}};
    if (!offer.organisation.empty() && offer.organisation != texts.name) texts.second += " · " + offer.organisation;
    if (!open) return texts;
    texts.details = frame.say(offer.text);
    auto const add = [&texts](std::string const& line) { if (!line.empty()) texts.details += (texts.details.empty() ? "" : "\n") + line; };
    if (offer.unsure) add(frame.say(Key::near_unsure));
    // "Vraag de school" once is enough.
    std::string const when = when_text(view, offer, frame);
    if (folded(texts.details).find(folded(when)) == std::string::npos) add(when);
    add(figures_text(offer, frame));
    add(offer.website);
    add(filled(frame.say(Key::near_checked), {{"date", offer.checked.substr(0, 4)}}));
    return texts;
}

/// Height of a row, open or closed. A row that is known is not measured again.
float row_height(View const& view, Near const& near, Frame& frame, std::size_t i, bool open, float width) {
    Offer const& offer = near.answer.offers[i];
    std::uint64_t const key = std::hash<std::string_view>{}(offer.id) ^ ((open ? 1u : 0u) | (view.today ? 2u : 0u));
    if (std::optional<float> const known = frame.row_height(key, width)) return *known;
    RowTexts const texts = texts_of(view, offer, open, frame);
    float const height = offer_row_height(frame, width, {.name = texts.name, .second = texts.second, .details = texts.details}, columns_of(frame, width));
    frame.keep_row_height(key, width, height);
    return height;
}

/// How far down the list a row begins once it alone is open.
float row_offset(View const& view, Near const& near, Frame& frame, std::size_t row, float width) {
    float offset = 0;
    for (std::size_t i = 0; i < row; ++i) offset += row_gap + row_height(view, near, frame, i, false, width);
    return offset;
}

void draw_offer(View const& view, Near const& near, std::size_t i, Frame& frame, Rect r, OfferColumns const& columns) {
    Offer const& offer = near.answer.offers[i];
    bool const chosen = near.chosen == static_cast<int>(i);
    RowTexts const texts = texts_of(view, offer, chosen, frame);
    std::string const km = offer.everywhere() ? std::string{} : km_text(frame, offer.km);
    std::string spoken = row_spoken(frame, offer, i);
    if (!texts.details.empty()) spoken += " " + without_soft_hyphens(texts.details);  // what an open row tells is heard as well
    std::string const& keep = frame.kept_words(item_id(offer.id, ~std::uint64_t{0}), [&] { return filled(frame.say(Key::near_keep_spoken), {{"name", without_soft_hyphens(texts.name)}}); });
    OfferRow const row{.number = i + 1, .name = texts.name, .second = texts.second, .place = offer.town.empty() ? frame.say(Key::near_everywhere) : offer.town, .distance = km, .details = texts.details,
                       .spoken = spoken, .keep_spoken = keep, .disc = pin_colour(frame.theme(), i), .chosen = chosen, .kept = is_kept(view.session, offer.id)};
    CardAnswer const answer = offer_row(frame, r, row, columns);
    if (answer.kept) {
        frame.send(KeepToggled{KeptOffer{offer.id, offer.town, offer.name, offer.when, offer.km}});
    } else if (answer.opened) {
        frame.send(OfferChosen{static_cast<int>(i)});
    }
}

float draw_rows(View const& view, Near const& near, Frame& frame, Rect r, Rect seen) {
    if (!near.asked) return frame.text(frame.say(Key::near_busy), Style::body, r, frame.theme().grey);
    if (near.answer.offers.empty()) {
        float const used = empty_state(frame, {r.x, r.y, r.w, std::clamp(seen.h - 150, 300.0f, 520.0f)}, "empty/near-none", frame.say(Key::near_none), frame.say(Key::near_none_advice)) + 30;
        if (offer_filter_count(near) == 0) return used;
        ButtonLook const look{.kind = ButtonKind::primary};
        float const width = std::min(r.w, button_width(frame, frame.say(Key::near_kind_all), look) + 80);
        if (button(frame, "near-none-all", frame.say(Key::near_kind_all), {}, {r.x + (r.w - width) / 2, r.y + used, width, 100}, look)) frame.send(OfferFiltersCleared{});
        return used + 130;
    }
    OfferColumns const columns = columns_of(frame, r.w);
    // The rows next to those in sight are there for the keyboard to walk to; those beyond cost nothing but their height.
    Rect const reachable{seen.x, seen.y - 400, seen.w, seen.h + 800};
    float y = r.y;
    for (std::size_t i = 0; i < near.answer.offers.size(); ++i) {
        Rect const row{r.x, y, r.w, row_height(view, near, frame, i, near.chosen == static_cast<int>(i), r.w)};
        y += row.h + row_gap;
        if (!row.overlaps(reachable)) continue;
        if (!frame.unseen(row.grown(40))) {
            draw_offer(view, near, i, frame, row, columns);
        } else {
            Offer const& offer = near.answer.offers[i];
            if (frame.control({"offer", i + 1, Role::list_row, frame.say(offer.name), {}, near.chosen == static_cast<int>(i)}, row).activated) frame.send(OfferChosen{static_cast<int>(i)});
        }
    }
    return y - r.y;
}
}  // namespace

void draw_near(View const& view, Near const& near, Frame& frame) {
    Theme const& theme = frame.theme();
    Room const room = room_of(view, frame);
    Place const& here = view.session.place ? *view.session.place : view.home_place;
    float const side = margin(frame);
    bool const portrait = frame.portrait(), reach = room.header.h > 0;
    std::string const subtitle = (near.profession ? filled(frame.say(Key::near_for), {{"name", lowered(frame.say(view.catalogue[*near.profession].name))}}) : frame.say(Key::near_all)) +
                                 ". " + frame.say(Key::near_crow) + ".";
    // Landscape: the map at the left, all of the height. Upright: above; in reach mode so far down that its buttons come within reach.
    Rect map{0, 0, std::round(frame.width() * .36f), room.body.bottom() - 10};
    float left = map.right() + 40, y = 40;
    float const right = frame.width() - side;
    if (portrait) {
        left = side;
        map = {0, 0, frame.width(), 640};  // all of the country in its widest view
        y = reach ? 44.0f : map.bottom() + 24;
    }
    // Reach mode on a small wide panel: the map above, the list has all of the width.
    bool const list_below = reach && !portrait && room.body.h < 380;
    if (list_below) map = {std::round(frame.width() * .5f), 0, frame.width() - std::round(frame.width() * .5f), room.header.h - 8}, left = side;
    float const width = right - left, words = list_below ? map.x - left - 32 : width;
    y += frame.text(frame.say(Key::near_title), Style::title, {left, y, words, 0}, theme.ink, {.role = Role::heading, .name = "title"}) + 4;
    y += frame.text(subtitle, Style::body, {left, y, words, 0}, theme.grey, {.name = "subtitle"}) + 18;
    if (portrait && reach) map = {0, y, frame.width(), room.header.bottom() + 130 - y}, y = map.bottom() + 24;
    frame.leave_for_toast({map.x + 24, map.bottom() - 230, map.w - 160, 96});
    std::optional<std::size_t> const tapped = draw_map_area(view, near, frame, map, room, here, list_below);
    if (reach) y = std::max(y, room.body.y + 12);
    float const place_width = list_below ? button_width(frame, here.name, place_look) : 0;
    if (list_below) place_button(frame, here, {right - place_width, y, place_width, 76});
    y += kind_chips(near, frame, {left, y, width - place_width - (list_below ? 24 : 0), 0}) + 14;
    Rect const list{left - 36, y, width + 50, room.body.bottom() - y - 4};
    float const shift = frame.begin_scroll("offers", list, near.scroll);
    float const used = draw_rows(view, near, frame, {left, y + 8 + shift, width, 0}, list);
    frame.end_scroll(used + 30);
    if (near.filters_open) draw_near_filters(view, near, frame);
    if (!tapped) return;
    if (near.chosen != static_cast<int>(*tapped)) frame.send(Scrolled{row_offset(view, near, frame, *tapped, width)});
    frame.send(OfferChosen{static_cast<int>(*tapped)});
}

}  // namespace sprank::screens
