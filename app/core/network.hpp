#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/ids.hpp"
#include "core/language.hpp"
#include "core/origin.hpp"

namespace sprank {

// The education network: stations and the legs between them, as content/ways/ has them. Ways through it: ways.hpp.

/// How somebody learns on a leg. `third`: the derde leerweg, without ministry money; `work`: in the work itself; `course`: lessons by the hour.
enum class Form : std::uint8_t { bol, bbl, full_time, part_time, dual, third, work, course };

/// Does somebody who learns so have a job, and wages, meanwhile?
constexpr bool earns(Form form) { return form == Form::bbl || form == Form::dual || form == Form::work; }

/// `level`: a diploma of mbo or higher; `school`: where one is or comes from; `small`: a step on the way without a diploma of its own;
/// `part`: such a step that is a part of the work itself, learnt in a job.
enum class StationKind : std::uint8_t { level, school, small, part };
constexpr bool is_small(StationKind kind) { return kind == StationKind::small || kind == StationKind::part; }
/// Places to start from that stand together.
enum class StationGroup : std::uint8_t { none, primary, special, vmbo, havo_vwo, mbo, higher, work };

struct Station {
    std::string id, icon;
    StationKind kind = StationKind::school;
    StationGroup group = StationGroup::none;
    bool start = false;                   ///< somebody may be here now; the order of the list is that of the screen
    int age = 0;                          ///< the youngest usual age of who leaves it; 0: any
    LocalText name, short_name, what;
    Origin what_origin;
    std::optional<Duration> years;        ///< nothing: no source says how long it takes
    std::optional<LevelIndex> level;
    friend bool operator==(Station const&, Station const&) = default;
};

/// Of whom a condition tells. `few`: most of those who start there do not meet it; `same_trade`, `other_trade`: who has the diploma that the leg
/// starts from in the field of the profession, or in another; `in_a_job`: only who learns in a job.
enum class ConditionFor : std::uint8_t { anyone, few, same_trade, other_trade, in_a_job };

/// What it takes to begin a leg.
struct Condition {
    std::string id;
    ConditionFor whom = ConditionFor::anyone;
    int age = 0;                          ///< at least so old; 0: about something that only people can judge
    LocalText text;
    Origin origin;
    friend bool operator==(Condition const&, Condition const&) = default;
};

/// A vmbo and mbo programme in one: "vakmanschaproute".
struct ThroughRoute {
    std::string id;
    LocalText name, what;
    Origin origin;
    friend bool operator==(ThroughRoute const&, ThroughRoute const&) = default;
};

/// From one station to the next.
struct Leg {
    StationIndex from, to;
    std::vector<Form> by;                 ///< at least one
    std::optional<Duration> years;        ///< nothing: as long as its station
    std::vector<ConditionIndex> conditions;
    std::optional<ThroughIndex> through;
    Origin origin;                        ///< of the rule that it may be taken
    friend bool operator==(Leg const&, Leg const&) = default;
};

/// May somebody go through a door at once, or with something more?
enum class DoorWord : std::uint8_t { open, extra };

/// A rule of who may begin where: of a school profile, for some levels and professions.
struct ProfileDoor {
    std::vector<LevelIndex> levels;
    std::vector<ProfessionIndex> professions;  ///< empty: all
    DoorWord word = DoorWord::open;
    LocalText text;
    Origin origin;
    friend bool operator==(ProfileDoor const&, ProfileDoor const&) = default;
};

/// What pupils choose in the last years of school: "Natuur en Techniek".
struct SchoolProfile {
    std::string id, icon;
    std::vector<StationIndex> schools;  ///< where it can be chosen
    LocalText name, short_name, line;
    Origin origin;
    std::vector<WorldIndex> fits;       ///< worlds of which it already teaches something
    std::vector<ProfileDoor> doors;     ///< the first that fits a profession and a level decides
    friend bool operator==(SchoolProfile const&, SchoolProfile const&) = default;
};

struct Network {
    std::vector<Station> stations;        ///< starts in the order of the screen, then the rest
    std::vector<Condition> conditions;
    std::vector<ThroughRoute> through;
    std::vector<Leg> legs;
    std::vector<SchoolProfile> profiles;

    Station const& operator[](StationIndex i) const { return stations[i.value]; }
    Condition const& operator[](ConditionIndex i) const { return conditions[i.value]; }
    ThroughRoute const& operator[](ThroughIndex i) const { return through[i.value]; }
    Leg const& operator[](LegIndex i) const { return legs[i.value]; }
    SchoolProfile const& operator[](ProfileIndex i) const { return profiles[i.value]; }
    std::optional<StationIndex> find(std::string_view id) const;
    friend bool operator==(Network const&, Network const&) = default;
};

}  // namespace sprank
