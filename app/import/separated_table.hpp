#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sprank::import {

/// A row as it stands in a file of cells with something between them.
struct TableRow {
    int row = 0;            ///< as a spreadsheet counts: a cell may hold line ends, empty rows count
    std::size_t width = 0;  ///< cells in the file; `cells` ends at the last one that is not empty
    std::vector<std::string> cells;
};

struct SeparatedTable {
    char separator = ';';
    std::vector<TableRow> rows;    ///< those that are not empty
    std::vector<int> open_quotes;  ///< rows that could not be read: a quote is never closed; the next row was read again
    bool cut = false;              ///< there was more than is read of any table
};

/// No more is read than this.
inline constexpr std::size_t most_cells = 4'000'000, most_rows = 400'000, most_columns = 500;

// compile::raw_table is not used: it decides on a separator by its first line, which here may be a title; knows no tabs; has no limits.

/// Semicolon, tab and comma: first the one that makes most rows alike. Only one when the file tells: "sep=;" on its first line, as Excel
/// writes and reads it; that line is then no row, and `text` begins behind it.
std::vector<char> likely_separators(std::string_view& text);

/// Reads UTF-8 with "\n" at line ends; at most so many rows.
SeparatedTable read_table(std::string_view text, char separator, std::size_t rows = most_rows);

/// As much of a text as its first rows are looked for in.
std::string_view beginning_of(std::string_view text);
inline constexpr std::size_t rows_of_beginning = 60;

}  // namespace sprank::import
