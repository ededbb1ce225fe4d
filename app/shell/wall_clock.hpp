#pragma once
#include <optional>

#include "core/near.hpp"

namespace sprank::shell {

/// Today by the machine's own clock, local time; nothing when that clock cannot be right (never set, battery empty).
std::optional<Date> wall_date();
/// The hour of that day, 0..23; nothing when that clock cannot be right.
std::optional<int> wall_hour();
/// The minute of that day, 0..1439; nothing when that clock cannot be right.
std::optional<int> wall_minute();

}  // namespace sprank::shell
