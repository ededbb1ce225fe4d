#include "store/offer_words.hpp"

#include <algorithm>
#include <span>

#include "store/search_rows.hpp"

namespace sprank::store {

void add_rows(SQLite::Statement& rows, OfferSet& set) {
    while (rows.executeStep()) {
        auto const column = rows.getColumn(0);
        if (!set.add_bytes(blob_of(column))) throw Damage("a set of offers");
    }
}

void add_members(OpenedDatabase& opened, OfferSet& set, std::string_view facet, std::string_view value) {
    auto& rows = opened.statement("SELECT members FROM offer_set WHERE facet = ? AND value = ?");
    rows.bind(1, std::string(facet));
    rows.bind(2, std::string(value));
    add_rows(rows, set);
}

OfferWords::OfferWords(OpenedDatabase& opened, std::string_view language, TypedWords::Words const& typed)
    : opened_(opened), name_facet_(name_facet(language)), text_facet_(text_facet(language)) {
    for (auto const& word : typed) {
        Sets sets{OfferSet(opened.offer_count()), OfferSet(opened.offer_count())};
        add_beginning(sets.names, name_facet_, word);
        add_beginning(sets.anywhere, text_facet_, word);
        sets.anywhere |= sets.names;
        words_.push_back(std::move(sets));
    }
}

void OfferWords::add_beginning(OfferSet& set, std::string const& facet, std::string const& word) {
    if (word.size() >= shortest_begin && word.size() <= longest_begin) {
        add_members(opened_, set, begin_facet(facet), word);
        return;
    }
    auto& rows = opened_.statement("SELECT members FROM offer_set WHERE facet = ? AND value >= ? AND value < ?");
    rows.bind(1, facet);
    rows.bind(2, word);
    rows.bind(3, word + end_of_prefix);
    add_rows(rows, set);
}

void OfferWords::also(std::vector<TypedWords::Words> const& meanings) {
    for (std::size_t i = 0; i < std::min(words_.size(), meanings.size()); ++i) {
        auto& sets = words_[i];
        for (; sets.meanings < meanings[i].size(); ++sets.meanings) {
            add_members(opened_, sets.names, name_facet_, meanings[i][sets.meanings]);
            add_members(opened_, sets.anywhere, text_facet_, meanings[i][sets.meanings]);
        }
        sets.anywhere |= sets.names;
    }
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
