#include "store/search.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "core/text.hpp"
#include "store/folded_text.hpp"
#include "store/schema.hpp"
#include "store/search_rows.hpp"

namespace sprank::store {
namespace {

constexpr std::size_t most_words = 6;               ///< a visitor types a few; more is an accident
constexpr std::size_t least_letters_inside = 3;     ///< a trigram
constexpr std::size_t least_letters_for_slip = 4;   ///< shorter words are all alike
constexpr int most_alternatives = 40;               ///< words that one typed word may also mean

/// What matched, best first.
enum class Why : std::uint8_t { name, also, text };
constexpr std::array<std::string_view, 3> why_words{"name", "also", "text"};

/// How much a visitor's word may differ from ours.
enum class Likeness : std::uint8_t { beginning, inside, slip };

class Searcher {
public:
    Searcher(OpenedDatabase& opened, std::size_t language, std::size_t limit) : opened_(opened), language_(language), limit_(limit) {}

    std::vector<SearchHit> search(std::string const& typed) {
        words_ = words_in(typed);
        if (words_.size() > most_words) words_.resize(most_words);
        for (auto& word : words_) word.resize(std::min(word.size(), longest_word));
        alternatives_.resize(words_.size());
        for (auto const likeness : {Likeness::beginning, Likeness::inside, Likeness::slip}) {
            // Nobody who found a thing by its name made a slip.
            if (full() || (likeness == Likeness::slip && named_)) break;
            if (likeness != Likeness::beginning && !widen(likeness)) continue;
            collect(typed);
        }
        return in_order();
    }

private:
    struct Found {
        HitKind kind = HitKind::profession;
        std::int64_t row = 0;
        Why why = Why::name;
    };

    bool one_letter() const { return words_.size() == 1 && length_in_characters(words_.front()) == 1; }
    bool full() const { return professions_.size() >= limit_; }

    std::string table(std::string_view name) const { return table_of_language(name, language_); }

    /// Every typed word must be there: as the beginning of a word, or as one of its alternatives. Quoted, because FTS5 has a
    /// language of its own; folding left letters and digits only.
    std::string expression(std::string_view columns) const {
        std::string text = "{" + std::string(columns) + "} : (";
        for (std::size_t i = 0; i < words_.size(); ++i) {
            if (i > 0) text += " AND ";
            text += "(\"" + words_[i] + "\" *";
            for (auto const& other : alternatives_[i]) text += " OR \"" + other + "\"";
            text += ")";
        }
        return text + ")";
    }

    void collect(std::string const& typed) {
        collect_guide(professions_, HitKind::profession, Why::name, first_profession_row, first_girls_row, typed);
        collect_guide(professions_, HitKind::profession, Why::also, first_profession_row, first_girls_row, typed);
        if (one_letter()) return;
        collect_guide(professions_, HitKind::profession, Why::text, first_profession_row, first_girls_row, typed);
        collect_guide(pages_, HitKind::page, Why::name, first_girls_row, end_of_rows, typed);
        collect_guide(pages_, HitKind::page, Why::text, first_girls_row, end_of_rows, typed);
        collect_offers(Why::name);
        collect_offers(Why::text);
    }

    void collect_guide(std::vector<Found>& hits, HitKind kind, Why why, std::int64_t first, std::int64_t end, std::string const&) {
        if (hits.size() >= limit_) return;
        auto& rows = opened_.statement("SELECT rowid FROM " + table("guide_text") + " WHERE " + table("guide_text") +
                                       " MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid LIMIT ?");
        // The last tier looks everywhere: one word may be in the name and another in the text.
        rows.bind(1, expression(why == Why::name ? "name" : why == Why::also ? "also" : "name also text"));
        rows.bind(2, first);
        rows.bind(3, end);
        rows.bind(4, static_cast<std::int64_t>(2 * limit_));
        while (rows.executeStep()) add(hits, {kind, rows.getColumn(0).getInt64(), why});
    }

    void collect_offers(Why why) {
        if (offers_.size() >= limit_) return;
        auto& rows = opened_.statement("SELECT rowid FROM " + table("offer_text") + " WHERE " + table("offer_text") + " MATCH ? ORDER BY rowid LIMIT ?");
        rows.bind(1, expression(why == Why::name ? "name" : "name text"));
        rows.bind(2, static_cast<std::int64_t>(2 * limit_));
        while (rows.executeStep()) add(offers_, {HitKind::offer, rows.getColumn(0).getInt64(), why});
    }

    void add(std::vector<Found>& hits, Found found) {
        bool const known = std::any_of(hits.begin(), hits.end(), [&](Found const& hit) { return hit.row == found.row; });
        if (known) return;
        hits.push_back(found);
        if (found.kind == HitKind::profession && found.why != Why::text) named_ = true;
    }

    /// Finds words that typed ones may also mean; false if there are none.
    bool widen(Likeness likeness) {
        bool more = false;
        for (std::size_t i = 0; i < words_.size(); ++i) {
            auto const letters = length_in_characters(words_[i]);
            auto& others = alternatives_[i];
            auto const before = others.size();
            if (likeness == Likeness::inside && letters >= least_letters_inside) add_inside(words_[i], others);
            if (likeness == Likeness::slip && letters >= least_letters_for_slip) add_slips(words_[i], others);
            more = more || others.size() > before;
        }
        return more;
    }

    void add_inside(std::string const& typed, std::vector<std::string>& others) {
        auto& rows = opened_.statement("SELECT word FROM " + table("word_part") + " AS part JOIN " + table("word") +
                                       " AS word ON word.number = part.rowid WHERE part.word MATCH ? ORDER BY part.rowid LIMIT ?");
        rows.bind(1, "\"" + typed + "\"");
        rows.bind(2, most_alternatives);
        while (rows.executeStep()) {
            auto word = Row(rows).text();
            if (!word.starts_with(typed)) add_word(std::move(word), others);
        }
    }

    /// One slip leaves the first two letters or the last three whole, but for a few slips in the shortest words.
    void add_slips(std::string const& typed, std::vector<std::string>& others) {
        auto& begins = opened_.statement("SELECT word FROM " + table("word") + " WHERE word >= ? AND word < ? AND name = 1");
        begins.bind(1, typed.substr(0, 2));
        begins.bind(2, typed.substr(0, 2) + "\xFF");
        add_near(typed, begins, others);
        auto& ends = opened_.statement("SELECT word FROM " + table("word_part") + " AS part JOIN " + table("word") +
                                       " AS word ON word.number = part.rowid WHERE part.word MATCH ? AND word.name = 1 ORDER BY part.rowid");
        ends.bind(1, "\"" + typed.substr(typed.size() - 3) + "\"");
        add_near(typed, ends, others);
    }

    void add_near(std::string const& typed, SQLite::Statement& rows, std::vector<std::string>& others) {
        while (others.size() < most_alternatives && rows.executeStep()) {
            auto word = Row(rows).text();
            if (begins_within_one_slip(typed, word)) add_word(std::move(word), others);
        }
    }

    static void add_word(std::string word, std::vector<std::string>& others) {
        bool const plain = word.find('"') == std::string::npos;  // a damaged file may hold anything
        if (plain && std::find(others.begin(), others.end(), word) == others.end()) others.push_back(std::move(word));
    }

    std::vector<SearchHit> in_order() {
        std::vector<SearchHit> hits;
        for (auto const* const group : {&professions_, &pages_, &offers_})
            for (auto const& found : *group)
                if (hits.size() < limit_) {
                    if (auto hit = read(found)) hits.push_back(std::move(*hit));
                }
        return hits;
    }

    std::optional<SearchHit> read(Found const& found) {
        auto& rows = found_row(found);
        if (!rows.executeStep()) return std::nullopt;
        Row row(rows);
        SearchHit hit;
        hit.kind = found.kind;
        hit.id = row.text();
        hit.name = without_soft_hyphens(row.texts().in(static_cast<LanguageIndex>(language_)));
        hit.why = why_words[static_cast<std::size_t>(found.why)];
        return hit;
    }

    SQLite::Statement& found_row(Found const& found) {
        if (found.kind == HitKind::page) {
            bool const girls = found.row < first_switchers_row;
            auto& rows = opened_.statement("SELECT id, title FROM page WHERE route = ? AND position = ?");
            rows.bind(1, girls ? "girls" : "switchers");
            rows.bind(2, found.row - (girls ? first_girls_row : first_switchers_row));
            return rows;
        }
        auto& rows = opened_.statement(found.kind == HitKind::profession ? "SELECT id, name FROM profession WHERE position = ?"
                                                                         : "SELECT id, name FROM offer WHERE number = ?");
        rows.bind(1, found.row);
        return rows;
    }

    OpenedDatabase& opened_;
    std::size_t language_, limit_;
    std::vector<std::string> words_;
    std::vector<std::vector<std::string>> alternatives_;  ///< parallel to words_
    std::vector<Found> professions_, pages_, offers_;
    bool named_ = false;  ///< a profession was found by one of its names
};

}  // namespace

std::vector<SearchHit> search(OpenedDatabase& opened, std::string_view text, std::string_view language, int limit) {
    auto const typed = folded(text);
    if (typed.empty() || limit <= 0 || opened.language_count() == 0) return {};
    return Searcher(opened, opened.language(language), static_cast<std::size_t>(limit)).search(typed);
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
