#pragma once
#include <algorithm>
#include <cstdint>

namespace sprank::ui {

/// Which corners of a rectangle are rounded.
enum class Corners : std::uint8_t { all, top, bottom, left, right, bottom_right };

// All lengths are in design units: 1/1080 of the short side of a full-size panel, times what small panels need to keep
// targets at 20 mm (see units.hpp). Nothing in a screen is in pixels.

struct Point {
    float x = 0, y = 0;
    friend bool operator==(Point const&, Point const&) = default;
};

struct Rect {
    float x = 0, y = 0, w = 0, h = 0;

    float right() const { return x + w; }
    float bottom() const { return y + h; }
    Point centre() const { return {x + w / 2, y + h / 2}; }
    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    bool overlaps(Rect const& o) const { return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom(); }
    Rect grown(float by) const { return {x - by, y - by, w + 2 * by, h + 2 * by}; }
    Rect moved(float dx, float dy) const { return {x + dx, y + dy, w, h}; }
    Rect inset(float horizontal, float vertical) const { return {x + horizontal, y + vertical, w - 2 * horizontal, h - 2 * vertical}; }
    /// The part inside `o`; zero size when apart.
    Rect cut(Rect const& o) const {
        float const left = std::max(x, o.x), top = std::max(y, o.y);
        return {left, top, std::max(0.0f, std::min(right(), o.right()) - left), std::max(0.0f, std::min(bottom(), o.bottom()) - top)};
    }
    friend bool operator==(Rect const&, Rect const&) = default;
};

}  // namespace sprank::ui
