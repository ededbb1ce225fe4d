#pragma once
#include "raster/primitives.hpp"
#include "raster/surface.hpp"

namespace sprank::raster {

/// Draws the part of one primitive that lies in `tile`, which is at most longest_row wide and inside the surface. Which tile a
/// pixel is drawn with makes no difference to it.
void paint(PrimitiveList const& list, Primitive const& primitive, Box const& tile, Surface const& surface);

}  // namespace sprank::raster
