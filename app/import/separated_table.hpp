#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sprank::import {

/// A row as it stands in a file of cells with something between them.
struct TableRow {
    int row = 0;                     ///< as a spreadsheet counts: a cell may hold line ends, empty rows count
    std::size_t width = 0;           ///< cells in the file; `cells` ends at the last one that is not empty
    std::vector<std::string> cells;
};

struct SeparatedTable {
    char separator = ';';
    std::vector<TableRow> rows;      ///< those that are not empty
    std::vector<int> open_quotes;    ///< rows that could not be read: a quote is never closed; the next row was read again
    bool cut = false;                ///< there was more than is read of any table
};

/// No more is read than this.
inline constexpr std::size_t most_cells = 4'000'000, most_rows = 400'000, most_columns = 500;

/// Reads UTF-8 with "\n" at line ends. Comma, semicolon or tab, whichever makes most rows alike; "sep=;" on the first line decides, and
/// is then no row, as in Excel. compile::raw_table is not used: it decides by its first line, which here may be a title; knows no tabs;
/// and has no limits.
SeparatedTable read_table(std::string_view text);
/// The same with this separator. At most `rows` rows.
SeparatedTable read_table(std::string_view text, char separator, std::size_t rows = most_rows);

}  // namespace sprank::import
