#include "import/town_words.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "core/folded_text.hpp"

namespace sprank::import {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80U; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string stripped(std::string_view text) {
    constexpr std::string_view around = " ,;/|-+&";
    auto const first = text.find_first_not_of(around);
    return first == std::string_view::npos ? std::string{} : std::string(text.substr(first, text.find_last_not_of(around) - first + 1));
}

std::string clean(std::string_view text) {
    auto name = folded(text);
    while (name.starts_with(' ')) name.erase(0, 1);
    while (name.ends_with(' ')) name.pop_back();
    return name;
}

template <std::size_t size>
bool among(std::string_view word, std::array<std::string_view, size> const& words) {
    return std::ranges::find(words, word) != words.end();
}

bool is_online_word(std::string_view word) {
    static constexpr std::array<std::string_view, 9> words{"online", "digitaal", "webinar", "afstand", "teams", "zoom", "internet", "livestream", "virtueel"};
    return among(word, words);
}

/// "en" in "Leeuwarden en online".
bool stands_beside_online(std::string_view word) {
    static constexpr std::array<std::string_view, 12> words{"en", "of", "ook", "via", "met", "op", "deels", "te", "volgen", "plus", "microsoft", "kan"};
    return among(word, words);
}

/// A building, a street or a room, and no town: "Maliebaanstation", "sporthal".
bool ends_as_building(std::string_view word) {
    static constexpr std::array<std::string_view, 28> endings{"station",  "gebouw", "school",  "college", "museum",    "theater", "centrum",  "fabriek", "loods",   "campus",
                                                              "lab",      "hub",    "zaal",    "lokaal",  "stadion",   "arena",   "bibliotheek", "bieb",  "kantoor", "werkplaats",
                                                              "terminal", "winkel", "magazijn", "kantine", "terrein",  "locatie", "locaties", "huisje"};
    return std::ranges::any_of(endings, [word](auto const ending) { return word.ends_with(ending); });
}

}  // namespace

std::vector<std::string> parts_of_address(std::string_view address) {
    std::vector<std::string> parts;
    while (!address.empty()) {
        auto const end = std::min({address.find_first_of(",;/|()"), address.find(" - "), address.size()});
        std::string part(address.substr(0, end));
        part.erase(0, std::min(part.find_first_not_of(" -"), part.size()));
        while (part.ends_with(' ')) part.pop_back();
        if (!part.empty()) parts.push_back(std::move(part));
        address.remove_prefix(std::min(end + 1, address.size()));
    }
    return parts;
}

std::vector<std::string> parts_between_words(std::string_view part) {
    std::vector<std::string> parts(1);
    for (auto const& word : words_between_spaces(part)) {
        if (word == "of" || word == "en" || word == "&" || word == "+" || word == "plus") {
            if (!parts.back().empty()) parts.emplace_back();
            continue;
        }
        parts.back() += (parts.back().empty() ? "" : " ") + word;
    }
    if (parts.back().empty()) parts.pop_back();
    return parts;
}

std::string without_surroundings(std::string const& town) {
    for (std::string_view const around : {" e.o", " eo", " en omgeving", " en omstreken"})
        if (auto const at = town.find(around); at != std::string::npos && at > 0 && town.size() - at <= around.size() + 1)
            return town.substr(0, at);
    return town;
}

bool is_online(std::string_view town) {
    auto const own = words_in(folded(town));
    return own.size() <= 4 && std::ranges::any_of(own, [](auto const& word) { return is_online_word(word); });
}

std::string without_online(std::string const& town) {
    struct Word {
        std::string word, behind;  ///< and the marks up to the next one
        bool away = false;
    };
    std::vector<Word> words;
    for (char const letter : town) {
        bool const in_word = is_letter(letter) || is_digit(letter) || letter == '\'' || letter == '-' || letter == '.';
        if (in_word && (words.empty() || !words.back().behind.empty())) words.emplace_back();
        if (!words.empty()) (in_word ? words.back().word : words.back().behind) += letter;
    }
    auto const take_away = [&words](auto&& self, std::size_t i, int step) -> void {
        auto const next = i + static_cast<std::size_t>(step);
        if (next >= words.size() || words[next].away || !stands_beside_online(clean(words[next].word))) return;
        words[next].away = true;
        self(self, next, step);
    };
    bool online = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        // "Bergen op Zoom" is a town
        if (!is_online_word(clean(words[i].word)) || (i >= 2 && clean(words[i - 2].word) == "bergen")) continue;
        online = words[i].away = true;
        take_away(take_away, i, -1);
        take_away(take_away, i, 1);
    }
    if (!online) return town;
    std::string kept;
    for (Word const& one : words)
        if (!one.away) kept += one.word + one.behind;
    while (kept.ends_with('(') || kept.ends_with(' ')) kept.pop_back();
    return stripped(kept);
}

std::string written_out(std::string_view town) {
    static constexpr std::array<std::string_view, 6> shorts{"a/d", "a.d.", "a/d.", "ad", "a.d", "a/den"};
    std::string text;
    for (auto const& word : words_between_spaces(town)) {
        std::string lower;
        for (char const letter : word) lower += small(letter);
        auto const whole = among(lower, shorts) && !text.empty() ? std::string("aan den") : lower == "st." || lower == "st" ? std::string("Sint") : word;
        text += (text.empty() ? "" : " ") + whole;
    }
    return text;
}

std::string_view usual_town(std::string_view town) {
    static std::map<std::string_view, std::string_view> const usual{
        {"s gravenhage", "den haag"}, {"gravenhage", "den haag"}, {"the hague", "den haag"}, {"den bosch", "s hertogenbosch"}, {"s bosch", "s hertogenbosch"}, {"hertogenbosch", "s hertogenbosch"},
        {"noordwijk", "noordwijk binnen"}, {"noordwijk aan zee", "noordwijk binnen"}, {"almere", "almere stad"}, {"almere centrum", "almere stad"},
        // what is short for a town
        {"ehv", "eindhoven"}, {"eindh", "eindhoven"}, {"r dam", "rotterdam"}, {"rdam", "rotterdam"}, {"a dam", "amsterdam"}, {"adam", "amsterdam"}, {"a foort", "amersfoort"},
        {"afoort", "amersfoort"}, {"l warden", "leeuwarden"}, {"lwd", "leeuwarden"}, {"gron", "groningen"}, {"dordt", "dordrecht"}, {"boz", "bergen op zoom"}, {"b o z", "bergen op zoom"},
        {"hoek v holland", "hoek van holland"}, {"w b d", "wijk bij duurstede"}, {"wijk b d", "wijk bij duurstede"}, {"wbd", "wijk bij duurstede"}, {"valkenburg aan de geul", "valkenburg-limburg"}, {"valkenburg aan den geul", "valkenburg-limburg"}, {"driebergen", "driebergen rijsenburg"}};
    auto const at = usual.find(town);
    return at == usual.end() ? std::string_view{} : at->second;
}

std::string_view town_of_municipality(std::string_view municipality) {
    static std::map<std::string_view, std::string_view> const towns{
        {"haarlemmermeer", "hoofddorp"}, {"westland", "naaldwijk"}, {"zaanstad", "zaandam"}, {"sittard geleen", "sittard"}, {"velsen", "ijmuiden"}, {"de ronde venen", "mijdrecht"},
        {"smallingerland", "drachten"}, {"noordoostpolder", "emmeloord"}, {"midden groningen", "hoogezand"}, {"stichtse vecht", "maarssen"}, {"gooise meren", "bussum"},
        {"sudwest fryslan", "sneek"}, {"zuidwest friesland", "sneek"}, {"hoeksche waard", "oud beijerland"}, {"lansingerland", "bergschenhoek"}, {"meierijstad", "veghel"},
        {"schouwen duiveland", "zierikzee"}, {"hof van twente", "goor"}, {"utrechtse heuvelrug", "doorn"}, {"twenterand", "vriezenveen"}, {"oost gelre", "lichtenvoorde"},
        {"land van cuijk", "boxmeer"}, {"nissewaard", "spijkenisse"}, {"goeree overflakkee", "middelharnis"}, {"peel en maas", "panningen"}, {"dijk en waard", "heerhugowaard"},
        {"de fryske marren", "joure"}, {"hollands kroon", "anna paulowna"}, {"west betuwe", "geldermalsen"}, {"overbetuwe", "elst"}, {"gilze en rijen", "rijen"}};
    auto const at = towns.find(municipality);
    return at == towns.end() ? std::string_view{} : at->second;
}

bool is_direction(std::string_view word) {
    static constexpr std::array<std::string_view, 12> words{"noord", "oost", "zuid", "west", "midden", "centrum", "noordoost", "noordwest", "zuidoost", "zuidwest", "binnenstad", "stad"};
    return among(word, words);
}

bool is_common_word(std::string_view town) {
    static constexpr std::array<std::string_view, 6> words{"heel", "best", "echt", "elders", "huis", "school"};
    return among(town, words);
}

bool is_area(std::string_view word) {
    static constexpr std::array<std::string_view, 18> words{"groningen", "friesland", "fryslan", "drenthe", "overijssel", "flevoland", "gelderland", "utrecht", "holland",
                                                            "zeeland", "brabant", "limburg", "noord holland", "zuid holland", "noord brabant", "nederland", "landsdeel", "twente"};
    return is_direction(word) || among(word, words);
}

bool begins_name_of_street(std::string_view word) {
    static constexpr std::array<std::string_view, 14> words{"van", "naar", "richting", "der", "v", "graaf", "hertog", "baron", "de", "het", "t", "den", "ter", "ten"};
    return among(clean(word), words);
}

bool ends_as_street(std::string_view name) {
    static constexpr std::array<std::string_view, 9> endings{"straat", "weg", "laan", "plein", "kade", "gracht", "singel", "steeg", "pad"};
    auto const word = clean(name);
    return std::ranges::any_of(endings, [&word](auto const ending) { return word.ends_with(ending); });
}

NameNear name_near(std::string_view town) {
    static constexpr std::array<std::string_view, 5> words{"gem", "gemeente", "bij", "nabij", "b"};
    auto const split_at = [&](std::size_t at, std::size_t behind) -> NameNear { return {stripped(town.substr(0, at)), stripped(town.substr(behind))}; };
    auto const without_word = [](std::string near) {
        auto const space = near.find(' ');
        return space != std::string::npos && among(clean(near.substr(0, space)), words) ? near.substr(space + 1) : near;
    };
    auto const open = town.find('('), close = town.find(')', open == std::string_view::npos ? 0 : open);
    if (open != std::string_view::npos && close != std::string_view::npos) {
        auto found = split_at(open, open + 1);
        found.near = without_word(stripped(town.substr(open + 1, close - open - 1)));
        return found;
    }
    for (std::string_view const word : {" gem. ", " gem ", " gemeente ", " bij ", " nabij "})
        if (auto const at = town.find(word); at != std::string_view::npos && at > 0) return split_at(at, at + word.size());
    return {};
}

bool may_be_town(std::string_view cell) {
    static constexpr std::array<std::string_view, 10> abroad{"belgie", "belgium", "vlaanderen", "duitsland", "germany", "deutschland", "frankrijk", "engeland", "luxemburg", "polen"};
    static constexpr std::array<std::string_view, 12> beginnings{"nieuw", "oud", "groot", "klein", "sint", "st", "den", "s", "ter", "ten", "bergen", "alphen"};
    constexpr std::size_t short_capitals = 4;
    auto words = words_in(folded(cell));
    if (std::ranges::any_of(words, [](auto const& word) { return among(word, abroad); })) return true;
    // "Hengelo (Z)"
    cell = cell.substr(0, cell.find('('));
    words = words_in(folded(cell));
    if (words.empty()) return false;
    if (words.size() > 1) return words.size() <= 3 && among(words.front(), beginnings) && !ends_as_building(words.back()) && !ends_as_street(words.back());
    if (ends_as_building(words.front()) || ends_as_street(words.front())) return false;
    auto const letters = stripped(cell);
    bool const capital = !letters.empty() && (letters.front() < 'a' || letters.front() > 'z');
    bool const all_capitals = letters.size() <= short_capitals && std::ranges::none_of(letters, [](char c) { return c >= 'a' && c <= 'z'; });
    return capital && !all_capitals;
}

std::vector<std::string> words_between_spaces(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        auto const end = std::min(text.find_first_of(" \t\n"), text.size());
        if (end > 0) words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

std::string joined_words(std::vector<std::string> const& words, std::size_t first, std::size_t count) {
    std::string text;
    for (auto i = first; i < first + count && i < words.size(); ++i) text += (text.empty() ? "" : " ") + words[i];
    return text;
}

}  // namespace sprank::import
