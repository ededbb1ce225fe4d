#pragma once
#include <string>
#include <vector>

#include "import/foreign.hpp"
#include "import/known.hpp"
#include "import/offer_files.hpp"

namespace sprank::import {

/// An offer of somebody else in our own words: a row of content/offers/<region>.csv.
struct Fitted {
    Spot spot;
    std::string region;  ///< whose table it belongs to, by its place
    Cells cells;
    bool cancelled = false;
};

struct Fitting {
    std::vector<Fitted> rows;
    std::vector<Complaint> complaints;
    std::vector<Complaint> advice;   ///< what was filled in for the editor to better
};

/// How an import was asked for.
struct FittingOptions {
    std::string source;          ///< id in sources.csv that these facts rest on
    std::string organisation;    ///< id, for files that do not say; empty: none
    std::string place;           ///< id, for files that do not say; empty: that of the organisation
    Date today;
};

/// Looks up organisations, places, professions, levels; works out kind, dates and words. What cannot be placed honestly is a complaint: no
/// town, an organisation that nobody knows, no name, a day that is over. Words for visitors that the file lacks are made of its facts.
Fitting fit(std::vector<ForeignOffer> const&, Known const&, FittingOptions const&);

/// "zaterdag open dag!" -> "zaterdag-open-dag"; at most 60 letters.
std::string slug_of(std::string_view text);

/// The columns of an offer table, with those that may be missing.
std::vector<std::string> const& offer_columns();

}  // namespace sprank::import
