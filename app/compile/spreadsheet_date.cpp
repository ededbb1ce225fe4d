#include "compile/spreadsheet_date.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "core/near.hpp"

namespace sprank::compile {
namespace {

/// Dutch and English; the number of the month is the place in the list, twice over.
constexpr std::array<std::string_view, 24> months{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
                                                  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

std::optional<int> number_of(std::string_view digits) {
    int value = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return digits.empty() || digits.front() == '-' || error != std::errc{} || end != digits.data() + digits.size() ? std::nullopt
                                                                                                                   : std::optional(value);
}

/// "jun-26", "Jun-2026".
std::optional<std::string> month_of_year(std::string_view word, std::string_view year) {
    std::string small;
    for (char const letter : word) small += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    auto const at = std::find(months.begin(), months.end(), small);
    auto const number = number_of(year);
    if (at == months.end() || !number || (year.size() != 2 && year.size() != 4)) return std::nullopt;
    Date const first{year.size() == 2 ? 2000 + *number : *number, static_cast<int>((at - months.begin()) % 12) + 1, 1};
    return iso_date(first).substr(0, 7);
}

}  // namespace

std::string date_as_written(std::string_view cell) {
    auto const first = cell.find_first_of("-/");
    if (first == std::string_view::npos) return std::string(cell);
    auto const second = cell.find(cell[first], first + 1);
    if (second == std::string_view::npos) return month_of_year(cell.substr(0, first), cell.substr(first + 1)).value_or(std::string(cell));
    auto const day = number_of(cell.substr(0, first)), month = number_of(cell.substr(first + 1, second - first - 1)),
               year = number_of(cell.substr(second + 1));
    if (!day || !month || !year || first > 2 || second - first > 3 || cell.size() - second != 5) return std::string(cell);
    auto const iso = iso_date({*year, *month, *day});
    return parse_date(iso) == Date{*year, *month, *day} ? iso : std::string(cell);
}

}  // namespace sprank::compile
