#include "compile/time_span.hpp"

#include <array>
#include <cmath>
#include <string>

#include "compile/field_reader.hpp"
#include "compile/text_measure.hpp"

namespace sprank::compile {
namespace {

constexpr double longest = 9999;
constexpr std::array<std::pair<std::string_view, TimeUnit>, 11> units{{{"uur", TimeUnit::hours},     {"uren", TimeUnit::hours},    {"dag", TimeUnit::days},     {"dagen", TimeUnit::days},
                                                                       {"week", TimeUnit::weeks},    {"weken", TimeUnit::weeks},   {"maand", TimeUnit::months}, {"maanden", TimeUnit::months},
                                                                       {"jaar", TimeUnit::years},    {"jaren", TimeUnit::years},   {"jr", TimeUnit::years}}};

std::optional<double> amount(std::string_view text) {
    auto const number = parse_number(trimmed(text));
    return number && *number > 0 && *number <= longest ? number : std::nullopt;
}
bool whole(double number) { return number == std::floor(number); }

}  // namespace

std::optional<TimeSpan> parse_time_span(std::string_view text) {
    text = trimmed(text);
    auto const space = text.rfind(' ');
    if (space == std::string_view::npos) return std::nullopt;
    auto const word = text.substr(space + 1);
    std::string_view numbers = trimmed(text.substr(0, space));
    std::optional<TimeUnit> unit;
    for (auto const& [name, value] : units)
        if (name == word) unit = value;
    if (!unit) return std::nullopt;
    std::string_view first = numbers, second = numbers;
    if (auto const dash = numbers.find('-'); dash != std::string_view::npos) first = numbers.substr(0, dash), second = numbers.substr(dash + 1);
    if (auto const to = numbers.find(" tot "); to != std::string_view::npos) first = numbers.substr(0, to), second = numbers.substr(to + 5);
    auto low = amount(first), high = amount(second);
    if (!low || !high || *high < *low) return std::nullopt;
    if (unit == TimeUnit::years && (!whole(*low) || !whole(*high))) *low *= 12, *high *= 12, unit = TimeUnit::months;
    if (!whole(*low) || !whole(*high)) return std::nullopt;
    return TimeSpan{static_cast<int>(*low), static_cast<int>(*high), *unit};
}

}  // namespace sprank::compile
