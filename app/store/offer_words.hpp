#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "store/offer_set.hpp"
#include "store/typed_words.hpp"

namespace sprank::store {

/// Which offers have all the words that a visitor typed. Works on sets of offers: no ranking, but the same small effort whether a
/// word is in three offers or in all. Throws SQLite::Exception or Damage.
class OfferWords {
public:
    OfferWords(OpenedDatabase&, std::string_view language, TypedWords::Words const& typed);

    /// Also takes offers with these words of ours; parallel to what was typed, growing from call to call.
    void also(std::vector<TypedWords::Words> const& meanings);

    OfferSet in_names() const;
    OfferSet anywhere() const;

private:
    struct Sets {
        OfferSet names, anywhere;
        std::size_t meanings = 0;  ///< how many of them were added
    };
    void add_beginning(OfferSet&, std::string const& facet, std::string const& word);

    OpenedDatabase& opened_;
    std::string name_facet_, text_facet_;
    std::vector<Sets> words_;
};

/// Adds the offers for which this is stored; none if it is not.
void add_members(OpenedDatabase&, OfferSet&, std::string_view facet, std::string_view value);
/// Adds the offers of every row that the statement still has; its only column is offer_set.members.
void add_rows(SQLite::Statement&, OfferSet&);

}  // namespace sprank::store
