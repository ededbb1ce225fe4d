#pragma once
#include <string_view>

#include "ui/geometry.hpp"

using ImTextureID = void*;

namespace sprank::ui {

/// Which picture, at exactly which size in pixels. The picture is cut to that shape around its focus point (0..1).
struct PictureRequest {
    std::string_view key;      ///< "profession/lasser", "icon/zoek", ...
    int width = 0, height = 0;
    float focus_x = .5f, focus_y = .4f;
    bool whole = false;        ///< fit inside instead of filling (logos, people)
    int radius = 0;            ///< of the corners, which are clear outside it
    Corners corners = Corners::all;
};

/// Where the frame gets its pictures. The shell decodes them; the frame never waits.
class Pictures {
public:
    virtual ~Pictures() = default;
    /// Null while the picture is on its way (the frame draws a quiet plane) or when there is none.
    virtual ImTextureID find(PictureRequest const&) = 0;
    /// Width divided by height; 4:3 when unknown.
    virtual float aspect(std::string_view key) = 0;
    /// Where the head of a cut-out person is, as a share of its width: people look to the left or to the right.
    virtual float head(std::string_view key) = 0;
    /// A soft white blob for shadows: a blurred rounded square, `side` pixels with the blur, above 0. Drawn in nine slices: corners of half
    /// its side as they are, the rest stretched from its middle.
    virtual ImTextureID shadow(int side) = 0;
    /// A white disc `diameter` pixels across with a clear one of `hole` in its middle (0: none), both with soft edges: for discs and
    /// rings, and by its quarters for round corners. Null: draw them some other way.
    virtual ImTextureID disc(int diameter, int hole) = 0;
};

}  // namespace sprank::ui
