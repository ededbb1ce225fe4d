// The formulas of the quiz (design: quiz, Scoring), worked out a second time and by hand.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/sittings.hpp"

namespace sprank {
namespace {

double mean_of(LensValues const& values) { return std::accumulate(values.begin(), values.end(), 0.0) / 6; }

double deviation_of(LensValues const& values) {
    double squares = 0;
    for (double const value : values) squares += std::pow(value - mean_of(values), 2);
    return std::sqrt(squares / 6);
}

/// Step 4: z of each lens inside the bundled set, clipped to two deviations.
LensValues standardised(Catalogue const& catalogue, ProfessionIndex which) {
    LensValues result{};
    auto const count = static_cast<double>(catalogue.professions.size());
    for (std::size_t k = 0; k < lens_count; ++k) {
        double sum = 0, squares = 0;
        for (Profession const& other : catalogue.professions) sum += other.lenses[k], squares += other.lenses[k] * other.lenses[k];
        double const mean = sum / count, deviation = std::sqrt(squares / count - mean * mean);
        result[k] = std::clamp((catalogue[which].lenses[k] - mean) / deviation, -2.0, 2.0);
    }
    return result;
}

/// Step 5, with the six terms of "why this match".
LensValues terms_of(LensValues const& visitor, LensValues const& job) {
    LensValues terms{};
    for (std::size_t k = 0; k < lens_count; ++k)
        terms[k] = (visitor[k] - mean_of(visitor)) * (job[k] - mean_of(job)) / (6 * deviation_of(visitor) * deviation_of(job));
    return terms;
}

LensValues shrunk_of(QuizOutcome const& outcome) {
    LensValues values{};
    for (std::size_t k = 0; k < lens_count; ++k) values[k] = outcome.lenses[k].shrunk;
    return values;
}

std::vector<JobMatch> all_jobs(QuizOutcome const& outcome) {
    std::vector<JobMatch> jobs;
    for (WorldMatch const& match : outcome.worlds) jobs.insert(jobs.end(), match.jobs.begin(), match.jobs.end());
    if (outcome.surprise) jobs.push_back(*outcome.surprise);
    return jobs;
}

TEST_CASE("a lens score is the mean of its answers, its z is taken against the norms") {
    Catalogue catalogue = make_sample_catalogue();
    catalogue.lenses[0].mean = 1.5, catalogue.lenses[0].sd = .8;
    Answers answers = no_answers(catalogue);
    answer_lens(catalogue, answers, 0, {4, 3, 2});
    answer_lens(catalogue, answers, 5, {0, 0, 3});
    QuizOutcome const outcome = score_quiz(catalogue, answers, {});
    CHECK(outcome.lenses[0].answered == 3);
    CHECK(outcome.lenses[0].score == doctest::Approx(3));
    CHECK(outcome.lenses[0].z == doctest::Approx((3 - 1.5) / .8));
    CHECK(outcome.lenses[5].score == doctest::Approx(1));
    CHECK(outcome.lenses[5].z == doctest::Approx((1 - 2.0) / .9));
}

TEST_CASE("three answers are trusted for .61 and four for .68, as Spearman and Brown say") {
    Catalogue const& catalogue = sample_catalogue();
    Answers answers = no_answers(catalogue);
    answer_lens(catalogue, answers, 0, {4, 4});
    answer_lens(catalogue, answers, 1, {4, 4, 4});
    answer_lens(catalogue, answers, 2, {4, 4, 4, 4});
    QuizOutcome const outcome = score_quiz(catalogue, answers, {});
    auto const trust = [&outcome](std::size_t lens) { return outcome.lenses[lens].shrunk / outcome.lenses[lens].z; };
    CHECK(trust(0) == doctest::Approx(.5104).epsilon(.001));
    CHECK(trust(1) == doctest::Approx(.61).epsilon(1e-9));
    CHECK(trust(2) == doctest::Approx(.68).epsilon(.01));
    CHECK(trust(2) == doctest::Approx(4 * .342697 / (1 + 3 * .342697)).epsilon(1e-5));
    for (std::size_t k = 0; k < 3; ++k) CHECK(outcome.lenses[k].error == doctest::Approx(std::sqrt(trust(k) * (1 - trust(k)))));
}

TEST_CASE("fewer than two answers make an unknown lens, which says nothing and stays open") {
    Catalogue const& catalogue = sample_catalogue();
    Answers answers = no_answers(catalogue);
    answer_lens(catalogue, answers, 3, {4});
    QuizOutcome const outcome = score_quiz(catalogue, answers, {});
    for (std::size_t const k : {std::size_t{3}, std::size_t{4}}) {
        CHECK(outcome.lenses[k].z == 0);
        CHECK(outcome.lenses[k].shrunk == 0);
        CHECK(outcome.lenses[k].error == 1);
    }
    CHECK(outcome.lenses[3].answered == 1);
    CHECK(outcome.lenses[4].answered == 0);
}

TEST_CASE("the match of every job shown is Pearson's correlation with its profile inside the set") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{11};
    for (int round = 0; round < 300; ++round) {
        QuizOutcome const outcome = score_quiz(catalogue, random_answers(catalogue, dice), {});
        if (deviation_of(shrunk_of(outcome)) == 0) continue;
        for (JobMatch const& job : all_jobs(outcome)) {
            LensValues const terms = terms_of(shrunk_of(outcome), standardised(catalogue, job.profession));
            CHECK(job.r == doctest::Approx(std::accumulate(terms.begin(), terms.end(), 0.0)).epsilon(1e-9));
            CHECK(std::abs(job.r) <= 1 + 1e-12);
            for (std::size_t k = 0; k < lens_count; ++k) CHECK(std::abs(job.contributions[k] - terms[k]) < 1e-9);
        }
    }
}

TEST_CASE("the six terms of a match add up to it") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{12};
    for (int round = 0; round < 1000; ++round)
        for (JobMatch const& job : all_jobs(score_quiz(catalogue, random_answers(catalogue, dice), {})))
            CHECK(std::abs(std::accumulate(job.contributions.begin(), job.contributions.end(), 0.0) - job.r) < 1e-9);
}

TEST_CASE("a world counts the mean of its best five jobs for .6 and being picked for .4") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{13};
    for (int round = 0; round < 200; ++round) {
        auto const answers = random_answers(catalogue, dice);
        std::vector<WorldIndex> const picked{{static_cast<std::uint16_t>(dice.below(9))}};
        QuizOutcome const outcome = score_quiz(catalogue, answers, picked);
        if (outcome.explorer) continue;
        for (WorldMatch const& match : outcome.worlds) {
            std::vector<double> fits;
            for (std::uint16_t i = 0; i < catalogue.professions.size(); ++i) {
                Profession const& job = catalogue.professions[i];
                if (job.world != match.world && job.second_world != match.world) continue;
                LensValues const terms = terms_of(shrunk_of(outcome), standardised(catalogue, {i}));
                fits.push_back(std::accumulate(terms.begin(), terms.end(), 0.0));
            }
            std::ranges::sort(fits, std::greater{});
            fits.resize(std::min<std::size_t>(5, fits.size()));
            double const mean = std::accumulate(fits.begin(), fits.end(), 0.0) / static_cast<double>(fits.size());
            CHECK(match.score == doctest::Approx(.6 * mean + (picked.front() == match.world ? .4 : 0)).epsilon(1e-9));
        }
    }
}

TEST_CASE("a profile scores as the same z-scores from answers do") {
    Catalogue const& catalogue = sample_catalogue();
    Answers answers = no_answers(catalogue);
    LensValues z{};
    for (int lens = 0; lens < lens_count; ++lens) {
        auto const k = static_cast<std::uint8_t>(lens);
        answer_lens(catalogue, answers, lens, {static_cast<std::uint8_t>(k % 5), static_cast<std::uint8_t>((k * 3) % 5), static_cast<std::uint8_t>(4 - k % 5)});
        z[k] = ((k % 5 + (k * 3) % 5 + 4 - k % 5) / 3.0 - 2) / .9;
    }
    QuizOutcome const from_answers = score_quiz(catalogue, answers, {}), from_profile = score_profile(catalogue, z, {});
    REQUIRE(from_answers.worlds.size() == from_profile.worlds.size());
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(from_answers.worlds[i].world == from_profile.worlds[i].world);
        CHECK(from_answers.worlds[i].score == doctest::Approx(from_profile.worlds[i].score));
    }
}

TEST_CASE("each profession's own profile finds its own job first") {
    Catalogue const& catalogue = sample_catalogue();
    for (std::uint16_t i = 0; i < catalogue.professions.size(); ++i) {
        CAPTURE(catalogue.professions[i].id);
        QuizOutcome const outcome = score_profile(catalogue, standardised(catalogue, {i}), {});
        double best = -1;
        for (JobMatch const& job : all_jobs(outcome)) best = std::max(best, job.r);
        auto const jobs = all_jobs(outcome);
        auto const own = std::ranges::find(jobs, ProfessionIndex{i}, &JobMatch::profession);
        REQUIRE(own != jobs.end());
        CHECK(own->r == doctest::Approx(1));
        CHECK(own->r == best);
    }
}

TEST_CASE("where an editor changed a lens value with a reason, the quiz reckons with that value and not with the source's") {
    Catalogue changed = make_sample_catalogue();
    Catalogue const before = changed;
    auto const welder = changed.find_profession("lasser").value();
    changed.professions[welder.value].lenses_edit = LensEdit{{std::nullopt, std::nullopt, 6.5, std::nullopt, std::nullopt, std::nullopt}, "Een reden.", {{0}, 2026}};
    Catalogue written_over = before;
    written_over.professions[welder.value].lenses[2] = 6.5;
    LensValues const profile{.4, -.8, 1.6, .2, -.3, -1.1};
    CHECK(score_profile(changed, profile, {}) == score_profile(written_over, profile, {}));
    CHECK(score_profile(changed, profile, {}) != score_profile(before, profile, {}));
}

}  // namespace
}  // namespace sprank
