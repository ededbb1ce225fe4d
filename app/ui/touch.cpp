#include "ui/touch.hpp"

#include <algorithm>
#include <cmath>

namespace sprank::ui {

namespace {
constexpr std::int64_t after_wake_ms = 300;
/// So long other fingers wait for the one that woke the kiosk to lift: its lift may have been lost.
constexpr std::int64_t longest_wake_ms = 3'000;
constexpr std::int64_t longest_touch_ms = 60'000;
/// A hand has ten, and three hands fit; more is a panel that loses lifts and gives every touch a new number.
constexpr std::size_t most_fingers = 32;
}  // namespace

Touch::Finger* Touch::find(std::int64_t id) {
    for (Finger& finger : down_)
        if (finger.id == id) return &finger;
    return nullptr;
}

std::optional<Stroke> Touch::land(Contact const& contact) {
    std::optional<Stroke> lost;
    if (std::erase_if(down_, [&](Finger const& finger) { return finger.id == contact.finger; }) > 0 && primary_ == contact.finger) {
        // The lift of this finger was lost: it is forgotten before the new touch begins.
        primary_.reset();
        lost = Stroke{Stroke::Kind::cancel, contact.at, contact.now_ms};
    }
    if (spots_.landed(contact.at, contact.now_ms)) {
        ++ghosts_;
        return lost;
    }
    landed_ = true;
    if (swallow_from_ms_ && contact.now_ms - *swallow_from_ms_ > longest_wake_ms) swallow_from_ms_.reset();
    if (down_.size() == most_fingers) down_.erase(std::ranges::find_if(down_, [&](Finger const& finger) { return finger.id != primary_; }));
    down_.push_back({contact.finger, contact.at, contact.now_ms});
    if (swallow_from_ms_ || contact.now_ms < quiet_until_ms_ || primary_) return lost;
    primary_ = contact.finger;
    return Stroke{Stroke::Kind::down, contact.at, contact.now_ms};
}

std::optional<Stroke> Touch::lift(Contact const& contact, Finger lifted) {
    std::erase_if(down_, [&](Finger const& other) { return other.id == lifted.id; });
    if (swallow_from_ms_ && down_.empty()) {
        swallow_from_ms_.reset();
        quiet_until_ms_ = contact.now_ms + after_wake_ms;
    }
    if (primary_ != lifted.id) return std::nullopt;
    primary_.reset();
    return Stroke{Stroke::Kind::up, lifted.at, contact.now_ms};
}

std::optional<Stroke> Touch::feed(Contact const& contact) {
    landed_ = false;
    // No panel is a hundred thousand pixels wide: what a mad driver says is nowhere, as what is no number is.
    constexpr float farthest = 100'000;
    bool const somewhere = std::abs(contact.at.x) <= farthest && std::abs(contact.at.y) <= farthest;
    if (!somewhere && contact.kind != Contact::Kind::up) return std::nullopt;
    if (contact.kind == Contact::Kind::down) return land(contact);
    Finger* const finger = find(contact.finger);
    if (!finger) return std::nullopt;
    if (somewhere) finger->at = contact.at;
    if (contact.kind == Contact::Kind::up) return lift(contact, *finger);
    return primary_ == contact.finger ? std::optional{Stroke{Stroke::Kind::move, contact.at, contact.now_ms}} : std::nullopt;
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
        spots_.held(finger.at, now_ms);
        if (primary_ == finger.id) {
            primary_.reset();
            cancelled = Stroke{Stroke::Kind::cancel, finger.at, now_ms};
        }
        return true;
    });
    return cancelled;
}

}  // namespace sprank::ui
