#pragma once
#include "screens/parts.hpp"

namespace sprank::screens {

/// One part of the page of a profession, with its heading, from the top of a rectangle. Returns the height.
float profession_part(View const&, ui::Frame&, Profession const&, ProfessionPart, ui::Rect);

}  // namespace sprank::screens
