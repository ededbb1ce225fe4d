#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "shell/kiosk.hpp"

namespace sprank::shell {

/// What must hold whatever a visitor does; the first thing that does not, in words. Checked by the monkey, the soak and tests, after a
/// step.
std::optional<std::string> broken_promise(Kiosk const&);

/// The same of time: nobody is kept beyond the deadline, and there is one as long as somebody is there.
std::optional<std::string> broken_promise_of_time(Kiosk const&, std::int64_t now_ms);

}  // namespace sprank::shell
