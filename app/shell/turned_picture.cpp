#include "shell/turned_picture.hpp"

#include <algorithm>
#include <cstddef>

namespace sprank::shell {

raster::Rect TurnedPicture::on_panel(raster::Rect r) const {
    switch (quarters_) {
        case 1: return {r.y, height_ - r.x - r.width, r.height, r.width};
        case 2: return {width_ - r.x - r.width, height_ - r.y - r.height, r.width, r.height};
        case 3: return {width_ - r.y - r.height, r.x, r.height, r.width};
        default: return r;
    }
}

ui::Point TurnedPicture::seen(ui::Point p) const {
    auto const w = static_cast<float>(width_), h = static_cast<float>(height_);
    switch (quarters_) {
        case 1: return {h - p.y, p.x};
        case 2: return {w - p.x, h - p.y};
        case 3: return {p.y, w - p.x};
        default: return p;
    }
}

void TurnedPicture::copy(raster::Surface picture, raster::Rect part, raster::Surface panel) const {
    raster::Rect const to = on_panel(part);
    // Where the top left of the part lands, and how far on the panel one step right and one step down in the picture go.
    std::ptrdiff_t const stride = panel.stride;
    std::ptrdiff_t first = 0, right = 1, down = stride;
    switch (quarters_) {
        case 1: first = (to.height - 1) * stride, right = -stride, down = 1; break;
        case 2: first = (to.height - 1) * stride + to.width - 1, right = -1, down = -stride; break;
        case 3: first = to.width - 1, right = stride, down = -1; break;
        default: break;
    }
    // In small squares: one side of a turn always runs across the rows, and rows that were just written are still at hand.
    constexpr int square = 32;
    std::uint32_t* const origin = panel.pixels + to.y * stride + to.x + first;
    for (int top = 0; top < part.height; top += square)
        for (int left = 0; left < part.width; left += square)
            for (int y = top; y < std::min(top + square, part.height); ++y) {
                std::uint32_t const* from = picture.pixels + static_cast<std::ptrdiff_t>(part.y + y) * picture.stride + part.x + left;
                std::uint32_t* at = origin + y * down + left * right;
                for (int x = left; x < std::min(left + square, part.width); ++x, at += right) *at = *from++;
            }
}

}  // namespace sprank::shell
