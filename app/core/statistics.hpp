#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/effect.hpp"
#include "core/message.hpp"

namespace sprank {

// How the kiosk is used, as counters: a name and how often. No visit can be told from another, no order of things, no time finer than a part
// of a day, nothing that somebody typed and no answer of the quiz (design: kiosk, "Statistics and privacy").

/// Counter -> how often. Names are made of words and ids: "visits", "screen.near", "profession.lasser", "quiz.item.a3.unknown".
using Tally = std::map<std::string, int, std::less<>>;

/// The only time that is kept with a count.
enum class DayPart : std::uint8_t { night, morning, afternoon, evening, unknown };
inline constexpr std::size_t day_part_count = 5;
/// 0..23 -> night from 0, morning from 6, afternoon from 12, evening from 18. `unknown`: the clock is not trusted.
DayPart day_part(std::optional<int> hour);
std::string_view day_part_name(DayPart);

/// What is remembered of a session to see what a message changed. Refers to the catalogue.
struct Noticed {
    bool visiting = false;
    std::string_view screen, subject;  ///< "profession", "lasser"
    std::string_view language;
    TextStep text = TextStep::normal;
    bool contrast = false, reach = false;
    std::optional<int> offer;          ///< the row that is opened, of the list near
    std::size_t kept = 0;
    friend bool operator==(Noticed const&, Noticed const&) = default;
};
Noticed noticed(Catalogue const&, Session const&);

/// Adds what one message did: a visit that began or ended, a screen or profession that came, something that was kept.
void count_change(Noticed const& before, Noticed const& after, Tally&);
/// Adds what the quiz told.
void count_fact(Catalogue const&, QuizFact const&, Tally&);

/// The quiz's share of a tally; counters of items that the catalogue no longer has are left out.
QuizCounts quiz_counts_of(Catalogue const&, Tally const&);

}  // namespace sprank
