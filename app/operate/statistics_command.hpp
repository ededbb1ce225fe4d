#pragma once
#include <CLI/CLI.hpp>
#include <functional>
#include <iosfwd>

namespace sprank::operate {

/// `statistics FILE`: what the kiosk counted, and how the quiz goes. What is chosen lands in `chosen`; its result is the exit code.
void add_statistics_command(CLI::App&, std::function<int()>& chosen, std::ostream& out, std::ostream& err);

}  // namespace sprank::operate
