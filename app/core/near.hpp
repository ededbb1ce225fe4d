#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/ids.hpp"
#include "core/language.hpp"

namespace sprank {

/// Degrees, WGS84.
struct Position {
    double latitude = 0, longitude = 0;
    friend bool operator==(Position const&, Position const&) = default;
};

/// Great-circle distance in kilometres (haversine, mean earth radius 6371.0088 km, IUGG 1980).
double distance_km(Position a, Position b);

/// A calendar date; the kiosk's clock may be untrusted, then there is none.
struct Date {
    int year = 0, month = 0, day = 0;
    friend auto operator<=>(Date const&, Date const&) = default;
};

/// "2026-11-22" -> date; nothing for anything else or a day that does not exist.
std::optional<Date> parse_date(std::string_view iso);
/// date -> "2026-11-22".
std::string iso_date(Date);

struct Place {
    std::string id, name, province, region;
    Position position;
    friend bool operator==(Place const&, Place const&) = default;
};

enum class OfferKind : std::uint8_t {
    programme, short_course, bbl, try_out, open_day, workshop, company_visit, girls_day,
    mentoring, information, science_centre, hybrid_centre, fieldlab, event
};
enum class Audience : std::uint8_t { everyone, pupils, girls, switchers };

enum class TimeUnit : std::uint8_t { hours, days, weeks, months, years };
/// How long something lasts: "2-3 jaar".
struct TimeSpan {
    int min = 0, max = 0;
    TimeUnit unit = TimeUnit::years;
    friend bool operator==(TimeSpan const&, TimeSpan const&) = default;
};

/// Where an offer of the whole country stands: farther from every visitor than any town, so that it comes after them.
inline constexpr Position whole_country{0, 0};
/// The town of what is nowhere and can be followed from anywhere; the same word in all our languages. It stands at whole_country.
inline constexpr std::string_view online_town = "Online";
/// What content writes where an offer otherwise has the id of its place.
inline constexpr std::string_view online_place = "online";

/// One offer, with its distance from where the visitor asked.
struct Offer {
    std::string id;
    LocalText name, when, text;
    OfferKind kind = OfferKind::programme;
    std::string organisation, organisation_id, website, town, region;
    Position position;
    std::vector<Audience> audience;
    std::vector<std::string> professions, worlds, skills;
    std::string level, learning;
    std::optional<double> cost;          ///< euro; nothing: not known. Of the year `cost_year`
    int cost_year = 0;
    std::optional<TimeSpan> lasts;
    std::optional<Date> starts, ends;
    std::vector<Date> dates;             ///< of a series, ascending
    std::optional<Date> valid_until;     ///< afterwards nobody may rely on it
    bool unsure = false;                 ///< it rests on an old list: ask whether it is still there
    std::string source, checked;
    double km = 0;  ///< 0 as well where it is everywhere
    bool everywhere() const { return position == whole_country; }  ///< then it has no town, or online_town
    friend bool operator==(Offer const&, Offer const&) = default;
};

/// Learning and earning in one: a bbl place, or a programme that can be followed so.
bool earn_while_learning(Offer const&);
/// The day after which it is over or may be relied on no longer; nothing: no end is known. What has only a first day lasts that day.
std::optional<Date> last_day(Offer const&);

/// What counts as near for who wishes something near.
inline constexpr double nearby_km = 25;

/// What a visitor asks of the offers. Empty fields do not filter.
struct OfferQuery {
    Position from;
    std::string profession, world;             ///< ids
    std::optional<Audience> audience;          ///< also finds offers for everyone
    std::vector<OfferKind> kinds;
    double radius_km = 0;                      ///< 0: no limit; else offers of the whole country are left out
    int limit = 20;
    std::string level = {};                    ///< id
    bool earn = false;                         ///< learning and earning in one
    bool free = false;                         ///< costs nothing, says a source
    std::optional<Date> by = {};               ///< has a day from `today` up to this one; counts only with a trusted clock
    std::optional<Position> at = {};           ///< only there
    bool towns = false;                        ///< fill OfferAnswer::towns
    std::string first = {};                    ///< id of an offer that comes first whatever its distance; empty: none
    std::optional<Date> today;                 ///< nothing: clock untrusted, ended offers stay, with a word
    friend bool operator==(OfferQuery const&, OfferQuery const&) = default;
};

/// How many offers that match are at one place.
struct OfferTown {
    Position at;
    int count = 0;
    friend bool operator==(OfferTown const&, OfferTown const&) = default;
};

struct OfferAnswer {
    std::vector<Offer> offers;  ///< by distance, then id, those of the whole country last; but see OfferQuery::first
    int count = 0;              ///< how many match in all
    std::vector<OfferTown> towns = {};  ///< all that match, by place, but for those of the whole country; by position
    friend bool operator==(OfferAnswer const&, OfferAnswer const&) = default;
};

enum class HitKind : std::uint8_t { profession, offer, page };
/// One search result. `why` says what matched, for editors.
struct SearchHit {
    HitKind kind = HitKind::profession;
    std::string id, name, why;
    friend bool operator==(SearchHit const&, SearchHit const&) = default;
};

}  // namespace sprank
