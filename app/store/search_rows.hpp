#pragma once
#include <cstddef>
#include <cstdint>

namespace sprank::store {

// Where things are in the search table of professions and pages: rowid ranges. Indices are 16 bits, so they never meet.
inline constexpr std::int64_t first_profession_row = 0;
inline constexpr std::int64_t first_page_row = 1'000'000;  ///< of the first route; the others follow, each so many rows on
inline constexpr std::int64_t rows_of_route = 1'000'000;
inline constexpr std::int64_t end_of_rows = 10'000'000;

/// First letters so few that too many words begin with them: answered from a table of their own. In bytes.
inline constexpr std::size_t shortest_begin = 2, longest_begin = 3;

/// What comes after all texts with a beginning: the beginning and this byte, which no UTF-8 text holds.
inline constexpr char end_of_prefix = '\xFF';

/// Bytes; a longer one is no word that anybody types.
inline constexpr std::size_t longest_word = 64;

}  // namespace sprank::store
