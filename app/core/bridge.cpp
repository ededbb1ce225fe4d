#include "core/bridge.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/ways.hpp"

namespace sprank {

namespace {

/// How well each skill of the catalogue is mastered: 0..1.
using Strengths = std::vector<double>;

Strengths strengths_of(Catalogue const& catalogue, std::span<WeighedSkill const> have) {
    Strengths strengths(catalogue.skills.size());
    for (WeighedSkill const& skill : have)
        if (skill.skill.value < strengths.size())
            strengths[skill.skill.value] = std::max(strengths[skill.skill.value], std::clamp(skill.weight, 0, most_skill_weight) / static_cast<double>(most_skill_weight));
    return strengths;
}

std::vector<double> rarities(Catalogue const& catalogue) {
    std::vector<int> asked(catalogue.skills.size());
    int professions = 0;
    for (Profession const& profession : catalogue.professions) {
        professions += profession.asks.empty() ? 0 : 1;
        for (AskedSkill const& skill : profession.asks) ++asked[skill.skill.value];
    }
    std::vector<double> rarity(asked.size());
    std::ranges::transform(asked, rarity.begin(), [&](int n) { return std::log(static_cast<double>(professions) / std::max(n, 1)) + .5; });
    return rarity;
}

double coverage(Profession const& profession, Strengths const& strengths, std::vector<double> const& rarity) {
    double there = 0, whole = 0;
    for (AskedSkill const& skill : profession.asks) {
        double const weight = skill.weight * rarity[skill.skill.value];
        there += weight * strengths[skill.skill.value];
        whole += weight;
    }
    return whole > 0 ? there / whole : 0;
}

/// How far a value lies from the mean of others, in their standard deviations; 0 where they are all the same.
double standard_score(double value, std::span<double const> others) {
    if (others.empty()) return 0;
    auto const n = static_cast<double>(others.size());
    double const mean = std::accumulate(others.begin(), others.end(), 0.0) / n;
    double const variance = std::accumulate(others.begin(), others.end(), 0.0, [mean](double sum, double x) { return sum + (x - mean) * (x - mean); }) / n;
    return variance > 1e-12 ? (value - mean) / std::sqrt(variance) : 0;
}

/// The planks that are there and those that are not.
void sort_planks(Profession const& profession, Strengths const& strengths, BridgeMatch& match) {
    for (AskedSkill const& skill : profession.asks) {
        if (strengths[skill.skill.value] > 0) match.have.push_back(skill.skill);
        else match.missing.push_back(skill);
    }
}

}  // namespace

std::vector<BridgeMatch> bridge(Catalogue const& catalogue, std::span<WeighedSkill const> have, std::optional<ProfessionIndex> own) {
    auto const rarity = rarities(catalogue);
    Strengths const mine = strengths_of(catalogue, have);
    std::vector<Strengths> of_jobs;
    for (Job const& job : catalogue.jobs)
        if (!job.profession) of_jobs.push_back(strengths_of(catalogue, job.skills));

    std::vector<BridgeMatch> matches;
    for (ProfessionIndex index{0}; index.value < catalogue.professions.size(); ++index.value) {
        Profession const& profession = catalogue[index];
        if (profession.asks.empty() || index == own) continue;
        BridgeMatch match{index, coverage(profession, mine, rarity), 0, {}, {}};
        sort_planks(profession, mine, match);
        matches.push_back(std::move(match));
    }
    std::vector<double> coverages;
    for (BridgeMatch const& match : matches) coverages.push_back(match.coverage);
    for (BridgeMatch& match : matches) {
        std::vector<double> others;
        for (Strengths const& job : of_jobs) others.push_back(coverage(catalogue[match.profession], job, rarity));
        match.score = (standard_score(match.coverage, others) + standard_score(match.coverage, coverages)) / 2;
    }
    std::ranges::stable_sort(matches, std::ranges::greater{}, [](BridgeMatch const& match) { return std::pair(match.have.size() >= least_planks, match.score); });
    return matches;
}

std::vector<BridgeStep> bridge_steps(Catalogue const& catalogue, ProfessionIndex profession) {
    std::vector<BridgeStep> steps{{BridgeStepKind::try_out, {}, 0, 0, false, {}}};
    if (auto const work = catalogue.network.find("work")) {
        auto const ways = find_ways(catalogue, *work, profession).ways;
        auto const earning = std::ranges::find_if(ways, &Way::earning);
        if (!ways.empty()) {
            Way const& way = earning != ways.end() ? *earning : ways.front();
            WayStop const& last = way.stops.back();
            Origin const origin = last.years ? last.years->origin : catalogue.network[last.leg].origin;
            steps.push_back({BridgeStepKind::learn, catalogue.network[last.station].level, way.years_min, way.years_max, way.earning(), origin});
        }
    }
    steps.push_back({BridgeStepKind::money, {}, 0, 0, false, {}});
    steps.push_back({BridgeStepKind::call, {}, 0, 0, false, {}});
    return steps;
}

std::vector<WeighedSkill> skills_of(Catalogue const& catalogue, std::optional<JobIndex> job, std::span<SkillIndex const> ticked) {
    std::vector<WeighedSkill> skills;
    for (SkillIndex const skill : ticked) {
        int weight = most_skill_weight;
        if (job) {
            auto const& of_job = catalogue[*job].skills;
            if (auto const at = std::ranges::find(of_job, skill, &WeighedSkill::skill); at != of_job.end()) weight = at->weight;
        }
        skills.push_back({skill, weight});
    }
    return skills;
}

std::vector<BridgeMatch> bridges_from(Catalogue const& catalogue, std::optional<JobIndex> job, std::span<SkillIndex const> ticked) {
    return bridge(catalogue, skills_of(catalogue, job, ticked), job ? catalogue[*job].profession : std::nullopt);
}

}  // namespace sprank
