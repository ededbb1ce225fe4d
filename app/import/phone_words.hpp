#pragma once
#include <cstddef>
#include <string_view>

namespace sprank::import {

/// The end of the telephone number that begins there; the position itself when none does.
std::size_t phone_at(std::string_view text, std::size_t position);

}  // namespace sprank::import
