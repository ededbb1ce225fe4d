#include "import/price_words.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "core/folded_text.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t longest_price = 60;  ///< characters that fit behind a text
constexpr std::string_view digits = "0123456789";

bool has_letter(std::string const& cell) {
    return std::ranges::any_of(cell, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

bool has_word(std::string_view words, std::initializer_list<std::string_view> any) {
    auto const own = words_in(folded(words));
    return std::ranges::any_of(own, [&](auto const& word) { return std::ranges::find(any, word) != any.end(); });
}

/// "vanaf € 95", "vrijwillige bijdrage": visitors can do something with it. "1.25.0" is a slip, and "ja" says nothing.
bool is_price_in_words(std::string const& cell) {
    if (length_in_characters(cell) > longest_price || !(has_letter(cell) || cell.find("€") != cell.rfind("€"))) return false;
    return cell.find_first_of(digits) != std::string::npos || words_in(folded(cell)).size() > 1 || has_word(cell, {"gift", "donatie", "fooienpot", "lesgeld", "cursusgeld", "collegegeld"});
}

/// "€ 2.601 per jaar": an amount, and how often.
bool says_more_than_a_price(std::string const& cell) {
    auto const words = ' ' + folded(cell) + ' ';
    for (std::string_view const often : {" per jaar ", " per schooljaar ", " per leerjaar ", " p j ", " pj ", " p jr ", " per maand ", " per week ", " per les ", " per keer ", " per avond ", " per dag "})
        if (words.find(often) != std::string::npos) return true;
    return false;
}

/// Without brackets and marks around it.
std::string bare(std::string text) {
    if (text.starts_with('(') && text.ends_with(')') && text.find('(', 1) == std::string::npos) text = text.substr(1, text.size() - 2);
    constexpr std::string_view marks = " ,;)-";
    text.erase(0, std::min(text.find_first_not_of(marks), text.size()));
    while (!text.empty() && std::string_view(" ,;(").find(text.back()) != std::string_view::npos) text.pop_back();
    return text;
}

/// "€ 2.601 per jaar" -> "per jaar".
std::string beside_amount(std::string const& cell) {
    auto const first = std::min(cell.find("€"), cell.find_first_of(digits)), last = cell.find_last_of(digits);
    if (last == std::string::npos) return cell;
    auto const before = bare(cell.substr(0, first)), behind = bare(cell.substr(last + 1));
    auto const short_year = words_in(folded(behind));
    if (before.empty() && (short_year == std::vector<std::string>{"p", "j"} || short_year == std::vector<std::string>{"p", "jr"} || short_year == std::vector<std::string>{"pj"})) return "per jaar";
    return before.empty() || behind.empty() ? before + behind : before + " " + behind;
}

bool says_without_tax(std::string_view words) { return has_word(words, {"btw"}) && has_word(words, {"excl", "ex", "exclusief", "exl", "zonder"}) && !has_word(words, {"incl", "inclusief"}); }

/// "€ 95 (excl. 21% btw)" -> "€ 95".
std::string without_tax_words(std::string cell) {
    auto const low = lowered(cell);
    auto const tax = low.find("btw");
    if (tax == std::string::npos) return cell;
    auto begin = std::string::npos;  // the last of them: "excl. examen, € 95 ex btw"
    for (std::string_view const word : {"exclusief", "excl", "exl", "zonder", "ex"}) {
        auto const at = low.rfind(word, tax);
        bool const whole = at != std::string::npos && (low[at + word.size()] < 'a' || low[at + word.size()] > 'z');
        if (whole && (begin == std::string::npos || at > begin)) begin = at;
    }
    if (begin == std::string::npos) return cell;
    bool const bracket = begin > 0 && cell[begin - 1] == '(';
    auto end = tax + 3;
    if (end < cell.size() && cell[end] == '.') ++end;
    if (bracket && end < cell.size() && cell[end] == ')') ++end;
    cell.erase(begin - (bracket ? 1 : 0), end - begin + (bracket ? 1 : 0));
    return bare(std::move(cell));
}

/// "1250" -> "€ 1.250".
std::string in_euros(std::string const& cost) {
    auto const comma = std::min(cost.find(','), cost.size());
    auto text = cost;
    if (comma > 3) text.insert(comma - 3, 1, '.');
    return "€ " + text;
}

/// Where words begin that add to an amount: a bracket, a comma that is none of a number, "excl. examen", "+ boek".
std::size_t words_behind(std::string const& cell) {
    auto const low = lowered(cell);
    auto at = cell.find_first_of("(,;");
    if (at != std::string::npos && cell[at] == ',' && at + 1 < cell.size() && digits.find(cell[at + 1]) != std::string_view::npos) at = cell.find('(', at);
    if (at != std::string::npos && at + 1 < cell.size() && cell[at] == ',' && (cell[at + 1] == '-' || cell[at + 1] == '=')) at = cell.find_first_of("(;", at);
    for (std::string_view const more : {" excl", " ex ", " ex. ", " + "}) at = std::min(at, low.find(more));
    return at;
}

/// "€ 3,00 (leden gratis)", "Gratis, lunch zelf meenemen": what everybody pays, and the words beside it. Nothing where they may change it.
std::optional<std::pair<std::string, std::string>> amount_and_words(std::string const& cell) {
    auto const at = words_behind(cell);
    if (at == std::string::npos || at == 0 || !is_price_in_words(cell)) return std::nullopt;
    auto const behind = cell.substr(at);
    if (has_word(behind, {"anders", "mits"}) || behind.find_first_of(digits) != std::string::npos) return std::nullopt;
    bool const for_some = folded(cell.substr(0, at)).find("gratis") != std::string::npos && has_word(behind, {"voor", "leden", "alleen"});
    auto const read = read_cost(cell.substr(0, at));
    if (read.found != CostFound::amount || for_some) return std::nullopt;
    return std::pair(read.cost, bare(behind));
}

Price price_without_tax(std::string const& cell) {
    auto const amount = without_tax_words(cell);
    auto const read = read_cost(amount);
    if (read.found == CostFound::nothing || read.cost == "gratis") return {read.found, read.cost, {}, read.year, false};
    if (read.found == CostFound::amount) return {CostFound::unclear, {}, (says_more_than_a_price(amount) ? amount : in_euros(read.cost)) + ", zonder btw", read.year, true};
    return {CostFound::unclear, {}, is_price_in_words(amount) ? amount + ", zonder btw" : std::string{}, 0, true};
}

Price price_in(std::string const& cell) {
    auto const read = read_cost(cell);
    bool const plus = cell.find(" + ") != std::string::npos;
    // "gratis (vrije gift)"
    auto const bracket = read.cost == "gratis" ? cell.find(" (") : std::string::npos;
    auto const beside = bracket != std::string::npos ? bare(cell.substr(bracket + 1)) : says_more_than_a_price(cell) ? beside_amount(cell) : std::string{};
    if (read.found == CostFound::amount && !plus) return {read.found, read.cost, beside, read.year, false};
    if (read.found == CostFound::nothing) return {};
    if (auto found = amount_and_words(cell)) return {CostFound::amount, std::move(found->first), std::move(found->second), 0, false};
    return {CostFound::unclear, {}, is_price_in_words(cell) ? cell : std::string{}, 0, false};
}

}  // namespace

Price read_price(std::string const& cell, std::string_view heading) {
    bool const with_tax = has_word(cell, {"incl", "inclusief"}) && has_word(cell, {"btw"});
    auto price = says_without_tax(cell) || (says_without_tax(heading) && !with_tax) ? price_without_tax(cell) : price_in(cell);
    if (price.year == 0 && price.found != CostFound::nothing) price.year = year_in(heading);
    return price;
}

}  // namespace sprank::import
