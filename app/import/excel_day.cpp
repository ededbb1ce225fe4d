// Days and hours of cells that hold nothing else.
#include <algorithm>
#include <charconv>
#include <chrono>

#include "import/dutch_date.hpp"
#include "import/dutch_tokens.hpp"

namespace sprank::import {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::optional<Date> read_excel_day(std::string_view text) {
    constexpr int first_day = 36526, last_day = 73050;  // 1 January 2000, 31 December 2099
    auto const whole = text.substr(0, text.find_first_of(".,"));
    auto const part = text.substr(whole.size());
    if (whole.size() != 5 || !std::all_of(whole.begin(), whole.end(), is_digit)) return std::nullopt;
    if (!part.empty() && (part.size() < 2 || !std::all_of(part.begin() + 1, part.end(), is_digit))) return std::nullopt;
    int number = 0;
    std::from_chars(whole.data(), whole.data() + whole.size(), number);
    if (number < first_day || number > last_day) return std::nullopt;
    std::chrono::year_month_day const date(std::chrono::sys_days(std::chrono::year{1899} / 12 / 30) + std::chrono::days(number));
    return Date{static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                static_cast<int>(static_cast<unsigned>(date.day()))};
}

bool is_time_of_day(std::string_view text) {
    if (text.size() > 60) return false;
    auto const simple = simplified_date(text);
    auto const tokens = date_tokens(simple);
    bool time = false;
    for (auto const& token : tokens) {
        if (token.kind == TokenKind::number) return false;
        if (token.kind == TokenKind::time) time = true;
        if (token.kind == TokenKind::word && !among(token.text, before_times) && !among(token.text, hour_words)) return false;
    }
    return time;
}

}  // namespace sprank::import
