#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace sprank {

/// One form for all who do the same work: verkoper, verkoopster and verkopers; laborant and laborante; directeur and directrice; leraar and
/// lerares; timmerman and timmervrouw. Double letters are single in it: it is for comparing, never for reading. The word is folded.
std::string form_for_everyone(std::string_view word);

/// The beginning of a word that ends in one for just somebody (magazijnman, magazijnbediende -> magazijn); empty where it does not, or where
/// fewer than four letters are left. The word is folded.
std::string_view work_of_somebody(std::string_view word);

/// Can `a` become `b` with at most so many slips: a letter too many, too few, another, or two swapped? Both folded.
bool within_slips(std::string_view a, std::string_view b, std::size_t most);

/// The text with every letter that stands twice or more in a row only once.
std::string with_single_letters(std::string_view text);

}  // namespace sprank
