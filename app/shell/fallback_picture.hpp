#pragma once
#include "core/result.hpp"
#include "core/settings.hpp"
#include "shell/arguments.hpp"
#include "store/state_folder.hpp"

namespace sprank::shell {

/// Draws what is to stand on the panel when the program cannot run, with the operator's number, and keeps it. Does nothing when the one that
/// is there says and measures the same. Fails with one Dutch sentence when the disk does not take it; the former one stays.
Result<void> keep_fallback(store::StateFolder const&, Settings const&, ui::Panel const&);

/// Shows that picture until the program is ended; needs neither content nor letters. Without the picture a plain plane. Returns the exit code.
int show_fallback(Arguments const&, Settings const&);

}  // namespace sprank::shell
