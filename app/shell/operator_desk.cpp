#include "shell/operator_desk.hpp"

#include <algorithm>
#include <utility>

namespace sprank::shell {

namespace {
constexpr double corner_mm = 25;
constexpr std::int64_t hold_ms = 5'000, facts_every_ms = 2'000;
constexpr std::size_t most_fingers = 20;  ///< ghosts may never lift
}  // namespace

// ---- the corner

void CornerHold::feed(ui::Contact const& contact, ui::Units const& units, bool believed) {
    float const corner = units.from_mm(corner_mm);
    bool const inside = units.units(contact.at.x) < corner && units.units(contact.at.y) < corner;
    switch (contact.kind) {
        case ui::Contact::Kind::down:
            if (!inside || !believed) return;
            finger_ = contact.finger;
            since_ms_ = contact.now_ms;
            return;
        case ui::Contact::Kind::move:
            if (finger_ == contact.finger && !inside) finger_.reset();
            return;
        case ui::Contact::Kind::up:
            if (finger_ == contact.finger) finger_.reset();
    }
}

bool CornerHold::take_held(std::int64_t now_ms) {
    if (!finger_ || now_ms - since_ms_ < hold_ms) return false;
    finger_.reset();
    return true;
}

std::optional<std::int64_t> CornerHold::due_ms() const { return finger_ ? std::optional{since_ms_ + hold_ms} : std::nullopt; }

// ---- the desk

void OperatorDesk::say(OperatorMessage const& message, std::int64_t now_ms) {
    bool const was_open = open();
    OperatorUpdated updated = update(std::move(state_), message, now_ms);
    state_ = std::move(updated.state);
    if (open() && !was_open) anew_ = true;  // the visit is over: an operator sees nothing of it
    for (OperatorEffect const& effect : updated.effects) {
        if (auto const* const check = std::get_if<CheckPin>(&effect)) perform(*check, now_ms);
        if (auto const* const task = std::get_if<DoTask>(&effect)) machine_->begin(task->task);
        if (auto const* const begin = std::get_if<BeginIn>(&effect)) language_ = begin->language;
        if (std::holds_alternative<SwitchOff>(effect)) machine_->switch_off();
        if (std::holds_alternative<BeginAnew>(effect)) anew_ = true;
    }
}

void OperatorDesk::perform(CheckPin const& check, std::int64_t now_ms) { say(PinAnswered{machine_->check(check.digits)}, now_ms); }

void OperatorDesk::feed(ui::Contact const& contact, ui::Units const& units, bool believed) {
    if (!machine_) return;
    if (!open()) corner_.feed(contact, units, believed);
    auto const known = std::ranges::find(fingers_, contact.finger, &Finger::id);
    if (contact.kind == ui::Contact::Kind::up) {
        if (known != fingers_.end()) fingers_.erase(known);
    } else if (known != fingers_.end()) {
        known->at = {units.units(contact.at.x), units.units(contact.at.y)};
    } else if (contact.kind == ui::Contact::Kind::down && fingers_.size() < most_fingers) {
        fingers_.push_back({contact.finger, {units.units(contact.at.x), units.units(contact.at.y)}});
    }
    if (!open()) return;
    say(FingersSeen{fingers_.size()}, contact.now_ms);
}

void OperatorDesk::touched(std::int64_t now_ms) { say(OperatorTouched{}, now_ms); }

void OperatorDesk::type(std::string_view text, std::int64_t now_ms) {
    touched(now_ms);
    for (char const letter : text) say(DigitTyped{letter}, now_ms);
}

bool OperatorDesk::enter(std::int64_t now_ms) {
    if (state_.view != OperatorView::pin || state_.digits.empty()) return false;
    say(PinEntered{}, now_ms);
    return true;
}

void OperatorDesk::leave() {
    Operator closed;
    closed.wrong = state_.wrong;
    closed.locked_until_ms = state_.locked_until_ms;
    state_ = std::move(closed);
    facts_of_ms_ = 0;
    anew_ = false;
}

bool OperatorDesk::step(std::int64_t now_ms) {
    if (!machine_) return false;
    bool const was_open = open();
    if (!was_open && corner_.take_held(now_ms)) say(CornerHeld{machine_->pin_set()}, now_ms);
    if (was_open) say(OperatorWaited{}, now_ms);
    if (state_.view == OperatorView::page)
        if (auto const news = machine_->told()) say(TaskTold{*news}, now_ms);
    return open() != was_open;
}

void OperatorDesk::draw(ui::Frame& frame, std::string const& language, std::int64_t ghosts) {
    std::int64_t const now_ms = frame.now_ms();
    if (facts_of_ms_ == 0 || now_ms - facts_of_ms_ >= facts_every_ms) {
        facts_ = machine_->facts();
        facts_of_ms_ = std::max<std::int64_t>(1, now_ms);
    }
    facts_.language = language;
    facts_.health.ghost_touches = static_cast<int>(std::min<std::int64_t>(ghosts, 1'000'000'000));
    facts_.fingers.clear();
    for (Finger const& finger : fingers_) facts_.fingers.push_back(finger.at);
    if (state_.view == OperatorView::page) frame.wants_frame_at(now_ms + facts_every_ms);
    screens::draw_operator(state_, facts_, frame, done_);
}

void OperatorDesk::take_messages(std::vector<Message> const& from_frame, bool back, std::int64_t now_ms) {
    for (Message const& message : from_frame)
        if (auto const* const scrolled = std::get_if<Scrolled>(&message)) say(OperatorScrolled{scrolled->position}, now_ms);
    if (back) say(OperatorLeft{}, now_ms);
    for (OperatorMessage const& message : std::exchange(done_, {})) say(message, now_ms);
    if (!open()) facts_of_ms_ = 0;
}

std::optional<std::int64_t> OperatorDesk::next_frame_ms(std::int64_t now_ms) const {
    if (open()) return next_deadline_ms(state_);
    std::optional<std::int64_t> const due = corner_.due_ms();
    return due ? std::optional{std::max(*due, now_ms)} : std::nullopt;
}

std::optional<std::string> OperatorDesk::take_language() { return std::exchange(language_, std::nullopt); }

bool OperatorDesk::take_begin_anew() { return std::exchange(anew_, false); }

}  // namespace sprank::shell
