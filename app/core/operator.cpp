#include "core/operator.hpp"

#include <algorithm>
#include <utility>

namespace sprank {
namespace {

/// One call of update(): a handler for every message.
class OperatorUpdater {
public:
    OperatorUpdater(Operator state, std::int64_t now_ms) : state_(std::move(state)), now_ms_(now_ms) {}
    OperatorUpdated take() { return {std::move(state_), std::move(effects_)}; }

    void operator()(CornerHeld const& held) {
        if (state_.open()) return;
        show(OperatorView::pin);
        state_.no_pin = !held.pin_set;
    }

    void operator()(OperatorTouched const&) {
        if (on(OperatorView::pin) || on(OperatorView::page) || on(OperatorView::glass)) state_.until_ms = now_ms_ + stands_ms(state_.view);
    }

    void operator()(DigitTyped const& typed) {
        if (!pad_works() || typed.digit < '0' || typed.digit > '9' || state_.digits.size() >= most_digits) return;
        state_.digits += typed.digit;
        state_.wrong_before = false;
    }

    void operator()(DigitErased const&) {
        if (pad_works() && !state_.digits.empty()) state_.digits.pop_back();
    }

    void operator()(PinEntered const&) {
        if (!pad_works() || state_.digits.size() < least_digits) return;
        state_.checking = true;
        effects_.emplace_back(CheckPin{std::exchange(state_.digits, {})});
    }

    void operator()(PinAnswered const& answered) {
        if (!state_.checking) return;
        state_.checking = false;
        if (answered.answer == PinAnswer::right) {
            state_.wrong = 0;
            if (on(OperatorView::pin)) show(OperatorView::page);
            return;
        }
        state_.no_pin = answered.answer == PinAnswer::none;
        if (state_.no_pin) return;
        state_.wrong_before = true;
        ++state_.wrong;
        if (state_.wrong >= wrong_before_lock) state_.locked_until_ms = now_ms_ + lock_ms(state_.wrong);
    }

    void operator()(CleaningAsked const&) {
        if (on(OperatorView::page)) show(OperatorView::cleaning);
    }

    void operator()(GlassTestAsked const&) {
        if (!on(OperatorView::page)) return;
        show(OperatorView::glass);
        state_.corners = {};
        state_.most_fingers = 0;
    }

    void operator()(CornerTouched const& touched) {
        if (on(OperatorView::glass) && touched.corner < state_.corners.size()) state_.corners[touched.corner] = true;
    }

    void operator()(FingersSeen const& seen) {
        if (on(OperatorView::glass)) state_.most_fingers = std::max(state_.most_fingers, seen.count);
    }

    void operator()(TaskAsked const& asked) {
        if (!on(OperatorView::page)) return;
        state_.told.clear();
        effects_.emplace_back(DoTask{asked.task});
    }

    void operator()(TaskTold const& told) { state_.told = told.text; }

    void operator()(StartLanguageChosen const& chosen) {
        if (on(OperatorView::page)) effects_.emplace_back(BeginIn{chosen.id});
    }

    void operator()(OffAsked const& asked) {
        if (on(OperatorView::page)) state_.off_asked = asked.asked;
    }

    void operator()(OffConfirmed const&) {
        if (!on(OperatorView::page) || !state_.off_asked) return;
        show(OperatorView::off);
        effects_.emplace_back(SwitchOff{});
    }

    void operator()(OperatorScrolled const& scrolled) {
        if (on(OperatorView::page)) state_.scroll = scrolled.position;
    }

    void operator()(OperatorLeft const&) {
        if (on(OperatorView::glass)) return show(OperatorView::page);
        if (on(OperatorView::pin) || on(OperatorView::page)) close();
    }

    void operator()(OperatorWaited const&) {
        // Off that does not come: whoever pressed it must be able to try again.
        if (state_.open() && now_ms_ >= state_.until_ms) close();
    }

private:
    bool on(OperatorView view) const { return state_.view == view; }
    bool pad_works() const { return on(OperatorView::pin) && !state_.no_pin && !state_.checking && now_ms_ >= state_.locked_until_ms; }

    static std::int64_t stands_ms(OperatorView view) {
        switch (view) {
            case OperatorView::pin: return pin_stands_ms;
            case OperatorView::cleaning:
            case OperatorView::off: return cleaning_ms;
            case OperatorView::closed:
            case OperatorView::page:
            case OperatorView::glass: break;
        }
        return page_stands_ms;
    }

    /// What outlives a view: how often the PIN was wrong and until when the pad is locked.
    void show(OperatorView view) {
        Operator next;
        next.view = view;
        next.wrong = state_.wrong;
        next.locked_until_ms = state_.locked_until_ms;
        if (view == OperatorView::page) next.told = state_.told, next.corners = state_.corners, next.most_fingers = state_.most_fingers;
        next.until_ms = now_ms_ + stands_ms(view);
        state_ = std::move(next);
    }

    void close() {
        show(OperatorView::closed);
        state_.until_ms = 0;
        effects_.emplace_back(BeginAnew{});
    }

    Operator state_;
    std::int64_t now_ms_;
    std::vector<OperatorEffect> effects_;
};
}  // namespace

std::int64_t lock_ms(int wrong) {
    constexpr std::int64_t first_ms = 30'000, longest_ms = 900'000;
    std::int64_t lock = first_ms;
    for (int more = wrong_before_lock; more < wrong && lock < longest_ms; ++more) lock *= 2;
    return std::min(lock, longest_ms);
}

OperatorUpdated update(Operator state, OperatorMessage const& message, std::int64_t now_ms) {
    OperatorUpdater updater(std::move(state), now_ms);
    std::visit(updater, message);
    return updater.take();
}

std::optional<std::int64_t> next_deadline_ms(Operator const& state) {
    if (!state.open()) return std::nullopt;
    return state.until_ms;
}

}  // namespace sprank
