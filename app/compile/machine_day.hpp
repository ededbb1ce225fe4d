#pragma once
#include "core/near.hpp"

namespace sprank::compile {

/// Today by the machine's clock, in UTC: for an editor's questions the day in Dutch time is close enough to that.
Date day_of_machine();

}  // namespace sprank::compile
