#pragma once
#include <string>

#include "import/foreign.hpp"
#include "import/known.hpp"

namespace sprank::import {

/// Columns whose names say nothing to Sprank, but in which most cells are organisations or towns that it knows: only for fields that
/// `given` does not name and that are in no column, or for towns in one that holds few of them.
Mapping columns_by_content(Spreadsheet const&, Mapping const& given, Known const&);

/// The unused column that may be the organisation when no column is taken for it; empty: none.
std::string likely_organisation(Spreadsheet const&, Known const&);

}  // namespace sprank::import
