#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "import/merging.hpp"

namespace sprank::import {

/// Rows that go in with a yes to --add-organisations or --accept-names.
inline constexpr std::string_view waits_for_organisation = "nieuw, als de organisatie klopt (zie onder)";

/// What became of every row of the files: each is in exactly one part.
struct AccountPart {
    std::string_view what;     ///< "nieuw", "zonder naam"
    std::vector<Spot> spots;
    bool in = false;           ///< these rows go into content/offers, or are there
    bool settled = false;      ///< nobody need do anything about them
};
struct Account {
    std::vector<AccountPart> parts;  ///< none is empty
    std::size_t rows = 0;
    std::map<std::pair<std::string, std::string>, std::string> names;  ///< of rows that were left before they became anything, by file and place
    /// Did this row go in? By its spot without a column.
    bool holds(Spot const&) const;
    /// Is what was asked done with this row, whatever there is to say of it? By its spot, with or without a column; false for what is no
    /// row.
    bool settles(Spot const&) const;

private:
    friend Account account_of(Merged const&, Fitting const&, std::vector<UnreadRow> const&, std::vector<Spot> const&);
    std::set<std::pair<std::string, std::string>> in_, settled_;
};
/// "nieuw", "hetzelfde".
std::string_view words_of(RowFate);

Account account_of(Merged const&, Fitting const&, std::vector<UnreadRow> const& left, std::vector<Spot> const& other_region);

}  // namespace sprank::import
