#include "import/place_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
/// Part of a word: letters of any language, digits.
bool in_word(char c) { return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80U; }

struct FoundPostcode {
    std::size_t begin = 0, end = 0;
    std::string code;
};

/// "8011 AB" or "8011AB" as a word of its own.
std::optional<FoundPostcode> find_postcode(std::string_view text) {
    for (std::size_t i = 0; i + 6 <= text.size(); ++i) {
        if (i > 0 && in_word(text[i - 1])) continue;
        if (text[i] == '0' ||
            !std::all_of(text.begin() + static_cast<std::ptrdiff_t>(i), text.begin() + static_cast<std::ptrdiff_t>(i) + 4, is_digit))
            continue;
        auto letters = i + 4;
        while (letters < text.size() && text[letters] == ' ' && letters < i + 6) ++letters;
        if (letters + 2 > text.size() || !is_letter(text[letters]) || !is_letter(text[letters + 1])) continue;
        if (letters + 2 < text.size() && in_word(text[letters + 2])) continue;
        std::string code(text.substr(i, 4));
        for (auto const c : text.substr(letters, 2)) code += static_cast<char>(c & ~0x20);
        return FoundPostcode{i, letters + 2, code};
    }
    return std::nullopt;
}

std::vector<std::string_view> parts_of(std::string_view text) {
    std::vector<std::string_view> parts;
    while (!text.empty() && parts.size() < 12) {
        auto const end = std::min(text.find_first_of(",;|\n"), text.size());
        if (auto const part = trimmed(text.substr(0, end)); !part.empty()) parts.push_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

bool is_country(std::string_view part) {
    static constexpr std::array<std::string_view, 6> names{"nederland", "netherlands", "the netherlands", "holland", "nl", "nld"};
    return std::find(names.begin(), names.end(), lowered(part)) != names.end();
}

/// "Stationsplein 1", "Kerkstraat 12-B": a word and then a number of a house.
bool is_street(std::string_view part) {
    auto const space = part.rfind(' ');
    if (space == std::string_view::npos) return false;
    auto last = part.substr(space + 1);
    if (last.size() <= 3 && !is_digit(last.front())) {  // "Kerkstraat 12 A"
        auto const before = trimmed(part.substr(0, space));
        auto const earlier = before.rfind(' ');
        if (earlier == std::string_view::npos) return false;
        last = before.substr(earlier + 1);
    }
    return is_digit(last.front()) && last.size() <= 8 && !is_digit(part.front());
}

bool is_room(std::string_view part) {
    static constexpr std::array<std::string_view, 19> words{
        "zaal",        "lokaal",  "ruimte", "kamer",  "aula", "hal",  "gebouw",   "verdieping", "etage",        "vleugel",
        "collegezaal", "kantine", "ingang", "begane", "room", "hall", "building", "floor",      "parkeerplaats"};
    auto const lower = lowered(part);
    auto const first = std::string_view(lower).substr(0, lower.find(' '));
    if (std::find(words.begin(), words.end(), first) != words.end()) return true;
    return part.size() <= 6 && std::any_of(part.begin(), part.end(), is_digit);  // "B1.04"
}

bool is_online(std::string_view text) {
    static constexpr std::array<std::string_view, 8> words{"online", "microsoft teams", "teams-vergadering", "teams meeting",
                                                           "zoom",   "webinar",         "google meet",       "livestream"};
    auto const lower = lowered(text);
    if (lower.find("://") != std::string::npos) return true;
    return std::any_of(words.begin(), words.end(), [&lower](std::string_view word) { return lower.starts_with(word); });
}

/// A name of a town has no digits, and few words.
bool may_be_town(std::string_view part) {
    if (part.empty() || part.size() > 60 || std::any_of(part.begin(), part.end(), is_digit)) return false;
    return std::count(part.begin(), part.end(), ' ') <= 4 && part.find_first_of("@/:\"") == std::string_view::npos;
}

/// One part alone is a town only if it is one word, or begins as towns of more words do.
bool alone_is_town(std::string_view part) {
    if (!may_be_town(part)) return false;
    if (part.find(' ') == std::string_view::npos) return true;
    static constexpr std::array<std::string_view, 9> beginnings{"Den ",      "'s ",          "Sint ",        "Bergen op ", "Alphen aan ",
                                                                "Hoek van ", "Capelle aan ", "Krimpen aan ", "Wijk bij "};
    return std::any_of(beginnings.begin(), beginnings.end(), [part](std::string_view one) { return part.starts_with(one); });
}

}  // namespace

PlaceWords split_location(std::string_view text) {
    PlaceWords found;
    // Lines are parts as well; they must still be there when the parts are cleaned one by one.
    auto parts = parts_of(text.substr(0, std::min<std::size_t>(text.size(), 2000)));
    std::vector<std::string> clean;
    for (auto const part : parts) {
        if (auto words = plain_text(part, 120); !words.empty()) clean.push_back(std::move(words));
    }
    if (clean.empty()) return found;
    found.online = is_online(clean.front());
    if (found.online) clean.erase(clean.begin());
    if (!clean.empty() && clean.size() > 1 && is_country(clean.back())) clean.pop_back();

    // Nothing before the street or the postcode is a town; nothing after it is an organisation.
    std::size_t address = clean.size();
    for (std::size_t i = 0; i < clean.size() && address == clean.size(); ++i) {
        auto const postcode = find_postcode(clean[i]);
        if (!postcode) continue;
        found.postcode = postcode->code;
        address = i;
        auto after = trimmed(std::string_view(clean[i]).substr(postcode->end));
        if (after.empty() && i + 1 < clean.size()) after = clean[i + 1];
        if (may_be_town(after)) found.town = after;
        auto const before = trimmed(std::string_view(clean[i]).substr(0, postcode->begin));
        if (before.empty() || is_street(before)) continue;
        add_words(found.organisation, before);  // "ROC X 8011 AB Zwolle"
    }
    if (found.postcode.empty() && !clean.empty()) {
        auto const street =
            std::find_if(clean.begin(), clean.end(), [](std::string const& part) { return is_street(part) && !is_room(part); });
        auto const& last = clean.back();
        bool const after_street = street != clean.end() && street + 1 == clean.end() - 1;
        bool const plain = clean.size() == 1 ? alone_is_town(last) : (after_street || clean.size() >= 2) && may_be_town(last);
        if (plain && !is_room(last)) {
            found.town = last;
            address = clean.size() - 1;
        }
        if (street != clean.end()) address = std::min(address, static_cast<std::size_t>(street - clean.begin()));
    }
    std::vector<std::string> names;
    for (std::size_t i = 0; i < address; ++i) {
        if (!is_room(clean[i]) && !is_street(clean[i])) names.push_back(clean[i]);
    }
    // Two names next to each other: nobody can tell which of them is the organisation.
    if (found.organisation.empty() && names.size() == 1) found.organisation = names.front();
    return found;
}

std::optional<std::string> dutch_postcode(std::string_view text) {
    auto const words = trimmed(text);
    auto const found = find_postcode(words);
    if (!found || found->begin != 0 || found->end != words.size()) return std::nullopt;
    return found->code;
}

std::optional<Position> checked_position(double latitude, double longitude) {
    if (!std::isfinite(latitude) || !std::isfinite(longitude)) return std::nullopt;
    if (std::abs(latitude) > 90 || std::abs(longitude) > 180 || (latitude == 0 && longitude == 0)) return std::nullopt;
    return Position{latitude, longitude};
}

}  // namespace sprank::import
