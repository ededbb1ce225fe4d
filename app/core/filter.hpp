#pragma once
#include "core/session.hpp"

namespace sprank {

/// Professions that pass the filter. The order takes one of each world in turn, so that the first cards show all of technology.
std::vector<ProfessionIndex> filtered(Catalogue const&, Filter const&);

/// How many professions this world alone would show beside the other wishes: the number on its filter tile.
int count_with(Catalogue const&, Filter, WorldIndex);

}  // namespace sprank
