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

/// Does the name begin with a word of that kind: "Open dag techniek"?
bool begins_with_kind(std::string_view name, OfferKind);

/// "Leerwerkloket", "Opleiding kiezen": who walks in there asks something; elsewhere there is something to do.
bool gives_advice(std::string_view words);

/// "Vrije inloop", "Inloopochtend"; not "Inloopspreekuur".
bool is_walk_in(std::string_view words);

/// "Evenement" in a column of kinds says no more than that something is done; a "Speeddate" is one.
bool says_no_more_than_event(std::string_view words);

/// "Leerwerktraject", "Werkervaringsplaats": bbl only where it is paid.
bool is_track(std::string_view words);

/// What stands above a column of names: "Cursus", "Training / traject". Nothing for "Naam", and for "Activiteit", which may be anything.
std::optional<OfferKind> kind_of_rows(std::string_view heading);

/// "10 weken", "4 avonden", "Isolatiemonteur in 4 weken".
bool lasts_more_than_a_day(std::string_view words);

}  // namespace sprank::import
