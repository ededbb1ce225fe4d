#pragma once
#include <string>
#include <string_view>

#include "core/statistics.hpp"

namespace sprank::store {

// A tally as one text: a line "name count" for each counter, by the alphabet. So the bytes on disk tell what was counted and nothing of the
// order in which it came: a database lays down rows as they arrive.

std::string tally_text(Tally const&);
/// A line that is none is left out; counts are added up to the largest number there is.
Tally tally_of(std::string_view text);
/// Adds to a counter, up to the largest number there is.
void add_to(Tally&, std::string_view name, int count);

}  // namespace sprank::store
