#pragma once
#include <iosfwd>

#include "compile/commands.hpp"

namespace sprank::compile {

/// Adds `quiz report`: simulates visitors and judges the quiz. As add_commands; 1 when a gate is not met, and then says which.
void add_quiz_commands(CLI::App&, Action& chosen, std::ostream& out);

}  // namespace sprank::compile
