#pragma once
#include "core/near.hpp"

namespace sprank {

/// So many days later, or earlier where that is negative. `date` must exist.
Date days_later(Date date, int days);

}  // namespace sprank
