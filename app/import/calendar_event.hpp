#pragma once
#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "import/calendar_lines.hpp"
#include "import/calendar_zone.hpp"
#include "import/foreign.hpp"

namespace sprank::import {

/// How many days of a series a calendar keeps: more than are shown, for some may turn out to be cancelled.
inline constexpr std::size_t kept_days = 2 * most_days_of_series;

/// One VEVENT, understood. Days are day numbers in the Netherlands.
struct Event {
    ForeignOffer offer;
    int number = 0, line = 0, sequence = 0;
    std::set<std::int64_t> days;       ///< first days of the times it takes place, those from today on
    std::int64_t first = 0, span = 0;  ///< its own first day; days after the first day of each time
    bool series = false;
    bool emptied = false;                    ///< it had days, and each of them was called off
    std::optional<std::int64_t> instead_of;  ///< the day of its series that it replaces
    bool from_then_on = false;
};

/// What all events of one file share while they are read.
struct EventContext {
    Clocks& clocks;
    Complaints& complaints;
    std::string const& file;
    Date today;
    std::int64_t budget;  ///< of add_days_of_rule
};

/// The event of a block, the `number`-th of its file; nothing, with a complaint, when it cannot be shown.
std::optional<Event> read_event(CalendarBlock const&, int number, EventContext&);

}  // namespace sprank::import
