#include "core/panel_measures.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sprank {

double text_factor(TextStep step) { return step == TextStep::normal ? 1.0 : step == TextStep::large ? 1.15 : 1.3; }

double unit_mm(double width_mm, double height_mm) {
    bool const upright = height_mm > width_mm;
    double const fitted = upright ? std::min(width_mm / 1080, height_mm / 1920) : std::min(width_mm / 1920, height_mm / 1080);
    return std::clamp(20.0 / target_units, fitted, fitted * 1.25);
}

double capital_mm(double unit_mm, double size_units, TextStep step) { return unit_mm * size_units * capital_share * text_factor(step); }

double seen_degrees(double height_mm, double distance_mm) { return 2 * std::atan(height_mm / (2 * distance_mm)) * 180 / std::numbers::pi; }

}  // namespace sprank
