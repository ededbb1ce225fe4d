#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"
#include "import/foreign.hpp"

namespace sprank::import {

// Which column of a table is what, as a file that an editor can change: "aanbod.csv.kolommen.yaml".

/// Where the mapping of a table is saved.
std::string mapping_path(std::string const& table);

/// A mapping as an editor saved it, and on which line each field stands.
struct SavedMapping {
    Mapping mapping;
    std::map<std::string, int, std::less<>> lines;
};

/// Reads `field: "column"` line by line, in any encoding: forgiving where only one thing can be meant (spaces, none behind the colon,
/// quotes of a word processor or none). Fails with a Dutch sentence that names the line and says what to do.
Result<SavedMapping> read_mapping(std::string const& file);

/// As it is saved, with every other field as a comment. `likely`: columns that may be a field that is not used. `table`: see below.
std::string mapping_text(Mapping const&, Mapping const& likely, std::string const& table);

/// The line by which a saved mapping tells of which tables it is: those of this source that have these columns, in any order.
std::string line_of_tables(std::string_view source, Mapping const&, std::vector<std::string> const& unused);
/// The source of which such a line in a mapping file speaks; empty: there is none.
std::string source_of_tables(std::string const& mapping_file);
/// The newest mapping beside a table that has that line; empty: none has.
std::string mapping_beside(std::string const& table, std::string const& line);

/// The lines of the fields that are used, as they stand in the file: `name: "Titel"`.
std::string used_lines(Mapping const&);

/// What a field of a mapping is, in Dutch words.
std::string_view field_in_words(std::string_view field);
/// The same in a word or two: "nummer".
std::string_view short_field(std::string_view field);

/// The bytes of a file; why it cannot be read, as a Dutch sentence.
Result<std::string> bytes_of(std::string const& file);

}  // namespace sprank::import
