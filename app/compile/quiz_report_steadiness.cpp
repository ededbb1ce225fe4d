// Does a small change stay small, does every pattern get a result, and is what is said true.
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

#include "compile/quiz_report_measures.hpp"
#include "core/text.hpp"

namespace sprank::compile {
namespace {

constexpr double as_good_as_equal = .02;  ///< difference in likelihood below which three worlds are a tie
constexpr double nudge = .01, largest_gap = 1e-9;
constexpr std::uint8_t liked = 3;
constexpr std::size_t most_named = 5;     ///< failures of one kind that are told

bool whole(QuizOutcome const& outcome) {
    std::vector<std::uint16_t> seen;
    for (auto const& match : outcome.worlds)
        for (auto const& job : match.jobs) seen.push_back(job.profession.value);
    std::ranges::sort(seen);
    return outcome.worlds.size() == 3 && seen.size() == 6 && std::ranges::adjacent_find(seen) == seen.end();
}

void tell(std::vector<std::string>& failed, std::string what) {
    if (failed.size() < most_named && std::ranges::find(failed, what) == failed.end()) failed.push_back(std::move(what));
}

std::vector<Answer> straight(Catalogue const& catalogue, std::uint8_t value) {
    std::vector<Answer> answers(catalogue.quiz.size());
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (!catalogue.quiz[i].extra) answers[i] = value;
    return answers;
}

std::string letters_of(std::array<std::size_t, lens_count> const& order) {
    std::string letters;
    for (auto const k : order) letters += lens_letters[k];
    return letters;
}

/// Place of each world among the three; worlds that are not shown stand fourth, somewhere below.
int place(QuizOutcome const& outcome, WorldIndex world) {
    auto const at = std::ranges::find(outcome.worlds, world, &WorldMatch::world);
    return static_cast<int>(at - outcome.worlds.begin());
}

struct Move {
    int widest = 0;
    double apart = 0;  ///< between the likeliest and the least likely world that changed places
};

Move move_between(QuizOutcome const& before, QuizOutcome const& after) {
    Move move;
    double most = 0, least = 1;
    for (auto const* const outcome : {&before, &after})
        for (auto const& match : outcome->worlds) {
            int const distance = std::abs(place(before, match.world) - place(after, match.world));
            if (distance == 0) continue;
            move.widest = std::max(move.widest, distance);
            most = std::max(most, match.probability), least = std::min(least, match.probability);
        }
    move.apart = most - least;
    return move;
}

bool share_a_tag(QuizItem const& item, Profession const& profession) {
    return std::ranges::find_first_of(item.tags, profession.tags) != item.tags.end();
}

/// Every reason is an answer that this visitor gave and liked, about something that the job has; and it is what the sentence says.
bool faithful(Catalogue const& catalogue, std::vector<Answer> const& answers, JobMatch const& job) {
    auto const sentences = why_sentences(catalogue, job, 0);
    if (sentences.empty() || sentences.front().empty()) return false;
    for (auto const index : job.because) {
        auto const& item = catalogue[index];
        bool const given = index.value < answers.size() && answers[index.value] && *answers[index.value] >= liked;
        bool const said = sentences.front().find(lowered(item.text.in(0))) != std::string::npos;
        if (!given || !said || !share_a_tag(item, catalogue[job.profession])) return false;
        if (job.contributions[static_cast<std::size_t>(item.lens)] <= 0) return false;
    }
    if (job.strongest && job.contributions[static_cast<std::size_t>(*job.strongest)] <= 0) return false;
    return !job.counterpoint || job.contributions[static_cast<std::size_t>(*job.counterpoint)] < 0;
}

}  // namespace

TechnicalForAll measure_technical_for_all(Catalogue const& catalogue, QuizSimulation const& simulation) {
    TechnicalForAll result;
    auto const look = [&](QuizOutcome const& outcome, std::string const& name) {
        ++result.tried;
        if (whole(outcome)) ++result.whole;
        else tell(result.failed, name);
    };
    std::array<std::size_t, lens_count> order{0, 1, 2, 3, 4, 5};
    do {
        LensValues profile{};
        for (std::size_t k = 0; k < lens_count; ++k) profile[order[k]] = 1.5 - .6 * static_cast<double>(k);
        look(score_profile(catalogue, profile, {}), "de volgorde " + letters_of(order));
    } while (std::ranges::next_permutation(order).found);
    for (std::size_t first = 0; first < lens_count; ++first)
        for (std::size_t second = 0; second < lens_count; ++second) {
            if (first == second) continue;
            LensValues profile{-.5, -.5, -.5, -.5, -.5, -.5};
            profile[first] = 1.6, profile[second] = 1.1;
            look(score_profile(catalogue, profile, {}), std::string("de letters ") + lens_letters[first] + lens_letters[second]);
        }
    look(score_profile(catalogue, {}, {}), "een vlak profiel");
    for (std::uint8_t value = 0; value <= 4; ++value) look(score_quiz(catalogue, straight(catalogue, value), {}), "overal antwoord " + std::to_string(value + 1));
    look(score_quiz(catalogue, std::vector<Answer>(catalogue.quiz.size()), {}), "overal \"ken ik niet\"");
    for (std::size_t number = 0; number < simulation.sittings / 4; ++number) {
        Chance chance(seed_of(simulation, Experiment::technical), number);
        std::vector<Answer> answers(catalogue.quiz.size());
        for (auto& answer : answers)
            if (auto const value = chance.below(6); value < 5) answer = static_cast<std::uint8_t>(value);
        look(score_quiz(catalogue, answers, {}), "willekeurige antwoorden");
    }
    return result;
}

Sensitivity measure_sensitivity(Catalogue const& catalogue, QuizSimulation const& simulation) {
    auto const seed = seed_of(simulation, Experiment::sensitivity);
    struct Turn {
        bool outspoken = false, steady = true;
    };
    std::vector<Turn> turns(simulation.sittings);
    for_each_number(turns.size(), [&](std::size_t number) {
        auto answers = simulated_answers(catalogue, simulated_visitor(seed, number), Asked::base, answering(seed, number));
        std::vector<std::size_t> given;
        for (std::size_t i = 0; i < answers.size(); ++i)
            if (answers[i]) given.push_back(i);
        if (given.empty()) return;
        auto& answer = answers[given[answering(seed, number, 1).below(given.size())]];
        if (*answer == 2) return;
        auto const before = score_quiz(catalogue, answers, {});
        answer = static_cast<std::uint8_t>(4 - *answer);
        auto const after = score_quiz(catalogue, answers, {});
        auto const same = std::ranges::count_if(after.worlds, [&](auto const& match) { return place(before, match.world) < 3; });
        turns[number] = {true, same >= 2};
    });
    Sensitivity result;
    result.visitors = turns.size();
    std::size_t steady = 0;
    for (auto const& turn : turns) result.outspoken += turn.outspoken, steady += turn.steady;
    std::size_t const unchanged = result.visitors - result.outspoken;
    result.steady = static_cast<double>(steady) / static_cast<double>(std::max<std::size_t>(1, result.visitors));
    result.steady_outspoken = static_cast<double>(steady - unchanged) / static_cast<double>(std::max<std::size_t>(1, result.outspoken));
    return result;
}

Continuity measure_continuity(Catalogue const& catalogue, QuizSimulation const& simulation) {
    std::vector<Continuity> parts(simulation.profiles);
    for_each_number(simulation.profiles, [&](std::size_t number) {
        Chance chance(seed_of(simulation, Experiment::continuity), number);
        LensValues profile{};
        for (double& z : profile) z = chance.normal();
        auto const before = score_profile(catalogue, profile, {});
        for (std::size_t k = 0; k < lens_count; ++k) {
            LensValues nudged = profile;
            nudged[k] += nudge;
            auto const after = score_profile(catalogue, nudged, {});
            if (before.explorer || after.explorer) continue;
            auto const move = move_between(before, after);
            ++parts[number].nudges;
            parts[number].moved += move.widest == 1;
            if (move.widest > 1) ++(move.apart < as_good_as_equal ? parts[number].ties : parts[number].jumps);
        }
    });
    Continuity result;
    for (auto const& part : parts)
        result.nudges += part.nudges, result.moved += part.moved, result.jumps += part.jumps, result.ties += part.ties;
    return result;
}

Fidelity measure_fidelity(Catalogue const& catalogue, QuizSimulation const& simulation) {
    auto const seed = seed_of(simulation, Experiment::fidelity);
    Fidelity result;
    for (std::size_t number = 0; number < simulation.sittings; ++number) {
        auto const answers = simulated_answers(catalogue, simulated_visitor(seed, number), Asked::all, answering(seed, number));
        auto const outcome = score_quiz(catalogue, answers, {});
        std::vector<JobMatch> jobs;
        for (auto const& match : outcome.worlds) jobs.insert(jobs.end(), match.jobs.begin(), match.jobs.end());
        if (outcome.surprise) jobs.push_back(*outcome.surprise);
        for (auto const& job : jobs) {
            double const gap = std::abs(std::accumulate(job.contributions.begin(), job.contributions.end(), 0.0) - job.r);
            result.largest_gap = std::max(result.largest_gap, gap);
            ++result.jobs;
            if (gap <= largest_gap && faithful(catalogue, answers, job)) ++result.faithful;
            else tell(result.failed, catalogue[job.profession].id);
        }
    }
    return result;
}

}  // namespace sprank::compile
