#pragma once
#include <string_view>

#include "raster/texture.hpp"
#include "ui/pictures.hpp"

namespace sprank::shell {

/// The picture at exactly the requested size: cut to shape around its focus point, or (whole) fitted inside with clear
/// borders. An area average, so small pictures keep their thin lines.
raster::Texture cut_to_request(raster::Texture const& source, ui::PictureRequest const&);

/// Only the alpha of a picture: icons are drawn in the colour of the text beside them.
raster::Texture coverage_of(raster::Texture const&);

/// The blob that shadows are made of: a rounded square with soft edges, `side` pixels with the softness.
raster::Texture shadow_blob(int side);

}  // namespace sprank::shell
