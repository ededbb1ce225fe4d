#pragma once
#include "compile/commands.hpp"

namespace sprank::compile {

/// Adds `ask profession|search|explore|offers|quiz …`: prints JSON for what a visitor would get. Like add_commands: the one that is
/// used puts itself in `chosen`; both must outlive the parsing.
void add_ask_commands(CLI::App&, Action& chosen);

}  // namespace sprank::compile
