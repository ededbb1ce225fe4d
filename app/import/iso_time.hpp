#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/near.hpp"

namespace sprank::import {

/// Days since 1 January 1970; negative before it.
std::int64_t day_number(Date);
Date date_of(std::int64_t day_number);

/// The day in the Netherlands at a moment, in seconds since 1 January 1970 UTC. Summer time by the rule of the European Union since 1996
/// (directive 2000/84/EC): last Sundays of March and October, 1.00 UTC.
struct LocalTime {
    Date day;
    int seconds = 0;  ///< since midnight
};
LocalTime local_time(std::int64_t seconds_utc);

/// A moment as ISO 8601 writes it, in the Netherlands.
struct IsoMoment {
    Date day;
    std::optional<int> seconds;  ///< since midnight; nothing: it is a whole day
};
/// "2027-04-03", "20270403", "2027-04-03T10:00", "2027-04-02T23:30:00Z", "...+01:00"; without an offset it is local. Nothing for anything
/// else, for days that do not exist and for years outside 1900-2200.
std::optional<IsoMoment> iso_moment(std::string_view);
std::optional<Date> iso_day(std::string_view);

/// The last day of what ends then: an evening that ends after midnight belongs to its own day.
Date last_day_of(IsoMoment starts, IsoMoment ends);

/// "P2Y" -> "2 jaar", "P18M" -> "18 maanden", "PT120M" -> "2 uur". Empty for what is none, is nothing, or mixes days and hours.
std::string duration_in_words(std::string_view iso);
/// 24 -> "2 jaar", 18 -> "18 maanden"; empty when not 1-999.
std::string months_in_words(int months);

/// "3 april 2027".
std::string date_in_words(Date);
/// "september" for 9; empty for anything else. And the other way round, Dutch or English; 0 for anything else.
std::string_view month_in_words(int month);
int month_of_words(std::string_view word);

}  // namespace sprank::import
