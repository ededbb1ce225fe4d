#pragma once
#include <cstdint>
#include <variant>

#include "core/keys.hpp"
#include "core/quiz_swap.hpp"

namespace sprank {

/// Who of the two at one screen.
enum class Person : std::uint8_t { first, second };

/// Something one of two likes and the other does not.
struct Difference {
    QuizItemIndex item;
    Person fan = Person::first;
    friend bool operator==(Difference const&, Difference const&) = default;
};

/// A question for two to ask each other: the text of a key, about an item, a world or a profession.
struct TogetherQuestion {
    Key text = Key::quiz_ask_both;
    std::variant<QuizItemIndex, WorldIndex, ProfessionIndex> about;
    std::optional<Person> to;  ///< who answers; nothing: both
    friend bool operator==(TogetherQuestion const&, TogetherQuestion const&) = default;
};

struct TogetherOutcome {
    QuizOutcome both;                     ///< worlds and professions for the two of them
    std::vector<QuizItemIndex> liked;     ///< what both like, at most three of different lenses; may be empty
    std::vector<Difference> differences;  ///< at most one for each of them
    std::vector<TogetherQuestion> questions;  ///< three
    friend bool operator==(TogetherOutcome const&, TogetherOutcome const&) = default;
};

/// What both think of an item at least: the lower of two answers, nothing where one of them does not know it. ("Least misery", as in
/// O'Connor, Cosley, Konstan and Riedl, PolyLens, 2001: nobody is taken along to what he or she dislikes.)
std::vector<Answer> joint_answers(std::span<Answer const> first, std::span<Answer const> second);

/// For two who answered the same items beside each other. Deterministic; worlds and questions are never empty.
TogetherOutcome score_together(Catalogue const&, std::span<Answer const> first, std::span<Answer const> second,
                               std::span<WorldIndex const> picked, std::span<Swap const> swaps,
                               std::span<ProfessionIndex const> only = {});

/// The question as it is asked.
std::string question_text(Catalogue const&, TogetherQuestion const&, LanguageIndex);

}  // namespace sprank
