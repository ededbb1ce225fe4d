// Lets a kiosk live for days in simulated time and tells as JSON what it took; see tests/soak/run.
#include <sys/utsname.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <cmath>
#include <iostream>
#include <nlohmann/json.hpp>

#include "kiosk_days.hpp"
#include "shell/memory.hpp"
#include "shell/version.hpp"

namespace {
using namespace sprank;
using Json = nlohmann::ordered_json;

double rounded(double value) { return std::round(value * 100) / 100; }

Json line(soak::Line const& measured) {
    return {{"first", rounded(measured.first())}, {"last", rounded(measured.last())}, {"most", rounded(measured.most())}, {"per_hour", std::round(measured.slope() * 1e4) / 1e4}, {"measured", measured.count()}};
}

Json told(soak::KioskDays::Options const& options, soak::Seen const& seen, double minutes) {
    utsname name{};
    uname(&name);
    return {{"program", shell::version_text(options.content)},
            {"system", std::string(name.sysname) + " " + name.release + " " + name.machine},
            {"seed", options.seed},
            {"simulated_days", options.days},
            {"took_minutes", rounded(minutes)},
            {"visits", seen.visits},
            {"resets", seen.resets},
            {"screens", seen.screens},
            {"clock_jumps", seen.clock_jumps},
            {"visits_with_untrusted_clock", seen.starts_with_untrusted_clock},
            {"worst_idle_overshoot_ms", seen.worst_overshoot_ms},
            {"frames", {{"count", seen.frames.count()}, {"p50_ms", rounded(seen.frames.share_under(.5) / 1000)}, {"p99_ms", rounded(seen.frames.share_under(.99) / 1000)}, {"worst_ms", rounded(seen.frames.worst() / 1000)}}},
            {"pss_kb", line(seen.pss_kb)},
            {"pss_kb_after_a_quarter", line(seen.settled_pss_kb)},
            {"pss_kb_after_a_half", line(seen.late_pss_kb)},
            {"open_files", line(seen.files)},
            {"threads", line(seen.threads)},
            {"state_bytes", line(seen.state_bytes)},
            {"journeys_that_went_otherwise", seen.otherwise},
            {"failures", seen.failure_count},
            {"first_failures", seen.failures}};
}
}  // namespace

int main(int count, char const* const* values) {
    shell::give_memory_back();
    soak::KioskDays::Options options;
    CLI::App app{"Sprank for days, in minutes"};
    app.add_option("--content", options.content, "content.db")->required();
    app.add_option("--state", options.state, "an empty folder, for what the kiosk writes")->required();
    app.add_option("--journeys", options.journeys, "folder of journeys that some visitors play");
    app.add_option("--days", options.days, "simulated days");
    app.add_option("--seed", options.seed, "of chance");
    CLI11_PARSE(app, count, values);
    auto const began = std::chrono::steady_clock::now();
    Result<soak::Seen> const seen = soak::KioskDays::live(options);
    if (!seen) {
        std::cerr << seen.error().code << ": " << seen.error().text << "\n";
        return 3;
    }
    double const minutes = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count() / 60;
    std::cout << told(options, *seen, minutes).dump(1) << "\n";
    return seen->failure_count == 0 ? 0 : 1;
}
