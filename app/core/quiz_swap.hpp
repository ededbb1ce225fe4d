#pragma once
#include "core/quiz.hpp"

namespace sprank {

/// Scores one sitting, then puts something else in the place of each swapped profession, in the order of swapping; the other suggestions
/// stay. What comes is of the same world (a surprise stays outside the three), answers the reason before anything else, then earlier
/// reasons, then fits the visitor; of `only`, as in score_quiz. When a world has nothing left, what was swapped longest ago comes back. Deterministic.
QuizOutcome score_with_swaps(Catalogue const&, std::span<Answer const> answers, std::span<WorldIndex const> picked, std::span<Swap const>,
                             std::span<ProfessionIndex const> only = {});

/// How a profession answers the reason for which another one was swapped: it does, it makes no difference, it is the other way round.
enum class SwapFit : std::uint8_t { meets, same, misses };
SwapFit swap_fit(Catalogue const&, ProfessionIndex candidate, Swap const&);

/// "Iets dat vaker binnen is": what a profession that came instead has over the other, or honestly that it has not.
std::string swap_sentence(Catalogue const&, JobMatch const&, LanguageIndex);

}  // namespace sprank
