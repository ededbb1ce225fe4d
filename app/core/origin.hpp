#pragma once
#include "core/ids.hpp"

namespace sprank {

/// Where a fact comes from and of which year it is. Nothing factual is shown without one.
struct Origin {
    SourceIndex source;
    int year = 0;
    friend bool operator==(Origin const&, Origin const&) = default;
};

/// Nominal time to learn something.
struct Duration {
    double min = 0, max = 0;  ///< years
    Origin origin;
    friend bool operator==(Duration const&, Duration const&) = default;
};

}  // namespace sprank
