#pragma once
#include <cstdint>
#include <span>

#include "ui/geometry.hpp"

/// The shapes of the map, made by assets/map/driehoeken.py: flat, in kilometres east of 3.25 and south of 53.60 degrees at the scale of 52.2 degrees.
namespace sprank::ui::netherlands {

struct MapShape {
    std::span<Point const> points;             ///< lines or rings, one after the other
    std::span<std::uint16_t const> ends;       ///< of each line or ring in `points`
    std::span<std::uint16_t const> triangles;  ///< three numbers of points each: the rings filled; empty for lines
};

extern MapShape const neighbours, lands, lakes, rivers, border_lakes;
/// Between provinces of one region, and between the five regions (landsdelen); made by assets/map/provincies.py.
extern MapShape const province_borders, region_borders;

}  // namespace sprank::ui::netherlands
