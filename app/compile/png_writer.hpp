#pragma once
#include <cstdint>
#include <vector>

#include "compile/drawing.hpp"

namespace sprank::compile {

/// Part of the key of kept pictures: raise it when the same pixels become other bytes.
inline constexpr int png_settings_version = 1;

/// A PNG of the pixels: RGBA, eight bits, fixed settings, no times or names in it. Empty when there is no memory.
std::vector<std::uint8_t> png_of(Pixels const&);

/// Looks like a whole PNG of that width.
bool is_png_of_width(std::vector<std::uint8_t> const&, int width, int& height);

}  // namespace sprank::compile
