#include "import/person_words.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "core/folded_text.hpp"
#include "import/dutch_tokens.hpp"

namespace sprank::import {
namespace {

constexpr std::array<std::string_view, 20> asking{"aanmelden", "aanmelding", "aanmeldingen", "opgeven", "opgave",   "inschrijven", "inschrijving", "contact", "contactpersoon", "info",
                                                  "informatie", "vragen",    "vraag",        "bel",     "bellen",   "mail",        "mailen",       "app",     "docent",         "begeleiding"};
constexpr std::array<std::string_view, 6> leading{"bij", "via", "met", "naar", "aan", "door"};
constexpr std::array<std::string_view, 12> between{"kan", "kun", "kunt", "je", "op", "opnemen", "neem", "meer", "voor", "dan", "u", "te"};
constexpr std::array<std::string_view, 5> within{"de", "van", "der", "den", "ten"};
constexpr std::size_t most_words = 5;

bool begins_like_a_name(std::string_view word) {
    return word.size() > 1 && word[0] >= 'A' && word[0] <= 'Z' && ((word[1] >= 'a' && word[1] <= 'z') || static_cast<unsigned char>(word[1]) >= 0x80U);
}

struct Word {
    std::string_view text;
    bool last = false;  ///< a mark follows: the sentence, or this part of it, ends
    bool colon = false;
};

std::vector<Word> words_with_marks(std::string_view text) {
    constexpr std::string_view marks = ".,;:!?()\"";
    std::vector<Word> words;
    while (!text.empty()) {
        auto const end = std::min(text.find_first_of(" \n\t"), text.size());
        auto word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        while (!word.empty() && marks.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
        bool last = false, colon = false;
        while (!word.empty() && marks.find(word.back()) != std::string_view::npos) {
            last = true;
            colon = colon || word.back() == ':';
            word.remove_suffix(1);
        }
        if (!word.empty()) words.push_back({word, last, colon});
    }
    return words;
}

/// The name that begins there, with what stands between its parts; empty when none does.
std::string name_at(std::vector<Word> const& words, std::size_t at) {
    if (at >= words.size() || !begins_like_a_name(words[at].text)) return {};
    std::string name, held;
    for (std::size_t count = 0; at < words.size() && count < most_words; ++at, ++count) {
        auto const word = std::string(words[at].text);
        if (begins_like_a_name(word)) {
            name += held + (name.empty() ? "" : " ") + word;
            held.clear();
        } else if (!name.empty() && among(word, within)) {
            held += " " + word;
        } else {
            break;
        }
        if (words[at].last) break;
    }
    return name;
}

}  // namespace

std::string asked_by_name(std::string_view text) {
    auto const words = words_with_marks(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!among(folded(words[i].text), asking)) continue;
        bool led = words[i].colon;
        auto at = i + 1;
        bool ended = words[i].last && !led;
        while (at < words.size() && !ended) {
            auto const word = folded(words[at].text);
            bool const leads = among(word, leading);
            if (!leads && !among(word, between)) break;
            led = led || leads;
            ended = words[at].last;
            ++at;
        }
        if (ended || !led) continue;
        if (auto name = name_at(words, at); !name.empty()) return name;
    }
    return {};
}

}  // namespace sprank::import
