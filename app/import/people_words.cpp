#include "import/people_words.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>
#include <utility>
#include <vector>

#include "core/folded_text.hpp"

namespace sprank::import {
namespace {

/// Parts between marks and before "maar" and "wel", folded: what is denied is denied within its part.
std::vector<std::string> parts_of(std::string_view words) {
    std::vector<std::string> parts;
    while (!words.empty()) {
        auto const end = std::min(words.find_first_of(".,;:()[]!|"), words.size());
        std::string part = ' ' + folded(words.substr(0, end)) + ' ';
        for (std::string_view const turn : {" maar ", " wel "}) {
            for (auto at = part.find(turn); at != std::string::npos; at = part.find(turn)) {
                parts.push_back(part.substr(0, at));
                part.erase(0, at + turn.size() - 1);
            }
        }
        parts.push_back(std::move(part));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return parts;
}

/// Somewhere in these words, and not denied there: "niet voor leerlingen". "Niet alleen voor meisjes" denies nobody.
bool says_any(std::vector<std::string> const& parts, std::initializer_list<std::string_view> any) {
    constexpr std::array<std::string_view, 6> denials{" niet ", " geen ", " behalve ", " zonder ", " exclusief ", " uitgezonderd "};
    for (auto const& part : parts) {
        bool const only = part.find(" niet alleen ") == std::string::npos && part.find(" niet enkel ") == std::string::npos;
        for (auto const word : any) {
            auto const at = part.find(word);
            if (at == std::string::npos) continue;
            auto const before = std::string_view(part).substr(0, at);
            bool const denied =
                only && std::ranges::any_of(denials, [before](auto denial) { return before.find(denial) != std::string_view::npos; });
            if (!denied) return true;
        }
    }
    return false;
}

/// Between two numbers.
constexpr std::array<std::string_view, 6> until{"tot", "t", "m", "tm", "en", "met"};

bool is_number(std::string_view word) { return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos; }

template <std::size_t size>
bool among(std::string_view word, std::array<std::string_view, size> const& words) {
    return std::ranges::find(words, word) != words.end();
}

/// "groep 7/8", "kl 2", "4e klas", "bb/kb 2": a year at school.
bool names_class(std::vector<std::string> const& words) {
    constexpr std::array<std::string_view, 10> classes{"groep", "groepen", "gr", "klas", "klassen", "kl", "leerjaar", "lj", "leerjaren", "jaarlaag"};
    constexpr std::array<std::string_view, 7> ways{"bb", "kb", "gl", "tl", "gt", "bk", "mavo"};
    for (std::size_t i = 1; i < words.size(); ++i) {
        auto const &before = words[i - 1], &word = words[i];
        if (is_number(word) && word.size() <= 2 && (among(before, classes) || among(before, ways))) return true;
        if (among(word, classes) && before.size() > 1 && is_number(before.substr(0, 1)) && before.ends_with('e')) return true;
    }
    return false;
}

/// "12-18 jaar", "8 tot 12", "16+", "groep 7/8 en klas 1": how old, or which year at school. Nothing when it says neither, or denies something.
std::optional<std::string> audience_of_ages(std::string_view words) {
    constexpr int oldest_pupil = 20;
    auto const word_list = words_in(folded(words));
    auto const has = [&word_list](std::string_view word) { return std::ranges::find(word_list, word) != word_list.end(); };
    if (has("niet") || has("geen") || has("onder")) return std::nullopt;
    if (names_class(word_list)) return "pupils";
    std::vector<int> numbers;
    bool only_numbers = true;
    for (auto const& word : word_list) {
        if (is_number(word) && word.size() <= 2) numbers.push_back(std::stoi(word));
        else only_numbers = only_numbers && among(std::string_view(word), until);
    }
    bool const of_years = has("jaar") || has("jr") || has("leeftijd");
    if (numbers.size() == 2 && (of_years || only_numbers) && numbers[0] < numbers[1]) return numbers[1] <= oldest_pupil ? "pupils" : "everyone";
    bool const and_older = words.find('+') != std::string_view::npos || has("vanaf") || has("ouder");
    if (numbers.size() == 1 && and_older) return "everyone";
    return std::nullopt;
}

}  // namespace

std::optional<std::string> audience_in(std::string_view words) {
    auto const parts = parts_of(words);
    std::set<std::string_view> found;
    auto const says = [&](std::initializer_list<std::string_view> any, std::string_view audience) {
        if (says_any(parts, any)) found.insert(audience);
    };
    says({"meisje", "meiden", "girls"}, "girls");
    bool const girls = !found.empty();
    says({"leerling", " leerl ", "scholier", "pupil", "jonger", "jeugd", "kinderen", " kids", "student", "vmbo", "mavo", "havo", "vwo", "basisschool", "brugklas", "schoolverl", "bovenbouw", "onderbouw", " po ", " vo "}, "pupils");
    says({"zij instr", "omschol", "bijschol", "overstapp", "werkzoekend", "switcher", "herintred", "werkende", " ww er", "werkloze", "statushouder", "doorstromer", "inburger", "anderstalig", "bijstand", "uitkering"}, "switchers");
    // "jongens en meisjes", "niet alleen voor meisjes": young people, whoever they are
    bool const all = says_any(parts, {"jongen", "boys"}) || folded(words).find("niet alleen") != std::string::npos;
    if (all && found.erase("girls") > 0) found.insert("pupils");
    // girls of a class are girls; boys of it do not come
    if (girls && !all) found.erase("pupils");
    says({"iedereen", "everyone", "alle leeftijden", "alle doelgroepen", "voor alle", "publiek", "belangstellenden", " ouders", " ouder van", " ouder kind", " opa", " oma", "gezin", "familie"}, "everyone");
    // people of whom we have no word of their own: visitors read who is meant. Beside pupils they are not left out either
    bool const only_pupils = found.size() == 1 && found.contains("pupils");
    if (found.empty() || only_pupils) says({"vrouw", "volwassen", " volw ", "50 plus", "55 plus", "senior", "docent", "leraren", "monteur", "vakmens", "vaklieden", "leidinggevend", "professional"}, "everyone");
    if (found.empty()) return audience_of_ages(words);
    std::string list;
    for (auto const one : found) list += (list.empty() ? "" : " ") + std::string(one);
    return list;
}

std::optional<std::string> audience_in_name(std::string_view name, OfferKind kind) {
    // a "Leerling-monteur" is who learns the trade; only of more of them a school class is meant, and of a place to work not even then
    std::string kept;
    for (auto const& word : words_in(folded(name))) {
        bool const of_trade = word.starts_with("leerling") && (kind == OfferKind::bbl || !word.starts_with("leerlingen"));
        if (!of_trade) kept += (kept.empty() ? "" : " ") + word;
    }
    return kept == folded(name) ? audience_in(name) : audience_in(kept);
}

bool says_more_than_audiences(std::string_view words) {
    constexpr std::array<std::string_view, 33> ours{"iedereen", "everyone", "publiek", "belangstellenden", "leerling", "leerlingen", "leerl", "scholier", "scholieren", "jongeren", "jeugd", "pupils", "meisje", "meisjes", "meiden", "girls", "omscholers", "omscholer", "omschol", "overstappers", "switchers", "zij", "instromers", "instr", "jongens", "voor", "en", "of", "ook", "alle", "leeftijden", "doelgroepen", "e"};
    auto const own = words_in(folded(words));
    return std::ranges::any_of(own, [&](auto const& word) { return !among(std::string_view(word), ours); });
}

std::string audience_with_ages(std::string const& audience, std::string_view heading, std::string const& ages) {
    if (ages.empty()) return audience;
    auto const own = words_in(folded(ages));
    bool const bare = ages.find('+') == std::string::npos && std::ranges::all_of(own, [](auto const& word) { return among(std::string_view(word), until) || (is_number(word) && word.size() <= 2); });
    auto const of = words_in(folded(heading));
    auto const is = [&of](std::string_view word) { return std::ranges::find(of, word) != of.end(); };
    constexpr int last_class = 8;  // whoever is 13 may well stand in a column of classes
    bool const classes = bare && std::ranges::none_of(own, [](auto const& word) { return is_number(word) && std::stoi(word) > last_class; });
    std::string const unit = !classes ? "" : is("klas") ? "klas" : is("groep") ? "groep" : is("leerjaar") || is("leerjr") ? "leerjaar" : "";
    std::string const whole = !bare ? ages : unit.empty() ? ages + " jaar" : unit + " " + ages;
    return audience.empty() ? whole : audience + ", " + whole;
}

std::string learning_in(std::string_view words) {
    std::string const text = " " + folded(words) + " ";
    std::string list;
    for (auto const& [word, way] : {std::pair<std::string_view, std::string_view>{"bol", "bol"},
                                    {"bbl", "bbl"},
                                    {"voltijd", "full-time"},
                                    {"full time", "full-time"},
                                    {"duaal", "dual"},
                                    {"dual", "dual"}})
        if (text.find(" " + std::string(word) + " ") != std::string::npos &&
            (" " + list + " ").find(" " + std::string(way) + " ") == std::string::npos)
            list += (list.empty() ? "" : " ") + std::string(way);
    return list;
}

}  // namespace sprank::import
