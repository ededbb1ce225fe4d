#pragma once
#include <algorithm>
#include <cstdint>

namespace sprank::raster {

/// Where pixels go: 0xFFRRGGBB words owned by the caller, `stride` of them from row to row.
struct Surface {
    std::uint32_t* pixels;
    int width;
    int height;
    int stride;
    friend bool operator==(Surface const&, Surface const&) = default;
};

/// Pixels, top left corner and size.
struct Rect {
    int x, y, width, height;
    friend bool operator==(Rect const&, Rect const&) = default;
};

/// The same by edges, right and bottom not included; easier to clip.
struct Box {
    int left, top, right, bottom;
    bool empty() const { return left >= right || top >= bottom; }
    friend bool operator==(Box const&, Box const&) = default;
    Box lowered(int by) const { return {left, top + by, right, bottom + by}; }
    bool contains(Box const& other) const {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }
    friend Box intersection(Box const& one, Box const& other) {
        return {std::max(one.left, other.left), std::max(one.top, other.top), std::min(one.right, other.right),
                std::min(one.bottom, other.bottom)};
    }
};

}  // namespace sprank::raster
