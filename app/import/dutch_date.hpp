#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/near.hpp"

namespace sprank::import {

/// The days that somebody wrote in a cell.
struct DutchDays {
    std::vector<Date> days;           ///< one by one: ascending, no day twice; then first and last are empty
    std::optional<Date> first, last;  ///< "3 t/m 5 april 2027"; "vanaf 3 april 2027" has no last, "tot 5 april 2027" no first
};

enum class DaysFound : std::uint8_t {
    days,           ///< all of the text was understood
    words,          ///< no date is in it: "op aanvraag", "voorjaar 2027", "2 jaar"
    no_year,        ///< "3 april"
    no_such_day,    ///< "31 februari 2027", "5 t/m 3 april 2027"
    other_weekday,  ///< "vrijdag 3 april 2027", which is a Saturday
    unclear         ///< a date is in it, and more that was not understood: "elke week behalve 3 april 2027"
};

struct ReadDays {
    DaysFound found = DaysFound::words;
    DutchDays days;      ///< only with DaysFound::days
    bool alone = false;  ///< there is one date in it and, but for a weekday and a time, nothing else
};

inline constexpr std::size_t most_days_in_text = 366;

/// Lists and ranges of the forms of read_dutch_date; what stands first may leave out its month and year ("3, 10 en 17 april 2027"). Day
/// before month always; two digits of a year are of this century; times are passed over.
ReadDays read_dutch_days(std::string_view text);

/// "46480" or "46480,5" as a day of Excel's calendar (day 1 is 1 January 1900, and it has a 29 February 1900); from 2000 up to 2099.
std::optional<Date> read_excel_day(std::string_view text);

/// "10:00", "10.00 uur - 12.00 uur": a time of day and nothing else.
bool is_time_of_day(std::string_view text);

}  // namespace sprank::import
