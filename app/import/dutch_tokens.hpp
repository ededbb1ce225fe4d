#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sprank::import {

// What the readers of days and hours make of a text before they look at what it says.

enum class TokenKind : std::uint8_t { number, word, mark, time };

struct Token {
    TokenKind kind = TokenKind::mark;
    std::string_view text;
    int value = 0;  ///< of a number of at most four digits
    bool after_space = false;
    std::size_t digits() const { return text.size(); }
    bool is(char mark) const { return kind == TokenKind::mark && text.front() == mark; }
};

/// Lower case, and one character for every kind of dash, apostrophe and space.
std::string simplified_date(std::string_view text);

/// Words, numbers and marks of a simplified text, which they point into; a time of day ("10:00", "10.00 uur", "10u30") is one.
std::vector<Token> date_tokens(std::string_view simplified);

template <std::size_t size>
bool among(std::string_view word, std::array<std::string_view, size> const& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

inline constexpr std::array<std::string_view, 5> hour_words{"u", "uur", "h", "am", "pm"};
/// Passed over only between a date and its times.
inline constexpr std::array<std::string_view, 10> before_times{"om", "van", "vanaf", "tussen", "t", "tot", "en", "aanvang", "inloop", "begin"};

/// 1 for "januari", "jan" and slips of it, English too; 0: no month.
int month_of(std::string_view word);
/// 0 is Sunday; nothing: no weekday. "zaterdags" and "zaterdagen" too.
std::optional<unsigned> weekday_of(std::string_view word);
/// "woensdagavond", "zaterdagmiddag".
bool is_part_of_weekday(std::string_view word);

}  // namespace sprank::import
