#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "compile/encoding.hpp"
#include "core/folded_text.hpp"
#include "import/complaints.hpp"
#include "import/dutch_date.hpp"
#include "import/dutch_period.hpp"
#include "import/foreign.hpp"
#include "import/guess_mapping.hpp"
#include "import/plain_text.hpp"
#include "import/separated_table.hpp"
#include "import/spreadsheet_row.hpp"
#include "import/table_header.hpp"

namespace sprank::import {
namespace {

/// Other kinds of files that people give for a table, by their first bytes.
struct OtherFile {
    std::string_view begin, found, advice;
};
constexpr std::string_view save_as_csv = "Open het in het rekenblad en kies: Opslaan als, CSV UTF-8.";
constexpr std::string_view choose_table = "Geef het bestand met de tabel op, als CSV.";
constexpr std::array other_files{
    OtherFile{"PK\x03\x04", "Dit is een werkmap van een rekenblad (of een zip), geen CSV.", save_as_csv},
    OtherFile{"\xD0\xCF\x11\xE0", "Dit is een werkmap van een oude Excel, geen CSV.", save_as_csv},
    OtherFile{"%PDF", "Dit is een PDF, geen CSV.", "Vraag de maker om de tabel zelf, als CSV."},
    OtherFile{"\xFF\xD8\xFF", "Dit is een foto, geen tabel.", choose_table},
    OtherFile{"\x89PNG", "Dit is een plaatje, geen tabel.", choose_table},
    OtherFile{"GIF8", "Dit is een plaatje, geen tabel.", choose_table},
    OtherFile{"\x1F\x8B", "Dit is een ingepakt bestand, geen tabel.", "Pak het eerst uit."},
    OtherFile{"<", "Dit is een webpagina of XML, geen CSV.", "Vraag de maker om de tabel zelf, als CSV."},
    OtherFile{"{", "Dit is JSON, geen CSV.", "Kies het inlezen van JSON, of vraag de maker om een CSV."},
    OtherFile{"BEGIN:VCALENDAR", "Dit is een agenda, geen CSV.", "Kies het inlezen van een agenda."},
};

constexpr std::size_t longest_with_year = 100;  ///< bytes of a cell or a title in which a year is looked for
constexpr std::size_t sampled_cells = 200;  ///< of a column that is not used

Spreadsheet refused(std::string const& file, std::string_view found, std::string_view advice) {
    Spreadsheet result;
    result.content.complaints.push_back({{file, ""}, std::string(found), std::string(advice)});
    return result;
}

std::string in_words(std::size_t count, std::string_view one, std::string_view more) {
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : more);
}

std::size_t filled_cells(TableRow const& row) {
    return static_cast<std::size_t>(std::count_if(row.cells.begin(), row.cells.end(), [](auto const& cell) { return !cell.empty(); }));
}

/// Of bytes that are no letters, one in eight is a character that no text has.
bool is_no_text(std::string_view text) {
    auto const sample = text.substr(0, 4096);
    auto const controls =
        std::count_if(sample.begin(), sample.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20U && c != '\n' && c != '\t'; });
    return controls > 8 && static_cast<std::size_t>(controls) * 20 > sample.size();
}

bool is_number(std::string_view cell) { return cell.find_first_not_of("0123456789.,-+% €") == std::string_view::npos; }

/// "Totaal", "Totaal aantal activiteiten: 54".
bool says_total(std::string const& cell, bool only) {
    constexpr std::array<std::string_view, 9> totals{"totaal",   "totalen", "subtotaal",  "eindtotaal", "total",
                                                     "subtotal", "som",     "gemiddelde", "gemiddeld"};
    constexpr std::array<std::string_view, 8> counted{"aantal",   "activiteiten", "rijen",    "deelnemers",
                                                      "plaatsen", "regio",        "generaal", "aanbod"};
    auto const words = words_in(folded(cell));
    if (words.empty() || std::find(totals.begin(), totals.end(), words.front()) == totals.end()) return false;
    return !only || std::all_of(words.begin() + 1, words.end(), [&counted](auto const& word) {
        return std::find(counted.begin(), counted.end(), word) != counted.end() || is_number(word);
    });
}

/// "Totaal;;;12": nothing but numbers stands beside the word; or the word is all that is said in few cells, "54;;Totaal;;zie blad 2".
bool is_total(TableRow const& row) {
    constexpr std::size_t few = 3;
    bool said = false, only = false, numbers = true;
    std::size_t filled = 0;
    for (auto const& cell : row.cells) {
        auto const plain = plain_text(cell, 200);
        if (plain.empty()) continue;
        ++filled;
        if (is_number(plain)) continue;
        if (said) {
            numbers = numbers && says_total(plain, true);
        } else if (!says_total(plain, false)) {
            return false;
        } else {
            only = says_total(plain, true);
            said = true;
        }
    }
    return said && (numbers || (only && filled <= few));
}

/// In names of columns: then this is likely not what stands between them.
bool holds_other_separator(SeparatedTable const& table, TableHeader const& header) {
    constexpr std::string_view all = ";\t,";
    for (auto i = header.begin - header.rows.size(); i < header.begin; ++i) {
        for (std::string_view const cell : table.rows[i].cells) {
            if (cell.find_first_of(all) != std::string_view::npos) return true;
        }
    }
    return false;
}

/// The separator that shows the best names of columns; "Naam;Data" may have more commas below it than semicolons.
char separator_of(std::string_view& text, Mapping const& given) {
    auto const separators = likely_separators(text);
    char best = separators.front();
    int most = 0;
    if (separators.size() == 1) return best;
    for (char const separator : separators) {
        auto const beginning = read_table(beginning_of(text), separator, rows_of_beginning);
        auto const header = find_header(beginning, given);
        if (header.sureness <= most || holds_other_separator(beginning, header)) continue;
        most = header.sureness;
        best = separator;
    }
    return best;
}

/// The years that the table is about, as far as it writes them in full.
std::set<int> years_in(SeparatedTable const& table) {
    std::set<int> years;
    for (TableRow const& row : table.rows)
        for (std::string_view const cell : row.cells)
            if (auto const year = cell.size() <= longest_with_year ? last_year_in(cell) : std::nullopt) years.insert(*year);
    return years;
}

class SpreadsheetReader {
public:
    SpreadsheetReader(SeparatedTable const& table, std::string const& file, Date today, Mapping const& given)
        : table_(table), today_(today), complaints_(result_.content, file) {
        columns_.header = find_header(table, given);
        auto const below = std::span(table.rows).subspan(std::min(columns_.header.begin, table.rows.size()));
        columns_.guessed = guess_mapping(columns_.header.names, columns_.header.unnamed, below, given, file);
        std::set<std::size_t> used;
        for (auto const& [field, column] : columns_.guessed.columns) used.insert(column);
        if (columns_.guessed.other_organisation) used.insert(*columns_.guessed.other_organisation);
        columns_.side = side_columns(columns_.header.names, used);
        take_unnamed_times();
        for (auto& column : columns_.side.times) column.only_times = column.only_times || std::ranges::any_of(first_cells(column.position), is_time_of_day);
        columns_.years = years_in(table);
        if (columns_.has(status_field)) columns_.usual_states = usual_cells(columns_.guessed.columns.find(status_field)->second);
    }

    Spreadsheet read(compile::DecodedText const& text) {
        for (auto const& complaint : columns_.guessed.complaints) complaints_.add(complaint.spot.place, complaint.found, complaint.advice, complaint.tells_fate);
        complain_of_table(text);
        if (columns_.header.begin >= table_.rows.size() && table_.open_quotes.empty())
            complaints_.add("", "Deze tabel heeft alleen een kop: er staan geen rijen onder.",
                            "Kijk of je het goede blad van het rekenblad hebt bewaard.");
        if (columns_.has("name")) {
            last_full_ = last_full_row();
            for (auto i = columns_.header.begin; i < table_.rows.size() && !full_; ++i) read_row(i);
        } else {
            complaints_.add("", "Er is geen kolom gevonden waarin staat hoe de activiteit heet.",
                            "Zet \"naam\" boven die kolom, of wijs de kolom aan.");
        }
        if (auto const town = columns_.guessed.columns.find("town"); town != columns_.guessed.columns.end()) result_.town_cells = first_cells(town->second);
        if (auto const other = columns_.guessed.other_organisation) result_.other_organisation = columns_.header.names[*other];
        result_.mapping = std::move(columns_.guessed.mapping);
        for (auto const column : columns_.guessed.unused_at) {
            auto cells = first_cells(column);
            auto const& name = columns_.header.names[column];
            if (is_used_beside(column)) {
                if (columns_.side.weekday == column) result_.beside.emplace_back(name, "dag van de week");
                else if (columns_.side.weekly == column) result_.beside.emplace_back(name, "uren per week");
                else result_.times.push_back(name);
                continue;
            }
            if (std::ranges::find(columns_.side.remarks, column) != columns_.side.remarks.end()) result_.remarks.push_back(name);
            result_.unused.push_back(name);
            result_.unused_cells.push_back(std::move(cells));
        }
        result_.likely_text = std::move(columns_.guessed.likely_text);
        return std::move(result_);
    }

private:
    std::vector<std::string> first_cells(std::size_t column) const {
        std::vector<std::string> cells;
        for (auto i = columns_.header.begin; i < table_.rows.size() && cells.size() < sampled_cells; ++i) {
            auto const& row = table_.rows[i];
            if (column >= row.cells.size() || is_total(row)) continue;
            if (auto cell = plain_text(row.cells[column], 200); !cell.empty()) cells.push_back(std::move(cell));
        }
        return cells;
    }

    /// What a quarter of the rows have, folded.
    std::set<std::string, std::less<>> usual_cells(std::size_t column) const {
        constexpr std::size_t least = 4, part = 4;
        std::map<std::string, std::size_t> counts;
        auto const cells = first_cells(column);
        for (auto const& cell : cells) ++counts[folded(cell)];
        std::set<std::string, std::less<>> usual;
        for (auto const& [cell, count] : counts)
            if (count >= least && count * part >= cells.size()) usual.insert(cell);
        return usual;
    }

    /// Times under a name that nobody foresaw, "Lesmoment".
    void take_unnamed_times() {
        constexpr std::ptrdiff_t most = 6, of = 10;
        for (auto const column : columns_.guessed.unused_at) {
            if (is_used_beside(column) || std::ranges::any_of(columns_.side.times, [column](auto const& one) { return one.position == column; })) continue;
            auto const cells = first_cells(column);
            auto const times = std::ranges::count_if(cells, is_time_of_day);
            if (times > 0 && times * of >= std::ssize(cells) * most) columns_.side.times.push_back({column, true});
        }
    }

    /// Columns that say more of the days: at what time, on which day of the week. "Van" and "Tot" only where a time stands in them.
    bool is_used_beside(std::size_t column) const {
        auto const& side = columns_.side;
        return side.weekday == column || side.weekly == column || std::ranges::any_of(side.times, [&](auto const& one) { return one.position == column && one.only_times; });
    }

    void complain_of_table(compile::DecodedText const& text) {
        if (text.unreadable > 0) {
            complaints_.add("", in_words(text.unreadable, "teken is", "tekens zijn") + " niet te lezen.", "Sla de tabel op als CSV UTF-8.");
        }
        for (auto const row : table_.open_quotes) {
            auto const place = "rij " + std::to_string(row);
            complaints_.add(place, "Vanaf deze rij is een aanhalingsteken niet gesloten.",
                            "Zet het tweede aanhalingsteken, of haal het eerste weg.");
            result_.left.push_back({{complaints_.file(), place}, {}, RowState::unreadable});
        }
        if (table_.cut)
            complaints_.add("", "Deze tabel is te groot. Alleen het begin is gelezen.",
                            "Verdeel de tabel over meer bestanden, en haal lege kolommen weg.");
    }

    std::size_t last_full_row() const {
        for (auto i = table_.rows.size(); i-- > columns_.header.begin;) {
            if (filled_cells(table_.rows[i]) > 1 && !is_total(table_.rows[i])) return i;
        }
        return columns_.header.begin;
    }

    /// A single cell in a wide table is a note or a title above some rows. What could be an offer is told of.
    bool is_note(std::size_t position) {
        auto const& row = table_.rows[position];
        if (columns_.guessed.columns.size() < 3 || filled_cells(row) != 1) return false;
        if (columns_.cell(row, "name").empty()) return position > last_full_ || !columns_.cell(row, "key").empty();
        auto const text = plain_text(row.cells.back(), 400);
        bool const after_gap = position > 0 && table_.rows[position - 1].row + 1 < row.row;
        bool const like_a_note = text.size() > 60 || text.starts_with('*') || text.starts_with('(') || text.ends_with('.') ||
                                 text.find(':') != std::string::npos;
        if (position > last_full_ && (after_gap || like_a_note || noted_)) {
            noted_ = true;
            return true;
        }
        leave(position, RowState::title);
        complaints_.add("rij " + std::to_string(row.row),
                        "In deze rij staat alleen \"" + plain_text(text, 60) + "\". De rij is overgeslagen.",
                        "Is het een activiteit, vul dan meer cellen in. Is het een titel, dan hoeft er niets.", true);
        return true;
    }

    /// A quote too many makes one cell of several rows.
    bool holds_a_row(TableRow const& row) const {
        auto const separators = static_cast<std::ptrdiff_t>(columns_.header.width) - 1;
        if (separators < (table_.separator == ',' ? 7 : 2)) return false;
        return std::any_of(row.cells.begin(), row.cells.end(), [&](std::string_view cell) {
            if (cell.find('\n') == std::string_view::npos) return false;
            while (!cell.empty()) {
                auto const line = cell.substr(0, cell.find('\n'));
                if (std::count(line.begin(), line.end(), table_.separator) == separators) return true;
                cell.remove_prefix(std::min(line.size() + 1, cell.size()));
            }
            return false;
        });
    }

    void leave(std::size_t position, RowState state) {
        auto const& row = table_.rows[position];
        result_.left.push_back({{complaints_.file(), "rij " + std::to_string(row.row)}, plain_text(columns_.cell(row, "key")), state});
    }

    void read_row(std::size_t position) {
        auto const& row = table_.rows[position];
        if (repeats_header(columns_.header, row) || is_total(row) || is_note(position)) return;
        auto const place = "rij " + std::to_string(row.row);
        if (row.cells.size() > columns_.header.names.size()) {
            leave(position, RowState::unreadable);
            complaints_.add(place, "Deze rij heeft meer cellen dan de kop van de tabel. De rij is overgeslagen.",
                            "Kijk of er een scheidingsteken te veel staat. Zet tekst met een komma of puntkomma tussen aanhalingstekens.", true);
            return;
        }
        if (holds_a_row(row)) {
            leave(position, RowState::unreadable);
            complaints_.add(place, "In een cel van deze rij lijken andere rijen te staan. De rij is overgeslagen.",
                            "Kijk of er een aanhalingsteken te veel of te weinig staat.", true);
            return;
        }
        UnreadRow left;
        auto offer = read_spreadsheet_row(columns_, row, today_, complaints_, left);
        if (!offer) return result_.left.push_back(std::move(left));
        if (result_.content.offers.size() >= most_offers) {
            full_ = true;
            complaints_.add(place, "Deze tabel heeft meer dan " + std::to_string(most_offers) + " rijen. De rest is niet gelezen.",
                            "Verdeel de tabel over meer bestanden.");
            return;
        }
        result_.content.offers.push_back(std::move(*offer));
    }

    SeparatedTable const& table_;
    Date today_;
    Spreadsheet result_;
    Complaints complaints_;
    SpreadsheetColumns columns_;
    std::size_t last_full_ = 0;
    bool noted_ = false, full_ = false;
};

}  // namespace

Spreadsheet read_spreadsheet(std::string_view bytes, std::string const& file, Date today, Mapping const& given) {
    if (bytes.size() > most_file_bytes) {
        return refused(file, "Dit bestand is groter dan " + std::to_string(most_file_bytes / 1'000'000) + " MB.",
                       "Verdeel de tabel over meer bestanden, en neem ze een voor een over.");
    }
    for (auto const& other : other_files) {
        if (bytes.starts_with(other.begin)) return refused(file, other.found, other.advice);
    }
    auto const text = compile::decoded(bytes);
    if (text.encoding == compile::Encoding::unknown)
        return refused(file, "De letters van dit bestand zijn op deze computer niet te lezen.", "Sla de tabel op als CSV UTF-8.");
    if (is_no_text(text.text)) return refused(file, "Dit bestand bevat geen tekst: het is geen tabel, of het is kapot.", choose_table);
    std::string_view rows = text.text;
    auto const separator = separator_of(rows, given);
    auto const table = read_table(rows, separator);
    if (table.rows.empty() && table.open_quotes.empty())
        return refused(file, "Dit bestand is leeg.", "Zet op de eerste rij de namen van de kolommen.");
    return SpreadsheetReader(table, file, today, given).read(text);
}

}  // namespace sprank::import
