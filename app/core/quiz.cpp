#include "core/quiz.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

#include "core/quiz_profiles.hpp"

namespace sprank {

namespace {
constexpr int draws = 256;                     ///< plausible profiles
constexpr double lens_weight = .6, picked_weight = .4;
constexpr int best_of_world = 5;
constexpr int shown_worlds = 3;
constexpr std::size_t jobs_per_world = 2;
constexpr double diversity = .5;               ///< penalty per unit of similarity to jobs already chosen
constexpr std::uint8_t liked = 3;              ///< an answer from here on is something the visitor likes
constexpr int least_answers = 6;               ///< fewer is no basis for a profile
constexpr double flat_spread = .12;            ///< standard deviation of the shrunk lenses below which nothing stands out
constexpr double rounding = 1e-9;              ///< a lens on the visitor's own mean is neither liked nor disliked
constexpr double nothing_there = -2;           ///< score of a world without professions: below any other

/// Reliability of a mean of n items by Spearman-Brown from alpha .61 at three items (design: quiz, step 3).
double reliability(int items) {
    constexpr double alpha_three = .61;
    constexpr double single = alpha_three / (3 - 2 * alpha_three);
    return items < 2 ? 0 : items * single / (1 + (items - 1) * single);
}

std::uint64_t mixed(std::uint64_t value) {  // splitmix64 finaliser
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

/// Standard normal numbers; own generator, because the standard library's differ between platforms.
class Noise {
public:
    explicit Noise(std::uint64_t seed) : state_(seed) {}
    double next() {
        double const radius = std::sqrt(-2 * std::log(uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }

private:
    double uniform() { return (static_cast<double>(mixed(++state_) >> 11) + .5) / 9007199254740992.0; }
    std::uint64_t state_;
};

std::uint64_t hash_of(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (char const c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash;
}

struct Visitor {
    std::span<Answer const> answers;
    std::span<WorldIndex const> picked;
    std::span<ProfessionIndex const> dismissed;
    LensValues shrunk{}, error{};
    std::array<bool, lens_count> known{};  ///< lenses with answers enough to say something about
    bool flat = false;
};

/// One sitting against one catalogue.
class Scorer {
public:
    Scorer(Catalogue const& catalogue, Visitor const& visitor) : catalogue_(catalogue), visitor_(visitor), profiles_(catalogue) {
        members_.resize(catalogue.worlds.size());
        for (std::size_t i = 0; i < catalogue.professions.size(); ++i) {
            auto const& profession = catalogue.professions[i];
            members_[profession.world.value].push_back(i);
            if (profession.second_world) members_[profession.second_world->value].push_back(i);
        }
        unit_ = centred_unit(visitor.shrunk);
        for (std::size_t i = 0; i < profiles_.size(); ++i) fit_.push_back(profiles_.correlation(unit_, i));
    }

    QuizOutcome outcome() {
        QuizOutcome outcome;
        outcome.explorer = visitor_.flat;
        Shares const shares = visitor_.flat ? Shares{} : plausible();
        std::vector<double> const score = visitor_.flat ? explorer_scores() : with_picks(world_scores(fit_));
        for (std::size_t const world : visitor_.flat ? best_three(score, {}) : shown(score, shares)) {
            WorldMatch match;
            match.world = {static_cast<std::uint16_t>(world)};
            match.score = score[world];
            match.probability = visitor_.flat ? 0 : shares.with_picks[world];
            match.word = match.probability >= .8   ? FitWord::fits
                         : match.probability >= .5 ? FitWord::probably
                                                   : FitWord::discover;
            outcome.worlds.push_back(std::move(match));
        }
        choose_jobs(outcome);
        outcome.surprise = surprise(outcome);
        outcome.unclear = outcome.explorer || (!outcome.worlds.empty() && outcome.worlds.back().probability < .5);
        return outcome;
    }

private:
    bool picked(std::size_t world) const {
        return std::ranges::find(visitor_.picked, WorldIndex{static_cast<std::uint16_t>(world)}) != visitor_.picked.end();
    }

    std::vector<double> with_picks(std::vector<double> scores) const {
        for (std::size_t world = 0; world < scores.size(); ++world)
            if (picked(world) && !members_[world].empty()) scores[world] += picked_weight;
        return scores;
    }

    /// By the lenses alone.
    std::vector<double> world_scores(std::vector<double> const& fit) const {
        std::vector<double> scores(members_.size(), 0);
        for (std::size_t world = 0; world < members_.size(); ++world) {
            std::array<double, best_of_world> best{};
            best.fill(-std::numeric_limits<double>::infinity());
            for (std::size_t const member : members_[world]) {
                if (fit[member] <= best.back()) continue;
                best.back() = fit[member];
                for (std::size_t k = best.size() - 1; k > 0 && best[k] > best[k - 1]; --k) std::swap(best[k], best[k - 1]);
            }
            auto const count = std::min<std::size_t>(best.size(), members_[world].size());
            double const sum = std::accumulate(best.begin(), best.begin() + static_cast<long>(count), 0.0);
            scores[world] = count == 0 ? nothing_there : lens_weight * sum / static_cast<double>(count);
        }
        return scores;
    }

    /// The highest by `first`, then by `second` (which may be empty), then in display order.
    static std::vector<std::size_t> best_three(std::vector<double> const& first, std::vector<double> const& second) {
        std::vector<std::size_t> order(first.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        auto const count = std::min<std::size_t>(shown_worlds, order.size());
        std::ranges::partial_sort(order, order.begin() + static_cast<long>(count), [&](std::size_t a, std::size_t b) {
            if (first[a] != first[b]) return first[a] > first[b];
            if (!second.empty() && second[a] != second[b]) return second[a] > second[b];
            return a < b;
        });
        order.resize(count);
        return order;
    }

    /// A flat profile says nothing: what the visitor picked, then worlds by a turn that differs from visitor to visitor.
    std::vector<double> explorer_scores() const {
        std::vector<double> scores(members_.size());
        std::uint64_t const seed = hash_of_answers();
        for (std::size_t world = 0; world < scores.size(); ++world)
            scores[world] = members_[world].empty() ? nothing_there : (picked(world) ? 1 : 0) + static_cast<double>(mixed(seed + world) >> 40) * 1e-9;
        return scores;
    }

    /// The same for the same answers, in whatever order they were given.
    std::uint64_t hash_of_answers() const {
        std::uint64_t hash = 0;
        for (std::size_t i = 0; i < visitor_.answers.size() && i < catalogue_.quiz.size(); ++i)
            if (visitor_.answers[i]) hash += mixed(hash_of(catalogue_.quiz[i].id) + *visitor_.answers[i]);
        return hash;
    }

    /// Share of plausible profiles in which a world is among the best three, with what the visitor picked and by the lenses alone.
    struct Shares {
        std::vector<double> with_picks, by_lens;
    };
    Shares plausible() const {
        Shares shares{std::vector<double>(members_.size()), std::vector<double>(members_.size())};
        Noise noise(hash_of_answers());
        std::vector<double> fit(profiles_.size());
        for (int draw = 0; draw < draws; ++draw) {
            LensValues profile = visitor_.shrunk;
            for (std::size_t lens = 0; lens < lens_count; ++lens) profile[lens] += visitor_.error[lens] * noise.next();
            LensValues const unit = centred_unit(profile);
            for (std::size_t i = 0; i < fit.size(); ++i) fit[i] = profiles_.correlation(unit, i);
            std::vector<double> const scores = world_scores(fit);
            for (std::size_t const world : best_three(scores, {})) shares.by_lens[world] += 1.0 / draws;
            if (visitor_.picked.empty()) continue;
            for (std::size_t const world : best_three(with_picks(scores), {})) shares.with_picks[world] += 1.0 / draws;
        }
        if (visitor_.picked.empty()) shares.with_picks = shares.by_lens;
        return shares;
    }

    /// The three likeliest; the score decides between equals.
    std::vector<std::size_t> shown(std::vector<double> const& score, Shares const& shares) const {
        auto top = best_three(shares.with_picks, score);
        if (top.size() < shown_worlds) return top;
        // Picks may not crowd out what the answers say: one of the three comes from the lenses alone.
        auto const by_lens = best_three(shares.by_lens, world_scores(fit_));
        bool const heard = std::ranges::any_of(top, [&by_lens](std::size_t world) { return std::ranges::find(by_lens, world) != by_lens.end(); });
        if (!heard) top.back() = by_lens.front();
        return top;
    }

    bool dismissed(std::size_t profession) const {
        return std::ranges::find(visitor_.dismissed, ProfessionIndex{static_cast<std::uint16_t>(profession)}) != visitor_.dismissed.end();
    }

    JobMatch match(std::size_t profession) const {
        JobMatch job;
        job.profession = {static_cast<std::uint16_t>(profession)};
        job.r = fit_[profession];
        job.contributions = profiles_.contributions(unit_, profession);
        std::array<std::size_t, lens_count> order{0, 1, 2, 3, 4, 5};
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return job.contributions[a] > job.contributions[b]; });
        for (std::size_t const lens : {order[0], order[1]}) {
            // A term is also positive where both sides are low: that is a reason, but not one to say as liking.
            if (job.contributions[lens] <= 0 || !likes(lens)) continue;
            if (!job.strongest) job.strongest = static_cast<int>(lens);
            if (auto const item = liked_item(static_cast<int>(lens), catalogue_.professions[profession].tags)) job.because.push_back(*item);
        }
        if (job.contributions[order.back()] < 0 && likes(order.back())) job.counterpoint = static_cast<int>(order.back());
        return job;
    }

    /// More than the other lenses, and by answers of the visitor's own.
    bool likes(std::size_t lens) const { return visitor_.known[lens] && unit_[lens] > rounding; }

    /// The visitor's own best-liked item of that lens that shares a tag with the job.
    std::optional<QuizItemIndex> liked_item(int lens, std::vector<TagIndex> const& tags) const {
        std::optional<QuizItemIndex> best;
        std::uint8_t best_answer = 0;
        for (std::size_t i = 0; i < visitor_.answers.size() && i < catalogue_.quiz.size(); ++i) {
            auto const& item = catalogue_.quiz[i];
            if (item.lens != lens || !visitor_.answers[i] || *visitor_.answers[i] < liked || *visitor_.answers[i] <= best_answer) continue;
            if (std::ranges::find_first_of(item.tags, tags) == item.tags.end()) continue;
            best_answer = *visitor_.answers[i];
            best = QuizItemIndex{static_cast<std::uint16_t>(i)};
        }
        return best;
    }

    void choose_jobs(QuizOutcome& outcome) {
        for (WorldMatch& world : outcome.worlds)
            for (std::size_t k = 0; k < jobs_per_world; ++k)
                if (auto const job = best_job(outcome, world)) {
                    chosen_.push_back(*job);
                    world.jobs.push_back(match(*job));
                }
        auto const helping = [this](std::size_t job) { return helps(job); };
        bool const helper_wanted = unit_[3] > 0;
        widen(outcome, [&](WorldMatch const&, std::size_t job) { return helps(job); }, helper_wanted && std::ranges::none_of(chosen_, helping));
        bool const only_helper = helper_wanted && std::ranges::count_if(chosen_, helping) == 1;
        auto const other_levels = [&](WorldMatch const& world, std::size_t job) {
            return !same_levels(job) && (!only_helper || helps(job) || !helps(world.jobs.back().profession.value));
        };
        widen(outcome, other_levels, all_same_levels());
        bring_back_none(outcome);
    }

    bool chosen(std::size_t job) const { return std::ranges::find(chosen_, job) != chosen_.end(); }

    /// Professions may belong to two worlds: whether every world could still get its jobs if `world` took this one (Hall's condition).
    bool leaves_enough(QuizOutcome const& outcome, WorldMatch const& world, std::size_t job, bool with_dismissed) const {
        for (std::size_t some = 1; some < std::size_t{1} << outcome.worlds.size(); ++some) {
            std::vector<std::size_t> open;
            std::size_t needed = 0;
            for (std::size_t i = 0; i < outcome.worlds.size(); ++i) {
                WorldMatch const& other = outcome.worlds[i];
                if ((some >> i & 1) == 0) continue;
                needed += jobs_per_world - other.jobs.size() - (&other == &world ? 1 : 0);
                for (std::size_t const member : members_[other.world.value])
                    if (member != job && !chosen(member) && (with_dismissed || !dismissed(member)) && std::ranges::find(open, member) == open.end()) open.push_back(member);
            }
            if (open.size() < needed) return false;
        }
        return true;
    }

    /// Maximal marginal relevance: fits, but is not what was chosen already, and not what another world cannot do without.
    std::optional<std::size_t> best_job(QuizOutcome const& outcome, WorldMatch const& world) const {
        std::optional<std::size_t> best;
        double best_value = 0;
        struct Rule {
            bool dismissed, others_dismissed, others;
        };
        for (Rule const rule : {Rule{false, false, true}, Rule{false, true, true}, Rule{true, true, true}, Rule{true, true, false}}) {
            for (std::size_t const member : members_[world.world.value]) {
                if (chosen(member) || (!rule.dismissed && dismissed(member))) continue;
                if (rule.others && !leaves_enough(outcome, world, member, rule.others_dismissed)) continue;
                double closest = 0;
                for (std::size_t const other : chosen_) closest = std::max(closest, profiles_.similarity(member, other));
                double const value = fit_[member] - diversity * closest;
                if (!best || value > best_value) best = member, best_value = value;
            }
            if (best) break;
        }
        return best;
    }

    bool helps(std::size_t job) const {
        return std::ranges::any_of(catalogue_.professions[job].tags, [this](TagIndex tag) { return catalogue_[tag].id == "helpen"; });
    }
    bool same_levels(std::size_t job) const { return catalogue_.professions[job].levels == catalogue_.professions[chosen_.front()].levels; }
    bool all_same_levels() const {
        return chosen_.size() > 1 && std::ranges::all_of(chosen_, [this](std::size_t job) { return same_levels(job); });
    }

    /// Replaces a second job by the best one of its world that has what the six lack.
    template <typename Wanted>
    void widen(QuizOutcome& outcome, Wanted wanted, bool needed) {
        if (!needed) return;
        std::optional<std::size_t> best;
        WorldMatch* where = nullptr;
        for (WorldMatch& world : outcome.worlds)
            for (std::size_t const member : members_[world.world.value]) {
                if (world.jobs.size() < jobs_per_world || chosen(member) || dismissed(member) || !wanted(world, member)) continue;
                if (!best || fit_[member] > fit_[*best]) best = member, where = &world;
            }
        if (best) replace(where->jobs.back(), *best);
    }

    void replace(JobMatch& job, std::size_t by) {
        std::ranges::replace(chosen_, static_cast<std::size_t>(job.profession.value), by);
        job = match(by);
    }

    /// A dismissed job that had to fill in goes where a place came free after it.
    void bring_back_none(QuizOutcome& outcome) {
        for (WorldMatch& world : outcome.worlds)
            for (JobMatch& job : world.jobs) {
                if (!dismissed(job.profession.value)) continue;
                std::optional<std::size_t> best;
                for (std::size_t const member : members_[world.world.value])
                    if (!chosen(member) && !dismissed(member) && (!best || fit_[member] > fit_[*best])) best = member;
                if (best) replace(job, *best);
            }
    }

    std::optional<JobMatch> surprise(QuizOutcome const& outcome) const {
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < fit_.size(); ++i) {
            auto const& profession = catalogue_.professions[i];
            bool const inside = std::ranges::any_of(outcome.worlds, [&](WorldMatch const& world) {
                return world.world == profession.world || (profession.second_world && world.world == *profession.second_world);
            });
            if (!inside && !dismissed(i) && (!best || fit_[i] > fit_[*best])) best = i;
        }
        return best ? std::optional{match(*best)} : std::nullopt;
    }

    Catalogue const& catalogue_;
    Visitor const& visitor_;
    Profiles profiles_;
    LensValues unit_{};
    std::vector<double> fit_;
    std::vector<std::vector<std::size_t>> members_;
    std::vector<std::size_t> chosen_;
};

double spread(LensValues const& values) {
    double const mean = std::accumulate(values.begin(), values.end(), 0.0) / lens_count;
    double squares = 0;
    for (double const value : values) squares += (value - mean) * (value - mean);
    return std::sqrt(squares / lens_count);
}
}  // namespace

QuizOutcome score_quiz(Catalogue const& catalogue, std::span<Answer const> answers, std::span<WorldIndex const> picked,
                       std::span<ProfessionIndex const> dismissed) {
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
    Visitor visitor{answers, picked, dismissed, {}, {}, {}, false};
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
    QuizOutcome outcome = Scorer(catalogue, visitor).outcome();
    outcome.lenses = lenses;
    return outcome;
}

QuizOutcome score_profile(Catalogue const& catalogue, LensValues const& z, std::span<WorldIndex const> picked) {
    double const alpha = reliability(3);
    Visitor visitor{{}, picked, {}, {}, {}, {}, false};
    visitor.known.fill(true);
    std::array<LensScore, lens_count> lenses{};
    for (std::size_t k = 0; k < lens_count; ++k) {
        double const error = std::sqrt(alpha * (1 - alpha));
        lenses[k] = {catalogue.lenses[k].mean + z[k] * catalogue.lenses[k].sd, z[k], alpha * z[k], error, 0};
        visitor.shrunk[k] = lenses[k].shrunk;
        visitor.error[k] = error;
    }
    visitor.flat = spread(visitor.shrunk) < flat_spread;
    QuizOutcome outcome = Scorer(catalogue, visitor).outcome();
    outcome.lenses = lenses;
    return outcome;
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
