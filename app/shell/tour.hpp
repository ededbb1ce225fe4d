#pragma once
#include "shell/arguments.hpp"
#include "shell/kiosk.hpp"

namespace sprank::shell {

/// Renders every scene without a window into `arguments.tour`: a PNG each, tour.json (design: interfaces) and index.html.
/// Fails when the content cannot be read or the folder cannot be written.
Result<void> run_tour(Arguments const& arguments, Settings const& settings);

}  // namespace sprank::shell
