// From what somebody can do to professions.
#include "core/bridge.hpp"

#include <algorithm>
#include <cmath>

#include "core/visit.hpp"

namespace sprank {
namespace {

std::vector<BridgeMatch> from_job(std::string_view id) { return bridge(sample_catalogue(), sample_catalogue()[sample_catalogue().find_job(id).value()].skills); }

TEST_CASE("who can do all that a profession asks has a whole bridge to it") {
    Profession const& lasser = sample_catalogue()[profession("lasser")];
    std::vector<WeighedSkill> all;
    for (AskedSkill const& skill : lasser.asks) all.push_back({skill.skill, 3});
    auto const matches = bridge(sample_catalogue(), all);
    auto const match = std::ranges::find(matches, profession("lasser"), &BridgeMatch::profession);
    REQUIRE(match != matches.end());
    CHECK(match->coverage == doctest::Approx(1));
    CHECK(match->missing.empty());
    CHECK(match->have.size() == lasser.asks.size());
}

TEST_CASE("the planks that are there and those that are missing are together what the profession asks") {
    for (BridgeMatch const& match : from_job("verkoper")) {
        Profession const& to = sample_catalogue()[match.profession];
        CHECK(match.have.size() + match.missing.size() == to.asks.size());
        for (AskedSkill const& skill : to.asks) {
            bool const there = std::ranges::find(match.have, skill.skill) != match.have.end();
            bool const open = std::ranges::find(match.missing, skill.skill, &AskedSkill::skill) != match.missing.end();
            CHECK(there != open);
        }
    }
}

TEST_CASE("who works in a technical profession is led to the others, and changes nothing for somebody else") {
    Catalogue catalogue = sample_catalogue();
    auto const cook = catalogue[catalogue.find_job("kok").value()].skills;
    auto const before = bridge(catalogue, cook);
    Job welder{"lasser", {}, {}, "", "", {}, {}, profession("lasser")};
    for (AskedSkill const& asked : catalogue[profession("lasser")].asks) welder.skills.push_back({asked.skill, asked.weight});
    catalogue.jobs.push_back(welder);
    CHECK(bridge(catalogue, cook) == before);
    auto const matches = bridge(catalogue, welder.skills, welder.profession);
    CHECK(matches.size() == before.size() - 1);
    CHECK(std::ranges::find(matches, profession("lasser"), &BridgeMatch::profession) == matches.end());
}

TEST_CASE("one skill more never covers less") {
    auto skills = sample_catalogue().jobs.front().skills;
    auto const before = bridge(sample_catalogue(), skills);
    skills.push_back({*sample_catalogue().find_skill("lassen"), 3});
    for (BridgeMatch const& after : bridge(sample_catalogue(), skills)) {
        auto const former = std::ranges::find(before, after.profession, &BridgeMatch::profession);
        CHECK(after.coverage >= former->coverage - 1e-12);
    }
}

TEST_CASE("coverage is the weighted mean of the planks, rare skills counting more") {
    Catalogue const& catalogue = sample_catalogue();
    auto const matches = from_job("kok");
    BridgeMatch const& match = matches.front();
    double there = 0, whole = 0;
    for (AskedSkill const& asked : catalogue[match.profession].asks) {
        double n = 0;
        for (Profession const& other : catalogue.professions) n += std::ranges::find(other.asks, asked.skill, &AskedSkill::skill) != other.asks.end();
        double const weight = asked.weight * (std::log(static_cast<double>(catalogue.professions.size()) / n) + .5);
        auto const& skills = catalogue[catalogue.find_job("kok").value()].skills;
        auto const has = std::ranges::find(skills, asked.skill, &WeighedSkill::skill);
        there += has == skills.end() ? 0 : weight * has->weight / 3;
        whole += weight;
    }
    CHECK(match.coverage == doctest::Approx(there / whole));
}

TEST_CASE("the best come first, and the same skills always give the same bridges") {
    auto const matches = from_job("verzorgende");
    CHECK(std::ranges::is_sorted(matches, std::ranges::greater{}, [](BridgeMatch const& match) { return std::pair(match.have.size() >= least_planks, match.score); }));
    CHECK(matches == from_job("verzorgende"));
}

TEST_CASE("a bridge of one plank, however rare, never comes before one of more") {
    for (char const* const job : {"kok", "verkoper", "verzorgende", "magazijnmedewerker"}) {
        bool thin = false;
        for (BridgeMatch const& match : from_job(job)) {
            CHECK_FALSE((thin && match.have.size() >= least_planks));
            thin = thin || match.have.size() < least_planks;
        }
    }
    Catalogue const& catalogue = sample_catalogue();
    std::array const one{WeighedSkill{*catalogue.find_skill("lassen"), 3}, WeighedSkill{*catalogue.find_skill("klanten"), 1}};
    auto const matches = bridge(catalogue, one);
    std::size_t const with_two = static_cast<std::size_t>(std::ranges::count_if(matches, [](BridgeMatch const& match) { return match.have.size() >= 2; }));
    REQUIRE(with_two > 0);
    for (std::size_t i = 0; i < with_two; ++i) CHECK(matches[i].have.size() >= 2);
}

TEST_CASE("who can do nothing yet still gets professions, without a plank") {
    auto const matches = bridge(sample_catalogue(), {});
    CHECK(matches.size() == sample_catalogue().professions.size());
    for (BridgeMatch const& match : matches) {
        CHECK(match.have.empty());
        CHECK(std::isfinite(match.score));
    }
}

TEST_CASE("skills of a job are as strong as the job has them, others that were ticked count fully") {
    Catalogue const& catalogue = sample_catalogue();
    std::array const ticked{*catalogue.find_skill("plannen"), *catalogue.find_skill("lassen")};
    auto const skills = skills_of(catalogue, catalogue.find_job("verkoper"), ticked);
    CHECK(skills == std::vector<WeighedSkill>{{ticked[0], 1}, {ticked[1], 3}});
}

TEST_CASE("the steps begin with looking and lead to a diploma in a job where there is one") {
    auto const steps = bridge_steps(sample_catalogue(), profession("elektromonteur"));
    REQUIRE(steps.size() == 4);
    CHECK(steps[0].kind == BridgeStepKind::try_out);
    CHECK(steps[1].kind == BridgeStepKind::learn);
    CHECK(steps[1].earns);
    CHECK(steps[1].level == level("mbo-2"));
    CHECK(steps[1].origin.has_value());
}

}  // namespace
}  // namespace sprank
