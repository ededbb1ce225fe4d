#include "import/wage_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include "core/folded_text.hpp"
#include "import/cell_values.hpp"
#include "import/phrases.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t longest_said = 60;  ///< characters that fit behind a text
constexpr std::string_view digits = "0123456789";

template <std::size_t size>
bool among(std::string_view word, std::array<std::string_view, size> const& words) {
    return std::ranges::find(words, word) != words.end();
}

bool has_digit(std::string_view words) { return words.find_first_of(digits) != std::string_view::npos; }

/// "maandloon", "cao-loon", "startsalaris".
bool is_word_of_wage(std::string const& word) {
    constexpr std::array<std::string_view, 6> whole{"cao", "bruto", "leerwerkbaan", "verdien", "verdient", "verdienen"};
    return word.ends_with("loon") || word.ends_with("salaris") || among(std::string_view(word), whole);
}

/// "contract" tells it of a track, and in a column of prices nothing.
bool is_word_of_pay(std::string const& word) {
    constexpr std::array<std::string_view, 4> whole{"betaald", "betaalde", "contract", "arbeidscontract"};
    return is_word_of_wage(word) || among(std::string_view(word), whole);
}

template <typename Test>
bool says_any(std::string_view words, Test const& test) {
    constexpr std::array<std::string_view, 4> denials{"geen", "niet", "zonder", "nooit"};
    auto const own = words_in(folded(words));
    for (std::size_t i = 0; i < own.size(); ++i) {
        constexpr std::size_t near = 2;  // "geen vast contract"
        auto const from = own.begin() + static_cast<std::ptrdiff_t>(i - std::min(i, near)), to = own.begin() + static_cast<std::ptrdiff_t>(i);
        bool const denied = std::any_of(from, to, [&](auto const& word) { return among(std::string_view(word), denials); });
        // what somebody else pays is the course
        bool const by_others = i + 1 < own.size() && own[i + 1] == "door";
        if (!denied && !by_others && test(own[i])) return true;
    }
    return false;
}

bool is_of_employer(std::string_view words) {
    auto const text = folded(words);
    bool const pays = holds_phrase(text, "betaalt") || holds_phrase(text, "vergoedt") || holds_phrase(text, "betaald door") || holds_phrase(text, "vergoed door");
    return pays && (holds_phrase(text, "werkgever") || holds_phrase(text, "bedrijf") || holds_phrase(text, "leerbedrijf"));
}

/// Money for lessons, whatever else stands there.
bool is_of_lessons(std::string_view words) {
    constexpr std::array<std::string_view, 14> lessons{"lesgeld", "cursusgeld", "collegegeld", "schoolgeld", "inschrijfgeld", "leskosten", "cursuskosten", "opleidingskosten", "studiekosten", "cursusprijs", "examen", "btw", "boeken", "materiaal"};
    auto const own = words_in(folded(words));
    return std::ranges::any_of(own, [&](auto const& word) { return among(std::string_view(word), lessons); });
}

/// "p/m", "per maand": in words that fit behind an amount; empty: it does not say.
std::string period_in(std::string_view words) {
    auto const text = folded(words);
    constexpr std::array<std::pair<std::string_view, std::string_view>, 13> periods{{{"p m", "per maand"}, {"pm", "per maand"}, {"p mnd", "per maand"}, {"maand", "per maand"}, {"mnd", "per maand"}, {"maandloon", "per maand"}, {"maandsalaris", "per maand"}, {"p u", "per uur"}, {"uur", "per uur"}, {"uurloon", "per uur"}, {"week", "per week"}, {"jaar", "per jaar"}, {"p j", "per jaar"}}};
    auto const found = std::ranges::find_if(periods, [&text](auto const& one) { return holds_phrase(text, one.first); });
    return found == periods.end() ? std::string{} : std::string(found->second);
}

/// "1900" -> "1.900".
std::string with_thousands(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        auto const end = std::min(text.find_first_not_of(digits, at), text.size());
        if (end == at) {
            result += text[at++];
            continue;
        }
        auto number = std::string(text.substr(at, end - at));
        if (number.size() > 3) number.insert(number.size() - 3, 1, '.');
        result += number;
        at = end;
    }
    return result;
}

/// "€ 14,50", "1900 p/m"; in "cao, schaal 5" the number is none.
bool is_of_money(std::string_view cell) {
    constexpr std::size_t long_number = 4;
    if (cell.find("€") != std::string_view::npos || folded(cell).find("eur") != std::string::npos) return true;
    std::size_t run = 0;
    for (char const c : cell) {
        run = digits.find(c) != std::string_view::npos ? run + 1 : c == '.' ? run : 0;
        if (run >= long_number) return true;
    }
    return false;
}

/// "salaris vanaf € 1900,- p/m" -> "vanaf € 1.900"; empty when it is not sure what belongs to it.
std::string amount_in(std::string_view cell) {
    auto const first = cell.find_first_of(digits), last = cell.find_last_of(digits);
    if (first == std::string_view::npos || !is_of_money(cell)) return {};
    auto const amount = std::string(cell.substr(first, last - first + 1));
    std::string rest = amount;
    for (auto at = rest.find("€"); at != std::string::npos; at = rest.find("€")) rest.erase(at, std::string_view("€").size());
    auto const between = words_in(folded(rest));
    bool const plain = std::ranges::all_of(between, [](auto const& word) { return has_digit(word) || word == "tot" || word == "en"; });
    if (!plain || between.size() > 6) return {};
    auto const before = words_in(folded(cell.substr(0, first)));
    constexpr std::array<std::pair<std::string_view, std::string_view>, 10> said{{{"vanaf", "vanaf"}, {"ca", "ongeveer"}, {"circa", "ongeveer"}, {"ongeveer", "ongeveer"}, {"rond", "ongeveer"}, {"tot", "tot"}, {"max", "hoogstens"}, {"maximaal", "hoogstens"}, {"min", "minstens"}, {"minimaal", "minstens"}}};
    std::string how;
    for (auto const& [word, shown] : said)
        if (!before.empty() && before.back() == word) how = std::string(shown) + " ";
    return how + "€ " + with_thousands(amount);
}

std::string with_amount(std::string_view begin, std::string_view cell, std::string_view heading, bool& unread_amount) {
    auto const sentence = std::string(begin);
    if (!has_digit(cell)) return sentence + ".";
    auto period = period_in(cell);
    if (period.empty()) period = period_in(heading);
    auto const amount = amount_in(cell);
    bool const gross = holds_phrase(folded(cell), "bruto") || holds_phrase(folded(heading), "bruto");
    unread_amount = period.empty() || amount.empty();
    auto shown = sentence + ": " + amount + (gross ? " bruto" : "") + " " + period + ".";
    return amount.empty() || period.empty() || length_in_characters(shown) > longest_said + sentence.size() ? sentence + "." : shown;
}

constexpr std::string_view earns = "Je verdient loon";

}  // namespace

bool says_paid(std::string_view words) { return !is_of_employer(words) && says_any(words, is_word_of_pay); }

Wage wage_of_amount(std::string_view cell, std::string_view heading) {
    Wage wage;
    wage.paid = true;
    wage.said = with_amount(earns, cell, heading, wage.unread_amount);
    return wage;
}

Wage wage_in_price(std::string_view cell, std::string_view heading) {
    bool const amount = has_digit(cell), earned = says_any(cell, is_word_of_wage);
    if (is_of_employer(cell) && !amount) return {"De werkgever betaalt.", false, false, false};
    // "salaris, boeken zelf betalen" is both; with an amount it is a price of a year
    bool const lessons = is_of_lessons(cell);
    if (lessons && earned && !amount && length_in_characters(cell) <= longest_said) return {"Loon en kosten: " + std::string(cell) + ".", true, false, false};
    if (lessons) return {};
    if (earned) return wage_of_amount(cell, heading);
    auto const own = words_in(folded(cell));
    bool const bare = !own.empty() && own.size() <= 2 && (own.front() == "betaald" || own.front() == "betaalde");
    if (!bare || has_digit(cell)) return {};
    return {std::string(earns) + ".", true, true, false};
}

Wage wage_in_column(std::string_view cell, std::string_view heading) {
    auto const text = folded(cell);
    auto const of_wage = [](std::string const& word) { return is_word_of_pay(word); };
    if (yes_or_no(cell) == false || says_any(text, [](auto const& word) { return word == "onbetaald" || word == "gratis"; })) return {};
    if (is_of_employer(cell) && !has_digit(cell)) return {"De werkgever betaalt.", false, false, false};
    bool const headed = says_any(heading, of_wage);
    // "Vergoeding": of an internship it is no wage
    if (says_any(cell, of_wage) || (headed && (has_digit(cell) || yes_or_no(cell) == true))) return wage_of_amount(cell, heading);
    if (has_digit(cell) || yes_or_no(cell) == true) {
        Wage wage;
        wage.said = with_amount("Je krijgt een vergoeding", cell, heading, wage.unread_amount);
        return wage;
    }
    if (says_any(text, [](auto const& word) { return word == "geen" || word == "niet" || word == "zonder"; }) || read_cost(cell).found == CostFound::nothing) return {};
    if (length_in_characters(cell) > longest_said) return {};
    return {(headed ? "Loon: " : "Vergoeding: ") + std::string(cell) + ".", false, false, false};
}

bool may_be_wage(std::string_view cell, std::string_view heading) {
    if (is_of_lessons(cell) || is_of_lessons(heading)) return false;
    constexpr int least = 1000, least_a_year = 10'000;  // euros: a year of lessons may cost two thousand
    constexpr int most = 1'000'000;
    int euros = 0;
    for (char const c : cell.substr(std::min(cell.find_first_of(digits), cell.size()))) {
        if (c == '.') continue;
        if (digits.find(c) == std::string_view::npos || euros > most) break;
        euros = euros * 10 + (c - '0');
    }
    bool const a_year = period_in(cell) == "per jaar" || period_in(heading) == "per jaar";
    return euros > (a_year ? least_a_year : least);
}

}  // namespace sprank::import
