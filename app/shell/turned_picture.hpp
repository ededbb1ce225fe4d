#pragma once
#include "raster/surface.hpp"
#include "ui/geometry.hpp"

namespace sprank::shell {

/// A panel that hangs turned by a quarter, a half or three quarters, clockwise: where what a visitor sees stands on the panel itself. Picture
/// and touch both go through here, so that they cannot disagree.
class TurnedPicture {
public:
    /// `degrees`: 0, 90, 180 or 270. The size is the panel's own.
    TurnedPicture(int degrees, int panel_width, int panel_height) : quarters_(degrees / 90 % 4), width_(panel_width), height_(panel_height) {}

    bool turned() const { return quarters_ != 0; }
    /// As a visitor sees it.
    int width() const { return quarters_ % 2 == 0 ? width_ : height_; }
    int height() const { return quarters_ % 2 == 0 ? height_ : width_; }
    /// Where on the panel this part of the picture stands.
    raster::Rect on_panel(raster::Rect) const;
    /// What a visitor sees at this point of the panel; pixels.
    ui::Point seen(ui::Point on_panel) const;
    /// Copies a part of the picture to where it stands on the panel.
    void copy(raster::Surface picture, raster::Rect part, raster::Surface panel) const;

private:
    int quarters_, width_, height_;
};

}  // namespace sprank::shell
