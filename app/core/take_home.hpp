#pragma once
#include <span>
#include <string>

#include "core/session.hpp"

namespace sprank {

/// The largest code of which a phone tells the squares apart from an arm's length: 77 along a side, 4 pixels each on our panel.
inline constexpr std::size_t take_home_limit = 520;

/// Plain text for the QR code: names, way, place, web address, one line each. At most `limit` bytes: a list that is too long for that
/// loses ways and dates first, then its last names, and says how many.
std::string take_home_text(Catalogue const&, Session const&, Settings const&, std::size_t limit = take_home_limit);

}  // namespace sprank
