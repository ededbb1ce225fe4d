#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace sprank {

/// The text as people type it: lower case, letters without diacritics (é -> e, ß -> ss, ø -> o), everything that is no letter or
/// digit a single space, soft hyphens gone. Any bytes are safe; broken UTF-8 counts as space.
std::string folded(std::string_view text);

/// The words of a folded text.
std::vector<std::string> words_in(std::string_view folded);

/// How many characters: bytes that do not continue another.
std::size_t length_in_characters(std::string_view text);

/// Is `typed` the word, or the beginning of the word, with at most one slip: a letter too many, too few, another, or two swapped?
/// Both folded. Compares bytes, which after folding are letters for the languages we write.
bool begins_within_one_slip(std::string_view typed, std::string_view word);

}  // namespace sprank
