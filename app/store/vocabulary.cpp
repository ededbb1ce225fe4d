#include "store/vocabulary.hpp"

#include <algorithm>

#include "store/search_rows.hpp"

namespace sprank::store {
namespace {

template <typename Use>
void each_word(std::string_view folded, Use use) {
    while (!folded.empty()) {
        auto const end = std::min(folded.find(' '), folded.size());
        if (end > 0 && end <= longest_word) use(folded.substr(0, end));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
}

void add_once(std::vector<std::uint32_t>& numbers, std::uint32_t number) {
    if (numbers.empty() || numbers.back() != number) numbers.push_back(number);
}

}  // namespace

Vocabulary::Word& Vocabulary::word(std::string_view word) {
    auto const at = words_.find(word);
    return at != words_.end() ? at->second : words_.emplace(word, Word{}).first->second;
}

void Vocabulary::add(std::string_view folded, bool name) {
    each_word(folded, [&](std::string_view one) {
        auto& entry = word(one);
        entry.name = entry.name || name;
    });
}

void Vocabulary::add_offer(std::uint32_t number, std::string_view name, std::string_view organisation_and_town, std::string_view text) {
    each_word(name, [&](std::string_view one) {
        auto& entry = word(one);
        entry.name = true;
        add_once(entry.names, number);
    });
    each_word(organisation_and_town, [&](std::string_view one) {
        auto& entry = word(one);
        entry.name = true;
        add_once(entry.texts, number);
    });
    each_word(text, [&](std::string_view one) { add_once(word(one).texts, number); });
}

std::vector<Vocabulary::Entry const*> Vocabulary::sorted() const {
    std::vector<Entry const*> entries;
    entries.reserve(words_.size());
    for (auto const& entry : words_) entries.push_back(&entry);
    std::sort(entries.begin(), entries.end(), [](auto const* a, auto const* b) { return a->first < b->first; });
    return entries;
}

}  // namespace sprank::store
