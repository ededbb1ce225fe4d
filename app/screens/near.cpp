#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numbers>
#include <span>

#include "core/text.hpp"
#include "screens/parts.hpp"
#include "ui/map_view.hpp"
#include "ui/panels.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr std::array<std::string_view, 6> pin_colours{"robots", "metaal", "energie", "proces", "lab", "ict"};
constexpr float row_gap = 16, disc_radius = 46;
constexpr double near_km = 40, seen_km = 52, zoom_step = 1.6;  ///< seen_km: the ring of 40 with some country around it

Colour pin_colour(Theme const& theme, std::size_t row) { return theme.contrast() ? theme.sun : theme.pair(pin_colours[row % pin_colours.size()]).base; }

// ---- the map

/// Two digits stay within the head of a pin, also where letters are large.
float pin_radius(Frame& frame, bool chosen) {
    Style const style = chosen ? Style::button : Style::small_strong;
    float const across = std::hypot(frame.text_width("28", style), frame.line_height(style) * .72f);
    return std::max(chosen ? 44.0f : 30.0f, std::ceil(across / 2 + 7));
}

/// How many kilometres around the visitor the map shows: the nearest rows, the row that is lit, and as the visitor zoomed.
double km_around(Near const& near) {
    std::array<double, 3> nearest{1e9, 1e9, 1e9};
    for (Offer const& offer : near.answer.offers) {
        if (offer.everywhere()) continue;
        nearest.back() = std::min(nearest.back(), offer.km);
        std::ranges::sort(nearest);
    }
    double km = seen_km;
    if (nearest.front() > near_km) {
        for (double const far : nearest)
            if (far < 1e9) km = std::max(km, far * 1.3);
    }
    if (near.zoom == 0 && near.chosen && *near.chosen < static_cast<int>(near.answer.offers.size())) km = std::max(km, near.answer.offers[static_cast<std::size_t>(*near.chosen)].km * 1.3);
    return km / std::pow(zoom_step, near.zoom);
}

/// What lies on the map and is not the map.
struct MapTools {
    Rect small_map, place;
    Point closer, wider;
};

std::string const& row_spoken(Frame& frame, Offer const& offer, std::size_t row) {
    return frame.kept_words(item_id(offer.id, std::bit_cast<std::uint64_t>(offer.km) + row), [&] {
        if (offer.everywhere()) return without_soft_hyphens(frame.say(offer.name)) + ". " + frame.say(Key::near_everywhere);
        return filled(frame.say(Key::near_row_spoken), {{"number", std::to_string(row + 1)}, {"name", without_soft_hyphens(frame.say(offer.name))}, {"town", offer.town},
                                                        {"km", filled(frame.say(Key::near_km_spoken), {{"km", std::to_string(std::lround(offer.km))}})}});
    });
}

/// Words keep this far from where the map runs off the glass.
float glass_edge(Frame& frame) { return std::max(20.0f, frame.units().from_mm(10) + 1); }

/// A pin with room at its right for the number of those behind it.
constexpr float badge_room = 66;
Rect with_badge(Rect pin) { return {pin.x, pin.y - 4, pin.w + badge_room, pin.h + 4}; }

/// Pins that would lie on each other stand as one: the lit row in front, or else the nearest. A tap on it goes from one to the next.
struct PinGroup {
    Rect box;
    std::vector<std::size_t> rows;
};

std::vector<PinGroup> pin_groups(Near const& near, Frame& frame, MapView const& map, std::span<Rect const> taken) {
    std::vector<PinGroup> groups;
    std::size_t const count = near.answer.offers.size();
    auto const add = [&](std::size_t row, float radius) {
        if (near.answer.offers[row].everywhere()) return;
        Point const foot = map.at(near.answer.offers[row].position);
        Rect const box = pin_box(foot, radius);
        float const edge = glass_edge(frame);
        if (!map.area().contains(foot) || !map.area().inset(edge, edge).contains({foot.x, box.y}) || box.x < map.area().x + edge || box.right() > map.area().right() - std::max(edge - 20, 8.0f) || std::ranges::any_of(taken, [&](Rect const& other) { return other.overlaps(box); })) return;
        auto const same = std::ranges::find_if(groups, [&](PinGroup const& group) { return with_badge(group.box).overlaps(box) || with_badge(box).overlaps(group.box); });
        if (same == groups.end()) {
            groups.push_back({box, {row}});
        } else {
            same->rows.push_back(row);
        }
    };
    if (near.chosen && *near.chosen < static_cast<int>(count)) add(static_cast<std::size_t>(*near.chosen), pin_radius(frame, true));
    for (std::size_t row = 0; row < count; ++row)
        if (near.chosen != static_cast<int>(row)) add(row, pin_radius(frame, false));
    return groups;
}

/// The row that a tap on these pins lights.
std::size_t next_row(PinGroup const& group, std::optional<int> chosen) {
    if (chosen != static_cast<int>(group.rows.front()) || group.rows.size() == 1) return group.rows.front();
    auto const later = std::ranges::upper_bound(group.rows.begin() + 1, group.rows.end(), group.rows.front());
    return later == group.rows.end() ? group.rows[1] : *later;
}

/// How many more stand behind a pin, at its right, or at its left where the glass ends.
void draw_badge(Frame& frame, Rect pin, std::size_t more) {
    std::string const text = "+" + std::to_string(more);
    float const line = frame.line_height(Style::small_strong), width = std::max(line + 4, frame.text_width(text, Style::small_strong) + 18);
    bool const at_right = pin.right() + badge_room < frame.width() - glass_edge(frame);
    Rect const pill{at_right ? pin.right() + 1 : pin.x - width - 1, pin.y + 2, width, line + 2};
    frame.fill(pill, rgb(0x0F2430), pill.h / 2);
    frame.draw_text(text, Style::small_strong, {pill.x, pill.y + 1, pill.w, line}, rgb(0xFFFFFF), Align::centre);
}

void draw_towns(View const& view, Frame& frame, MapView const& map, std::vector<Rect>& taken) {
    Theme const& theme = frame.theme();
    constexpr int most = 9;
    int shown = 0;
    float const line = frame.line_height(Style::small);
    float const edge = glass_edge(frame);
    Rect const inside = map.area().inset(edge, edge);
    for (Place const& town : view.towns) {
        Point const at = map.at(town.position);
        if (!inside.contains(at)) continue;
        Rect const dot{at.x - 8, at.y - 8, 16, 34};
        if (std::ranges::any_of(taken, [&](Rect const& other) { return other.overlaps(dot); })) continue;
        float const width = frame.text_width(town.name, Style::small) + 24;
        Rect const label{at.x - width / 2, at.y + 10, width, line + 4};
        Rect const whole{label.x, at.y - 8, label.w, label.h + 18};
        if (!inside.contains({label.x + 11, label.bottom()}) || !inside.contains({label.right() - 11, at.y})) continue;
        if (std::ranges::any_of(taken, [&](Rect const& other) { return other.overlaps(whole); })) continue;
        frame.circle(at, 8, theme.grey);
        frame.fill(label, theme.card, label.h / 2);
        frame.draw_text(town.name, Style::small, {label.x, label.y + 2, label.w, line}, theme.contrast() ? theme.ink : theme.grey, Align::centre);
        taken.push_back(whole.grown(10));
        if (++shown == most) return;
    }
}

/// "Jij bent hier", beside the place where it lies over no pin.
Rect here_label(Frame& frame, MapView const& map, Point me, std::span<PinGroup const> groups, std::span<Rect const> taken) {
    float const width = frame.text_width(frame.say(Key::near_here), Style::small_strong) + 40, height = frame.line_height(Style::small_strong) + 16;
    auto const at = [&](float x, float y) {
        Rect const area = map.area();
        return Rect{std::clamp(x, area.x + 28, area.right() - width - 12), std::clamp(y, area.y + 28, area.bottom() - height - 12), width, height};
    };
    auto const free = [&](Rect const& place) {
        return !place.overlaps({me.x - 26, me.y - 26, 52, 52}) && std::ranges::none_of(taken, [&](Rect const& other) { return other.overlaps(place); }) &&
               std::ranges::none_of(groups, [&](PinGroup const& group) { return with_badge(group.box).overlaps(place); });
    };
    Rect const below = at(me.x - width / 2, me.y + 32);
    for (float const further : {0.0f, 60.0f, 120.0f, 180.0f})
        for (float const aside : {-width / 2, 38.0f, -38 - width})
            for (float const y : {me.y + 32 + further, me.y - 32 - height - further, me.y - height / 2})
                if (Rect const place = at(me.x + aside, y); free(place)) return place;
    return below;
}

void draw_here(Frame& frame, Point me, Rect label) {
    Theme const& theme = frame.theme();
    frame.circle(me, 25, theme.contrast() ? theme.card : rgb(0xFFFFFF));
    frame.circle(me, 22, theme.contrast() ? theme.ink : rgb(0x0F2430));
    frame.circle(me, 11, theme.spark);
    frame.fill(label, theme.bar, label.h / 2);
    if (theme.contrast()) frame.inner_outline(label, theme.outline(), 4, label.h / 2);
    frame.draw_text(frame.say(Key::near_here), Style::small_strong, {label.x, label.y + 8, label.w, 0}, theme.on_bar, Align::centre);
}

constexpr std::array ring_kms{near_km / 2, near_km};
constexpr float least_ring = 60;  ///< radius below which a ring would lie under "jij bent hier"

void draw_rings(Frame& frame, MapView const& map, Point me) {
    Theme const& theme = frame.theme();
    if (!theme.contrast()) {
        std::array<Point, 120> around;  // not circle(): what is kept has no pictures of discs
        for (std::size_t i = 0; i < around.size(); ++i) {
            // In double: the last bits of float sines differ between processors and builds.
            double const angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(around.size());
            around[i] = {me.x + static_cast<float>(map.length(near_km) * std::cos(angle)), me.y + static_cast<float>(map.length(near_km) * std::sin(angle))};
        }
        frame.polygon(around, with_alpha(theme.spark, .09f));
    }
    for (double const km : ring_kms)
        if (map.length(km) >= least_ring) dashed_ring(frame, me, map.length(km), theme.spark);
}

void draw_ring_labels(Frame& frame, MapView const& map, Point me, std::vector<Rect>& taken) {
    Theme const& theme = frame.theme();
    for (double const km : ring_kms) {
        float const radius = map.length(km);
        if (radius < least_ring) continue;
        std::string const text = km_text(frame, km);
        float const line = frame.line_height(Style::small_strong), width = frame.text_width(text, Style::small_strong) + 20;
        constexpr float diagonal = .7071f;
        Rect const label{me.x - radius * diagonal - width / 2, me.y + radius * diagonal - line / 2, width, line};
        if (!map.area().contains({label.x, label.bottom()}) || std::ranges::any_of(taken, [&](Rect const& other) { return other.overlaps(label); })) continue;
        taken.push_back(label.grown(6));
        frame.fill(label, theme.card, line / 2);
        frame.draw_text(text, Style::small_strong, {label.x, label.y, label.w, line}, theme.name == ThemeName::light ? rgb(0x9A3104) : theme.ink, Align::centre);
    }
}

/// The corner of the map towards the list is round, as the paper is over it.
void round_corner(Frame& frame, Rect r) {
    constexpr float radius = 72;
    constexpr std::size_t steps = 12;
    std::array<Point, steps + 2> points;
    std::array<std::uint16_t, 3 * steps> triangles;
    points[0] = {r.right(), r.bottom()};
    for (std::size_t i = 0; i <= steps; ++i) {
        float const angle = std::numbers::pi_v<float> / 2 * static_cast<float>(i) / steps;
        points[i + 1] = {r.right() - radius + radius * std::cos(angle), r.bottom() - radius + radius * std::sin(angle)};
        if (i == steps) break;
        triangles[3 * i] = 0, triangles[3 * i + 1] = static_cast<std::uint16_t>(i + 1), triangles[3 * i + 2] = static_cast<std::uint16_t>(i + 2);
    }
    frame.mesh(points, triangles, frame.theme().paper);
    frame.stroke(std::span<Point const>(points).subspan(1), frame.theme().paper, 3);
}

ButtonLook const place_look{.kind = ButtonKind::secondary, .icon_before = "pin", .style = Style::button_small};

/// "Zwolle", with the way to choose another place.
void place_button(Frame& frame, Place const& here, Rect r) {
    std::string const spoken = filled(frame.say(Key::near_from), {{"place", here.name}}) + ". " + frame.say(Key::near_change);
    frame.shadow(r, r.h / 2);
    if (button(frame, "place", here.name, spoken, r, place_look)) frame.send(PlacePickerOpened{});
}

void zoom_disc(Frame& frame, std::string_view name, Key spoken, Point at, std::string_view icon, int steps, bool enabled) {
    Theme const& theme = frame.theme();
    Colour const ink = enabled ? theme.ink : theme.contrast() ? rgb(0x8A8A8A) : theme.line;
    if (disc(frame, name, 0, frame.say(spoken), at, disc_radius, {.icon = icon, .fill = theme.card, .ink = ink, .raised = true}) && enabled) frame.send(MapZoomed{steps});
}

/// Returns the row whose pin was tapped.
/// `only_look`: it stands where nothing is operated.
std::optional<std::size_t> draw_map_area(View const& view, Near const& near, Frame& frame, Rect r, Room const& room, Place const& here, bool only_look) {
    Theme const& theme = frame.theme();
    double const around = km_around(near);
    MapView const map(r, here.position, around);
    std::string const spoken = filled(frame.say(Key::near_map), {{"count", std::to_string(near.answer.offers.size())}, {"place", here.name}});
    float const edge = 30, tools_top = r.bottom() - edge - 2 * disc_radius;
    MapTools tools;
    tools.closer = {r.right() - edge - disc_radius - 4, frame.portrait() ? tools_top + disc_radius : tools_top - disc_radius - 14};
    tools.wider = {tools.closer.x - (frame.portrait() ? 2 * disc_radius + 14 : 0), tools_top + disc_radius};
    float const leftmost_disc = std::min(tools.closer.x, tools.wider.x) - disc_radius;
    tools.place = {r.x + edge, r.bottom() - edge - 90, std::min(leftmost_disc - r.x - 2 * edge, button_width(frame, here.name, place_look)), 88};
    float const small_height = frame.portrait() ? 180.0f : 212.0f;
    tools.small_map = {r.x + edge, r.y + edge, std::round((small_height - 20) * small_map_shape) + 20, small_height};

    frame.record(Role::picture, "map", {}, spoken, r);
    Point const me = map.at(here.position);
    float const disc_room = disc_radius + 6;
    Rect const discs{leftmost_disc - 6, tools.closer.y - disc_room, r.right() - leftmost_disc, tools.wider.y - tools.closer.y + 2 * disc_room};
    std::vector<Rect> taken{tools.small_map.grown(6)};
    std::optional<Rect> label;
    if (only_look) {
        label = here_label(frame, map, me, {}, taken);  // little room: pins that would lie over it are left out
        taken.push_back(label->grown(8));
    } else {
        taken.insert(taken.end(), {tools.place.grown(6), discs});
    }
    auto const groups = pin_groups(near, frame, map, taken);
    frame.push_clip(r);
    std::uint64_t key = item_id("map", static_cast<std::uint64_t>(theme.name));
    for (double const value : {here.position.latitude, here.position.longitude, around, static_cast<double>(r.y), static_cast<double>(r.w), static_cast<double>(r.h), static_cast<double>(frame.units().exact_pixels(1000))})
        key = item_id("map", key ^ std::bit_cast<std::uint64_t>(value));
    frame.kept(key, [&] {
        draw_map(frame, map);
        draw_rings(frame, map, me);
        if (!frame.portrait() && !only_look) round_corner(frame, r);
    });
    Rect const here_words = label ? *label : here_label(frame, map, me, groups, taken);
    taken.push_back(here_words);
    for (PinGroup const& group : groups) taken.push_back(group.rows.size() > 1 ? with_badge(group.box) : group.box);
    taken.push_back({me.x - 26, me.y - 26, 52, 52});
    draw_ring_labels(frame, map, me, taken);
    draw_here(frame, me, here_words);
    draw_towns(view, frame, map, taken);
    std::optional<std::size_t> tapped;
    // In reach mode what is high up is only looked at: the same row stands in the list.
    float const highest = room.header.h > 0 ? frame.height() / 2 : 0;
    for (std::size_t i = groups.size(); i-- > 0;) {
        PinGroup const& group = groups[i];
        std::size_t const row = group.rows.front();
        bool const lit = near.chosen == static_cast<int>(row), reachable = group.box.y >= highest;
        ControlState state;
        if (reachable) state = frame.control({"pin", row + 1, Role::map_pin, std::to_string(row + 1), row_spoken(frame, near.answer.offers[row], row), lit, true, Style::small_strong, rgb(0x0F2430), pin_colour(theme, row)}, group.box);
        draw_pin(frame, {group.box.x + group.box.w / 2, group.box.bottom()}, group.box.w / 2, std::to_string(row + 1), pin_colour(theme, row));
        if (group.rows.size() > 1 && !only_look) draw_badge(frame, group.box, group.rows.size() - 1);
        if (state.activated) tapped = next_row(group, near.chosen);
        if (state.focused) frame.focus_ring(group.box, group.box.w / 2);
    }
    draw_small_map(frame, tools.small_map, map);
    frame.pop_clip();
    if (theme.contrast()) frame.fill(frame.portrait() ? Rect{r.x, r.bottom() - 4, r.w, 4} : Rect{r.right() - 4, r.y, 4, r.h}, theme.outline());
    if (only_look) return tapped;
    place_button(frame, here, tools.place);
    zoom_disc(frame, "closer", Key::near_closer, tools.closer, "plus", 1, near.zoom < map_zoom_limit);
    zoom_disc(frame, "wider", Key::near_wider, tools.wider, "min", -1, near.zoom > -map_zoom_limit && !map.whole_country());
    return tapped;
}

// ---- the list

float kind_chips(Near const& near, Frame& frame, Rect r) {
    constexpr std::array kinds{OfferKind::programme, OfferKind::bbl, OfferKind::open_day, OfferKind::event, OfferKind::science_centre, OfferKind::information};
    constexpr float gap = 8;
    float const height = std::max(66.0f, frame.line_height(Style::small_strong) + 26);
    auto const width_of = [&](std::string const& text, std::string_view icon) { return chip_width(frame, text, {.icon = icon, .side = icon.empty() ? 17.0f : 22.0f}); };
    // On one line, if need be without the icons; else on more lines with them.
    std::array<float, kinds.size() + 1> widths{};
    auto const line_of = [&](bool with_icons) {
        float line = widths[kinds.size()] = width_of(frame.say(Key::near_kind_all), {});
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
        ChipLook const look{.icon = icons ? kind_icon(kind) : std::string_view{}, .selected = near.kinds.size() == 1 && near.kinds.front() == kind, .side = icons ? 22.0f : 17.0f};
        std::string const& text = frame.say(kind_key(kind));
        if (chip(frame, "kind", static_cast<std::uint64_t>(kind) + 1, text, {}, place(widths[i]), look)) frame.send(OfferKindToggled{kind});
    }
    return y + height - r.y;
}

std::string when_text(View const& view, Offer const& offer, Frame& frame) {
    std::string text = frame.say(offer.when);
    if (offer.starts && !view.date_known) text += (text.empty() ? "" : " · ") + frame.say(Key::near_check_date);
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
    add(when_text(view, offer, frame));
    add(offer.website);
    add(filled(frame.say(Key::near_checked), {{"date", offer.checked.substr(0, 4)}}));
    return texts;
}

/// Height of a row, open or closed. A row that is known is not measured again.
float row_height(View const& view, Near const& near, Frame& frame, std::size_t i, bool open, float width) {
    Offer const& offer = near.answer.offers[i];
    std::uint64_t const key = std::hash<std::string_view>{}(offer.id) ^ ((open ? 1u : 0u) | (view.date_known ? 2u : 0u));
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
    std::string const spoken = row_spoken(frame, offer, i);
    std::string const& keep = frame.kept_words(item_id(offer.id, ~std::uint64_t{0}), [&] { return filled(frame.say(Key::near_keep_spoken), {{"name", without_soft_hyphens(texts.name)}}); });
    OfferRow const row{.number = i + 1, .name = texts.name, .second = texts.second, .place = offer.everywhere() ? frame.say(Key::near_everywhere) : offer.town, .distance = km, .details = texts.details,
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
    if (near.answer.offers.empty()) return empty_state(frame, {r.x, r.y, r.w, 520}, "empty/near-none", frame.say(Key::near_none), frame.say(Key::near_none_advice)) + 30;
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
        map = {0, 0, frame.width(), 590};
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
    if (!tapped) return;
    if (near.chosen != static_cast<int>(*tapped)) frame.send(Scrolled{row_offset(view, near, frame, *tapped, width)});
    frame.send(OfferChosen{static_cast<int>(*tapped)});
}

}  // namespace sprank::screens
