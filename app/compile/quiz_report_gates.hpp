#pragma once
#include <string>
#include <vector>

#include "compile/quiz_report_measures.hpp"

namespace sprank::compile {

enum class Bound : std::uint8_t { at_least, at_most };

/// One row of the quality report: what was measured against what is asked of the quiz (design page of the quiz).
struct QuizGate {
    std::string name;              ///< stable, for programs: "recovery"
    std::string title, how;        ///< Dutch, for editors
    std::size_t n = 0;             ///< how many were looked at
    std::uint64_t seed = 0;        ///< 0: no chance in it
    double value = 0, gate = 0;
    Bound bound = Bound::at_least;
    bool passed = false;
    std::string found, advice;     ///< Dutch: what was measured in words; what an editor can do
};

/// All gates, in the order of the design page.
std::vector<QuizGate> judged(Catalogue const&, QuizMeasures const&);

/// Distribution of worlds: shares of all worlds that women and men see that lie over each other, 0..1.
double overlap_of_worlds(Exposure const&);
/// The smaller divided by the larger share of women and men that see a world; 1 for a world that nobody sees.
double even_share(Exposure const&, std::size_t world);

/// "86,3 %", "1,75".
std::string percent(double share);
std::string decimal(double value, int digits);

}  // namespace sprank::compile
