#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/operator.hpp"
#include "screens/operator_page.hpp"
#include "ui/touch.hpp"
#include "ui/units.hpp"

namespace sprank::shell {

/// What the operator's page asks of the machine. Each answers at once.
class OperatorMachine {
public:
    virtual ~OperatorMachine() = default;
    virtual bool pin_set() const = 0;
    virtual PinAnswer check(std::string const& pin) = 0;
    /// How it goes; without what the kiosk itself knows (touches, the language with which a visitor begins).
    virtual screens::OperatorFacts facts() = 0;
    /// Begins it; how it went comes from told().
    virtual void begin(OperatorTask) = 0;
    /// News about what was begun, once; nothing: none yet.
    virtual std::optional<std::string> told() = 0;
    virtual void switch_off() = 0;
};

/// A finger that stays in the upper left corner of the glass for five seconds: the way in for the operator. Looks at contacts only, so that no
/// screen and no state of the drawing can stand in its way.
class CornerHold {
public:
    /// `believed`: somebody's finger landed, no drop of water or sticker.
    void feed(ui::Contact const&, ui::Units const&, bool believed);
    /// Whether it was held long enough; true once.
    bool take_held(std::int64_t now_ms);
    std::optional<std::int64_t> due_ms() const;

private:
    std::optional<std::int64_t> finger_;
    std::int64_t since_ms_ = 0;
};

/// The operator at this kiosk: from the corner of the glass to what was asked of the machine.
class OperatorDesk {
public:
    /// `machine`: null where there is no operator (the tour, a journey); then it never opens. Outlives the desk.
    explicit OperatorDesk(OperatorMachine* machine) : machine_(machine) {}

    bool open() const { return state_.open(); }
    Operator const& state() const { return state_; }
    /// The glass takes no touch at all.
    bool inert() const { return state_.view == OperatorView::cleaning || state_.view == OperatorView::off; }

    /// Every contact, also those that Touch ignores: the test of the glass shows them. `believed`: see CornerHold.
    void feed(ui::Contact const&, ui::Units const&, bool believed);
    void touched(std::int64_t now_ms);
    void type(std::string_view text, std::int64_t now_ms);
    void erase(std::int64_t now_ms) { say(DigitErased{}, now_ms); }
    /// Enter on a keyboard; whether it was the end of a PIN.
    bool enter(std::int64_t now_ms);
    /// Closes, whatever it shows; a lock stays.
    void leave();
    /// As if that had happened; nothing where there is no operator.
    void tell(OperatorMessage const& message, std::int64_t now_ms) {
        if (machine_) say(message, now_ms);
    }
    /// Time passes. True when the page just came, or went, so that fingers are to be forgotten.
    bool step(std::int64_t now_ms);
    /// `ghosts`: touches without a finger so far.
    void draw(ui::Frame&, std::string const& language, std::int64_t ghosts);
    /// Does what was asked since. `back`: the way back was asked by key.
    void take_messages(std::vector<Message> const& from_frame, bool back, std::int64_t now_ms);
    std::optional<std::int64_t> next_frame_ms(std::int64_t now_ms) const;
    /// What the kiosk is to do: the language with which visitors begin, or a new visitor; both once.
    std::optional<std::string> take_language();
    bool take_begin_anew();

private:
    void say(OperatorMessage const&, std::int64_t now_ms);
    void perform(CheckPin const&, std::int64_t now_ms);

    OperatorMachine* machine_;
    Operator state_;
    CornerHold corner_;
    screens::OperatorFacts facts_;
    std::int64_t facts_of_ms_ = 0;
    struct Finger {
        std::int64_t id = 0;
        ui::Point at;
    };
    std::vector<Finger> fingers_;
    std::vector<OperatorMessage> done_;
    std::optional<std::string> language_;
    bool anew_ = false;
};

}  // namespace sprank::shell
