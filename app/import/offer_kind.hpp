#pragma once
#include <string_view>

#include "import/foreign.hpp"

namespace sprank::import {

/// What kind of thing an offer is: what its file says, else its name, else what the rest of it tells. Never whether its days could be read.
/// `heading` stands above the column of names; empty: there is none. `of_level`: it has a level of mbo, Ad or hbo.
OfferKind kind_of(ForeignOffer const&, std::string_view heading, bool of_level);

}  // namespace sprank::import
