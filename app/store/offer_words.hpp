#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "store/offer_set.hpp"
#include "store/typed_words.hpp"

namespace sprank::store {

/// Which offers have all the words that a visitor typed. Works on sets of offers: no ranking, but the same small effort whether a
/// word is in three offers or in all. Throws SQLite::Exception or Damage.
class OfferWords {
public:
    OfferWords(OpenedDatabase&, std::size_t language, TypedWords::Words const& typed);

    /// Also takes offers with these words of ours; parallel to what was typed, growing from call to call.
    void also(std::vector<TypedWords::Words> const& meanings);

    OfferSet in_names() const;
    OfferSet anywhere() const;

private:
    struct Sets {
        OfferSet names, anywhere;
        std::size_t meanings = 0;  ///< how many of them were added
    };
    void add_beginning(Sets&, std::string const& word);
    void add_rows(Sets&, SQLite::Statement&);

    OpenedDatabase& opened_;
    std::string word_table_, begin_table_;
    std::vector<Sets> words_;
};

}  // namespace sprank::store
