#pragma once
#include <cstdint>

#include "raster/surface.hpp"

struct ImDrawData;

namespace sprank::raster {

/// What Rasteriser must draw, written to be believed: every triangle on its own, every pixel on its own, no tiles, no shapes that
/// are recognised, no shortcuts. Shares no code with the rasteriser but Texture.
void draw_reference(ImDrawData const& data, Surface surface, std::uint32_t background);

}  // namespace sprank::raster
