#pragma once
#include <CLI/CLI.hpp>
#include <functional>
#include <iosfwd>

namespace sprank::operate {

/// `doctor`, `self-test`, `set-pin`, `sheet` and `diagnostics`. What is chosen lands in `chosen`; its result is the exit code.
void add_machine_commands(CLI::App&, std::function<int()>& chosen, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace sprank::operate
