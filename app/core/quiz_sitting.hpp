#pragma once
#include <array>
#include <span>
#include <vector>

#include "core/quiz.hpp"
#include "core/quiz_profiles.hpp"

namespace sprank {

constexpr std::uint8_t liked = 3;    ///< an answer from here on is something a visitor likes
constexpr double diversity = .5;     ///< penalty per unit of similarity to jobs already chosen (design: quiz, step 7)

/// What is known of the visitor. Internal to core/quiz*.cpp, as all below.
struct QuizVisitor {
    std::span<Answer const> answers;
    std::span<WorldIndex const> picked;
    std::span<ProfessionIndex const> only;  ///< what the visitor's wishes leave; empty: all
    LensValues shrunk{}, error{};
    std::array<bool, lens_count> known{};  ///< lenses with answers enough to say something about
    bool flat = false;
};

/// One visitor against one catalogue, worked out once. Catalogue and visitor outlive it.
struct Sitting {
    Sitting(Catalogue const&, QuizVisitor const&);

    bool picked(std::size_t world) const;
    /// The visitor's wishes leave it.
    bool allowed(std::size_t profession) const;
    /// More than the other lenses, and by answers of the visitor's own.
    bool likes(std::size_t lens) const;

    Catalogue const& catalogue;
    QuizVisitor const& visitor;
    Profiles profiles;
    LensValues unit{};                               ///< the visitor's lenses, see centred_unit()
    std::vector<double> fit;                         ///< correlation with each profession
    std::vector<std::vector<std::size_t>> members;   ///< professions of each world; some belong to two
    std::vector<std::vector<std::size_t>> open;      ///< those of them that the visitor's wishes leave
};

/// Steps 5, 6 and 8 of the design: three worlds, likeliest first, without jobs.
std::vector<WorldMatch> best_worlds(Sitting const&);

/// What a profession has to do with the visitor.
JobMatch job_match(Sitting const&, std::size_t profession);

/// Step 7 of the design: two jobs for each of these worlds, and a surprise from outside them.
void choose_jobs(Sitting const&, QuizOutcome&);

}  // namespace sprank
