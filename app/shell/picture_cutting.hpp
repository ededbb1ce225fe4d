#pragma once
#include <string_view>

#include "raster/texture.hpp"
#include "ui/pictures.hpp"

namespace sprank::shell {

/// The picture at exactly the requested size: cut to shape around its focus point, or (whole) fitted inside with clear
/// borders. An area average, so small pictures keep their thin lines. Corners are cut off as round as asked for.
raster::Texture cut_to_request(raster::Texture const& source, ui::PictureRequest const&);

/// The same picture, clear outside round corners.
raster::Texture with_round_corners(raster::Texture const&, int radius, ui::Corners);

/// A white disc with soft edges that fills the texture, and a clear one in its middle (0: none).
raster::Texture disc_mask(int diameter, int hole);

/// Only the alpha of a picture: icons are drawn in the colour of the text beside them.
raster::Texture coverage_of(raster::Texture const&);

/// The blob that shadows are made of: a rounded square with soft edges, `side` pixels with the softness.
raster::Texture shadow_blob(int side);

}  // namespace sprank::shell
