#include "core/operator.hpp"

#include <doctest/doctest.h>

#include <random>

namespace sprank {
namespace {

/// Whoever stands at the corner of the glass, with a clock.
struct Caretaker {
    Operator state;
    std::vector<OperatorEffect> effects;
    std::int64_t now_ms = 1'000'000;

    void say(OperatorMessage const& message) {
        auto updated = update(std::move(state), message, now_ms);
        state = std::move(updated.state);
        effects = std::move(updated.effects);
    }
    void type(std::string_view digits) {
        for (char const digit : digits) say(DigitTyped{digit});
    }
    void enter(std::string_view digits, PinAnswer answer) {
        type(digits);
        say(PinEntered{});
        say(PinAnswered{answer});
    }
    void come_in() {
        say(CornerHeld{});
        enter("2580", PinAnswer::right);
    }
};

TEST_CASE("a caretaker who holds the corner and types the PIN comes to the page") {
    Caretaker caretaker;
    caretaker.say(CornerHeld{});
    CHECK(caretaker.state.view == OperatorView::pin);
    caretaker.type("258a0");
    CHECK(caretaker.state.digits == "2580");
    caretaker.say(PinEntered{});
    REQUIRE(caretaker.effects.size() == 1);
    CHECK(std::get<CheckPin>(caretaker.effects.front()).digits == "2580");
    CHECK(caretaker.state.digits.empty());  // never kept longer than needed
    caretaker.say(PinEntered{});
    CHECK(caretaker.effects.empty());
    caretaker.say(PinAnswered{PinAnswer::right});
    CHECK(caretaker.state.view == OperatorView::page);
}

TEST_CASE("nobody comes in without holding the corner, typing enough digits or a PIN that was set") {
    Caretaker caretaker;
    caretaker.type("2580");
    caretaker.say(PinAnswered{PinAnswer::right});
    CHECK_FALSE(caretaker.state.open());
    caretaker.say(CornerHeld{});
    caretaker.type("258");
    caretaker.say(PinEntered{});
    CHECK(caretaker.effects.empty());
    caretaker.say(PinAnswered{PinAnswer::right});  // nobody asked
    CHECK(caretaker.state.view == OperatorView::pin);
    caretaker.type("1234567890");
    CHECK(caretaker.state.digits.size() == most_digits);
    caretaker.say(OperatorLeft{});
    caretaker.say(CornerHeld{false});
    caretaker.type("2580");
    CHECK(caretaker.state.digits.empty());
    CHECK(caretaker.state.no_pin);
}

TEST_CASE("five wrong PINs lock the pad for half a minute, and every next one for twice as long, also after closing it") {
    Caretaker caretaker;
    caretaker.say(CornerHeld{});
    for (int i = 0; i < 4; ++i) caretaker.enter("1111", PinAnswer::wrong);
    CHECK(caretaker.state.locked_until_ms == 0);
    caretaker.enter("1111", PinAnswer::wrong);
    CHECK(caretaker.state.locked_until_ms == caretaker.now_ms + 30'000);
    caretaker.say(OperatorLeft{});
    caretaker.say(CornerHeld{});
    caretaker.type("2580");
    CHECK(caretaker.state.digits.empty());
    caretaker.now_ms += 29'999;
    caretaker.type("2580");
    CHECK(caretaker.state.digits.empty());
    caretaker.now_ms += 1;
    caretaker.enter("1111", PinAnswer::wrong);
    CHECK(caretaker.state.locked_until_ms == caretaker.now_ms + 60'000);
    caretaker.now_ms += 60'000;
    caretaker.enter("2580", PinAnswer::right);
    CHECK(caretaker.state.view == OperatorView::page);
    CHECK(caretaker.state.wrong == 0);
    CHECK(lock_ms(1'000'000) == 900'000);
}

TEST_CASE("a page that nobody touches closes, and the next to come is a visitor") {
    Caretaker caretaker;
    caretaker.come_in();
    REQUIRE(next_deadline_ms(caretaker.state) == caretaker.now_ms + page_stands_ms);
    caretaker.now_ms += page_stands_ms - 1;
    caretaker.say(OperatorWaited{});
    CHECK(caretaker.state.open());
    caretaker.say(OperatorTouched{});
    caretaker.now_ms += page_stands_ms;
    caretaker.say(OperatorWaited{});
    CHECK_FALSE(caretaker.state.open());
    REQUIRE(caretaker.effects.size() == 1);
    CHECK(std::holds_alternative<BeginAnew>(caretaker.effects.front()));
    CHECK_FALSE(next_deadline_ms(caretaker.state));
}

TEST_CASE("while the glass is cleaned no touch makes it last longer, and then visitors can come again") {
    Caretaker caretaker;
    caretaker.come_in();
    caretaker.say(CleaningAsked{});
    CHECK(caretaker.state.view == OperatorView::cleaning);
    caretaker.now_ms += 59'000;
    caretaker.say(OperatorTouched{});
    caretaker.say(OperatorLeft{});
    CHECK(caretaker.state.view == OperatorView::cleaning);
    caretaker.now_ms += 1'000;
    caretaker.say(OperatorWaited{});
    CHECK_FALSE(caretaker.state.open());
}

TEST_CASE("the machine goes off only when that was asked and said again") {
    Caretaker caretaker;
    caretaker.come_in();
    caretaker.say(OffConfirmed{});
    CHECK(caretaker.effects.empty());
    caretaker.say(OffAsked{});
    caretaker.say(OffAsked{false});
    caretaker.say(OffConfirmed{});
    CHECK(caretaker.effects.empty());
    caretaker.say(OffAsked{});
    caretaker.say(OffConfirmed{});
    REQUIRE(caretaker.effects.size() == 1);
    CHECK(std::holds_alternative<SwitchOff>(caretaker.effects.front()));
    CHECK(caretaker.state.view == OperatorView::off);
}

TEST_CASE("the test of the glass remembers its corners and how many fingers it saw, back on the page too") {
    Caretaker caretaker;
    caretaker.come_in();
    caretaker.say(CornerTouched{0});
    CHECK_FALSE(caretaker.state.corners[0]);
    caretaker.say(GlassTestAsked{});
    caretaker.say(CornerTouched{2});
    caretaker.say(CornerTouched{9});
    caretaker.say(FingersSeen{3});
    caretaker.say(FingersSeen{1});
    caretaker.say(OperatorLeft{});
    CHECK(caretaker.state.view == OperatorView::page);
    CHECK(caretaker.state.corners == std::array{false, false, true, false});
    CHECK(caretaker.state.most_fingers == 3);
}

TEST_CASE("whatever is typed and touched, nobody reaches the page but by a right answer to a PIN") {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        std::mt19937 dice(seed);
        Caretaker caretaker;
        for (int i = 0; i < 300; ++i) {
            caretaker.now_ms += static_cast<std::int64_t>(dice() % 20'000);
            OperatorMessage const messages[]{CornerHeld{dice() % 2 == 0}, OperatorTouched{}, DigitTyped{'7'}, DigitErased{}, PinEntered{}, PinAnswered{PinAnswer::wrong}, CleaningAsked{},
                                             GlassTestAsked{}, CornerTouched{1}, FingersSeen{2}, TaskAsked{}, TaskTold{"gelukt"}, StartLanguageChosen{"en"}, OffAsked{}, OffConfirmed{},
                                             OperatorScrolled{4}, OperatorLeft{}, OperatorWaited{}};
            caretaker.say(messages[dice() % std::size(messages)]);
            bool const outside = caretaker.state.view == OperatorView::closed || caretaker.state.view == OperatorView::pin;
            REQUIRE(outside);
            for (OperatorEffect const& effect : caretaker.effects) {
                bool const harmless = std::holds_alternative<CheckPin>(effect) || std::holds_alternative<BeginAnew>(effect);
                REQUIRE(harmless);
            }
        }
    }
}

}  // namespace
}  // namespace sprank
