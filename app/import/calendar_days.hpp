#pragma once
#include <libical/ical.h>

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace sprank::import {

/// How many days all series of one file together may be looked at; each takes some microseconds.
inline constexpr std::int64_t most_steps_of_file = 1'000'000;

/// Why the days of a rule cannot be told.
enum class RuleTrouble : std::uint8_t { none, too_often, too_complicated, budget };

/// Adds the days on which a rule falls, by the clock of its event: from `from` to `to` (day numbers), at most `most` of them. `start` is
/// the day of its event, `until` the last day if the rule has one. Takes what it costs off `budget`.
RuleTrouble add_days_of_rule(icalrecurrencetype rule, std::int64_t start, std::optional<std::int64_t> until, std::int64_t from,
                             std::int64_t to, std::size_t most, std::set<std::int64_t>& days, std::int64_t& budget);

}  // namespace sprank::import
