#pragma once
#include <string>

#include "import/known.hpp"
#include "import/offer_files.hpp"

namespace sprank::import {

/// A row of content/offers as an editor can see at a glance to be right or wrong: kind, organisation and town, when, price, for whom.
std::string offer_in_words(Cells const& row, Known const&);

/// "girls switchers" -> "meisjes en omscholers".
std::string audience_in_words(std::string const& cell);

/// "Zwolle", "Online"; empty for a place that nobody knows.
std::string town_of(Cells const& row, Known const&);

}  // namespace sprank::import
