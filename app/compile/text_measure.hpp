#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sprank::compile {

/// Length in bytes of the UTF-8 sequence that starts there (RFC 3629: no overlong forms, no surrogates); 0 when it is none.
std::size_t sequence_length(std::string_view, std::size_t position);

/// Byte position of the first byte that is not UTF-8 (RFC 3629: no overlong forms, no surrogates); nothing: all is well.
std::optional<std::size_t> first_bad_byte(std::string_view);

/// Characters a reader sees: code points, soft hyphens (U+00AD) not counted.
std::size_t visible_length(std::string_view utf8);

/// The first so many code points.
std::string_view first_characters(std::string_view utf8, std::size_t count);

/// Words: runs between spaces that hold a letter or a digit.
std::size_t word_count(std::string_view);

/// Sentences end at . ! ? or … before a space or the end; a blank line ends one too.
std::vector<std::string_view> sentences(std::string_view);

/// Without spaces, tabs and line ends on either side.
std::string_view trimmed(std::string_view);

/// Pieces between that character; empty pieces are left out, each piece trimmed.
std::vector<std::string_view> split(std::string_view, char separator);

/// Small Latin letters a-z, digits and single hyphens inside, at most 60: what may be an id.
bool is_slug(std::string_view);

/// Where a byte stands, 1-based, column in characters.
struct LineColumn {
    int line = 1, column = 1;
};
LineColumn line_and_column(std::string_view text, std::size_t byte);

}  // namespace sprank::compile
