#pragma once
#include <fstream>
#include <memory>
#include <optional>
#include <string>

#include "shell/display.hpp"
#include "shell/crash_note.hpp"
#include "shell/kiosk.hpp"
#include "shell/kiosk_machine.hpp"
#include "shell/service_manager.hpp"
#include "shell/wall_clock.hpp"
#include "store/statistics_log.hpp"

union SDL_Event;

namespace sprank::shell {

/// Monotonic milliseconds; only differences mean anything.
std::int64_t clock_ms();

/// Wakes a loop that waits; may be called on any thread while SDL runs.
void wake_window();
/// Ends the loop of the window, from any thread.
void end_window();
bool end_asked();

/// A kiosk in its window: SDL's events go in, pixels come out, and it sleeps while nothing moves.
class Window {
public:
    /// Both outlive the window.
    /// `statistics`: where is kept what was counted; `machine`: hears how it goes; `note`: what stays behind after a fault. Null: nowhere.
    struct Keeping {
        store::StatisticsLog* statistics = nullptr;
        KioskMachine* machine = nullptr;
        CrashNote* note = nullptr;
    };
    Window(Kiosk&, Display&, Arguments const&, Keeping keeping = {nullptr, nullptr, nullptr});
    /// Until somebody who may ends it: SIGTERM, SIGINT, or Ctrl+Q and the window's own cross when it has one.
    void run();

    /// One round without waiting: events, a frame, pixels. For tests; run() does just this over and over.
    void round();
    bool ending() const { return ending_; }
    long frames() const { return frames_; }      ///< drawn since start
    long changed() const { return changed_; }    ///< of those, that showed something new

private:
    void take_events(std::int64_t now_ms);
    void take(SDL_Event const&, std::int64_t now_ms);
    void finger(SDL_Event const&, ui::Contact::Kind, std::int64_t now_ms);
    void mouse(SDL_Event const&, std::int64_t now_ms);
    void key(SDL_Event const&, std::int64_t now_ms);
    void feed(ui::Contact const&);
    void flush_moves();
    void measure_panel();
    std::optional<std::int64_t> pointer_due_ms() const;
    void wait();
    void nap_until(std::int64_t due_ms);
    void trace();
    void keep_counts(std::int64_t now_ms);
    void add_counts();
    void note_picture(raster::Surface, std::int64_t now_ms);

    Kiosk& kiosk_;
    Display& display_;
    Arguments const& arguments_;
    std::optional<ui::Contact> moved_;           ///< the last move of a finger; several between two frames count as one
    std::optional<std::int64_t> next_frame_ms_;
    std::int64_t frame_begun_us_ = 0;
    int still_frames_ = 0;
    bool rested_ = false;  ///< before the last frame
    bool repeating_ = false;   ///< a key is held down
    WallClock wall_;
    bool mouse_held_ = false, ending_ = false, present_all_ = true;
    long frames_ = 0, changed_ = 0;
    Keeping keeping_;
    ServiceManager service_;
    std::int64_t begun_ms_;
    std::int64_t mouse_moved_ms_ = 0;
    std::int64_t counts_kept_ms_ = 0;
    std::ofstream trace_;
    std::string traced_;
};

/// The whole program with a window. Returns its exit code (design: interfaces).
int run_kiosk(Arguments const&, Settings const&);

}  // namespace sprank::shell
