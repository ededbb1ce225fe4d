#include "core/quiz.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/quiz_sitting.hpp"

namespace sprank {

namespace {
constexpr int least_answers = 6;               ///< fewer is no basis for a profile
constexpr double flat_spread = .12;            ///< standard deviation of the shrunk lenses below which nothing stands out
constexpr double rounding = 1e-9;              ///< a lens on the visitor's own mean is neither liked nor disliked

/// Reliability of a mean of n items by Spearman-Brown from alpha .61 at three items (design: quiz, step 3).
double reliability(int items) {
    constexpr double alpha_three = .61;
    constexpr double single = alpha_three / (3 - 2 * alpha_three);
    return items < 2 ? 0 : items * single / (1 + (items - 1) * single);
}

double spread(LensValues const& values) {
    double const mean = std::accumulate(values.begin(), values.end(), 0.0) / lens_count;
    double squares = 0;
    for (double const value : values) squares += (value - mean) * (value - mean);
    return std::sqrt(squares / lens_count);
}

QuizOutcome outcome_of(Catalogue const& catalogue, QuizVisitor const& visitor, std::array<LensScore, lens_count> const& lenses) {
    Sitting const sitting(catalogue, visitor);
    QuizOutcome outcome;
    outcome.lenses = lenses;
    outcome.explorer = visitor.flat;
    outcome.worlds = best_worlds(sitting);
    choose_jobs(sitting, outcome);
    outcome.unclear = outcome.explorer || (!outcome.worlds.empty() && outcome.worlds.back().probability < .5);
    return outcome;
}
}  // namespace

Sitting::Sitting(Catalogue const& all, QuizVisitor const& who)
    : catalogue(all), visitor(who), profiles(all), unit(centred_unit(who.shrunk)), members(all.worlds.size()), open(all.worlds.size()) {
    for (std::size_t i = 0; i < all.professions.size(); ++i) {
        auto const& profession = all.professions[i];
        members[profession.world.value].push_back(i);
        if (profession.second_world) members[profession.second_world->value].push_back(i);
        if (allowed(i)) {
            open[profession.world.value].push_back(i);
            if (profession.second_world) open[profession.second_world->value].push_back(i);
        }
        fit.push_back(profiles.correlation(unit, i));
    }
}

bool Sitting::picked(std::size_t world) const {
    return std::ranges::find(visitor.picked, WorldIndex{static_cast<std::uint16_t>(world)}) != visitor.picked.end();
}

bool Sitting::dismissed(std::size_t profession) const {
    return std::ranges::find(visitor.dismissed, ProfessionIndex{static_cast<std::uint16_t>(profession)}) != visitor.dismissed.end();
}

bool Sitting::allowed(std::size_t profession) const {
    return visitor.only.empty() || std::ranges::find(visitor.only, ProfessionIndex{static_cast<std::uint16_t>(profession)}) != visitor.only.end();
}

bool Sitting::likes(std::size_t lens) const { return visitor.known[lens] && unit[lens] > rounding; }

QuizOutcome score_quiz(Catalogue const& catalogue, std::span<Answer const> answers, std::span<WorldIndex const> picked,
                       std::span<ProfessionIndex const> dismissed, std::span<ProfessionIndex const> only) {
    std::array<LensScore, lens_count> lenses{};
    std::array<int, lens_count> sum{};
    int answered = 0;
    bool straight = true;
    std::optional<std::uint8_t> first;
    for (std::size_t i = 0; i < answers.size() && i < catalogue.quiz.size(); ++i) {
        if (!answers[i]) continue;
        auto const lens = static_cast<std::size_t>(catalogue.quiz[i].lens);
        sum[lens] += *answers[i];
        ++lenses[lens].answered;
        ++answered;
        if (!first) first = answers[i];
        straight = straight && *first == *answers[i];
    }
    QuizVisitor visitor{answers, picked, dismissed, only, {}, {}, {}, false};
    for (std::size_t k = 0; k < lens_count; ++k) {
        LensScore& lens = lenses[k];
        double const alpha = reliability(lens.answered);
        lens.error = std::sqrt(alpha > 0 ? alpha * (1 - alpha) : 1);
        if (lens.answered < 2) continue;  // unknown: z stays 0, every plausible profile is open
        lens.score = static_cast<double>(sum[k]) / lens.answered;
        lens.z = (lens.score - catalogue.lenses[k].mean) / catalogue.lenses[k].sd;
        lens.shrunk = alpha * lens.z;
        visitor.shrunk[k] = lens.shrunk;
        visitor.known[k] = true;
    }
    for (std::size_t k = 0; k < lens_count; ++k) visitor.error[k] = lenses[k].error;
    visitor.flat = answered < least_answers || straight || spread(visitor.shrunk) < flat_spread;
    return outcome_of(catalogue, visitor, lenses);
}

QuizOutcome score_profile(Catalogue const& catalogue, LensValues const& z, std::span<WorldIndex const> picked, std::span<ProfessionIndex const> only) {
    double const alpha = reliability(3);
    QuizVisitor visitor{{}, picked, {}, only, {}, {}, {}, false};
    visitor.known.fill(true);
    std::array<LensScore, lens_count> lenses{};
    for (std::size_t k = 0; k < lens_count; ++k) {
        double const error = std::sqrt(alpha * (1 - alpha));
        lenses[k] = {catalogue.lenses[k].mean + z[k] * catalogue.lenses[k].sd, z[k], alpha * z[k], error, 0};
        visitor.shrunk[k] = lenses[k].shrunk;
        visitor.error[k] = error;
    }
    visitor.flat = spread(visitor.shrunk) < flat_spread;
    return outcome_of(catalogue, visitor, lenses);
}

std::vector<QuizItemIndex> quiz_order(Catalogue const& catalogue, std::uint32_t rotation, bool extra) {
    std::array<std::vector<QuizItemIndex>, lens_count> base, more;
    for (std::size_t i = 0; i < catalogue.quiz.size(); ++i) {
        auto& where = catalogue.quiz[i].extra ? more : base;
        where[static_cast<std::size_t>(catalogue.quiz[i].lens)].push_back({static_cast<std::uint16_t>(i)});
    }
    std::vector<QuizItemIndex> order;
    auto const deal = [&](std::array<std::vector<QuizItemIndex>, lens_count> const& piles) {
        std::size_t longest = 0;
        for (auto const& pile : piles) longest = std::max(longest, pile.size());
        for (std::size_t round = 0; round < longest; ++round)
            for (std::size_t k = 0; k < lens_count; ++k) {
                auto const& pile = piles[(k + rotation) % lens_count];
                if (round < pile.size()) order.push_back(pile[(round + rotation / lens_count) % pile.size()]);
            }
    };
    deal(base);
    if (extra) deal(more);
    return order;
}

}  // namespace sprank
