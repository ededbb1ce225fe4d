#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/near.hpp"

namespace sprank::import {

// How people write what we have one word for.

/// "excursie", "meeloopdag"; nothing when no kind stands in the words.
std::optional<OfferKind> kind_in(std::string_view words);

/// "meisjes 10-15" -> "girls", "iedereen" -> "everyone"; nothing when nobody we know stands in the words.
std::optional<std::string> audience_in(std::string_view words);

/// Does it tell an age, or a class or kind of school?
bool tells_age_or_class(std::string_view words);

/// "bol/bbl" -> "bol bbl"; empty when no way stands in the words.
std::string learning_in(std::string_view words);

}  // namespace sprank::import
