#pragma once
#include <array>
#include <string_view>

#include "core/catalogue.hpp"
#include "ui/frame.hpp"

namespace sprank::ui {

/// The six lenses as a hexagon, first one on top, clockwise. `values` 0..1; the two highest get a sun dot and a dark label.
/// Draws within `box`; `spoken` says it in words.
void hexagon_chart(Frame&, Rect box, std::array<double, lens_count> const& values, std::array<std::string_view, lens_count> const& labels,
                   std::array<std::string_view, lens_count> const& icons, std::string_view spoken);
/// In less height than this the hexagon says nothing.
float hexagon_least_height(Frame&);

/// A QR code of a plain text, white with a quiet zone of four modules, black on white in every theme. False when the text is too long.
bool qr_code(Frame&, Rect, std::string_view text, std::string_view spoken);

}  // namespace sprank::ui
