#include <algorithm>

#include "core/quiz_sitting.hpp"

namespace sprank {

namespace {
constexpr std::size_t jobs_per_world = 2;

/// The visitor's own best-liked item of that lens that shares a tag with the job.
std::optional<QuizItemIndex> liked_item(Sitting const& sitting, int lens, std::vector<TagIndex> const& tags) {
    auto const& answers = sitting.visitor.answers;
    std::optional<QuizItemIndex> best;
    std::uint8_t best_answer = 0;
    for (std::size_t i = 0; i < answers.size() && i < sitting.catalogue.quiz.size(); ++i) {
        auto const& item = sitting.catalogue.quiz[i];
        if (item.lens != lens || !answers[i] || *answers[i] < liked || *answers[i] <= best_answer) continue;
        if (std::ranges::find_first_of(item.tags, tags) == item.tags.end()) continue;
        best_answer = *answers[i];
        best = QuizItemIndex{static_cast<std::uint16_t>(i)};
    }
    return best;
}

/// Fills the worlds of one outcome with jobs.
class JobChoice {
public:
    JobChoice(Sitting const& sitting, QuizOutcome& outcome) : sitting_(sitting), outcome_(outcome) {}

    void choose() {
        for (WorldMatch& world : outcome_.worlds)
            for (std::size_t k = 0; k < jobs_per_world; ++k)
                if (auto const job = best_job(world)) {
                    chosen_.push_back(*job);
                    world.jobs.push_back(job_match(sitting_, *job));
                }
        widen();
        // Wishes may leave a world only what stands in another one.
        if (!sitting_.visitor.only.empty()) std::erase_if(outcome_.worlds, [](WorldMatch const& world) { return world.jobs.empty(); });
        outcome_.surprise = surprise();
    }

private:
    bool chosen(std::size_t job) const { return std::ranges::find(chosen_, job) != chosen_.end(); }

    /// Which of the outcome's worlds a profession belongs to (bit i: the i-th), for those that may still be chosen; and per set of
    /// worlds how many there are.
    struct Free {
        std::vector<std::uint8_t> worlds_of;
        std::vector<std::size_t> open;
    };
    Free free_ones() const {
        Free free{std::vector<std::uint8_t>(sitting_.catalogue.professions.size()), std::vector<std::size_t>(std::size_t{1} << outcome_.worlds.size())};
        for (std::size_t i = 0; i < outcome_.worlds.size(); ++i)
            for (std::size_t const member : sitting_.open[outcome_.worlds[i].world.value])
                if (!chosen(member)) free.worlds_of[member] |= static_cast<std::uint8_t>(1U << i);
        for (std::uint8_t const worlds : free.worlds_of)
            for (std::size_t some = 1; some < free.open.size(); ++some) free.open[some] += (worlds & some) != 0;
        return free;
    }

    /// Professions may belong to two worlds: whether every world could still get its jobs if `world` took this one (Hall's condition).
    bool leaves_enough(WorldMatch const& world, std::size_t job, Free const& free) const {
        for (std::size_t some = 1; some < std::size_t{1} << outcome_.worlds.size(); ++some) {
            std::size_t needed = 0;
            for (std::size_t i = 0; i < outcome_.worlds.size(); ++i) {
                WorldMatch const& other = outcome_.worlds[i];
                if ((some >> i & 1) != 0) needed += jobs_per_world - other.jobs.size() - (&other == &world ? 1 : 0);
            }
            if (free.open[some] - ((free.worlds_of[job] & some) != 0 ? 1 : 0) < needed) return false;
        }
        return true;
    }

    /// Maximal marginal relevance: fits, but is not like what was chosen already, and not what another world cannot do without.
    std::optional<std::size_t> best_job(WorldMatch const& world) const {
        for (bool const others : {true, false}) {
            std::optional<std::size_t> best;
            double best_value = 0;
            Free const free = others ? free_ones() : Free{};
            for (std::size_t const member : sitting_.open[world.world.value]) {
                if (chosen(member)) continue;
                if (others && !leaves_enough(world, member, free)) continue;
                double closest = 0;
                for (std::size_t const other : chosen_) closest = std::max(closest, sitting_.profiles.similarity(member, other));
                double const value = sitting_.fit[member] - diversity * closest;
                if (!best || value > best_value) best = member, best_value = value;
            }
            if (best) return best;
        }
        return std::nullopt;
    }

    /// The lens that asks for a job of its own among the six (see Lens::tag): of people who like it, few find it elsewhere.
    std::optional<std::size_t> asking_lens() const {
        auto const& lenses = sitting_.catalogue.lenses;
        auto const at = std::ranges::find_if(lenses, [](Lens const& lens) { return lens.tag.has_value(); });
        return at == lenses.end() ? std::nullopt : std::optional{static_cast<std::size_t>(at - lenses.begin())};
    }
    bool has(std::size_t job, TagIndex tag) const {
        auto const& tags = sitting_.catalogue.professions[job].tags;
        return std::ranges::find(tags, tag) != tags.end();
    }
    bool same_levels(std::size_t job) const {
        auto const& professions = sitting_.catalogue.professions;
        return professions[job].levels == professions[chosen_.front()].levels;
    }

    /// One of the six has the tag of the lens that asks for one (helping people), for a visitor who likes that lens; and they are of
    /// two levels at least.
    void widen() {
        auto const lens = asking_lens();
        bool const wanted = lens && sitting_.unit[*lens] > 0;
        auto const helps = [this, lens](std::size_t job) { return has(job, *sitting_.catalogue.lenses[*lens].tag); };
        if (wanted && std::ranges::none_of(chosen_, helps)) swap_in([&](WorldMatch const&, std::size_t job) { return helps(job); });
        bool const only_one = wanted && std::ranges::count_if(chosen_, helps) == 1;
        bool const one_level = chosen_.size() > 1 && std::ranges::all_of(chosen_, [this](std::size_t job) { return same_levels(job); });
        if (!one_level) return;
        swap_in([&](WorldMatch const& world, std::size_t job) {
            return !same_levels(job) && (!only_one || helps(job) || !helps(world.jobs.back().profession.value));
        });
    }

    /// Replaces a second job by the best one of its world that has what the six lack.
    template <typename Wanted>
    void swap_in(Wanted wanted) {
        std::optional<std::size_t> best;
        WorldMatch* where = nullptr;
        for (WorldMatch& world : outcome_.worlds)
            for (std::size_t const member : sitting_.open[world.world.value]) {
                if (world.jobs.size() < jobs_per_world || chosen(member) || !wanted(world, member)) continue;
                if (!best || sitting_.fit[member] > sitting_.fit[*best]) best = member, where = &world;
            }
        if (best) replace(where->jobs.back(), *best);
    }

    void replace(JobMatch& job, std::size_t by) {
        std::ranges::replace(chosen_, static_cast<std::size_t>(job.profession.value), by);
        job = job_match(sitting_, by);
    }

    std::optional<JobMatch> surprise() const {
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < sitting_.fit.size(); ++i) {
            auto const& profession = sitting_.catalogue.professions[i];
            bool const inside = std::ranges::any_of(outcome_.worlds, [&profession](WorldMatch const& world) {
                return world.world == profession.world || world.world == profession.second_world;
            });
            if (!inside && sitting_.allowed(i) && (!best || sitting_.fit[i] > sitting_.fit[*best])) best = i;
        }
        return best ? std::optional{job_match(sitting_, *best)} : std::nullopt;
    }

    Sitting const& sitting_;
    QuizOutcome& outcome_;
    std::vector<std::size_t> chosen_;
};
}  // namespace

JobMatch job_match(Sitting const& sitting, std::size_t profession) {
    JobMatch job;
    job.profession = {static_cast<std::uint16_t>(profession)};
    job.r = sitting.fit[profession];
    job.contributions = sitting.profiles.contributions(sitting.unit, profession);
    std::array<std::size_t, lens_count> order{0, 1, 2, 3, 4, 5};
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return job.contributions[a] > job.contributions[b]; });
    for (std::size_t const lens : {order[0], order[1]}) {
        // A term is also positive where both sides are low: that is a reason, but not one to say as liking.
        if (job.contributions[lens] <= 0 || !sitting.likes(lens)) continue;
        if (!job.strongest) job.strongest = static_cast<int>(lens);
        if (auto const item = liked_item(sitting, static_cast<int>(lens), sitting.catalogue.professions[profession].tags)) job.because.push_back(*item);
    }
    if (job.contributions[order.back()] < 0 && sitting.likes(order.back())) job.counterpoint = static_cast<int>(order.back());
    return job;
}

void choose_jobs(Sitting const& sitting, QuizOutcome& outcome) { JobChoice(sitting, outcome).choose(); }

}  // namespace sprank
