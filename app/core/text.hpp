#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sprank {

/// Replaces every {name} by its value. A name without a value stays as it is: visible, and caught by the content checks.
std::string filled(std::string_view text, std::initializer_list<std::pair<std::string_view, std::string_view>> values);

/// The text with a lower-case first letter (ASCII), to stand inside a sentence.
std::string lowered(std::string_view text);

/// Leaves out the first word of a text where it is that of the text before: "mbo 2", "mbo 3", "hbo" -> "mbo 2", "3", "hbo".
std::vector<std::string> without_repeated_beginnings(std::vector<std::string> texts);

/// 2450 -> "2.450" as Dutch people write it, "2,450" in English.
std::string thousands(int value, char separator);

/// 1.5 -> "1,5" or "1.5"; 2 -> "2".
std::string decimal(double value, char separator);

/// The text without soft hyphens, for a screen reader, a search or a phone.
std::string without_soft_hyphens(std::string_view text);

}  // namespace sprank
