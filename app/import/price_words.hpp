#pragma once
#include <optional>
#include <string>

namespace sprank::import {

// Prices that say more than an amount, or no amount, as visitors may read them.

/// "vanaf € 95", "vrijwillige bijdrage": visitors can do something with it. "1.25.0" is a slip, and "ja" says nothing.
bool is_price_in_words(std::string const& cell);

/// "€ 2.601 per jaar": an amount, and how often.
bool says_more_than_a_price(std::string const& cell);

/// "€ 3,00 (leden gratis)", "Gratis, lunch zelf meenemen": what everybody pays, and words beside it. Nothing where they may change it.
std::optional<std::string> amount_before_words(std::string const& cell);

}  // namespace sprank::import
