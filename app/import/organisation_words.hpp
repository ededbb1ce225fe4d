#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace sprank::import {

/// "diverse bedrijven", "xxx", "valt buiten regio!": a cell that names nobody.
bool names_nobody(std::string_view organisation);

/// "VHTO i.s.m. Bibliotheek Zwolle", "X / Y" -> each of them, the first first; one when it is one name.
std::vector<std::string> organisations_in(std::string_view cell);
/// The same for "X en Y", which may as well be one name.
std::vector<std::string> organisations_with_and(std::string_view cell);

}  // namespace sprank::import
