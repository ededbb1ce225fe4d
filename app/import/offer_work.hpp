#pragma once
#include <string>
#include <vector>

#include "import/foreign.hpp"
#include "import/known.hpp"

namespace sprank::import {

/// Ids of what the name and the column of professions name; where neither does, of the field of the work: "Vakgebied: lassen". Ascending.
std::vector<std::string> professions_told(ForeignOffer const&, Known const&);

/// Ids of the worlds of those professions, and of what the column of professions names that is only a field of work; else the name tells. What the
/// column of worlds says is not in it.
std::vector<std::string> worlds_told(ForeignOffer const&, std::vector<std::string> const& professions, Known const&);

}  // namespace sprank::import
