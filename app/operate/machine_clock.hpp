#pragma once
#include <ctime>
#include <optional>

#include "core/near.hpp"

namespace sprank::operate {

/// The local day at that moment; nothing when a clock that says so cannot be right.
std::optional<Date> believable_day(std::time_t);
/// Today by the machine's clock.
std::optional<Date> today();

}  // namespace sprank::operate
