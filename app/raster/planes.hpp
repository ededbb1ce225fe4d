#pragma once
#include <array>
#include <cstdint>

#include "raster/primitives.hpp"
#include "raster/spans.hpp"

/// How colours and texture positions run over a triangle. Whole numbers, so it does not matter in which tile or along which row
/// a pixel is computed.
namespace sprank::raster {

/// A value that is known at three corners, at every pixel centre.
struct Plane {
    std::int64_t base;    ///< 1/256 of 16.16, at the surface's top left corner
    std::int32_t across;  ///< 16.16 per pixel
    std::int32_t down;

    friend bool operator==(Plane const&, Plane const&) = default;

    /// Along a row from pixel (x, y) on.
    Ramp ramp(int x, int y) const {
        std::int64_t const value = base + across * (std::int64_t{x} * 256 + 128) + down * (std::int64_t{y} * 256 + 128);
        return {static_cast<std::uint32_t>(value >> 8), static_cast<std::uint32_t>(across)};
    }
};

/// Makes the planes of one triangle.
class Slope {
public:
    Slope(Vertex const& a, Vertex const& b, Vertex const& c);

    /// Values at a, b, c, each `unit` / 65536, plus `bias` / 65536. A triangle so thin that the value would run more than 2^14
    /// per pixel has the value of its first corner everywhere.
    Plane plane(std::int32_t at_a, std::int32_t at_b, std::int32_t at_c, std::int32_t unit, std::int32_t bias) const;

    /// Texture position in texels for sample(), from positions as Dear ImGui gives them (0 to 1).
    Plane texels(float at_a, float at_b, float at_c, int size) const;

    /// Blue, green, red and alpha of three colours in Dear ImGui's packing.
    std::array<Plane, 4> colours(std::uint32_t at_a, std::uint32_t at_b, std::uint32_t at_c) const;

private:
    std::int64_t ax_, ay_, bx_, by_, cx_, cy_;  ///< b and c relative to a
    double area_;
};

/// Where in a texture of `size` texels a position 0..1 lies, in sample()'s 16.16.
std::uint32_t texel_position(float position, int size);

}  // namespace sprank::raster
