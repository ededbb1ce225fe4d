#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "import/complaints.hpp"

namespace sprank::import {

/// One line of a calendar after unfolding, and where it begins in the file.
struct CalendarLine {
    int number = 0;
    std::string text;
};

/// What stands between BEGIN and END of an appointment or a time zone, these two included.
struct CalendarBlock {
    int line = 0;                     ///< of its BEGIN
    bool too_long = false;            ///< some of its lines were left out: without them it may be untrue
    std::vector<CalendarLine> lines;  ///< of an appointment only its own, not those of alarms in it
};

/// A calendar cut into pieces that libical reads one by one: libical knows no line numbers, and one bad piece must not spoil the rest.
struct CalendarPieces {
    std::vector<CalendarBlock> events, zones;
    std::string method;     ///< in capitals
    bool calendar = false;  ///< there is a BEGIN:VCALENDAR at all
    bool mended = false;    ///< some of it was no UTF-8
};
CalendarPieces cut_calendar(std::string_view bytes, Complaints&);

/// The name of a property, in capitals: "DTSTART" of "dtstart;TZID=X:2027".
std::string property_name(std::string_view line);
/// What stands behind the colon; colons inside quotes do not count.
std::string_view property_value(std::string_view line);

}  // namespace sprank::import
