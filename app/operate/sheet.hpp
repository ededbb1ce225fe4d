#pragma once
#include <string>

#include "core/settings.hpp"
#include "operate/checks.hpp"

namespace sprank::operate {

/// How a kiosk hangs and what that does for who stands or sits before it. Lengths in millimetres above the floor.
struct Sheet {
    Settings settings;
    double unit_mm = 0, lower = 0, middle = 0, upper = 0;  ///< edges and middle of the picture
    double target_mm = 0;                                  ///< a button
    double reached_share = 0;                              ///< of the picture's height: at most what a sitting person reaches
    double best_lower = 0;                                 ///< where its lower edge would hang best
    Checks checks;
};
Sheet sheet_of(Settings const&);

std::string sheet_text(Sheet const&);
/// With a Dutch comma and that many digits behind it.
std::string in_digits(double value, int digits);
/// One page A4 that needs nothing beside it, with a drawing to scale.
std::string sheet_html(Sheet const&);

// EN 301 549 8.3 (reach of somebody in a wheelchair) and the band in which everybody reaches with ease.
inline constexpr double reach_most = 1220, reach_least = 380, band_low = 800, band_high = 1100;

}  // namespace sprank::operate
