// Who gets to see what: professions, worlds and levels, women and men, and what each item does to that.
#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include "compile/quiz_report_measures.hpp"

namespace sprank::compile {
namespace {

constexpr std::size_t top = 10;

/// Adds one visitor's result to the counts of the visitor's sex.
void add(Exposure& exposure, Catalogue const& catalogue, QuizOutcome const& outcome, Sex sex) {
    auto& worlds = sex == Sex::woman ? exposure.women_worlds : exposure.men_worlds;
    auto& levels = sex == Sex::woman ? exposure.women_levels : exposure.men_levels;
    for (auto const& match : outcome.worlds) {
        worlds[match.world.value] += 1;
        for (auto const& job : match.jobs) {
            exposure.suggested[job.profession.value] += 1;
            for (auto const level : catalogue[job.profession].levels) levels[level.value] += 1.0 / 6;
        }
    }
    if (!outcome.worlds.empty() && !outcome.worlds.front().jobs.empty())
        exposure.first[outcome.worlds.front().jobs.front().profession.value] += 1;
}

void divide(std::vector<double>& counts, double by) {
    for (double& count : counts) count /= by;
}

double share_of_top(std::vector<double> shares) {
    std::ranges::sort(shares, std::greater{});
    return std::accumulate(shares.begin(), shares.begin() + static_cast<long>(std::min(top, shares.size())), 0.0);
}

/// Per world how many women and men see it.
struct Seen {
    std::vector<double> women, men;
    explicit Seen(std::size_t worlds) : women(worlds), men(worlds) {}
    double share_of_men(std::size_t world) const {
        double const all = women[world] + men[world];
        return all > 0 ? men[world] / all : .5;
    }
};

using Sheet = std::vector<Answer>;

Seen seen_by(Catalogue const& catalogue, std::vector<Sheet> const& sheets, std::optional<std::size_t> without) {
    std::vector<std::vector<WorldMatch>> worlds(sheets.size());
    for_each_number(sheets.size(), [&](std::size_t number) {
        Sheet answers = sheets[number];
        if (without) answers[*without].reset();
        worlds[number] = score_quiz(catalogue, answers, {}).worlds;
    });
    Seen seen(catalogue.worlds.size());
    for (std::size_t number = 0; number < sheets.size(); ++number)
        for (auto const& match : worlds[number]) (sex_of(number) == Sex::man ? seen.men : seen.women)[match.world.value] += 1;
    return seen;
}

ItemPull pull_of(std::size_t item, Seen const& with, Seen const& without) {
    ItemPull pull;
    pull.item = {static_cast<std::uint16_t>(item)};
    double widest = -1;
    for (std::size_t world = 0; world < with.men.size(); ++world) {
        double const change = std::abs(with.share_of_men(world) - without.share_of_men(world));
        if (change <= widest) continue;
        widest = change;
        pull.world = {static_cast<std::uint16_t>(world)};
        pull.men_with = with.share_of_men(world), pull.men_without = without.share_of_men(world);
    }
    return pull;
}

}  // namespace

Exposure measure_exposure(Catalogue const& catalogue, QuizSimulation const& simulation) {
    auto const seed = seed_of(simulation, Experiment::exposure);
    std::vector<QuizOutcome> outcomes(simulation.visitors);
    for_each_number(outcomes.size(), [&](std::size_t number) {
        outcomes[number] = score_quiz(catalogue, simulated_answers(catalogue, simulated_visitor(seed, number), Asked::base, answering(seed, number)), {});
    });
    Exposure result;
    result.visitors = outcomes.size();
    result.suggested.resize(catalogue.professions.size()), result.first.resize(catalogue.professions.size());
    result.women_worlds.resize(catalogue.worlds.size()), result.men_worlds.resize(catalogue.worlds.size());
    result.women_levels.resize(catalogue.levels.size()), result.men_levels.resize(catalogue.levels.size());
    for (std::size_t number = 0; number < outcomes.size(); ++number) add(result, catalogue, outcomes[number], sex_of(number));
    auto const visitors = static_cast<double>(outcomes.size());
    for (auto* const counts : {&result.suggested, &result.first}) divide(*counts, visitors);
    for (auto* const counts : {&result.women_worlds, &result.men_worlds, &result.women_levels, &result.men_levels}) divide(*counts, visitors / 2);
    result.uniform = std::accumulate(result.suggested.begin(), result.suggested.end(), 0.0) / static_cast<double>(result.suggested.size());
    result.top_ten = share_of_top(result.first);
    return result;
}

std::vector<ItemPull> measure_items(Catalogue const& catalogue, QuizSimulation const& simulation) {
    auto const seed = seed_of(simulation, Experiment::items);
    std::vector<Sheet> base, all;
    for (std::size_t number = 0; number < simulation.item_visitors; ++number) {
        auto const visitor = simulated_visitor(seed, number);
        base.push_back(simulated_answers(catalogue, visitor, Asked::base, answering(seed, number)));
        all.push_back(simulated_answers(catalogue, visitor, Asked::all, answering(seed, number)));
    }
    Seen const with_base = seen_by(catalogue, base, std::nullopt), with_all = seen_by(catalogue, all, std::nullopt);
    std::vector<ItemPull> pulls;
    for (std::size_t item = 0; item < catalogue.quiz.size(); ++item) {
        bool const extra = catalogue.quiz[item].extra;
        pulls.push_back(pull_of(item, extra ? with_all : with_base, seen_by(catalogue, extra ? all : base, item)));
    }
    return pulls;
}

QuizMeasures measure_quiz(Catalogue const& catalogue, QuizSimulation const& simulation) {
    return {simulation,
            measure_self_recovery(catalogue),
            measure_noisy_recovery(catalogue, simulation),
            measure_retest(catalogue, simulation),
            measure_exposure(catalogue, simulation),
            measure_technical_for_all(catalogue, simulation),
            measure_sensitivity(catalogue, simulation),
            measure_continuity(catalogue, simulation),
            measure_fidelity(catalogue, simulation),
            measure_items(catalogue, simulation)};
}

}  // namespace sprank::compile
