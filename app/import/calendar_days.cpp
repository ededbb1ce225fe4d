#include "import/calendar_days.hpp"

#include <algorithm>
#include <memory>
#include <span>

#include "import/iso_time.hpp"

namespace sprank::import {
namespace {

struct FreeIterator {
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};

/// The values of one BY part; libical ends them with a mark.
template <std::size_t size>
std::span<short const> values(short const (&part)[size]) {
    auto const* const end = std::find(std::begin(part), std::end(part), static_cast<short>(ICAL_RECURRENCE_ARRAY_MAX));
    return {std::begin(part), static_cast<std::size_t>(end - std::begin(part))};
}

template <std::size_t size>
void clear(short (&part)[size]) {
    std::fill(std::begin(part), std::end(part), static_cast<short>(ICAL_RECURRENCE_ARRAY_MAX));
}

int largest(std::span<short const> part) {
    int most = 0;
    for (int const value : part) most = std::max({most, value, -value});
    return most;
}

int largest_position(std::span<short const> days) {
    int most = 0;
    for (auto const day : days) {
        int const position = icalrecurrencetype_day_position(day);
        most = std::max({most, position, -position});
    }
    return most;
}

/// For a rule that never matches libical looks through eighteen thousand years, for seconds. So monthly and yearly rules are taken only in
/// the forms that calendars offer on their screens, of which can be told that they match.
bool surely_matches(icalrecurrencetype const& rule, int day_of_start) {
    auto const months = values(rule.by_month), month_days = values(rule.by_month_day), days = values(rule.by_day),
               positions = values(rule.by_set_pos);
    if (!values(rule.by_week_no).empty() || !values(rule.by_year_day).empty()) return false;
    if (std::any_of(months.begin(), months.end(), [](short month) { return month < 1 || month > 12; })) return false;
    bool const yearly = rule.freq == ICAL_YEARLY_RECURRENCE;
    if (!yearly && !months.empty() && rule.interval > 1) return false;
    int const day = !month_days.empty() ? largest(month_days) : days.empty() ? day_of_start : 1;
    if (day > 31) return false;
    if (!months.empty() && day > 28) {
        constexpr int length[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        bool const fits = std::any_of(months.begin(), months.end(), [&](short month) { return day <= length[month - 1]; });
        bool const leap_day = day == 29 && rule.interval == 1;
        if (!fits && !leap_day) return false;
    }
    int const ordinal = largest_position(days);
    if (ordinal > 0 && !month_days.empty()) return false;
    if (ordinal > (yearly && months.empty() ? 52 : 5) || (ordinal == 5 && rule.interval > 1 && !months.empty())) return false;
    if (days.size() > 14) return false;
    if (month_days.size() > 0 && days.size() > 0 && (day > 28 || rule.interval > 1)) return false;
    if (positions.empty()) return true;
    // every weekday comes four times a month at least
    int const least = days.empty() ? static_cast<int>(month_days.size()) : ordinal > 0 ? 1 : 4 * static_cast<int>(days.size());
    bool const plain = month_days.empty() || days.empty();
    return plain && day <= 28 && largest(positions) <= std::max(least, 1);
}

std::int64_t as_number(icaltimetype const& time) { return day_number({time.year, time.month, time.day}); }

icaltimetype as_time(std::int64_t day) {
    auto const date = date_of(day);
    icaltimetype time = icaltime_null_time();  // not null_date, whose hour is -1, at which libical's iterator never ends
    time.is_date = 1;
    time.year = date.year;
    time.month = date.month;
    time.day = date.day;
    return time;
}

/// The first day of a weekly rule that names days of the week. libical 3.0.16 takes a week too early where the only day named is the last
/// one of the week and the event itself begins on an earlier one.
std::int64_t first_in_week(icalrecurrencetype const& rule, std::int64_t start) {
    auto const named = values(rule.by_day);
    if (named.empty()) return start;
    auto const week_day = [](std::int64_t day) { return ((day + 4) % 7 + 7) % 7; };  // Sunday is 0; 1 January 1970 was a Thursday
    auto const is_named = [&](std::int64_t day) {
        return std::any_of(named.begin(), named.end(),
                           [&](short one) { return icalrecurrencetype_day_day_of_week(one) - 1 == week_day(day); });
    };
    std::int64_t const first_of_week = rule.week_start - ICAL_SUNDAY_WEEKDAY;
    auto day = start;
    for (int seen = 0; seen < 14; ++seen, ++day) {
        if (day > start && week_day(day) == first_of_week) day += std::int64_t{7} * (rule.interval - 1);
        if (is_named(day)) return day;
    }
    return start;
}

}  // namespace

RuleTrouble add_days_of_rule(icalrecurrencetype rule, std::int64_t start, std::optional<std::int64_t> until, std::int64_t from,
                             std::int64_t to, std::size_t most, std::set<std::int64_t>& days, std::int64_t& budget) {
    auto const last = until ? std::min(*until, to) : to;
    if (last < from || last < start) return RuleTrouble::none;
    if (rule.rscale != nullptr || rule.interval < 1 || rule.interval > 1000 || rule.count < 0) return RuleTrouble::too_complicated;
    std::int64_t step = 1;  // days between two that libical looks at, about
    switch (rule.freq) {
        case ICAL_DAILY_RECURRENCE: break;
        case ICAL_WEEKLY_RECURRENCE: step = 3; break;
        case ICAL_MONTHLY_RECURRENCE: step = 10; break;
        case ICAL_YEARLY_RECURRENCE: step = 60; break;
        case ICAL_SECONDLY_RECURRENCE:
        case ICAL_MINUTELY_RECURRENCE:
        case ICAL_HOURLY_RECURRENCE: return RuleTrouble::too_often;
        default: return RuleTrouble::too_complicated;
    }
    bool const by_months = rule.freq == ICAL_MONTHLY_RECURRENCE || rule.freq == ICAL_YEARLY_RECURRENCE;
    if (by_months && !surely_matches(rule, date_of(start).day)) return RuleTrouble::too_complicated;
    if (!by_months && (!values(rule.by_week_no).empty() || !values(rule.by_year_day).empty())) return RuleTrouble::too_complicated;

    // Only days matter. Two times on one day count twice in COUNT.
    auto const times = std::max<std::size_t>(values(rule.by_hour).size(), 1) * std::max<std::size_t>(values(rule.by_minute).size(), 1);
    if (rule.count > 0 && times > 1) rule.count = std::max(1, static_cast<int>((static_cast<std::size_t>(rule.count) + times - 1) / times));
    clear(rule.by_hour);
    clear(rule.by_minute);
    clear(rule.by_second);

    if (rule.freq == ICAL_WEEKLY_RECURRENCE) start = first_in_week(rule, start);

    // A rule by days or weeks that began long ago need not be followed from there, unless it is counted.
    if (rule.count == 0 && !by_months && start < from) {
        std::int64_t const period = std::int64_t{rule.interval} * (rule.freq == ICAL_WEEKLY_RECURRENCE ? 7 : 1);
        if (auto const periods = (from - start) / period - 1; periods > 0) start += periods * period;
    }
    auto const cost = (last - start) / step + 50;
    if (budget < cost) return RuleTrouble::budget;
    budget -= cost;

    rule.until = as_time(last);
    std::unique_ptr<icalrecur_iterator, FreeIterator> const iterator(icalrecur_iterator_new(rule, as_time(start)));
    if (!iterator) return RuleTrouble::too_complicated;
    std::size_t found = 0;
    while (found < most) {
        auto const next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next)) break;
        auto const day = as_number(next);
        if (day > last) break;
        if (day < from) continue;
        days.insert(day);
        ++found;
    }
    return RuleTrouble::none;
}

}  // namespace sprank::import
