#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/catalogue.hpp"

namespace sprank {

// The bridge (loopbrug): from what somebody can do to technical professions, and which planks are missing.

struct BridgeMatch {
    ProfessionIndex profession;
    double coverage = 0;              ///< 0..1: how much of what the profession asks is there, rare skills counting more
    double score = 0;                 ///< by which it is ranked; see bridge()
    std::vector<SkillIndex> have;     ///< of what the profession asks, the weightiest first
    std::vector<AskedSkill> missing;  ///< the rest, the weightiest first
    friend bool operator==(BridgeMatch const&, BridgeMatch const&) = default;
};

/// A bridge of fewer planks comes after all others, however rare that plank is.
inline constexpr std::size_t least_planks = 2;

/// All professions that ask something, the best first.
///
/// `have`: what somebody can do, each with how well (1..3); a skill counts for weight/3 of its plank.
/// Coverage is a weighted mean of the planks; a skill's weight is the profession's own times ln(N / n) + 0.5, with n of the N professions
/// asking it (inverse document frequency, Sparck Jones 1972), so that what every profession asks decides little.
/// Ranked by the mean of two standard scores: of this coverage among those of all jobs in the catalogue for the same profession (so that a
/// profession that asks what everybody can does not always win), and of this coverage among those of all professions for the same person.
/// Jobs that are technical professions themselves do not count among all jobs, and nobody is led to the one they have (`own`).
/// Bridges with fewer than `least_planks` come last. Ties in the order of the catalogue. Deterministic.
std::vector<BridgeMatch> bridge(Catalogue const&, std::span<WeighedSkill const> have, std::optional<ProfessionIndex> own = {});

/// The skills that a visitor who ticked these has: those of the job as strong as the job has them, the others fully.
std::vector<WeighedSkill> skills_of(Catalogue const&, std::optional<JobIndex>, std::span<SkillIndex const> ticked);

/// The bridges of a visitor who ticked these: away from the profession that the job is, if it is one.
std::vector<BridgeMatch> bridges_from(Catalogue const&, std::optional<JobIndex>, std::span<SkillIndex const> ticked);

/// What somebody at this side of the bridge does first, and then.
enum class BridgeStepKind : std::uint8_t { try_out, learn, money, call };
struct BridgeStep {
    BridgeStepKind kind = BridgeStepKind::try_out;
    std::optional<LevelIndex> level;  ///< learn: the diploma at the end
    double years_min = 0, years_max = 0;  ///< learn: all of it; 0: not known
    bool earns = false;               ///< learn: in a job with wages
    std::optional<Origin> origin;     ///< learn: of how long the last diploma takes, else of the rule that it may be begun
    friend bool operator==(BridgeStep const&, BridgeStep const&) = default;
};

/// Steps to a profession for somebody who works or looks for work: the way in a job where there is one. The station they start from is "work".
std::vector<BridgeStep> bridge_steps(Catalogue const&, ProfessionIndex);

}  // namespace sprank
