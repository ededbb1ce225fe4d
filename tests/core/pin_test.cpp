// Which PINs an operator may choose.
#include "core/pin.hpp"

#include <doctest/doctest.h>

#include <string>

namespace sprank {
namespace {

TEST_CASE("a PIN is four to eight digits") {
    for (auto const* const pin : {"4719", "47190", "00471908"}) CHECK(is_pin(pin));
    for (auto const* const other : {"", "471", "471908231", "47a9", "47 9", "-471", "４７１９"}) CHECK_FALSE(is_pin(other));
}

TEST_CASE("a PIN that a bored visitor tries first is too easy") {
    for (auto const* const pin : {"0000", "77777777", "1234", "0123", "123456", "4321", "98765432", "7890", "8901", "3210", "1098"}) {
        CAPTURE(pin);
        CHECK(is_easy_pin(pin));
    }
    for (auto const* const pin : {"4719", "1235", "1324", "1122", "0001", "1357"}) {
        CAPTURE(pin);
        CHECK_FALSE(is_easy_pin(pin));
    }
}

TEST_CASE("few of all PINs are too easy") {
    int easy = 0;
    for (int pin = 0; pin < 10'000; ++pin) {
        std::string const digits = std::to_string(10'000 + pin).substr(1);
        easy += is_easy_pin(digits);
    }
    CHECK(easy == 30);  // ten of one digit, ten up, ten down
}

}  // namespace
}  // namespace sprank
