#pragma once
#include "operate/checks.hpp"
#include "operate/machine.hpp"

namespace sprank::operate {

/// Tries out what can be tried without a visitor: reads the content whole, writes and reads counts and a PIN in a folder of its own, and
/// looks which devices there are. Leaves the kiosk's own files alone. What needs eyes, ears and fingers is on the operator page.
Checks self_tested(Machine const&);

}  // namespace sprank::operate
