#include "ui/interaction.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace sprank::ui {

namespace {
constexpr double slop_mm = 4;
constexpr float friction = 3.2f;             ///< 1/s: velocity falls to 4 % in a second
constexpr float stop_below = 18;             ///< units per second
constexpr float spring = 14;                 ///< 1/s: how fast an overscrolled end comes back
constexpr float resistance = .35f;           ///< beyond the end the content follows the finger this much
constexpr float wheel_step = 160;
constexpr float fastest = 9000;
constexpr std::size_t most_pending = 8;
}  // namespace

Interaction::Scroll& Interaction::scroll(ItemId id) {
    for (Scroll& known : scrolls_)
        if (known.id == id) return known;
    scrolls_.push_back({id, 0, 0, 0, true, false});
    return scrolls_.back();
}

Interaction::Area const* Interaction::area(ItemId id) const {
    for (Area const& known : areas_)
        if (known.id == id) return &known;
    return nullptr;
}

Interaction::Target const* Interaction::hit(Point at) const {
    for (auto target = targets_.rbegin(); target != targets_.rend(); ++target)
        if (target->rect.contains(at)) return &*target;
    return nullptr;
}

void Interaction::stroke(Stroke const& stroke, Units const& units) {
    Point const at{units.units(stroke.at.x), units.units(stroke.at.y)};
    switch (stroke.kind) {
        case Stroke::Kind::down: {
            focus_visible_ = false;
            held_ = true;
            dragging_ = false;
            start_ = last_ = at;
            last_ms_ = stroke.now_ms;
            drag_velocity_ = 0;
            Target const* const target = hit(at);
            pressed_ = target ? std::optional{target->id} : std::nullopt;
            on_nothing_ = target == nullptr;
            dragged_area_ = 0;
            for (Area const& candidate : areas_)
                if (candidate.view.contains(at)) dragged_area_ = candidate.id;
            pan_ = {};
            if (dragged_area_ != 0 && !area(dragged_area_)->free) {
                Scroll& running = scroll(dragged_area_);
                // A finger on a running list stops it; that touch is not a tap on what happens to pass by.
                if (std::abs(running.velocity) > stop_below) pressed_.reset();
                running.velocity = 0;
            }
            return;
        }
        case Stroke::Kind::move: {
            if (!held_) return;
            float const moved = std::hypot(at.x - start_.x, at.y - start_.y);
            if (!dragging_ && units.mm(moved) > slop_mm) {
                dragging_ = true;
                pressed_.reset();
            }
            Area const* const where = area(dragged_area_);
            if (dragging_ && where && where->free) {
                pan_ = {pan_.x + at.x - last_.x, pan_.y + at.y - last_.y};
            } else if (dragging_ && dragged_area_ != 0) {
                Scroll& running = scroll(dragged_area_);
                float delta = last_.y - at.y;
                float const longest = where ? where->longest : 0;
                bool const beyond = running.position + delta < 0 || running.position + delta > longest;
                if (beyond) delta *= resistance;
                // No finger drags a list further away than its own height, whatever coordinates it reports.
                float const height = where ? where->view.h : 0;
                running.position = std::clamp(running.position + delta, -height, longest + height);
                running.at_rest = false;
                float const seconds = static_cast<float>(std::max<std::int64_t>(1, stroke.now_ms - last_ms_)) / 1000;
                drag_velocity_ = .6f * drag_velocity_ + .4f * std::clamp(delta / seconds, -fastest, fastest);
            }
            last_ = at;
            last_ms_ = stroke.now_ms;
            return;
        }
        case Stroke::Kind::up:
            // A swipe so quick that no move came before its lift is no tap either.
            if (held_ && units.mm(std::hypot(at.x - start_.x, at.y - start_.y)) > slop_mm) pressed_.reset(), on_nothing_ = false;
            if (Area const* const where = area(dragged_area_); held_ && !dragging_ && on_nothing_ && where && where->free) tapped_ = Tap{dragged_area_, start_};
            if (held_ && !dragging_ && pressed_ && activated_.size() < most_pending) {
                // The finger may have slid off within the slop: what counts is where it began.
                activated_.push_back(*pressed_);
                focus_ = *pressed_;
            }
            if (Area const* const where = area(dragged_area_); held_ && dragging_ && dragged_area_ != 0 && !(where && where->free)) {
                bool const flick = stroke.now_ms - last_ms_ < 80;
                scroll(dragged_area_).velocity = flick ? drag_velocity_ : 0;
            }
            [[fallthrough]];
        case Stroke::Kind::cancel:
            held_ = dragging_ = false;
            pressed_.reset();
            dragged_area_ = 0;
    }
}

void Interaction::wheel(Point at_pixels, float notches, Units const& units) {
    Point const at{units.units(at_pixels.x), units.units(at_pixels.y)};
    for (Area const& where : areas_) {
        if (!where.view.contains(at) || where.free) continue;
        Scroll& running = scroll(where.id);
        running.position = std::clamp(running.position - notches * wheel_step, 0.0f, where.longest);
        running.velocity = 0;
        running.at_rest = false;
    }
}

void Interaction::key(NavigationKey key) {
    if (key == NavigationKey::back) {
        back_ = true;
        return;
    }
    if (key == NavigationKey::activate) {
        // What lies under an overlay keeps its focus, but cannot be operated.
        bool const there = std::ranges::any_of(targets_, [this](Target const& target) { return target.id == focus_; });
        if (focus_visible_ && there && activated_.size() < most_pending) activated_.push_back(focus_);
        if (focus_ != 0 && !there) move_focus(NavigationKey::next);
        focus_visible_ = true;
        return;
    }
    move_focus(key);
    focus_visible_ = true;
    reveal_focus();
}

void Interaction::move_focus(NavigationKey key) {
    if (targets_.empty()) return;
    std::size_t current = targets_.size();
    for (std::size_t i = 0; i < targets_.size(); ++i)
        if (targets_[i].id == focus_) current = i;
    if (current == targets_.size() || !focus_visible_) {
        if (current == targets_.size()) focus_ = targets_.front().id;
        return;
    }
    if (key == NavigationKey::next || key == NavigationKey::previous) {
        std::size_t const step = key == NavigationKey::next ? 1 : targets_.size() - 1;
        focus_ = targets_[(current + step) % targets_.size()].id;
        return;
    }
    Point const from = targets_[current].drawn.centre();
    float best = std::numeric_limits<float>::infinity();
    for (Target const& target : targets_) {
        Point const to = target.drawn.centre();
        float along = 0, across = 0;
        if (key == NavigationKey::left) along = from.x - to.x, across = to.y - from.y;
        if (key == NavigationKey::right) along = to.x - from.x, across = to.y - from.y;
        if (key == NavigationKey::up) along = from.y - to.y, across = to.x - from.x;
        if (key == NavigationKey::down) along = to.y - from.y, across = to.x - from.x;
        float const distance = along + 2 * std::abs(across);
        if (along > 4 && distance < best) best = distance, focus_ = target.id;
    }
}

void Interaction::reveal_focus() {
    for (Target const& target : targets_) {
        if (target.id != focus_ || target.area == 0) continue;
        Area const* const where = area(target.area);
        if (!where) return;
        Scroll& running = scroll(target.area);
        float const above = where->view.y + 24 - target.drawn.y, below = target.drawn.bottom() - where->view.bottom() + 24;
        float const shift = above > 0 ? -above : std::max(0.0f, below);
        running.position = std::clamp(running.drawn + shift, 0.0f, where->longest);
        running.velocity = 0;
        running.at_rest = false;
    }
}

bool Interaction::take_activation(ItemId id) {
    if (activated_.empty() || activated_.front() != id) return false;
    activated_.pop_front();
    return true;
}

bool Interaction::take_back() {
    bool const asked = back_;
    back_ = false;
    return asked;
}

void Interaction::frame_drawn(std::vector<Target> const& targets, std::vector<Area> const& areas) {
    targets_ = targets;
    areas_ = areas;
    // A tap on something that is gone by now must not wait for a later screen that happens to use the same name.
    std::erase_if(activated_, [this](ItemId id) { return std::ranges::find(targets_, id, &Target::id) == targets_.end(); });
    std::erase_if(scrolls_, [this](Scroll const& known) { return !area(known.id); });
    tapped_.reset();  // whoever wanted it asked while it drew
}

float Interaction::scroll_position(ItemId id, float wanted) {
    Scroll& running = scroll(id);
    bool const ours = (held_ && dragged_area_ == id) || !running.at_rest || running.report;
    if (running.at_rest) running.report = false;
    if (!ours) running.position = wanted;
    return running.drawn = running.position;
}

Point Interaction::take_pan(ItemId id) {
    if (!held_ || dragged_area_ != id) return {};
    return std::exchange(pan_, {});
}

std::optional<Point> Interaction::take_tap(ItemId id) {
    if (!tapped_ || tapped_->area != id) return std::nullopt;
    return std::exchange(tapped_, std::nullopt)->at;
}

bool Interaction::advance(std::int64_t now_ms, Units const& units) {
    float const seconds = static_cast<float>(std::clamp<std::int64_t>(now_ms - advanced_ms_, 0, 50)) / 1000;
    advanced_ms_ = now_ms;
    for (Scroll& running : scrolls_) {
        Area const* const where = area(running.id);
        if (!where || running.at_rest || (held_ && dragged_area_ == running.id)) continue;
        float const end = std::clamp(running.position, 0.0f, where->longest);
        if (running.position != end) {
            running.velocity = 0;
            running.position += (end - running.position) * std::min(1.0f, spring * seconds);
            if (std::abs(end - running.position) < .5f) running.position = end;
        } else {
            running.position += running.velocity * seconds;
            running.velocity *= std::exp(-friction * seconds);
            if (std::abs(running.velocity) < stop_below) running.velocity = 0;
        }
        if (running.velocity == 0 && running.position == std::clamp(running.position, 0.0f, where->longest)) {
            running.position = std::clamp(units.units(std::round(units.exact_pixels(running.position))), 0.0f, where->longest);
            running.at_rest = running.report = true;
        }
    }
    return moving();
}

bool Interaction::moving() const {
    for (Scroll const& running : scrolls_)
        if (!running.at_rest || running.report) return true;
    return false;
}

void Interaction::reset() { *this = Interaction{}; }

}  // namespace sprank::ui
