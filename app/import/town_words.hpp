#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace sprank::import {

// What people write where the name of a town is asked.

/// Between the marks that stand in addresses, without what is in brackets beside it.
std::vector<std::string> parts_of_address(std::string_view address);

/// "Veendam e.o.", "Veendam en omgeving" -> "Veendam".
std::string without_surroundings(std::string const& town);

/// "Online", "via Teams": nowhere.
bool is_online(std::string_view town);

}  // namespace sprank::import
