// The content that goes to the kiosks.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "compile/content_fixture.hpp"
#include "compile/quiz_report_render.hpp"
#include "core/bridge.hpp"
#include "core/find_jobs.hpp"
#include "core/ways.hpp"

using namespace sprank;

TEST_CASE("the content in this repository has no mistakes") {
    compile::CompileOptions options;
    options.shown_as = "content";
    options.pictures = compile::Pictures::check;
    auto const compiled = compile::compile(std::filesystem::path(SPRANK_SOURCE_ROOT) / "content", options);
    std::string errors;
    for (auto const& problem : compiled.problems) {
        if (problem.severity == compile::Severity::error) errors += compile::to_text(problem) + "\n";
    }
    CHECK(errors == "");
}

TEST_CASE("the quiz in this repository meets the gates of its quality report") {
    compile::CompileOptions options;
    options.pictures = compile::Pictures::check;
    auto const compiled = compile::compile(std::filesystem::path(SPRANK_SOURCE_ROOT) / "content", options);
    auto const report = compile::make_quiz_report(compiled.bundle.catalogue);
    CHECK(report.gates.size() == 11);
    for (auto const& gate : report.gates) CHECK_MESSAGE(gate.passed, gate.title << ": " << gate.found << " " << gate.advice);
}

namespace {
Catalogue const& real_catalogue() {
    static Catalogue const catalogue = [] {
        compile::CompileOptions options;
        options.pictures = compile::Pictures::check;
        return compile::compile(std::filesystem::path(SPRANK_SOURCE_ROOT) / "content", options).bundle.catalogue;
    }();
    return catalogue;
}
}  // namespace

TEST_CASE("from every place to start from there is a way to every profession, and more than one where they differ") {
    Catalogue const& catalogue = real_catalogue();
    Network const& network = catalogue.network;
    int several = 0, all = 0;
    for (StationIndex from{0}; from.value < network.stations.size(); ++from.value) {
        if (!network[from].start) continue;
        for (ProfessionIndex to{0}; to.value < catalogue.professions.size(); ++to.value) {
            INFO(network[from].id << " -> " << catalogue[to].id);
            WayAnswer const answer = find_ways(catalogue, from, to);
            CHECK_FALSE(answer.ways.empty());
            ++all;
            several += answer.ways.size() > 1 ? 1 : 0;
            for (Way const& way : answer.ways) {
                StationIndex at = from;
                for (WayStop const& stop : way.stops) {
                    CHECK(network[stop.leg].from == at);
                    at = stop.station;
                }
                CHECK(way.stops.back().works);
                CHECK(way.stops.size() <= most_stops);
                CHECK(way.years_max <= 20);
            }
        }
    }
    CHECK(several > all * 3 / 4);
}

TEST_CASE("nobody is sent first to what most may not do, and nobody with a diploma down and up again") {
    Catalogue const& catalogue = real_catalogue();
    Network const& network = catalogue.network;
    auto const few = [&](Way const& way) {
        return std::ranges::any_of(way.stops, [&](WayStop const& stop) {
            return std::ranges::any_of(network[stop.leg].conditions, [&](ConditionIndex condition) { return network[condition].whom == ConditionFor::few; });
        });
    };
    for (StationIndex from{0}; from.value < network.stations.size(); ++from.value) {
        if (!network[from].start) continue;
        for (ProfessionIndex to{0}; to.value < catalogue.professions.size(); ++to.value) {
            INFO(network[from].id << " -> " << catalogue[to].id);
            WayAnswer const answer = find_ways(catalogue, from, to);
            REQUIRE_FALSE(answer.ways.empty());
            CHECK_FALSE(few(answer.ways.front()));
            for (Way const& way : answer.ways) {
                if (few(way)) CHECK(std::ranges::find(way.kinds, WayKind::small) != way.kinds.end());
                if (way.stops.size() < 2 || !network[from].level) continue;
                auto const first = network[way.stops.front().station].level, last = network[way.stops.back().station].level;
                CHECK_FALSE((first && *first < *network[from].level && *last >= *network[from].level));
            }
        }
    }
}

TEST_CASE("every profession whose craft is learnt in a job can be reached while earning, by who works") {
    Catalogue const& catalogue = real_catalogue();
    StationIndex const work = catalogue.network.find("work").value();
    for (ProfessionIndex to{0}; to.value < catalogue.professions.size(); ++to.value) {
        auto const& learning = catalogue[to].learning;
        if (std::ranges::find(learning, Learning::bbl) == learning.end()) continue;
        INFO(catalogue[to].id);
        CHECK(std::ranges::any_of(find_ways(catalogue, work, to).ways, &Way::earning));
    }
}

// What carries over from 150 jobs and more: no profession may swallow the bridges, and each must be somebody's.
TEST_CASE("the bridge does not lead everybody to the same professions") {
    Catalogue const& catalogue = real_catalogue();
    std::map<std::string, int> first, among_three;
    int all = 0;
    for (Job const& job : catalogue.jobs) {
        if (job.profession) continue;
        ++all;
        auto const matches = bridge(catalogue, job.skills);
        ++first[catalogue[matches.front().profession].id];
        for (std::size_t i = 0; i < 3; ++i) ++among_three[catalogue[matches[i].profession].id];
    }
    REQUIRE(all >= 150);
    auto const jobs = static_cast<double>(all);
    for (Profession const& profession : catalogue.professions) {
        INFO(profession.id << ": first for " << first[profession.id] << ", among three for " << among_three[profession.id]);
        CHECK(among_three[profession.id] >= 3);
        CHECK(among_three[profession.id] / jobs <= .25);
        CHECK(first[profession.id] / jobs <= .12);
    }
}

TEST_CASE("whoever works in one of our professions finds it as a job, and is led to another") {
    Catalogue const& catalogue = real_catalogue();
    for (ProfessionIndex index{0}; index.value < catalogue.professions.size(); ++index.value) {
        Profession const& profession = catalogue[index];
        INFO(profession.id);
        auto const job = catalogue.find_job(profession.id);
        REQUIRE(job);
        CHECK(catalogue[*job].profession == index);
        CHECK(catalogue[*job].skills.size() == profession.asks.size());
        auto const matches = bridge(catalogue, catalogue[*job].skills, index);
        CHECK(matches.size() == catalogue.professions.size() - 1);
        CHECK(std::ranges::find(matches, index, &BridgeMatch::profession) == matches.end());
    }
    for (auto const* const word : {"elektricien", "programmeur", "timmerman", "lasser"}) CHECK_MESSAGE(!find_jobs(catalogue, word, 0).empty(), word);
}

TEST_CASE("whoever types a job's name, or another name for it, finds that job among the first") {
    Catalogue const& catalogue = real_catalogue();
    for (JobIndex job{0}; job.value < catalogue.jobs.size(); ++job.value) {
        INFO(catalogue[job].id);
        CHECK(find_jobs(catalogue, catalogue[job].name.in(0), 0).front() == job);
        for (LocalText const& name : catalogue[job].also) {
            if (name.in(0).empty()) continue;
            auto const found = find_jobs(catalogue, name.in(0), 0, 3);
            CHECK_MESSAGE(std::ranges::find(found, job) != found.end(), name.in(0));
        }
    }
}
