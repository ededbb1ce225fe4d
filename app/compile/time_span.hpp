#pragma once
#include <optional>
#include <string_view>

#include "core/near.hpp"

namespace sprank::compile {

/// How an editor writes how long something lasts: "2 jaar", "2-3 jaar", "1,5 jaar" (as 18 months), "10 weken", "1 dag", "4 dagdelen" is none.
/// Nothing for anything else.
std::optional<TimeSpan> parse_time_span(std::string_view);

}  // namespace sprank::compile
