#pragma once
#include <string_view>
#include <vector>

namespace sprank::import {

/// What people write above a column, folded, the surest first.
struct FieldWords {
    std::string_view field;
    std::vector<std::string_view> phrases;
};
std::vector<FieldWords> const& field_words();

/// A name with this word, folded, is about something else: "Naam docent", "Datum factuur", "Aanmelden tot".
bool is_other_thing(std::string_view word);

}  // namespace sprank::import
