#pragma once
#include <doctest/doctest.h>

#include <initializer_list>
#include <vector>

#include "core/dice.hpp"
#include "core/quiz.hpp"
#include "core/sample_catalogue.hpp"

namespace sprank {

// Sittings of the quiz, made up for tests. Parallel to catalogue.quiz, as score_quiz takes them.
using Answers = std::vector<Answer>;

inline Answers no_answers(Catalogue const& catalogue) { return Answers(catalogue.quiz.size()); }

/// Answers the first items of a lens, base items before extra ones.
inline void answer_lens(Catalogue const& catalogue, Answers& answers, int lens, std::initializer_list<std::uint8_t> values) {
    auto value = values.begin();
    for (bool const extra : {false, true})
        for (std::size_t i = 0; i < catalogue.quiz.size() && value != values.end(); ++i)
            if (catalogue.quiz[i].lens == lens && catalogue.quiz[i].extra == extra) answers[i] = *value++;
}

/// The 18 items answered with the same face.
inline Answers straight_answers(Catalogue const& catalogue, std::uint8_t value) {
    Answers answers = no_answers(catalogue);
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (!catalogue.quiz[i].extra) answers[i] = value;
    return answers;
}

/// Anything: some only begin, some skip, some answer all 24.
inline Answers random_answers(Catalogue const& catalogue, Dice& dice) {
    Answers answers = no_answers(catalogue);
    bool const extra = dice.one_in(3);
    std::size_t const unknown_in = 2 + dice.below(12);
    for (std::size_t i = 0; i < answers.size(); ++i)
        if ((extra || !catalogue.quiz[i].extra) && !dice.one_in(unknown_in)) answers[i] = static_cast<std::uint8_t>(dice.below(5));
    return answers;
}

/// Never empty: three worlds, two jobs in each, all different, and words that fit their numbers.
inline void check_whole(QuizOutcome const& outcome) {
    REQUIRE(outcome.worlds.size() == 3);
    std::vector<ProfessionIndex> seen;
    for (std::size_t i = 0; i < 3; ++i) {
        WorldMatch const& match = outcome.worlds[i];
        for (std::size_t k = 0; k < i; ++k) CHECK(match.world != outcome.worlds[k].world);
        CHECK(match.jobs.size() == 2);
        for (JobMatch const& job : match.jobs) {
            for (ProfessionIndex const other : seen) CHECK(job.profession != other);
            seen.push_back(job.profession);
        }
        FitWord const word = match.probability >= .8 ? FitWord::fits : match.probability >= .5 ? FitWord::probably : FitWord::discover;
        CHECK(match.word == word);
        CHECK((match.probability >= 0 && match.probability <= 1));
    }
}

}  // namespace sprank
