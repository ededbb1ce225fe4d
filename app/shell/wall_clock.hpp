#pragma once
#include <optional>

#include "core/near.hpp"

namespace sprank::shell {

/// Today by the machine's own clock, local time; nothing when that clock cannot be right (never set, battery empty).
std::optional<Date> wall_date();

}  // namespace sprank::shell
