#include "compile/csv_table.hpp"

#include <csv.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "compile/spreadsheet_date.hpp"
#include "compile/suggestion.hpp"
#include "compile/text_measure.hpp"

namespace sprank::compile {
namespace {

/// What libcsv's callbacks share.
struct Collector {
    std::vector<CsvRow> rows;
    CsvRow row;
    int number = 1;
};

void cell_seen(void* text, std::size_t length, void* data) {
    auto& collector = *static_cast<Collector*>(data);
    collector.row.cells.emplace_back(static_cast<char const*>(text), length);
}

void row_seen(int, void* data) {
    auto& collector = *static_cast<Collector*>(data);
    collector.row.row = collector.number++;
    if (!collector.row.cells.empty()) collector.rows.push_back(std::move(collector.row));
    collector.row = {};
}

/// A Dutch spreadsheet writes semicolons; whichever is more often in the first line, outside quotes.
char delimiter_of(std::string_view text) {
    int commas = 0, semicolons = 0;
    bool quoted = false;
    for (char const c : text.substr(0, text.find('\n'))) {
        if (c == '"') quoted = !quoted;
        if (!quoted && c == ',') ++commas;
        if (!quoted && c == ';') ++semicolons;
    }
    return semicolons > commas ? ';' : ',';
}

}  // namespace

RawTable raw_table(std::string_view text) {
    RawTable table;
    csv_parser parser;
    // REPALL_NL: empty lines are counted too, so that the numbers are those of the spreadsheet
    if (csv_init(&parser, CSV_REPALL_NL) != 0) return table;
    std::unique_ptr<csv_parser, void (*)(csv_parser*)> const freed(&parser, csv_free);
    csv_set_delim(&parser, static_cast<unsigned char>(delimiter_of(text)));
    Collector collector;
    csv_parse(&parser, text.data(), text.size(), cell_seen, row_seen, &collector);
    // strict only now: a stray quote inside a cell may stay, an open one at the end may not
    csv_set_opts(&parser, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&parser, cell_seen, row_seen, &collector) != 0) {
        table.open_quote = true;
        collector.row.row = collector.number;
        collector.rows.push_back(std::move(collector.row));
    }
    table.rows = std::move(collector.rows);
    return table;
}

namespace {

bool all_empty(std::vector<std::string> const& cells, std::size_t from = 0) {
    return std::all_of(cells.begin() + static_cast<std::ptrdiff_t>(std::min(from, cells.size())), cells.end(),
                       [](auto const& cell) { return trimmed(cell).empty(); });
}

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// For each column asked for, where it stands; reports names that are missing, unknown or there twice.
std::vector<std::size_t> find_columns(CsvRow const& header, std::span<std::string_view const> columns, std::string const& file,
                                      std::size_t optional, Report& report) {
    std::vector<std::size_t> positions(columns.size(), nowhere);
    std::vector<std::pair<std::string_view, std::size_t>> unknown;
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        auto const name = trimmed(header.cells[i]);
        if (name.empty()) continue;
        auto const column = std::find(columns.begin(), columns.end(), name);
        if (column == columns.end()) {
            unknown.emplace_back(name, i);
            continue;
        }
        auto& position = positions[static_cast<std::size_t>(column - columns.begin())];
        if (position != nowhere) {
            report.error({file, header.row, static_cast<int>(i) + 1, std::string(name)}, "csv-double-column",
                         "Deze kolom staat er twee keer.", "Laat er één staan.");
        } else {
            position = i;
        }
    }
    std::vector<std::string_view> missing;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (positions[i] == nowhere) missing.push_back(columns[i]);
    }
    for (auto const& [name, position] : unknown) {
        auto const meant = nearest(name, missing);
        report.error({file, header.row, static_cast<int>(position) + 1, std::string(first_characters(name, 40))}, "csv-unknown-column",
                     "Deze kolom kent Sprank niet.", meant.empty() ? "Haal hem weg." : "Bedoel je \"" + std::string(meant) + "\"?");
    }
    for (auto const name : missing) {
        if (std::find(columns.end() - static_cast<std::ptrdiff_t>(optional), columns.end(), name) != columns.end()) continue;
        report.error({file, header.row, 0, std::string(name)}, "csv-missing-column", "Deze kolom ontbreekt.",
                     "Voeg hem toe aan de eerste regel van de tabel.");
    }
    return positions;
}

std::string cells_in_words(std::size_t count) { return std::to_string(count) + (count == 1 ? " cel" : " cellen"); }

/// False when the row cannot be read because its cells do not fit the columns.
bool check_cells(CsvRow const& row, std::size_t expected, std::string const& file, Report& report) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].find('\n') == std::string::npos) continue;
        report.error({file, row.row, static_cast<int>(i) + 1, ""}, "csv-line-end", "In een cel van deze rij staat een nieuwe regel.",
                     "Maak er één regel van. Of er staat een aanhalingsteken te veel.");
        return false;
    }
    if (row.cells.size() == expected || (row.cells.size() > expected && all_empty(row.cells, expected))) return true;
    report.error({file, row.row, 0, ""}, "csv-cell-count",
                 "Deze rij heeft " + cells_in_words(row.cells.size()) + ", de eerste regel heeft er " + std::to_string(expected) + ".",
                 "Kijk of er een komma of puntkomma te veel of te weinig staat. Zet tekst met een komma tussen aanhalingstekens.");
    return false;
}

}  // namespace

std::optional<CsvTable> parse_csv(SourceText const& source, std::span<std::string_view const> columns, Report& report, std::size_t optional) {
    auto raw = raw_table(source.text);
    if (raw.open_quote) {
        report.error({source.file, raw.rows.back().row, 0, ""}, "csv-open-quote", "Vanaf deze rij is een aanhalingsteken niet gesloten.",
                     "Zet het tweede aanhalingsteken, of haal het eerste weg.");
        raw.rows.pop_back();
    }
    if (raw.rows.empty() || all_empty(raw.rows.front().cells)) {
        if (raw.open_quote) return std::nullopt;
        report.error({source.file, 1, 0, ""}, "csv-empty", "Deze tabel is leeg.", "Zet op de eerste regel de namen van de kolommen.");
        return std::nullopt;
    }
    auto const& header = raw.rows.front();
    auto const positions = find_columns(header, columns, source.file, optional, report);
    if (std::all_of(positions.begin(), positions.end(), [](auto position) { return position == nowhere; })) return std::nullopt;
    auto width = header.cells.size();
    while (width > 0 && trimmed(header.cells[width - 1]).empty()) --width;

    CsvTable table{source.file, {columns.begin(), columns.end()}, {}, {}};
    for (auto const position : positions) table.positions.push_back(position == nowhere ? 0 : static_cast<int>(position) + 1);
    for (std::size_t i = 1; i < raw.rows.size(); ++i) {
        auto const& row = raw.rows[i];
        if (all_empty(row.cells) || !check_cells(row, width, source.file, report)) continue;
        CsvRow kept{row.row, {}};
        for (auto const position : positions) kept.cells.emplace_back(position == nowhere ? "" : trimmed(row.cells[position]));
        table.rows.push_back(std::move(kept));
    }
    return table;
}

Where RowReader::where(std::string_view column) const {
    auto const found = std::find(table_.columns.begin(), table_.columns.end(), column);
    auto const index = static_cast<std::size_t>(found - table_.columns.begin());
    return {table_.file, row_.row, index < table_.positions.size() ? table_.positions[index] : 0, std::string(column)};
}

LocatedText RowReader::text(std::string_view column, Need need) const {
    auto place = where(column);
    auto const found = std::find(table_.columns.begin(), table_.columns.end(), column);
    auto const index = static_cast<std::size_t>(found - table_.columns.begin());
    std::string value = index < row_.cells.size() ? row_.cells[index] : "";
    // a column that is missing altogether has been told once, at the header
    if (value.empty() && need == Need::required && place.column > 0) {
        report_.error(place, "empty-cell", "Deze cel is leeg.", "Vul hem in.");
    }
    return {std::move(value), std::move(place)};
}

LocatedText RowReader::date(std::string_view column, Need need) const {
    auto cell = text(column, need);
    cell.text = date_as_written(cell.text);
    return cell;
}

std::vector<LocatedText> RowReader::dates(std::string_view column, Need need) const {
    auto found = words(column, need);
    for (auto& word : found) word.text = date_as_written(word.text);
    return found;
}

std::optional<double> RowReader::number(std::string_view column, double least, double most, Need need) const {
    auto const cell = text(column, need);
    if (cell.text.empty()) return std::nullopt;
    auto const value = parse_number(cell.text);
    if (!value) {
        report_.error(cell.where, "not-a-number", in_quotes(cell.text) + " is geen getal.", "Schrijf alleen cijfers, zoals 52.15.");
        return std::nullopt;
    }
    if (*value < least || *value > most) {
        report_.error(cell.where, "out-of-range", "Het getal " + in_quotes(cell.text) + " kan hier niet.", "Kijk of het klopt.");
        return std::nullopt;
    }
    return value;
}

std::optional<int> RowReader::integer(std::string_view column, int least, int most, Need need) const {
    auto const value = number(column, least, most, need);
    if (!value) return std::nullopt;
    if (*value != std::floor(*value)) {
        report_.error(where(column), "not-a-number", "Hier hoort een heel getal te staan.", "Schrijf alleen cijfers.");
        return std::nullopt;
    }
    return static_cast<int>(*value);
}

std::vector<LocatedText> RowReader::words(std::string_view column, Need need) const {
    auto const cell = text(column, need);
    std::vector<LocatedText> found;
    for (auto const word : split(cell.text, ' ')) found.push_back({std::string(word), cell.where});
    return found;
}

}  // namespace sprank::compile
