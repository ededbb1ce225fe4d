#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/catalogue.hpp"
#include "core/swap_reason.hpp"

namespace sprank {

/// 0..4 from "niks voor mij" to very happy; nothing: not answered or "ken ik niet".
using Answer = std::optional<std::uint8_t>;

struct LensScore {
    double score = 0;        ///< mean of the answered items, 0..4; with fewer than two answers the lens is unknown: 0 up to `shrunk`
    double z = 0;            ///< against the pooled norms
    double shrunk = 0;       ///< alpha * z
    double error = 0;        ///< sqrt(alpha (1 - alpha)); 1 while unknown: then anything is plausible
    int answered = 0;
    friend bool operator==(LensScore const&, LensScore const&) = default;
};

enum class FitWord : std::uint8_t { fits, probably, discover };

struct JobMatch {
    ProfessionIndex profession;
    double r = 0;
    LensValues contributions{};        ///< six terms that add up to r
    std::vector<QuizItemIndex> because;  ///< the visitor's own liked items that share a tag with the job, at most two
    std::optional<int> strongest;      ///< lens that both the visitor, by own answers, and the job are high on, if there is one
    std::optional<int> counterpoint;   ///< lens that fits least, if its term is negative
    std::optional<Instead> instead;    ///< of what a visitor swapped
    friend bool operator==(JobMatch const&, JobMatch const&) = default;
};

struct WorldMatch {
    WorldIndex world;
    double score = 0, probability = 0;
    FitWord word = FitWord::discover;
    std::vector<JobMatch> jobs;        ///< two
    friend bool operator==(WorldMatch const&, WorldMatch const&) = default;
};

struct QuizOutcome {
    std::array<LensScore, lens_count> lenses{};
    std::vector<WorldMatch> worlds;    ///< three, never fewer while the catalogue has three
    std::optional<JobMatch> surprise;
    bool explorer = false;             ///< flat or straight-lined: three different worlds in friendly words
    bool unclear = false;              ///< six more questions would help
    friend bool operator==(QuizOutcome const&, QuizOutcome const&) = default;
};

/// Scores one sitting. `answers` is parallel to catalogue.quiz. Deterministic; never empty for a catalogue with professions.
/// `dismissed` professions are not suggested while a world has two others. Formulas: design page quiz, steps 1 to 8.
/// `only`: what the visitor's wishes leave (step 9); empty: all. They act after scoring: no score or likelihood changes, but worlds where
/// nothing is left make room for the next, and only these professions are suggested, so there may be fewer than three worlds and six jobs.
QuizOutcome score_quiz(Catalogue const&, std::span<Answer const> answers, std::span<WorldIndex const> picked,
                       std::span<ProfessionIndex const> dismissed = {}, std::span<ProfessionIndex const> only = {});

/// As score_quiz, from six lens z-scores instead of answers (`ask quiz --profile`).
QuizOutcome score_profile(Catalogue const&, LensValues const& z, std::span<WorldIndex const> picked, std::span<ProfessionIndex const> only = {});

/// The items to ask, never two of a lens in a row, start rotated by `rotation`. `extra`: the six more as well.
std::vector<QuizItemIndex> quiz_order(Catalogue const&, std::uint32_t rotation, bool extra);

/// Sentences that say why, built from the visitor's own answers and the profession's tags.
std::vector<std::string> why_sentences(Catalogue const&, JobMatch const&, LanguageIndex);
std::string counterpoint_sentence(Catalogue const&, JobMatch const&, LanguageIndex);

}  // namespace sprank
