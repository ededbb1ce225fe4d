#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace sprank::import {

/// No text of an offer is longer, in characters.
inline constexpr std::size_t most_characters = 400;

/// The bytes of a text file in UTF-8 as far as its first bytes tell: a mark of UTF-8 or UTF-16 is understood and taken off. Other bytes
/// stay as they are.
std::string without_byte_mark(std::string_view bytes);

/// Valid UTF-8: every byte that is none is read as Windows-1252, the usual other way; NUL becomes a space. `mended` is set, never cleared.
std::string mended_utf8(std::string_view text, bool& mended);

/// One line of plain text: valid UTF-8, no HTML tags and entities, no control characters, single spaces, cut at a word.
std::string plain_text(std::string_view text, std::size_t characters = most_characters);

/// As above, but tags and entities are just text: for keys and codes.
std::string plain_line(std::string_view text, std::size_t characters = most_characters);

/// A web address as it stands; empty when it is none, or has spaces or quotes in it.
std::string web_address(std::string_view text);

/// A-Z as a-z; other letters stay.
std::string lowered(std::string_view text);

/// Without spaces, tabs and line ends on either side.
std::string_view trimmed(std::string_view text);

/// Adds to a list in words, "a, b", unless it is empty or there already.
void add_words(std::string& list, std::string_view words);

}  // namespace sprank::import
