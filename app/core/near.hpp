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

/// Where an offer of the whole country stands: farther from every visitor than any town, so that it comes after them.
inline constexpr Position whole_country{0, 0};

/// One offer, with its distance from where the visitor asked.
struct Offer {
    std::string id;
    LocalText name, when, text;
    OfferKind kind = OfferKind::programme;
    std::string organisation, organisation_id, website, town, region;
    Position position;
    std::vector<Audience> audience;
    std::vector<std::string> professions, worlds;
    std::string level, learning, cost;
    std::optional<Date> starts, ends;
    std::string source, checked;
    double km = 0;  ///< 0 as well where it is everywhere
    bool everywhere() const { return position == whole_country; }  ///< then it has no town and no region
    friend bool operator==(Offer const&, Offer const&) = default;
};

/// What a visitor asks of the offers. Empty fields do not filter.
struct OfferQuery {
    Position from;
    std::string profession, world;             ///< ids
    std::optional<Audience> audience;          ///< also finds offers for everyone
    std::vector<OfferKind> kinds;
    double radius_km = 0;                      ///< 0: no limit; else offers of the whole country are left out
    int limit = 20;
    std::string first = {};                    ///< id of an offer that comes first whatever its distance; empty: none
    std::optional<Date> today;                 ///< nothing: clock untrusted, ended offers stay, with a word
    friend bool operator==(OfferQuery const&, OfferQuery const&) = default;
};

struct OfferAnswer {
    std::vector<Offer> offers;  ///< by distance, then id, those of the whole country last; but see OfferQuery::first
    int count = 0;              ///< how many match in all
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
