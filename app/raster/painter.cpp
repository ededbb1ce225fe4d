#include "raster/painter.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>

#include "raster/pixel.hpp"
#include "raster/planes.hpp"
#include "raster/polygon.hpp"
#include "raster/spans.hpp"

namespace sprank::raster {
namespace {

constexpr std::uint32_t white = 0xFFFFFFFFu;

std::uint32_t* pixel_at(Surface const& surface, int x, int y) {
    return surface.pixels + static_cast<std::ptrdiff_t>(y) * surface.stride + x;
}

struct Texel {
    int x, y;
};

/// The texel of the first pixel, if the row shows texels one to one: both ends exactly on a texel, as far apart as the pixels
/// are. Positions run evenly, so then all between them are exact too.
std::optional<Texel> one_to_one(Texture const& texture, int count, Ramp u, Ramp v) {
    auto const last = static_cast<std::uint32_t>(count - 1);
    std::uint32_t const u_end = u.start + u.step * last;
    std::uint32_t const v_end = v.start + v.step * last;
    if (((u.start | u_end | v.start | v_end) & 0xFC00u) != 0) return std::nullopt;
    int const x = static_cast<std::int32_t>(u.start) >> 16;
    int const y = static_cast<std::int32_t>(v.start) >> 16;
    bool const along = static_cast<std::int32_t>(u_end) >> 16 == x + count - 1 && static_cast<std::int32_t>(v_end) >> 16 == y;
    bool const within = x >= 0 && x + count <= texture.width() && y >= 0 && y < texture.height();
    if (!along || !within) return std::nullopt;
    return Texel{x, y};
}

void plain_row(std::uint32_t* under, int count, std::uint32_t colour) {
    colour >> 24 == 255 ? fill(under, count, colour) : blend_colour(under, count, colour);
}

/// Colours the rows of one triangle, or of two that run alike.
class Brush {
public:
    Brush(Primitive const& primitive, Vertex const& a, Vertex const& b, Vertex const& c)
        : texture_(primitive.texture), shaded_(primitive.shaded), colour_(primitive.colour) {
        Slope const slope(a, b, c);
        if (texture_ != nullptr) {
            u_ = slope.texels(a.u, b.u, c.u, texture_->width());
            v_ = slope.texels(a.v, b.v, c.v, texture_->height());
        }
        if (shaded_) channels_ = slope.colours(a.colour, b.colour, c.colour);
        same_all_the_way_down_ = u_.down == 0 && v_.down == 0;
        level_ = std::ranges::all_of(channels_, [](Plane const& channel) { return channel.down == 0; });
    }

    /// Gives every pixel the same colour as another brush for the same primitive.
    bool runs_like(Brush const& other) const { return u_ == other.u_ && v_ == other.v_ && channels_ == other.channels_; }

    /// All of a box, if it shows texels one to one in their own colours or as coverage of one colour: glyphs, pictures at their size.
    bool texel_by_texel(Box const& box, Surface const& surface) const {
        if (texture_ == nullptr || shaded_ || !(texture_->is_alpha() || colour_ == white)) return false;
        int const count = box.right - box.left, last = box.bottom - 1;
        auto const top = one_to_one(*texture_, count, u_.ramp(box.left, box.top), v_.ramp(box.left, box.top));
        auto const bottom = one_to_one(*texture_, count, u_.ramp(box.left, last), v_.ramp(box.left, last));
        if (!top || !bottom || top->x != bottom->x || bottom->y != top->y + last - box.top) return false;
        for (int y = box.top, row = top->y; y < box.bottom; ++y, ++row) texel_row(pixel_at(surface, box.left, y), count, {top->x, row});
        return true;
    }

    /// `count` pixels from (x, y) on, which are at `under`.
    void row(std::uint32_t* under, int x, int y, int count) {
        texture_ != nullptr ? textured_row(under, x, y, count) : shaded_row(under, x, y, count);
    }

private:
    void shaded_row(std::uint32_t* under, int x, int y, int count) {
        // The soft sides of cards are long, one pixel wide and the same all the way down.
        if (!level_ || x != made_at_ || count > made_) {
            shade_into(colours_, x, y, count);
            made_at_ = x;
            made_ = count;
        }
        blend_row(under, count, colours_.data());
    }

    void texel_row(std::uint32_t* under, int count, Texel from) const {
        if (texture_->is_alpha()) return blend_coverage(under, count, texture_->coverage_row(from.y) + from.x, colour_);
        std::uint32_t const* const row = texture_->colour_row(from.y) + from.x;
        texture_->opaque_row(from.y) ? void(std::copy_n(row, count, under)) : blend_row(under, count, row);
    }

    void textured_row(std::uint32_t* under, int x, int y, int count) {
        Ramp const u = u_.ramp(x, y);
        Ramp const v = v_.ramp(x, y);
        auto const exact = one_to_one(*texture_, count, u, v);
        if (exact && !shaded_ && (texture_->is_alpha() || colour_ == white)) return texel_row(under, count, *exact);
        if (exact && !shaded_) {
            // A picture that fades in or out.
            std::copy_n(texture_->colour_row(exact->y) + exact->x, count, texels_.data());
            modulate(texels_.data(), count, colour_);
            made_ = 0;
            return blend_row(under, count, texels_.data());
        }
        if (shaded_) {
            sample(texels_.data(), count, *texture_, u, v);
            shade_into(colours_, x, y, count);
            modulate(texels_.data(), count, colours_.data());
            return blend_row(under, count, texels_.data());
        }
        // The edges of shadows: one texel stretched along the row, or one row of texels all the way down.
        if (u.step == 0 && v.step == 0) {
            sample(texels_.data(), 1, *texture_, u, v);
            return plain_row(under, count, modulated(texels_[0], colour_));
        }
        if (!same_all_the_way_down_ || x != made_at_ || count > made_) {
            sample(texels_.data(), count, *texture_, u, v);
            if (colour_ != white) modulate(texels_.data(), count, colour_);
            made_at_ = x;
            made_ = count;
        }
        put(under, count, texels_.data());
    }

    void shade_into(Row& colours, int x, int y, int count) const {
        shade(colours.data(), count, {channels_[0].ramp(x, y), channels_[1].ramp(x, y), channels_[2].ramp(x, y), channels_[3].ramp(x, y)});
    }

    void put(std::uint32_t* under, int count, std::uint32_t const* row) const {
        if (texture_->opaque() && colour_ >> 24 == 255) {
            std::copy_n(row, count, under);
        } else {
            blend_row(under, count, row);
        }
    }

    Texture const* texture_;
    bool shaded_;
    std::uint32_t colour_;
    Plane u_{}, v_{};
    std::array<Plane, 4> channels_{};
    bool level_;
    bool same_all_the_way_down_;
    int made_at_ = 0, made_ = 0;  ///< first pixel and length of what is kept: colours_ or texels_
    Row colours_, texels_;
};

/// Calls row(under, x, y, count) for the rows of a box.
template <typename Row>
void each_row(Box const& box, Surface const& surface, Row row) {
    for (int y = box.top; y < box.bottom; ++y) row(pixel_at(surface, box.left, y), box.left, y, box.right - box.left);
}

/// Calls row(under, x, y, count) for the rows of a convex polygon within a box.
template <typename Row>
void each_row(std::span<Vertex const> corners, Box const& box, Surface const& surface, Row row) {
    Edges const edges(corners, box);
    if (edges.outside()) return;
    for (int y = box.top; y < box.bottom; ++y) {
        Edges::Span const span = edges.row(y);
        if (span.left < span.right) row(pixel_at(surface, span.left, y), span.left, y, span.right - span.left);
    }
}

/// An upright rectangle whose texture is neither turned nor sheared: its halves run alike.
bool straight(Primitive const& primitive, std::span<Vertex const> around) {
    if (!primitive.upright || primitive.shaded) return false;
    auto const along = [&](Vertex const& one, Vertex const& other) { return one.y == other.y ? one.v == other.v : one.u == other.u; };
    return along(around[0], around[1]) && along(around[1], around[2]) && along(around[2], around[3]) && along(around[3], around[0]);
}

void paint_with(Brush& brush, std::span<Vertex const> corners, Box const& box, Surface const& surface) {
    each_row(corners, box, surface, [&](auto... row) { brush.row(row...); });
}

void paint_triangle(Primitive const& primitive, std::span<Vertex const> corners, Box const& box, Surface const& surface) {
    Brush brush(primitive, corners[0], corners[1], corners[2]);
    paint_with(brush, corners, box, surface);
}

void paint_quad(Primitive const& primitive, std::span<Vertex const> around, Box const& box, Surface const& surface) {
    if (straight(primitive, around)) {
        Brush brush(primitive, around[0], around[1], around[2]);
        if (brush.texel_by_texel(box, surface)) return;
        return each_row(box, surface, [&](auto... row) { brush.row(row...); });
    }
    std::array<Vertex, 3> other{around[0], around[2], around[3]};
    std::rotate(other.begin(), other.begin() + std::max(primitive.second - 1, 0), other.end());
    Brush brush(primitive, around[0], around[1], around[2]);
    Brush other_brush(primitive, other[0], other[1], other[2]);
    if (brush.runs_like(other_brush)) return paint_with(brush, around, box, surface);
    paint_with(brush, around.first(3), intersection(box, bounds(around.first(3))), surface);
    paint_with(other_brush, other, intersection(box, bounds(other)), surface);
}

}  // namespace

void paint(PrimitiveList const& list, Primitive const& primitive, Box const& tile, Surface const& surface) {
    Box const box = intersection(primitive.box, tile);
    auto const corners = list.corners(primitive);
    auto const plain = [&](std::uint32_t* under, int, int, int count) { plain_row(under, count, primitive.colour); };
    switch (primitive.kind) {
        case Primitive::Kind::rectangle: return each_row(box, surface, plain);
        case Primitive::Kind::polygon: return each_row(corners, box, surface, plain);
        case Primitive::Kind::quad: return paint_quad(primitive, corners, box, surface);
        case Primitive::Kind::triangle: return paint_triangle(primitive, corners, box, surface);
    }
}

}  // namespace sprank::raster
