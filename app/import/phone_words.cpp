#include "import/phone_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/folded_text.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t national_digits = 10, most_groups = 8;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool in_word(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Digits that stand together, and what stands between them and those before.
struct Group {
    std::string_view digits;
    char mark = '\0';  ///< '-', '/', '.' or, for spaces and brackets only, ' '
    std::size_t end = 0;
};

/// The groups of digits from there on, as far as only such marks are between them as telephone numbers have.
std::vector<Group> groups_at(std::string_view text, std::size_t at) {
    std::vector<Group> groups;
    char mark = ' ';
    while (groups.size() < most_groups) {
        auto const begin = at;
        while (at < text.size() && is_digit(text[at])) ++at;
        if (at == begin) break;
        groups.push_back({text.substr(begin, at - begin), mark, at});
        mark = ' ';
        for (int marks = 0; at < text.size() && !is_digit(text[at]);) {
            bool const dash = text.substr(at).starts_with("–");
            if (text[at] == ' ' || text[at] == '(' || text[at] == ')') {
                ++at;
            } else if ((dash || text[at] == '-' || text[at] == '/' || text[at] == '.') && ++marks == 1) {
                mark = dash ? '-' : text[at];
                at += dash ? std::string_view("–").size() : 1;
            } else {
                return groups;
            }
        }
    }
    return groups;
}

/// The end of the group with which there are so many digits; 0: no group ends there.
std::size_t end_with(std::vector<Group> const& groups, std::size_t digits) {
    std::size_t count = 0;
    for (auto const& group : groups) {
        count += group.digits.size();
        if (count >= digits) return count == digits ? group.end : 0;
    }
    return 0;
}

int number_of(std::string_view digits) {
    int number = 0;
    for (char const c : digits.substr(0, 4)) number = number * 10 + (c - '0');
    return number;
}

/// "06-12-2027", "6.30-12.00", "09.00".
bool is_day_or_time(std::vector<Group> const& groups) {
    if (groups.size() < 2 || groups[0].digits.size() > 2 || groups[1].digits.size() > 2) return false;
    bool const day = groups.size() > 2 && groups[1].mark == groups[2].mark && groups[1].mark != ' ' && number_of(groups[1].digits) <= 12 &&
                     (groups[2].digits.starts_with("20") || groups[2].digits.starts_with("19")) && groups[2].digits.size() == 4;
    bool const dotted = groups[1].mark == '.' && groups[1].digits.size() == 2 && number_of(groups[1].digits) < 60;
    bool const time = dotted && (groups.size() == 2 || groups[2].mark != '.');
    return day || time;
}

std::size_t national(std::vector<Group> const& groups) {
    auto const first = groups.front().digits;
    if (first.size() == 9 && first[0] == '6') return groups.front().end;  // a spreadsheet took the 0 away
    if (first.size() < 2 || first[0] != '0' || first[1] == '0') return 0;
    if (first.size() == 2 && (first != "06" || is_day_or_time(groups))) return 0;
    if (auto const end = end_with(groups, national_digits)) return end;
    constexpr std::array<std::string_view, 4> service{"0800", "0900", "0906", "0909"};
    bool const short_number = std::any_of(service.begin(), service.end(), [first](auto one) { return first.starts_with(one); });
    if (!short_number) return 0;
    auto const end = end_with(groups, 11);
    return end != 0 ? end : end_with(groups, 8);
}

/// Behind "+" or "00": the number of a country.
std::size_t international(std::vector<Group> const& groups) {
    std::string digits;
    for (auto const& group : groups) digits += group.digits;
    if (digits.starts_with("31")) {
        bool const zero = digits.size() > 2 && digits[2] == '0';  // "+31 (0)6"
        return end_with(groups, zero ? 12 : 11);
    }
    for (std::size_t count = 0, i = 0; i < groups.size(); ++i) {
        count += groups[i].digits.size();
        if (count >= 10 || (count >= 8 && i + 1 == groups.size())) return count <= 15 ? groups[i].end : 0;
    }
    return 0;
}

/// "tel.", "bel ons op": any number that is long enough is one to call.
bool is_asked_to_call(std::string_view before) {
    constexpr std::array<std::string_view, 13> call{"tel", "telefoon", "telefoonnummer", "telefoonnr", "telnr",    "mobiel", "mob",
                                                    "bel", "bellen",   "belt",           "app",        "whatsapp", "sms"};
    constexpr std::array<std::string_view, 8> between{"op", "naar", "nummer", "nr", "met", "ons", "even", "mij"};
    auto const words = words_in(folded(before.substr(before.size() - std::min<std::size_t>(before.size(), 40))));
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        if (std::find(call.begin(), call.end(), *word) != call.end()) return true;
        if (std::find(between.begin(), between.end(), *word) == between.end()) return false;
    }
    return false;
}

std::size_t local(std::vector<Group> const& groups) {
    if (is_day_or_time(groups)) return 0;
    std::size_t count = 0;
    for (auto const& group : groups) count += group.digits.size();
    return count >= 6 && count <= 13 ? groups.back().end : 0;
}

}  // namespace

std::size_t phone_at(std::string_view text, std::size_t position) {
    auto const first = text[position];
    if (first != '+' && first != '(' && !is_digit(first)) return position;
    constexpr std::string_view joined = "-./,:";
    bool const within_number = position > 0 && (is_digit(text[position - 1]) || text[position - 1] == '+');
    if (within_number) return position;
    if (position > 1 && joined.find(text[position - 1]) != std::string_view::npos && is_digit(text[position - 2])) return position;
    auto begin = position;
    while (begin < text.size() && !is_digit(text[begin]) && begin < position + 2) ++begin;
    auto const groups = groups_at(text, begin);
    if (groups.empty()) return position;
    bool const closed = first != '(' || text.substr(begin, 6).find(')') != std::string_view::npos;
    bool const alone = position == 0 || !in_word(text[position - 1]);
    std::size_t end = begin > position && text[begin - 1] == '+' ? international(groups) : 0;
    if (end == 0 && groups.front().digits.starts_with("00")) end = international(groups_at(text, begin + 2));
    if (end == 0 && closed) end = national(groups);
    if (end == 0 && alone && is_asked_to_call(text.substr(0, position))) end = local(groups);
    bool const whole = end > 0 && (end == text.size() || !in_word(text[end]));
    return whole ? end : position;
}

}  // namespace sprank::import
