#include "import/cell_values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "compile/text_measure.hpp"
#include "core/folded_text.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t longest_short_cell = 400;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 0x20) : c; }

template <std::size_t size>
bool among(std::string_view word, std::array<std::string_view, size> const& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), is_digit); }

/// Without marks that stand beside a name; brackets that belong together stay: "Hengelo (Gld)".
std::string_view bare(std::string_view text) {
    constexpr std::string_view marks = " \t\n,;:.-/|";
    while (!text.empty()) {
        bool const closed = text.find('(') != std::string_view::npos && text.find(')') != std::string_view::npos;
        if (marks.find(text.front()) != std::string_view::npos || text.front() == ')' ||
            (text.front() == '(' && (!closed || text.back() == ')'))) {
            text.remove_prefix(1);
        } else if (marks.find(text.back()) != std::string_view::npos || text.back() == '(' || (text.back() == ')' && !closed)) {
            text.remove_suffix(1);
        } else {
            break;
        }
    }
    return text;
}

std::string_view without_country(std::string_view text) {
    for (std::string_view const country : {"Nederland", "NEDERLAND", "The Netherlands", "Netherlands", "NL"}) {
        if (text.size() <= country.size() || !text.ends_with(country)) continue;
        auto const before = text.substr(0, text.size() - country.size());
        if (before.back() == ' ' || before.back() == ',') return bare(before);
    }
    return text;
}

/// Digits with their marks -> whole euros and cents; nothing when it is not sure which mark is which.
std::optional<std::string> amount_of(std::string_view text) {
    while (text.ends_with('-') || text.ends_with('=')) text.remove_suffix(1);
    bool const open_cents = text.ends_with(',') || text.ends_with('.');
    if (open_cents) text.remove_suffix(1);
    auto const last = text.find_last_of(".,");
    std::string whole, cents;
    auto const behind = last == std::string_view::npos ? std::string_view{} : text.substr(last + 1);
    // "1.250" is a thousand and more, "1,250" could be either
    bool const decimals = last != std::string_view::npos && !open_cents && (behind.size() == 1 || behind.size() == 2);
    auto const groups = decimals ? text.substr(0, last) : text;
    std::size_t since_mark = 0;
    bool marked = false;
    char used = '\0';
    for (char const c : groups) {
        if (is_digit(c)) {
            whole += c;
            ++since_mark;
            continue;
        }
        if ((c != '.' && c != ',') || (marked ? since_mark != 3 : since_mark == 0 || since_mark > 3)) return std::nullopt;
        if (used != '\0' && used != c) return std::nullopt;
        if (c == ',' && !decimals) return std::nullopt;
        used = c;
        marked = true;
        since_mark = 0;
    }
    if (marked && since_mark != 3) return std::nullopt;
    if (decimals && used == text[last]) return std::nullopt;
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size()));
    if (whole.size() > 6) return std::nullopt;
    if (decimals) cents = behind;
    if (cents.size() == 1) cents += '0';
    if (!std::all_of(cents.begin(), cents.end(), is_digit)) return std::nullopt;
    if (cents == "00") cents.clear();
    if (whole.empty() && cents.empty()) return "gratis";
    return (whole.empty() ? "0" : whole) + (cents.empty() ? "" : "," + cents);
}

/// Words around an amount that change nothing.
constexpr std::array<std::string_view, 40> cost_words{"j", "jr", "lesgeld",    "cursusgeld", "examen", "examens", "materiaal", "materialen", "lunch", "koffie", "thee", "boeken", "lesmateriaal",
                                                      "schooljaar", "prijspeil", "peil", "jaar", "lesjaar", "cursusjaar", "eur",   "euro",      "euros",     "e",        "p",    "pp",     "persoon",
                                                      "per",   "incl",      "inclusief", "btw",      "all",  "in",     "kosten",
                                                      "prijs", "deelnemer", "eigen",     "bijdrage", "kost", "bedrag", "van"};

struct CostParts {
    std::string number;
    std::size_t numbers = 0;
    int year = 0;
    bool strange = false, minus = false;
};

/// "(2026)", "2026" beside another number.
int year_of(std::string_view number) {
    int year = 0;
    auto const [end, error] = std::from_chars(number.data(), number.data() + number.size(), year);
    return number.size() == 4 && error == std::errc{} && end == number.data() + number.size() && year >= 2000 && year < 2100 ? year : 0;
}

CostParts parts_of(std::string_view cell) {
    CostParts parts;
    std::string words;
    for (std::size_t at = 0; at < cell.size();) {
        if (!is_digit(cell[at])) {
            if (cell[at] == '-' && at + 1 < cell.size() && is_digit(cell[at + 1]) && parts.numbers == 0) parts.minus = true;
            words += cell[at++];
            continue;
        }
        auto end = at;
        // a space between thousands: "1 250"
        auto const thousands = [&](std::size_t i) {
            return cell[i] == ' ' && i + 3 < cell.size() && is_digit(cell[i + 1]) && is_digit(cell[i + 2]) && is_digit(cell[i + 3]) &&
                   (i + 4 >= cell.size() || !is_digit(cell[i + 4]));
        };
        while (end < cell.size() && (is_digit(cell[end]) || cell[end] == '.' || cell[end] == ',' || (end - at <= 3 && thousands(end))))
            ++end;
        if (end < cell.size() && cell[end] == '-' && (cell[end - 1] == ',' || cell[end - 1] == '.')) ++end;
        auto number = std::string(cell.substr(at, end - at));
        std::erase(number, ' ');
        if (int const year = year_of(number); year != 0 && parts.numbers > 0) {
            parts.year = parts.year == 0 ? year : parts.year;
        } else if (int const before = year_of(parts.number); before != 0 && parts.numbers == 1 && parts.year == 0 && cell.find(parts.number + ':') != std::string_view::npos) {
            parts.year = before;  // "2026: € 95"
            parts.number = std::move(number);
        } else {
            ++parts.numbers;
            parts.number = std::move(number);
        }
        at = end;
        words += ' ';
    }
    for (auto const& word : words_in(folded(words))) parts.strange = parts.strange || !among(std::string_view(word), cost_words);
    return parts;
}

struct Found {
    std::size_t begin = 0, end = 0;
    std::string postcode;
};

/// A Dutch postcode with its letters, anywhere in a text.
std::optional<Found> find_postcode(std::string_view text) {
    for (std::size_t at = 0; at + 6 <= text.size(); ++at) {
        if (!(text[at] >= '1' && text[at] <= '9') || (at > 0 && (is_digit(text[at - 1]) || is_letter(text[at - 1])))) continue;
        if (!std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 1, text.begin() + static_cast<std::ptrdiff_t>(at) + 4, is_digit))
            continue;
        auto letters = at + 4;
        while (letters < text.size() && text[letters] == ' ' && letters < at + 6) ++letters;
        if (letters + 2 > text.size() || !is_letter(text[letters]) || !is_letter(text[letters + 1])) continue;
        if (letters + 2 < text.size() && (is_letter(text[letters + 2]) || is_digit(text[letters + 2]))) continue;
        // "2027 in": small letters after a space are a word
        if (letters > at + 4 && (text[letters] != upper(text[letters]) || text[letters + 1] != upper(text[letters + 1]))) continue;
        return Found{at, letters + 2, std::string(text.substr(at, 4)) + ' ' + upper(text[letters]) + upper(text[letters + 1])};
    }
    return std::nullopt;
}

/// What may be a town at the end of an address: behind the last comma, without a number in it.
std::string_view town_at_end(std::string_view text) {
    text = without_country(bare(text));
    if (!has_digit(text)) return text;
    auto const comma = text.find_last_of(",\n;");
    if (comma == std::string_view::npos) return {};
    auto const town = bare(text.substr(comma + 1));
    return has_digit(town) ? std::string_view{} : town;
}

bool host_like(std::string_view host) {
    auto const dot = host.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || host.size() - dot < 3 || host.find("..") != std::string_view::npos) return false;
    return std::all_of(
               host.begin(), host.end(),
               [](char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '.' || static_cast<unsigned char>(c) >= 0x80U; }) &&
           std::all_of(host.begin() + static_cast<std::ptrdiff_t>(dot) + 1, host.end(), is_letter);
}

bool is_website(std::string_view word) {
    if (word.size() > longest_short_cell || word.find_first_of("<>\"'`\\{}") != std::string_view::npos) return false;
    bool schemed = false;
    for (std::string_view const scheme : {"https://", "http://", "HTTPS://", "HTTP://", "Https://", "Http://"}) {
        if (!word.starts_with(scheme)) continue;
        word.remove_prefix(scheme.size());
        schemed = true;
        break;
    }
    auto host = word.substr(0, word.find_first_of("/?#"));
    if (auto const colon = host.rfind(':'); schemed && colon != std::string_view::npos) host = host.substr(0, colon);
    return host_like(host);
}

}  // namespace

namespace {

/// "gratis (gesubsidieerd)"; "gratis (voor leden)" is a condition.
bool free_but_for_brackets(std::string_view cell) {
    constexpr std::array<std::string_view, 10> conditions{"voor", "leden", "alleen", "mits", "als", "tot", "bij", "met", "indien", "eerste"};
    auto const open = cell.find('(');
    if (open == std::string_view::npos || folded(compile::trimmed(cell.substr(0, open))) != "gratis") return false;
    auto const beside = words_in(folded(cell.substr(open)));
    return std::ranges::none_of(beside, [&](auto const& word) { return among(std::string_view(word), conditions) || has_digit(word); });
}

/// "vijf euro p.p.", folded.
std::optional<std::string> amount_in_words(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, int>, 21> numbers{{{"een", 1},        {"twee", 2},   {"drie", 3},      {"vier", 4},          {"vijf", 5},     {"zes", 6},     {"zeven", 7},
                                                                        {"acht", 8},       {"negen", 9},  {"tien", 10},     {"elf", 11},          {"twaalf", 12},  {"vijftien", 15}, {"twintig", 20},
                                                                        {"vijfentwintig", 25}, {"dertig", 30}, {"veertig", 40}, {"vijftig", 50}, {"vijfenzeventig", 75}, {"honderd", 100}, {"tweehonderd", 200}}};
    auto const words = words_in(text);
    if (words.size() < 2 || (words[1] != "euro" && words[1] != "euros")) return std::nullopt;
    auto const number = std::ranges::find(numbers, std::string_view(words[0]), &std::pair<std::string_view, int>::first);
    bool const more = std::any_of(words.begin() + 2, words.end(), [](auto const& word) { return !among(std::string_view(word), cost_words); });
    return number == numbers.end() || more ? std::nullopt : std::optional(std::to_string(number->second));
}

}  // namespace

bool says_nothing(std::string_view cell) {
    constexpr std::array<std::string_view, 17> words{
        "nvt",     "n v t", "onbekend", "niet bekend", "nog niet bekend", "geen",  "na", "n a", "null", "leeg",
        "unknown", "nnb",   "n n b",    "ntb",         "n t b",           "volgt", "tba"};
    if (cell.size() > 40) return false;
    auto const text = folded(cell);
    auto const words_only = compile::trimmed(text);
    if (cell.find('#') != std::string_view::npos) return false;
    return words_only.empty() || among(words_only, words);
}

bool is_spreadsheet_error(std::string_view cell) {
    constexpr std::array<std::string_view, 16> errors{"#N/B",    "#N/A",   "#VERW!",     "#REF!",   "#WAARDE!", "#VALUE!",
                                                      "#NAAM?",  "#NAME?", "#DEEL/0!",   "#DIV/0!", "#LEEG!",   "#NULL!",
                                                      "#GETAL!", "#NUM!",  "#OVERLOOP!", "#SPILL!"};
    if (cell.size() >= 2 && std::all_of(cell.begin(), cell.end(), [](char c) { return c == '#'; })) return true;
    return among(cell, errors) || (cell.size() == 7 && cell.starts_with("Err:"));
}

std::optional<bool> yes_or_no(std::string_view cell) {
    constexpr std::array<std::string_view, 9> yes{"ja", "j", "x", "waar", "true", "yes", "y", "1", "v"};
    constexpr std::array<std::string_view, 6> no{"nee", "n", "onwaar", "false", "no", "0"};
    if (cell.size() > 20) return std::nullopt;
    if (cell == "✓" || cell == "✔" || cell == "☑") return true;
    auto const text = folded(cell);
    auto const word = compile::trimmed(text);
    if (among(word, yes)) return true;
    if (among(word, no)) return false;
    return std::nullopt;
}

ReadCost read_cost(std::string_view cell) {
    constexpr std::array<std::string_view, 26> free{"vrij entree", "vrije entree", "gratis entree", "entree gratis", "toegang gratis", "vrij toegang", "vrije toegang", "vrije inloop", "gratis inloop", "grat",
                                                    "gratis voor deelnemer", "gratis voor deelnemers", "gratis voor deelnemer s", "gratis voor iedereen",
                                                    "gratis",          "geen kosten",           "kosteloos", "geen", "free",
                                                    "nihil",           "geen kosten verbonden", "nee",       "vrij", "gratis toegang",
                                                    "gratis deelname", "zonder kosten"};
    constexpr std::array<std::string_view, 19> not_known{"p o a", "poa", "prijs op aanvraag", "kosten op aanvraag",
                                                         "p m", "pm", "op aanvraag", "in overleg",       "nog niet bekend", "nog onbekend", "n t b",
                                                         "ntb",         "nader te bepalen", "vraag de school", "zie website",  "zie site",
                                                         "op offerte",  "offerte",          "nog te bepalen"};
    if (cell.size() > longest_short_cell) return {CostFound::unclear, {}, 0};
    auto const text = folded(cell);
    auto const words = compile::trimmed(text);
    if (among(words, free) || free_but_for_brackets(cell)) return {CostFound::amount, "gratis", 0};
    if (says_nothing(cell) || among(words, not_known)) return {};
    if (auto amount = amount_in_words(text)) return {CostFound::amount, std::move(*amount), 0};
    std::string simple(cell);
    for (std::string_view const from : {"–", "—", "\xE2\x88\x92"}) {
        for (auto at = simple.find(from); at != std::string::npos; at = simple.find(from, at)) simple.replace(at, from.size(), "-");
    }
    auto const parts = parts_of(simple);
    if (parts.numbers != 1 || parts.strange || parts.minus) return {CostFound::unclear, {}, 0};
    auto cost = amount_of(parts.number);
    if (!cost) return {CostFound::unclear, {}, 0};
    return {CostFound::amount, std::move(*cost), parts.year};
}

ReadTown read_town(std::string_view cell) {
    if (cell.size() > longest_short_cell) return {};
    auto const postcode = find_postcode(cell);
    if (!postcode) return {std::string(town_at_end(cell)), {}};
    auto town = town_at_end(cell.substr(postcode->end));
    if (town.empty()) {
        auto const before = bare(cell.substr(0, postcode->begin));
        auto const comma = before.find_last_of(",;\n");
        town = town_at_end(comma == std::string_view::npos ? before : before.substr(comma + 1));
    }
    return {std::string(town), postcode->postcode};
}

std::optional<std::string> read_postcode(std::string_view cell) {
    if (cell.size() > 12) return std::nullopt;
    if (cell.size() == 4 && cell.front() != '0' && std::all_of(cell.begin(), cell.end(), is_digit)) return std::string(cell);
    std::string capitals(cell);
    std::transform(capitals.begin(), capitals.end(), capitals.begin(), upper);
    auto const found = find_postcode(capitals);
    if (!found || found->begin != 0 || found->end != cell.size()) return std::nullopt;
    return found->postcode;
}

std::optional<std::string> read_website(std::string_view cell) {
    for (auto piece = cell; !piece.empty();) {
        auto const end = std::min(piece.find_first_of(" \t\n,;|()"), piece.size());
        auto word = piece.substr(0, end);
        while (word.ends_with('.')) word.remove_suffix(1);
        if (is_website(word)) return std::string(word);
        piece.remove_prefix(std::min(end + 1, piece.size()));
    }
    return std::nullopt;
}

bool is_mail_address(std::string_view cell) {
    auto const at = cell.find('@');
    return at != std::string_view::npos && at > 0 && cell.size() <= longest_short_cell && cell.find('/') == std::string_view::npos && cell.find('.', at) != std::string_view::npos;
}

int year_in(std::string_view name) {
    for (std::size_t at = 0; at + 4 <= name.size(); ++at) {
        int year = 0;
        auto const [end, error] = std::from_chars(name.data() + at, name.data() + at + 4, year);
        if (error == std::errc{} && end == name.data() + at + 4 && year >= 2000 && year < 2100) return year;
    }
    return 0;
}

int year_in_time(std::string_view words) {
    if (int const year = year_in(words); year != 0) return year;
    constexpr std::array<std::string_view, 12> months{"jan", "feb", "maart", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"};
    constexpr int century = 2000, first = 25, last = 60;  // in "3 mrt 12" that is no year
    auto const own = words_in(folded(words));
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (own[i].size() != 2 || !std::all_of(own[i].begin(), own[i].end(), is_digit)) continue;
        int const year = std::stoi(own[i]);
        bool const month_before = i > 0 && (own[i - 1].starts_with("mrt") || std::ranges::any_of(months, [&](auto month) { return own[i - 1].starts_with(month); }));
        bool const marked = words.find("'" + own[i]) != std::string_view::npos || words.find("\u2019" + own[i]) != std::string_view::npos || words.find("\u2018" + own[i]) != std::string_view::npos;
        if ((month_before || marked) && year >= first && year <= last) return century + year;
    }
    return 0;
}

}  // namespace sprank::import
