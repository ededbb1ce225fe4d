#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "core/catalogue.hpp"

namespace sprank {

// From where somebody is now to a profession, through the education network.

/// What makes a way worth showing beside the others.
enum class WayKind : std::uint8_t {
    quickest,   ///< the least years
    earning,    ///< every diploma of it in a job with wages
    through,    ///< vmbo and mbo in one programme
    stepwise,   ///< a diploma of this profession at each of several levels, one after the other
    further,    ///< to the highest level of this profession
    small       ///< begins with a step that is no whole programme
};
inline constexpr std::size_t way_kind_count = 6;

/// One leg of a way, with the station where it ends.
struct WayStop {
    LegIndex leg;
    StationIndex station;
    std::vector<Form> by;                ///< the forms that suit this way, at least one
    std::optional<Duration> years;       ///< nothing: no source says
    bool works = false;                  ///< with this diploma somebody can begin in the profession
    friend bool operator==(WayStop const&, WayStop const&) = default;
};

/// Whether a condition of its leg says something to who learns in the forms of this stop.
bool concerns(Condition const&, WayStop const&);

struct Way {
    std::vector<WayKind> kinds;          ///< at least one, in the order of the enumeration
    std::vector<WayStop> stops;          ///< at least one; the last one is a level of the profession
    double years_min = 0, years_max = 0; ///< of the stops with a duration
    bool whole_time = true;              ///< every stop has one
    bool earning() const;                ///< every level of it can be learnt in a job
    friend bool operator==(Way const&, Way const&) = default;
};

/// Why there is no way.
enum class NoWay : std::uint8_t {
    none,         ///< there are ways
    levels,       ///< the content does not say at what level the profession is learnt
    age,          ///< somebody must be older; see WayAnswer::age
    network       ///< no legs lead there
};

struct WayAnswer {
    std::vector<Way> ways;               ///< at most `most_ways`: the quickest first; no two have the same stops and forms
    NoWay reason = NoWay::none;
    int age = 0;                         ///< with NoWay::age: the lowest age at which there is a way
    bool diploma_counts = false;         ///< who starts has a diploma of a level of the profession: if it is in this field, work can begin
    friend bool operator==(WayAnswer const&, WayAnswer const&) = default;
};

/// The most stops of a way; from primary school to university it takes fewer.
inline constexpr std::size_t most_stops = 7, most_ways = 5;

/// All ways worth showing. `age`: of the visitor now, in years; nothing: the usual age of the start. A leg is only used from the station
/// where it begins, by somebody who is old enough then, and in a form in which the profession is taught; a level is never followed by a lower one.
/// A level that only leads on (Level::entry) ends no way. What few may do comes only where there is nothing else, or as a small beginning; whoever
/// has a diploma is led below its level only where that saves more than a year. A diploma counts as of another field unless the profession has
/// its level. Deterministic. Empty only with a reason.
WayAnswer find_ways(Catalogue const&, StationIndex from, ProfessionIndex to, std::optional<int> age = std::nullopt);

}  // namespace sprank
