#pragma once
#include <string>
#include <string_view>

namespace sprank::import {

/// The Dutch word for a way of learning that school systems write in English: "full-time" -> "voltijd". Other words stay as they are.
std::string learning_in_words(std::string_view);

/// The Dutch word for a level, where the file uses a term of the standards: "secondary vocational education 3" -> "mbo 3", "bachelor" in
/// "higher professional education" -> "hbo bachelor". Other words stay as they are.
std::string level_in_words(std::string_view level, std::string_view sector = {});

/// True for the names of the euro, and for none at all.
bool is_euro(std::string_view currency);

/// "0.00" -> "gratis", "1250.00" -> "1250", "12.5" -> "12,50", "€ 25,-" -> "25"; empty for what is no price below a million.
std::string price_in_words(std::string_view amount);

}  // namespace sprank::import
