#include "store/vocabulary.hpp"

#include <algorithm>

#include "core/folded_text.hpp"
#include "core/session.hpp"
#include "store/enum_words.hpp"
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

namespace {

/// Reads one language.
class TextReader {
public:
    TextReader(Catalogue const& catalogue, LanguageIndex language) : catalogue_(catalogue), language_(language) {}

    SearchTexts read(std::vector<Offer const*> const& offers) {
        auto row = first_profession_row;
        for (auto const& profession : catalogue_.professions) add(row++, profession);
        for (std::size_t route = 0; route < Words<RouteKind>::all.size(); ++route) {
            row = first_page_row + rows_of_route * static_cast<std::int64_t>(route);
            for (auto const& page : catalogue_[static_cast<RouteKind>(route)]) add(row++, page);
        }
        for (std::uint32_t number = 0; number < offers.size(); ++number) add_offer(number, *offers[number]);
        return std::move(texts_);
    }

private:
    void add(std::int64_t row, Profession const& profession) {
        auto const text = profession.intro.in(language_) + "\n" + joined(profession.does) + joined(profession.needs) +
                          profession.day.in(language_) + "\n" + profession.helps.in(language_) + "\n" + joined(profession.facts) +
                          world_names(profession);
        texts_.guide.push_back({row, known(profession.name.in(language_), true), known(joined(profession.also), true), known(text, false)});
    }
    void add(std::int64_t row, Page const& page) {
        auto const text = page.line.in(language_) + "\n" + page.body.in(language_) + "\n" + joined(page.facts);
        texts_.guide.push_back({row, known(page.title.in(language_), true), "", known(text, false)});
    }
    void add_offer(std::uint32_t number, Offer const& offer) {
        texts_.vocabulary.add_offer(number, folded(offer.name.in(language_)), folded(offer.organisation + "\n" + offer.town), folded(offer.text.in(language_)));
    }

    std::string known(std::string const& text, bool name) {
        auto result = folded(text);
        texts_.vocabulary.add(result, name);
        return result;
    }
    std::string joined(LocalLines const& lines) const {
        std::string all;
        for (auto const& line : lines) all += line.in(language_) + "\n";
        return all;
    }
    std::string joined(std::vector<FactLine> const& facts) const {
        std::string all;
        for (auto const& fact : facts) all += fact.text.in(language_) + "\n";
        return all;
    }
    /// Who types the name of a world finds its professions.
    std::string world_names(Profession const& profession) const {
        auto names = catalogue_[profession.world].name.in(language_);
        if (profession.second_world) names += "\n" + catalogue_[*profession.second_world].name.in(language_);
        return names;
    }

    Catalogue const& catalogue_;
    LanguageIndex language_;
    SearchTexts texts_;
};

}  // namespace

SearchTexts search_texts(Catalogue const& catalogue, std::vector<Offer const*> const& numbered, LanguageIndex language) {
    return TextReader(catalogue, language).read(numbered);
}

}  // namespace sprank::store
