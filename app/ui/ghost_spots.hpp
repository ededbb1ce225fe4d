#pragma once
#include <array>
#include <cstddef>
#include <cstdint>

#include "ui/geometry.hpp"

namespace sprank::ui {

/// Where touches come that nobody makes: water, a sticker, a broken controller (design: kiosk, Touch). A place where such a stream was
/// seen is not believed until it has been quiet there for a second; for five times as long each time that it comes back, up to
/// 52 minutes. So a ghost that pauses keeps no session alive either. Remembers sixteen places, whatever comes in.
class GhostSpots {
public:
    /// A finger landed. Whether it is a ghost's: more than thirty touches a second on one spot, more than any hands make anywhere, or
    /// a place that is not believed now. Pixels; a time that never goes back.
    bool landed(Point, std::int64_t now_ms);
    /// A finger did not lift for a minute there.
    void held(Point at, std::int64_t now_ms) { seen(at, now_ms); }
    /// Places that are not believed at that time; for the operator.
    std::size_t quarantined(std::int64_t now_ms) const;

private:
    struct Spot {
        Point at;
        std::int64_t until_ms = 0;  ///< not believed before
        int times = 0;              ///< that a ghost was seen there; 0: this place of the list is free
    };
    struct Landing {
        Point at;
        std::int64_t now_ms = 0;
    };
    Spot* find(Point);
    void seen(Point, std::int64_t now_ms);
    static std::int64_t quarantine_ms(int times);

    std::array<Spot, 16> spots_{};
    std::array<Landing, 128> recent_{};  ///< the last ones, oldest overwritten first
    std::size_t next_ = 0, known_ = 0;
};

}  // namespace sprank::ui
