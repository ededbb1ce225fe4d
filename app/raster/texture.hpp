#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "raster/surface.hpp"

namespace sprank::raster {

/// A picture or glyph atlas the rasteriser can draw. The ImTextureID of a draw command is a `Texture const*`; null means plain
/// white. Immutable once made. It must outlive every draw() of a frame that names it.
class Texture {
public:
    /// White with coverage: a font atlas or an icon. Rows from the top, width * height bytes; missing bytes count as zero.
    static Texture alpha(int width, int height, std::vector<std::uint8_t> coverage);
    /// 0xAARRGGBB, PREMULTIPLIED. Rows from the top; missing pixels are clear, a channel above its alpha is lowered to it.
    static Texture colour(int width, int height, std::vector<std::uint32_t> pixels);

    int width() const { return width_; }
    int height() const { return height_; }
    /// Every pixel covers what is under it completely.
    bool opaque() const { return opaque_; }
    /// Every pixel of this row does; of a picture with round corners those between them. Perhaps not all such rows are known.
    bool opaque_row(int y) const { return y >= opaque_from_ && y < opaque_to_; }
    /// Memory held by the pixels.
    std::size_t bytes() const { return coverage_.size() + pixels_.size() * sizeof(std::uint32_t); }
    /// Differs for every texture made in this process, equal only for copies; so an address that is used again is no trap.
    std::uint64_t identity() const { return identity_; }

    /// Made by alpha(): only coverage_row is meaningful, else only colour_row. A row number must be inside the texture.
    bool is_alpha() const { return pixels_.empty(); }
    std::uint8_t const* coverage_row(int y) const { return coverage_.data() + offset(y); }
    std::uint32_t const* colour_row(int y) const { return pixels_.data() + offset(y); }
    /// One texel, premultiplied; positions outside give the nearest one inside.
    std::uint32_t texel(int x, int y) const;

private:
    Texture(int width, int height);
    std::size_t offset(int y) const { return static_cast<std::size_t>(y) * static_cast<std::size_t>(width_); }

    int width_;
    int height_;
    bool opaque_ = false;
    int opaque_from_ = 0, opaque_to_ = 0;  ///< rows; the first run of them
    std::uint64_t identity_;
    std::vector<std::uint8_t> coverage_;
    std::vector<std::uint32_t> pixels_;
};

/// Area-average scaling of a colour texture to exactly width x height (for sizes that were not prepared at build time). An
/// alpha texture gives a colour texture: white times its coverage.
Texture scaled(Texture const& source, int width, int height);
/// The same of a part, which must lie inside the source and not be empty.
Texture scaled(Texture const& source, Rect part, int width, int height);

/// 0xAABBGGRR straight RGBA bytes (as stb_image gives) to premultiplied 0xAARRGGBB.
Texture from_rgba_bytes(int width, int height, std::uint8_t const* rgba);

}  // namespace sprank::raster
