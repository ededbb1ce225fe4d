// The sentences that say why a job was suggested, on the content that goes to the kiosks.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <sstream>
#include <string>

#include "core/quiz.hpp"
#include "core/text.hpp"
#include "store/content.hpp"

using namespace sprank;

namespace {

Catalogue const& catalogue() {
    static Catalogue const all = [] {
        auto content = store::Content::open(SPRANK_CONTENT_FILE);
        REQUIRE(content);
        auto read = content->catalogue();
        REQUIRE(read);
        return *read;
    }();
    return all;
}

/// Visitors who like one or two kinds of work, all, none, only one item of each, or who know little.
std::vector<std::vector<Answer>> typical_visitors() {
    std::vector<std::vector<Answer>> visitors;
    auto const add = [&](auto answer) {
        std::vector<Answer> answers;
        for (QuizItem const& item : catalogue().quiz) answers.push_back(answer(item, answers.size()));
        visitors.push_back(std::move(answers));
    };
    for (int one = 0; one < 6; ++one)
        for (int other = one; other < 6; ++other)
            add([=](QuizItem const& item, std::size_t) { return Answer{static_cast<std::uint8_t>(item.lens == one || item.lens == other ? 4 : item.lens % 2)}; });
    for (std::size_t turn = 0; turn < 4; ++turn) {
        add([=](QuizItem const&, std::size_t i) { return Answer{static_cast<std::uint8_t>(i % 4 == turn ? 3 : 1)}; });
        add([=](QuizItem const&, std::size_t i) { return i % 4 == turn ? Answer{} : Answer{static_cast<std::uint8_t>((i * 7 + turn) % 5)}; });
    }
    add([](QuizItem const&, std::size_t) { return Answer{4}; });
    add([](QuizItem const&, std::size_t) { return Answer{0}; });
    add([](QuizItem const&, std::size_t) { return Answer{}; });
    return visitors;
}

/// Whole sentences, nothing left to fill in, nothing twice, none longer than a reader of twelve holds.
std::string fault_of(std::string const& text) {
    constexpr int most_words = 16;  // "Want dit lijkt je leuk:" and an activity of nine words
    if (text.empty() || text.back() != '.') return "no whole sentence";
    if (text.find_first_of("{}") != std::string::npos) return "something was not filled in";
    if (text.find("  ") != std::string::npos || text.find("..") != std::string::npos || text.find(" .") != std::string::npos) return "badly joined";
    std::istringstream words(text);
    int count = 0;
    std::string before;
    bool begins = true;
    for (std::string word; words >> word;) {
        if (begins && std::islower(static_cast<unsigned char>(word.front()))) return "a sentence without a capital";
        if (word == before) return "a word twice";
        if (++count > most_words) return "too long";
        begins = word.back() == '.';
        if (begins) count = 0;
        before = word;
    }
    return {};
}

/// How this profession suits a visitor: the one that a visitor whose wishes leave nothing else gets to see.
JobMatch match_of(std::vector<Answer> const& answers, ProfessionIndex profession) {
    QuizOutcome const outcome = score_quiz(catalogue(), answers, {}, {}, std::vector{profession});
    REQUIRE_FALSE(outcome.worlds.empty());
    REQUIRE(outcome.worlds.front().jobs.size() == 1);
    REQUIRE(outcome.worlds.front().jobs.front().profession == profession);
    return outcome.worlds.front().jobs.front();
}

}  // namespace

TEST_CASE("of every profession every visitor reads in whole, short sentences why it was suggested, in every language") {
    std::set<std::string> seen;
    for (auto const& answers : typical_visitors())
        for (std::uint16_t i = 0; i < catalogue().professions.size(); ++i) {
            JobMatch const job = match_of(answers, {i});
            for (LanguageIndex language = 0; language < catalogue().languages.size(); ++language) {
                auto sentences = why_sentences(catalogue(), job, language);
                REQUIRE_FALSE(sentences.empty());
                if (auto const against = counterpoint_sentence(catalogue(), job, language); !against.empty()) sentences.push_back(against);
                for (std::string const& sentence : sentences)
                    if (seen.insert(sentence).second) CHECK_MESSAGE(fault_of(sentence) == "", sentence);
            }
        }
    MESSAGE(seen.size() << " different sentences");
    CHECK(seen.size() > 100);
}

TEST_CASE("no sentence names an activity that the visitor did not call fun, in any language") {
    for (auto const& answers : typical_visitors())
        for (std::uint16_t i = 0; i < catalogue().professions.size(); ++i) {
            JobMatch const job = match_of(answers, {i});
            for (LanguageIndex language = 0; language < catalogue().languages.size(); ++language)
                for (std::string const& sentence : why_sentences(catalogue(), job, language))
                    for (std::size_t item = 0; item < answers.size(); ++item) {
                        bool const named = sentence.find(lowered(catalogue().quiz[item].text.in(language))) != std::string::npos;
                        if (named) CHECK_MESSAGE((answers[item] && *answers[item] >= 3), sentence);
                    }
        }
}

TEST_CASE("every sentence that can be said is said of some profession") {
    std::set<Key> used;
    for (auto const& answers : typical_visitors())
        for (std::uint16_t i = 0; i < catalogue().professions.size(); ++i) {
            JobMatch const job = match_of(answers, {i});
            used.insert(job.because.size() == 2 ? Key::quiz_because_two : job.because.size() == 1 ? Key::quiz_because_one : job.strongest ? Key::quiz_because_lens : Key::quiz_because_tag);
            if (job.counterpoint) used.insert(Key::quiz_counterpoint);
        }
    CHECK(used.size() == 5);
}
