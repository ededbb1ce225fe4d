#pragma once
#include <cstddef>
#include <cstdint>

namespace sprank::compile {

// How long a text may be before its card is full. Characters are those a reader sees; soft hyphens do not count.
namespace longest {
inline constexpr std::size_t profession_name = 28;
inline constexpr std::size_t intro = 110;
inline constexpr std::size_t picture_text = 120;
inline constexpr std::size_t line = 60;  ///< a line of "doen" or "nodig"
inline constexpr std::size_t helps = 160;
inline constexpr std::size_t world_short = 12;
inline constexpr std::size_t page_title = 34;
inline constexpr std::size_t page_line = 90;
inline constexpr std::size_t page_step = 60;
inline constexpr std::size_t station_name = 34;
inline constexpr std::size_t station_short = 14;
inline constexpr std::size_t station_what = 150;
inline constexpr std::size_t condition = 80;
inline constexpr std::size_t circumstance = 30;
inline constexpr std::size_t door = 140;
inline constexpr std::size_t skill = 34;
inline constexpr std::size_t job_name = 30;
inline constexpr std::size_t card_words = 80;  ///< of a card about a hurdle or money
inline constexpr std::size_t quiz_words = 9;
inline constexpr std::size_t day_words = 70;
inline constexpr std::size_t page_words = 130;
}  // namespace longest

namespace shortest {
inline constexpr std::size_t day_words = 40;
inline constexpr std::size_t page_words = 60;
inline constexpr std::size_t card_words = 25;
}  // namespace shortest

struct Range {
    std::size_t least = 0, most = 0;
};
inline constexpr Range lines_range{3, 5};
inline constexpr Range tags_range{4, 8};
inline constexpr Range related_range{2, 4};
inline constexpr Range skills_range{4, 10};
inline constexpr Range asks_range{8, 12};
inline constexpr Range item_tags_range{2, 3};

/// Gross euro a month at full time (38 hours); from 1 January 2026. Lower pay is not shown.
inline constexpr int minimum_wage = 2422;
inline constexpr int highest_pay = 20000;

inline constexpr int first_year = 1990, last_year = 2099;

/// European Netherlands with a margin.
inline constexpr double south = 50.7, north = 53.7, west = 3.2, east = 7.3;

/// How many things a whole content must have. Small test contents set smaller numbers; an editor cannot.
struct Amounts {
    std::size_t professions_per_world = 2;
    std::size_t quiz_items_per_lens = 3;  ///< without the extra ones
    std::size_t quiz_extra_items_per_lens = 1;
};

}  // namespace sprank::compile
