#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "raster/surface.hpp"
#include "raster/texture.hpp"

namespace sprank::shell {

/// Where two pictures differ. What only one of them has room for differs as well.
struct PictureDifference {
    std::size_t pixels = 0;             ///< how many differ
    raster::Rect box{0, 0, 0, 0};       ///< around all of them; empty when none do
    int width = 0, height = 0;
    std::vector<std::uint32_t> picture; ///< 0xFFRRGGBB: the wanted picture in faint grey, and over it in pink what differs, never smaller than an eye finds
};
PictureDifference difference(raster::Texture const& wanted, raster::Texture const& got);

}  // namespace sprank::shell
