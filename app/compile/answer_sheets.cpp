#include "compile/answer_sheets.hpp"

#include <algorithm>
#include <optional>

#include "compile/answers.hpp"
#include "compile/csv_table.hpp"
#include "compile/problem.hpp"
#include "compile/text_measure.hpp"

namespace sprank::compile {
namespace {

constexpr std::size_t most_picked = 3;

std::string not_an_answer(std::string_view found) { return "een antwoord is 0, 1, 2, 3, 4 of null (ken ik niet), niet " + in_quotes(found) + "."; }

std::optional<std::size_t> item_of(Catalogue const& catalogue, std::string_view id) {
    auto const item = std::ranges::find(catalogue.quiz, id, &QuizItem::id);
    return item == catalogue.quiz.end() ? std::nullopt : std::optional{static_cast<std::size_t>(item - catalogue.quiz.begin())};
}

AnswerSheets refused(std::string sentence) { return {{}, {": " + std::move(sentence)}, false, false}; }

AnswerSheets from_json(Catalogue const& catalogue, Json const& json) {
    if (json.is_array() && json.size() != catalogue.quiz.size())
        return refused("er zijn " + std::to_string(catalogue.quiz.size()) + " antwoorden nodig, er staan er " + std::to_string(json.size()) + ".");
    AnswerSheet sheet;
    sheet.answers.resize(catalogue.quiz.size());
    for (auto const& [key, value] : json.items()) {
        auto const item = json.is_array() ? std::optional{static_cast<std::size_t>(std::stoul(key))} : item_of(catalogue, key);
        if (!item) return refused("de vraag " + in_quotes(key) + " is er niet.");
        if (value.is_null()) continue;
        if (!value.is_number_integer() || value < 0 || value > 4) return refused(not_an_answer(value.dump(-1, ' ', false, Json::error_handler_t::replace)));
        sheet.answers[*item] = value.get<std::uint8_t>();
    }
    return {{sheet}, {}, false, true};
}

/// The table of many visitors.
class SheetTable {
public:
    SheetTable(Catalogue const& catalogue, std::string_view text) : catalogue_(catalogue), raw_(raw_table(text)) { read_.table = true; }

    AnswerSheets read() {
        if (raw_.open_quote) {
            complain(raw_.rows.back().row, 0, "vanaf deze rij is een aanhalingsteken niet gesloten.");
            raw_.rows.pop_back();
        }
        if (raw_.rows.empty() || !find_columns(raw_.rows.front())) {
            AnswerSheets none = refused("dit is geen JSON met antwoorden (schrijf een lijst zoals [4, 0, null, ...]) en geen tabel met een kolom per vraag.");
            none.complaints.insert(none.complaints.begin(), read_.complaints.begin(), read_.complaints.end());
            return none;
        }
        for (std::size_t i = 1; i < raw_.rows.size(); ++i) add(raw_.rows[i]);
        return std::move(read_);
    }

private:
    void complain(int row, std::size_t column, std::string const& sentence) {
        read_.complaints.push_back(":" + std::to_string(row) + (column > 0 ? ":" + std::to_string(column) : "") + ": " + sentence);
        read_.sound = false;
    }

    /// Whether there is a question among them.
    bool find_columns(CsvRow const& header) {
        std::string others;
        for (std::size_t i = 0; i < header.cells.size(); ++i) {
            auto const name = trimmed(header.cells[i]);
            items_.push_back(item_of(catalogue_, name));
            if (name == "id") id_ = i;
            if (name == "picked") picked_ = i;
            if (!items_.back() && name != "id" && name != "picked" && !name.empty()) others += (others.empty() ? "" : ", ") + std::string(name);
        }
        bool const some = std::ranges::any_of(items_, [](auto const& item) { return item.has_value(); });
        if (some && !others.empty()) read_.complaints.push_back(":" + std::to_string(header.row) + ": deze kolommen doen niet mee: " + others + ".");
        return some;
    }

    void add(CsvRow const& row) {
        AnswerSheet sheet;
        sheet.row = row.row;
        sheet.answers.resize(catalogue_.quiz.size());
        if (row.cells.size() > items_.size()) return complain(row.row, 0, "deze rij heeft meer cellen dan de eerste regel.");
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            auto const cell = trimmed(row.cells[i]);
            if (i == id_) sheet.id = cell;
            if (i == picked_ && !pick(sheet, cell)) return complain(row.row, i + 1, "hier horen hoogstens drie werelden, met spaties ertussen, niet " + in_quotes(cell) + ".");
            if (!items_[i] || cell.empty() || cell == "null" || cell == "NA") continue;
            if (cell.size() != 1 || cell[0] < '0' || cell[0] > '4') return complain(row.row, i + 1, not_an_answer(cell));
            sheet.answers[*items_[i]] = static_cast<std::uint8_t>(cell[0] - '0');
        }
        read_.sheets.push_back(std::move(sheet));
    }

    bool pick(AnswerSheet& sheet, std::string_view cell) const {
        while (!cell.empty()) {
            auto const end = std::min(cell.find(' '), cell.size());
            auto const world = catalogue_.find_world(std::string(cell.substr(0, end)));
            if (!world) return false;
            sheet.picked.push_back(*world);
            cell = trimmed(cell.substr(end));
        }
        return sheet.picked.size() <= most_picked;
    }

    Catalogue const& catalogue_;
    RawTable raw_;
    AnswerSheets read_;
    std::vector<std::optional<std::size_t>> items_;  ///< per column of the table
    std::optional<std::size_t> id_, picked_;
};

}  // namespace

AnswerSheets answer_sheets(Catalogue const& catalogue, std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    auto const json = Json::parse(text, nullptr, false);
    if (json.is_array() || json.is_object()) return from_json(catalogue, json);
    // Line ends of Windows would count as two rows.
    std::string table(text);
    std::erase(table, '\r');
    return SheetTable(catalogue, table).read();
}

}  // namespace sprank::compile
