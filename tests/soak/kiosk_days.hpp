#pragma once
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/dice.hpp"
#include "measures.hpp"
#include "shell/journey.hpp"
#include "shell/kiosk.hpp"
#include "shell/monkey.hpp"
#include "shell/wall_clock.hpp"
#include "store/statistics_log.hpp"

namespace sprank::soak {

/// What was seen of a kiosk that stood there for days.
struct Seen {
    std::map<std::string, long> visits;        ///< by kind of visitor
    std::map<std::string, long> otherwise;     ///< journeys that went otherwise than they say, by name and complaint
    std::vector<std::string> failures;         ///< promises that broke; the first twenty
    long failure_count = 0, resets = 0, clock_jumps = 0, starts_with_untrusted_clock = 0;
    std::int64_t worst_overshoot_ms = 0;
    std::set<std::string> screens;
    Durations frames;                          ///< laying out and painting; as they came
    Line pss_kb, files, threads, state_bytes;  ///< by simulated hour
    Line settled_pss_kb;                       ///< the same without the first quarter, in which caches fill
    Line late_pss_kb;                          ///< of the second half: does it still rise?
};

/// A kiosk and its visitors in simulated time: it jumps from one thing that happens to the next. Journeys, people who look around, wild
/// ones, people who walk away in the middle; nights without anybody; a machine clock that jumps now and then.
class KioskDays {
public:
    struct Options {
        std::filesystem::path content, state, journeys;
        Settings settings;
        std::uint64_t seed = 1;
        double days = 60;
    };
    /// Fails with one sentence when the kiosk cannot be switched on.
    static Result<Seen> live(Options const&);

private:
    KioskDays(Options const&, std::unique_ptr<shell::Kiosk>, store::StatisticsLog);
    void live();
    void pause(std::int64_t ms);
    void visit();
    void wake();
    void look_around(int steps);
    void tap(ui::Item const&);
    void drag();
    void play_journey();
    void be_wild();
    void leave();
    void walk_away();
    void frame(std::int64_t ms);
    void step();
    void measure();
    void keep_counts();
    void wall();
    void note(std::optional<std::string> const& broken);

    Options const& options_;
    std::unique_ptr<shell::Kiosk> kiosk_;
    store::StatisticsLog statistics_;
    shell::Arguments arguments_;
    ui::Panel panel_;
    Dice dice_;
    shell::Monkey monkey_;
    shell::WallClock wall_clock_;
    std::vector<std::pair<std::string, shell::Journey>> journeys_;
    std::vector<std::uint32_t> pixels_;
    std::int64_t now_ms_ = 5'000, wall_offset_s_ = 0, measured_ms_ = 0;
    std::optional<std::int64_t> due_ms_;  ///< when the kiosk wants to be asked again
    long steps_ = 0;
    Seen seen_;
};

}  // namespace sprank::soak
