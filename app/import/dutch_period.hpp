#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/near.hpp"

namespace sprank::import {

/// The days of "elke maandag van 4 januari 2027 t/m 29 maart 2027" and of "5 woensdagavonden vanaf 13 januari 2027", ascending; empty for
/// anything else, for a first day that is another weekday, and for more than a year of days. Nobody knows what falls out for a holiday.
std::vector<Date> read_dutch_series(std::string_view text);

/// The first day of what is done again and again and has no last one: "elke woensdag vanaf 6-1-2027", "om de week, start 9 jan 2027".
std::optional<Date> beginning_without_end(std::string_view text);

/// Which day of the week stands in these words, 0 for Sunday; nothing for none and for more than one.
std::optional<unsigned> one_weekday_in(std::string_view text);
/// Are there days of the week in these words, one or more?
bool names_weekdays(std::string_view text);
/// Do these words name days of the week and nothing else? "di", "ma t/m vr", "woensdagavond".
bool is_only_weekdays(std::string_view text);
/// The same, with hours beside them or without: "vrijdag 9.00-16.30".
bool is_weekdays_and_hours(std::string_view text);
/// 0 is Sunday.
unsigned weekday_of(Date);
/// That day of every week from the first day up to the last; empty when the first day is another, or they lie within one week.
std::vector<Date> every_week(unsigned weekday, Date first, Date last);

/// How many meetings "12 lessen", "8x" or "10 weken" are, one every week; 0: it does not say.
int meetings_in(std::string_view text);

/// The same days in the order in which the other functions read them: of "4 dinsdagen: 2 en 9 maart 2027" what follows the colon, of
/// "vanaf 8 maart 2027, 10 maandagen" the count first. Empty: no other.
std::string days_put_otherwise(std::string_view text);

/// Days that a text means without naming one: "sept 2027", "09-2027", "week 35 2027" (ISO 8601), "2027", "jan - mrt 2027", "1e kwartaal 2027", "najaar 2027" (a season until it is over for everybody).
struct Period {
    Date first, last;
};
std::optional<Period> read_dutch_period(std::string_view text);

/// The last year that is written in full in these words.
std::optional<int> last_year_in(std::string_view text);
/// Does a month, or a week with its number, stand in these words?
bool names_month_or_week(std::string_view text);

}  // namespace sprank::import
