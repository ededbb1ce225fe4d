#pragma once
#include "core/settings.hpp"

namespace sprank {

// How large things become on a panel, from millimetres alone: what ui/units and ui/fonts do with pixels, for whoever must know it without
// drawing (the set-up sheet). tests/ui holds the two together.

inline constexpr double body_units = 30, small_units = 26, target_units = 60;  ///< sizes in design units: reading text, smallest text, a button
inline constexpr double capital_share = .727;                                  ///< of Inter: capital height per size

/// What text grows by.
double text_factor(TextStep);
/// A design unit in millimetres on a panel whose picture is this large; its pixels are square.
double unit_mm(double width_mm, double height_mm);
/// Height of a capital letter of text of this size, in millimetres.
double capital_mm(double unit_mm, double size_units, TextStep);
/// The angle under which a height is seen, in degrees.
double seen_degrees(double height_mm, double distance_mm);

}  // namespace sprank
