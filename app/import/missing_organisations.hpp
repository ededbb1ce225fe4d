#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "import/fitting.hpp"

namespace sprank::import {

/// Lines for organisations.csv of organisations that it does not have, as far as their names tell, and what an editor must look at.
std::string lines_for_organisations(std::vector<MissingOrganisation> const&, Known const&, std::string_view source, Date today);

}  // namespace sprank::import
