#pragma once
#include <string>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

#include "import/foreign.hpp"
#include "import/known.hpp"

namespace sprank::import {

struct TableOptions {
    std::string source, mapping;  ///< `mapping`: a file that was named; empty: the one beside the table
    Date today;
};

/// Which column of a table was taken for what.
struct ToldTable {
    std::string file;
    std::vector<std::pair<std::string, std::string>> columns;  ///< name of the column, and in Dutch what it is taken for
    std::vector<std::string> unused;
    std::string mapping_file;  ///< where an editor can change that
    bool guessed = false;      ///< nobody said so before
    std::string details;       ///< the same at length, for tell()
};

struct ImportedTable {
    Spreadsheet sheet;
    ToldTable told;
    std::string text_hint;        ///< which line of the mapping would bring in descriptions; empty: none
    std::string no_organisation;  ///< what to do when a row has no organisation, for no column has them; empty: one has
};

/// Why a table is not read, and with which exit code.
struct RefusedTable {
    int code = 0;
    std::string why;
};

/// Reads a table with the columns that its mapping says; without one with those of the newest mapping of the same source that has the same
/// columns, else with those that are guessed by their names and by what stands in them. Tells which column is what, and saves that
/// beside the table. Fails for a mapping that cannot be read.
tl::expected<ImportedTable, RefusedTable> import_table(std::string const& bytes, std::string const& file, TableOptions const&, Known const&);

}  // namespace sprank::import
