#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "ui/colour.hpp"
#include "ui/geometry.hpp"

namespace sprank::ui {

/// What a recorded thing is. Names as in the tour (design: interfaces).
enum class Role : std::uint8_t {
    heading, text, picture, button, card, chip, tile, door, key, toggle, link, list_row, map_pin, station, chart, qr, decoration
};
std::string_view role_name(Role);
/// Whether a visitor can operate it.
constexpr bool operable(Role role) {
    return role >= Role::button && role <= Role::map_pin;
}

/// Identity of an item on one screen: a hash of its name, so that lists cost no allocation.
using ItemId = std::uint64_t;
constexpr ItemId item_id(std::string_view name, std::uint64_t number = 0) {
    ItemId hash = 0xCBF29CE484222325ULL ^ (number * 0x9E3779B97F4A7C15ULL);
    for (char const c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash == 0 ? 1 : hash;
}

/// One thing drawn, as recorded: for the robot, the audit, focus order and read-aloud.
struct Item {
    ItemId id = 0;
    std::string name;                 ///< "keep", "profession/12"
    Role role = Role::text;
    std::string text, spoken;
    Rect rect;                        ///< design units
    Rect visible;                     ///< the part inside its scroll area; zero size when scrolled out
    Colour foreground, background;
    float capital = 0;                ///< height of a capital, design units; 0: no text
    bool clipped = false, shortened = false;
    bool selected = false, enabled = true;
    bool overlay = false;             ///< belongs to a layer over the screen
    ItemId area = 0;                  ///< scroll area that it moves with; 0: none
};

}  // namespace sprank::ui
