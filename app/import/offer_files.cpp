#include "import/offer_files.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

#include "compile/csv_table.hpp"
#include "compile/encoding.hpp"
#include "compile/spreadsheet_date.hpp"
#include "compile/text_measure.hpp"

namespace sprank::import {

namespace fs = std::filesystem;

namespace {
std::vector<std::string> lines_of(std::string const& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        auto end = text.find('\n', at);
        if (end == std::string::npos) end = text.size();
        auto line = text.substr(at, end - at);
        if (line.ends_with('\r')) line.pop_back();
        lines.push_back(std::move(line));
        at = end + 1;
    }
    return lines;
}

/// Dates that a spreadsheet made its own are ours again.
std::string as_written(std::string_view column, std::string const& cell) {
    constexpr std::array<std::string_view, 5> columns{"starts", "ends", "dates", "valid_until", "checked"};
    if (std::ranges::find(columns, column) == columns.end()) return cell;
    std::string written;
    for (auto const word : compile::split(cell, ' ')) written += (written.empty() ? "" : " ") + compile::date_as_written(word);
    return written;
}

std::string quoted(std::string const& cell, char separator) {
    if (cell.find_first_of("\"\n") == std::string::npos && cell.find(separator) == std::string::npos) return cell;
    std::string text = "\"";
    for (char const letter : cell) text += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return text + "\"";
}
}  // namespace

ContentTable ContentTable::empty(fs::path path, std::vector<std::string> columns) {
    ContentTable table;
    table.path_ = std::move(path);
    table.columns_ = std::move(columns);
    table.new_columns_ = true;
    return table;
}

Result<ContentTable> ContentTable::read(fs::path const& path, std::vector<std::string> columns) {
    std::error_code error;
    if (!fs::exists(path, error)) return empty(path, std::move(columns));
    ContentTable table;
    table.path_ = path;
    std::ifstream stream(path, std::ios::binary);
    std::string const bytes{std::istreambuf_iterator<char>(stream), {}};
    auto const text = compile::decoded(bytes).text;  // an editor may have saved it in a spreadsheet
    auto const raw = compile::raw_table(text);
    if (!stream || raw.open_quote || raw.rows.empty()) return tl::unexpected(Failure{"IMP-01", path.string() + " kan niet als tabel worden gelezen. Kijk de inhoud eerst na met \"sprank-content check\"."});
    auto const lines = lines_of(text);
    table.header_ = lines.empty() ? std::string{} : lines.front();
    table.columns_ = raw.rows.front().cells;
    table.separator_ = std::ranges::count(table.header_, ';') > std::ranges::count(table.header_, ',') ? ';' : ',';
    for (auto const& column : columns)
        if (std::ranges::find(table.columns_, column) == table.columns_.end()) table.columns_.push_back(column), table.new_columns_ = true;
    for (std::size_t i = 1; i < raw.rows.size(); ++i) {
        auto const& row = raw.rows[i];
        auto const number = static_cast<std::size_t>(row.row) - 1;
        if (number >= lines.size() || row.cells.size() > raw.rows.front().cells.size())
            return tl::unexpected(Failure{"IMP-01", path.string() + " heeft een fout bij rij " + std::to_string(row.row) + ". Kijk de inhoud eerst na met \"sprank-content check\"."});
        Line line{lines[number], {}, false};
        for (std::size_t k = 0; k < row.cells.size(); ++k)
            line.cells[raw.rows.front().cells[k]] = as_written(raw.rows.front().cells[k], row.cells[k]);
        table.rows_.push_back(std::move(line));
    }
    return table;
}

void ContentTable::replace(std::size_t row, Cells cells) { rows_[row] = {{}, std::move(cells), false}; }
void ContentTable::add(Cells cells) { rows_.push_back({{}, std::move(cells), false}); }

bool ContentTable::changed() const {
    return std::ranges::any_of(rows_, [](Line const& line) { return line.removed || line.text.empty(); });
}

std::string ContentTable::line_of(Cells const& cells) const {
    std::string line;
    for (auto const& column : columns_) {
        auto const at = cells.find(column);
        line += (&column == &columns_.front() ? "" : std::string(1, separator_)) + (at == cells.end() ? std::string{} : quoted(at->second, separator_));
    }
    return line;
}

bool ContentTable::write() const {
    std::string text;
    for (auto const& column : columns_) text += (&column == &columns_.front() ? "" : std::string(1, separator_)) + quoted(column, separator_);
    text += '\n';
    for (auto const& row : rows_)
        if (!row.removed) text += (row.text.empty() || new_columns_ ? line_of(row.cells) : row.text) + "\n";
    auto const aside = fs::path(path_.string() + ".nieuw");
    std::error_code error;
    fs::create_directories(path_.parent_path(), error);
    {
        std::ofstream stream(aside, std::ios::binary | std::ios::trunc);
        stream << text;
        stream.flush();
        if (!stream.good()) {
            fs::remove(aside, error);
            return false;
        }
    }
    fs::rename(aside, path_, error);
    return !error;
}

}  // namespace sprank::import
