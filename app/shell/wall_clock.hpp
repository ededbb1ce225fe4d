#pragma once
#include <cstdint>
#include <optional>

#include "core/near.hpp"

namespace sprank::shell {

/// The machine's clock, as far as it can be trusted (design: kiosk, Clock). One that says a year in which Sprank cannot run, or a day before one on which
/// its content was looked at, is not set.
/// One that jumps by more than ten minutes while the kiosk runs is wrong before or after it, nobody knows which: it is believed again
/// once it has run evenly for an hour, or by the next start.
class WallClock {
public:
    /// Once a minute at least: seconds since 1970 by that clock, and milliseconds that never jump but go on while the machine sleeps.
    void look(std::int64_t wall_seconds, std::int64_t running_ms);
    /// Looks at the clocks of this machine.
    void look();
    /// No clock that says an earlier day is right from now on: on that day somebody wrote what is in the content.
    void not_before(std::optional<Date> day) { earliest_ = day; }
    bool trusted() const { return date_.has_value(); }
    std::optional<Date> date() const { return date_; }  ///< today where the kiosk stands
    std::optional<int> hour() const { return hour_; }   ///< 0..23, the same
    std::optional<int> minute() const { return minute_; }  ///< 0..1439, the same
    int jumps() const { return jumps_; }                ///< since the start, for the operator

private:
    struct Look {
        std::int64_t wall_seconds = 0, running_ms = 0;
    };
    std::optional<Look> last_;
    std::optional<std::int64_t> doubted_until_ms_;
    std::optional<Date> earliest_, date_;
    std::optional<int> hour_, minute_;
    int jumps_ = 0;
};

}  // namespace sprank::shell
