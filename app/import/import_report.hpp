#pragma once
#include <iosfwd>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "import/import_account.hpp"
#include "import/import_table.hpp"
#include "import/merging.hpp"

namespace sprank::import {

/// What there is to tell after an import, or before one.
struct ImportFacts {
    Known const& known;
    Fitting const& fitting;
    Merged const& merged;
    std::vector<Complaint> const& complaints;  ///< of the files and of their offers
    Account account;
    std::string content, source, region, command;  ///< `command`: as it was typed, without --dry-run and what answers a question
    Date today;
    std::vector<ToldTable> tables;
    std::vector<std::string> link_columns;     ///< of the tables
    std::string text_hint;                     ///< what to do for descriptions; empty: nothing
    Known const& soon;             ///< what is known once every question that an option answers is answered with yes
    Fitting const& fitting_soon;   ///< what these files are then
    bool only_tables = true, more_files = false, dry_run = false, apply = false, accept_names = false, add_organisations = false, new_names = false;
};

/// What came in, what did not, and why, in Dutch, for an editor: row by row what is new and other, then what needs a look, then one line in
/// which every row is accounted for, then what to do.
void tell(std::ostream&, ImportFacts const&);

/// The same on one screen: how many rows, what needs a hand and with which command, and that command whole. `page`: the file that has the
/// rest (see page_of); empty: there is none.
void tell_on_one_screen(std::ostream&, ImportFacts const&, std::string const& page);

/// The rows that go in anew or otherwise and were read otherwise than they stand there, by file and place: yellow on the page.
std::set<std::pair<std::string, std::string>> rows_to_look_at(ImportFacts const&);

/// The same as a page for a browser: every row with what visitors read of it and what there is to say of it, what stays out first.
std::string page_of(ImportFacts const&);

}  // namespace sprank::import
