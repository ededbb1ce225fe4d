#include "screens/near_labels.hpp"

#include <algorithm>
#include <cmath>

#include "core/text.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr ButtonLook pointed_look{.kind = ButtonKind::primary, .icon_before = "pin", .style = Style::button_small};
std::string pointed_text(Frame& frame, Place const& place) { return filled(frame.say(Key::near_pointed), {{"place", place.name}}); }
}  // namespace

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

std::optional<Pointed> pointed_at(Frame& frame, MapView const& map, Place const& place, std::span<Rect const> taken, float top) {
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

}  // namespace sprank::screens
