#pragma once
#include <algorithm>
#include <cmath>

#include "core/settings.hpp"
#include "ui/geometry.hpp"

namespace sprank::ui {

/// The picture on the wall: pixels and millimetres.
struct Panel {
    int width_px = 1920, height_px = 1080;
    double width_mm = 698, height_mm = 392;
    friend bool operator==(Panel const&, Panel const&) = default;
};

/// The one place where design units become pixels and millimetres. A design unit is a pixel of the 1920x1080 mockups; on a panel
/// so small that 60 units would be under 20 mm, units grow and the screens get less room to lay out in.
class Units {
public:
    Units(Panel panel, TextStep step) : panel_(panel), step_(step) {
        auto const w = static_cast<double>(panel.width_px), h = static_cast<double>(panel.height_px);
        double const fitted = portrait() ? std::min(w / 1080, h / 1920) : std::min(w / 1920, h / 1080);
        double const least = 20.0 / 60 * w / std::max(1.0, panel.width_mm);  // 60 units are at least 20 mm
        // A panel too small for that gets 80 % of the mockups' room and no less: then 12 mm, the floor, still holds from 15 inch up.
        scale_ = std::clamp(least, fitted, fitted * 1.25);
    }

    float width() const { return static_cast<float>(panel_.width_px / scale_); }
    float height() const { return static_cast<float>(panel_.height_px / scale_); }
    bool portrait() const { return panel_.height_px > panel_.width_px; }
    float pixels(float units) const {
        // std::round for what lies on or near a panel: this is asked some thousand times a frame.
        float const exact = exact_pixels(units);
        return static_cast<float>(static_cast<int>(exact + (exact < 0 ? -.5f : .5f)));
    }
    float exact_pixels(float units) const { return units * static_cast<float>(scale_); }
    float units(float pixels) const { return pixels / static_cast<float>(scale_); }
    double mm(float units) const { return units * scale_ * panel_.width_mm / std::max(1, panel_.width_px); }
    float from_mm(double mm) const { return static_cast<float>(mm * panel_.width_px / std::max(1.0, panel_.width_mm) / scale_); }
    Panel const& panel() const { return panel_; }
    TextStep step() const { return step_; }

    /// Text grows by the step; display sizes, readable from metres away as they are, grow less.
    float text(float units) const {
        float const factor = step_ == TextStep::normal ? 1.0f : step_ == TextStep::large ? 1.15f : 1.3f;
        return units < 60 ? units * factor : units * (1 + (factor - 1) * 0.4f);
    }

private:
    Panel panel_;
    TextStep step_;
    double scale_ = 1;
};

}  // namespace sprank::ui
