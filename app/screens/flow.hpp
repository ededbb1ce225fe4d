#pragma once
#include <algorithm>

#include "ui/geometry.hpp"

namespace sprank::screens {

/// Things of one height beside each other in a width, on a next row where one does not fit.
class Flow {
public:
    Flow(ui::Rect r, float height, float gap) : r_(r), height_(height), gap_(gap), x_(r.x), y_(r.y) {}

    /// Where the next one stands; as wide as it asks, but never wider than the room.
    ui::Rect next(float width) {
        width = std::min(width, r_.w);
        if (x_ > r_.x && x_ + width > r_.right()) new_row(gap_);
        ui::Rect const at{x_, y_, width, height_};
        x_ += width + gap_;
        return at;
    }
    /// Would it still stand on this row?
    bool fits(float width) const { return x_ + width <= r_.right(); }
    /// Room between two groups on one row.
    void space(float width) { x_ += width; }
    void new_row(float gap) { x_ = r_.x, y_ += height_ + gap; }
    /// Something else stands between this row and what is above it.
    void lower(float height) { y_ += height; }
    float y() const { return y_; }
    /// From the top to the bottom of the last row.
    float used() const { return y_ + height_ - r_.y; }

private:
    ui::Rect r_;
    float height_, gap_, x_, y_;
};

}  // namespace sprank::screens
