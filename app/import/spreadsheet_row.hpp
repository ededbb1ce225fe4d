#pragma once
#include <functional>
#include <optional>
#include <set>
#include <string>

#include "import/complaints.hpp"
#include "import/foreign.hpp"
#include "import/guess_mapping.hpp"
#include "import/separated_table.hpp"
#include "import/side_columns.hpp"
#include "import/table_header.hpp"

namespace sprank::import {

struct SpreadsheetColumns {
    TableHeader header;
    GuessedMapping guessed;
    SideColumns side;
    std::set<std::string, std::less<>> usual_states;  ///< folded, of the status column: so many rows have them that they say nothing of one
    std::set<int> years;  ///< that are written in full anywhere in the table

    bool has(std::string_view field) const { return guessed.columns.find(field) != guessed.columns.end(); }
    /// Only of a field that it has.
    std::string const& name(std::string_view field) const { return header.names[guessed.columns.find(field)->second]; }
    /// Of this row; empty when nothing is this field.
    std::string_view cell(TableRow const& row, std::string_view field) const {
        auto const found = guessed.columns.find(field);
        return found == guessed.columns.end() || found->second >= row.cells.size() ? std::string_view{}
                                                                                   : std::string_view(row.cells[found->second]);
    }
};

/// What a row offers; nothing when it has no name (a complaint) or is over (silently). A cell that cannot be used is a complaint and counts
/// as empty: without a date a visitor is told to ask, which is never wrong.
/// Why there is nothing is told in `left`.
std::optional<ForeignOffer> read_spreadsheet_row(SpreadsheetColumns const& columns, TableRow const& row, Date today, Complaints& complaints,
                                                 UnreadRow& left);

}  // namespace sprank::import
