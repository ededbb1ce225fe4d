#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "import/fitting.hpp"

namespace sprank::import {

/// A cell of a row that would become another.
struct CellChange {
    std::string column, before, after;
    friend bool operator==(CellChange const&, CellChange const&) = default;
};
enum class RowFate : std::uint8_t { added, changed, same, removed };
struct RowOutcome {
    Spot spot;
    std::string id, name, region;
    RowFate fate = RowFate::added;
    std::vector<CellChange> changes;
};

/// What an import does to content/offers, before anything is written.
struct Merged {
    std::vector<ContentTable> tables;  ///< by region_ids
    std::vector<RowOutcome> outcomes;
};

/// Puts the rows beside what is there. The same thing twice is one: by its id; else by organisation, place, kind and name. What editors wrote
/// themselves (other languages, easy words, professions) stays where the file has no word of its own for it. Fails for tables that cannot be read.
Result<Merged> merge(std::filesystem::path const& content, std::vector<Fitted> const&);

/// New rows; with `apply` also changed and removed ones. False when the disk does not take it; then nothing or whole tables are written.
bool write(Merged const&, bool apply);

}  // namespace sprank::import
