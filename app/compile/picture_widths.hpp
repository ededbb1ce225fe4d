#pragma once
#include <array>

/// In which widths a drawing is kept, in pixels: those at which the screens ask for it on a 1920x1080 and on a 3840x2160 panel,
/// found by listing all requests of the tour. A size between them is made from the next larger one; decoding more than that costs
/// start-up time and memory. Whole pictures (people) are copied as they are where a screen asks for exactly this width.
namespace sprank::compile::widths {
inline constexpr std::array profession{300, 600, 1280, 2520};  ///< small card, card, whole height; the same on the large panel
inline constexpr std::array world{600, 1200};
inline constexpr std::array empty{520, 1040};
inline constexpr std::array quiz{968, 2520};
inline constexpr std::array person{448, 1016, 2032};
inline constexpr std::array photo{300, 800, 1400};
inline constexpr std::array icon{96, 192};
inline constexpr std::array logo{720};
}  // namespace sprank::compile::widths
