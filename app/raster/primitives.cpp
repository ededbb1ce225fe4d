#include "raster/primitives.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "raster/hash.hpp"
#include "raster/pixel.hpp"
#include "raster/planes.hpp"
#include "raster/polygon.hpp"
#include "raster/spans.hpp"

namespace sprank::raster {
namespace {

constexpr std::uint32_t white = 0xFFFFFFFFu;

/// Stands for a vertex that is missing or not finite.
constexpr Vertex unusable{std::numeric_limits<std::int32_t>::min(), 0, 0, 0, 0};
bool usable(Vertex const& vertex) { return vertex.x != unusable.x; }

/// Pixels to 1/256 pixel, rounded; far out is moved to the border.
std::int32_t snapped(float pixels) {
    constexpr float border = 65536.0f * 256.0f;
    float const value = std::clamp(pixels * 256.0f, -border, border);
    return static_cast<std::int32_t>(value + (value < 0.0f ? -0.5f : 0.5f));
}

/// An edge of a clip rectangle to whole pixels within 0..limit; not a number gives 0.
int clip_edge(float pixels, int limit) {
    if (!(pixels > 0.0f)) return 0;
    return pixels < static_cast<float>(limit) ? static_cast<int>(pixels) : limit;
}

bool same_place(Vertex const& one, Vertex const& other) { return one.u == other.u && one.v == other.v; }
bool same_look(Vertex const& one, Vertex const& other) { return one.colour == other.colour && same_place(one, other); }

/// The corners of an upright rectangle, perhaps without area.
bool upright(std::span<Vertex const> around) {
    if (around.size() != 4) return false;
    Vertex const &a = around[0], &b = around[1], &c = around[2], &d = around[3];
    return (a.y == b.y && b.x == c.x && c.y == d.y && d.x == a.x) || (a.x == b.x && b.y == c.y && c.x == d.x && d.y == a.y);
}

/// Of an upright rectangle: the lower corners look like the upper ones.
bool level(std::span<Vertex const> around, bool textured) {
    auto const alike = [&](std::size_t one, std::size_t other) {
        return around[one].colour == around[other].colour && (!textured || same_place(around[one], around[other]));
    };
    return around[0].y == around[1].y ? alike(0, 3) && alike(1, 2) : alike(0, 1) && alike(2, 3);
}

}  // namespace

std::uint64_t fingerprint(ImDrawData const& data) {
    Hash hash;
    hash.add(data.Valid ? data.CmdListsCount : -1, 0);
    hash.add(data.DisplayPos.x, data.DisplayPos.y);
    hash.add(data.FramebufferScale.x, data.FramebufferScale.y);
    for (int i = 0; data.Valid && i < data.CmdListsCount; ++i) {
        ImDrawList const& list = *data.CmdLists[i];
        hash.add_bytes(list.VtxBuffer.Data, static_cast<std::size_t>(list.VtxBuffer.size_in_bytes()));
        hash.add_bytes(list.IdxBuffer.Data, static_cast<std::size_t>(list.IdxBuffer.size_in_bytes()));
        for (ImDrawCmd const& command : list.CmdBuffer) {
            auto const* const texture = static_cast<Texture const*>(command.GetTexID());
            if (command.UserCallback != nullptr) continue;
            hash.add(texture == nullptr ? std::uint64_t{0} : texture->identity());
            hash.add(command.ClipRect.x, command.ClipRect.y);
            hash.add(command.ClipRect.z, command.ClipRect.w);
            hash.add(command.VtxOffset, command.IdxOffset);
            hash.add(std::uint64_t{command.ElemCount});
        }
    }
    return hash.value();
}

/// A draw command with what does not change within it.
struct PrimitiveList::Command {
    std::vector<Vertex> const& vertices;
    ImDrawIdx const* indices;
    std::uint32_t count;
    std::uint32_t offset;  ///< added to every index
    Box clip;
    Texture const* texture;
    Vertex const& vertex(std::uint32_t at) const {
        std::uint32_t const number = offset + indices[at];
        return number < vertices.size() ? vertices[number] : unusable;
    }
};

void PrimitiveList::build(ImDrawData const& data, int width, int height) {
    corners_.clear();
    primitives_.clear();
    last_ = {};
    surface_ = {0, 0, width, height};
    if (!data.Valid) return;
    for (int i = 0; i < data.CmdListsCount; ++i) {
        ImDrawList const& list = *data.CmdLists[i];
        read_vertices(data, list);
        for (ImDrawCmd const& command : list.CmdBuffer) {
            if (command.UserCallback == nullptr) read_command(data, list, command);
        }
    }
}

void PrimitiveList::read_vertices(ImDrawData const& data, ImDrawList const& list) {
    vertices_.resize(static_cast<std::size_t>(list.VtxBuffer.Size));
    Vertex* out = vertices_.data();
    for (ImDrawVert const& vertex : list.VtxBuffer) {
        float const x = (vertex.pos.x - data.DisplayPos.x) * data.FramebufferScale.x;
        float const y = (vertex.pos.y - data.DisplayPos.y) * data.FramebufferScale.y;
        bool const finite = std::isfinite(x) && std::isfinite(y) && std::isfinite(vertex.uv.x) && std::isfinite(vertex.uv.y);
        *out++ = finite ? Vertex{snapped(x), snapped(y), vertex.uv.x, vertex.uv.y, vertex.col} : unusable;
    }
}

void PrimitiveList::read_command(ImDrawData const& data, ImDrawList const& list, ImDrawCmd const& draw) {
    ImVec2 const from = data.DisplayPos;
    ImVec2 const scale = data.FramebufferScale;
    auto const indices = static_cast<std::uint32_t>(list.IdxBuffer.Size);
    if (draw.IdxOffset > indices) return;
    Command const command{
        vertices_,
        list.IdxBuffer.Data + draw.IdxOffset,
        std::min(draw.ElemCount, indices - draw.IdxOffset),
        draw.VtxOffset,
        {clip_edge((draw.ClipRect.x - from.x) * scale.x, surface_.right), clip_edge((draw.ClipRect.y - from.y) * scale.y, surface_.bottom),
         clip_edge((draw.ClipRect.z - from.x) * scale.x, surface_.right), clip_edge((draw.ClipRect.w - from.y) * scale.y, surface_.bottom)},
        static_cast<Texture const*>(draw.GetTexID())};
    if (command.clip.empty()) return;
    for (std::uint32_t at = 0; at + 3 <= command.count;) {
        std::uint32_t read = read_fan(command, at);
        if (read == 0) read = read_quad(command, at);
        if (read == 0) read = read_triangle(command, at);
        at += read;
    }
}

/// Two triangles that are the halves of a convex quadrangle, in any of the three orders in which Dear ImGui writes them.
std::uint32_t PrimitiveList::read_quad(Command const& command, std::uint32_t at) {
    if (at + 6 > command.count) return 0;
    auto const index = [&](std::uint32_t k) { return command.indices[at + k]; };
    std::uint8_t second = 0;  // corner that the second half starts with
    std::uint32_t last = 5;   // place of the index that only the second half has
    if (index(3) == index(2) && index(5) == index(0)) {
        second = 2, last = 4;
    } else if (index(4) == index(2) && index(5) == index(0)) {
        second = 3, last = 3;
    } else if (index(3) != index(0) || index(4) != index(2)) {
        return 0;
    }
    std::array<Vertex, 4> const around{command.vertex(at), command.vertex(at + 1), command.vertex(at + 2), command.vertex(at + last)};
    if (!std::ranges::all_of(around, usable) || !(upright(around) || convex(around))) return 0;
    add(command, Primitive::Kind::quad, around, second);
    return 6;
}

/// Triangles in one look that share their first corner, each going on where the one before it ended.
std::uint32_t PrimitiveList::read_fan(Command const& command, std::uint32_t at) {
    Vertex const& first = command.vertex(at);
    fan_.clear();
    auto const push = [&](Vertex const& vertex) {
        if (fan_.empty() || vertex.x != fan_.back().x || vertex.y != fan_.back().y) fan_.push_back(vertex);
    };
    auto const belongs = [&](Vertex const& vertex) { return usable(vertex) && same_look(vertex, first); };
    if (!belongs(first) || !belongs(command.vertex(at + 1)) || !belongs(command.vertex(at + 2))) return 0;
    for (std::uint32_t k = 0; k < 3; ++k) push(command.vertex(at + k));
    std::uint32_t read = 3;
    for (; at + read + 3 <= command.count && fan_.size() < most_corners; read += 3) {
        std::uint32_t const next = at + read;
        bool const goes_on = command.indices[next] == command.indices[at] && command.indices[next + 1] == command.indices[next - 1];
        if (!goes_on || !belongs(command.vertex(next + 2))) break;
        push(command.vertex(next + 2));
    }
    if (fan_.back().x == first.x && fan_.back().y == first.y) fan_.pop_back();
    if (convex(fan_)) {
        add(command, Primitive::Kind::polygon, fan_);
    } else {
        for (std::uint32_t k = 0; k < read; k += 3) read_triangle(command, at + k);
    }
    return read;
}

std::uint32_t PrimitiveList::read_triangle(Command const& command, std::uint32_t at) {
    std::array<Vertex, 3> const corners{command.vertex(at), command.vertex(at + 1), command.vertex(at + 2)};
    if (std::ranges::all_of(corners, usable) && doubled_area(corners[0], corners[1], corners[2]) != 0) {
        add(command, Primitive::Kind::triangle, corners);
    }
    return 3;
}

void PrimitiveList::add(Command const& command, Primitive::Kind kind, std::span<Vertex const> corners, std::uint8_t second) {
    Vertex const& first = corners[0];
    Box const extent = bounds(corners);
    Primitive primitive{kind, second, false, premultiplied(first.colour), extent, command.clip, intersection(command.clip, extent)};
    if (primitive.box.empty()) return;
    bool const one_place = std::ranges::all_of(corners, [&](Vertex const& vertex) { return same_place(vertex, first); });
    primitive.shaded = std::ranges::any_of(corners, [&](Vertex const& vertex) { return vertex.colour != first.colour; });
    primitive.texture = command.texture;
    if (one_place) {
        std::uint32_t const only = texel(command.texture, first);
        primitive.colour = modulated(only, primitive.colour);
        // Shaded in the light of a texel that is not white is rare enough to go the long way, through the texture.
        if (!primitive.shaded || only == white) primitive.texture = nullptr;
    }
    bool const plain = !primitive.shaded && primitive.texture == nullptr;
    if (!primitive.shaded && primitive.colour == 0) return;
    primitive.upright = upright(corners);
    if (plain) primitive.kind = primitive.upright ? Primitive::Kind::rectangle : Primitive::Kind::polygon;
    if (!primitive.shaded && primitive.colour >> 24 == 255 && (plain || primitive.texture->opaque())) {
        primitive.hides = intersection(primitive.box, inner_box(corners));
    }
    primitive.level = primitive.upright && level(corners, primitive.texture != nullptr);
    if (primitive.kind != Primitive::Kind::rectangle) {
        primitive.first_corner = static_cast<std::uint32_t>(corners_.size());
        primitive.corner_count = static_cast<std::uint32_t>(corners.size());
        corners_.insert(corners_.end(), corners.begin(), corners.end());
    }
    primitives_.push_back(primitive);
}

std::uint32_t PrimitiveList::texel(Texture const* texture, Vertex const& at) {
    if (texture == nullptr) return white;
    // Nearly all shapes of a frame are filled out of one white pixel of the font atlas.
    if (last_.texture != texture || last_.u != at.u || last_.v != at.v) {
        last_ = {texture, at.u, at.v, 0};
        sample(&last_.texel, 1, *texture, {texel_position(at.u, texture->width()), 0}, {texel_position(at.v, texture->height()), 0});
    }
    return last_.texel;
}

Piece PrimitiveList::piece(Primitive const& primitive) const {
    Box const& extent = primitive.extent;
    Hash hash;
    hash.add(extent.left, extent.right);
    if (!primitive.level) hash.add(extent.bottom - extent.top, 0);
    hash.add(static_cast<std::uint32_t>(primitive.kind) << 8 | primitive.second, primitive.colour);
    hash.add(primitive.texture == nullptr ? std::uint64_t{0} : primitive.texture->identity());
    for (Vertex const& corner : corners(primitive)) {
        hash.add(corner.x, primitive.level ? 0 : corner.y - extent.top * 256);
        hash.add(corner.u, corner.v);
        hash.add(std::uint64_t{corner.colour});
    }
    return {hash.value(), extent, primitive.clip, primitive.hides, primitive.level};
}

}  // namespace sprank::raster
