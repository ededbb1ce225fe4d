#pragma once
#include <array>
#include <cstdint>

#include "raster/texture.hpp"

/// Work on a row of pixels; the inner loops of the rasteriser. All colours and rows are premultiplied 0xAARRGGBB. With SSE2 or
/// without it (SPRANK_RASTER_PORTABLE) the bytes are the same, and the same as pixel.hpp gives pixel by pixel.
namespace sprank::raster {

/// A row is never longer: rows are cut at the edges of tiles.
inline constexpr int longest_row = 128;
using Row = std::array<std::uint32_t, longest_row>;

/// Whole and fraction in 16.16; wraps instead of overflowing.
struct Ramp {
    std::uint32_t start;  ///< at the first pixel
    std::uint32_t step;   ///< added per pixel
};

/// under[i] = colour.
void fill(std::uint32_t* under, int count, std::uint32_t colour);

/// under[i] = colour over under[i].
void blend_colour(std::uint32_t* under, int count, std::uint32_t colour);

/// under[i] = row[i] over under[i].
void blend_row(std::uint32_t* under, int count, std::uint32_t const* row);

/// under[i] = colour * coverage[i] over under[i].
void blend_coverage(std::uint32_t* under, int count, std::uint8_t const* coverage, std::uint32_t colour);

/// out[i] = straight channels blue, green, red, alpha of the ramps, cut to 0..255 and premultiplied.
void shade(std::uint32_t* out, int count, std::array<Ramp, 4> const& channels);

/// row[i] = row[i] * colour, or * colours[i].
void modulate(std::uint32_t* row, int count, std::uint32_t colour);
void modulate(std::uint32_t* row, int count, std::uint32_t const* colours);

/// out[i] = the texture between its four nearest texels, to 1/64 of a texel: u and v in texels, where a whole
/// number is the centre of a texel. First between rows, then between columns, each rounded; outside is like the nearest edge.
void sample(std::uint32_t* out, int count, Texture const& texture, Ramp u, Ramp v);

}  // namespace sprank::raster
