#pragma once
#include <string_view>
#include <vector>

#include "core/catalogue.hpp"

namespace sprank {

/// Jobs by a name as people type it: the beginning or a part, a woman's form (verkoopster), words apart or as one and in another order (chauffeur
/// bus), words of several names (juf basisschool), another word for somebody (magazijnman), and with a slip or two where the name is long enough.
/// The best fit first; then names in the visitor's language, names before other names, and what is nearest to what was typed. At most `limit`.
/// An empty text finds nothing, and so do letters that make no word.
std::vector<JobIndex> find_jobs(Catalogue const&, std::string_view text, LanguageIndex, std::size_t limit = 12);

}  // namespace sprank
