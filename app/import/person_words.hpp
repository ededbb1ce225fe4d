#pragma once
#include <string>
#include <string_view>

namespace sprank::import {

/// The name that follows where a text tells whom to ask: "Aanmelden kan bij Jan de Vries." -> "Jan de Vries". It may also be that of an
/// organisation, which only a list tells. Empty: none.
std::string asked_by_name(std::string_view text);

}  // namespace sprank::import
