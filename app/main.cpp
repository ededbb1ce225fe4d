#include <iostream>

#include "shell/arguments.hpp"
#include "shell/bench.hpp"
#include "shell/fallback_picture.hpp"
#include "shell/journey.hpp"
#include "shell/memory.hpp"
#include "shell/monkey.hpp"
#include "shell/tour.hpp"
#include "shell/version.hpp"
#include "shell/window.hpp"
#include "store/settings_file.hpp"

using namespace sprank;

namespace {
/// What the operator set. A value that cannot be used is named, and its default holds: a start never fails on it.
Settings settings_of(std::filesystem::path const& file) {
    if (file.empty()) return {};
    store::ReadSettings const read = store::read_settings(file);
    for (SettingProblem const& problem : read.problems)
        std::cerr << file.string() << (problem.line > 0 ? ":" + std::to_string(problem.line) + ": " + problem.name : "") << ": " << problem.found << " " << problem.advice << "\n";
    return read.settings;
}

/// Exit code of what either succeeds or has one sentence for the operator.
int told(Result<void> const& result) {
    if (result) return 0;
    std::cerr << result.error().code << ": " << result.error().text << "\n";
    bool const machine = result.error().code.starts_with("SCHIJF") || result.error().code == "DB-01";
    return machine ? 3 : 1;
}
}  // namespace

int main(int count, char const* const* values) {
    // Before anything is allocated: a kiosk runs for months on small machines.
    shell::give_memory_back();

    // What is asked comes next: wrong use must end before anything is opened.
    shell::Arguments const arguments = shell::read_arguments(count, values, shell::program_path());
    if (arguments.ends_with) return *arguments.ends_with;

    // Then what the operator set, for it decides about panel, letters and memory; the command line has the last word.
    Settings const settings = arguments.over(settings_of(arguments.settings));

    // Last, one of the things that Sprank can do. All but the kiosk itself need no display.
    switch (arguments.mode) {
        case shell::Mode::version: std::cout << shell::version_text(arguments.content); return 0;
        case shell::Mode::tour: return told(shell::run_tour(arguments, settings));
        case shell::Mode::replay: return shell::replay(arguments, settings);
        case shell::Mode::monkey: return told(shell::run_monkey(arguments, settings));
        case shell::Mode::bench: return told(shell::run_bench(arguments, settings));
        case shell::Mode::fallback: return shell::show_fallback(arguments, settings);
        case shell::Mode::kiosk: break;
    }
    return shell::run_kiosk(arguments, settings);
}
