#include "import/dutch_period.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <span>
#include <string>
#include <tuple>
#include <utility>

#include "core/folded_text.hpp"
#include "import/dutch_date.hpp"
#include "import/dutch_tokens.hpp"
#include "import/iso_time.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t longest_text = 200, most_days = 366;
constexpr std::int64_t days_of_week = 7;
constexpr int first_year = 2000, last_year = 2099, least_short_year = 24, most_short_year = 40;

/// 0 is Sunday.
unsigned weekday_of_day(std::int64_t day) { return static_cast<unsigned>(((day + 4) % 7 + 7) % 7); }  // 1 January 1970 was a Thursday

/// "maandag", "maandagen", "woensdagavonden".
std::optional<unsigned> weekday_in(std::string_view word) {
    if (auto const day = weekday_of(word)) return day;
    for (std::string_view const part : {"ochtend", "middag", "avond", "ochtenden", "middagen", "avonden"}) {
        if (word.size() > part.size() && word.ends_with(part)) {
            if (auto const day = weekday_of(word.substr(0, word.size() - part.size()))) return day;
        }
    }
    return std::nullopt;
}

bool is_number(Token const& token, int least, int most) {
    return token.kind == TokenKind::number && token.value >= least && token.value <= most;
}
bool is_word(Token const& token, std::string_view word) { return token.kind == TokenKind::word && token.text == word; }

std::optional<Period> month(int year, int number) {
    auto const last = std::chrono::year_month_day_last{std::chrono::year{year},
                                                       std::chrono::month_day_last{std::chrono::month{static_cast<unsigned>(number)}}};
    return Period{{year, number, 1}, {year, number, static_cast<int>(static_cast<unsigned>(last.day()))}};
}

/// From the first day of a month to the last of another; one that is later in the year begins the year before.
std::optional<Period> months(int year, int from, int to) {
    auto const begin = month(from > to ? year - 1 : year, from), end = month(year, to);
    return Period{begin->first, end->last};
}

/// "voorjaar", "1e kwartaal", "q1": its first month and its last; nothing for other words.
std::optional<std::pair<int, int>> part_of_year(std::span<Token const> tokens) {
    constexpr std::array<std::tuple<std::string_view, int, int>, 5> seasons{{{"voorjaar", 3, 6}, {"lente", 3, 6}, {"zomer", 6, 9}, {"najaar", 9, 12}, {"herfst", 9, 12}}};  // until it is over for everybody
    for (auto const& [word, from, to] : seasons)
        if (tokens.size() == 1 && is_word(tokens[0], word)) return std::pair(from, to);
    std::optional<int> quarter;
    bool named = false;
    for (Token const& token : tokens) {
        if (is_number(token, 1, 4) && !quarter) quarter = token.value;
        else if (is_word(token, "kwartaal") || is_word(token, "q")) named = true;
        else if (!is_word(token, "e") && !is_word(token, "ste") && !is_word(token, "de")) return std::nullopt;
    }
    if (!named || !quarter) return std::nullopt;
    return std::pair(*quarter * 3 - 2, *quarter * 3);
}

/// Monday to Sunday; week 1 has the 4th of January.
std::optional<Period> week(int year, int number) {
    auto const fourth = day_number({year, 1, 4});
    auto const monday = fourth - (weekday_of_day(fourth) + 6) % 7 + std::int64_t{number - 1} * 7;
    if (number == 53 && date_of(monday + 3).year != year) return std::nullopt;
    return Period{date_of(monday), date_of(monday + 6)};
}

constexpr std::array<std::string_view, 7> weekday_names{"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"};

/// ", start 9 jan 2027" -> "start 9 jan 2027".
std::string_view without_leading_marks(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of(" ,;:.("), text.size()));
}

/// That day of every week, both ends with it; no more than just too many.
std::vector<Date> weekdays_between(unsigned weekday, Date first, Date last) {
    std::vector<Date> days;
    auto const end = day_number(last);
    for (auto day = day_number(first); day <= end && days.size() <= most_days; ++day)
        if (weekday_of_day(day) == weekday) days.push_back(date_of(day));
    return days;
}

}  // namespace

std::vector<Date> read_dutch_series(std::string_view text) {
    std::vector<Date> days;
    if (text.size() > longest_text) return days;
    auto const simple = simplified_date(text);
    auto const tokens = date_tokens(simple);
    if (tokens.size() < 4) return days;
    bool const each = is_word(tokens[0], "elke") || is_word(tokens[0], "iedere") || is_word(tokens[0], "alle");
    int const count = is_number(tokens[0], 2, 60) ? tokens[0].value : 0;
    auto const at = each || count > 0 ? std::size_t{1} : 0;
    auto const found = tokens[at].kind == TokenKind::word ? weekday_in(tokens[at].text) : std::nullopt;
    bool const many = each || count > 0 || tokens[at].text.ends_with("en");
    if (!found || !many) return days;
    unsigned const weekday = found.value_or(0);
    auto const rest = static_cast<std::size_t>(tokens[at].text.data() - simple.data()) + tokens[at].text.size();
    auto const behind = without_leading_marks(std::string_view(simple).substr(rest));
    auto const read = read_dutch_days(behind);
    if (read.found != DaysFound::days) {
        // "elke zaterdag in februari 2027"
        auto const in = behind.find("in ");
        auto const period = count == 0 && in != std::string_view::npos && in <= 1 ? read_dutch_period(behind.substr(in + 3)) : std::nullopt;
        if (!period) return days;
        return weekdays_between(weekday, period->first, period->last);
    }
    if (count == 0 && read.days.first && read.days.last) {
        auto between = weekdays_between(weekday, *read.days.first, *read.days.last);
        return between.size() > most_days ? std::vector<Date>{} : between;
    }
    bool const begins = read.days.first && !read.days.last;
    if (count == 0 || (!begins && read.days.days.size() != 1)) return days;
    auto const first = day_number(begins ? *read.days.first : read.days.days.front());
    if (weekday_of_day(first) != weekday) return days;
    for (int i = 0; i < count; ++i) days.push_back(date_of(first + std::int64_t{7} * i));
    return days;
}

std::optional<Date> beginning_without_end(std::string_view text) {
    if (text.size() > longest_text) return std::nullopt;
    auto const simple = simplified_date(text);
    for (std::string_view const word : {"vanaf ", "start ", "start: ", "startend op ", "sinds ", "ingaande "}) {
        auto const at = simple.find(word);
        if (at == std::string::npos || (at > 0 && simple[at - 1] != ' ' && simple[at - 1] != ',' && simple[at - 1] != '(')) continue;
        auto const before = std::string_view(simple).substr(0, at);
        bool const again = std::ranges::any_of(words_in(before), [](auto const& one) {
            return among(one, std::array<std::string_view, 9>{"elke", "iedere", "alle", "wekelijks", "tweewekelijks", "maandelijks", "week", "maand", "doorlopend"}) || weekday_in(one);
        });
        auto const read = read_dutch_days(std::string_view(simple).substr(at + word.size()));
        if (again && read.found == DaysFound::days && read.days.days.size() == 1) return read.days.days.front();
    }
    return std::nullopt;
}

std::optional<unsigned> one_weekday_in(std::string_view text) {
    if (text.size() > longest_text) return std::nullopt;
    std::optional<unsigned> found;
    auto const simple = simplified_date(text);
    for (auto const& token : date_tokens(simple)) {
        auto const day = token.kind == TokenKind::word ? weekday_in(token.text) : std::nullopt;
        if (day && found && *day != *found) return std::nullopt;
        if (day) found = day;
    }
    return found;
}

bool names_weekdays(std::string_view text) {
    if (text.size() > longest_text) return false;
    auto const simple = simplified_date(text);
    auto const tokens = date_tokens(simple);
    return std::any_of(tokens.begin(), tokens.end(), [](Token const& token) { return token.kind == TokenKind::word && weekday_in(token.text); });
}

bool is_only_weekdays(std::string_view text) {
    constexpr std::array<std::string_view, 9> joints{"en", "t", "m", "tm", "tot", "met", "of", "elke", "iedere"};
    if (text.size() > longest_text) return false;
    auto const simple = simplified_date(text);
    auto const tokens = date_tokens(simple);
    return names_weekdays(text) && std::ranges::all_of(tokens, [&](Token const& token) {
        return token.kind == TokenKind::mark || (token.kind == TokenKind::word && (weekday_in(token.text) || among(token.text, joints)));
    });
}

bool is_weekdays_and_hours(std::string_view text) {
    constexpr std::array<std::string_view, 9> joints{"en", "t", "m", "tm", "tot", "met", "van", "om", "vanaf"};
    if (text.size() > longest_text || !names_weekdays(text)) return false;
    auto const simple = simplified_date(text);
    auto const tokens = date_tokens(simple);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        Token const& token = tokens[i];
        bool const hour = token.kind == TokenKind::number && token.digits() <= 2 && i + 1 < tokens.size() && (tokens[i + 1].is('-') || is_word(tokens[i + 1], "tot"));
        bool const word = token.kind == TokenKind::word && (weekday_in(token.text) || among(token.text, joints) || among(token.text, hour_words));
        if (!hour && !word && token.kind != TokenKind::mark && token.kind != TokenKind::time) return false;
    }
    return true;
}

unsigned weekday_of(Date date) { return weekday_of_day(day_number(date)); }

std::vector<Date> every_week(unsigned weekday, Date first, Date last) {
    auto const from = day_number(first), to = day_number(last);
    if (weekday_of_day(from) != weekday || to - from < days_of_week || to - from > std::int64_t{most_days}) return {};
    return weekdays_between(weekday, first, last);
}

int meetings_in(std::string_view text) {
    constexpr std::array<std::string_view, 13> units{"lessen", "keer", "x", "avonden", "ochtenden", "middagen", "bijeenkomsten", "weken", "lesdagen", "lesavonden", "sessies", "cursusdagen", "workshops"};
    if (text.size() > longest_text) return 0;
    auto const simple = simplified_date(text);
    auto const tokens = date_tokens(simple);
    bool const counted = tokens.size() == 2 && is_number(tokens[0], 2, 60) && tokens[1].kind == TokenKind::word && among(tokens[1].text, units);
    return counted ? tokens[0].value : 0;
}

std::string days_put_otherwise(std::string_view text) {
    if (text.size() > longest_text) return {};
    auto const counted = [](std::string_view words) {
        auto const simple = simplified_date(words);
        auto const tokens = date_tokens(simple);
        return tokens.size() == 2 && is_number(tokens[0], 2, 60) && tokens[1].kind == TokenKind::word && weekday_in(tokens[1].text);
    };
    if (auto const colon = text.find(':'); colon != std::string_view::npos && counted(text.substr(0, colon))) {
        auto const words = words_in(folded(text.substr(0, colon)));
        return words.back() + " " + std::string(text.substr(colon + 1));
    }
    auto const comma = text.rfind(',');
    if (comma == std::string_view::npos) return {};
    auto const before = text.substr(0, comma), behind = text.substr(comma + 1);
    if (counted(behind)) return std::string(behind) + " " + std::string(before);
    // "start di 2 maart 2027, 8 avonden", "8 avonden, start di 2 maart 2027"
    for (auto const& [count, day] : {std::pair(behind, before), std::pair(before, behind)})
        if (int const times = meetings_in(count); times > 0)
            if (auto const weekday = one_weekday_in(day)) return std::to_string(times) + " " + std::string(weekday_names[*weekday]) + "en " + std::string(day);
    return {};
}

namespace {

std::optional<Period> period_of(std::span<Token const> tokens, bool dashed) {
    auto const year = [&](std::size_t i) { return tokens[i].digits() == 4 && is_number(tokens[i], first_year, last_year); };
    auto const is_month = [&](std::size_t i) {
        return tokens[i].kind == TokenKind::word                        ? month_of(tokens[i].text)
               : is_number(tokens[i], 1, 12) && tokens[i].digits() <= 2 ? tokens[i].value
                                                                        : 0;
    };
    if (tokens.size() == 1 && year(0)) return Period{{tokens[0].value, 1, 1}, {tokens[0].value, 12, 31}};
    // "nov-26", as a spreadsheet writes a month; "sept '27" and "sept 27", for a day would stand first
    bool const short_year = tokens.size() == 2 && tokens[0].kind == TokenKind::word && tokens[1].digits() == 2;
    if (short_year && is_month(0) != 0 && is_number(tokens[1], dashed ? 20 : least_short_year, dashed ? 99 : most_short_year)) return month(2000 + tokens[1].value, is_month(0));
    if (tokens.size() == 2 && year(1) && is_month(0) != 0) return month(tokens[1].value, is_month(0));
    if (tokens.size() == 2 && year(0) && is_month(1) != 0) return month(tokens[0].value, is_month(1));
    if (tokens.size() >= 2 && year(tokens.size() - 1)) {
        int const of = tokens.back().value;
        if (auto const part = part_of_year(tokens.first(tokens.size() - 1))) return months(of, part->first, part->second);
        // "jan - mrt 2027", "januari t/m maart 2027"
        auto const between = [](Token const& token) { return is_word(token, "t") || is_word(token, "m") || is_word(token, "tm") || is_word(token, "tot") || is_word(token, "en") || is_word(token, "met"); };
        bool const range = tokens.size() >= 3 && std::all_of(tokens.begin() + 1, tokens.end() - 2, between) && tokens[0].kind == TokenKind::word && tokens[tokens.size() - 2].kind == TokenKind::word;
        if (range && is_month(0) != 0 && is_month(tokens.size() - 2) != 0) return months(of, is_month(0), is_month(tokens.size() - 2));
    }
    bool const of_week = tokens.size() == 3 && (is_word(tokens[0], "week") || is_word(tokens[0], "wk")) && is_number(tokens[1], 1, 53);
    return of_week && year(2) ? week(tokens[2].value, tokens[1].value) : std::nullopt;
}

/// "feb / sept 2027", "sept. 2027 en febr. 2028": from the first of them to the end of the last. A month without a year has that of what follows.
std::optional<Period> period_of_list(std::vector<Token> const& tokens, bool dashed) {
    std::vector<std::vector<Token>> parts(1);
    for (Token const& token : tokens) {
        bool const joint = token.is('/') || token.is('&') || token.is('+') || token.is(',') || is_word(token, "en") || is_word(token, "of");
        if (joint) parts.emplace_back();
        else if (token.kind != TokenKind::mark) parts.back().push_back(token);
    }
    if (parts.size() < 2) return std::nullopt;
    std::optional<Period> whole;
    std::optional<Token> year;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (part->size() == 1 && part->front().kind == TokenKind::word && year) part->push_back(*year);
        auto const one = period_of(*part, dashed);
        if (!one) return std::nullopt;
        year = part->back();
        whole = whole ? Period{std::min(whole->first, one->first), std::max(whole->last, one->last)} : *one;
    }
    return whole;
}

}  // namespace

std::optional<Period> read_dutch_period(std::string_view text) {
    if (text.size() > longest_text) return std::nullopt;
    auto const simple = simplified_date(text);
    auto all = date_tokens(simple);
    constexpr std::array<std::string_view, 12> before{"start", "in", "begin", "eind", "medio", "per", "verwacht", "gepland", "rond", "ca", "half", "einde"};
    bool from = false;
    while (!all.empty() && (all.front().kind == TokenKind::mark || among(all.front().text, before) || is_word(all.front(), "vanaf"))) {
        from = from || is_word(all.front(), "vanaf");
        all.erase(all.begin());
    }
    std::vector<Token> tokens;
    for (auto const& token : all)
        if (token.kind != TokenKind::mark) tokens.push_back(token);
    bool const dashed = text.find('-') != std::string_view::npos;
    auto found = period_of(tokens, dashed);
    if (!found) found = period_of_list(all, dashed);
    // "vanaf sept 2027": a year later nobody knows any more
    if (found && from) found->last = Date{found->first.year + 1, found->first.month, found->first.day};
    return found;
}

std::optional<int> last_year_in(std::string_view text) {
    if (text.size() > longest_text) return std::nullopt;
    std::optional<int> found;
    auto const simple = simplified_date(text);
    for (auto const& token : date_tokens(simple))
        if (token.digits() == 4 && is_number(token, first_year, last_year)) found = std::max(found.value_or(0), token.value);
    return found;
}

bool names_month_or_week(std::string_view text) {
    if (text.size() > longest_text) return false;
    auto const simple = simplified_date(text);
    auto const tokens = date_tokens(simple);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        bool const numbered = i + 1 < tokens.size() && is_number(tokens[i + 1], 1, 53) && (is_word(tokens[i], "week") || is_word(tokens[i], "wk"));
        if (numbered || (tokens[i].kind == TokenKind::word && month_of(tokens[i].text) != 0)) return true;
    }
    return false;
}

}  // namespace sprank::import
