#pragma once
#include <string>

#include "import/foreign.hpp"
#include "import/known.hpp"

namespace sprank::import {

/// Whom an offer is of. Of several in one cell the one that we know; where we know none, the first is meant.
struct SaidOrganisation {
    std::string name;  ///< of the part of the cell that is meant
    Known::FoundOrganisation found;
};
SaidOrganisation said_organisation(Known const&, ForeignOffer const&, Place const* town);

}  // namespace sprank::import
