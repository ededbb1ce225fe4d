#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/quiz.hpp"

namespace sprank {

// How the quiz goes, for the operator: counts only. Which face was tapped is never counted, nor who tapped it; nothing here tells two
// visitors apart.

/// How long a question was on the screen before it was answered for the first time.
enum class AnswerTime : std::uint8_t { under_2, to_5, to_15, longer };
inline constexpr std::size_t answer_time_count = 4;
AnswerTime answer_time(std::int64_t ms);

// What `update` tells of one sitting. Every one that was begun is told to be finished or dropped, once.
struct QuizBegun {
    bool simple = false, together = false;
    friend bool operator==(QuizBegun const&, QuizBegun const&) = default;
};
struct ItemAnswered {
    QuizItemIndex item;
    std::optional<AnswerTime> time;  ///< nothing: two answered, who talk about it
    bool unknown = false;            ///< "ken ik niet"
    friend bool operator==(ItemAnswered const&, ItemAnswered const&) = default;
};
struct QuizDropped {
    std::optional<QuizItemIndex> item;  ///< the one that was not answered; nothing: all were, but no result was asked
    friend bool operator==(QuizDropped const&, QuizDropped const&) = default;
};
struct QuizFinished {
    bool straight = false;  ///< every answer was the same
    bool flat = false;      ///< nothing stood out (all the same included): a result for explorers
    friend bool operator==(QuizFinished const&, QuizFinished const&) = default;
};
using QuizFact = std::variant<QuizBegun, ItemAnswered, QuizDropped, QuizFinished>;

struct ItemCounts {
    int answered = 0, unknown = 0, dropped = 0;
    std::array<int, answer_time_count> times{};
    friend bool operator==(ItemCounts const&, ItemCounts const&) = default;
};
struct QuizCounts {
    int begun = 0, simple = 0, together = 0, finished = 0, dropped_at_worlds = 0, straight = 0, flat = 0;
    std::vector<ItemCounts> items;  ///< parallel to Catalogue::quiz, as far as anything was told
    friend bool operator==(QuizCounts const&, QuizCounts const&) = default;
};

void count(QuizCounts&, QuizFact const&);

/// One line of the operator's table: an item, and after them the worlds to choose from.
struct QuizCountRow {
    std::string item;           ///< id; empty: the worlds
    int shown = 0;              ///< sittings that came to it and were told of: answered or dropped there
    double dropped = 0;         ///< share of those that stopped there
    double unknown = 0;         ///< share of the answers that were "ken ik niet"
    std::array<double, answer_time_count> times{};  ///< share of the timed answers
};
struct QuizCountReport {
    int begun = 0, finished = 0;
    double simple = 0, together = 0;                ///< share of those begun
    double unknown = 0;                             ///< share of all answers
    double straight = 0, flat = 0;                  ///< share of those finished
    std::vector<QuizCountRow> rows;                 ///< of every item of the catalogue, and the worlds
};
QuizCountReport quiz_report(Catalogue const&, QuizCounts const&);

}  // namespace sprank
