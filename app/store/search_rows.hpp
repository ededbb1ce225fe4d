#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace sprank::store {

// Where things are in the search table of professions and pages: rowid ranges. Indices are 16 bits, so they never meet.
inline constexpr std::int64_t first_profession_row = 0;
inline constexpr std::int64_t first_girls_row = 1'000'000;
inline constexpr std::int64_t first_switchers_row = 2'000'000;
inline constexpr std::int64_t end_of_rows = 3'000'000;

// Which offers hold a word is a set of offers. One facet per language for the words of names, one for all others; and one beside
// each for first letters so few that too many words begin with them.
inline std::string name_facet(std::string_view language) { return "name/" + std::string(language); }
inline std::string text_facet(std::string_view language) { return "text/" + std::string(language); }
inline std::string begin_facet(std::string const& facet) { return "begin/" + facet; }
inline constexpr std::size_t shortest_begin = 2, longest_begin = 3;  ///< bytes

/// What comes after all texts with a beginning: the beginning and this byte, which no UTF-8 text holds.
inline constexpr char end_of_prefix = '\xFF';

/// Bytes; a longer one is no word that anybody types.
inline constexpr std::size_t longest_word = 64;

}  // namespace sprank::store
