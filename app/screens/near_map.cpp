#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numbers>

#include "core/text.hpp"
#include "screens/near_map.hpp"
#include "ui/map_view.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float disc_radius = 46;
constexpr double near_km = 40, seen_km = 52, zoom_step = 1.6;  ///< seen_km: the ring of 40 with some country around it

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

/// The names of the five regions, where so much of the country is seen that they mean something.
void draw_regions(View const& view, Frame& frame, MapView const& map, std::vector<Rect>& taken) {
    constexpr double seen_km_for_names = 190;
    if (map.length(seen_km_for_names) > std::min(map.area().w, map.area().h)) return;
    Theme const& theme = frame.theme();
    float const line = frame.line_height(Style::small_strong);
    for (Region const& region : view.catalogue.regions) {
        if (region.parts.empty()) continue;
        Position middle;
        for (Place const& part : region.parts) middle.latitude += part.position.latitude, middle.longitude += part.position.longitude;
        auto const count = static_cast<double>(region.parts.size());
        Point const at = map.at({middle.latitude / count, middle.longitude / count});
        std::string const& name = frame.say(region.name);
        float const width = frame.text_width(name, Style::small_strong) + 28;
        // Where there is room near its middle.
        for (Point const away : {Point{0, 0}, Point{0, -44}, Point{0, 44}, Point{-width / 2 - 30, 0}, Point{width / 2 + 30, 0}, Point{0, -80}, Point{0, 80}, Point{-width / 2 - 30, -44}, Point{width / 2 + 30, 44}, Point{-width / 2 - 30, 44}, Point{width / 2 + 30, -44}}) {
            Rect const label{at.x - width / 2 + away.x, at.y - line / 2 + away.y, width, line + 6};
            if (!map.area().inset(20, 20).contains({label.x, label.y}) || !map.area().inset(20, 20).contains({label.right(), label.bottom()})) continue;
            if (std::ranges::any_of(taken, [&](Rect const& other) { return other.overlaps(label); })) continue;
            frame.fill(label, theme.contrast() ? theme.card : theme.sand, label.h / 2);
            frame.draw_text(name, Style::small_strong, {label.x, label.y + 3, label.w, line}, theme.ink, Align::centre);
            taken.push_back(label.grown(8));
            break;
        }
    }
}

/// Where the visitor pointed, and the words beside it that say "here I am".
struct Pointed {
    Point at;
    Rect button;
};
constexpr ButtonLook pointed_look{.kind = ButtonKind::primary, .icon_before = "pin", .style = Style::button_small};
std::string pointed_text(Frame& frame, Place const& place) { return filled(frame.say(Key::near_pointed), {{"place", place.name}}); }

/// Above it or below it, where it covers nothing that is operated; nothing: the place is out of sight.
std::optional<Pointed> pointed_at(Frame& frame, MapView const& map, Place const& place, std::array<Rect, 4> const& taken, float top) {
    Point const at = map.at(place.position);
    float const edge = std::max(24.0f, frame.units().from_mm(10) + 2);  // nothing that is touched within 10 mm of the glass's edge
    Rect const area = map.area().inset(edge, edge);
    if (!area.contains(at)) return std::nullopt;
    constexpr float height = 88, away = 28;
    float const width = std::min(button_width(frame, pointed_text(frame, place), pointed_look), area.w);
    for (float const y : {at.y - away - height, at.y + away, at.y - away - 2 * height, at.y + away + height, at.y - away - 3 * height, at.y + away + 2 * height})
        for (float const x : {at.x - width / 2, at.x - width, at.x, area.x, area.right() - width}) {
            Rect const button{std::round(std::clamp(x, area.x, area.right() - width)), std::round(y), width, height};
            if (button.y < std::max(area.y, top) || button.bottom() > area.bottom()) continue;
            if (std::ranges::none_of(taken, [&](Rect const& other) { return other.overlaps(button.grown(8)); })) return Pointed{at, button};
        }
    return std::nullopt;
}

void draw_pointed(Frame& frame, Place const& place, Pointed const& pointed) {
    Theme const& theme = frame.theme();
    frame.circle(pointed.at, 17, theme.contrast() ? theme.card : rgb(0xFFFFFF));
    frame.circle(pointed.at, 13, theme.spark);
    frame.shadow(pointed.button, pointed.button.h / 2);
    if (button(frame, "pointed", pointed_text(frame, place), {}, pointed.button, pointed_look)) frame.send(PlaceChosen{place});
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
               std::ranges::none_of(groups, [&](PinGroup const& group) { return with_badge(frame, group.box).overlaps(place); });
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
        if (offer.everywhere()) return without_soft_hyphens(frame.say(offer.name)) + ". " + frame.say(Key::near_everywhere);
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
    if (near.pointed && !only_look) pointed = pointed_at(frame, map, *near.pointed, {tools.small_map, tools.place, discs, {me.x - 30, me.y - 30, 60, 60}}, room.header.h > 0 ? std::max(r.y, frame.height() / 2) : r.y);
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
