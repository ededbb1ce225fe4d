#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "core/near.hpp"
#include "store/opened_database.hpp"

namespace sprank::store {

// See Content: these are its answers. They throw SQLite::Exception or Damage.

std::vector<Place> find_places(OpenedDatabase&, std::string_view text, int limit);
std::optional<Place> find_place(OpenedDatabase&, std::string_view id);
std::optional<Place> nearest_place(OpenedDatabase&, Position);
std::vector<Place> largest_places(OpenedDatabase&, int count);

}  // namespace sprank::store
