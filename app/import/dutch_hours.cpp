#include "import/dutch_hours.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "core/folded_text.hpp"
#include "import/dutch_tokens.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

constexpr int minutes_of_day = 24 * 60;

int number_at(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// "10-12 uur", "10 tot 12.00": a bare number before an end is a time as well.
bool is_begin(std::vector<Token> const& tokens, std::size_t at) {
    if (tokens[at].kind != TokenKind::number || tokens[at].digits() > 2 || tokens[at].value > 24 || at + 2 >= tokens.size()) return false;
    if (at > 0 && (tokens[at - 1].is('-') || tokens[at - 1].is('/') || tokens[at - 1].is('.'))) return false;
    bool const joint = tokens[at + 1].is('-') || tokens[at + 1].text == "tot";
    return joint && tokens[at + 2].kind == TokenKind::time;
}

/// "24 uur per week", "2 x 3 uur", "3 uur" are how long; nobody comes at three at night.
bool is_duration(std::vector<Token> const& tokens, std::size_t at, int minutes) {
    constexpr int earliest = 6 * 60;
    auto const is = [&](std::size_t i, std::string_view word) { return i < tokens.size() && tokens[i].text == word; };
    if (is(at + 1, "per") || is(at + 1, "p") || is(at + 1, "pw")) return true;
    if (at > 0 && (is(at - 1, "x") || is(at - 1, "keer") || is(at - 1, "à"))) return true;
    return tokens.size() == 1 && minutes % 60 == 0 && minutes < earliest;
}

/// "900" and "1130" -> "9:00" and "11:30".
std::string with_colon(std::string const& cell) {
    constexpr int most = 2400, minutes = 60;
    bool const digits = (cell.size() == 3 || cell.size() == 4) && cell.find_first_not_of("0123456789") == std::string::npos;
    int const number = digits ? std::stoi(cell) : 0;
    if (!digits || number > most || number % 100 >= minutes) return cell;
    return cell.substr(0, cell.size() - 2) + ":" + cell.substr(cell.size() - 2);
}

}  // namespace

int minutes_of(std::string_view from) {
    int const hour = number_at(from);
    auto at = std::min(from.find_first_not_of("0123456789"), from.size());
    if (at + 2 < from.size() && (from[at] == '.' || from[at] == ':' || from[at] == 'u' || from[at] == 'h')) {
        auto const minutes = from.substr(at + 1, 2);
        if (minutes.find_first_not_of("0123456789") == std::string_view::npos) return hour * 60 + number_at(minutes);
    }
    return hour * 60;
}

ReadHours read_hours(std::string_view text) {
    ReadHours read;
    if (text.size() > 1500) return read;
    auto const simple = simplified_date(text);
    auto const tokens = date_tokens(simple);
    std::vector<int> times;
    bool day_between = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != TokenKind::time && !is_begin(tokens, i)) {
            // "3-4-2027 10:00 - 5-4-2027 16:00" are the hours of no day
            day_between = day_between || (times.size() % 2 == 1 && tokens[i].kind == TokenKind::number);
            continue;
        }
        auto const begin = static_cast<std::size_t>(tokens[i].text.data() - simple.data());
        auto const time = minutes_of(std::string_view(simple).substr(begin));
        if (tokens[i].kind == TokenKind::time && is_duration(tokens, i, time)) continue;
        // a spreadsheet writes midnight where there is no time
        if (time > 0 && time <= minutes_of_day) times.push_back(time);
    }
    read.any = !times.empty();
    if (day_between && times.size() > 1) return read;
    if (times.empty()) return read;
    bool const alone = times.size() == 1, pairs = times.size() % 2 == 0;
    for (std::size_t i = 2; i < times.size(); ++i)
        if (!pairs || times[i] != times[i - 2]) return read;
    if (!alone && times[1] <= times[0]) {
        if (times.size() == 2) read.crossed = times[1];
        return read;
    }
    read.hours = Hours{times[0], alone ? std::nullopt : std::optional(times[1])};
    return read;
}

std::string hours_written_out(std::string const& cell) {
    constexpr std::size_t longest = 9;  // "13 – 17", whose dash has three bytes; a date is longer
    bool const bare = !cell.empty() && cell.size() <= longest && cell.find_first_not_of("0123456789 -\u2013") == std::string::npos;
    if (auto const colon = with_colon(cell); colon != cell) return colon;
    return bare && read_hours(cell + " uur").any ? cell + " uur" : cell;
}

bool is_bare_range(std::string const& cell) {
    constexpr int months = 12, hours = 24;
    auto const simple = simplified_date(cell);
    auto tokens = date_tokens(simple);
    std::erase_if(tokens, [](Token const& token) { return token.kind == TokenKind::word && (weekday_of(token.text) || is_part_of_weekday(token.text)); });
    while (!tokens.empty() && tokens.front().kind == TokenKind::mark) tokens.erase(tokens.begin());
    if (tokens.size() != 3 || tokens[0].kind != TokenKind::number || !tokens[1].is('-') || tokens[2].kind != TokenKind::number) return false;
    return tokens[0].value < tokens[2].value && tokens[2].value > months && tokens[2].value <= hours;
}

std::string hours_in_words(Hours hours, bool dutch) {
    auto const words = [dutch](int time) {
        auto const minutes = std::to_string(100 + time % 60).substr(1);
        return std::to_string(time / 60) + (dutch ? '.' : ':') + minutes;
    };
    if (!hours.until) return (dutch ? "om " : "at ") + words(hours.from) + (dutch ? " uur" : "");
    return (dutch ? "van " : "from ") + words(hours.from) + (dutch ? " tot " : " to ") + words(*hours.until) + (dutch ? " uur" : "");
}

std::string spoken_duration(std::string_view text) {
    constexpr std::array<std::string_view, 34> units{
        "uur",       "uren",       "minuten", "minuut",  "min", "kwartier", "dagdeel", "dagdelen",    "ochtend",       "ochtenden",
        "middag",    "middagen",   "avond",   "avonden", "les", "lessen",   "keer",    "bijeenkomst", "bijeenkomsten", "weekend",
        "weekenden", "weekeinden", "week",    "weken",   "dag", "dagen",    "jaar",    "maanden",     "lesdag",        "lesdagen",
        "lesavonden", "cursusdagen", "sessies", "workshops"};
    auto const line = plain_text(text, 60);
    auto const words = words_in(folded(line));
    auto const is_number = [](std::string const& word) {
        return word.find_first_not_of("0123456789") == std::string::npos && word.size() <= 3;
    };
    bool const numbered = words.size() >= 2 && words.size() <= 4 && std::all_of(words.begin(), words.end() - 1, [&](auto const& word) { return is_number(word) || word == "keer"; }) && is_number(words.front());
    bool const known = numbered && std::find(units.begin(), units.end(), words.back()) != units.end();
    return known && line.find(words.back()) != std::string::npos ? line : std::string{};
}

}  // namespace sprank::import
