#pragma once
#include <cstdint>
#include <string>

namespace sprank::ui {

/// Opaque-or-not sRGB colour, 8 bits a channel.
struct Colour {
    std::uint8_t r = 0, g = 0, b = 0, a = 255;
    friend bool operator==(Colour const&, Colour const&) = default;
};

/// 0xRRGGBB as the design pages write it.
constexpr Colour rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8), static_cast<std::uint8_t>(hex), 255};
}
constexpr Colour with_alpha(Colour c, float alpha) { return {c.r, c.g, c.b, static_cast<std::uint8_t>(alpha * 255.0f + 0.5f)}; }

/// a at t = 0, b at t = 1, straight in sRGB (as look.md derives its tints).
constexpr Colour mix(Colour a, Colour b, float t) {
    auto const blend = [t](std::uint8_t x, std::uint8_t y) {
        return static_cast<std::uint8_t>(static_cast<float>(x) * (1 - t) + static_cast<float>(y) * t + 0.5f);
    };
    return {blend(a.r, b.r), blend(a.g, b.g), blend(a.b, b.b), blend(a.a, b.a)};
}

/// What ImGui draws with (IM_COL32 order: red lowest).
constexpr std::uint32_t packed(Colour c) {
    return static_cast<std::uint32_t>(c.r) | static_cast<std::uint32_t>(c.g) << 8 | static_cast<std::uint32_t>(c.b) << 16 |
           static_cast<std::uint32_t>(c.a) << 24;
}

/// WCAG 2 contrast ratio, 1..21, of two opaque colours.
double contrast_ratio(Colour, Colour);

/// "#FFC93C"
std::string hex(Colour);

}  // namespace sprank::ui
