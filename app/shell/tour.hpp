#pragma once
#include "shell/arguments.hpp"
#include "shell/kiosk.hpp"

namespace sprank::shell {

/// A day on which the content is current: the same tour and the same journeys on every day and every machine.
inline constexpr Date day_of_tours{2026, 10, 1};

/// Renders every scene without a window into `arguments.tour`: a PNG each, tour.json (design: interfaces) and index.html.
/// Fails when the content cannot be read or the folder cannot be written.
Result<void> run_tour(Arguments const& arguments, Settings const& settings);

}  // namespace sprank::shell
