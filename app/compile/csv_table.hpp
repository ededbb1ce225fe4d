#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compile/content_folder.hpp"
#include "compile/field_reader.hpp"

namespace sprank::compile {

struct CsvRow {
    int row = 0;                     ///< as a spreadsheet counts: the column names are row 1
    std::vector<std::string> cells;  ///< in a CsvTable parallel to its columns, trimmed
};

/// A table as it stands: the names of the columns are the first row. Commas or semicolons, quotes as usual, any line ends.
struct RawTable {
    std::vector<CsvRow> rows;
    bool open_quote = false;         ///< the last row could not be read to its end
};
RawTable raw_table(std::string_view text);

/// A table whose columns are those that were asked for, in that order.
struct CsvTable {
    std::string file;
    std::vector<std::string_view> columns;
    std::vector<int> positions;  ///< of each column in the file, 1-based
    std::vector<CsvRow> rows;
};

/// Reads a table: commas or semicolons, quotes as usual, any line ends. Reports missing, unknown and double columns, rows with
/// too few or too many cells, an open quote and a line end inside a cell. Empty rows are skipped. Nothing when there is no header
/// to work with; `columns` must outlive the table. The last `optional` of the columns may be missing: their cells are empty then.
std::optional<CsvTable> parse_csv(SourceText const&, std::span<std::string_view const> columns, Report&, std::size_t optional = 0);

/// One row, read by column name; like FieldReader. Asking for a column the table was not read with gives an empty cell.
class RowReader {
public:
    RowReader(CsvTable const& table, CsvRow const& row, Report& report) : table_(table), row_(row), report_(report) {}

    /// The cell; empty when it is (reported when required).
    LocatedText text(std::string_view column, Need = Need::required) const;
    /// A date, or several with spaces between them, as we write them: see date_as_written.
    LocatedText date(std::string_view column, Need = Need::required) const;
    std::vector<LocatedText> dates(std::string_view column, Need = Need::required) const;
    std::optional<double> number(std::string_view column, double least, double most, Need = Need::required) const;
    std::optional<int> integer(std::string_view column, int least, int most, Need = Need::required) const;
    /// The words in a cell, separated by spaces.
    std::vector<LocatedText> words(std::string_view column, Need = Need::required) const;
    Where where(std::string_view column) const;
    Report& report() const { return report_; }

private:
    CsvTable const& table_;
    CsvRow const& row_;
    Report& report_;
};

}  // namespace sprank::compile
