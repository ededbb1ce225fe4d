#pragma once
#include <CLI/CLI.hpp>
#include <functional>
#include <iosfwd>

namespace sprank::operate {

/// `install PACKAGE`: new content for the kiosk, shown from its next start on. What is chosen lands in `chosen`; its result is the exit code.
void add_install_command(CLI::App&, std::function<int()>& chosen, std::ostream& out, std::ostream& err);

}  // namespace sprank::operate
