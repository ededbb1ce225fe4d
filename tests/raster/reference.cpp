#include "reference.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

#include "raster/texture.hpp"

namespace sprank::raster {
namespace {

using Whole = std::int64_t;
using Channels = std::array<Whole, 4>;  // blue, green, red, alpha

struct Corner {
    Whole x, y;  // 1/256 pixel
    double u, v;
    Channels colour;
};

Whole round_to_whole(double value) { return static_cast<Whole>(std::floor(value + 0.5)); }

Channels channels_of(std::uint32_t pixel) { return {pixel & 255u, pixel >> 8 & 255u, pixel >> 16 & 255u, pixel >> 24}; }

std::uint32_t pixel_of(Channels const& channels) {
    return static_cast<std::uint32_t>(channels[3] << 24 | channels[2] << 16 | channels[1] << 8 | channels[0]);
}

// To the nearest; 255 is odd, so there are no halves.
Whole times(Whole one, Whole other) { return (one * other + 127) / 255; }

Whole part_way(Whole from, Whole to, Whole of_256) { return (from * (256 - of_256) + to * of_256 + 128) / 256; }

Channels part_way(Channels const& from, Channels const& to, Whole of_256) {
    Channels result{};
    for (std::size_t i = 0; i < 4; ++i) result[i] = part_way(from[i], to[i], of_256);
    return result;
}

Channels sampled(Texture const& texture, Whole u, Whole v) {
    int const x = static_cast<int>(u >> 16);
    int const y = static_cast<int>(v >> 16);
    auto const texel = [&](int dx, int dy) { return channels_of(texture.texel(x + dx, y + dy)); };
    Whole const right = u >> 8 & 252;
    Whole const down = v >> 8 & 252;
    return part_way(part_way(texel(0, 0), texel(0, 1), down), part_way(texel(1, 0), texel(1, 1), down), right);
}

/// A value in 1/65536 that runs evenly over a triangle from its first corner on.
struct Run {
    Whole from_x, from_y, start, across, down;
    Whole at(Whole x, Whole y) const { return (start * 256 + across * (x - from_x) + down * (y - from_y)) >> 8; }
};

/// Its corners clockwise on the screen, the first one as given.
struct Triangle {
    std::array<Corner, 3> corners;

    // Positive if (x, y) lies inside the way from `from` to `to`; for the third corner twice the area.
    static Whole side(Corner const& from, Corner const& to, Whole x, Whole y) {
        return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
    }

    Whole area() const { return side(corners[0], corners[1], corners[2].x, corners[2].y); }

    static bool within(Corner const& from, Corner const& to, Whole x, Whole y) {
        Whole const where = side(from, to, x, y);
        bool const left = to.y < from.y;
        bool const top = to.y == from.y && to.x > from.x;
        return where > 0 || (where == 0 && (left || top));
    }

    bool has(Whole x, Whole y) const {
        return within(corners[0], corners[1], x, y) && within(corners[1], corners[2], x, y) && within(corners[2], corners[0], x, y);
    }

    // How a value runs that is given at the corners in units of `unit` / 65536. Slopes are rounded to 1/65536 per pixel; where they
    // would be absurd the first corner's value holds everywhere.
    Run run(std::array<Whole, 3> const& at, Whole unit, Whole bias) const {
        Whole const bx = corners[1].x - corners[0].x, by = corners[1].y - corners[0].y;
        Whole const cx = corners[2].x - corners[0].x, cy = corners[2].y - corners[0].y;
        Whole const b = at[1] - at[0], c = at[2] - at[0];
        double const per_pixel = 256.0 * static_cast<double>(unit);
        double const across = static_cast<double>(b * cy - c * by) / static_cast<double>(area()) * per_pixel;
        double const down = static_cast<double>(c * bx - b * cx) / static_cast<double>(area()) * per_pixel;
        double const steepest = 65536.0 * 16384.0;
        Whole const start = at[0] * unit + bias;
        if (std::abs(across) >= steepest || std::abs(down) >= steepest) return {corners[0].x, corners[0].y, start, 0, 0};
        return {corners[0].x, corners[0].y, start, round_to_whole(across), round_to_whole(down)};
    }
};

/// A triangle ready to be asked for the colour of its pixels.
struct Dressed {
    Triangle triangle;
    Texture const* texture;
    std::array<Run, 4> colour{};
    Run u{}, v{};

    Dressed(Triangle const& shape, Texture const* picture) : triangle(shape), texture(picture) {
        auto const& [a, b, c] = triangle.corners;
        Whole const half = 32768;
        for (std::size_t i = 0; i < 4; ++i) colour[i] = triangle.run({a.colour[i], b.colour[i], c.colour[i]}, 65536, half);
        if (texture == nullptr) return;
        auto const texels = [](double place, int size) { return round_to_whole(std::clamp(place * size, -16384.0, 16384.0) * 4096); };
        int const width = texture->width(), height = texture->height();
        // Half a texel back, as texels are known at their centres; half a 64th on, as it is cut there.
        u = triangle.run({texels(a.u, width), texels(b.u, width), texels(c.u, width)}, 16, 512 - half);
        v = triangle.run({texels(a.v, height), texels(b.v, height), texels(c.v, height)}, 16, 512 - half);
    }

    Channels source(Whole x, Whole y) const {
        Channels straight{};
        for (std::size_t i = 0; i < 4; ++i) straight[i] = std::clamp<Whole>(colour[i].at(x, y) >> 16, 0, 255);
        Whole const alpha = straight[3];
        Channels result{times(straight[0], alpha), times(straight[1], alpha), times(straight[2], alpha), alpha};
        if (texture == nullptr) return result;
        Channels const light = sampled(*texture, u.at(x, y), v.at(x, y));
        for (std::size_t i = 0; i < 4; ++i) result[i] = times(result[i], light[i]);
        return result;
    }
};

void draw_pixel(Dressed const& dressed, int x, int y, std::uint32_t& pixel) {
    Whole const centre_x = Whole{x} * 256 + 128;
    Whole const centre_y = Whole{y} * 256 + 128;
    if (!dressed.triangle.has(centre_x, centre_y)) return;
    Channels const source = dressed.source(centre_x, centre_y);
    Channels result = channels_of(pixel);
    for (std::size_t i = 0; i < 4; ++i) result[i] = source[i] + times(result[i], 255 - source[3]);
    pixel = pixel_of(result);
}

struct Clip {
    int left, top, right, bottom;
};

void draw_triangle(Triangle triangle, Texture const* texture, Clip clip, Surface surface) {
    if (triangle.area() == 0) return;
    if (triangle.area() < 0) std::swap(triangle.corners[1], triangle.corners[2]);
    Dressed const dressed(triangle, texture);
    // Only to save time: a pixel more than one away on any side cannot be inside.
    auto const [left, right] = std::minmax({triangle.corners[0].x, triangle.corners[1].x, triangle.corners[2].x});
    auto const [top, bottom] = std::minmax({triangle.corners[0].y, triangle.corners[1].y, triangle.corners[2].y});
    for (int y = std::max(clip.top, static_cast<int>(top / 256) - 2); y < std::min<Whole>(clip.bottom, bottom / 256 + 2); ++y) {
        for (int x = std::max(clip.left, static_cast<int>(left / 256) - 2); x < std::min<Whole>(clip.right, right / 256 + 2); ++x) {
            draw_pixel(dressed, x, y, surface.pixels[static_cast<std::ptrdiff_t>(y) * surface.stride + x]);
        }
    }
}

Whole snapped(float pixels) {
    double const value = std::clamp(static_cast<double>(pixels) * 256, -65536.0 * 256, 65536.0 * 256);
    // In float as the rasteriser has it; a float has no room for a half beyond 2^23.
    return static_cast<Whole>(static_cast<float>(value) + (value < 0 ? -0.5f : 0.5f));
}

int clip_edge(float pixels, int limit) {
    if (std::isnan(pixels)) return 0;
    return static_cast<int>(std::clamp(std::floor(static_cast<double>(pixels)), 0.0, static_cast<double>(limit)));
}

bool read_corner(ImDrawData const& data, ImDrawList const& list, std::uint32_t index, Corner& corner) {
    if (index >= static_cast<std::uint32_t>(list.VtxBuffer.Size)) return false;
    ImDrawVert const& vertex = list.VtxBuffer.Data[index];
    float const x = (vertex.pos.x - data.DisplayPos.x) * data.FramebufferScale.x;
    float const y = (vertex.pos.y - data.DisplayPos.y) * data.FramebufferScale.y;
    if (!std::isfinite(x) || !std::isfinite(y) || !std::isfinite(vertex.uv.x) || !std::isfinite(vertex.uv.y)) return false;
    Channels const imgui = channels_of(vertex.col);  // red first
    corner = {snapped(x),
              snapped(y),
              static_cast<double>(vertex.uv.x),
              static_cast<double>(vertex.uv.y),
              {imgui[2], imgui[1], imgui[0], imgui[3]}};
    return true;
}

void draw_command(ImDrawData const& data, ImDrawList const& list, ImDrawCmd const& command, Surface surface) {
    Clip const clip{clip_edge((command.ClipRect.x - data.DisplayPos.x) * data.FramebufferScale.x, surface.width),
                    clip_edge((command.ClipRect.y - data.DisplayPos.y) * data.FramebufferScale.y, surface.height),
                    clip_edge((command.ClipRect.z - data.DisplayPos.x) * data.FramebufferScale.x, surface.width),
                    clip_edge((command.ClipRect.w - data.DisplayPos.y) * data.FramebufferScale.y, surface.height)};
    for (std::uint32_t i = 0; i + 3 <= command.ElemCount; i += 3) {
        Triangle triangle{};
        bool complete = true;
        for (std::uint32_t k = 0; k < 3; ++k) {
            auto const at = static_cast<std::int64_t>(command.IdxOffset) + i + k;
            complete = complete && at < list.IdxBuffer.Size &&
                       read_corner(data, list, command.VtxOffset + list.IdxBuffer.Data[at], triangle.corners[k]);
        }
        if (complete) draw_triangle(triangle, static_cast<Texture const*>(command.GetTexID()), clip, surface);
    }
}

}  // namespace

void draw_reference(ImDrawData const& data, Surface surface, std::uint32_t background) {
    for (int y = 0; y < surface.height; ++y) {
        std::fill_n(surface.pixels + static_cast<std::ptrdiff_t>(y) * surface.stride, surface.width, background | 0xFF000000u);
    }
    if (!data.Valid) return;
    for (int i = 0; i < data.CmdListsCount; ++i) {
        for (ImDrawCmd const& command : data.CmdLists[i]->CmdBuffer) {
            if (command.UserCallback == nullptr) draw_command(data, *data.CmdLists[i], command, surface);
        }
    }
}

}  // namespace sprank::raster
