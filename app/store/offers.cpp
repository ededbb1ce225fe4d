#include "store/offers.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

#include "store/offer_block.hpp"
#include "store/offer_set.hpp"

namespace sprank::store {
namespace {

constexpr double first_box_km = 5;
constexpr std::size_t few = 200;  ///< so few offers are quicker measured than looked for, box after box
constexpr double earth_radius_km = 6371.0088;
constexpr double half_way_round_km = 20038;

struct Found {
    double km = 0;
    std::uint32_t number = 0;
    Position at;
};

/// Adds the offers of every row that the statement still has; its only column is offer_set.members.
void add_rows(OfferSet& set, SQLite::Statement& rows) {
    while (rows.executeStep()) {
        auto const members = rows.getColumn(0);
        if (!set.add_bytes(blob_of(members))) throw Damage("a set of offers");
    }
}

void add_members(OpenedDatabase& opened, OfferSet& set, std::string_view facet, std::string_view value) {
    auto& rows = opened.statement("SELECT members FROM offer_set WHERE facet = ? AND value = ?");
    rows.bind(1, std::string(facet));
    rows.bind(2, std::string(value));
    add_rows(set, rows);
}

OfferSet with(OpenedDatabase& opened, std::string_view facet, std::string_view value) {
    OfferSet set(opened.offer_count());
    add_members(opened, set, facet, value);
    return set;
}

OfferSet ended(OpenedDatabase& opened, Date const& today) {
    OfferSet set(opened.offer_count());
    auto& rows = opened.statement("SELECT members FROM offer_set WHERE facet = 'ends' AND value < ?");
    rows.bind(1, iso_date(today));
    add_rows(set, rows);
    return set;
}

/// What has a day from `today` up to `by`: of a series one of its days; of anything else its first day, for what has ended is left out anyway.
OfferSet soon(OpenedDatabase& opened, Date const& today, Date const& by) {
    OfferSet set(opened.offer_count());
    auto& rows = opened.statement("SELECT members FROM offer_set WHERE (facet = 'day' AND value BETWEEN ?1 AND ?2) OR (facet = 'begins' AND value <= ?2)");
    rows.bind(1, iso_date(today));
    rows.bind(2, iso_date(by));
    add_rows(set, rows);
    return set;
}

/// What the question lets through, wherever it is; nothing: everything.
std::optional<OfferSet> wanted(OpenedDatabase& opened, OfferQuery const& query) {
    std::optional<OfferSet> set;
    auto const narrow = [&set](OfferSet const& to) {
        if (set) *set &= to;
        else set = to;
    };
    if (!query.profession.empty()) narrow(with(opened, "profession", query.profession));
    if (!query.world.empty()) narrow(with(opened, "world", query.world));
    if (query.audience) {
        auto audience = with(opened, "audience", word_of(*query.audience));
        add_members(opened, audience, "audience", word_of(Audience::everyone));
        narrow(audience);
    }
    if (!query.kinds.empty()) {
        OfferSet kinds(opened.offer_count());
        for (auto const kind : query.kinds) add_members(opened, kinds, "kind", word_of(kind));
        narrow(kinds);
    }
    if (!query.level.empty()) narrow(with(opened, "level", query.level));
    if (query.earn) narrow(with(opened, "earn", ""));
    if (query.free) narrow(with(opened, "free", ""));
    if (query.today && query.by) narrow(soon(opened, *query.today, *query.by));
    if (query.today) {
        if (!set) set = OfferSet::all(opened.offer_count());
        *set -= ended(opened, *query.today);
    }
    return set;
}

/// Degrees around a position within which everything nearer than `km` lies. A little more, for what rounding takes.
struct Box {
    Box(Position from, double km) {
        constexpr double degrees = 180 / std::numbers::pi;
        constexpr double margin = 1e-4;
        double const angle = std::min(km / earth_radius_km, std::numbers::pi);
        double const latitude_span = angle * degrees + margin;
        double const sine = std::sin(angle), cosine = std::cos(from.latitude / degrees);
        // Around a pole every longitude is near.
        bool const around_pole = angle >= std::numbers::pi / 2 || sine >= cosine;
        double const longitude_span = around_pole ? 360 : std::asin(sine / cosine) * degrees + margin;
        south = from.latitude - latitude_span;
        north = from.latitude + latitude_span;
        west = from.longitude - longitude_span;
        east = from.longitude + longitude_span;
    }
    double south, north, west, east;
};

/// Looks around the visitor, one box after another.
class Neighbourhood {
public:
    Neighbourhood(OpenedDatabase& opened, Position from, std::optional<OfferSet> const& wanted)
        : opened_(opened), from_(from), wanted_(wanted), visited_(opened.offer_count() / offers_in_block + 1, false) {}

    /// All within `km`, in no order, and some that are further away.
    std::vector<Found>& look(double km) {
        for (auto const block : blocks_around(km)) {
            if (visited_[block]) continue;
            visited_[block] = true;
            if (!wanted_ || wanted_->has_any(block * offers_in_block, (block + 1) * offers_in_block)) measure(block);
        }
        return found_;
    }

    /// At least the nearest `count`, if there are so many.
    std::vector<Found>& nearest(std::size_t count) {
        if (wanted_ && wanted_->count() <= std::max(count, few)) return everywhere();
        for (double km = first_box_km;;) {
            look(km);
            auto const near = static_cast<std::size_t>(std::count_if(found_.begin(), found_.end(), [km](auto const& one) { return one.km <= km; }));
            if (near >= count || km >= half_way_round_km) return found_;
            // As large as it must be if offers were spread evenly; towns are not, so between twice and sixteen times the area.
            double const area = 1.3 * static_cast<double>(count) / static_cast<double>(std::max<std::size_t>(near, 1));
            km *= std::sqrt(std::clamp(area, 2.0, 16.0));
        }
    }

private:
    std::vector<Found>& everywhere() {
        for (std::size_t block = 0; block < visited_.size(); ++block)
            if (wanted_->has_any(block * offers_in_block, (block + 1) * offers_in_block)) measure(block);
        return found_;
    }

    std::vector<std::size_t> blocks_around(double km) {
        Box const box(from_, km);
        auto& rows = opened_.statement("SELECT block FROM offer_area WHERE max_longitude >= ? AND min_longitude <= ?"
                                       " AND max_latitude >= ? AND min_latitude <= ?");
        rows.bind(1, box.west);
        rows.bind(2, box.east);
        rows.bind(3, box.south);
        rows.bind(4, box.north);
        std::vector<std::size_t> blocks;
        while (rows.executeStep()) blocks.push_back(static_cast<std::size_t>(Row(rows).integer(0, static_cast<int>(visited_.size()) - 1)));
        return blocks;
    }

    void measure(std::size_t block) {
        auto& rows = opened_.statement("SELECT positions FROM offer_block WHERE block = ?");
        rows.bind(1, static_cast<std::int64_t>(block));
        if (!rows.executeStep()) throw Damage("a block of offers is missing");
        auto const column = rows.getColumn(0);
        auto const bytes = blob_of(column);
        auto const first = block * offers_in_block;
        for (std::size_t i = 0; i < PackedPositions::count(bytes); ++i) {
            auto const number = first + i;
            if (number >= opened_.offer_count()) throw Damage("a block of offers is too long");
            if (wanted_ && !wanted_->has(number)) continue;
            auto const at = PackedPositions::at(bytes, i);
            double const km = distance_km(from_, at);
            if (km <= half_way_round_km) found_.push_back({km, static_cast<std::uint32_t>(number), at});  // not so for a damaged position
        }
    }

    OpenedDatabase& opened_;
    Position from_;
    std::optional<OfferSet> const& wanted_;
    std::vector<bool> visited_;
    std::vector<Found> found_;
};

constexpr std::string_view offer_columns =
    "SELECT id, latitude, longitude, kind, organisation, organisation_id, website, town, region, audience, professions, worlds, level,"
    " learning, skills, cost, cost_year, lasts_min, lasts_max, lasts_unit, starts, ends, dates, valid_until, unsure, source, checked, name, when_text, text FROM offer WHERE ";

constexpr double most_euro = 1'000'000;
constexpr int longest_time = 10'000;

std::optional<TimeSpan> time_span(Row& row) {
    auto const min = row.maybe_integer(0, longest_time), max = row.maybe_integer(0, longest_time);
    auto const unit = row.maybe_text();
    if (min.has_value() != max.has_value() || min.has_value() != unit.has_value()) throw Damage("half a time");
    if (!min) return std::nullopt;
    auto const known = from_word<TimeUnit>(*unit);
    if (!known) throw Damage("a word that nobody knows");
    return TimeSpan{*min, *max, *known};
}

Offer read_offer(SQLite::Statement const& statement) {
    Row row(statement);
    Offer offer;
    offer.id = row.text();
    offer.position = row.position();
    offer.kind = row.word<OfferKind>();
    for (auto* const text : {&offer.organisation, &offer.organisation_id, &offer.website, &offer.town, &offer.region}) *text = row.text();
    offer.audience = row.words<Audience>();
    offer.professions = row.ids();
    offer.worlds = row.ids();
    offer.level = row.text();
    offer.learning = row.text();
    offer.skills = row.ids();
    offer.cost = row.maybe_real(0, most_euro);
    offer.cost_year = row.integer(0, 9999);
    offer.lasts = time_span(row);
    offer.starts = row.date();
    offer.ends = row.date();
    for (auto const& day : row.ids()) {
        auto const date = parse_date(day);
        if (!date) throw Damage("a date that cannot be");
        offer.dates.push_back(*date);
    }
    offer.valid_until = row.date();
    offer.unsure = row.integer(0, 1) != 0;
    offer.source = row.text();
    offer.checked = row.text();
    for (auto* const text : {&offer.name, &offer.when, &offer.text}) *text = row.texts();
    return offer;
}

double shown_km(Offer const& offer, double km) { return offer.everywhere() ? 0 : km; }

/// The first `limit` by distance, then id. Numbers sort as ids do only among offers at one position; where two positions are just
/// as far away, ids decide.
std::vector<Offer> read_nearest(OpenedDatabase& opened, std::vector<Found>& found, std::size_t limit) {
    auto const by_distance = [](Found const& a, Found const& b) { return std::tie(a.km, a.number) < std::tie(b.km, b.number); };
    auto const shown = std::min(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end(), by_distance);
    // Others may be just as far away as the last one, at another position and with a smaller id.
    auto const last = found.begin() + static_cast<std::ptrdiff_t>(shown);
    auto end = last;
    if (shown > 0) {
        auto const& farthest = found[shown - 1];
        auto const level = [&farthest](Found const& one) { return one.km == farthest.km; };
        end = std::partition(last, found.end(), level);
        if (std::all_of(std::find_if(found.begin(), last, level), end, [&farthest](Found const& one) { return one.at == farthest.at; })) end = last;
    }
    std::vector<Offer> offers;
    for (auto one = found.begin(); one != end; ++one) {
        auto& rows = opened.statement(std::string(offer_columns) + "number = ?");
        rows.bind(1, static_cast<std::int64_t>(one->number));
        if (!rows.executeStep()) throw Damage("an offer that is not there");
        offers.push_back(read_offer(rows));
        offers.back().km = one->km;
    }
    std::sort(offers.begin(), offers.end(), [](Offer const& a, Offer const& b) { return std::tie(a.km, a.id) < std::tie(b.km, b.id); });
    offers.resize(shown);
    for (Offer& offer : offers) offer.km = shown_km(offer, offer.km);
    return offers;
}

/// See OfferQuery::first.
void put_first(OpenedDatabase& opened, OfferQuery const& query, std::vector<Offer>& offers) {
    if (auto const there = std::ranges::find(offers, query.first, &Offer::id); there != offers.end()) {
        std::rotate(offers.begin(), there, there + 1);
        return;
    }
    auto offer = find_offer(opened, query.first);
    if (!offer) return;
    offer->km = shown_km(*offer, distance_km(query.from, offer->position));
    offers.insert(offers.begin(), std::move(*offer));
    if (query.limit > 0 && offers.size() > static_cast<std::size_t>(query.limit)) offers.pop_back();
}
}  // namespace

namespace {
/// How many of those that match are at which place. Numbers follow places, so that those of one place follow each other.
std::vector<OfferTown> towns_of(OpenedDatabase& opened, std::optional<OfferSet> const& wanted) {
    std::vector<OfferTown> towns;
    auto& rows = opened.statement("SELECT block, positions FROM offer_block ORDER BY block");
    int const most = static_cast<int>(opened.offer_count() / offers_in_block + 1);
    while (rows.executeStep()) {
        auto const first = static_cast<std::size_t>(Row(rows).integer(0, most)) * offers_in_block;
        if (wanted && !wanted->has_any(first, first + offers_in_block)) continue;
        auto const column = rows.getColumn(1);
        auto const bytes = blob_of(column);
        for (std::size_t i = 0; i < PackedPositions::count(bytes); ++i) {
            auto const at = PackedPositions::at(bytes, i);
            if ((wanted && !wanted->has(first + i)) || at == whole_country) continue;
            if (towns.empty() || towns.back().at != at) towns.push_back({at, 0});
            ++towns.back().count;
        }
    }
    std::ranges::sort(towns, {}, [](OfferTown const& town) { return std::pair(town.at.latitude, town.at.longitude); });
    return towns;
}
}  // namespace

OfferAnswer find_offers(OpenedDatabase& opened, OfferQuery const& query) {
    bool const somewhere = std::abs(query.from.latitude) <= 90 && std::abs(query.from.longitude) <= 180;
    if (!somewhere) return {};
    auto const set = wanted(opened, query);
    auto const limit = static_cast<std::size_t>(std::max(query.limit, 0));
    OfferAnswer answer;
    answer.count = static_cast<int>(set ? set->count() : opened.offer_count());
    if (query.towns) answer.towns = towns_of(opened, set);
    Neighbourhood around(opened, query.from, set);
    std::vector<Found> found;
    if (query.at) {
        found = std::move(around.look(distance_km(query.from, *query.at)));
        std::erase_if(found, [&query](Found const& one) { return one.at != *query.at; });
        answer.count = static_cast<int>(found.size());
    } else if (query.radius_km > 0) {
        found = std::move(around.look(query.radius_km));
        std::erase_if(found, [&query](Found const& one) { return one.km > query.radius_km; });
        answer.count = static_cast<int>(found.size());
    } else if (limit > 0 && answer.count > 0) {
        found = std::move(around.nearest(limit));
    }
    answer.offers = read_nearest(opened, found, limit);
    if (!query.first.empty()) put_first(opened, query, answer.offers);
    return answer;
}

std::optional<Offer> find_offer(OpenedDatabase& opened, std::string_view id) {
    auto& rows = opened.statement(std::string(offer_columns) + "id = ?");
    rows.bind(1, std::string(id));
    if (!rows.executeStep()) return std::nullopt;
    return read_offer(rows);
}

void verify_offers(OpenedDatabase& opened, std::vector<std::string>& found) {
    auto const differs = [&found](char const* what) { found.push_back(std::string("Het aanbod klopt niet: ") + what + "."); };
    auto& tree = opened.statement("SELECT rtreecheck('offer_area')");
    if (!tree.executeStep() || Row(tree).text() != "ok") differs("de boom van plaatsen is stuk");
    std::vector<Position> packed;
    auto& blocks = opened.statement("SELECT positions FROM offer_block ORDER BY block");
    while (blocks.executeStep()) {
        auto const column = blocks.getColumn(0);
        auto const bytes = blob_of(column);
        for (std::size_t i = 0; i < PackedPositions::count(bytes); ++i) packed.push_back(PackedPositions::at(bytes, i));
    }
    std::vector<Position> positions;
    auto& rows = opened.statement(std::string(offer_columns) + "true ORDER BY number");
    while (rows.executeStep()) positions.push_back(read_offer(rows).position);
    if (positions != packed || positions.size() != opened.offer_count()) differs("niet elk aanbod ligt op zijn plaats");
    OfferSet kinds(opened.offer_count());
    for (auto const kind : Words<OfferKind>::all) add_members(opened, kinds, "kind", kind);
    if (kinds.count() != opened.offer_count()) differs("niet elk aanbod heeft een soort");
}

}  // namespace sprank::store
