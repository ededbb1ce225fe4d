#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "import/fitting.hpp"

namespace sprank::import {

/// Rows for organisations.csv of organisations that it does not have, as far as their names tell.
std::vector<Cells> rows_for_organisations(std::vector<MissingOrganisation> const&, Known const&, std::string_view source, Date today);

/// The town that is named in the name of an organisation; null: none is. "Fablab Zeeland" is in a province.
Place const* place_in_name(std::string_view organisation, Known const&);

/// Of a new name that begins with the whole of another new one, in the same town or in none, the shorter is offered, and is asked about.
void unite_longer_names(std::vector<MissingOrganisation>&);

/// "company-school" -> "bedrijf of bedrijfsschool".
std::string_view kind_of_organisation_in_words(std::string_view kind);

/// Organisations that an import added without a place, of which all rows that say one now say the same: id -> id of the place.
std::map<std::string, std::string> places_to_fill(ContentTable const& organisations, Fitting const&, std::string_view source);

/// The same as lines that an editor can paste.
std::string lines_of(std::vector<Cells> const& organisations);
/// What an editor must look at in such lines.
extern std::string_view const look_at_organisations;
/// The lines, with what to do with them; empty when none is missing.
std::string lines_for_organisations(std::vector<MissingOrganisation> const&, Known const&, std::string_view source, Date today);

}  // namespace sprank::import
