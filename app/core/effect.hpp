#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/near.hpp"
#include "core/quiz_counts.hpp"

namespace sprank {

// Effects: what `update` asks of the shell, as values. The answer comes back as a message.

struct FindOffers { OfferQuery query; friend bool operator==(FindOffers const&, FindOffers const&) = default; };
struct FindText { std::string text; friend bool operator==(FindText const&, FindText const&) = default; };
/// Places that begin so; or, where somebody pointed at the map, the one nearest to it.
struct FindPlaces { std::string text; std::optional<Position> at = {}; friend bool operator==(FindPlaces const&, FindPlaces const&) = default; };
/// Which professions have an offer within so many kilometres? `wished`: the visitor wants no others; else those come first.
struct FindNearby { Position from; double km = 0; std::optional<Date> today; bool wished = true; friend bool operator==(FindNearby const&, FindNearby const&) = default; };
/// Forget every finger, focus and running inertia: a new visitor begins.
struct ResetInput { friend bool operator==(ResetInput const&, ResetInput const&) = default; };

/// For the operator's counts; nothing of a visitor is in it.
struct CountQuiz { QuizFact fact; friend bool operator==(CountQuiz const&, CountQuiz const&) = default; };

using Effect = std::variant<FindOffers, FindText, FindPlaces, FindNearby, ResetInput, CountQuiz>;
using Effects = std::vector<Effect>;

}  // namespace sprank
