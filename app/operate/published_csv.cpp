#include "operate/published_csv.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace sprank::operate {
namespace {

constexpr std::string_view mark = "\xEF\xBB\xBF", head = "tabel;rij;kolom;aantal;titel;naam", not_told = "x", total_id = "totaal", withheld_id = "ingehouden";
constexpr std::size_t most_bytes = 20'000'000, fields = 6;

/// A spreadsheet takes what begins so for a formula.
std::string field(std::string text) {
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos) text.insert(0, "'");
    if (text.find_first_of("\";,\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (char const letter : text) quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter == '\n' || letter == '\r' ? ' ' : letter);
    return quoted + "\"";
}

std::string line(PublishedTable const& table, std::string const& row, std::string const& column, std::optional<int> count, std::string const& name) {
    return field(table.id) + ";" + field(row) + ";" + field(column) + ";" + (count ? std::to_string(*count) : std::string(not_told)) + ";" + field(table.title) + ";" + field(name) + "\n";
}

std::vector<std::string> fields_of(std::string_view text, char separator) {
    std::vector<std::string> found(1);
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const letter = text[i];
        if (letter == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"') found.back() += '"', ++i;
        else if (letter == '"') quoted = !quoted;
        else if (letter == separator && !quoted) found.emplace_back();
        else found.back() += letter;
    }
    for (auto& one : found)
        if (one.size() > 1 && one.front() == '\'') one.erase(0, 1);
    return found;
}

/// One table as its lines come.
struct Growing {
    PublishedTable table;
    std::map<std::string, std::map<std::string, std::optional<int>>> cells;  ///< [row][column]
    std::map<std::string, std::string> names;
    std::vector<std::string> columns;
};

PublishedTable::Kind kind_of(std::string_view id) { return id == "bezoeken" ? PublishedTable::Kind::days : PublishedTable::Kind::list; }

std::optional<int> found(std::map<std::string, std::optional<int>> const& row, std::string const& column) {
    auto const at = row.find(column);
    return at == row.end() ? std::nullopt : at->second;
}

PublishedTable whole(Growing& growing) {
    auto& table = growing.table;
    auto const totals = growing.cells[std::string(total_id)];
    table.total = found(totals, std::string(total_id));
    growing.cells.erase(std::string(total_id));
    for (auto const& column : growing.columns) table.columns.push_back({column, growing.names["|" + column]});
    if (table.withheld) return std::move(table);
    for (auto const& [id, row] : growing.cells) {
        table.rows.push_back({id, growing.names[id]});
        table.cells.emplace_back();
        for (auto const& column : growing.columns) table.cells.back().push_back(found(row, column));
        table.cells.back().push_back(found(row, std::string(total_id)));
    }
    for (auto const& column : growing.columns) table.column_totals.push_back(found(totals, column));
    return std::move(table);
}

}  // namespace

std::string published_csv(Published const& published) {
    std::string text = std::string(mark) + std::string(head) + "\n";
    std::string const total(total_id);
    for (auto const& table : published.tables) {
        // Every line is there, also those of nought, so that a table can be read back as it was.
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            for (std::size_t c = 0; c < table.columns.size(); ++c) text += line(table, table.rows[r].id, table.columns[c].id, table.cells[r][c], table.rows[r].name);
            text += line(table, table.rows[r].id, total, table.cells[r].back(), table.rows[r].name);
        }
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            text += line(table, table.withheld ? std::string(withheld_id) : total, table.columns[c].id, table.withheld ? std::nullopt : table.column_totals[c], table.columns[c].name);
        text += line(table, total, total, table.total, table.withheld ? "te weinig om te laten zien" : "alles samen");
    }
    return text;
}

Result<Published> published_of_csv(std::string_view csv, std::string const& file) {
    auto const wrong = [&](int at, std::string const& what) {
        return tl::unexpected(Failure{"CSV-01", file + ", regel " + std::to_string(at) + ": " + what + ". Neem het bestand dat sprank-kiosk statistics export maakte."});
    };
    if (csv.size() > most_bytes) return wrong(1, "dit is te groot");
    if (csv.starts_with(mark)) csv.remove_prefix(mark.size());
    char const separator = csv.starts_with("tabel,") ? ',' : ';';
    std::map<std::string, Growing> tables;
    for (int number = 1; !csv.empty(); ++number) {
        std::string_view one = csv.substr(0, csv.find('\n'));
        csv.remove_prefix(std::min(csv.size(), one.size() + 1));
        if (one.ends_with('\r')) one.remove_suffix(1);
        if (one.empty()) continue;
        auto const parts = fields_of(one, separator);
        if (parts.size() != fields) return wrong(number, "hier horen zes kolommen");
        if (number == 1) {
            if (parts[0] != "tabel" || parts[3] != "aantal") return wrong(1, "dit zijn geen tellingen van Sprank");
            continue;
        }
        int count = 0;
        auto const [end, error] = std::from_chars(parts[3].data(), parts[3].data() + parts[3].size(), count);
        bool const is_number = error == std::errc{} && end == parts[3].data() + parts[3].size() && count >= 0;
        if (!is_number && parts[3] != not_told) return wrong(number, "\"" + parts[3].substr(0, 40) + "\" is geen aantal");
        auto& growing = tables[parts[0]];
        growing.table.id = parts[0], growing.table.title = parts[4], growing.table.kind = kind_of(parts[0]);
        std::string const &row = parts[1], &column = parts[2];
        bool const withheld = row == withheld_id, of_totals = row == total_id || withheld;
        growing.table.withheld = growing.table.withheld || withheld;
        if (of_totals && column != total_id) growing.columns.push_back(column), growing.names["|" + column] = parts[5];
        if (!of_totals) growing.names[row] = parts[5];
        if (withheld) continue;
        if (!growing.cells[row].emplace(column, is_number ? std::optional(count) : std::nullopt).second) return wrong(number, "deze regel staat er twee keer");
    }
    if (tables.empty()) return wrong(1, "dit zijn geen tellingen van Sprank");
    Published published;
    for (auto& [id, growing] : tables) published.tables.push_back(whole(growing));
    return published;
}

}  // namespace sprank::operate
