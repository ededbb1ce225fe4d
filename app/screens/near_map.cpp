#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numbers>

#include "core/text.hpp"
#include "screens/near_labels.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float disc_radius = 46;
constexpr double seen_km = 52, zoom_step = 1.6;  ///< seen_km: the ring of 40 with some country around it

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

void zoom_disc(Frame& frame, std::string_view name, Key spoken, Point at, std::string_view icon, int steps, bool enabled) {
    Theme const& theme = frame.theme();
    Colour const ink = enabled ? theme.ink : theme.contrast() ? rgb(0x8A8A8A) : theme.grey;
    if (disc(frame, name, 0, frame.say(spoken), at, disc_radius, {.icon = icon, .fill = theme.card, .ink = ink, .raised = true}) && enabled) frame.send(MapZoomed{steps});
}
/// How much more there is where no pin stands; a tap brings it closer, or lists what is there.
void draw_bubbles(Near const& near, Frame& frame, std::span<TownGroup const> bubbles, float highest) {
    Theme const& theme = frame.theme();
    for (std::size_t i = 0; i < bubbles.size(); ++i) {
        TownGroup const& bubble = bubbles[i];
        float const radius = town_radius(frame, bubble.count);
        Rect const box{bubble.at.x - radius, bubble.at.y - radius, 2 * radius, 2 * radius};
        bool const lit = near.town == bubble.place;
        Colour const fill = lit ? theme.spark : theme.bar, ink = lit ? theme.on_colour : theme.on_bar;
        std::string const count = std::to_string(bubble.count);
        ControlState state;
        if (box.y >= highest) state = frame.control({"towns", i + 1, Role::map_pin, count, filled(frame.say(Key::near_towns_spoken), {{"count", count}}), lit, true, Style::small_strong, ink, fill}, box);
        frame.circle(bubble.at, radius, theme.contrast() ? theme.ink : rgb(0xFFFFFF));
        frame.circle(bubble.at, radius - 3, fill);
        float const line = frame.line_height(Style::small_strong);
        frame.draw_text(count, Style::small_strong, {box.x, bubble.at.y - line / 2, box.w, line}, ink, Align::centre);
        if (state.focused) frame.focus_ring(box, radius);
        if (state.activated) frame.send(TownsTapped{bubble.place, bubble.single});
    }
}
}  // namespace

std::string const& row_spoken(Frame& frame, Offer const& offer, std::size_t row) {
    return frame.kept_words(item_id(offer.id, std::bit_cast<std::uint64_t>(offer.km) + row), [&] {
        if (offer.everywhere()) return without_soft_hyphens(frame.say(offer.name)) + ". " + (offer.town.empty() ? frame.say(Key::near_everywhere) : offer.town);
        return filled(frame.say(Key::near_row_spoken), {{"number", std::to_string(row + 1)}, {"name", without_soft_hyphens(frame.say(offer.name))}, {"town", offer.town},
                                                        {"km", filled(frame.say(Key::near_km_spoken), {{"km", std::to_string(std::lround(offer.km))}})}});
    });
}

void place_button(Frame& frame, Place const& here, Rect r) {
    std::string const spoken = filled(frame.say(Key::near_from), {{"place", here.name}}) + ". " + frame.say(Key::near_change);
    frame.shadow(r, r.h / 2);
    if (button(frame, "place", here.name, spoken, r, place_look)) frame.send(PlacePickerOpened{});
}

std::optional<std::size_t> draw_map_area(View const& view, Near const& near, Frame& frame, Rect r, Room const& room, Place const& here, bool only_look) {
    Theme const& theme = frame.theme();
    double const around = km_around(near);
    MapView map(r, near.centre.value_or(here.position), around);
    if (!only_look) {
        // Dragged: what the finger holds stays under it. In reach mode only where it reaches.
        float const top = room.header.h > 0 ? std::max(r.y, frame.height() / 2) : r.y;
        Point const moved = frame.pan("map", {r.x, top, r.w, r.bottom() - top});
        if (moved.x != 0 || moved.y != 0) {
            Position const centre = map.position({r.centre().x - moved.x, r.centre().y - moved.y});
            map = MapView(r, centre, around);
            frame.send(MapMoved{map.position(r.centre())});
        }
        if (std::optional<Point> const at = frame.tapped("map")) frame.send(MapPointed{map.position(*at)});
    }
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
    // Moved away from the visitor: a third disc brings her back.
    bool const away = near.centre && *near.centre != here.position;
    Point const back = frame.portrait() ? Point{tools.wider.x - 2 * disc_radius - 14, tools.wider.y} : Point{tools.closer.x, tools.closer.y - 2 * disc_radius - 14};
    Rect discs{leftmost_disc - 6, tools.closer.y - disc_room, r.right() - leftmost_disc, tools.wider.y - tools.closer.y + 2 * disc_room};
    if (away && frame.portrait()) discs = {back.x - disc_room, discs.y, discs.right() - back.x + disc_room, discs.h};
    if (away && !frame.portrait()) discs = {discs.x, back.y - disc_room, discs.w, discs.bottom() - back.y + disc_room};
    std::vector<Rect> taken{tools.small_map.grown(6)};
    std::optional<Rect> label;
    if (only_look) {
        label = here_label(frame, map, me, {}, taken);  // little room: pins that would lie over it are left out
        taken.push_back(label->grown(8));
    } else {
        taken.insert(taken.end(), {tools.place.grown(6), discs});
    }
    std::optional<Pointed> pointed;
    if (near.pointed && !only_look) pointed = pointed_at(frame, map, *near.pointed, std::array{tools.small_map, tools.place, discs, Rect{me.x - 30, me.y - 30, 60, 60}}, room.header.h > 0 ? std::max(r.y, frame.height() / 2) : r.y);
    if (pointed) taken.insert(taken.end(), {pointed->button.grown(8), {pointed->at.x - 20, pointed->at.y - 20, 40, 40}});
    auto const groups = pin_groups(near, frame, map, taken);
    frame.push_clip(r);
    std::uint64_t key = item_id("map", static_cast<std::uint64_t>(theme.name));
    Position const middle = map.position(r.centre());
    for (double const value : {here.position.latitude, here.position.longitude, middle.latitude, middle.longitude, around, static_cast<double>(r.y), static_cast<double>(r.w), static_cast<double>(r.h), static_cast<double>(frame.units().exact_pixels(1000))})
        key = item_id("map", key ^ std::bit_cast<std::uint64_t>(value));
    frame.kept(key, [&] {
        draw_map(frame, map);
        draw_rings(frame, map, me);
        if (!frame.portrait() && !only_look) round_corner(frame, r);
    });
    bool const seen = r.inset(40, 40).contains(me);
    Rect const here_words = label ? *label : here_label(frame, map, me, groups, taken);
    if (seen) taken.push_back(here_words);
    for (PinGroup const& group : groups) taken.push_back(group.rows.size() > 1 ? with_badge(frame, group.box) : group.box);
    if (seen) taken.push_back({me.x - 26, me.y - 26, 52, 52});
    draw_ring_labels(frame, map, me, taken);
    if (seen) draw_here(frame, me, here_words);
    std::vector<TownGroup> const bubbles = only_look ? std::vector<TownGroup>{} : town_groups(near, frame, map, groups, taken);
    for (TownGroup const& bubble : bubbles) {
        float const radius = town_radius(frame, bubble.count);
        taken.push_back({bubble.at.x - radius - 8, bubble.at.y - radius - 8, 2 * radius + 16, 2 * radius + 16});
    }
    draw_regions(view, frame, map, taken);
    draw_towns(view, frame, map, taken);
    draw_bubbles(near, frame, bubbles, room.header.h > 0 ? frame.height() / 2 : 0);
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
    if (pointed) draw_pointed(frame, *near.pointed, *pointed);
    frame.pop_clip();
    if (theme.contrast()) frame.fill(frame.portrait() ? Rect{r.x, r.bottom() - 4, r.w, 4} : Rect{r.right() - 4, r.y, 4, r.h}, theme.outline());
    if (only_look) return tapped;
    place_button(frame, here, tools.place);
    if (away && disc(frame, "back-here", 0, frame.say(Key::near_here), back, disc_radius, {.icon = "pin", .fill = theme.card, .ink = theme.ink, .raised = true})) frame.send(MapMoved{here.position});
    zoom_disc(frame, "closer", Key::near_closer, tools.closer, "plus", 1, near.zoom < map_zoom_limit);
    zoom_disc(frame, "wider", Key::near_wider, tools.wider, "min", -1, near.zoom > -map_zoom_limit && !map.whole_country());
    return tapped;
}

}  // namespace sprank::screens
