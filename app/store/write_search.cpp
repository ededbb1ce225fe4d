#include <algorithm>
#include <array>
#include <string>

#include "store/inserter.hpp"
#include "store/offer_set.hpp"
#include "store/schema.hpp"
#include "store/search_rows.hpp"
#include "store/write_queries.hpp"

namespace sprank::store {
namespace {

constexpr std::array full_text_tables{"guide_text", "word_part"};

/// One language's search tables.
class SearchWriter {
public:
    SearchWriter(SQLite::Database& database, std::size_t language, SearchTexts const& texts, std::size_t offers)
        : database_(database), language_(language), texts_(texts), words_(texts.vocabulary.sorted()), offers_(offers) {}

    void write() {
        // Enough memory to collect a whole index before writing it: merging pieces takes longer than making them.
        for (auto const* const name : full_text_tables) tell(name, ", rank", "'hashsize', 67108864");
        write_guide();
        write_words();
        for (auto length = shortest_begin; length <= longest_begin; ++length) write_beginnings(length);
        for (auto const* const name : full_text_tables) tell(name, "", "'optimize'");
    }

private:
    using Numbers = std::vector<std::uint32_t>;

    std::string table(std::string_view name) const { return table_of_language(name, language_); }

    /// Commands to FTS5 look like rows.
    void tell(char const* name, std::string const& column, std::string const& values) {
        database_.exec("INSERT INTO " + table(name) + "(" + table(name) + column + ") VALUES(" + values + ")");
    }

    void write_guide() {
        Inserter rows(database_, table("guide_text"), 4, "rowid, name, also, text");
        for (auto const& one : texts_.guide) rows.add(one.row, one.name, one.also, one.text);
    }

    /// Words of names get the low numbers: whoever asks for words gets them first.
    void write_words() {
        Inserter words(database_, table("word"), 5);
        Inserter parts(database_, table("word_part"), 2, "rowid, word");
        int number = 0;
        for (bool const name : {true, false})
            for (auto const* const entry : words_) {
                auto const& [word, where] = *entry;
                if (where.name != name) continue;
                words.add(number, word, name, to_bytes(where.names, offers_), to_bytes(where.texts, offers_));
                parts.add(number++, word);
            }
        // After the rows, so that the index is made in one go.
        database_.exec("CREATE UNIQUE INDEX " + table("word_by_alphabet") + " ON " + table("word") + "(word, name)");
    }

    void write_beginnings(std::size_t length) {
        Inserter rows(database_, table("word_begin"), 3);
        for (auto first = words_.begin(); first != words_.end();) {
            if ((*first)->first.size() < length) {  // "te" is no beginning of three letters, and must not hide those of "test"
                ++first;
                continue;
            }
            auto const begin = (*first)->first.substr(0, length);
            auto const last = std::find_if(first, words_.end(), [&begin](auto const* entry) { return !entry->first.starts_with(begin); });
            OfferSet names(offers_), texts(offers_);
            for (auto entry = first; entry != last; ++entry) {
                for (auto const number : (*entry)->second.names) names.add(number);
                for (auto const number : (*entry)->second.texts) texts.add(number);
            }
            rows.add(begin, to_bytes(names.members(offers_), offers_), to_bytes(texts.members(offers_), offers_));
            first = last;
        }
    }

    SQLite::Database& database_;
    std::size_t language_;
    SearchTexts const& texts_;
    std::vector<Vocabulary::Entry const*> words_;
    std::size_t offers_;
};

}  // namespace

void write_search(SQLite::Database& database, std::size_t language, SearchTexts const& texts, std::size_t offers) {
    SearchWriter(database, language, texts, offers).write();
}

}  // namespace sprank::store
