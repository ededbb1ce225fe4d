#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

#include "store/generated_content.hpp"
#include "store/sample_bundle.hpp"
#include "store/scratch_folder.hpp"

namespace sprank::store {

namespace {
constexpr Position zwolle{52.5125, 6.0944};

OfferQuery near_zwolle(int limit = 20) {
    OfferQuery query;
    query.from = zwolle;
    query.limit = limit;
    return query;
}

std::vector<std::string> ids(OfferAnswer const& answer) {
    std::vector<std::string> result;
    for (auto const& offer : answer.offers) result.push_back(offer.id);
    return result;
}

bool matches(Offer const& offer, OfferQuery const& query) {
    auto const has = [](auto const& list, auto const& value) { return std::ranges::find(list, value) != list.end(); };
    if (!query.profession.empty() && !has(offer.professions, query.profession)) return false;
    if (!query.world.empty() && !has(offer.worlds, query.world)) return false;
    if (query.audience && !has(offer.audience, *query.audience) && !has(offer.audience, Audience::everyone)) return false;
    if (!query.kinds.empty() && !has(query.kinds, offer.kind)) return false;
    if (!query.level.empty() && (" " + offer.level + " ").find(" " + query.level + " ") == std::string::npos) return false;
    if (query.earn && offer.kind != OfferKind::bbl && offer.learning.find("bbl") == std::string::npos && offer.learning.find("dual") == std::string::npos) return false;
    if (query.free && offer.cost != 0.0) return false;
    if (query.today && query.by) {
        bool const series = std::ranges::any_of(offer.dates, [&](Date day) { return day >= *query.today && day <= *query.by; });
        if (!series && !(offer.dates.empty() && offer.starts && *offer.starts <= *query.by)) return false;
    }
    std::optional<Date> last = offer.ends;
    if (!last) last = offer.dates.empty() ? offer.starts : std::optional(offer.dates.back());
    if (query.today && ((last && *last < *query.today) || (offer.valid_until && *offer.valid_until < *query.today))) return false;
    if (query.at) return offer.position == *query.at;
    return query.radius_km <= 0 || distance_km(query.from, offer.position) <= query.radius_km;
}

/// The obvious way: measure all, sort all.
OfferAnswer slow_answer(std::vector<Offer> const& offers, OfferQuery const& query) {
    OfferAnswer answer;
    for (auto const& offer : offers) {
        if (!matches(offer, query)) continue;
        answer.offers.push_back(offer);
        answer.offers.back().km = distance_km(query.from, offer.position);
    }
    answer.count = static_cast<int>(answer.offers.size());
    if (query.towns) {
        std::map<std::pair<double, double>, int> towns;
        OfferQuery wider = query;
        wider.at.reset(), wider.radius_km = 0;
        for (auto const& offer : offers)
            if (offer.position != whole_country && matches(offer, wider)) ++towns[{offer.position.latitude, offer.position.longitude}];
        for (auto const& [at, count] : towns) answer.towns.push_back({{at.first, at.second}, count});
    }
    std::ranges::sort(answer.offers, {}, [](Offer const& offer) { return std::tie(offer.km, offer.id); });
    answer.offers.resize(std::min(answer.offers.size(), static_cast<std::size_t>(std::max(query.limit, 0))));
    return answer;
}

Offer everywhere(std::string id, OfferKind kind, std::vector<Audience> audience) {
    Offer offer;
    offer.id = std::move(id);
    offer.kind = kind;
    offer.audience = std::move(audience);
    offer.position = whole_country;
    return offer;
}

OfferQuery random_query(Dice& dice, Catalogue const& catalogue) {
    OfferQuery query;
    query.from = {50.5 + 3.2 * dice.fraction(), 3.2 + 4.2 * dice.fraction()};
    if (dice.below(3) == 0) query.profession = catalogue.professions[dice.below(catalogue.professions.size())].id;
    if (dice.below(4) == 0) query.world = catalogue.worlds[dice.below(catalogue.worlds.size())].id;
    if (dice.below(2) == 0) query.audience = static_cast<Audience>(dice.below(4));
    for (auto kinds = dice.below(4); kinds > 1; --kinds) query.kinds.push_back(static_cast<OfferKind>(dice.below(13)));
    if (dice.below(3) == 0) query.radius_km = 1 + 60 * dice.fraction();
    if (dice.below(2) == 0) query.today = Date{2026, 1 + static_cast<int>(dice.below(12)), 15};
    if (dice.below(4) == 0) query.level = catalogue.levels[dice.below(catalogue.levels.size())].id;
    query.earn = dice.below(5) == 0;
    query.free = dice.below(5) == 0;
    if (dice.below(4) == 0) query.by = Date{2026, 1 + static_cast<int>(dice.below(12)), 28};
    query.towns = dice.below(3) == 0;
    query.limit = static_cast<int>(dice.below(50));
    return query;
}
}  // namespace

TEST_CASE("what is in the whole country comes after everything that is somewhere, and no distance is told") {
    ScratchFolder const folder;
    auto bundle = sample_bundle();
    bundle.offers.push_back(everywhere("landelijk-b", OfferKind::event, {Audience::everyone}));
    bundle.offers.push_back(everywhere("landelijk-a", OfferKind::girls_day, {Audience::girls}));
    auto const content = written(bundle, folder / "content.db");
    auto const all = content.offers(near_zwolle());
    REQUIRE(all.offers.size() == bundle.offers.size());
    CHECK(all.count == static_cast<int>(bundle.offers.size()));
    CHECK(all.offers[all.offers.size() - 2].id == "landelijk-a");
    CHECK(all.offers.back().id == "landelijk-b");
    for (auto const& offer : all.offers) CHECK(offer.everywhere() == (offer.km == 0 && offer.town.empty()));
    auto one_kind = near_zwolle();
    one_kind.kinds = {OfferKind::event};
    CHECK(ids(content.offers(one_kind)) == std::vector<std::string>{"landelijk-b"});
    auto girls = near_zwolle();
    girls.audience = Audience::girls;
    CHECK(std::ranges::count(ids(content.offers(girls)), "landelijk-a") == 1);
    auto wanted = near_zwolle(2);
    wanted.first = "landelijk-b";
    CHECK(content.offers(wanted).offers.front().id == "landelijk-b");
    CHECK(content.offers(wanted).offers.front().km == 0);
    auto within = near_zwolle();
    within.radius_km = 200;
    CHECK(std::ranges::none_of(content.offers(within).offers, &Offer::everywhere));
    CHECK(content.verify().empty());
}

TEST_CASE("a visitor in Zwolle gets the nearest offers first, with how far they are") {
    ScratchFolder const folder;
    auto const bundle = sample_bundle();
    auto const content = written(bundle, folder / "content.db");
    OfferQuery query;
    query.from = zwolle;
    auto const answer = content.offers(query);
    CHECK(answer.count == 7);
    CHECK(ids(answer) == std::vector<std::string>{"oost-meidendag", "oost-open-dag", "oost-fietsles", "oost-lasweek", "noord-warmtepomp", "noordwest-museum", "zuidoost-info"});
    CHECK(answer.offers[0].km == 0);
    CHECK(answer.offers[3].km == doctest::Approx(14.4).epsilon(.01));
    CHECK(answer == slow_answer(bundle.offers, query));
}

TEST_CASE("offers for everyone are also for girls and for switchers") {
    ScratchFolder const folder;
    auto const content = written(sample_bundle(), folder / "content.db");
    OfferQuery query;
    query.from = zwolle;
    query.audience = Audience::girls;
    CHECK(ids(content.offers(query)) == std::vector<std::string>{"oost-meidendag", "oost-open-dag", "noordwest-museum"});
    query.audience = Audience::switchers;
    CHECK(content.offers(query).count == 5);
    query.audience = Audience::everyone;
    CHECK(ids(content.offers(query)) == std::vector<std::string>{"oost-open-dag", "noordwest-museum"});
}

TEST_CASE("an offer that has ended disappears on the day after its last, unless the kiosk does not know the day") {
    ScratchFolder const folder;
    auto const content = written(sample_bundle(), folder / "content.db");
    OfferQuery query;
    query.from = zwolle;
    auto const count_on = [&](std::optional<Date> today) {
        query.today = today;
        return content.offers(query).count;
    };
    CHECK(count_on(std::nullopt) == 7);
    CHECK(count_on(Date{2025, 12, 31}) == 7);
    CHECK(count_on(Date{2026, 1, 1}) == 6);
    CHECK(count_on(Date{2026, 3, 14}) == 6);
    CHECK(count_on(Date{2026, 3, 15}) == 5);
    CHECK(count_on(Date{9999, 12, 31}) == 4);
    CHECK(count_on(Date{-5, 0, 0}) == 7);
    CHECK(count_on(Date{1'000'000, 99'999, -1}) == 4);
}

TEST_CASE("an offer with one day only is gone on the day after it") {
    ScratchFolder const folder;
    auto bundle = sample_bundle();
    std::ranges::find(bundle.offers, "oost-open-dag", &Offer::id)->ends.reset();
    Content const content = written(bundle, folder / "content.db");
    OfferQuery query = near_zwolle();
    auto const found = [&] { return std::ranges::count(ids(content.offers(query)), "oost-open-dag") == 1; };
    query.today = Date{2026, 3, 14};
    CHECK(found());
    query.today = Date{2026, 3, 15};
    CHECK_FALSE(found());
}

TEST_CASE("the offer a visitor came for is first, however far it is and however few are wanted") {
    ScratchFolder const folder;
    Content const content = written(sample_bundle(), folder / "content.db");
    OfferQuery query = near_zwolle(2);
    CHECK(ids(content.offers(query)).front() != "zuidoost-info");
    query.first = "zuidoost-info";
    auto const answer = content.offers(query);
    REQUIRE(answer.offers.size() == 2);
    CHECK(answer.offers.front().id == "zuidoost-info");
    CHECK(answer.offers.front().km == doctest::Approx(distance_km(zwolle, answer.offers.front().position)));
    query.first = ids(content.offers(near_zwolle(2))).back();
    CHECK(ids(content.offers(query)).front() == query.first);
    query.first = "nergens";
    CHECK(ids(content.offers(query)) == ids(content.offers(near_zwolle(2))));
}

TEST_CASE("filters go together: profession, world, kind and distance") {
    ScratchFolder const folder;
    auto const content = written(sample_bundle(), folder / "content.db");
    OfferQuery query;
    query.from = zwolle;
    query.profession = "lasser";
    CHECK(ids(content.offers(query)) == std::vector<std::string>{"oost-open-dag", "oost-lasweek"});
    query.kinds = {OfferKind::try_out, OfferKind::workshop};
    CHECK(ids(content.offers(query)) == std::vector<std::string>{"oost-lasweek"});
    query.radius_km = 10;
    CHECK(content.offers(query) == OfferAnswer{});
    query = {};
    query.from = zwolle;
    query.world = "metaal";
    CHECK(content.offers(query).count == 1);
    query.profession = "nobody";
    CHECK(content.offers(query) == OfferAnswer{});
    query = {};
    query.from = zwolle;
    query.radius_km = 15;
    query.limit = 1;
    CHECK(content.offers(query).count == 4);
    CHECK(content.offers(query).offers.size() == 1);
}

TEST_CASE("an offer comes back as it was written") {
    ScratchFolder const folder;
    auto const bundle = sample_bundle();
    auto const content = written(bundle, folder / "content.db");
    for (auto const& offer : bundle.offers) CHECK(content.offer(offer.id) == offer);
    CHECK_FALSE(content.offer("nothing").has_value());
}

TEST_CASE("of two offers as far away, east and west, the one with the smaller id is first") {
    ScratchFolder const folder;
    auto bundle = sample_bundle();
    bundle.offers.resize(4);
    double const east = 6.5, west = 5.5;
    bundle.offers[0].position = {52, east}, bundle.offers[0].id = "a";
    bundle.offers[1].position = {52, west}, bundle.offers[1].id = "b";
    bundle.offers[2].position = {52, east}, bundle.offers[2].id = "c";
    bundle.offers[3].position = {52, west}, bundle.offers[3].id = "d";
    auto const content = written(bundle, folder / "content.db");
    OfferQuery query;
    query.from = {52, 6};
    for (query.limit = 1; query.limit <= 4; ++query.limit) CHECK(content.offers(query) == slow_answer(bundle.offers, query));
}

TEST_CASE("nearest and filtered is what measuring and sorting everything gives, on a thousand questions") {
    ScratchFolder const folder;
    auto const bundle = generated_content(60, 3000);
    auto const content = written(bundle, folder / "content.db");
    Dice dice(7);
    for (int round = 0; round < 1000; ++round) {
        auto const query = random_query(dice, bundle.catalogue);
        CAPTURE(round);
        REQUIRE(content.offers(query) == slow_answer(bundle.offers, query));
    }
}

TEST_CASE("a question from far away, from a pole or from nowhere has an answer too") {
    ScratchFolder const folder;
    auto const bundle = sample_bundle();
    auto const content = written(bundle, folder / "content.db");
    OfferQuery query;
    for (Position const from : {Position{0, 0}, {-52, -174}, {90, 0}, {-90, 180}, {89.99, -180}, {52, 180}}) {
        query.from = from;
        query.radius_km = 0;
        CHECK(content.offers(query) == slow_answer(bundle.offers, query));
        query.radius_km = 6000;
        CHECK(content.offers(query) == slow_answer(bundle.offers, query));
    }
    for (double const wrong : {91.0, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}) {
        query.from = {wrong, 6};
        CHECK(content.offers(query) == OfferAnswer{});
    }
    query = {};
    query.from = zwolle;
    query.limit = -3;
    CHECK(content.offers(query).offers.empty());
    CHECK(content.offers(query).count == 7);
    query.radius_km = std::numeric_limits<double>::infinity();
    CHECK(content.offers(query).count == 7);
}

TEST_CASE("a visitor who taps a town on the map gets all that is there and nothing else") {
    ScratchFolder const folder;
    auto const bundle = sample_bundle();
    auto const content = written(bundle, folder / "content.db");
    auto query = near_zwolle();
    query.towns = true;
    auto const all = content.offers(query);
    int in_all = 0;
    for (OfferTown const& town : all.towns) {
        auto there = query;
        there.at = town.at;
        auto const found = content.offers(there);
        CHECK(found.count == town.count);
        CHECK(found.offers.size() == static_cast<std::size_t>(town.count));
        for (Offer const& offer : found.offers) CHECK(offer.position == town.at);
        in_all += town.count;
    }
    CHECK(in_all == all.count);
    query.at = Position{52, 5};
    CHECK(content.offers(query).count == 0);
}

TEST_CASE("what nobody may rely on any longer disappears with its day, and not before") {
    ScratchFolder const folder;
    auto const content = written(sample_bundle(), folder / "content.db");
    auto query = near_zwolle();
    query.profession = "installateur-warmtepompen";
    query.today = Date{2026, 5, 6};
    CHECK(content.offers(query).count == 1);
    query.today = Date{2026, 5, 7};  // the last day of the series is over
    CHECK(content.offers(query).count == 0);
    query.today.reset();
    CHECK(content.offers(query).count == 1);
}

TEST_CASE("who wishes something near gets the professions with an offer near, and no other") {
    ScratchFolder const folder;
    auto const bundle = sample_bundle();
    auto const content = written(bundle, folder / "content.db");
    std::vector<ProfessionIndex> expected;
    for (char const* const id : {"elektromonteur", "lasser"}) expected.push_back(*bundle.catalogue.find_profession(id));
    std::ranges::sort(expected);
    CHECK(content.nearby({zwolle, 25, std::nullopt}, bundle.catalogue) == expected);
    CHECK(content.nearby({zwolle, 1, Date{2026, 6, 1}}, bundle.catalogue).empty());
}

}  // namespace sprank::store
