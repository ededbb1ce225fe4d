#include "core/pin.hpp"

#include <algorithm>

namespace sprank {

bool is_pin(std::string_view pin) {
    return pin.size() >= least_pin_digits && pin.size() <= most_pin_digits && std::ranges::all_of(pin, [](char letter) { return letter >= '0' && letter <= '9'; });
}

bool is_easy_pin(std::string_view pin) {
    // After 9 comes 0: "7890" lies under the fingers like "1234".
    for (int const step : {0, 1, 9}) {
        bool const even = std::ranges::adjacent_find(pin, [step](char one, char next) { return (one - '0' + step) % 10 != next - '0'; }) == pin.end();
        if (even) return true;
    }
    return false;
}

}  // namespace sprank
