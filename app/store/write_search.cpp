#include <algorithm>
#include <string>
#include <unordered_map>

#include "store/folded_text.hpp"
#include "store/inserter.hpp"
#include "store/schema.hpp"
#include "store/search_rows.hpp"
#include "store/write_queries.hpp"

namespace sprank::store {
namespace {

/// Every different word of one language, and whether it occurs in a name.
class Vocabulary {
public:
    void add(std::string_view folded, bool name) {
        while (!folded.empty()) {
            auto const end = std::min(folded.find(' '), folded.size());
            if (end > 0 && end <= longest_word) add_word(folded.substr(0, end), name);
            folded.remove_prefix(std::min(end + 1, folded.size()));
        }
    }

    /// Words of names first, then by alphabet.
    std::vector<std::pair<std::string, bool>> sorted() const {
        std::vector<std::pair<std::string, bool>> words(words_.begin(), words_.end());
        std::sort(words.begin(), words.end(), [](auto const& a, auto const& b) {
            return a.second != b.second ? a.second : a.first < b.first;
        });
        return words;
    }

private:
    void add_word(std::string_view word, bool name) {
        key_.assign(word);
        auto const [at, fresh] = words_.try_emplace(key_, name);
        if (!fresh && name) at->second = true;
    }

    std::unordered_map<std::string, bool> words_;
    std::string key_;
};

/// One language's search tables.
class SearchWriter {
public:
    SearchWriter(SQLite::Database& database, ContentBundle const& bundle, std::size_t language)
        : database_(database), bundle_(bundle), index_(language), language_(static_cast<LanguageIndex>(language)) {}

    void write() {
        write_guide();
        write_offer_texts();
        write_words();
        for (auto const name : {"guide_text", "offer_text", "word_part"}) {
            auto const table = table_of_language(name, index_);
            database_.exec("INSERT INTO " + table + "(" + table + ") VALUES('optimize')");
        }
    }

private:
    std::string name(LocalText const& text) {
        auto result = folded(text.in(language_));
        vocabulary_.add(result, true);
        return result;
    }
    std::string body(std::string const& texts) {
        auto result = folded(texts);
        vocabulary_.add(result, false);
        return result;
    }
    std::string joined(LocalLines const& lines) const {
        std::string all;
        for (auto const& line : lines) all += line.in(language_) + "\n";
        return all;
    }
    std::string facts(std::vector<FactLine> const& lines) const {
        std::string all;
        for (auto const& line : lines) all += line.text.in(language_) + "\n";
        return all;
    }

    void write_guide() {
        auto const& catalogue = bundle_.catalogue;
        Inserter rows(database_, table_of_language("guide_text", index_), 4, "rowid, name, also, text");
        std::int64_t row = first_profession_row;
        for (auto const& profession : catalogue.professions) {
            auto const also = folded(joined(profession.also));
            vocabulary_.add(also, true);
            auto const text = profession.intro.in(language_) + "\n" + joined(profession.does) + joined(profession.needs) +
                              profession.day.in(language_) + "\n" + profession.helps.in(language_) + "\n" + facts(profession.facts) +
                              world_names(profession);
            rows.add(row++, name(profession.name), also, body(text));
        }
        for (auto const& [first, pages] : {std::pair{first_girls_row, &catalogue.girls}, std::pair{first_switchers_row, &catalogue.switchers}}) {
            row = first;
            for (auto const& page : *pages)
                rows.add(row++, name(page.title), "", body(page.line.in(language_) + "\n" + page.body.in(language_) + "\n" + facts(page.facts)));
        }
    }

    /// Who types the name of a world finds its professions.
    std::string world_names(Profession const& profession) const {
        auto const& catalogue = bundle_.catalogue;
        auto names = catalogue[profession.world].name.in(language_);
        if (profession.second_world) names += "\n" + catalogue[*profession.second_world].name.in(language_);
        return names;
    }

    void write_offer_texts() {
        Inserter rows(database_, table_of_language("offer_text", index_), 3, "rowid, name, text");
        std::int64_t row = 0;
        for (auto const* const offer : numbered(bundle_.offers)) {
            auto const place = folded(offer->organisation + "\n" + offer->town);
            vocabulary_.add(place, true);
            rows.add(row++, name(offer->name), place + " " + body(offer->text.in(language_)));
        }
    }

    void write_words() {
        Inserter words(database_, table_of_language("word", index_), 3);
        Inserter parts(database_, table_of_language("word_part", index_), 2, "rowid, word");
        int number = 0;
        for (auto const& [word, name] : vocabulary_.sorted()) {
            words.add(number, word, name);
            parts.add(number++, word);
        }
        // After the rows, so that the index is built in one go.
        auto const table = table_of_language("word", index_);
        database_.exec("CREATE UNIQUE INDEX " + table + "_by_alphabet ON " + table + "(word, name)");
    }

    SQLite::Database& database_;
    ContentBundle const& bundle_;
    std::size_t index_;
    LanguageIndex language_;
    Vocabulary vocabulary_;
};

}  // namespace

void write_search(SQLite::Database& database, ContentBundle const& bundle) {
    for (std::size_t language = 0; language < bundle.catalogue.languages.size(); ++language)
        SearchWriter(database, bundle, language).write();
}

}  // namespace sprank::store
