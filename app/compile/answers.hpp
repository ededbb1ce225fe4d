#pragma once
#include <nlohmann/json.hpp>
#include <vector>

#include "core/quiz.hpp"
#include "store/content.hpp"

namespace sprank::compile {

using Json = nlohmann::ordered_json;

// What `sprank-content ask` prints: the JSON of the interfaces page. Texts are in one language, without soft hyphens.

/// Everything that a visitor reads about a profession; each fact with its source and year.
Json profession_answer(Catalogue const&, ProfessionIndex, LanguageIndex);
Json explore_answer(Catalogue const&, std::vector<ProfessionIndex> const&, LanguageIndex);
Json search_answer(std::vector<SearchHit> const&);
Json offers_answer(OfferAnswer const&, LanguageIndex);
Json quiz_answer(Catalogue const&, QuizOutcome const&, LanguageIndex);

}  // namespace sprank::compile
