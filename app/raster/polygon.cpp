#include "raster/polygon.hpp"

#include <algorithm>
#include <cstddef>

namespace sprank::raster {
namespace {

/// First pixel whose centre is at or after a position in 1/256 pixel.
int first_centre(std::int32_t position) { return (position + 127) >> 8; }

/// Quotient rounded down. Exact: below 2^53 a quotient that is not whole is farther from the next whole number than a double's
/// rounding can carry it. A double divides several times faster than 64-bit integers do on older processors.
std::int64_t floored(double dividend, double divisor) {
    double const quotient = dividend / divisor;
    auto const cut = static_cast<std::int64_t>(quotient);
    return cut - (quotient < static_cast<double>(cut) ? 1 : 0);
}

/// The way from c to d goes on in the direction from a to b, or to the side of `sign` of it.
bool onward(Vertex const& a, Vertex const& b, Vertex const& c, Vertex const& d, std::int64_t sign) {
    std::int64_t const x = b.x - a.x, y = b.y - a.y, next_x = d.x - c.x, next_y = d.y - c.y;
    std::int64_t const turn = (x * next_y - y * next_x) * sign;
    return turn != 0 ? turn > 0 : x * next_x + y * next_y > 0;
}

constexpr std::int32_t beyond = 1 << 25;  // farther than any corner
struct Range {
    std::int32_t low, high;
};

/// From where to where the edges run that stand upright at x; if there are none, from high to low.
Range upright_at(std::span<Vertex const> corners, std::int32_t x) {
    Range range{beyond, -beyond};
    for (std::size_t i = 0; i < corners.size(); ++i) {
        Vertex const& one = corners[i];
        Vertex const& other = corners[(i + 1) % corners.size()];
        if (one.x != x || other.x != x) continue;
        range = {std::min({range.low, one.y, other.y}), std::max({range.high, one.y, other.y})};
    }
    return range;
}

}  // namespace

std::int64_t doubled_area(Vertex const& a, Vertex const& b, Vertex const& c) {
    return std::int64_t{b.x - a.x} * (c.y - a.y) - std::int64_t{b.y - a.y} * (c.x - a.x);
}

bool convex(std::span<Vertex const> corners) {
    std::size_t const count = corners.size();
    if (count < 3 || count > most_corners) return false;
    std::int64_t sign = 0;
    for (std::size_t i = 2; i < count && sign == 0; ++i) sign = doubled_area(corners[0], corners[i - 1], corners[i]);
    if (sign == 0) return false;
    sign = sign > 0 ? 1 : -1;
    Vertex const& first = corners[0];
    for (std::size_t i = 0; i < count; ++i) {
        Vertex const& before = corners[i == 0 ? count - 1 : i - 1];
        Vertex const& at = corners[i];
        Vertex const& next = corners[i + 1 == count ? 0 : i + 1];
        if (!onward(before, at, at, next, sign)) return false;
        // Bending alone would let a spiral pass: seen from the first corner all must lie within half a turn, one after the other.
        bool const seen = i > 0 && i + 1 < count;
        if (seen && (!onward(first, at, first, next, sign) || doubled_area(first, corners[1], next) * sign < 0)) return false;
    }
    return true;
}

Box bounds(std::span<Vertex const> corners) {
    Box box{corners[0].x, corners[0].y, corners[0].x, corners[0].y};
    for (Vertex const& corner : corners.subspan(1)) {
        box = {std::min(box.left, corner.x), std::min(box.top, corner.y), std::max(box.right, corner.x), std::max(box.bottom, corner.y)};
    }
    return {first_centre(box.left), first_centre(box.top), first_centre(box.right), first_centre(box.bottom)};
}

Box inner_box(std::span<Vertex const> corners) {
    auto const [left, right] = std::ranges::minmax(corners, {}, &Vertex::x);
    Range const at_left = upright_at(corners, left.x);
    Range const at_right = upright_at(corners, right.x);
    return {first_centre(left.x), first_centre(std::max(at_left.low, at_right.low)), first_centre(right.x),
            first_centre(std::min(at_left.high, at_right.high))};
}

Edges::Edges(std::span<Vertex const> corners, Box const& box) : box_(box) {
    bool forward = true;
    for (std::size_t i = 2; i < corners.size(); ++i) {
        std::int64_t const area = doubled_area(corners[0], corners[i - 1], corners[i]);
        if (area == 0) continue;
        forward = area > 0;
        break;
    }
    for (std::size_t i = 0; i < corners.size(); ++i) {
        Vertex const& one = corners[i];
        Vertex const& other = corners[i + 1 < corners.size() ? i + 1 : 0];
        forward ? add(one, other) : add(other, one);
    }
}

void Edges::add(Vertex const& from, Vertex const& to) {
    std::int64_t const dx = to.x - from.x;
    std::int64_t const dy = to.y - from.y;
    if (dy == 0) return;  // the bounds keep the rows beyond it out
    // The cross product of edge and way to a pixel's centre, positive inside; minus one where zero does not count.
    std::int64_t const across = -dy * 256;
    std::int64_t const down = dx * 256;
    std::int64_t const start = dx * (128 - from.y) - dy * (128 - from.x) - (dy < 0 ? 0 : 1);
    auto const at = [&](int x, int y) { return start + across * x + down * y; };
    int const right = box_.right - 1;
    int const bottom = box_.bottom - 1;
    std::int64_t const most = at(across > 0 ? right : box_.left, down > 0 ? bottom : box_.top);
    std::int64_t const least = at(across > 0 ? box_.left : right, down > 0 ? box_.top : bottom);
    if (most < 0) outside_ = true;
    if (least >= 0) return;
    // In other rows a convex polygon is bounded by its other edges.
    auto const [top_corner, bottom_corner] = std::minmax(from.y, to.y);
    edges_[count_++] = {static_cast<double>(across), static_cast<double>(start), static_cast<double>(down), first_centre(top_corner),
                        ((bottom_corner - 128) >> 8) + 1};
}

Edges::Span Edges::row(int y) const {
    std::int64_t left = box_.left;
    std::int64_t right = box_.right;
    for (std::size_t i = 0; i < count_; ++i) {
        Edge const& edge = edges_[i];
        if (y < edge.top || y >= edge.bottom) continue;
        double const start = edge.start + edge.down * y;
        if (edge.across > 0) {
            left = std::max(left, -floored(start, edge.across));
        } else {
            right = std::min(right, floored(start, -edge.across) + 1);
        }
    }
    if (left >= right) return {0, 0};
    return {static_cast<int>(left), static_cast<int>(right)};
}

}  // namespace sprank::raster
