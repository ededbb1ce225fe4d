#include "ui/ghost_spots.hpp"

#include <algorithm>
#include <cmath>

namespace sprank::ui {

namespace {
constexpr std::int64_t burst_window_ms = 1'000;
constexpr std::size_t burst_landings = 30;
constexpr float same_spot_px = 6;
constexpr std::int64_t first_quarantine_ms = 1'000;
constexpr int longest_quarantine = 6;              ///< times five, five times: 52 minutes
constexpr std::int64_t forgotten_after_ms = 3'600'000;

bool near_to(Point a, Point b) { return std::abs(a.x - b.x) <= same_spot_px && std::abs(a.y - b.y) <= same_spot_px; }
}  // namespace

std::int64_t GhostSpots::quarantine_ms(int times) {
    std::int64_t length = first_quarantine_ms;
    for (int time = 1; time < std::min(times, longest_quarantine); ++time) length *= 5;
    return length;
}

GhostSpots::Spot* GhostSpots::find(Point at) {
    auto const spot = std::ranges::find_if(spots_, [&](Spot const& known) { return known.times > 0 && near_to(known.at, at); });
    return spot == spots_.end() ? nullptr : &*spot;
}

void GhostSpots::seen(Point at, std::int64_t now_ms) {
    Spot* spot = find(at);
    if (!spot) {
        // A new place takes that of the one that has been believed for longest.
        spot = &*std::ranges::min_element(spots_, {}, &Spot::until_ms);
        *spot = {};
    }
    spot->at = at;
    spot->times = std::min(spot->times + 1, longest_quarantine);
    spot->until_ms = now_ms + quarantine_ms(spot->times);
}

bool GhostSpots::landed(Point at, std::int64_t now_ms) {
    recent_[next_] = {at, now_ms};
    next_ = (next_ + 1) % recent_.size();
    known_ = std::min(known_ + 1, recent_.size());
    std::size_t here = 0, anywhere = 0;
    for (std::size_t i = 0; i < known_; ++i) {
        if (now_ms - recent_[i].now_ms > burst_window_ms) continue;
        ++anywhere;
        here += near_to(recent_[i].at, at);
    }
    if (Spot* const spot = find(at)) {
        if (now_ms < spot->until_ms) {
            spot->at = at;  // a drop runs down the glass
            spot->until_ms = now_ms + quarantine_ms(spot->times);
            return true;
        }
        if (now_ms > spot->until_ms + forgotten_after_ms) *spot = {};
    }
    if (here > burst_landings) {
        seen(at, now_ms);
        return true;
    }
    return anywhere == recent_.size();
}

std::size_t GhostSpots::quarantined(std::int64_t now_ms) const {
    return static_cast<std::size_t>(std::ranges::count_if(spots_, [&](Spot const& spot) { return spot.times > 0 && now_ms < spot.until_ms; }));
}

}  // namespace sprank::ui
