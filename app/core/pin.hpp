#pragma once
#include <string_view>

namespace sprank {

inline constexpr int least_pin_digits = 4, most_pin_digits = 8;

/// Four to eight digits and nothing else.
bool is_pin(std::string_view);
/// A PIN that a bored visitor tries first: one digit throughout, or digits that go up or down by one ("1234", "9876", "8901").
bool is_easy_pin(std::string_view);

}  // namespace sprank
