#pragma once
#include "operate/checks.hpp"
#include "operate/machine.hpp"

namespace sprank::operate {

/// Everything that can be seen of a kiosk from outside while it runs. Changes nothing.
Checks examined(Machine const&);

// Its parts.
void examine_content(Machine const&, Checks&);   ///< content, settings, state folder, PIN, counts
void examine_system(Machine const&, Checks&);    ///< screen, fonts, units, lock-down, journal
void examine_running(Machine const&, Checks&);   ///< clock, health, temperature, memory

}  // namespace sprank::operate
