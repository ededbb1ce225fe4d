// Ways through the education network, on a small one made by hand.
#include "core/ways.hpp"

#include <algorithm>
#include <chrono>

#include "core/visit.hpp"

namespace sprank {
namespace {

StationIndex station(std::string_view id) { return sample_catalogue().network.find(id).value(); }
WayAnswer ways(std::string_view from, std::string_view to, std::optional<int> age = std::nullopt) { return find_ways(sample_catalogue(), station(from), profession(to), age); }
Network const& network() { return sample_catalogue().network; }

std::string stops_of(Way const& way) {
    std::string text;
    for (WayStop const& stop : way.stops) text += (text.empty() ? "" : " ") + network()[stop.station].id;
    return text;
}
Way const* of_kind(WayAnswer const& answer, WayKind kind) {
    auto const at = std::ranges::find_if(answer.ways, [kind](Way const& way) { return std::ranges::find(way.kinds, kind) != way.kinds.end(); });
    return at == answer.ways.end() ? nullptr : &*at;
}

TEST_CASE("a pupil of vmbo basis becomes a fitter through mbo 2, at school or in a job") {
    WayAnswer const answer = ways("vmbo-bb", "elektromonteur");
    REQUIRE(answer.ways.size() >= 2);
    CHECK(stops_of(answer.ways.front()) == "mbo-2");
    CHECK(answer.ways.front().stops.front().by == std::vector{Form::bol});
    Way const* const earning = of_kind(answer, WayKind::earning);
    REQUIRE(earning);
    CHECK(earning->stops.front().by == std::vector{Form::bbl});
    CHECK(earning->earning());
}

TEST_CASE("a programme of vmbo and mbo in one is a way of its own") {
    WayAnswer const answer = ways("vmbo-bb", "elektromonteur");
    Way const* const through = of_kind(answer, WayKind::through);
    REQUIRE(through);
    CHECK(network()[through->stops.front().leg].through.has_value());
}

TEST_CASE("step by step there is a diploma of the trade at each stop") {
    WayAnswer const answer = ways("vmbo-bb", "elektromonteur");
    Way const* const steps = of_kind(answer, WayKind::stepwise);
    REQUIRE(steps);
    CHECK(stops_of(*steps) == "mbo-2 mbo-3");
    CHECK(std::ranges::all_of(steps->stops, &WayStop::works));
}

TEST_CASE("who already has a diploma of mbo 2 in another trade begins again at mbo 2, and is told that it may count") {
    WayAnswer const answer = ways("mbo-2", "elektromonteur");
    CHECK(answer.diploma_counts);
    REQUIRE_FALSE(answer.ways.empty());
    CHECK(stops_of(answer.ways.front()) == "mbo-2");
}

TEST_CASE("a profession that is only taught in a job is never learnt at school") {
    for (char const* const from : {"vmbo-bb", "vmbo-tl", "havo", "work"})
        for (WayAnswer const answer = ways(from, "netmonteur"); Way const& way : answer.ways)
            for (WayStop const& stop : way.stops)
                if (stop.works) CHECK(std::ranges::find(stop.by, Form::bol) == stop.by.end());
}

bool has_condition(WayStop const& stop, ConditionFor whom) {
    return std::ranges::any_of(network()[stop.leg].conditions, [&](ConditionIndex condition) { return network()[condition].whom == whom; });
}

TEST_CASE("what few may do is no way for everybody: it comes first only where there is nothing else") {
    Catalogue catalogue = make_sample_catalogue();
    for (Leg& leg : catalogue.network.legs)
        if (leg.from == station("havo") && leg.to == station("mbo-2")) leg.conditions.push_back({2});
    for (WayAnswer const answer = find_ways(catalogue, station("havo"), profession("elektromonteur")); Way const& way : answer.ways) CHECK(stops_of(way) != "mbo-2");
    CHECK(stops_of(find_ways(catalogue, station("vmbo-bb"), profession("elektromonteur")).ways.front()) == "mbo-2");
    for (Leg& leg : catalogue.network.legs)
        if (leg.from == station("vmbo-bb")) leg.conditions.push_back({2});
    CHECK_FALSE(find_ways(catalogue, station("vmbo-bb"), profession("elektromonteur")).ways.empty());
}

TEST_CASE("who works may begin with a part of the work, but is not sent there first") {
    WayAnswer const answer = ways("work", "elektromonteur");
    REQUIRE(answer.ways.size() >= 2);
    CHECK_FALSE(has_condition(answer.ways.front().stops.front(), ConditionFor::few));
    CHECK(std::ranges::any_of(answer.ways, [](Way const& way) { return stops_of(way) == "praktijkverklaring mbo-2"; }));
}

TEST_CASE("entree leads on: it is a whole way only to a profession that asks no more") {
    Catalogue catalogue = make_sample_catalogue();
    Profession& timmerman = catalogue.professions[profession("timmerman").value];
    timmerman.levels = {level("entree"), level("mbo-2")};
    for (WayAnswer const answer = find_ways(catalogue, station("none"), profession("timmerman"), 17); Way const& way : answer.ways) CHECK(stops_of(way).ends_with("mbo-2"));
    CHECK_FALSE(find_ways(catalogue, station("entree"), profession("timmerman"), 17).diploma_counts);
    timmerman.levels = {level("entree")};
    CHECK(stops_of(find_ways(catalogue, station("none"), profession("timmerman"), 17).ways.front()) == "entree");
}

TEST_CASE("a diploma of another trade is not taken for one of this trade") {
    Catalogue catalogue = make_sample_catalogue();
    catalogue.professions[profession("programmeur").value].levels = {level("mbo-4")};
    WayAnswer const other = find_ways(catalogue, station("mbo-2"), profession("programmeur"));
    REQUIRE_FALSE(other.ways.empty());
    CHECK(stops_of(other.ways.front()) == "mbo-4");
    CHECK(has_condition(other.ways.front().stops.front(), ConditionFor::other_trade));
    for (WayAnswer const answer = ways("mbo-2", "elektromonteur"); Way const& way : answer.ways)
        for (std::size_t i = 1; i < way.stops.size(); ++i) CHECK_FALSE(has_condition(way.stops[i], ConditionFor::other_trade));
}

TEST_CASE("who has a higher diploma is not sent down and up again, nor down where there is something at its level") {
    Catalogue catalogue = make_sample_catalogue();
    catalogue.professions[profession("programmeur").value].levels = {level("mbo-4"), level("hbo")};
    WayAnswer const answer = find_ways(catalogue, station("hbo"), profession("programmeur"));
    REQUIRE_FALSE(answer.ways.empty());
    CHECK(stops_of(answer.ways.front()) == "hbo");
    CHECK_FALSE(of_kind(answer, WayKind::stepwise));
    catalogue.professions[profession("programmeur").value].levels = {level("mbo-4")};
    CHECK(stops_of(find_ways(catalogue, station("hbo"), profession("programmeur")).ways.front()) == "mbo-4");
}

TEST_CASE("wages are promised at a hogeschool only where the profession says that it is learnt so") {
    Catalogue catalogue = make_sample_catalogue();
    Profession& programmeur = catalogue.professions[profession("programmeur").value];
    programmeur.levels = {level("hbo")}, programmeur.learning = {Learning::full_time};
    for (WayAnswer const answer = find_ways(catalogue, station("havo"), profession("programmeur")); Way const& way : answer.ways) CHECK_FALSE(way.earning());
    programmeur.learning = {Learning::full_time, Learning::dual};
    WayAnswer const dual = find_ways(catalogue, station("havo"), profession("programmeur"));
    CHECK(of_kind(dual, WayKind::earning));
}

TEST_CASE("who learns at school only is not asked for a job") {
    Condition const job{"leerbedrijf", ConditionFor::in_a_job, 0, {}, {}}, age{"leeftijd", ConditionFor::anyone, 16, {}, {}};
    CHECK_FALSE(concerns(job, {{}, {}, {Form::bol}, {}, false}));
    CHECK(concerns(job, {{}, {}, {Form::bol, Form::bbl}, {}, false}));
    CHECK(concerns(age, {{}, {}, {Form::bol}, {}, false}));
}

TEST_CASE("somebody who is too young hears from what age there is a way") {
    WayAnswer const answer = ways("none", "timmerman", 15);
    CHECK(answer.ways.empty());
    CHECK(answer.reason == NoWay::age);
    CHECK(answer.age == 16);
    CHECK_FALSE(ways("none", "timmerman", 16).ways.empty());
}

TEST_CASE("a profession whose levels nobody knows says so") {
    Catalogue catalogue = make_sample_catalogue();
    catalogue.professions[profession("lasser").value].levels.clear();
    CHECK(find_ways(catalogue, station("havo"), profession("lasser")).reason == NoWay::levels);
}

TEST_CASE("two small steps never follow each other, and none is the whole way") {
    WayAnswer const answer = ways("work", "programmeur");
    REQUIRE_FALSE(answer.ways.empty());
    for (Way const& way : answer.ways)
        for (std::size_t i = 0; i < way.stops.size(); ++i) {
            bool const small = is_small(network()[way.stops[i].station].kind);
            if (small) CHECK(i + 1 < way.stops.size());
            if (small && i > 0) CHECK(!is_small(network()[way.stops[i - 1].station].kind));
        }
}

TEST_CASE("from every start to every profession: legs meet, levels rise, ages fit, times add up, no two ways are the same") {
    Catalogue const& catalogue = sample_catalogue();
    for (StationIndex from{0}; from.value < network().stations.size(); ++from.value) {
        if (!network()[from].start) continue;
        for (ProfessionIndex to{0}; to.value < catalogue.professions.size(); ++to.value) {
            WayAnswer const answer = find_ways(catalogue, from, to);
            CHECK(answer.ways.empty() == (answer.reason != NoWay::none));
            CHECK(answer.ways.size() <= most_ways);
            for (std::size_t w = 0; w < answer.ways.size(); ++w) {
                Way const& way = answer.ways[w];
                REQUIRE_FALSE(way.stops.empty());
                CHECK_FALSE(way.kinds.empty());
                StationIndex at = from;
                std::optional<LevelIndex> level;
                double min = 0, max = 0;
                for (WayStop const& stop : way.stops) {
                    Leg const& leg = network()[stop.leg];
                    CHECK(leg.from == at);
                    CHECK(leg.to == stop.station);
                    for (ConditionIndex const condition : leg.conditions)
                        if (network()[from].age > 0) CHECK(network()[from].age + max >= network()[condition].age);
                    for (Form const form : stop.by) CHECK(std::ranges::find(leg.by, form) != leg.by.end());
                    CHECK_FALSE(stop.by.empty());
                    auto const next = network()[stop.station].level;
                    if (next && level) CHECK(*next > *level);
                    if (next) level = next;
                    if (stop.years) min += stop.years->min, max += stop.years->max;
                    at = stop.station;
                }
                CHECK(way.years_min == doctest::Approx(min));
                CHECK(way.years_max == doctest::Approx(max));
                CHECK(way.stops.back().works);
                for (std::size_t other = w + 1; other < answer.ways.size(); ++other) CHECK(answer.ways[other].stops != way.stops);
            }
            if (!answer.ways.empty())
                for (Way const& way : answer.ways) CHECK(answer.ways.front().years_max <= way.years_max + .5 * static_cast<double>(way.stops.size()) + 1e-9);
        }
    }
}

}  // namespace
}  // namespace sprank
