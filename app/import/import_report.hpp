#pragma once
#include <iosfwd>
#include <string>
#include <vector>

#include "import/import_account.hpp"
#include "import/merging.hpp"

namespace sprank::import {

/// What there is to tell after an import, or before one.
struct ImportFacts {
    Known const& known;
    Fitting const& fitting;
    Merged const& merged;
    std::vector<Complaint> const& complaints;  ///< of the files and of their offers
    Account account;
    std::string content, source, region, command;  ///< `command`: as it was typed, without --dry-run and --apply
    Date today;
    std::vector<std::string> link_columns;     ///< of the tables
    std::string text_hint;                     ///< what to do for descriptions; empty: nothing
    bool only_tables = true, more_files = false, dry_run = false, apply = false;
};

/// What came in, what did not, and why, in Dutch, for an editor: row by row what is new and other, then what needs a look, then one line in
/// which every row is accounted for, then what to do.
void tell(std::ostream&, ImportFacts const&);

}  // namespace sprank::import
