#include <algorithm>
#include <limits>
#include <numeric>
#include <string_view>

#include "core/chance.hpp"
#include "core/quiz_sitting.hpp"

namespace sprank {

namespace {
constexpr int draws = 256;                     ///< plausible profiles
constexpr double lens_weight = .6, picked_weight = .4;
constexpr int best_of_world = 5;
constexpr std::size_t shown_worlds = 3;
constexpr double nothing_there = -2;           ///< score of a world without professions: below any other

std::uint64_t hash_of(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (char const c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash;
}

/// The same for the same answers, in whatever order they were given.
std::uint64_t hash_of_answers(Sitting const& sitting) {
    auto const& answers = sitting.visitor.answers;
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < answers.size() && i < sitting.catalogue.quiz.size(); ++i)
        if (answers[i]) hash += mixed(hash_of(sitting.catalogue.quiz[i].id) + *answers[i]);
    return hash;
}

/// By the lenses alone.
std::vector<double> world_scores(Sitting const& sitting, std::vector<double> const& fit) {
    std::vector<double> scores(sitting.members.size(), 0);
    for (std::size_t world = 0; world < scores.size(); ++world) {
        auto const& members = sitting.members[world];
        std::array<double, best_of_world> best{};
        best.fill(-std::numeric_limits<double>::infinity());
        for (std::size_t const member : members) {
            // Each takes the place of the first that is lower, which moves on: without a branch that the processor would guess wrong.
            double next = fit[member];
            for (double& place : best) {
                double const lower = std::min(place, next);
                place = std::max(place, next);
                next = lower;
            }
        }
        auto const count = std::min<std::size_t>(best.size(), members.size());
        double const sum = std::accumulate(best.begin(), best.begin() + static_cast<long>(count), 0.0);
        scores[world] = count == 0 ? nothing_there : lens_weight * sum / static_cast<double>(count);
    }
    return scores;
}

std::vector<double> with_picks(Sitting const& sitting, std::vector<double> scores) {
    for (std::size_t world = 0; world < scores.size(); ++world)
        if (sitting.picked(world) && !sitting.members[world].empty()) scores[world] += picked_weight;
    return scores;
}

/// A flat profile says nothing: what the visitor picked, then worlds by a turn that differs from visitor to visitor.
std::vector<double> explorer_scores(Sitting const& sitting) {
    std::vector<double> scores(sitting.members.size());
    std::uint64_t const seed = hash_of_answers(sitting);
    for (std::size_t world = 0; world < scores.size(); ++world) {
        double const turn = static_cast<double>(mixed(seed + world) >> 40) * 1e-9;  // below .017
        scores[world] = sitting.open[world].empty() ? nothing_there : (sitting.picked(world) ? 1 : 0) + turn;
    }
    return scores;
}

/// The highest by `first`, then by `second` (which may be empty), then in display order.
std::vector<std::size_t> best_three(std::vector<double> const& first, std::vector<double> const& second) {
    std::vector<std::size_t> order(first.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    auto const count = std::min(shown_worlds, order.size());
    std::ranges::partial_sort(order, order.begin() + static_cast<long>(count), [&](std::size_t a, std::size_t b) {
        if (first[a] != first[b]) return first[a] > first[b];
        if (!second.empty() && second[a] != second[b]) return second[a] > second[b];
        return a < b;
    });
    order.resize(count);
    return order;
}

/// Share of plausible profiles in which a world is among the best three, with what the visitor picked and by the lenses alone.
struct Shares {
    std::vector<double> with_picks, by_lens;
};

Shares plausible(Sitting const& sitting) {
    QuizVisitor const& visitor = sitting.visitor;
    Shares shares{std::vector<double>(sitting.members.size()), std::vector<double>(sitting.members.size())};
    Chance chance(hash_of_answers(sitting));
    std::vector<double> fit(sitting.fit.size());
    for (int draw = 0; draw < draws; ++draw) {
        LensValues profile = visitor.shrunk;
        for (std::size_t lens = 0; lens < lens_count; ++lens) profile[lens] += visitor.error[lens] * chance.normal();
        LensValues const unit = centred_unit(profile);
        sitting.profiles.correlations(unit, fit);
        std::vector<double> const scores = world_scores(sitting, fit);
        for (std::size_t const world : best_three(scores, {})) shares.by_lens[world] += 1.0 / draws;
        if (visitor.picked.empty()) continue;
        for (std::size_t const world : best_three(with_picks(sitting, scores), {})) shares.with_picks[world] += 1.0 / draws;
    }
    if (visitor.picked.empty()) shares.with_picks = shares.by_lens;
    return shares;
}

/// By the visitor's wishes; a world that has no professions at all is the editor's matter.
bool nothing_left(Sitting const& sitting, std::size_t world) { return sitting.open[world].empty() && !sitting.members[world].empty(); }

/// Worlds where the visitor's wishes leave nothing come after all others.
std::vector<double> of_open(Sitting const& sitting, std::vector<double> values) {
    for (std::size_t world = 0; world < values.size(); ++world)
        if (nothing_left(sitting, world)) values[world] = nothing_there;
    return values;
}

/// The three likeliest; the score decides between equals.
std::vector<std::size_t> likeliest(Sitting const& sitting, std::vector<double> const& score, Shares const& shares) {
    auto top = best_three(of_open(sitting, shares.with_picks), score);
    if (top.size() < shown_worlds) return top;
    // Picks may not crowd out what the answers say: one of the three comes from the lenses alone.
    auto const by_lens = best_three(of_open(sitting, shares.by_lens), world_scores(sitting, sitting.fit));
    bool const heard = std::ranges::any_of(top, [&by_lens](std::size_t world) { return std::ranges::find(by_lens, world) != by_lens.end(); });
    if (!heard) top.back() = by_lens.front();
    return top;
}

WorldMatch world_match(std::size_t world, double score, double probability) {
    WorldMatch match;
    match.world = {static_cast<std::uint16_t>(world)};
    match.score = score;
    match.probability = probability;
    match.word = probability >= .8 ? FitWord::fits : probability >= .5 ? FitWord::probably : FitWord::discover;
    return match;
}
}  // namespace

std::vector<WorldMatch> best_worlds(Sitting const& sitting) {
    std::vector<WorldMatch> worlds;
    if (sitting.visitor.flat) {
        auto const score = explorer_scores(sitting);
        for (std::size_t const world : best_three(score, {}))
            if (!nothing_left(sitting, world)) worlds.push_back(world_match(world, score[world], 0));
        return worlds;
    }
    auto const score = with_picks(sitting, world_scores(sitting, sitting.fit));
    Shares const shares = plausible(sitting);
    for (std::size_t const world : likeliest(sitting, score, shares))
        if (!nothing_left(sitting, world)) worlds.push_back(world_match(world, score[world], shares.with_picks[world]));
    return worlds;
}

}  // namespace sprank
