#include <algorithm>
#include <array>
#include <cmath>

#include "screens/near_map.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr std::array<std::string_view, 6> pin_colours{"robots", "metaal", "energie", "proces", "lab", "ict"};
/// Of the widest badge there is, with its gap.
float badge_room(Frame& frame) { return std::max(66.0f, std::max(frame.line_height(Style::small_strong) + 4, frame.text_width("+88", Style::small_strong) + 18) + 6); }

/// Two digits stay within the head of a pin, also where letters are large.
float pin_radius(Frame& frame, bool chosen) {
    Style const style = chosen ? Style::button : Style::small_strong;
    float const across = std::hypot(frame.text_width("28", style), frame.line_height(style) * .72f);
    return std::max(chosen ? 44.0f : 30.0f, std::ceil(across / 2 + 7));
}
}  // namespace

Colour pin_colour(Theme const& theme, std::size_t row) { return theme.contrast() ? theme.sun : theme.pair(pin_colours[row % pin_colours.size()]).base; }

float glass_edge(Frame& frame) { return std::max(20.0f, frame.units().from_mm(10) + 1); }

Rect with_badge(Frame& frame, Rect pin) { return {pin.x, pin.y - 4, pin.w + badge_room(frame), pin.h + 4}; }

std::vector<PinGroup> pin_groups(Near const& near, Frame& frame, MapView const& map, std::span<Rect const> taken) {
    std::vector<PinGroup> groups;
    std::size_t const count = near.answer.offers.size();
    auto const add = [&](std::size_t row, float radius) {
        if (near.answer.offers[row].everywhere()) return;
        Point const foot = map.at(near.answer.offers[row].position);
        Rect const box = pin_box(foot, radius);
        float const edge = glass_edge(frame);
        if (!map.area().contains(foot) || !map.area().inset(edge, edge).contains({foot.x, box.y}) || box.x < map.area().x + edge || box.right() > map.area().right() - std::max(edge - 20, 8.0f) || std::ranges::any_of(taken, [&](Rect const& other) { return other.overlaps(box); })) return;
        auto const same = std::ranges::find_if(groups, [&](PinGroup const& group) { return with_badge(frame, group.box).overlaps(box) || with_badge(frame, box).overlaps(group.box); });
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

float town_radius(Frame& frame, int count) { return std::max(34.0f, frame.text_width(std::to_string(count), Style::small_strong) / 2 + 18); }

std::vector<TownGroup> town_groups(Near const& near, Frame& frame, MapView const& map, std::span<PinGroup const> pins, std::span<Rect const> taken) {
    constexpr float close = 110;
    // What a pin shows already is not counted again.
    std::vector<OfferTown> towns = near.answer.towns;
    for (PinGroup const& pin : pins)
        for (std::size_t const row : pin.rows)
            if (auto const town = std::ranges::find(towns, near.answer.offers[row].position, &OfferTown::at); town != towns.end()) --town->count;
    std::ranges::stable_sort(towns, std::ranges::greater{}, &OfferTown::count);
    std::vector<TownGroup> groups;
    Rect const area = map.area();
    for (OfferTown const& town : towns) {
        if (town.count <= 0) break;
        Point const at = map.at(town.at);
        if (!area.contains(at)) continue;
        auto const same = std::ranges::find_if(groups, [&](TownGroup const& group) { return std::hypot(group.at.x - at.x, group.at.y - at.y) < close; });
        if (same == groups.end()) {
            groups.push_back({at, town.at, town.count, true});
        } else {
            same->count += town.count;
            same->single = false;
        }
    }
    // Where something else stands there is no room; it comes when the map is closer.
    float const edge = glass_edge(frame);
    std::erase_if(groups, [&](TownGroup const& group) {
        float const radius = town_radius(frame, group.count);
        Rect const box{group.at.x - radius, group.at.y - radius, 2 * radius, 2 * radius};
        if (!area.inset(edge, edge).contains({box.x, box.y}) || !area.inset(edge, edge).contains({box.right(), box.bottom()})) return true;
        return std::ranges::any_of(taken, [&](Rect const& other) { return other.overlaps(box.grown(4)); });
    });
    return groups;
}

std::size_t next_row(PinGroup const& group, std::optional<int> chosen) {
    if (chosen != static_cast<int>(group.rows.front()) || group.rows.size() == 1) return group.rows.front();
    auto const later = std::ranges::upper_bound(group.rows.begin() + 1, group.rows.end(), group.rows.front());
    return later == group.rows.end() ? group.rows[1] : *later;
}

void draw_badge(Frame& frame, Rect pin, std::size_t more) {
    std::string const text = "+" + std::to_string(more);
    float const line = frame.line_height(Style::small_strong), width = std::max(line + 4, frame.text_width(text, Style::small_strong) + 18);
    bool const at_right = pin.right() + badge_room(frame) < frame.width() - glass_edge(frame);
    Rect const pill{at_right ? pin.right() + 1 : pin.x - width - 1, pin.y + 2, width, line + 2};
    frame.fill(pill, rgb(0x0F2430), pill.h / 2);
    frame.draw_text(text, Style::small_strong, {pill.x, pill.y + 1, pill.w, line}, rgb(0xFFFFFF), Align::centre);
}

}  // namespace sprank::screens
