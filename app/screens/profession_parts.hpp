#pragma once
#include "screens/parts.hpp"

namespace sprank::screens {

// What stands on the page of a profession, part by part. Both draw from the top of a rectangle and return the height they took.

/// One part of the page, with its heading.
float profession_part(View const&, ui::Frame&, Profession const&, ProfessionPart, ui::Rect);

/// How you become it: a line with a station at every level, and the profession where it arrives.
float way_line(View const&, ui::Frame&, Profession const&, ui::Rect);

}  // namespace sprank::screens
