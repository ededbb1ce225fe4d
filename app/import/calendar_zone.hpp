#pragma once
#include <libical/ical.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "import/calendar_lines.hpp"
#include "import/iso_time.hpp"

namespace sprank::import {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// Parses one block; nothing when libical can make nothing of it.
Component parse_block(CalendarBlock const&);

/// The clock by which a calendar tells a time.
struct Clock {
    enum class Kind : std::uint8_t { local, utc, other } kind = Kind::local;
    icaltimezone* zone = nullptr;  ///< of `other`; lives as long as the Clocks
};

/// The clocks of one calendar.
class Clocks {
public:
    explicit Clocks(std::vector<CalendarBlock> const& zones);

    /// The clock of a time with that TZID; a name that nobody knows is told once and counts as local.
    Clock find(std::string const& tzid, std::string const& place, Complaints&);

    /// A wall time on that clock, on ours.
    static LocalTime on_our_clock(std::int64_t day, int seconds, Clock);

private:
    struct FreeZone {
        void operator()(icaltimezone* zone) const { icaltimezone_free(zone, 1); }
    };
    std::map<std::string, std::unique_ptr<icaltimezone, FreeZone>, std::less<>> zones_;
};

}  // namespace sprank::import
