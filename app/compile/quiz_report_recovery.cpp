// Does the quiz find what is there: of professions, of the same visitor a second time.
#include <algorithm>
#include <numeric>

#include "compile/quiz_report_measures.hpp"
#include "core/quiz_profiles.hpp"

namespace sprank::compile {
namespace {

constexpr double exactly = 1e-12;

bool shows_world_of(QuizOutcome const& outcome, Profession const& profession) {
    return std::ranges::any_of(outcome.worlds, [&](WorldMatch const& match) {
        return match.world == profession.world || match.world == profession.second_world;
    });
}

bool shows(QuizOutcome const& outcome, ProfessionIndex profession) {
    if (outcome.surprise && outcome.surprise->profession == profession) return true;
    return std::ranges::any_of(outcome.worlds, [&](WorldMatch const& match) {
        return std::ranges::find(match.jobs, profession, &JobMatch::profession) != match.jobs.end();
    });
}

ProfessionIndex profession_at(std::size_t position) { return {static_cast<std::uint16_t>(position)}; }

double share_in_both(std::vector<std::uint16_t> const& one, std::vector<std::uint16_t> const& other) {
    auto const both = std::ranges::count_if(one, [&](auto id) { return std::ranges::find(other, id) != other.end(); });
    return one.empty() ? 0 : static_cast<double>(both) / static_cast<double>(one.size());
}

std::vector<std::uint16_t> worlds_of(QuizOutcome const& outcome) {
    std::vector<std::uint16_t> ids;
    for (auto const& match : outcome.worlds) ids.push_back(match.world.value);
    return ids;
}

std::vector<std::uint16_t> jobs_of(QuizOutcome const& outcome) {
    std::vector<std::uint16_t> ids;
    for (auto const& match : outcome.worlds)
        for (auto const& job : match.jobs) ids.push_back(job.profession.value);
    return ids;
}

double mean_of(std::vector<double> const& values) {
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace

SelfRecovery measure_self_recovery(Catalogue const& catalogue) {
    auto const standard = standardised_lenses(catalogue);
    Profiles const profiles(catalogue);
    SelfRecovery result;
    result.professions = standard.size();
    for (std::size_t i = 0; i < standard.size(); ++i) {
        LensValues const unit = centred_unit(standard[i]);
        std::vector<double> fit(standard.size());
        for (std::size_t other = 0; other < fit.size(); ++other) fit[other] = profiles.correlation(unit, other);
        bool const first = fit[i] > exactly && fit[i] >= *std::ranges::max_element(fit) - exactly;
        bool const shown = shows(score_profile(catalogue, standard[i], {}), profession_at(i));
        result.first += first;
        result.shown += shown;
        if (!first) result.missed.push_back(profession_at(i));
        if (!shown) result.unseen.push_back(profession_at(i));
        std::vector<ProfessionIndex> same{profession_at(i)};
        for (std::size_t other = 0; other < i && first; ++other)
            if (fit[other] >= fit[i] - exactly) same.push_back(profession_at(other));
        if (same.size() > 1) result.ties.push_back(std::move(same));
    }
    return result;
}

NoisyRecovery measure_noisy_recovery(Catalogue const& catalogue, QuizSimulation const& simulation) {
    auto const standard = standardised_lenses(catalogue);
    auto const seed = seed_of(simulation, Experiment::noisy);
    NoisyRecovery result;
    result.by_profession.resize(standard.size());
    for_each_number(standard.size(), [&](std::size_t i) {
        std::size_t found = 0;
        for (std::size_t k = 0; k < simulation.per_profession; ++k) {
            Chance chance(seed, i * simulation.per_profession + k);
            SimulatedVisitor visitor{standard[i], assumed::yes_saying * chance.normal(), 0};
            found += shows_world_of(score_quiz(catalogue, simulated_answers(catalogue, visitor, Asked::base, chance), {}), catalogue.professions[i]);
        }
        result.by_profession[i] = static_cast<double>(found) / static_cast<double>(simulation.per_profession);
    });
    result.sittings = standard.size() * simulation.per_profession;
    result.own_world = mean_of(result.by_profession);
    return result;
}

Retest measure_retest(Catalogue const& catalogue, QuizSimulation const& simulation) {
    auto const seed = seed_of(simulation, Experiment::retest);
    std::vector<double> worlds(simulation.sittings), jobs(simulation.sittings);
    for_each_number(simulation.sittings, [&](std::size_t number) {
        auto const visitor = simulated_visitor(seed, number);
        auto const sitting = [&](std::uint64_t time) {
            return score_quiz(catalogue, simulated_answers(catalogue, visitor, Asked::base, answering(seed, number, time)), {});
        };
        auto const one = sitting(0), other = sitting(1);
        worlds[number] = share_in_both(worlds_of(one), worlds_of(other));
        jobs[number] = share_in_both(jobs_of(one), jobs_of(other));
    });
    return {simulation.sittings, mean_of(worlds), mean_of(jobs)};
}

}  // namespace sprank::compile
