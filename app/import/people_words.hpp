#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/near.hpp"

namespace sprank::import {

// How people write what we have one word for.

/// "meisjes 10-15" -> "girls", "iedereen" -> "everyone"; nothing when nobody we know stands in the words.
std::optional<std::string> audience_in(std::string_view words);

/// The same of the name of an offer of that kind, in which a "leerling lasser" is anybody who learns to weld.
std::optional<std::string> audience_in_name(std::string_view name, OfferKind);

/// Does it tell more than our audiences do: an age, a class, a trade, or anybody we do not know?
bool says_more_than_audiences(std::string_view words);

/// For whom, with what stands in a column of ages or classes behind it: "meiden", "Leeftijd", "13-15" -> "meiden, 13-15 jaar".
std::string audience_with_ages(std::string const& audience, std::string_view heading, std::string const& ages);

/// "bol/bbl" -> "bol bbl"; empty when no way stands in the words.
std::string learning_in(std::string_view words);

}  // namespace sprank::import
