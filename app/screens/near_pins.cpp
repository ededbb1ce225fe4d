#include <algorithm>
#include <array>
#include <cmath>

#include "screens/near_map.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr std::array<std::string_view, 6> pin_colours{"robots", "metaal", "energie", "proces", "lab", "ict"};
constexpr float badge_room = 66;

/// Two digits stay within the head of a pin, also where letters are large.
float pin_radius(Frame& frame, bool chosen) {
    Style const style = chosen ? Style::button : Style::small_strong;
    float const across = std::hypot(frame.text_width("28", style), frame.line_height(style) * .72f);
    return std::max(chosen ? 44.0f : 30.0f, std::ceil(across / 2 + 7));
}
}  // namespace

Colour pin_colour(Theme const& theme, std::size_t row) { return theme.contrast() ? theme.sun : theme.pair(pin_colours[row % pin_colours.size()]).base; }

float glass_edge(Frame& frame) { return std::max(20.0f, frame.units().from_mm(10) + 1); }

Rect with_badge(Rect pin) { return {pin.x, pin.y - 4, pin.w + badge_room, pin.h + 4}; }

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

std::size_t next_row(PinGroup const& group, std::optional<int> chosen) {
    if (chosen != static_cast<int>(group.rows.front()) || group.rows.size() == 1) return group.rows.front();
    auto const later = std::ranges::upper_bound(group.rows.begin() + 1, group.rows.end(), group.rows.front());
    return later == group.rows.end() ? group.rows[1] : *later;
}

void draw_badge(Frame& frame, Rect pin, std::size_t more) {
    std::string const text = "+" + std::to_string(more);
    float const line = frame.line_height(Style::small_strong), width = std::max(line + 4, frame.text_width(text, Style::small_strong) + 18);
    bool const at_right = pin.right() + badge_room < frame.width() - glass_edge(frame);
    Rect const pill{at_right ? pin.right() + 1 : pin.x - width - 1, pin.y + 2, width, line + 2};
    frame.fill(pill, rgb(0x0F2430), pill.h / 2);
    frame.draw_text(text, Style::small_strong, {pill.x, pill.y + 1, pill.w, line}, rgb(0xFFFFFF), Align::centre);
}

}  // namespace sprank::screens
