#pragma once
#include <string>
#include <vector>

#include "compile/quiz_report_visitors.hpp"

namespace sprank::compile {

// What the quiz does with made-up visitors, in numbers without a judgement. Same catalogue, same numbers.

/// How many visitors; tests that look for one fault take fewer.
struct QuizSimulation {
    std::size_t per_profession = 100;   ///< recovery with noise
    std::size_t visitors = 6000;        ///< coverage, exposure, women and men: half and half
    std::size_t sittings = 3000;        ///< retest, one answer turned round, explanations
    std::size_t profiles = 1000;        ///< nudged by .01, each lens up
    std::size_t item_visitors = 2000;   ///< per item, with and without it
    std::uint64_t seed = 2026;
};

/// Somebody exactly like a profession, without noise.
struct SelfRecovery {
    std::size_t professions = 0, first = 0, shown = 0;      ///< own profession fits best; is among the six or the surprise
    std::vector<ProfessionIndex> missed, unseen;
    std::vector<std::vector<ProfessionIndex>> ties;         ///< professions with exactly the same profile
};
/// Somebody like a profession, answering as people do.
struct NoisyRecovery {
    std::size_t sittings = 0;
    double own_world = 0;                                   ///< share with a world of the profession among the three
    std::vector<double> by_profession;
};
/// The same visitor twice.
struct Retest {
    std::size_t visitors = 0;
    double same_worlds = 0, same_jobs = 0;                  ///< mean share of the three, of the six
};
/// What visitors get to see; shares of visitors.
struct Exposure {
    std::size_t visitors = 0;
    std::vector<double> suggested, first;                   ///< per profession: among the six, first of the first world
    std::vector<double> women_worlds, men_worlds;           ///< per world: among the three
    std::vector<double> women_levels, men_levels;           ///< per level: mean share of the six that is learnt there
    double uniform = 0;                                     ///< share of visitors if all professions were suggested equally
    double top_ten = 0;                                     ///< share of first places of the ten professions most often first
};
/// Patterns of answers that may never be left without a result.
struct TechnicalForAll {
    std::size_t tried = 0, whole = 0;
    std::vector<std::string> failed;                        ///< what they are called, in Dutch
};
struct Sensitivity {
    std::size_t visitors = 0, outspoken = 0;                ///< one answer turned round each; of which not the middle one
    double steady = 0, steady_outspoken = 0;                ///< share with two of three worlds unchanged; among those that changed
};
struct Continuity {
    std::size_t nudges = 0, moved = 0, jumps = 0, ties = 0; ///< by one place; by more; by more among worlds as good as equal
};
struct Fidelity {
    std::size_t jobs = 0, faithful = 0;
    double largest_gap = 0;                                 ///< between r and the sum of its terms
    std::vector<std::string> failed;                        ///< in Dutch
};
/// What one item does to who sees which world.
struct ItemPull {
    QuizItemIndex item;
    WorldIndex world;                                       ///< that it changes most
    double men_with = .5, men_without = .5;                 ///< of those who see that world, the share of men
};

struct QuizMeasures {
    QuizSimulation simulation;
    SelfRecovery self;
    NoisyRecovery noisy;
    Retest retest;
    Exposure exposure;
    TechnicalForAll technical;
    Sensitivity sensitivity;
    Continuity continuity;
    Fidelity fidelity;
    std::vector<ItemPull> items;                            ///< in the order of the catalogue
};

/// Seeds, apart for each measure.
enum class Experiment : std::uint64_t { noisy = 1, retest, exposure, technical, sensitivity, continuity, fidelity, items };
inline std::uint64_t seed_of(QuizSimulation const& simulation, Experiment experiment) {
    return simulation.seed * 1000 + static_cast<std::uint64_t>(experiment) * 10;
}

// The catalogue has professions, worlds and items.
SelfRecovery measure_self_recovery(Catalogue const&);
NoisyRecovery measure_noisy_recovery(Catalogue const&, QuizSimulation const&);
Retest measure_retest(Catalogue const&, QuizSimulation const&);
Exposure measure_exposure(Catalogue const&, QuizSimulation const&);
TechnicalForAll measure_technical_for_all(Catalogue const&, QuizSimulation const&);
Sensitivity measure_sensitivity(Catalogue const&, QuizSimulation const&);
Continuity measure_continuity(Catalogue const&, QuizSimulation const&);
Fidelity measure_fidelity(Catalogue const&, QuizSimulation const&);
std::vector<ItemPull> measure_items(Catalogue const&, QuizSimulation const&);

QuizMeasures measure_quiz(Catalogue const&, QuizSimulation const& = {});

}  // namespace sprank::compile
