#include "import/english_when.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/folded_text.hpp"
#include "import/dutch_date.hpp"
#include "import/dutch_tokens.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

using Phrase = std::pair<std::string_view, std::string_view>;
constexpr std::array<Phrase, 38> phrases{{{"op afspraak", "by appointment"},      {"na afspraak", "by appointment"},        {"op aanvraag", "on request"},          {"in overleg", "by arrangement"},
                                          {"doorlopend", "all year round"},       {"hele jaar", "all year round"},          {"het hele jaar", "all year round"},    {"hele jaar door", "all year round"},
                                          {"het hele jaar door", "all year round"}, {"altijd", "all year round"},          {"instroom doorlopend", "start at any time"}, {"doorlopende instroom", "start at any time"},
                                          {"doorlopend instroom", "start at any time"}, {"start doorlopend", "start at any time"}, {"elk moment", "start at any time"}, {"elke week", "every week"},
                                          {"wekelijks", "every week"},            {"elke maand", "every month"},            {"maandelijks", "every month"},         {"iedere maand", "every month"},
                                          {"iedere week", "every week"},          {"elke 2 weken", "every two weeks"},      {"iedere 2 weken", "every two weeks"},  {"elke twee weken", "every two weeks"},
                                          {"om de week", "every two weeks"},      {"tweewekelijks", "every two weeks"},     {"elke dag", "every day"},              {"iedere dag", "every day"},
                                          {"dagelijks", "every day"},             {"elk kwartaal", "every three months"},   {"ieder kwartaal", "every three months"}, {"elk jaar", "every year"},
                                          {"ieder jaar", "every year"},           {"jaarlijks", "every year"},              {"werkdagen", "on weekdays"},           {"op werkdagen", "on weekdays"},
                                          {"avond", "evening"},                   {"overdag", "in the daytime"}}};
constexpr std::array<std::string_view, 7> weekdays{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 12> months{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
constexpr std::array<Phrase, 7> single{{{"voorjaar", "spring"}, {"lente", "spring"}, {"zomer", "summer"}, {"najaar", "autumn"}, {"herfst", "autumn"}, {"winter", "winter"}, {"start", "start"}}};
/// Between and before days and months.
constexpr std::array<Phrase, 9> small{{{"en", "and"}, {"of", "or"}, {"vanaf", "from"}, {"tot", "to"}, {"elke", "every"}, {"iedere", "every"}, {"op", "on"}, {"in", "in"}, {"week", "week"}}};

template <std::size_t size>
std::string_view english_of(std::array<Phrase, size> const& all, std::string_view word) {
    auto const at = std::ranges::find(all, word, &Phrase::first);
    return at == all.end() ? std::string_view{} : at->second;
}

std::string english_word(Token const& token) {
    if (token.kind == TokenKind::number) return token.digits() <= 2 || token.digits() == 4 ? std::string(token.text) : std::string{};
    if (token.is('/') || token.is('&') || token.is('+')) return "and";
    if (token.is('-')) return "to";
    if (token.kind != TokenKind::word) return {};
    if (auto const month = month_of(token.text); month != 0) return std::string(months[static_cast<std::size_t>(month - 1)]);
    if (auto const day = weekday_of(token.text)) return std::string(weekdays[*day]);
    if (auto const word = english_of(single, token.text); !word.empty()) return std::string(word);
    return std::string(english_of(small, token.text));
}

/// "ma t/m vr" -> "Monday to Friday", "sept. 2027 / febr. 2028" -> "September 2027 and February 2028".
std::string english_days(std::string_view part) {
    auto simple = simplified_date(part);
    for (std::string_view const until : {"t/m", "tot en met", "t.m."})
        for (auto at = simple.find(until); at != std::string::npos; at = simple.find(until, at)) simple.replace(at, until.size(), "tot");
    std::string english;
    bool named = false;
    for (Token const& token : date_tokens(simple)) {
        if (token.is('.') || token.is(':')) continue;
        auto const word = english_word(token);
        if (word.empty()) return {};
        named = named || token.digits() == 4 || (token.kind == TokenKind::word && (month_of(token.text) != 0 || weekday_of(token.text)));
        english += (english.empty() ? "" : " ") + word;
    }
    return named ? english : std::string{};
}

}  // namespace

std::string when_in_english(std::string_view dutch) {
    std::string english;
    while (!dutch.empty()) {
        auto const end = std::min(dutch.find_first_of(",;"), dutch.size());
        auto const part = plain_text(dutch.substr(0, end), 80);
        dutch.remove_prefix(std::min(end + 1, dutch.size()));
        if (part.empty()) continue;
        std::string whole;
        for (auto const& word : words_in(folded(part))) whole += (whole.empty() ? "" : " ") + word;
        auto words = std::string(english_of(phrases, whole));
        if (words.empty()) words = english_days(part);
        if (words.empty()) return {};
        english += (english.empty() ? "" : ", ") + words;
    }
    if (!english.empty() && english.front() >= 'a' && english.front() <= 'z') english.front() = static_cast<char>(english.front() - 'a' + 'A');
    return english;
}

}  // namespace sprank::import
