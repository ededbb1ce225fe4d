#pragma once
#include <nlohmann/json.hpp>
#include <string>

#include "core/catalogue.hpp"
#include "core/quiz_counts.hpp"

namespace sprank::operate {

/// A group smaller than this could be one school class, or one child: its figures are not shown.
inline constexpr int least_shown = 10;

// How the quiz goes, for the operator and who writes its questions: from counters alone. Where fewer than `least_shown` sittings were counted
// a figure is left out, and shares are told in steps of five percent, in every form.

/// A count as it may be told: "23", "0", "minder dan 10".
std::string told_count(int count);

/// A table in Dutch, for a terminal.
std::string quiz_health_text(Catalogue const&, QuizCounts const&);
/// A page that needs nothing beside it, with bars; Dutch.
std::string quiz_health_html(Catalogue const&, QuizCounts const&);
/// begun, finished, simple, together, unknown, straight, flat, items; shares from 0 to 1, null where too few were counted.
nlohmann::json quiz_health_json(Catalogue const&, QuizCounts const&);

}  // namespace sprank::operate
