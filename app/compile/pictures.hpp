#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "compile/report.hpp"
#include "store/content_bundle.hpp"

namespace sprank::compile {

/// How the pixels of a drawing are kept.
enum class PictureLook : std::uint8_t {
    colours,   ///< as drawn, transparent where nothing is
    person,    ///< the same, of a person without background: the head is looked for
    photo,     ///< a PNG or JPEG file instead of a drawing, upright as the camera was held
    coverage,  ///< white, with how much of the pixel is covered in alpha: the kiosk tints it
};

/// One drawing or photograph and the widths in pixels it is wanted in; heights follow from its shape.
struct PictureRequest {
    std::string key;
    std::string svg;  ///< the file's bytes
    std::vector<int> widths;
    PictureLook look = PictureLook::colours;
    Where where;  ///< the file, for problems
};

/// Draws all of them on that many threads. What was drawn before is taken from the cache folder (empty: none); the cache keeps
/// only what this call used. Sorted by key, then width. A drawing that cannot be drawn is reported and left out. The bytes depend
/// on the drawings and the machine's libraries only.
std::vector<store::Picture> draw_pictures(std::vector<PictureRequest> const&, std::filesystem::path const& cache, int threads, Report&);

}  // namespace sprank::compile
