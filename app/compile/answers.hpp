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
Json offers_answer(OfferAnswer const&, LanguageIndex);
Json quiz_answer(Catalogue const&, QuizOutcome const&, LanguageIndex);

}  // namespace sprank::compile
