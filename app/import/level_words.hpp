#pragma once
#include <set>
#include <string_view>

namespace sprank::import {

/// The levels of mbo that are named, 1 (entree) to 4: "mbo 2/3", "niveau 2, 3 en 4", "mbo 2 t/m 4", "mbo 2-4", "3 en 4". Years, classes and
/// codes are no levels: "mbo 2 (2 jaar)", "vmbo 3".
std::set<int> mbo_levels_in(std::string_view words);

/// "NIL niveau 1", and "1/2" of something called "Lassen niv. 1-2": levels of welding, which are none of mbo.
bool is_welding_level(std::string_view level, std::string_view name);

}  // namespace sprank::import
