#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "import/foreign.hpp"

namespace sprank::import {

/// What a text says of hours: "14.00-16.00 uur", "van 9.30 tot 12.00", "10-12 uur", "19u30", "3-4-2027 10:00".
struct ReadHours {
    bool any = false;            ///< a time of day is in it
    std::optional<Hours> hours;  ///< nothing too when there are different ones
    std::optional<int> crossed;  ///< the second of two times that is not after the first
};
ReadHours read_hours(std::string_view text);
/// The minutes since midnight of a time, which the text begins with: "10.30", "19u30", "20 uur".
int minutes_of(std::string_view from);

/// "13-17", "9" and "1130" in a column of times with what says that they are hours; other cells as they are.
std::string hours_written_out(std::string const& cell);
/// "10-15", "ma 9-16": no month has that number.
bool is_bare_range(std::string const& cell);

/// "van 14.00 tot 16.00 uur", "om 19.30 uur"; "from 14:00 to 16:00", "at 19:30".
std::string hours_in_words(Hours, bool dutch);

/// "4 avonden", "1,5 uur", "90 minuten": how long something takes in words that a kiosk cannot reckon with; empty for anything else.
std::string spoken_duration(std::string_view text);

}  // namespace sprank::import
