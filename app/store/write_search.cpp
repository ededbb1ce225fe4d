#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "store/folded_text.hpp"
#include "store/inserter.hpp"
#include "store/offer_set.hpp"
#include "store/schema.hpp"
#include "store/search_rows.hpp"
#include "store/vocabulary.hpp"
#include "store/write_queries.hpp"

namespace sprank::store {
namespace {

constexpr std::array full_text_tables{"guide_text", "word_part"};

/// One language's search tables.
class SearchWriter {
public:
    SearchWriter(SQLite::Database& database, Catalogue const& catalogue, std::vector<Offer const*> const& offers, std::size_t language)
        : database_(database), catalogue_(catalogue), offers_(offers), index_(language), language_(static_cast<LanguageIndex>(language)) {}

    void write() {
        // Enough memory to collect a whole index before writing it: merging pieces takes longer than making them.
        for (auto const* const name : full_text_tables) tell(name, ", rank", "'hashsize', 67108864");
        write_guide();
        for (std::uint32_t number = 0; number < offers_.size(); ++number) read_offer(number, *offers_[number]);
        write_words();
        write_offer_sets();
        for (auto const* const name : full_text_tables) tell(name, "", "'optimize'");
    }

private:
    /// Commands to FTS5 look like rows.
    void tell(char const* name, std::string const& column, std::string const& values) {
        auto const table = table_of_language(name, index_);
        database_.exec("INSERT INTO " + table + "(" + table + column + ") VALUES(" + values + ")");
    }

    std::string known(std::string const& text, bool name) {
        auto result = folded(text);
        vocabulary_.add(result, name);
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
        Inserter rows(database_, table_of_language("guide_text", index_), 4, "rowid, name, also, text");
        std::int64_t row = first_profession_row;
        for (auto const& profession : catalogue_.professions) {
            auto const text = profession.intro.in(language_) + "\n" + joined(profession.does) + joined(profession.needs) +
                              profession.day.in(language_) + "\n" + profession.helps.in(language_) + "\n" + facts(profession.facts) +
                              world_names(profession);
            rows.add(row++, known(profession.name.in(language_), true), known(joined(profession.also), true), known(text, false));
        }
        for (auto const& [first, pages] : {std::pair{first_girls_row, &catalogue_.girls}, std::pair{first_switchers_row, &catalogue_.switchers}}) {
            row = first;
            for (auto const& page : *pages) {
                auto const text = page.line.in(language_) + "\n" + page.body.in(language_) + "\n" + facts(page.facts);
                rows.add(row++, known(page.title.in(language_), true), "", known(text, false));
            }
        }
    }

    /// Who types the name of a world finds its professions.
    std::string world_names(Profession const& profession) const {
        auto names = catalogue_[profession.world].name.in(language_);
        if (profession.second_world) names += "\n" + catalogue_[*profession.second_world].name.in(language_);
        return names;
    }

    void read_offer(std::uint32_t number, Offer const& offer) {
        vocabulary_.add_offer(number, folded(offer.name.in(language_)), folded(offer.organisation + "\n" + offer.town), folded(offer.text.in(language_)));
    }

    /// Words of names get the low numbers: whoever asks for words gets them first.
    void write_words() {
        Inserter words(database_, table_of_language("word", index_), 3);
        Inserter parts(database_, table_of_language("word_part", index_), 2, "rowid, word");
        int number = 0;
        auto const entries = vocabulary_.sorted();
        for (bool const name : {true, false})
            for (auto const* const entry : entries)
                if (entry->second.name == name) {
                    words.add(number, entry->first, name);
                    parts.add(number++, entry->first);
                }
        // After the rows, so that the index is made in one go.
        auto const table = table_of_language("word", index_);
        database_.exec("CREATE UNIQUE INDEX " + table + "_by_alphabet ON " + table + "(word, name)");
    }

    using Numbers = std::vector<std::uint32_t>;

    void write_offer_sets() {
        Inserter rows(database_, "offer_set", 3);
        auto const& language = catalogue_.languages[index_].id;
        auto const write = [&](std::string const& facet, std::string const& value, Numbers const& members) {
            if (!members.empty()) rows.add(facet, value, to_bytes(members, offers_.size()));
        };
        auto const entries = vocabulary_.sorted();
        for (auto const& [facet, list] : {std::pair{name_facet(language), &Vocabulary::Word::names}, std::pair{text_facet(language), &Vocabulary::Word::texts}}) {
            for (auto const& [value, members] : beginnings(entries, list)) write(begin_facet(facet), value, members);
            for (auto const* const entry : entries) write(facet, entry->first, entry->second.*list);
        }
    }

    /// First letters -> offers with a word that begins so.
    std::map<std::string, Numbers> beginnings(std::vector<Vocabulary::Entry const*> const& entries, Numbers Vocabulary::Word::*list) const {
        std::map<std::string, Numbers> result;
        for (auto length = shortest_begin; length <= longest_begin; ++length) {
            for (auto first = entries.begin(); first != entries.end();) {
                auto const begin = (*first)->first.substr(0, length);
                auto const last = std::find_if(first, entries.end(), [&](auto const* entry) { return !entry->first.starts_with(begin); });
                OfferSet set(offers_.size());
                for (auto entry = first; entry != last; ++entry)
                    for (auto const number : (*entry)->second.*list) set.add(number);
                if (begin.size() == length) result.emplace(begin, set.members(offers_.size()));
                first = last;
            }
        }
        return result;
    }

    SQLite::Database& database_;
    Catalogue const& catalogue_;
    std::vector<Offer const*> const& offers_;
    std::size_t index_;
    LanguageIndex language_;
    Vocabulary vocabulary_;
};

}  // namespace

void write_search(SQLite::Database& database, Catalogue const& catalogue, std::vector<Offer const*> const& numbered) {
    for (std::size_t language = 0; language < catalogue.languages.size(); ++language)
        SearchWriter(database, catalogue, numbered, language).write();
}

}  // namespace sprank::store
