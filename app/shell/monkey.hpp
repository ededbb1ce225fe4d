#pragma once
#include "shell/arguments.hpp"
#include "shell/promises.hpp"
#include "shell/wild_event.hpp"

namespace sprank::shell {

/// Decides what a wild visitor does next: taps, drags, types and waits; several fingers, lost lifts, ghosts, clocks that jump, panels
/// that are turned. The same for the same seed and the same pictures.
class Monkey {
public:
    explicit Monkey(std::uint32_t seed) : chance_(seed) {}
    /// A few events that belong together.
    std::vector<WildEvent> next(Kiosk const&);

private:
    int pick(int count) { return static_cast<int>(chance_() % static_cast<unsigned>(count)); }
    float share() { return static_cast<float>(chance_() % 10'000) / 10'000; }
    ui::Point anywhere(ui::Panel const&);
    std::vector<WildEvent> tap(Kiosk const&);
    std::vector<WildEvent> drag(ui::Panel const&);
    std::vector<WildEvent> two_fingers(ui::Panel const&);
    std::vector<WildEvent> ghost(ui::Panel const&);
    WildEvent rare();

    std::mt19937 chance_;
};

/// Lets a monkey loose for `arguments.events` events; switches the kiosk off and on now and then. Prints JSON {"seed", "events",
/// "screens": {name: times seen}, "resets", "starts", "pictures"}. Where a promise breaks it fails with the event after which it did,
/// and leaves the few events that lead there in the file `monkey-SEED.wild` of the current folder: `sprank --replay` plays it.
Result<void> run_monkey(Arguments const&, Settings const&);

}  // namespace sprank::shell
