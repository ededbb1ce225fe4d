#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sprank {

// The page of whoever looks after the kiosk, behind a PIN. It stands beside the visitor's session and is never part of it, says what it says
// in Dutch from the code, and needs no content: it must work when the content does not. Pure, like the rest of core.

enum class OperatorView : std::uint8_t {
    closed,    ///< a visitor's kiosk
    pin,       ///< the pad
    page,      ///< how it goes, and what can be done
    cleaning,  ///< the glass takes no touch
    glass,     ///< the test of the glass
    off,       ///< the machine was asked to switch off
};

/// What a technician can have done from the page.
enum class OperatorTask : std::uint8_t { export_counts, install_content, try_sound };

struct Operator {
    OperatorView view = OperatorView::closed;
    std::string digits;                 ///< typed so far; only how many is ever shown
    bool checking = false;              ///< an answer about the PIN is awaited
    bool no_pin = false;                ///< none was ever set: nobody can come in
    bool wrong_before = false;          ///< the last one was wrong; told on the pad
    int wrong = 0;                      ///< since the last right one; outlives closing
    std::int64_t locked_until_ms = 0;   ///< outlives closing
    std::int64_t until_ms = 0;          ///< when this view ends by itself; monotonic
    bool off_asked = false;             ///< "really switch off?" is on the page
    std::string told;                   ///< how the last thing went, one Dutch sentence
    float scroll = 0;
    std::array<bool, 4> corners = {};   ///< of the glass, touched in its test: from the top left, clockwise
    std::size_t most_fingers = 0;       ///< at once, in that test
    bool open() const { return view != OperatorView::closed; }
    friend bool operator==(Operator const&, Operator const&) = default;
};

/// How long each view stands without a touch.
inline constexpr std::int64_t pin_stands_ms = 30'000, page_stands_ms = 180'000, cleaning_ms = 60'000;
/// A PIN has so many digits.
inline constexpr std::size_t least_digits = 4, most_digits = 8;
/// After so many wrong ones the pad is locked: for half a minute, then twice as long with each that follows, at most a quarter of an hour.
inline constexpr int wrong_before_lock = 5;
std::int64_t lock_ms(int wrong);

enum class PinAnswer : std::uint8_t { right, wrong, none };

// What happened.
struct CornerHeld { bool pin_set = true; };
struct OperatorTouched {};                   ///< anything on the glass or a key, in any view
struct DigitTyped { char digit = '0'; };
struct DigitErased {};
struct PinEntered {};
struct PinAnswered { PinAnswer answer = PinAnswer::wrong; };
struct CleaningAsked {};
struct GlassTestAsked {};
struct CornerTouched { std::size_t corner = 0; };
struct FingersSeen { std::size_t count = 0; };
struct TaskAsked { OperatorTask task = OperatorTask::export_counts; };
struct TaskTold { std::string text; };
struct StartLanguageChosen { std::string id; };
struct OffAsked { bool asked = true; };
struct OffConfirmed {};
struct OperatorScrolled { float position = 0; };
struct OperatorLeft {};                      ///< one view back: the page, then the kiosk
struct OperatorWaited {};                    ///< time passed
using OperatorMessage = std::variant<CornerHeld, OperatorTouched, DigitTyped, DigitErased, PinEntered, PinAnswered, CleaningAsked, GlassTestAsked, CornerTouched,
                                     FingersSeen, TaskAsked, TaskTold, StartLanguageChosen, OffAsked, OffConfirmed, OperatorScrolled, OperatorLeft, OperatorWaited>;

// What is to be done about it.
struct CheckPin { std::string digits; friend bool operator==(CheckPin const&, CheckPin const&) = default; };
struct DoTask { OperatorTask task; friend bool operator==(DoTask const&, DoTask const&) = default; };
struct BeginIn { std::string language; friend bool operator==(BeginIn const&, BeginIn const&) = default; };  ///< every next visitor, until the program ends
struct SwitchOff { friend bool operator==(SwitchOff const&, SwitchOff const&) = default; };
struct BeginAnew { friend bool operator==(BeginAnew const&, BeginAnew const&) = default; };  ///< the next to come is a visitor
using OperatorEffect = std::variant<CheckPin, DoTask, BeginIn, SwitchOff, BeginAnew>;

struct OperatorUpdated {
    Operator state;
    std::vector<OperatorEffect> effects;
};
/// Messages that do not belong to the view change nothing. Time never runs backwards.
OperatorUpdated update(Operator, OperatorMessage const&, std::int64_t now_ms);
/// When OperatorWaited would change something; nothing: never.
std::optional<std::int64_t> next_deadline_ms(Operator const&);

}  // namespace sprank
