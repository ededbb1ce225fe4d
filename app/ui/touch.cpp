#include "ui/touch.hpp"

#include <cmath>

namespace sprank::ui {

namespace {
constexpr std::int64_t after_wake_ms = 300;
constexpr std::int64_t longest_touch_ms = 60'000;
constexpr std::int64_t burst_window_ms = 1'000;
constexpr std::size_t burst_taps = 30;
constexpr float same_spot_px = 6;

bool near_to(Point a, Point b) { return std::abs(a.x - b.x) <= same_spot_px && std::abs(a.y - b.y) <= same_spot_px; }
}  // namespace

Touch::Finger* Touch::find(std::int64_t id) {
    for (Finger& finger : down_)
        if (finger.id == id) return &finger;
    return nullptr;
}

bool Touch::implausible(Contact const& contact) {
    std::erase_if(recent_, [&](Tap const& tap) { return contact.now_ms - tap.now_ms > burst_window_ms; });
    recent_.push_back({contact.at, contact.now_ms});
    std::size_t here = 0;
    for (Tap const& tap : recent_) here += near_to(tap.at, contact.at);
    return here > burst_taps;
}

std::optional<Stroke> Touch::feed(Contact const& contact) {
    bool const somewhere = std::isfinite(contact.at.x) && std::isfinite(contact.at.y);
    if (!somewhere && contact.kind != Contact::Kind::up) return std::nullopt;
    if (contact.kind == Contact::Kind::down) {
        std::optional<Stroke> lost;
        if (Finger* const known = find(contact.finger)) {
            // The lift of this finger was lost: forget it before the new touch begins.
            bool const was_primary = primary_ == contact.finger;
            std::erase_if(down_, [&](Finger const& finger) { return &finger == known; });
            if (was_primary) {
                primary_.reset();
                lost = Stroke{Stroke::Kind::cancel, contact.at, contact.now_ms};
            }
        }
        if (implausible(contact)) {
            ++ghosts_;
            return lost;
        }
        down_.push_back({contact.finger, contact.at, contact.now_ms});
        if (swallow_from_ms_ || contact.now_ms < quiet_until_ms_ || primary_) return lost;
        primary_ = contact.finger;
        return Stroke{Stroke::Kind::down, contact.at, contact.now_ms};
    }
    Finger* const finger = find(contact.finger);
    if (!finger) return std::nullopt;
    if (somewhere) finger->at = contact.at;
    Point const at = finger->at;
    bool const primary = primary_ == contact.finger;
    if (contact.kind == Contact::Kind::move) {
        if (!primary) return std::nullopt;
        return Stroke{Stroke::Kind::move, contact.at, contact.now_ms};
    }
    std::erase_if(down_, [&](Finger const& other) { return other.id == contact.finger; });
    if (swallow_from_ms_ && down_.empty()) {
        swallow_from_ms_.reset();
        quiet_until_ms_ = contact.now_ms + after_wake_ms;
    }
    if (!primary) return std::nullopt;
    primary_.reset();
    return Stroke{Stroke::Kind::up, at, contact.now_ms};
}

void Touch::swallow(std::int64_t now_ms) {
    primary_.reset();
    if (down_.empty()) {
        quiet_until_ms_ = now_ms + after_wake_ms;
    } else {
        swallow_from_ms_ = now_ms;
    }
}

void Touch::reset() {
    down_.clear();
    // Where ghosts were seen is about the glass, not about a visitor: forgetting it would let them wake the kiosk again.
    primary_.reset();
    swallow_from_ms_.reset();
    quiet_until_ms_ = 0;
}

std::optional<Stroke> Touch::tick(std::int64_t now_ms) {
    std::optional<Stroke> cancelled;
    std::erase_if(down_, [&](Finger const& finger) {
        if (now_ms - finger.since_ms < longest_touch_ms) return false;
        ++ghosts_;
        if (primary_ == finger.id) {
            primary_.reset();
            cancelled = Stroke{Stroke::Kind::cancel, finger.at, now_ms};
        }
        return true;
    });
    if (swallow_from_ms_ && now_ms - *swallow_from_ms_ > longest_touch_ms) swallow_from_ms_.reset();
    return cancelled;
}

}  // namespace sprank::ui
