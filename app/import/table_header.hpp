#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "import/foreign.hpp"
#include "import/separated_table.hpp"

namespace sprank::import {

/// The names above the columns of a table, and where its rows begin.
struct TableHeader {
    std::vector<std::string> names;  ///< of every column; of one without a name "kolom C", as a spreadsheet letters it
    std::vector<bool> unnamed;
    std::size_t width = 0;                       ///< cells in the header's row; a row with more is not to be trusted
    std::size_t begin = 0;                       ///< position in SeparatedTable::rows of the first row below
    int sureness = 0;                            ///< how much it looks like names of columns; 0: not at all
    std::vector<std::vector<std::string>> rows;  ///< the cells of the row or two rows that it was made of, folded
};

/// Looks in the first rows for the one with most names that a Sprank field could have, or that are in `given`; two rows with merged cells
/// ("Datum" above "begin" and "eind") are one. Without such a row: the first, unless data stands in it, then nothing has a name.
TableHeader find_header(SeparatedTable const& table, Mapping const& given);

/// Does the header stand here again, as printed pages have it?
bool repeats_header(TableHeader const& header, TableRow const& row);

}  // namespace sprank::import
