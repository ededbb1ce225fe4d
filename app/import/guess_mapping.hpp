#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "import/foreign.hpp"
#include "import/separated_table.hpp"

namespace sprank::import {

/// Of mapping_fields(): a column that says that something does not take place.
inline constexpr std::string_view status_field = "status";

/// Begins the spot of a complaint about a field that was given; its name comes behind it.
inline constexpr std::string_view place_of_field = "veld ";

/// What the name of a column says it is, and how surely (0: it says nothing); of two columns for a field the higher wins.
struct HeaderGuess {
    std::string_view field;
    int sureness = 0;
};
/// Dutch and English words; case, spaces, marks and small slips do not matter.
HeaderGuess guess_field(std::string_view header);

struct GuessedMapping {
    Mapping mapping;                                               ///< given, then guessed
    std::map<std::string_view, std::size_t, std::less<>> columns;  ///< the same as positions
    /// A second column of organisations ("School | Bedrijf"): read where the first says nobody.
    std::optional<std::size_t> other_organisation;
    std::vector<std::string> unused;
    std::vector<std::size_t> unused_at;  ///< their positions
    std::string likely_text;  ///< of the unused ones, the one that reads like descriptions while no column is taken for them
    std::vector<Complaint> complaints;  ///< about `given`
};
/// `names` of all columns, none empty; `unnamed[i]`: the name was made up. `rows` are those under the header.
/// A field that is given with an empty name is in no column. A column counts as one thing only, unless it is given for more.
GuessedMapping guess_mapping(std::vector<std::string> const& names, std::vector<bool> const& unnamed, std::span<TableRow const> rows,
                             Mapping const& given, std::string const& file);

}  // namespace sprank::import
