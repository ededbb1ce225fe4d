#pragma once
#include <string>

#include "import/foreign.hpp"

namespace sprank::import {

// What a file says of an offer for which a row has no column: whole sentences behind its text. Empty: there is nothing to say.

/// "Voor wie: groep 7 en 8.", where that says more than our audiences.
std::string audience_sentence(ForeignOffer const&);
/// "Kosten in 2027: vanaf € 95."; beside an amount, which visitors read already, "Over de prijs: leden gratis."
std::string price_sentence(ForeignOffer const&, std::string const& year);
/// "NIL niveau 1.", "Instap: mbo 2+."
std::string level_sentence(ForeignOffer const&);

}  // namespace sprank::import
