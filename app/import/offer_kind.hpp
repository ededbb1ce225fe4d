#pragma once
#include <string>
#include <string_view>

#include "import/foreign.hpp"

namespace sprank::import {

/// What kind of thing an offer is: what its file says, else its name, else what the rest of it tells. Never whether its days could be read.
/// `heading` stands above the column of names; empty: there is none. `of_level`: it has a level of mbo, Ad or hbo.
OfferKind kind_of(ForeignOffer const&, std::string_view heading, bool of_level);

/// How one learns there, "bol bbl": what the column says, else the one of levels, the kind or the beginning of the name. Nobody learns so on an open day
/// or at an event: empty.
std::string learning_of(ForeignOffer const&, OfferKind);

/// Does the name begin with a word of that kind, or with what its file calls the kind? Then nobody need look at a kind that Sprank does not know.
bool begins_with_its_kind(ForeignOffer const&, OfferKind);

}  // namespace sprank::import
