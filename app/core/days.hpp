#pragma once
#include "core/near.hpp"

namespace sprank {

/// So many days later, or earlier where that is negative. `date` must exist.
Date days_later(Date date, int days);

/// No clock that is right says another year: Sprank was made in 2026.
constexpr bool believable_year(int year) { return year >= 2026 && year <= 2060; }

}  // namespace sprank
