#include "core/quiz_swap.hpp"

#include <algorithm>
#include <tuple>

#include "core/quiz_sitting.hpp"
#include "core/text.hpp"

namespace sprank {

namespace {
/// How clean a place to work is: 1 an office or a lab, 0 a workshop, a building site or the road.
double cleanness(Surroundings place) {
    if (place == Surroundings::office || place == Surroundings::lab) return 1;
    return place == Surroundings::inside ? .5 : 0;
}
double cleanness(Profession const& profession) {
    if (profession.surroundings.empty()) return 0;
    double sum = 0;
    for (Surroundings const place : profession.surroundings) sum += cleanness(place);
    return sum / static_cast<double>(profession.surroundings.size());
}

/// The level at which a profession can be begun.
std::size_t first_level(Profession const& profession) { return profession.levels.empty() ? 0 : profession.levels.front().value; }

SwapFit lower_is_better(double candidate, double former) {
    return candidate < former ? SwapFit::meets : candidate > former ? SwapFit::misses : SwapFit::same;
}

bool learned_alike(Profession const& one, Profession const& other) {
    bool const way = std::ranges::find_first_of(one.learning, other.learning) != one.learning.end();
    bool const level = std::ranges::find_first_of(one.levels, other.levels) != one.levels.end();
    return way && level;
}

/// Puts others in the place of what was swapped, one swap after the other.
class Swapping {
public:
    Swapping(Sitting const& sitting, QuizOutcome& outcome) : sitting_(sitting), outcome_(outcome) {}

    void perform(Swap const& swap) {
        std::erase_if(done_, [&](Swap const& former) { return former.profession == swap.profession; });
        done_.push_back(swap);
        for (WorldMatch& world : outcome_.worlds)
            for (JobMatch& job : world.jobs)
                if (job.profession == swap.profession) return replace(job, sitting_.open[world.world.value]);
        if (outcome_.surprise && outcome_.surprise->profession == swap.profession) replace(*outcome_.surprise, outside());
    }

private:
    void replace(JobMatch& job, std::vector<std::size_t> const& candidates) {
        Swap const swap = done_.back();
        auto const by = best(candidates, job);
        if (!by) return;
        job = job_match(sitting_, *by);
        job.instead = Instead{swap, swap_fit(sitting_.catalogue, job.profession, swap) == SwapFit::meets};
    }

    std::optional<std::size_t> best(std::vector<std::size_t> const& candidates, JobMatch const& leaving) const {
        // What was swapped before comes only when nothing else is left, the first of them first.
        auto const swapped_at = [this](std::size_t candidate) {
            auto const at = std::ranges::find(done_, static_cast<std::uint16_t>(candidate), [](Swap const& swap) { return swap.profession.value; });
            return at == done_.end() ? std::ptrdiff_t{-1} : at - done_.begin();
        };
        auto const rank = [&](std::size_t candidate) {
            ProfessionIndex const index{static_cast<std::uint16_t>(candidate)};
            int earlier = 0;
            for (Swap const& former : done_) earlier += static_cast<int>(swap_fit(sitting_.catalogue, index, former));
            return std::tuple{swapped_at(candidate), swap_fit(sitting_.catalogue, index, done_.back()), earlier, -value(candidate, leaving)};
        };
        std::optional<std::size_t> found;
        for (std::size_t const candidate : candidates)
            if (!shown(candidate) && (!found || rank(candidate) < rank(*found))) found = candidate;
        return found;
    }

    /// Fits, but is not like what stays.
    double value(std::size_t candidate, JobMatch const& leaving) const {
        double closest = 0;
        for (WorldMatch const& world : outcome_.worlds)
            for (JobMatch const& job : world.jobs)
                if (&job != &leaving) closest = std::max(closest, sitting_.profiles.similarity(candidate, job.profession.value));
        return sitting_.fit[candidate] - diversity * closest;
    }

    bool shown(std::size_t profession) const {
        auto const is = [profession](JobMatch const& job) { return job.profession.value == profession; };
        if (outcome_.surprise && is(*outcome_.surprise)) return true;
        return std::ranges::any_of(outcome_.worlds, [&](WorldMatch const& world) { return std::ranges::any_of(world.jobs, is); });
    }

    /// Professions of none of the three worlds.
    std::vector<std::size_t> outside() const {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < sitting_.fit.size(); ++i) {
            auto const inside = [i, this](WorldMatch const& world) { return std::ranges::find(sitting_.members[world.world.value], i) != sitting_.members[world.world.value].end(); };
            if (sitting_.allowed(i) && std::ranges::none_of(outcome_.worlds, inside)) found.push_back(i);
        }
        return found;
    }

    Sitting const& sitting_;
    QuizOutcome& outcome_;
    std::vector<Swap> done_;
};
}  // namespace

SwapFit swap_fit(Catalogue const& catalogue, ProfessionIndex candidate, Swap const& swap) {
    Profession const& next = catalogue[candidate];
    Profession const& former = catalogue[swap.profession];
    switch (swap.reason) {
        case SwapReason::too_dirty: return lower_is_better(-cleanness(next), -cleanness(former));
        case SwapReason::too_hard: return lower_is_better(static_cast<double>(first_level(next)), static_cast<double>(first_level(former)));
        // How far something is depends on schools, not on the profession: what is learned in the same way is not farther at least.
        case SwapReason::too_far: return learned_alike(next, former) ? SwapFit::meets : SwapFit::misses;
        case SwapReason::known:
        case SwapReason::other: break;
    }
    return SwapFit::meets;
}

QuizOutcome score_with_swaps(Catalogue const& catalogue, std::span<Answer const> answers, std::span<WorldIndex const> picked, std::span<Swap const> swaps,
                             std::span<ProfessionIndex const> only) {
    QuizOutcome outcome = score_quiz(catalogue, answers, picked, only);
    if (swaps.empty()) return outcome;
    QuizVisitor visitor{.answers = answers, .picked = picked, .only = only, .flat = outcome.explorer};
    for (std::size_t k = 0; k < lens_count; ++k) {
        LensScore const& lens = outcome.lenses[k];
        visitor.shrunk[k] = lens.shrunk, visitor.error[k] = lens.error, visitor.known[k] = lens.answered >= 2;
    }
    Sitting const sitting(catalogue, visitor);
    Swapping swapping(sitting, outcome);
    for (Swap const& swap : swaps) swapping.perform(swap);
    return outcome;
}

std::string swap_sentence(Catalogue const& catalogue, JobMatch const& job, LanguageIndex language) {
    if (!job.instead) return {};
    Profession const& profession = catalogue[job.profession];
    auto const say = [&](Key key) { return catalogue.text(key, language); };
    std::string const level = profession.levels.empty() ? std::string{} : catalogue[profession.levels.front()].short_name.in(language);
    std::string const start = filled(say(Key::quiz_swapped), {{"name", profession.name.in(language)}});
    switch (job.instead->of.reason) {
        case SwapReason::too_dirty: return start + " " + say(job.instead->met ? Key::quiz_swapped_cleaner : Key::quiz_swapped_not_cleaner);
        case SwapReason::too_hard: return start + " " + (job.instead->met ? filled(say(Key::quiz_swapped_easier), {{"level", level}}) : say(Key::quiz_swapped_not_easier));
        case SwapReason::too_far: return start + " " + say(Key::quiz_swapped_far);
        case SwapReason::known: return start + " " + say(Key::quiz_swapped_known);
        case SwapReason::other: break;
    }
    return start;
}

}  // namespace sprank
