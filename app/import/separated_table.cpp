#include "import/separated_table.hpp"

#include <csv.h>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

namespace sprank::import {
namespace {

constexpr std::size_t most_open_quotes = 8;  ///< each reads the rest of the file once more
constexpr std::size_t bytes_of_beginning = 1U << 18U;

/// What libcsv's callbacks share.
struct Collector {
    SeparatedTable table;
    TableRow row;
    std::size_t cells = 0, rows = most_rows;
    int number = 1;
    bool ended = false;  ///< a row ended in what was read last

    bool full() const { return cells >= most_cells || table.rows.size() >= rows; }
};

void cell_seen(void* text, std::size_t length, void* data) {
    auto& collector = *static_cast<Collector*>(data);
    auto& row = collector.row;
    if (++row.width > most_columns) {
        collector.table.cut = collector.table.cut || length > 0;
        return;
    }
    if (length == 0 || text == nullptr) return;
    row.cells.resize(row.width);
    row.cells.back().assign(static_cast<char const*>(text), length);
}

void row_seen(int, void* data) {
    auto& collector = *static_cast<Collector*>(data);
    collector.row.row = collector.number++;
    collector.ended = true;
    if (!collector.row.cells.empty() && !collector.full()) {
        collector.cells += collector.row.cells.size();
        collector.table.rows.push_back(std::move(collector.row));
    }
    collector.row = {};
}

/// Reads from `begin`; gives where to go on after a quote that is never closed, or the end.
std::size_t read_from(std::string_view text, std::size_t begin, char separator, Collector& collector) {
    csv_parser parser;
    // REPALL_NL: empty lines are counted too, so that the numbers are those of the spreadsheet
    if (csv_init(&parser, CSV_REPALL_NL) != 0) return text.size();
    std::unique_ptr<csv_parser, void (*)(csv_parser*)> const freed(&parser, csv_free);
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    csv_set_blk_size(&parser, 4096);
    auto row_begin = begin;
    // line by line, so that it is known where a row began
    for (auto at = begin; at < text.size();) {
        auto const end = std::min(text.find('\n', at), text.size() - 1) + 1;
        collector.ended = false;
        if (csv_parse(&parser, text.data() + at, end - at, cell_seen, row_seen, &collector) != end - at) return text.size();
        at = end;
        if (collector.ended) row_begin = at;
        if (collector.full() && at < text.size()) {
            collector.table.cut = true;
            return text.size();
        }
    }
    // strict only now: a stray quote inside a cell may stay, an open one at the end may not
    csv_set_opts(&parser, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&parser, cell_seen, row_seen, &collector) == 0) return text.size();
    collector.row = {};
    collector.table.open_quotes.push_back(collector.number++);
    if (collector.table.open_quotes.size() >= most_open_quotes) return text.size();
    return std::min(text.find('\n', row_begin), text.size() - 1) + 1;
}

/// "sep=;" on the first line, as Excel reads and writes it; then moves behind that line.
char told_separator(std::string_view& text) {
    auto const line = text.substr(0, text.find('\n'));
    if (line.size() != 5 || (line.substr(0, 4) != "sep=" && line.substr(0, 4) != "SEP=")) return '\0';
    char const separator = line[4];
    if (separator != ';' && separator != ',' && separator != '\t' && separator != '|') return '\0';
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    return separator;
}

/// How many separators stand in rows that are alike.
std::size_t agreement(std::string_view sample, char separator) {
    std::map<std::size_t, std::size_t> rows_of_width;
    for (auto const& row : read_table(sample, separator, rows_of_beginning).rows) ++rows_of_width[row.width];
    std::size_t best = 0;
    for (auto const& [width, rows] : rows_of_width) best = std::max(best, (width - 1) * rows);
    return best;
}

}  // namespace

std::string_view beginning_of(std::string_view text) {
    auto const beginning = text.substr(0, bytes_of_beginning);
    return beginning.size() < text.size() ? beginning.substr(0, beginning.rfind('\n') + 1) : beginning;
}

std::vector<char> likely_separators(std::string_view& text) {
    if (auto const told = told_separator(text); told != '\0') return {told};
    auto const beginning = beginning_of(text);
    std::vector<std::pair<std::size_t, char>> found;
    for (char const separator : {';', '\t', ','}) found.emplace_back(agreement(beginning, separator), separator);
    std::stable_sort(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.first > b.first; });
    std::vector<char> separators;
    for (auto const& one : found) separators.push_back(one.second);
    return separators;
}

SeparatedTable read_table(std::string_view text, char separator, std::size_t rows) {
    Collector collector;
    collector.table.separator = separator;
    collector.rows = rows;
    for (std::size_t at = 0; at < text.size();) at = read_from(text, at, separator, collector);
    return std::move(collector.table);
}

}  // namespace sprank::import
