#pragma once
#include "shell/arguments.hpp"
#include "shell/kiosk.hpp"

namespace sprank::shell {

/// Measures this program on this machine, without a window, and prints JSON (design: interfaces): medians and 99th percentiles.
Result<void> run_bench(Arguments const&, Settings const&);

}  // namespace sprank::shell
