#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/catalogue.hpp"
#include "core/near.hpp"

namespace sprank::store {

/// Every different word of one language: whether it occurs in a name, and in which offers.
class Vocabulary {
public:
    struct Word {
        bool name = false;                        ///< of a profession, page, offer, organisation or town
        std::vector<std::uint32_t> names, texts;  ///< offers with it in their name, and elsewhere; ascending
    };
    using Entry = std::pair<std::string const, Word>;

    /// The words of a folded text of professions and pages.
    void add(std::string_view folded, bool name);
    /// The words of an offer, folded; call it with ascending numbers.
    void add_offer(std::uint32_t number, std::string_view name, std::string_view organisation_and_town, std::string_view text);

    /// By alphabet. Lives until the next word is added.
    std::vector<Entry const*> sorted() const;

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    Word& word(std::string_view word);

    std::unordered_map<std::string, Word, Hash, std::equal_to<>> words_;
};

/// What the search tables of one language are written from. Made without the database, so that it can be made beside other work.
struct SearchTexts {
    /// A profession or page, folded.
    struct Guide {
        std::int64_t row = 0;
        std::string name, also, text;
    };
    std::vector<Guide> guide;
    Vocabulary vocabulary;
};
SearchTexts search_texts(Catalogue const&, std::vector<Offer const*> const& numbered, LanguageIndex);

}  // namespace sprank::store
