#pragma once
#include <optional>
#include <string_view>

#include "core/near.hpp"

namespace sprank::import {

// How people write what we have one word of for a kind.

/// The words of a column of kinds: "excursie", "OD", "bol"; nothing when no kind stands in them.
std::optional<OfferKind> kind_in(std::string_view words);

/// A name of something to do, in which fewer words tell a kind: "Doorlopend programma" is none, and "PLC programmeren" neither.
std::optional<OfferKind> kind_in_name(std::string_view name);

/// What stands above a column of names: "Cursus", "Training / traject". Nothing for "Naam", and for "Activiteit", which may be anything.
std::optional<OfferKind> kind_of_rows(std::string_view heading);

/// "10 weken", "4 avonden", "Isolatiemonteur in 4 weken".
bool lasts_more_than_a_day(std::string_view words);

}  // namespace sprank::import
