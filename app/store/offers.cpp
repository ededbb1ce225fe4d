#include "store/offers.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "store/offer_set.hpp"

namespace sprank::store {
namespace {

constexpr double first_box_km = 5;
constexpr double earth_radius_km = 6371.0088;
constexpr double half_way_round_km = 20038;
constexpr std::size_t few = 300;  ///< so few offers are measured one by one rather than looked for around the visitor

struct Found {
    double km = 0;
    std::uint32_t number = 0;
    friend auto operator<=>(Found const&, Found const&) = default;
};

void add_members(OpenedDatabase& opened, OfferSet& set, std::string_view facet, std::string_view value) {
    auto& rows = opened.statement("SELECT members FROM offer_set WHERE facet = ? AND value = ?");
    rows.bind(1, std::string(facet));
    rows.bind(2, std::string(value));
    if (!rows.executeStep()) return;
    auto const blob = rows.getColumn(0);
    auto const* const bytes = static_cast<std::uint8_t const*>(blob.getBlob());
    if (!set.add_bytes({bytes, static_cast<std::size_t>(blob.getBytes())})) throw Damage("a set of offers");
}

OfferSet with(OpenedDatabase& opened, std::string_view facet, std::string_view value) {
    OfferSet set(opened.offer_count());
    add_members(opened, set, facet, value);
    return set;
}

OfferSet ended(OpenedDatabase& opened, Date const& today) {
    OfferSet set(opened.offer_count());
    std::array<char, 16> day{};
    std::snprintf(day.data(), day.size(), "%04d-%02d-%02d", std::clamp(today.year, 0, 9999), std::clamp(today.month, 0, 99), std::clamp(today.day, 0, 99));
    auto& rows = opened.statement("SELECT members FROM offer_set WHERE facet = 'ends' AND value < ?");
    rows.bind(1, std::string(day.data()));
    while (rows.executeStep()) {
        auto const blob = rows.getColumn(0);
        auto const* const bytes = static_cast<std::uint8_t const*>(blob.getBlob());
        if (!set.add_bytes({bytes, static_cast<std::size_t>(blob.getBytes())})) throw Damage("a set of offers");
    }
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

class Search {
public:
    Search(OpenedDatabase& opened, OfferQuery const& query, std::optional<OfferSet> const& set)
        : opened_(opened), query_(query), set_(set), size_(set ? set->count() : opened.offer_count()) {}

    /// All that lie within `km`.
    std::vector<Found> within(double km) {
        std::vector<Found> found;
        Box const box(query_.from, km);
        // The R*Tree keeps 32-bit numbers that enclose the position; the exact one decides.
        auto& rows = opened_.statement(
            "SELECT number, offer.latitude, offer.longitude FROM offer_position JOIN offer USING (number)"
            " WHERE max_longitude >= ? AND min_longitude <= ? AND max_latitude >= ? AND min_latitude <= ?");
        rows.bind(1, box.west);
        rows.bind(2, box.east);
        rows.bind(3, box.south);
        rows.bind(4, box.north);
        while (rows.executeStep()) {
            auto const number = rows.getColumn(0).getInt64();
            if (number < 0 || static_cast<std::size_t>(number) >= opened_.offer_count()) throw Damage("an offer that is not there");
            if (set_ && !set_->has(static_cast<std::size_t>(number))) continue;
            Position const at{rows.getColumn(1).getDouble(), rows.getColumn(2).getDouble()};
            double const distance = distance_km(query_.from, at);
            if (distance <= km) found.push_back({distance, static_cast<std::uint32_t>(number)});
        }
        return found;
    }

    /// The nearest `count`, or more; in no order.
    std::vector<Found> nearest(std::size_t count) {
        if (size_ <= std::max(few, count) && set_) return measured();
        for (double km = first_box_km;;) {
            auto found = within(km);
            if (found.size() >= std::min(count, size_) || km >= half_way_round_km) return found;
            // As large as it must be if offers are spread evenly; towns are not, so between twice and sixteen times the area.
            double const wanted_area = 1.3 * static_cast<double>(count) / static_cast<double>(std::max<std::size_t>(found.size(), 1));
            km *= std::sqrt(std::clamp(wanted_area, 2.0, 16.0));
        }
    }

private:
    std::vector<Found> measured() {
        std::vector<Found> found;
        set_->for_each([&](std::size_t number) {
            auto& rows = opened_.statement("SELECT latitude, longitude FROM offer WHERE number = ?");
            rows.bind(1, static_cast<std::int64_t>(number));
            if (!rows.executeStep()) throw Damage("an offer that is not there");
            found.push_back({distance_km(query_.from, Row(rows).position()), static_cast<std::uint32_t>(number)});
        });
        return found;
    }

    OpenedDatabase& opened_;
    OfferQuery const& query_;
    std::optional<OfferSet> const& set_;
    std::size_t size_;
};

constexpr std::string_view offer_columns =
    "SELECT id, latitude, longitude, kind, organisation, organisation_id, website, town, region, audience, professions, worlds, level,"
    " learning, cost, starts, ends, source, checked, name, when_text, text FROM offer WHERE ";

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
    for (auto* const text : {&offer.level, &offer.learning, &offer.cost}) *text = row.text();
    offer.starts = row.date();
    offer.ends = row.date();
    offer.source = row.text();
    offer.checked = row.text();
    for (auto* const text : {&offer.name, &offer.when, &offer.text}) *text = row.texts();
    return offer;
}

}  // namespace

OfferAnswer find_offers(OpenedDatabase& opened, OfferQuery const& query) {
    OfferAnswer answer;
    bool const somewhere = std::abs(query.from.latitude) <= 90 && std::abs(query.from.longitude) <= 180;
    auto const set = wanted(opened, query);
    std::size_t const limit = query.limit > 0 ? static_cast<std::size_t>(query.limit) : 0;
    bool const bounded = query.radius_km > 0;
    answer.count = static_cast<int>(set ? set->count() : opened.offer_count());
    if (!somewhere) return {};
    if (answer.count == 0 || (limit == 0 && !bounded)) return answer;
    Search search(opened, query, set);
    auto found = bounded ? search.within(query.radius_km) : search.nearest(limit);
    if (bounded) answer.count = static_cast<int>(found.size());
    // Offers are numbered in the order of their ids, so this is the order by distance, then id.
    auto const shown = std::min(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end());
    for (std::size_t i = 0; i < shown; ++i) {
        auto& rows = opened.statement(std::string(offer_columns) + "number = ?");
        rows.bind(1, static_cast<std::int64_t>(found[i].number));
        if (!rows.executeStep()) throw Damage("an offer that is not there");
        answer.offers.push_back(read_offer(rows));
        answer.offers.back().km = found[i].km;
    }
    return answer;
}

std::optional<Offer> find_offer(OpenedDatabase& opened, std::string_view id) {
    auto& rows = opened.statement(std::string(offer_columns) + "id = ?");
    rows.bind(1, std::string(id));
    if (!rows.executeStep()) return std::nullopt;
    return read_offer(rows);
}

void verify_offers(OpenedDatabase& opened, std::vector<std::string>& found) {
    auto const differs = [&found](std::string const& what) { found.push_back("Het aanbod klopt niet: " + what + "."); };
    auto& tree = opened.statement("SELECT rtreecheck('offer_position')");
    if (!tree.executeStep() || Row(tree).text() != "ok") differs("de boom van plaatsen is stuk");
    auto& positions = opened.statement("SELECT count(*) FROM offer JOIN offer_position USING (number)"
                                       " WHERE latitude BETWEEN min_latitude AND max_latitude AND longitude BETWEEN min_longitude AND max_longitude");
    if (!positions.executeStep() || positions.getColumn(0).getInt64() != static_cast<std::int64_t>(opened.offer_count()))
        differs("niet elk aanbod ligt op zijn plaats");
    OfferSet kinds(opened.offer_count());
    for (auto const kind : Words<OfferKind>::all) add_members(opened, kinds, "kind", kind);
    if (kinds.count() != opened.offer_count()) differs("niet elk aanbod heeft een soort");
    auto& rows = opened.statement(std::string(offer_columns) + "true");
    while (rows.executeStep()) (void)read_offer(rows);
}

}  // namespace sprank::store
