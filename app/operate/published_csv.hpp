#pragma once
#include <string>
#include <string_view>

#include "core/result.hpp"
#include "operate/published.hpp"

namespace sprank::operate {

/// A table for a spreadsheet: tabel;rij;kolom;aantal;titel;naam, in UTF-8 with its mark, so that a Dutch Excel opens it as columns. A count that
/// is not told is "x"; a table that is withheld has its total only.
std::string published_csv(Published const&);

/// What published_csv wrote, also after a spreadsheet kept it with commas. CSV-01: it is something else, with the line where.
Result<Published> published_of_csv(std::string_view csv, std::string const& file);

}  // namespace sprank::operate
