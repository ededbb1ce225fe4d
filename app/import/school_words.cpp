#include "import/school_words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

using Term = std::pair<std::string_view, std::string_view>;

/// Terms are compared without case; "-" and "_" count as a space.
std::string folded(std::string_view text) {
    auto words = lowered(plain_line(text, 80));
    std::replace_if(
        words.begin(), words.end(), [](char c) { return c == '-' || c == '_'; }, ' ');
    return words;
}

template <std::size_t count>
std::string_view term_of(std::array<Term, count> const& terms, std::string_view word) {
    auto const found = std::find_if(terms.begin(), terms.end(), [word](Term const& one) { return one.first == word; });
    return found == terms.end() ? std::string_view{} : found->second;
}

constexpr std::array<Term, 22> ways{{
    {"full time", "voltijd"},       {"fulltime", "voltijd"},
    {"part time", "deeltijd"},      {"parttime", "deeltijd"},
    {"dual training", "duaal"},     {"dual", "duaal"},
    {"self paced", "eigen tempo"},  {"distance learning", "op afstand"},
    {"distance", "op afstand"},     {"on campus", "op locatie"},
    {"onsite", "op locatie"},       {"on site", "op locatie"},
    {"in person", "op locatie"},    {"face to face", "op locatie"},
    {"classroom", "klassikaal"},    {"online", "online"},
    {"hybrid", "hybride"},          {"blended", "hybride"},
    {"situated", "op de werkplek"}, {"situated learning", "op de werkplek"},
    {"evening", "avond"},           {"posted", "per post"},
}};

constexpr std::array<Term, 24> levels{{
    {"secondary vocational education", "mbo"},
    {"secondary vocational education 1", "mbo 1"},
    {"secondary vocational education 2", "mbo 2"},
    {"secondary vocational education 3", "mbo 3"},
    {"secondary vocational education 4", "mbo 4"},
    {"associate degree", "associate degree"},
    {"ad", "associate degree"},
    {"bachelor", "bachelor"},
    {"ba", "bachelor"},
    {"bsc", "bachelor"},
    {"llb", "bachelor"},
    {"master", "master"},
    {"ma", "master"},
    {"msc", "master"},
    {"llm", "master"},
    {"doctoral", "doctoraat"},
    {"phd", "doctoraat"},
    {"academic bachelor", "wo bachelor"},
    {"academic master", "wo master"},
    {"professional bachelor", "hbo bachelor"},
    {"professional master", "hbo master"},
    {"nt2 1", "nt2 1"},
    {"nt2 2", "nt2 2"},
    {"professional associate degree", "associate degree"},
}};

constexpr std::array<Term, 3> sectors{{
    {"secondary vocational education", "mbo"},
    {"higher professional education", "hbo"},
    {"university education", "wo"},
}};

}  // namespace

std::string learning_in_words(std::string_view word) {
    auto const known = term_of(ways, folded(word));
    return known.empty() ? plain_text(word, 80) : std::string(known);
}

std::string level_in_words(std::string_view level, std::string_view sector) {
    auto const word = folded(level);
    if (word.empty() || word == "undefined" || word == "undivided" || word == "none") return {};
    auto const of_sector = term_of(sectors, folded(sector));
    auto const known = term_of(levels, word);
    // "3" and "4+" are levels of the Dutch qualifications framework: only within mbo they are its levels
    if (known.empty() && word.size() <= 2 && word[0] >= '1' && word[0] <= '8') {
        return of_sector == "mbo" && word[0] <= '4' ? "mbo " + word.substr(0, 1) : "nlqf " + word;
    }
    if (known.empty()) return plain_text(level, 80);
    bool const degree = known == "bachelor" || known == "master";
    return degree && (of_sector == "hbo" || of_sector == "wo") ? std::string(of_sector) + " " + std::string(known) : std::string(known);
}

bool is_euro(std::string_view currency) {
    auto const word = lowered(trimmed(currency));
    return word.empty() || word == "eur" || word == "€" || word == "euro";
}

std::string price_in_words(std::string_view amount) {
    auto words_of_file = trimmed(amount.substr(0, 40));
    for (std::string_view const sign : {"€", "EUR", "eur"}) {
        if (words_of_file.starts_with(sign)) words_of_file = trimmed(words_of_file.substr(sign.size()));
    }
    for (std::string_view const none : {",-", ".-", ",--"}) {
        if (words_of_file.ends_with(none)) words_of_file.remove_suffix(none.size());
    }
    std::string text(words_of_file);
    std::replace(text.begin(), text.end(), ',', '.');
    // "1.250" may be a thousand and more, or one and a bit: only what is plain is read
    auto const point = text.find('.');
    if (point != std::string::npos && text.size() - point == 4) return {};
    double value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc{} || end != text.data() + text.size() || !(value >= 0) || value >= 1'000'000) return {};
    auto const cents = std::llround(value * 100);
    if (std::abs(value * 100 - static_cast<double>(cents)) > 0.001) return {};
    if (cents == 0) return "gratis";
    auto words = std::to_string(cents / 100);
    if (cents % 100 != 0) words += "," + std::to_string(100 + cents % 100).substr(1);
    return words;
}

}  // namespace sprank::import
