#pragma once
#include "core/session.hpp"

namespace sprank {

/// Professions that pass the filter. The order takes one of each world in turn, so that the first cards show all of technology.
/// Without any wish the featured ones come first, as the editor put them.
std::vector<ProfessionIndex> filtered(Catalogue const&, Filter const&);

/// A part of this work can be learned at work, with a statement of it and without a diploma: the leg that leads on from there. Nothing: no
/// source says so of its levels.
std::optional<LegIndex> in_parts(Catalogue const&, Profession const&);

/// What each option of the filter would show: the numbers on tiles and chips.
FilterCounts counts_of(Catalogue const&, Filter const&);

}  // namespace sprank
