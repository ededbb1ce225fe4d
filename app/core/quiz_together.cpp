#include "core/quiz_together.hpp"

#include <algorithm>

#include "core/quiz_sitting.hpp"
#include "core/text.hpp"

namespace sprank {

namespace {
constexpr int clear_difference = 2;     ///< faces
constexpr std::size_t most_liked = 3, question_count = 3;

using Answers = std::span<Answer const>;

QuizItemIndex item_number(std::size_t i) { return {static_cast<std::uint16_t>(i)}; }

/// What both like, best first, one of a lens.
std::vector<QuizItemIndex> liked_by_both(Catalogue const& catalogue, Answers first, Answers second) {
    struct Liked {
        QuizItemIndex item;
        int least, sum;
    };
    std::vector<Liked> all;
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i) {
        if (!first[i] || !second[i]) continue;
        int const least = std::min(*first[i], *second[i]);
        if (least >= liked) all.push_back({item_number(i), least, *first[i] + *second[i]});
    }
    std::ranges::stable_sort(all, [](Liked const& a, Liked const& b) { return a.least != b.least ? a.least > b.least : a.sum > b.sum; });
    std::vector<QuizItemIndex> best;
    for (Liked const& one : all) {
        bool const new_lens = std::ranges::none_of(best, [&](QuizItemIndex other) { return catalogue[other].lens == catalogue[one.item].lens; });
        if (new_lens && best.size() < most_liked) best.push_back(one.item);
    }
    return best;
}

/// The item that one likes most above the other, if the other does not like it.
std::optional<QuizItemIndex> most_above(Answers fan, Answers other) {
    std::optional<QuizItemIndex> item;
    int most = clear_difference - 1;
    for (std::size_t i = 0; i < std::min(fan.size(), other.size()); ++i) {
        if (!fan[i] || !other[i] || *fan[i] < liked || *other[i] >= liked) continue;
        if (*fan[i] - *other[i] > most) most = *fan[i] - *other[i], item = item_number(i);
    }
    return item;
}

/// The item that one likes most while the other does not know it.
std::optional<QuizItemIndex> unknown_to(Answers fan, Answers other) {
    std::optional<QuizItemIndex> item;
    int most = liked - 1;
    for (std::size_t i = 0; i < std::min(fan.size(), other.size()); ++i)
        if (fan[i] && !other[i] && *fan[i] > most) most = *fan[i], item = item_number(i);
    return item;
}

std::vector<TogetherQuestion> questions_of(TogetherOutcome const& outcome, Answers first, Answers second) {
    std::vector<TogetherQuestion> all;
    if (!outcome.liked.empty()) all.push_back({Key::quiz_ask_both, outcome.liked.front(), std::nullopt});
    for (Difference const& difference : outcome.differences) all.push_back({Key::quiz_ask_fan, difference.item, difference.fan});
    // Only after an answer: an item that was never asked is unknown to nobody.
    if (auto const item = unknown_to(first, second)) all.push_back({Key::quiz_ask_unknown, *item, Person::first});
    if (auto const item = unknown_to(second, first)) all.push_back({Key::quiz_ask_unknown, *item, Person::second});
    for (WorldMatch const& match : outcome.both.worlds) {
        all.push_back({Key::quiz_ask_world, match.world, std::nullopt});
        if (!match.jobs.empty()) all.push_back({Key::quiz_ask_job, match.jobs.front().profession, std::nullopt});
    }
    if (all.size() > question_count) all.resize(question_count);
    return all;
}
}  // namespace

std::vector<Answer> joint_answers(Answers first, Answers second) {
    std::vector<Answer> joint(first.size());
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i)
        if (first[i] && second[i]) joint[i] = std::min(*first[i], *second[i]);
    return joint;
}

TogetherOutcome score_together(Catalogue const& catalogue, Answers first, Answers second, std::span<WorldIndex const> picked, std::span<Swap const> swaps,
                               std::span<ProfessionIndex const> only) {
    TogetherOutcome outcome;
    outcome.both = score_with_swaps(catalogue, joint_answers(first, second), picked, swaps, only);
    outcome.liked = liked_by_both(catalogue, first, second);
    if (auto const item = most_above(first, second)) outcome.differences.push_back({*item, Person::first});
    if (auto const item = most_above(second, first)) outcome.differences.push_back({*item, Person::second});
    outcome.questions = questions_of(outcome, first, second);
    return outcome;
}

std::string question_text(Catalogue const& catalogue, TogetherQuestion const& question, LanguageIndex language) {
    struct Name {
        Catalogue const& catalogue;
        LanguageIndex language;
        std::string operator()(QuizItemIndex item) const { return lowered(catalogue[item].text.in(language)); }
        std::string operator()(WorldIndex world) const { return catalogue[world].name.in(language); }
        std::string operator()(ProfessionIndex profession) const { return without_soft_hyphens(catalogue[profession].name.in(language)); }
    };
    std::string const name = std::visit(Name{catalogue, language}, question.about);
    return filled(catalogue.text(question.text, language), {{"item", name}, {"world", name}, {"name", name}});
}

}  // namespace sprank
