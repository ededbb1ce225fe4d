#pragma once
#include <nlohmann/json.hpp>
#include <vector>

#include "core/quiz.hpp"
#include "core/session.hpp"
#include "store/content.hpp"

namespace sprank::compile {

using Json = nlohmann::ordered_json;

// What `sprank-content ask` prints: the JSON of the interfaces page. Texts are in one language, without soft hyphens.

/// Everything that a visitor reads about a profession; each fact with its source and year.
Json profession_answer(Catalogue const&, ProfessionIndex, LanguageIndex);
/// The professions, and per option of the filter how many it would show.
Json explore_answer(Catalogue const&, Filter const&, LanguageIndex);
Json search_answer(std::vector<SearchHit> const&);
/// What stays open with a school profile.
Json profile_answer(Catalogue const&, StationIndex school, ProfileIndex, LanguageIndex);
Json offers_answer(OfferAnswer const&, LanguageIndex);
/// The ways from a start to a profession, or why there are none.
Json way_answer(Catalogue const&, WayAnswer const&, LanguageIndex);
/// What carries over from a job, or from skills, to professions; the first `limit`.
Json bridge_answer(Catalogue const&, std::optional<JobIndex>, std::vector<BridgeMatch> const&, std::size_t limit, LanguageIndex);
Json quiz_answer(Catalogue const&, QuizOutcome const&, LanguageIndex);

}  // namespace sprank::compile
