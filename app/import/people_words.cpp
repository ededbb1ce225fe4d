#include "import/people_words.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>
#include <utility>
#include <vector>

#include "core/folded_text.hpp"
#include "store/enum_words.hpp"

namespace sprank::import {
namespace {

/// What people call a kind, folded; the first that stands in the words decides.
struct KindWord {
    std::string_view word;
    OfferKind kind;
};
constexpr std::array kind_words{KindWord{"open dag", OfferKind::open_day},
                                KindWord{"open avond", OfferKind::open_day},
                                KindWord{"opendag", OfferKind::open_day},
                                KindWord{"open huis", OfferKind::open_day},
                                KindWord{"open weekend", OfferKind::open_day},
                                KindWord{"open day", OfferKind::open_day},
                                KindWord{"girls day", OfferKind::girls_day},
                                KindWord{"girlsday", OfferKind::girls_day},
                                KindWord{"proefles", OfferKind::try_out},
                                KindWord{"meeloopdag", OfferKind::try_out},
                                KindWord{"doe dag", OfferKind::try_out},
                                KindWord{"doedag", OfferKind::try_out},
                                KindWord{"kennismakingsdag", OfferKind::try_out},
                                KindWord{"meelopen", OfferKind::try_out},
                                KindWord{"proefstuderen", OfferKind::try_out},
                                KindWord{"snuffelstage", OfferKind::try_out},
                                KindWord{"kijkje", OfferKind::company_visit},
                                KindWord{"bedrijfsbezoek", OfferKind::company_visit},
                                KindWord{"rondleiding", OfferKind::company_visit},
                                KindWord{"excursie", OfferKind::company_visit},
                                KindWord{"proefdag", OfferKind::try_out},
                                KindWord{"workshop", OfferKind::workshop},
                                KindWord{"mentor", OfferKind::mentoring},
                                KindWord{"informatie", OfferKind::information},
                                KindWord{"info avond", OfferKind::information},
                                KindWord{"infoavond", OfferKind::information},
                                KindWord{"infodag", OfferKind::information},
                                KindWord{"voorlichting", OfferKind::information},
                                KindWord{"spreekuur", OfferKind::information},
                                KindWord{"bbl", OfferKind::bbl},
                                KindWord{"leerwerk", OfferKind::bbl},
                                KindWord{"cursus", OfferKind::short_course},
                                KindWord{"course", OfferKind::short_course},
                                KindWord{"training", OfferKind::short_course},
                                KindWord{"certificaat", OfferKind::short_course},
                                KindWord{"keuzedeel", OfferKind::short_course},
                                KindWord{"opleiding", OfferKind::programme},
                                KindWord{"omscholing", OfferKind::programme},
                                KindWord{"instroomtraject", OfferKind::programme},
                                KindWord{"program", OfferKind::programme},
                                KindWord{"bachelor", OfferKind::programme},
                                KindWord{"master", OfferKind::programme},
                                KindWord{"associate degree", OfferKind::programme},
                                KindWord{"science center", OfferKind::science_centre},
                                KindWord{"museum", OfferKind::science_centre},
                                KindWord{"fieldlab", OfferKind::fieldlab},
                                KindWord{"beurs", OfferKind::event},
                                KindWord{"festival", OfferKind::event},
                                KindWord{"inloop", OfferKind::event},
                                KindWord{"wedstrijd", OfferKind::event},
                                KindWord{"zomerkamp", OfferKind::workshop},
                                KindWord{"techniekkamp", OfferKind::workshop},
                                KindWord{"repair", OfferKind::workshop},
                                KindWord{"activiteit", OfferKind::event},
                                KindWord{"evenement", OfferKind::event},
                                KindWord{"event", OfferKind::event}};

}  // namespace

std::optional<OfferKind> kind_in(std::string_view words) {
    std::string const text = folded(words);
    for (auto const& [word, kind] : kind_words)
        if (text.find(word) != std::string::npos) return kind;
    return store::from_word<OfferKind>(words);
}

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

/// "12-18 jaar", "16+", "groep 7/8 en klas 1": how old, or which year at school. Nothing when it says neither, or denies something.
std::optional<std::string> audience_of_ages(std::string_view words) {
    constexpr int oldest_pupil = 20;
    auto const word_list = words_in(folded(words));
    auto const has = [&word_list](std::string_view word) { return std::ranges::find(word_list, word) != word_list.end(); };
    if (has("niet") || has("geen") || has("onder")) return std::nullopt;
    std::vector<int> numbers;
    for (std::size_t i = 0; i < word_list.size(); ++i) {
        auto const& word = word_list[i];
        if (word.size() > 2 || word.find_first_not_of("0123456789") != std::string::npos) continue;
        numbers.push_back(std::stoi(word));
        bool const of_school = i > 0 && (word_list[i - 1] == "groep" || word_list[i - 1] == "klas" || word_list[i - 1] == "leerjaar");
        if (of_school) return "pupils";
    }
    bool const of_years = has("jaar") || has("jr") || has("leeftijd");
    if (numbers.size() == 2 && (of_years || word_list.size() == 2) && numbers[0] < numbers[1]) return numbers[1] <= oldest_pupil ? "pupils" : "everyone";
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
    says({"iedereen", "everyone", "alle leeftijden", "alle doelgroepen", "voor alle", "publiek", "belangstellenden", " ouders", " ouder van", " ouder kind", " opa", " oma", "gezin", "familie"}, "everyone");
    says({"meisje", "meiden", "girls"}, "girls");
    says({"leerling", "scholier", "pupil", "jonger", "kinderen", "student", "vmbo", "havo", "vwo", "basisschool", "brugklas"}, "pupils");
    says({"zij instro", "omscholer", "overstapp", "werkzoekend", "switcher", "volwassen", "herintred", "werkende", " ww er", "werkloze", "statushouder", "50 plus"}, "switchers");
    // "jongens en meisjes", "niet alleen voor meisjes": young people, whoever they are
    bool const all = says_any(parts, {"jongen", "boys"}) || folded(words).find("niet alleen") != std::string::npos;
    if (all && found.erase("girls") > 0) found.insert("pupils");
    if (found.empty()) return audience_of_ages(words);
    std::string list;
    for (auto const one : found) list += (list.empty() ? "" : " ") + std::string(one);
    return list;
}

bool tells_age_or_class(std::string_view words) {
    static constexpr std::array<std::string_view, 14> classes{"groep", "klas", "klassen", "leerjaar", "vmbo", "havo", "vwo", "mbo", "hbo", "jaar", "jr", "basisschool", "bovenbouw", "onderbouw"};
    auto const own = words_in(folded(words));
    return std::ranges::any_of(own, [](auto const& word) { return word.find_first_of("0123456789") != std::string::npos || std::ranges::find(classes, word) != classes.end(); });
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
