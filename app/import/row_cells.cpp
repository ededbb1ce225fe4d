#include "import/row_cells.hpp"

#include <utility>

#include "core/folded_text.hpp"
#include "import/cell_values.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {

RowCells::RowCells(SpreadsheetColumns const& columns, TableRow const& row, Complaints& complaints)
    : columns_(columns), row_(row), complaints_(complaints), place_("rij " + std::to_string(row.row)) {}

std::string RowCells::text(std::string_view field, std::size_t characters) const {
    auto cell = plain_text(raw(field), characters);
    if (is_spreadsheet_error(cell)) {
        complain(field, "In deze cel staat " + cell_in_quotes(cell) + ", een foutmelding van het rekenblad.",
                 "Maak de kolom breder of verbeter de formule, en sla de tabel opnieuw op.");
        return {};
    }
    return says_nothing(cell) ? std::string{} : cell;
}

std::string RowCells::text_at(std::size_t column) const {
    auto cell = column < row_.cells.size() ? plain_text(row_.cells[column]) : std::string{};
    return says_nothing(cell) || is_spreadsheet_error(cell) ? std::string{} : cell;
}

bool RowCells::is_about_times(std::string_view field) const { return columns_.has(field) && folded(columns_.name(field)).find("tijd") != std::string::npos; }

std::string RowCells::weekday() const { return columns_.side.weekday ? text_at(*columns_.side.weekday) : std::string{}; }

std::string RowCells::spot_of(std::string_view field) const {
    return columns_.has(field) ? place_ + ", kolom \"" + columns_.name(field) + '"' : place_;
}

std::string RowCells::spot_of(std::size_t column) const { return place_ + ", kolom \"" + columns_.header.names[column] + '"'; }

void RowCells::complain(std::string_view field, std::string found, std::string advice, bool tells_fate) const {
    complaints_.add(spot_of(field), std::move(found), std::move(advice), tells_fate);
}

void RowCells::notice(std::string_view field, std::string found, std::string advice, bool minor) const {
    complaints_.notice(spot_of(field), std::move(found), std::move(advice), minor);
}

std::string cell_in_quotes(std::string_view cell) { return '"' + plain_text(cell, 60) + '"'; }

}  // namespace sprank::import
