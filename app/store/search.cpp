#include "store/search.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <initializer_list>

#include "core/text.hpp"
#include "core/folded_text.hpp"
#include "store/offer_words.hpp"
#include "store/schema.hpp"
#include "store/search_rows.hpp"
#include "store/typed_words.hpp"

namespace sprank::store {
namespace {

/// In which column it was found, best first.
enum class Why : std::uint8_t { name, also, text };
constexpr std::array<std::string_view, 3> why_words{"name", "also", "text"};

struct Found {
    std::int64_t row = 0;
    Why why = Why::name;
};

/// One question. Professions go first, then pages, then offers; of each, names before texts.
class Searcher {
public:
    Searcher(OpenedDatabase& opened, std::size_t language, std::string_view folded, std::size_t limit)
        : opened_(opened), language_(language), limit_(limit), typed_(opened, language, folded) {}

    std::vector<SearchHit> search() {
        look(HitKind::profession, guide_rows("name", first_profession_row, first_page_row),
             guide_rows("also", first_profession_row, first_page_row), guide_rows("name also text", first_profession_row, first_page_row));
        // A letter is in every text, and in too many offers; it may well be in a name.
        if (typed_.one_letter()) return std::move(hits_);
        look(HitKind::page, guide_rows("name", first_page_row, end_of_rows), {}, guide_rows("name text", first_page_row, end_of_rows));
        if (hits_.size() >= limit_) return std::move(hits_);
        OfferWords offers(opened_, language_, typed_.words());
        look(HitKind::offer, offer_rows(offers, &OfferWords::in_names), {}, offer_rows(offers, &OfferWords::anywhere));
        return std::move(hits_);
    }

private:
    /// Which rows have all typed words, at that likeness; at most so many.
    using Rows = std::function<std::vector<std::int64_t>(Likeness, std::size_t most)>;

    void look(HitKind kind, Rows const& names, Rows const& other_names, Rows const& texts) {
        std::vector<Found> found;
        look_in({{Why::name, &names}, {Why::also, &other_names}}, found);
        if (!typed_.one_letter()) look_in({{Why::text, &texts}}, found);
        for (auto const& one : found)
            if (hits_.size() < limit_) read(kind, one);
    }

    void look_in(std::initializer_list<std::pair<Why, Rows const*>> columns, std::vector<Found>& found) {
        for (auto const likeness : likenesses) {
            // Who finds anything without a slip made none.
            if (likeness == Likeness::slip && !(found.empty() && hits_.empty())) break;
            if (likeness != Likeness::beginning && typed_.meanings(likeness) == typed_.meanings(Likeness::beginning)) continue;
            for (auto const& [why, rows] : columns) {
                auto const there = hits_.size() + found.size();
                if (there >= limit_ || !*rows) continue;
                for (auto const row : (*rows)(likeness, limit_ + found.size())) add({row, why}, found);
            }
        }
    }

    static void add(Found one, std::vector<Found>& found) {
        bool const known = std::any_of(found.begin(), found.end(), [&one](auto const& other) { return other.row == one.row; });
        if (!known) found.push_back(one);
    }

    /// Every typed word must be there: as the beginning of a word, or as one that it may mean. In quotes, because FTS5 has a
    /// language of its own; folding left nothing but letters and digits.
    std::string expression(Likeness likeness, std::string_view columns) {
        std::string text = "{" + std::string(columns) + "} : (";
        for (std::size_t i = 0; i < typed_.words().size(); ++i) {
            if (i > 0) text += " AND ";
            text += "(\"" + typed_.words()[i] + "\" *";
            for (auto const& meaning : typed_.meanings(likeness)[i]) text += " OR \"" + meaning + "\"";
            text += ")";
        }
        return text + ")";
    }

    Rows guide_rows(std::string_view columns, std::int64_t first, std::int64_t end) {
        return [=, this](Likeness likeness, std::size_t most) {
            auto const table = table_of_language("guide_text", language_);
            auto& rows = opened_.statement("SELECT rowid FROM " + table + " WHERE " + table + " MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid LIMIT ?");
            rows.bind(1, expression(likeness, columns));
            rows.bind(2, first);
            rows.bind(3, end);
            rows.bind(4, static_cast<std::int64_t>(most));
            std::vector<std::int64_t> found;
            while (rows.executeStep()) found.push_back(rows.getColumn(0).getInt64());
            return found;
        };
    }

    Rows offer_rows(OfferWords& offers, OfferSet (OfferWords::*where)() const) {
        return [this, &offers, where](Likeness likeness, std::size_t most) {
            offers.also(typed_.meanings(likeness));
            auto const numbers = (offers.*where)().members(most);
            return std::vector<std::int64_t>(numbers.begin(), numbers.end());
        };
    }

    void read(HitKind kind, Found const& found) {
        auto& rows = found_row(kind, found.row);
        if (!rows.executeStep()) return;
        Row row(rows);
        SearchHit hit;
        hit.kind = kind;
        hit.id = row.text();
        hit.name = without_soft_hyphens(row.texts().in(static_cast<LanguageIndex>(language_)));
        hit.why = why_words[static_cast<std::size_t>(found.why)];
        hits_.push_back(std::move(hit));
    }

    SQLite::Statement& found_row(HitKind kind, std::int64_t row) {
        if (kind == HitKind::page) {
            auto const route = (row - first_page_row) / rows_of_route;
            auto& rows = opened_.statement("SELECT id, title FROM page WHERE route = ? AND position = ?");
            rows.bind(1, std::string(word_of(static_cast<RouteKind>(route))));
            rows.bind(2, (row - first_page_row) % rows_of_route);
            return rows;
        }
        auto& rows = opened_.statement(kind == HitKind::profession ? "SELECT id, name FROM profession WHERE position = ?"
                                                                   : "SELECT id, name FROM offer WHERE number = ?");
        rows.bind(1, row);
        return rows;
    }

    OpenedDatabase& opened_;
    std::size_t language_, limit_;
    TypedWords typed_;
    std::vector<SearchHit> hits_;
};

}  // namespace

std::vector<SearchHit> search(OpenedDatabase& opened, std::string_view text, std::string_view language, int limit) {
    auto const typed = folded(text);
    if (typed.empty() || limit <= 0 || opened.language_count() == 0) return {};
    return Searcher(opened, opened.language(language), typed, static_cast<std::size_t>(limit)).search();
}

void verify_search(OpenedDatabase& opened, std::vector<std::string>& found) {
    auto& languages = opened.statement("SELECT id FROM language ORDER BY position");
    std::vector<std::string> ids;
    while (languages.executeStep()) ids.push_back(Row(languages).text());
    for (std::size_t language = 0; language < ids.size(); ++language) {
        auto const table = table_of_language("guide_text", language);
        auto& professions = opened.statement("SELECT position, name FROM profession");
        std::size_t missing = 0;
        while (professions.executeStep()) {
            Row row(professions);
            auto const position = row.integer(0, 65535);
            std::string name;
            for (auto const& word : words_in(folded(row.texts().in(static_cast<LanguageIndex>(language))))) name += "\"" + word + "\" ";
            if (name.empty()) continue;
            auto& rows = opened.statement("SELECT 1 FROM " + table + " WHERE " + table + " MATCH ? AND rowid = ?");
            rows.bind(1, "{name} : (" + name + ")");
            rows.bind(2, position + first_profession_row);
            if (!rows.executeStep()) ++missing;
        }
        if (missing > 0) found.push_back("In de taal " + ids[language] + " worden " + std::to_string(missing) + " beroepen niet gevonden onder hun eigen naam.");
    }
}

}  // namespace sprank::store
