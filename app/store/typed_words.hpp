#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/opened_database.hpp"

namespace sprank::store {

/// How much a visitor's word may differ from ours; each includes the ones before.
enum class Likeness : std::uint8_t {
    beginning,  ///< one of our words begins with it
    inside,     ///< it is inside one of our words: "pomp" in "warmtepompen"
    slip,       ///< one letter is wrong, missing, too much or swapped with the next
};
inline constexpr std::array likenesses{Likeness::beginning, Likeness::inside, Likeness::slip};

/// What a visitor typed, word by word, and which of our words each may mean beside those it begins. Looked up when asked.
class TypedWords {
public:
    using Words = std::vector<std::string>;

    /// `folded`: what was typed, folded. `language`: position in the content.
    TypedWords(OpenedDatabase&, std::size_t language, std::string_view folded);

    Words const& words() const { return words_; }
    bool one_letter() const;

    /// For each word our words that it may mean, not those that begin with it. Throws SQLite::Exception or Damage.
    std::vector<Words> const& meanings(Likeness);

private:
    void add_inside(std::string const& typed, Words& meanings);
    void add_slips(std::string const& typed, Words& meanings);
    SQLite::Statement& words_with(std::string const& letters);

    OpenedDatabase& opened_;
    std::string word_table_, part_table_;
    Words words_;
    std::array<std::vector<Words>, likenesses.size()> meanings_;  ///< empty: not looked up yet
};

}  // namespace sprank::store
