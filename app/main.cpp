#include <iostream>

#include "shell/arguments.hpp"
#include "shell/bench.hpp"
#include "shell/journey.hpp"
#include "shell/monkey.hpp"
#include "shell/tour.hpp"
#include "shell/version.hpp"
#include "shell/window.hpp"

namespace {
/// Ends a mode that either succeeds or has one sentence for the operator.
int told(sprank::Result<void> const& result) {
    if (result) return 0;
    std::cerr << result.error().code << ": " << result.error().text << "\n";
    return 1;
}
}  // namespace

int main(int count, char const* const* values) {
    using namespace sprank;

    // What is asked comes first: wrong use must end before anything is opened.
    shell::Arguments const arguments = shell::read_arguments(count, values, shell::program_path());
    if (arguments.ends_with) return *arguments.ends_with;

    // Then what the operator set, for that decides about the letters and the panel. A bad value is named and never stops a start.
    Settings const settings = arguments.over({});

    // Everything but the kiosk itself works without a window.
    switch (arguments.mode) {
        case shell::Mode::version: std::cout << shell::version_text(arguments.content); return 0;
        case shell::Mode::tour: return told(shell::run_tour(arguments, settings));
        case shell::Mode::replay: return shell::replay(arguments, settings);
        case shell::Mode::monkey: return told(shell::run_monkey(arguments, settings));
        case shell::Mode::bench: return told(shell::run_bench(arguments, settings));
        case shell::Mode::kiosk: break;
    }
    return shell::run_kiosk(arguments, settings);
}
