#pragma once
#include "shell/arguments.hpp"
#include "shell/kiosk.hpp"

namespace sprank::shell {

/// What must hold whatever a visitor does; the first thing that does not, in words. Checked by the monkey and by tests.
std::optional<std::string> broken_promise(Kiosk const&);

/// Taps, drags, types and waits wildly, `arguments.events` times, the same for the same seed; prints JSON
/// {"seed", "events", "screens": {name: times seen}, "resets"}. Fails with the event after which a promise was broken.
Result<void> run_monkey(Arguments const&, Settings const&);

}  // namespace sprank::shell
