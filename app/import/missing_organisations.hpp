#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "import/fitting.hpp"

namespace sprank::import {

/// Rows for organisations.csv of organisations that it does not have, as far as their names tell.
std::vector<Cells> rows_for_organisations(std::vector<MissingOrganisation> const&, Known const&, std::string_view source, Date today);

/// "company-school" -> "bedrijf of bedrijfsschool".
std::string_view kind_of_organisation_in_words(std::string_view kind);

/// The same as lines that an editor can paste.
std::string lines_of(std::vector<Cells> const& organisations);
/// What an editor must look at in such lines.
extern std::string_view const look_at_organisations;
/// The lines, with what to do with them; empty when none is missing.
std::string lines_for_organisations(std::vector<MissingOrganisation> const&, Known const&, std::string_view source, Date today);

}  // namespace sprank::import
