// Why a job was suggested: only what the visitor said, only what the job has.
#include <algorithm>

#include "core/sittings.hpp"
#include "core/text.hpp"

namespace sprank {
namespace {

std::vector<JobMatch> all_jobs(QuizOutcome const& outcome) {
    std::vector<JobMatch> jobs;
    for (WorldMatch const& match : outcome.worlds) jobs.insert(jobs.end(), match.jobs.begin(), match.jobs.end());
    if (outcome.surprise) jobs.push_back(*outcome.surprise);
    return jobs;
}

bool share_a_tag(Catalogue const& catalogue, QuizItemIndex item, ProfessionIndex job) {
    auto const& tags = catalogue[job].tags;
    return std::ranges::find_first_of(catalogue[item].tags, tags) != catalogue[item].tags.end();
}

TEST_CASE("every reason is an activity that the visitor liked and that shares a tag with the job") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{31};
    int reasons = 0;
    for (int round = 0; round < 2000; ++round) {
        Answers const answers = random_answers(catalogue, dice);
        for (JobMatch const& job : all_jobs(score_quiz(catalogue, answers, {}))) {
            REQUIRE(job.because.size() <= 2);
            for (QuizItemIndex const item : job.because) {
                ++reasons;
                REQUIRE(answers[item.value]);
                CHECK(*answers[item.value] >= 3);
                CHECK(share_a_tag(catalogue, item, job.profession));
                CHECK(job.contributions[static_cast<std::size_t>(catalogue[item].lens)] > 0);
            }
            if (job.because.size() == 2) CHECK(catalogue[job.because[0]].lens != catalogue[job.because[1]].lens);
        }
    }
    CHECK(reasons > 1000);
}

TEST_CASE("the visitor's best-liked fitting activity of a lens is the one that is named") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{32};
    for (int round = 0; round < 500; ++round) {
        Answers const answers = random_answers(catalogue, dice);
        for (JobMatch const& job : all_jobs(score_quiz(catalogue, answers, {})))
            for (QuizItemIndex const named : job.because)
                for (std::uint16_t i = 0; i < answers.size(); ++i)
                    if (answers[i] && catalogue.quiz[i].lens == catalogue[named].lens && share_a_tag(catalogue, {i}, job.profession))
                        CHECK(*answers[i] <= *answers[named.value]);
    }
}

TEST_CASE("a kind of work is called a strong side only when the visitor answered it and the job has it") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{33};
    for (int round = 0; round < 2000; ++round) {
        Answers const answers = random_answers(catalogue, dice);
        QuizOutcome const outcome = score_quiz(catalogue, answers, {});
        double mean = 0;
        for (LensScore const& lens : outcome.lenses) mean += lens.shrunk / lens_count;
        for (JobMatch const& job : all_jobs(outcome)) {
            if (!job.strongest) continue;
            auto const k = static_cast<std::size_t>(*job.strongest);
            CHECK(outcome.lenses[k].answered >= 2);
            CHECK(outcome.lenses[k].shrunk > mean);
            CHECK(job.contributions[k] > 0);
        }
    }
}

TEST_CASE("the counterpoint is the worst-fitting kind of work, and only when the visitor likes it more than the job has it") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{34};
    int points = 0;
    for (int round = 0; round < 2000; ++round) {
        Answers const answers = random_answers(catalogue, dice);
        QuizOutcome const outcome = score_quiz(catalogue, answers, {});
        double mean = 0;
        for (LensScore const& lens : outcome.lenses) mean += lens.shrunk / lens_count;
        for (JobMatch const& job : all_jobs(outcome)) {
            if (!job.counterpoint) {
                CHECK(counterpoint_sentence(catalogue, job, 0).empty());
                continue;
            }
            ++points;
            auto const k = static_cast<std::size_t>(*job.counterpoint);
            CHECK(job.contributions[k] < 0);
            CHECK(job.contributions[k] == *std::ranges::min_element(job.contributions));
            CHECK(outcome.lenses[k].answered >= 2);
            CHECK(outcome.lenses[k].shrunk > mean);
            CHECK(counterpoint_sentence(catalogue, job, 0).find(lowered(catalogue.lenses[k].name.in(0))) != std::string::npos);
        }
    }
    CHECK(points > 500);
}

TEST_CASE("the sentence names two activities, one, the kind of work, what belongs to the job, or says it is to be discovered") {
    Catalogue const& catalogue = sample_catalogue();
    JobMatch job;
    job.profession = catalogue.find_profession("lasser").value();
    job.because = {{0}, {5}};
    job.strongest = 0;
    CHECK(why_sentences(catalogue, job, 0) == std::vector<std::string>{"[quiz.because_two een fiets of step repareren in het lab testen of water schoon is]"});
    job.because = {{1}};
    CHECK(why_sentences(catalogue, job, 2) == std::vector<std::string>{"[quiz.because_one english: Een robot in elkaar zetten]"});
    job.because.clear();
    CHECK(why_sentences(catalogue, job, 0) == std::vector<std::string>{"[quiz.because_lens maken]"});
    job.strongest.reset();
    CHECK(why_sentences(catalogue, job, 0) == std::vector<std::string>{"[quiz.because_tag dingen bouwen]"});
    Catalogue without = catalogue;
    without.professions[job.profession.value].tags.clear();
    CHECK(why_sentences(without, job, 0) == std::vector<std::string>{"[quiz.because_none]"});
}

TEST_CASE("a visitor who liked nothing is never told that they liked something") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{35};
    for (int round = 0; round < 300; ++round) {
        Answers answers = no_answers(catalogue);
        for (Answer& answer : answers)
            if (!dice.one_in(5)) answer = static_cast<std::uint8_t>(dice.below(3));
        for (JobMatch const& job : all_jobs(score_quiz(catalogue, answers, {}))) CHECK(job.because.empty());
    }
}

}  // namespace
}  // namespace sprank
