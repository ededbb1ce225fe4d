#include "import/table_header.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "core/folded_text.hpp"
#include "import/cell_values.hpp"
#include "import/dutch_date.hpp"
#include "import/guess_mapping.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t searched_rows = 30, searched_columns = 60, longest_name = 80;

using Cells = std::vector<std::string>;

Cells plain_cells(TableRow const& row) {
    Cells cells;
    for (auto const& cell : row.cells) cells.push_back(plain_text(cell, longest_name + 1));
    return cells;
}

std::string const& cell_of(Cells const& cells, std::size_t column) {
    static std::string const none;
    return column < cells.size() ? cells[column] : none;
}

Cells folded_cells(Cells const& cells) {
    Cells result;
    for (auto const& cell : cells) result.push_back(folded(cell));
    return result;
}

/// Something that no column is called.
bool is_data(std::string const& cell) {
    if (cell.size() > longest_name || cell.find_first_not_of("0123456789.,- €") == std::string::npos) return true;
    if (read_dutch_days(cell).found == DaysFound::days || is_time_of_day(cell)) return true;
    auto const website = read_website(cell);
    return (website && website == cell) || (cell.size() > 4 && read_postcode(cell));
}

class HeaderFinder {
public:
    HeaderFinder(SeparatedTable const& table, Mapping const& given) : table_(table) {
        for (auto const& [field, name] : given) {
            if (auto word = folded(plain_text(name, longest_name)); !word.empty()) given_.emplace(std::move(word), field);
        }
    }

    TableHeader find() {
        TableHeader best;
        int most = 0;
        auto const searched = std::min(table_.rows.size(), searched_rows);
        for (std::size_t i = 0; i < searched; ++i) {
            auto const cells = plain_cells(table_.rows[i]);
            if (int const value = value_of(cells); value > most) {
                most = value;
                best = made_of({cells}, cells, i);
            }
            if (i + 1 >= table_.rows.size()) continue;
            auto const below = plain_cells(table_.rows[i + 1]);
            auto const merged = merged_names(cells, below, table_.rows[i + 1].row == table_.rows[i].row + 1);
            if (!merged) continue;
            if (int const value = value_of(*merged); value > most) {
                most = value;
                best = made_of({cells, below}, *merged, i);
            }
        }
        best.sureness = most;
        return most > 0 ? best : without_known_names();
    }

private:
    std::string_view field_of(std::string const& cell) {
        auto const [place, fresh] = fields_.try_emplace(cell);
        if (fresh) place->second = guess_field(cell).field;
        return place->second;
    }

    bool known(std::string const& cell) { return given_.contains(folded(cell)) || !field_of(cell).empty(); }

    /// How much this looks like names of columns; 0: not enough.
    int value_of(Cells const& cells) {
        std::set<std::string_view> fields, given;  // each once: a row that says the same again and again is no header
        int strange = 0, filled = 0;
        for (std::size_t i = 0; i < std::min(cells.size(), searched_columns); ++i) {
            auto const& cell = cells[i];
            if (cell.empty()) continue;
            ++filled;
            if (auto const named = given_.find(folded(cell)); named != given_.end()) {
                given.insert(named->first);
                fields.insert(named->second);
            } else if (auto const field = cell.size() > longest_name ? std::string_view{} : field_of(cell); !field.empty()) {
                fields.insert(field);
            } else {
                strange += is_data(cell) ? 2 : 1;
            }
        }
        auto const found = static_cast<int>(given.size() + fields.size());
        if (found == 0 || (found == 1 && filled > 2)) return 0;
        return std::max(0, found * 4 - strange * 2 + (fields.contains("name") ? 2 : 0));
    }

    /// "Datum" and an empty cell above "begin" and "eind" -> "Datum begin", "Datum eind"; nothing when these are no two rows of names.
    std::optional<Cells> merged_names(Cells const& above, Cells const& below, bool adjacent) {
        if (!adjacent) return std::nullopt;
        Cells names;
        std::string over;
        bool any = false;
        for (std::size_t i = 0; i < std::max(above.size(), below.size()); ++i) {
            auto const& top = cell_of(above, i);
            auto const& bottom = cell_of(below, i);
            bool const begins = !top.empty();
            if (begins) over = top;
            if (bottom.empty()) {
                names.push_back(top);
                continue;
            }
            if (is_data(bottom) || bottom.size() > longest_name / 2) return std::nullopt;
            // the name above goes on to the right only over cells that have one below
            bool const wide = begins ? cell_of(above, i + 1).empty() && !cell_of(below, i + 1).empty()
                                     : i > 0 && !cell_of(below, i - 1).empty() && !over.empty();
            auto name = wide ? over + ' ' + bottom : begins ? top + ' ' + bottom : bottom;
            if (!known(name) && !known(bottom)) return std::nullopt;
            if (begins && !wide && !known(bottom)) return std::nullopt;
            any = any || wide || begins;
            names.push_back(std::move(name));
        }
        // above all other columns something must stand as well: else the upper row is a title
        bool const both = std::any_of(names.begin(), names.end(), [](auto const& name) { return !name.empty(); });
        return any && both && value_of(names) > value_of(below) ? std::optional(std::move(names)) : std::nullopt;
    }

    TableHeader made_of(std::vector<Cells> const& rows, Cells const& names, std::size_t first) const {
        TableHeader header;
        header.names = names;
        for (auto const& cells : rows) header.rows.push_back(folded_cells(cells));
        header.begin = first + rows.size();
        for (std::size_t i = first; i < header.begin; ++i) header.width = std::max(header.width, table_.rows[i].width);
        return header;
    }

    TableHeader without_known_names() const {
        for (std::size_t i = 0; i < table_.rows.size(); ++i) {
            if (table_.rows[i].cells.size() < 2 && table_.rows.size() > 1 && i < searched_rows) continue;
            auto const cells = plain_cells(table_.rows[i]);
            bool const data = std::any_of(cells.begin(), cells.end(), [](auto const& cell) { return !cell.empty() && is_data(cell); });
            if (!data) return made_of({cells}, cells, i);
            TableHeader header;
            header.begin = i;
            for (std::size_t j = i; j < table_.rows.size(); ++j) header.width = std::max(header.width, table_.rows[j].cells.size());
            header.width = std::min(header.width, most_columns);
            return header;
        }
        return {};
    }

    SeparatedTable const& table_;
    std::map<std::string, std::string> given_;  ///< folded name -> field
    std::map<std::string, std::string_view> fields_;
};

/// "A", "Z", "AA".
std::string letters_of(std::size_t column) {
    std::string letters;
    for (auto left = column + 1; left > 0; left = (left - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    return letters;
}

}  // namespace

TableHeader find_header(SeparatedTable const& table, Mapping const& given) {
    auto header = HeaderFinder(table, given).find();
    header.names.resize(std::max(header.names.size(), std::min(header.width, most_columns)));
    header.unnamed.resize(header.names.size(), false);
    for (std::size_t i = 0; i < header.names.size(); ++i) {
        auto& name = header.names[i];
        if (name.size() > longest_name) name = plain_text(name, longest_name / 2);
        if (!name.empty()) continue;
        name = "kolom " + letters_of(i);
        header.unnamed[i] = true;
    }
    return header;
}

bool repeats_header(TableHeader const& header, TableRow const& row) {
    if (header.rows.empty()) return false;
    auto const cells = folded_cells(plain_cells(row));
    return std::find(header.rows.begin(), header.rows.end(), cells) != header.rows.end();
}

}  // namespace sprank::import
