#pragma once
#include <optional>
#include <span>
#include <vector>

#include "screens/parts.hpp"
#include "ui/map_view.hpp"

namespace sprank::screens {

// The map of the screen with offers near here; the list is in near.cpp.

constexpr ui::ButtonLook place_look{.kind = ui::ButtonKind::secondary, .icon_before = "pin", .style = ui::Style::button_small};

/// The colour of a row's number, in the list and on the map.
ui::Colour pin_colour(ui::Theme const&, std::size_t row);
/// What is said of a row: number, name, town, distance.
std::string const& row_spoken(ui::Frame&, Offer const&, std::size_t row);
/// "Zwolle", with the way to choose another place.
void place_button(ui::Frame&, Place const& here, ui::Rect);

/// The sheet with all filters of what is near.
void draw_near_filters(View const&, Near const&, ui::Frame&);
/// How many of them are set.
int offer_filter_count(Near const&);

/// Words keep this far from where the map runs off the glass.
float glass_edge(ui::Frame&);
/// Pins that would lie on each other stand as one: the lit row in front, or else the nearest. A tap on it goes from one to the next.
struct PinGroup {
    ui::Rect box;
    std::vector<std::size_t> rows;
};
/// `taken`: where no pin may stand.
std::vector<PinGroup> pin_groups(Near const&, ui::Frame&, ui::MapView const&, std::span<ui::Rect const> taken);
/// Places where more is to do than there are pins: what lies close together on the screen is one, with how much there is.
struct TownGroup {
    ui::Point at;
    Position place;       ///< of the largest of them
    int count = 0;
    bool single = true;   ///< one place
};
/// `taken`: where none may stand.
std::vector<TownGroup> town_groups(Near const&, ui::Frame&, ui::MapView const&, std::span<PinGroup const> pins, std::span<ui::Rect const> taken);
float town_radius(ui::Frame&, int count);

/// A pin with room at its right for the number of those behind it.
ui::Rect with_badge(ui::Frame&, ui::Rect pin);
/// How many more stand behind a pin, at its right, or at its left where the glass ends.
void draw_badge(ui::Frame&, ui::Rect pin, std::size_t more);
/// The row that a tap on these pins lights.
std::size_t next_row(PinGroup const&, std::optional<int> chosen);

/// Draws the map; returns the row whose pin was tapped. `only_look`: it stands where nothing is operated.
std::optional<std::size_t> draw_map_area(View const&, Near const&, ui::Frame&, ui::Rect, Room const&, Place const& here, bool only_look);

}  // namespace sprank::screens
