#pragma once
#include <string_view>
#include <vector>

#include "import/fitting.hpp"
#include "import/said_place.hpp"

namespace sprank::import {

/// What became of the words of a row.
struct ReadAs {
    Known::Organisation const& organisation;
    Place const& place;
    SaidPlace said;
    OfferKind kind = OfferKind::event;
};

/// Adds a notice for whatever visitors will read otherwise than it stands in the file, and for what is left empty because Sprank does not know it.
void tell_otherwise(ForeignOffer const&, ReadAs const&, Known const&, FittingOptions const&, std::vector<Complaint>& notices);

/// The cell of a table, where the file has such a column; else the row.
Spot spot_of_field(ForeignOffer const&, std::string_view field, FittingOptions const&);

}  // namespace sprank::import
