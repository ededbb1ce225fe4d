#include "import/price_words.hpp"

#include <algorithm>
#include <string_view>

#include "core/folded_text.hpp"
#include "import/cell_values.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t longest_price = 60;  ///< characters that fit behind a text

bool has_letter(std::string const& cell) {
    return std::ranges::any_of(cell, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

}  // namespace

bool is_price_in_words(std::string const& cell) {
    if (length_in_characters(cell) > longest_price || !(has_letter(cell) || cell.find("€") != cell.rfind("€"))) return false;
    return cell.find_first_of("0123456789") != std::string::npos || words_in(folded(cell)).size() > 1;
}

bool says_more_than_a_price(std::string const& cell) {
    auto const words = ' ' + folded(cell) + ' ';
    for (std::string_view const often : {" per jaar ", " per maand ", " per week ", " per les ", " per keer ", " per avond ", " per dag "})
        if (words.find(often) != std::string::npos) return true;
    return false;
}

std::optional<std::string> amount_before_words(std::string const& cell) {
    auto const end = cell.find_first_of("(,;");
    if (end == std::string::npos || end == 0 || !is_price_in_words(cell)) return std::nullopt;
    // "12,50 euro": that comma stands in a number
    auto const at = cell[end] == ',' && end + 1 < cell.size() && cell[end + 1] >= '0' && cell[end + 1] <= '9' ? cell.find('(', end) : end;
    if (at == std::string::npos) return std::nullopt;
    auto const beside = words_in(folded(cell.substr(at)));
    for (auto const& word : beside)
        if (word == "excl" || word == "exclusief" || word == "anders" || word == "mits" ||
            word.find_first_of("0123456789") != std::string::npos)
            return std::nullopt;
    auto const free = folded(cell.substr(0, at));
    bool const for_some = free.find("gratis") != std::string::npos && std::ranges::any_of(beside, [](auto const& word) {
                              return word == "voor" || word == "leden" || word == "alleen";
                          });
    auto const read = read_cost(cell.substr(0, at));
    return read.found == CostFound::amount && !for_some ? std::optional(read.cost) : std::nullopt;
}

}  // namespace sprank::import
