#pragma once
#include <string_view>

#include "compile/drawing.hpp"

namespace sprank::compile {

/// What a photograph is like, without reading its pixels.
struct PhotoShape {
    int width = 0, height = 0;  ///< pixels, as it is kept in the file
};

/// Fails with a Dutch sentence for anything that is no PNG or JPEG or is larger than `most_photo_pixels`.
Result<PhotoShape> photo_shape(std::string_view bytes);

/// The picture that wide, upright as the camera was held (EXIF), the height follows. Never wider than the photograph itself.
Result<Pixels> photo_pixels(std::string_view bytes, int width);

/// More than any telephone makes; a file that claims more would take the memory.
inline constexpr int most_photo_pixels = 60'000'000;

}  // namespace sprank::compile
