// Two at one screen: what they both like, where they differ, what to ask each other.
#include <algorithm>
#include <set>

#include "core/quiz_together.hpp"
#include "core/sittings.hpp"
#include "core/visit.hpp"

namespace sprank {
namespace {

TEST_CASE("what both think of an item is the lower of two answers, and unknown where one does not know it") {
    Answers const first{Answer{4}, Answer{1}, Answer{}, Answer{3}}, second{Answer{2}, Answer{3}, Answer{4}, Answer{}};
    CHECK(joint_answers(first, second) == Answers{Answer{2}, Answer{1}, Answer{}, Answer{}});
}

TEST_CASE("two who answer alike get what each of them would get alone") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{41};
    for (int pair = 0; pair < 50; ++pair) {
        Answers const answers = random_answers(catalogue, dice);
        TogetherOutcome const outcome = score_together(catalogue, answers, answers, {}, {});
        CHECK(outcome.both == score_quiz(catalogue, answers, {}));
        CHECK(outcome.differences.empty());
    }
}

TEST_CASE("whoever stands beside whom: three worlds, three different questions, and only what their answers bear out") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{42};
    for (int pair = 0; pair < 500; ++pair) {
        Answers const first = dice.one_in(5) ? straight_answers(catalogue, static_cast<std::uint8_t>(dice.below(5))) : random_answers(catalogue, dice);
        Answers const second = dice.one_in(9) ? no_answers(catalogue) : random_answers(catalogue, dice);
        TogetherOutcome const outcome = score_together(catalogue, first, second, {}, {});
        check_whole(outcome.both);
        std::set<int> lenses;
        for (QuizItemIndex const item : outcome.liked) {
            CHECK((*first[item.value] >= 3 && *second[item.value] >= 3));
            CHECK(lenses.insert(catalogue[item].lens).second);
        }
        CHECK(outcome.liked.size() <= 3);
        CHECK(outcome.differences.size() <= 2);
        for (Difference const& difference : outcome.differences) {
            bool const one = difference.fan == Person::first;
            Answers const& fan = one ? first : second;
            Answers const& other = one ? second : first;
            CHECK((*fan[difference.item.value] >= 3 && *other[difference.item.value] < 3));
            CHECK(*fan[difference.item.value] - *other[difference.item.value] >= 2);
        }
        REQUIRE(outcome.questions.size() == 3);
        std::set<std::string> asked;
        for (TogetherQuestion const& question : outcome.questions) CHECK(asked.insert(question_text(catalogue, question, 0)).second);
    }
}

TEST_CASE("the questions are about what they both like, then about what one likes more") {
    Catalogue const& catalogue = sample_catalogue();
    Answers first = straight_answers(catalogue, 1), second = straight_answers(catalogue, 1);
    answer_lens(catalogue, first, 0, {4}), answer_lens(catalogue, second, 0, {4});
    answer_lens(catalogue, first, 2, {4});
    answer_lens(catalogue, second, 5, {3});
    TogetherOutcome const outcome = score_together(catalogue, first, second, {}, {});
    REQUIRE(outcome.questions.size() == 3);
    CHECK(outcome.questions[0].text == Key::quiz_ask_both);
    CHECK(outcome.questions[1].text == Key::quiz_ask_fan);
    CHECK(outcome.questions[1].to == Person::first);
    CHECK(outcome.questions[2].to == Person::second);
    QuizItemIndex const item = std::get<QuizItemIndex>(outcome.questions[0].about);
    CHECK(catalogue[item].lens == 0);
    CHECK(question_text(catalogue, outcome.questions[0], 0) == "[quiz.ask_both " + std::string(1, static_cast<char>(std::tolower(catalogue[item].text.in(0)[0]))) + catalogue[item].text.in(0).substr(1) + "]");
}

}  // namespace
}  // namespace sprank
