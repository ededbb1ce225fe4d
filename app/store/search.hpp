#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/near.hpp"
#include "store/opened_database.hpp"

namespace sprank::store {

/// See Content::search. Throws SQLite::Exception or Damage.
std::vector<SearchHit> search(OpenedDatabase&, std::string_view text, std::string_view language, int limit);

/// Adds a Dutch sentence for each language in which a profession is not found under its own name.
void verify_search(OpenedDatabase&, std::vector<std::string>& found);

}  // namespace sprank::store
