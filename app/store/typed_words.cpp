#include "store/typed_words.hpp"

#include <algorithm>

#include "core/folded_text.hpp"
#include "store/schema.hpp"
#include "store/search_rows.hpp"

namespace sprank::store {
namespace {

constexpr std::size_t most_words = 6;              ///< a visitor types a few; more is an accident
constexpr std::size_t least_letters_inside = 3;    ///< a trigram
constexpr std::size_t least_letters_for_slip = 4;  ///< shorter words are all alike
constexpr std::size_t most_meanings = 40;          ///< of one typed word
constexpr int most_compared = 400;                 ///< words of ours that are looked at for a slip

void add_word(std::string word, TypedWords::Words& meanings) {
    bool const plain = word.find('"') == std::string::npos;  // a damaged file may hold anything
    if (plain && std::find(meanings.begin(), meanings.end(), word) == meanings.end()) meanings.push_back(std::move(word));
}

void add_near(std::string const& typed, SQLite::Statement& rows, TypedWords::Words& meanings) {
    while (meanings.size() < most_meanings && rows.executeStep()) {
        auto word = Row(rows).text();
        if (begins_within_one_slip(typed, word)) add_word(std::move(word), meanings);
    }
}

}  // namespace

TypedWords::TypedWords(OpenedDatabase& opened, std::size_t language, std::string_view folded)
    : opened_(opened), word_table_(table_of_language("word", language)), part_table_(table_of_language("word_part", language)), words_(words_in(folded)) {
    if (words_.size() > most_words) words_.resize(most_words);
    for (auto& word : words_) word.resize(std::min(word.size(), longest_word));
}

bool TypedWords::one_letter() const { return words_.size() == 1 && length_in_characters(words_.front()) == 1; }

std::vector<TypedWords::Words> const& TypedWords::meanings(Likeness likeness) {
    auto const level = static_cast<std::size_t>(likeness);
    auto& meanings = meanings_[level];
    if (!meanings.empty()) return meanings;
    if (likeness == Likeness::beginning) meanings.resize(words_.size());
    else meanings = this->meanings(likenesses[level - 1]);
    for (std::size_t i = 0; i < words_.size(); ++i) {
        auto const letters = length_in_characters(words_[i]);
        if (likeness == Likeness::inside && letters >= least_letters_inside) add_inside(words_[i], meanings[i]);
        if (likeness == Likeness::slip && letters >= least_letters_for_slip) add_slips(words_[i], meanings[i]);
    }
    return meanings;
}

void TypedWords::add_inside(std::string const& typed, Words& meanings) {
    auto& rows = words_with(typed);
    while (meanings.size() < most_meanings && rows.executeStep()) {
        auto word = Row(rows).text();
        if (!word.starts_with(typed)) add_word(std::move(word), meanings);
    }
}

/// One slip leaves the first two letters or the last three whole, but for a few slips in the shortest words. Names only.
void TypedWords::add_slips(std::string const& typed, Words& meanings) {
    auto& begins = opened_.statement("SELECT word FROM " + word_table_ + " WHERE word >= ? AND word < ? AND name = 1 LIMIT ?");
    begins.bind(1, typed.substr(0, 2));
    begins.bind(2, typed.substr(0, 2) + end_of_prefix);
    begins.bind(3, most_compared);
    add_near(typed, begins, meanings);
    add_near(typed, words_with(typed.substr(typed.size() - 3)), meanings);
}

/// Words that hold these letters, those of names first.
SQLite::Statement& TypedWords::words_with(std::string const& letters) {
    auto& rows = opened_.statement("SELECT word.word FROM " + part_table_ + " AS part JOIN " + word_table_ +
                                   " AS word ON word.number = part.rowid WHERE part.word MATCH ? ORDER BY part.rowid LIMIT ?");
    rows.bind(1, "\"" + letters + "\"");
    rows.bind(2, most_compared);
    return rows;
}

}  // namespace sprank::store
