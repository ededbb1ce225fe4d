#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "raster/surface.hpp"
#include "raster/texture.hpp"

struct ImDrawCmd;
struct ImDrawData;
struct ImDrawList;

namespace sprank::raster {

/// A corner on the grid of 1/256 pixel, from the surface's top left; texture position and colour as Dear ImGui gives them.
struct Vertex {
    std::int32_t x, y;
    float u, v;
    std::uint32_t colour;
};

/// One thing to draw, already cut to its clip rectangle and to the surface.
struct Primitive {
    enum class Kind : std::uint8_t {
        rectangle,  ///< all pixels of the box in one colour
        polygon,    ///< convex, in one colour
        quad,       ///< convex, textured or shaded: glyphs, pictures and soft edges
        triangle    ///< textured or shaded
    };
    Kind kind;
    std::uint8_t second = 0;           ///< of a quad: the corner its second triangle starts with
    bool shaded = false;               ///< colours are those of the corners, else `colour` everywhere
    std::uint32_t colour;              ///< premultiplied
    Box extent;                        ///< no pixel outside it belongs to the shape
    Box clip;                          ///< within the surface; the rest of the shape is cut off
    Box box;                           ///< what the two have in common: no pixel outside it changes
    Box hides{};                       ///< of what is under these pixels nothing remains visible; perhaps empty
    bool upright = false;              ///< covers all pixels of its box
    bool level = false;                ///< upright, and every row looks like every other
    Texture const* texture = nullptr;  ///< null: colour alone
    std::uint32_t first_corner = 0, corner_count = 0;
};

/// What a primitive does to which pixels, without what is needed to do it: to compare frames by.
struct Piece {
    std::uint64_t look;  ///< equal only for the same shape in the same colours (to 1 in 2^64), wherever it stands up or down; of a level one: whatever its height
    Box extent, clip, hides;  ///< as of the primitive
    bool level;
};

/// Equal for the draw data of two frames only if they show the same (to 1 in 2^64); much faster than building both lists.
std::uint64_t fingerprint(ImDrawData const& data);

/// What draw data wants drawn, in order, without what cannot be seen: outside the clip, without area, without colour, or with a
/// coordinate that is not a number. Positions beyond 65,536 pixels are moved to that border.
class PrimitiveList {
public:
    /// Replaces the list. `data` must name only textures that live; it is not kept.
    void build(ImDrawData const& data, int width, int height);

    std::span<Primitive const> primitives() const { return primitives_; }

    /// None of a rectangle; else those around it. The halves of a quad are 0, 1, 2 and 0, 2, 3.
    std::span<Vertex const> corners(Primitive const& primitive) const {
        return std::span(corners_).subspan(primitive.first_corner, primitive.corner_count);
    }

    Piece piece(Primitive const& primitive) const;

private:
    struct Command;
    void read_vertices(ImDrawData const& data, ImDrawList const& list);
    void read_command(ImDrawData const& data, ImDrawList const& list, ImDrawCmd const& draw);
    /// These say how many indices they dealt with; 0 if what comes is of another kind.
    std::uint32_t read_quad(Command const& command, std::uint32_t at);
    std::uint32_t read_fan(Command const& command, std::uint32_t at);
    std::uint32_t read_triangle(Command const& command, std::uint32_t at);
    void add(Command const& command, Primitive::Kind kind, std::span<Vertex const> corners, std::uint8_t second = 0);
    std::uint32_t texel(Texture const* texture, Vertex const& at);

    std::vector<Vertex> vertices_;  ///< of the draw list being read
    std::vector<Vertex> fan_;
    std::vector<Vertex> corners_;
    std::vector<Primitive> primitives_;
    Box surface_{};
    struct {
        Texture const* texture;
        float u, v;
        std::uint32_t texel;
    } last_{};
};

}  // namespace sprank::raster
