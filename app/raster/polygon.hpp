#pragma once
#include <array>
#include <cstdint>
#include <span>

#include "raster/primitives.hpp"

/// Which pixels a convex polygon covers: those whose centre is inside, and those whose centre is on an edge if that is a left
/// or a top one. So shapes that share an edge meet without gap or overlap. All in whole numbers: exact.
namespace sprank::raster {

inline constexpr std::size_t most_corners = 64;

/// Twice the area of the triangle, negative if it runs the other way round.
std::int64_t doubled_area(Vertex const& a, Vertex const& b, Vertex const& c);

/// The fan of triangles from the first corner covers no pixel twice and just those of the polygon; no corner is next to its like.
bool convex(std::span<Vertex const> corners);

/// The least box with every pixel that can be covered.
Box bounds(std::span<Vertex const> corners);

/// A box of pixels that are all covered, perhaps empty: between upright edges at the left and at the right.
Box inner_box(std::span<Vertex const> corners);

/// A convex polygon of at most most_corners within a box of pixels that lies in its bounds.
class Edges {
public:
    Edges(std::span<Vertex const> corners, Box const& box);

    /// No pixel of the box is covered.
    bool outside() const { return outside_; }

    struct Span {
        int left, right;
    };
    /// Pixels of row y of the box that are covered; none if left >= right.
    Span row(int y) const;

private:
    /// A pixel is inside where start + down * y + across * x >= 0; whole numbers all. Only asked for rows the edge passes.
    struct Edge {
        double across, start, down;
        int top, bottom;
    };
    void add(Vertex const& from, Vertex const& to);

    Box box_;
    bool outside_ = false;
    std::size_t count_ = 0;  ///< edges that cut the box; the others need no look
    std::array<Edge, most_corners> edges_;
};

}  // namespace sprank::raster
