#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shell/arguments.hpp"
#include "shell/kiosk.hpp"

namespace sprank::shell {

/// One thing that a wild visitor, a broken panel or a bad clock does. A value: a row of them plays the same again.
struct WildEvent {
    enum class Kind : std::uint8_t { down, move, up, key, wheel, letters, erase, wait, date, language, panel, look };
    Kind kind = Kind::wait;
    std::int64_t after_ms = 0;  ///< since the one before
    int number = 0;             ///< finger, key, which letters, date, language or panel
    ui::Point at;               ///< pixels; wheel: x is notches
    friend bool operator==(WildEvent const&, WildEvent const&) = default;
};

/// How many of each there are to choose from.
inline constexpr int wild_keys = 8, wild_letters = 12, wild_dates = 7, wild_languages = 4, wild_panels = 8;

/// A kiosk that is handled wildly, from when it is switched on.
struct WildRun {
    std::uint32_t seed = 1;        ///< of the kiosk's own chance
    std::int64_t start_ms = 1'000;
    std::vector<WildEvent> events;
    friend bool operator==(WildRun const&, WildRun const&) = default;
};

/// One event a line, after a line that says what it is; read_wild_run reads it back. Nothing: it is something else, or damaged.
std::string text_of(WildRun const&);
std::optional<WildRun> read_wild_run(std::string_view text);

/// Does what events say, and looks after each whether the promises hold.
class WildPlayer {
public:
    /// All three outlive the player.
    WildPlayer(Kiosk&, Arguments const&, std::int64_t start_ms);
    /// What is broken after it.
    std::optional<std::string> play(WildEvent const&);
    std::int64_t now_ms() const { return now_ms_; }
    long pictures() const { return pictures_; }  ///< that were painted

private:
    void perform(WildEvent const&);
    void look();
    std::optional<std::string> broken_focus();

    Kiosk& kiosk_;
    Arguments const& arguments_;
    std::int64_t now_ms_, stepped_ms_ = 0;
    std::vector<std::uint32_t> pixels_;
    long pictures_ = 0;
};

/// Switches a kiosk on for such a run.
Result<std::unique_ptr<Kiosk>> open_wild(Arguments const&, Settings const&, WildRun const&);

/// Plays a run on a kiosk of its own. What is broken, and after how many events.
struct WildEnd {
    std::size_t events = 0;
    std::string broken;
};
Result<std::optional<WildEnd>> play_wild(Arguments const&, Settings const&, WildRun const&);

/// As few of the events as still do what `breaks` tells; it is asked at most `tries` times.
WildRun shrunk(WildRun, std::function<bool(WildRun const&)> const& breaks, int tries);

}  // namespace sprank::shell
