#pragma once
#include <string_view>
#include <vector>

#include "core/catalogue.hpp"

namespace sprank {

/// Jobs by a name, or the beginning of a word of one, in any language of the catalogue; with one slip in a word of four letters or more where
/// nothing else fits. Names before other names, then beginnings of the name, then alphabetical in that language. At most `limit`.
/// An empty text finds nothing.
std::vector<JobIndex> find_jobs(Catalogue const&, std::string_view text, LanguageIndex, std::size_t limit = 12);

}  // namespace sprank
