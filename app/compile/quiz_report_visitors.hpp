#pragma once
#include <cstdint>
#include <functional>
#include <vector>

#include "core/chance.hpp"
#include "core/quiz.hpp"

namespace sprank::compile {

/// What the simulation takes for granted about people. Sources on the design page of the quiz.
namespace assumed {
inline constexpr double loading = .60;      ///< of an item on the interest in its lens
inline constexpr double yes_saying = .22;   ///< sd of how much higher or lower somebody answers everything
inline constexpr LensValues difference{.84, .26, -.35, -.68, 0, -.33};  ///< men minus women, d (Su, Rounds & Armstrong 2009)
inline constexpr double of_activities = .5; ///< share of it that is left when activities are rated, with items in balance
/// Men minus women, d, that the setting of one item adds (machine) or takes away (people). Chosen so that a lens with only its own
/// kind of items comes back to about the published difference: R .42 + .30, S .34 + .30.
inline constexpr double of_setting = .30;
}  // namespace assumed

enum class Sex : std::uint8_t { woman, man };

struct SimulatedVisitor {
    LensValues interest{};   ///< z per lens, what the quiz tries to find
    double yes_saying = 0;   ///< in units of an answer's spread
    double leaning = 0;      ///< -.5 a woman, .5 a man, 0 neither
};

/// Visitors 2k and 2k + 1 are a woman and a man with the same chances in all else, so that differences are those of the items.
SimulatedVisitor simulated_visitor(std::uint64_t seed, std::size_t number);
inline Sex sex_of(std::size_t number) { return number % 2 == 0 ? Sex::woman : Sex::man; }
/// The row of numbers with which that visitor answers; `sitting`: another time of the same visitor.
Chance answering(std::uint64_t seed, std::size_t number, std::uint64_t sitting = 0);

enum class Asked : std::uint8_t { base, all };

/// Five-point answers to the items, parallel to catalogue.quiz. Uses as many numbers as there are items, whichever are asked.
std::vector<Answer> simulated_answers(Catalogue const&, SimulatedVisitor const&, Asked, Chance);

/// Calls `work` for 0 up to `count`, on two threads; what it writes must be that number's own.
void for_each_number(std::size_t count, std::function<void(std::size_t)> const& work);

}  // namespace sprank::compile
