#include "store/offer_words.hpp"

#include <algorithm>

#include "store/schema.hpp"
#include "store/search_rows.hpp"

namespace sprank::store {

OfferWords::OfferWords(OpenedDatabase& opened, std::size_t language, TypedWords::Words const& typed)
    : opened_(opened), word_table_(table_of_language("word", language)), begin_table_(table_of_language("word_begin", language)) {
    for (auto const& word : typed) {
        words_.push_back({OfferSet(opened.offer_count()), OfferSet(opened.offer_count())});
        add_beginning(words_.back(), word);
    }
}

void OfferWords::add_beginning(Sets& sets, std::string const& word) {
    bool const few_letters = word.size() >= shortest_begin && word.size() <= longest_begin;
    auto& rows = opened_.statement(few_letters ? "SELECT in_names, in_texts FROM " + begin_table_ + " WHERE letters = ?"
                                               : "SELECT in_names, in_texts FROM " + word_table_ + " WHERE word >= ? AND word < ?");
    rows.bind(1, word);
    if (!few_letters) rows.bind(2, word + end_of_prefix);
    add_rows(sets, rows);
}

void OfferWords::also(std::vector<TypedWords::Words> const& meanings) {
    for (std::size_t i = 0; i < std::min(words_.size(), meanings.size()); ++i) {
        auto& sets = words_[i];
        for (; sets.meanings < meanings[i].size(); ++sets.meanings) {
            auto& rows = opened_.statement("SELECT in_names, in_texts FROM " + word_table_ + " WHERE word = ?");
            rows.bind(1, meanings[i][sets.meanings]);
            add_rows(sets, rows);
        }
    }
}

void OfferWords::add_rows(Sets& sets, SQLite::Statement& rows) {
    while (rows.executeStep()) {
        auto const names = rows.getColumn(0), texts = rows.getColumn(1);
        if (!sets.names.add_bytes(blob_of(names)) || !sets.anywhere.add_bytes(blob_of(texts))) throw Damage("a set of offers");
    }
    sets.anywhere |= sets.names;
}

OfferSet OfferWords::in_names() const {
    auto found = OfferSet::all(opened_.offer_count());
    for (auto const& sets : words_) found &= sets.names;
    return found;
}

OfferSet OfferWords::anywhere() const {
    auto found = OfferSet::all(opened_.offer_count());
    for (auto const& sets : words_) found &= sets.anywhere;
    return found;
}

}  // namespace sprank::store
