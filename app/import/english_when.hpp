#pragma once
#include <string>
#include <string_view>

namespace sprank::import {

/// What Dutch words about a time mean in English: "op afspraak, elke maandag" -> "By appointment, every Monday". Behind what is known stands
/// "(ask for details)" when there is more; empty when nothing is known.
std::string when_in_english(std::string_view dutch);

}  // namespace sprank::import
