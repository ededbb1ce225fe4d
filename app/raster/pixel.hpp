#pragma once
#include <cstdint>

/// The arithmetic of one pixel: 0xAARRGGBB, premultiplied. Every faster way of doing it (spans.cpp) gives these very numbers.
namespace sprank::raster {

/// Rounds value * by / 255 to the nearest whole number; both 0..255, exact.
constexpr std::uint32_t multiply(std::uint32_t value, std::uint32_t by) {
    std::uint32_t const product = value * by + 128;
    return (product + (product >> 8)) >> 8;
}

/// All four channels of `pixel` times by / 255, each rounded as multiply() does; two channels per multiplication.
constexpr std::uint32_t multiply_all(std::uint32_t pixel, std::uint32_t by) {
    constexpr std::uint32_t pair = 0x00FF00FFu;
    std::uint32_t low = (pixel & pair) * by + 0x00800080u;
    std::uint32_t high = (pixel >> 8 & pair) * by + 0x00800080u;
    low = (low + (low >> 8 & pair)) >> 8 & pair;
    high = (high + (high >> 8 & pair)) & ~pair;
    return low | high;
}

/// Straight channels 0..255 to one premultiplied pixel.
constexpr std::uint32_t premultiplied(std::uint32_t red, std::uint32_t green, std::uint32_t blue, std::uint32_t alpha) {
    return alpha << 24 | multiply(red, alpha) << 16 | multiply(green, alpha) << 8 | multiply(blue, alpha);
}

/// Dear ImGui's packing of a colour (IM_COL32: red in the low byte, straight alpha) to a premultiplied pixel.
constexpr std::uint32_t premultiplied(std::uint32_t imgui_colour) {
    return premultiplied(imgui_colour & 255u, imgui_colour >> 8 & 255u, imgui_colour >> 16 & 255u, imgui_colour >> 24);
}

/// Channel by channel product: a premultiplied texel in the light of a premultiplied colour.
constexpr std::uint32_t modulated(std::uint32_t texel, std::uint32_t colour) {
    return multiply(texel >> 24, colour >> 24) << 24 | multiply(texel >> 16 & 255u, colour >> 16 & 255u) << 16 |
           multiply(texel >> 8 & 255u, colour >> 8 & 255u) << 8 | multiply(texel & 255u, colour & 255u);
}

/// `source` over `under`. Premultiplied channels never exceed their alpha, so the sum never carries.
constexpr std::uint32_t blended(std::uint32_t under, std::uint32_t source) { return source + multiply_all(under, 255u - (source >> 24)); }

}  // namespace sprank::raster
