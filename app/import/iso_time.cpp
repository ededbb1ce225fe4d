#include "import/iso_time.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

constexpr int seconds_of_day = 86'400;

/// Digits only, at most `most` of them, from the front; takes them off.
std::optional<int> take_number(std::string_view& text, std::size_t least, std::size_t most) {
    std::size_t length = 0;
    while (length < text.size() && length < most && text[length] >= '0' && text[length] <= '9') ++length;
    if (length < least) return std::nullopt;
    int value = 0;
    std::from_chars(text.data(), text.data() + length, value);
    text.remove_prefix(length);
    return value;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text.front() != c) return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Date> take_date(std::string_view& text) {
    auto const year = take_number(text, 4, 4);
    if (!year) return std::nullopt;
    bool const hyphens = take(text, '-');
    auto const month = take_number(text, 2, 2);
    if (!month || (hyphens && !take(text, '-'))) return std::nullopt;
    auto const day = take_number(text, 2, 2);
    if (!day || *year < 1900 || *year > 2200) return std::nullopt;
    return parse_date(iso_date({*year, *month, *day}));
}

/// Seconds since midnight; a second 60 and an hour 24 count as the last second before.
std::optional<int> take_time(std::string_view& text) {
    auto const hour = take_number(text, 2, 2);
    if (!hour) return std::nullopt;
    int minute = 0, second = 0;
    bool const colons = take(text, ':');
    if (auto const found = take_number(text, 2, 2)) {
        minute = *found;
        bool const more = colons ? take(text, ':') : true;
        if (more) second = take_number(text, 2, 2).value_or(0);
        if (take(text, '.') || take(text, ',')) take_number(text, 0, 12);
    } else if (colons) {
        return std::nullopt;
    }
    if (*hour > 24 || minute > 59 || second > 60) return std::nullopt;
    return std::min(*hour * 3600 + minute * 60 + second, seconds_of_day - 1);
}

/// Seconds that a clock with this offset is ahead of UTC.
std::optional<int> take_offset(std::string_view& text) {
    if (take(text, 'Z') || take(text, 'z')) return 0;
    bool const behind = take(text, '-');
    if (!behind && !take(text, '+')) return std::nullopt;
    auto const hours = take_number(text, 2, 2);
    if (!hours) return std::nullopt;
    take(text, ':');
    auto const minutes = take_number(text, 0, 2).value_or(0);
    if (*hours > 23 || minutes > 59) return std::nullopt;
    int const seconds = *hours * 3600 + minutes * 60;
    return behind ? -seconds : seconds;
}

/// 1.00 UTC of the last Sunday of that month, in seconds since 1970.
std::int64_t last_sunday(int year, unsigned month) {
    using namespace std::chrono;
    sys_days const day{year_month_weekday_last{std::chrono::year{year}, std::chrono::month{month}, weekday_last{Sunday}}};
    return static_cast<std::int64_t>(day.time_since_epoch().count()) * seconds_of_day + 3600;
}

std::int64_t floor_division(std::int64_t value, std::int64_t by) { return value / by - (value % by < 0 ? 1 : 0); }

constexpr std::array<std::string_view, 12> months{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                                  "juli",    "augustus", "september", "oktober", "november", "december"};
constexpr std::array<std::string_view, 12> english_months{"january", "february", "march",     "april",   "may",      "june",
                                                          "july",    "august",   "september", "october", "november", "december"};

/// A number of ISO 8601 that may have decimals: "1.5" -> 1500 thousandths.
std::optional<int> take_thousandths(std::string_view& text) {
    auto const whole = take_number(text, 1, 5);
    if (!whole) return std::nullopt;
    int thousandths = *whole * 1000;
    if (take(text, '.') || take(text, ',')) {
        int place = 100;
        bool any = false;
        while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
            thousandths += (text.front() - '0') * place;
            place /= 10;
            any = true;
            text.remove_prefix(1);
        }
        if (!any) return std::nullopt;
    }
    return thousandths;
}

struct Duration {
    int years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0;  ///< thousandths
};

std::optional<Duration> parse_duration(std::string_view text) {
    if (!take(text, 'P') || text.empty()) return std::nullopt;
    Duration found;
    bool time = false, any = false;
    while (!text.empty()) {
        if (!time && take(text, 'T')) {
            time = true;
            continue;
        }
        auto const value = take_thousandths(text);
        if (!value || text.empty()) return std::nullopt;
        char const unit = text.front();
        text.remove_prefix(1);
        int* const part = time ? (unit == 'H'   ? &found.hours
                                  : unit == 'M' ? &found.minutes
                                  : unit == 'S' ? &found.seconds
                                                : nullptr)
                               : (unit == 'Y'   ? &found.years
                                  : unit == 'M' ? &found.months
                                  : unit == 'W' ? &found.weeks
                                  : unit == 'D' ? &found.days
                                                : nullptr);
        if (part == nullptr || *part != 0) return std::nullopt;
        *part = *value;
        any = true;
    }
    if (!any) return std::nullopt;
    return found;
}

std::string amount(int thousandths, std::string_view one, std::string_view more) {
    std::string number = std::to_string(thousandths / 1000);
    if (int const rest = thousandths % 1000; rest != 0) {
        auto decimals = std::to_string(1000 + rest).substr(1);
        while (decimals.back() == '0') decimals.pop_back();
        number += "," + decimals;
    }
    return number + " " + std::string(thousandths == 1000 ? one : more);
}

}  // namespace

std::int64_t day_number(Date date) {
    std::chrono::year_month_day const day{std::chrono::year{date.year}, std::chrono::month{static_cast<unsigned>(date.month)},
                                          std::chrono::day{static_cast<unsigned>(date.day)}};
    return std::chrono::sys_days{day}.time_since_epoch().count();
}

Date date_of(std::int64_t day_number) {
    auto const bounded = std::clamp<std::int64_t>(day_number, -700'000, 2'900'000);  // the years that chrono knows
    std::chrono::year_month_day const day{std::chrono::sys_days{std::chrono::days{static_cast<int>(bounded)}}};
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

LocalTime local_time(std::int64_t seconds_utc) {
    int const year = date_of(floor_division(seconds_utc, seconds_of_day)).year;
    bool const summer = seconds_utc >= last_sunday(year, 3) && seconds_utc < last_sunday(year, 10);
    auto const local = seconds_utc + (summer ? 7200 : 3600);
    auto const day = floor_division(local, seconds_of_day);
    return {date_of(day), static_cast<int>(local - day * seconds_of_day)};
}

std::optional<IsoMoment> iso_moment(std::string_view text) {
    text = trimmed(text);
    auto const date = take_date(text);
    if (!date) return std::nullopt;
    if (text.empty()) return IsoMoment{*date, std::nullopt};
    if (!take(text, 'T') && !take(text, 't') && !take(text, ' ')) {
        // "2027-04-03+02:00", a date of XML Schema: the day is what counts
        if (take_offset(text) && text.empty()) return IsoMoment{*date, std::nullopt};
        return std::nullopt;
    }
    text = trimmed(text);
    auto const time = take_time(text);
    if (!time) return std::nullopt;
    text = trimmed(text);
    if (text.empty()) return IsoMoment{*date, *time};
    auto const offset = take_offset(text);
    if (!offset || !text.empty()) return std::nullopt;
    auto const local = local_time(day_number(*date) * seconds_of_day + *time - *offset);
    return IsoMoment{local.day, local.seconds};
}

std::optional<Date> iso_day(std::string_view text) {
    auto const moment = iso_moment(text);
    if (!moment) return std::nullopt;
    return moment->day;
}

Date last_day_of(IsoMoment starts, IsoMoment ends) {
    if (ends.day <= starts.day) return starts.day;
    if (!ends.seconds) return ends.day;
    auto const before = date_of(day_number(ends.day) - 1);
    if (*ends.seconds == 0) return before;
    bool const same_night = before == starts.day && starts.seconds && *ends.seconds <= 6 * 3600 && *ends.seconds < *starts.seconds;
    return same_night ? before : ends.day;
}

std::string duration_in_words(std::string_view iso) {
    auto const found = parse_duration(trimmed(iso));
    if (!found) return {};
    auto const& d = *found;
    bool const long_parts = d.years != 0 || d.months != 0, day_parts = d.weeks != 0 || d.days != 0;
    bool const short_parts = d.hours != 0 || d.minutes != 0;
    if (int{long_parts} + int{day_parts} + int{short_parts} != 1) return {};
    if (long_parts) {
        if (d.months == 0) return amount(d.years, "jaar", "jaar");
        if (d.years % 1000 != 0 || d.months % 1000 != 0) return {};
        return months_in_words(d.years / 1000 * 12 + d.months / 1000);
    }
    if (day_parts) {
        if (d.days == 0) return amount(d.weeks, "week", "weken");
        return amount(d.weeks * 7 + d.days, "dag", "dagen");
    }
    if (d.minutes == 0) return amount(d.hours, "uur", "uur");
    std::int64_t const minutes = std::int64_t{d.hours} * 60 + d.minutes;
    if (minutes % 60'000 == 0) return amount(static_cast<int>(minutes / 60), "uur", "uur");
    if (minutes > 1'000'000) return {};
    return amount(static_cast<int>(minutes), "minuut", "minuten");
}

std::string months_in_words(int count) {
    if (count < 1 || count > 999) return {};
    if (count % 12 == 0) return std::to_string(count / 12) + " jaar";
    return std::to_string(count) + (count == 1 ? " maand" : " maanden");
}

std::string date_in_words(Date date) {
    return std::to_string(date.day) + " " + std::string(month_in_words(date.month)) + " " + std::to_string(date.year);
}

std::string_view month_in_words(int month) {
    return month >= 1 && month <= 12 ? months[static_cast<std::size_t>(month) - 1] : std::string_view{};
}

int month_of_words(std::string_view word) {
    auto const lower = lowered(trimmed(word));
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (lower == months[i] || lower == english_months[i]) return static_cast<int>(i) + 1;
    }
    return 0;
}

}  // namespace sprank::import
