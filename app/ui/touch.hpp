#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "ui/geometry.hpp"
#include "ui/ghost_spots.hpp"

namespace sprank::ui {

/// One raw contact with the glass or the mouse button, as the operating system reports it. Pixels, monotonic milliseconds.
struct Contact {
    enum class Kind : std::uint8_t { down, move, up } kind = Kind::down;
    std::int64_t finger = 0;  ///< the mouse is finger -1
    Point at;
    std::int64_t now_ms = 0;
};

/// What the one primary finger does.
struct Stroke {
    enum class Kind : std::uint8_t { down, move, up, cancel } kind = Kind::down;
    Point at;
    std::int64_t now_ms = 0;
    friend bool operator==(Stroke const&, Stroke const&) = default;
};

/// Turns contacts into the strokes of one primary finger (design: kiosk, Touch). A second finger never releases or presses what
/// the first holds. Implausible streams (same spot again and again, no lift for a minute) are ignored until they stop.
/// Strokes come as down, moves, then up or cancel. Only where the lift of a finger was lost, the next down of that finger follows
/// without one: the former stroke ends there and has pressed nothing.
class Touch {
public:
    /// The stroke to act on; nothing when the contact is not the primary finger's or is to be ignored.
    std::optional<Stroke> feed(Contact const&);
    /// Ignores everything until all fingers are up and 300 ms have passed: the touch that woke the screen presses nothing. Where its lift
    /// does not come, other fingers are heard after three seconds; it itself never presses anything.
    void swallow(std::int64_t now_ms);
    /// Forgets every finger, but not where ghosts were seen. Emits no stroke.
    void reset();
    /// A finger that has not lifted for a minute is a ghost (water, a sticker): returns the cancel of its stroke, once.
    std::optional<Stroke> tick(std::int64_t now_ms);

    bool held() const { return primary_.has_value(); }
    std::size_t fingers() const { return down_.size(); }
    /// The last contact was the landing of somebody's finger, of whichever. A ghost is nobody.
    bool landed() const { return landed_; }
    std::int64_t ghosts() const { return ghosts_; }  ///< contacts that were taken for a ghost's since start, for the operator
    GhostSpots const& ghost_spots() const { return spots_; }

private:
    struct Finger {
        std::int64_t id;
        Point at;
        std::int64_t since_ms;
    };
    Finger* find(std::int64_t id);
    std::optional<Stroke> land(Contact const&);
    std::optional<Stroke> lift(Contact const&, Finger);

    std::vector<Finger> down_;  ///< at most 32; ghosts are not among them: they may never lift, and nobody waits for them
    std::optional<std::int64_t> primary_;
    std::optional<std::int64_t> swallow_from_ms_;
    std::int64_t quiet_until_ms_ = 0;
    GhostSpots spots_;
    std::int64_t ghosts_ = 0;
    bool landed_ = false;
};

}  // namespace sprank::ui
