#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "import/complaints.hpp"
#include "import/spreadsheet_row.hpp"

namespace sprank::import {

/// The cells of one row, and where to tell of them. All that it is made of outlives it.
class RowCells {
public:
    RowCells(SpreadsheetColumns const& columns, TableRow const& row, Complaints& complaints);

    SpreadsheetColumns const& columns() const { return columns_; }
    std::string const& place() const { return place_; }
    Complaints& complaints() const { return complaints_; }

    /// As it stands there.
    std::string_view raw(std::string_view field) const { return columns_.cell(row_, field); }
    /// The cell on one line; empty when somebody wrote that there is nothing, or, with a complaint, when the spreadsheet did.
    std::string text(std::string_view field, std::size_t characters = 400) const;
    /// The same of any column, without a complaint.
    std::string text_at(std::size_t column) const;

    /// Does the name of its column say that it is about times? "Lesdag/-tijd".
    bool is_about_times(std::string_view field) const;
    /// Of a column of days of the week, "za"; empty: there is none.
    std::string weekday() const;

    /// The place of a field's cell; of a field without a column that of the row.
    std::string spot_of(std::string_view field) const;
    std::string spot_of(std::size_t column) const;
    void complain(std::string_view field, std::string found, std::string advice, bool tells_fate = false) const;
    void notice(std::string_view field, std::string found, std::string advice, bool minor = false) const;

private:
    SpreadsheetColumns const& columns_;
    TableRow const& row_;
    Complaints& complaints_;
    std::string place_;
};

/// A cell as it is named in a message.
std::string cell_in_quotes(std::string_view cell);

}  // namespace sprank::import
