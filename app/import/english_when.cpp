#include "import/english_when.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/folded_text.hpp"
#include "import/dutch_date.hpp"
#include "import/dutch_hours.hpp"
#include "import/dutch_tokens.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

using Phrase = std::pair<std::string_view, std::string_view>;
constexpr std::array<Phrase, 42> phrases{{{"instroom hele jaar", "start at any time"}, {"per direct", "starts right away"}, {"direct", "starts right away"}, {"start op elk moment", "start at any time"}, {"op afspraak", "by appointment"},      {"na afspraak", "by appointment"},        {"op aanvraag", "on request"},          {"in overleg", "by arrangement"},
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

/// "donderdag", "dinsdagavond", "dinsdagavonden".
std::string english_weekday(std::string_view word) {
    constexpr std::array<Phrase, 3> parts{{{"ochtend", "morning"}, {"middag", "afternoon"}, {"avond", "evening"}}};
    if (auto const day = weekday_of(word)) return std::string(weekdays[*day]);
    for (auto const& [dutch, english] : parts)
        for (std::string_view const ending : {"", "en"}) {
            auto const part = std::string(dutch) + std::string(ending);
            if (word.size() <= part.size() || !word.ends_with(part)) continue;
            if (auto const day = weekday_of(word.substr(0, word.size() - part.size()))) return std::string(weekdays[*day]) + " " + std::string(english);
        }
    return {};
}

/// Its token points into the text.
std::string english_time(Token const& token, std::string_view simple) {
    int const time = minutes_of(simple.substr(static_cast<std::size_t>(token.text.data() - simple.data())));
    return std::to_string(time / 60) + ":" + std::to_string(100 + time % 60).substr(1);
}

std::string english_word(Token const& token, std::string_view simple) {
    if (token.kind == TokenKind::time) return english_time(token, simple);
    if (token.kind == TokenKind::number) return token.digits() <= 2 || token.digits() == 4 ? std::string(token.text) : std::string{};
    if (token.is('/') || token.is('&') || token.is('+')) return "and";
    if (token.is('-')) return "to";
    if (token.kind != TokenKind::word) return {};
    if (auto const month = month_of(token.text); month != 0) return std::string(months[static_cast<std::size_t>(month - 1)]);
    if (auto day = english_weekday(token.text); !day.empty()) return day;
    if (auto const word = english_of(single, token.text); !word.empty()) return std::string(word);
    return std::string(english_of(small, token.text));
}

/// "elke 1e donderdag v/d maand" -> "every first Thursday of the month"; empty for anything else.
std::string english_day_of_month(std::string_view part) {
    constexpr std::array<Phrase, 11> ordinals{{{"1e", "first"}, {"eerste", "first"}, {"2e", "second"}, {"tweede", "second"}, {"3e", "third"}, {"derde", "third"}, {"4e", "fourth"}, {"vierde", "fourth"}, {"laatste", "last"}, {"1ste", "first"}, {"2de", "second"}}};
    auto words = words_in(folded(part));
    bool const of_month = !words.empty() && (words.back() == "maand" || words.back() == "mnd");
    if (!of_month) return {};
    std::string english, day;
    for (auto const& word : words) {
        if (word == "maand" || word == "mnd" || word == "van" || word == "de" || word == "v" || word == "d" || word == "vd" || word == "elke" || word == "iedere" || word == "op") continue;
        if (auto const ordinal = english_of(ordinals, word); !ordinal.empty()) english += (english.empty() ? "" : " ") + std::string(ordinal);
        else if (word == "en") english += " and";
        else if (auto its = english_weekday(word); !its.empty() && day.empty()) day = std::move(its);
        else return {};
    }
    return english.empty() || day.empty() ? std::string{} : "every " + english + " " + day + " of the month";
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
        auto const word = english_word(token, simple);
        if (word.empty()) return {};
        named = named || token.digits() == 4 || (token.kind == TokenKind::word && (month_of(token.text) != 0 || !english_weekday(token.text).empty()));
        english += (english.empty() ? "" : " ") + word;
    }
    return named ? english : std::string{};
}

std::string english_part(std::string const& part) {
    std::string whole;
    for (auto const& word : words_in(folded(part))) whole += (whole.empty() ? "" : " ") + word;
    if (auto const words = english_of(phrases, whole); !words.empty()) return std::string(words);
    if (auto words = english_day_of_month(part); !words.empty()) return words;
    return english_days(part);
}

}  // namespace

std::string when_in_english(std::string_view dutch) {
    std::string english;
    bool more = false;  // of which we have no words: then who reads English hears that there is
    while (!dutch.empty()) {
        auto const end = std::min(dutch.find_first_of(",;("), dutch.size());
        auto const part = plain_text(dutch.substr(0, end), 80);
        dutch.remove_prefix(std::min(end + 1, dutch.size()));
        if (part.empty()) continue;
        auto const words = english_part(part);
        more = more || words.empty();
        if (!words.empty()) english += (english.empty() ? "" : ", ") + words;
    }
    if (english.empty()) return {};
    if (english.front() >= 'a' && english.front() <= 'z') english.front() = static_cast<char>(english.front() - 'a' + 'A');
    return more ? english + " (ask for details)" : english;
}

}  // namespace sprank::import
