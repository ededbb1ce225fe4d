#include "raster/planes.hpp"

#include <algorithm>
#include <cmath>

namespace sprank::raster {
namespace {

constexpr std::int32_t texel_unit = 16;  // texture positions are kept in 1/4096 texel

std::int32_t snapped_texel(float position, int size) {
    double const texels = std::clamp(static_cast<double>(position) * size, -16384.0, 16384.0);
    return static_cast<std::int32_t>(std::floor(texels * 4096 + 0.5));
}

/// Texel centres are at halves, sample() wants them at whole numbers and cuts to 1/64: half a texel less, half of that more.
constexpr std::int32_t texel_bias = 512 - 32768;

}  // namespace

std::uint32_t texel_position(float position, int size) {
    return static_cast<std::uint32_t>(snapped_texel(position, size) * texel_unit + texel_bias);
}

Slope::Slope(Vertex const& a, Vertex const& b, Vertex const& c)
    : ax_(a.x),
      ay_(a.y),
      bx_(b.x - a.x),
      by_(b.y - a.y),
      cx_(c.x - a.x),
      cy_(c.y - a.y),
      area_(static_cast<double>(bx_ * cy_ - by_ * cx_)) {}

Plane Slope::plane(std::int32_t at_a, std::int32_t at_b, std::int32_t at_c, std::int32_t unit, std::int32_t bias) const {
    std::int64_t const b = std::int64_t{at_b} - at_a;
    std::int64_t const c = std::int64_t{at_c} - at_a;
    Plane plane{(std::int64_t{at_a} * unit + bias) * 256, 0, 0};
    if (b == 0 && c == 0) return plane;
    // Differences stay below 2^27 and 2^25, so both products and their difference are exact in a double, and the quotient is the
    // same for both halves of a rectangle. 256: positions count in 1/256 pixel.
    double const across = static_cast<double>(b * cy_ - c * by_) / area_ * (256.0 * unit);
    double const down = static_cast<double>(c * bx_ - b * cx_) / area_ * (256.0 * unit);
    constexpr double steepest = 1 << 30;
    if (!(std::abs(across) < steepest && std::abs(down) < steepest)) return plane;
    plane.across = static_cast<std::int32_t>(std::floor(across + 0.5));
    plane.down = static_cast<std::int32_t>(std::floor(down + 0.5));
    plane.base -= plane.across * ax_ + plane.down * ay_;
    return plane;
}

Plane Slope::texels(float at_a, float at_b, float at_c, int size) const {
    return plane(snapped_texel(at_a, size), snapped_texel(at_b, size), snapped_texel(at_c, size), texel_unit, texel_bias);
}

std::array<Plane, 4> Slope::colours(std::uint32_t at_a, std::uint32_t at_b, std::uint32_t at_c) const {
    auto channel = [&](int shift) {
        auto const value = [shift](std::uint32_t colour) { return static_cast<std::int32_t>(colour >> shift & 255u); };
        return plane(value(at_a), value(at_b), value(at_c), 65536, 32768);
    };
    return {channel(16), channel(8), channel(0), channel(24)};
}

}  // namespace sprank::raster
