#pragma once
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "import/fitting.hpp"
#include "import/last_import.hpp"
#include "import/row_identity.hpp"

namespace sprank::import {

/// A cell of a row that would become another.
struct CellChange {
    std::string column, before, after;
    friend bool operator==(CellChange const&, CellChange const&) = default;
};
/// Elsewhere: another table of the same source has it; that one stays.
enum class RowFate : std::uint8_t { added, changed, same, removed, elsewhere };
struct RowOutcome {
    Spot spot;
    std::string id, name, region;
    RowFate fate = RowFate::added;
    std::vector<CellChange> changes;
    std::vector<CellChange> kept;  ///< what the file would have changed, and stays: an editor wrote it
    Cells file;                    ///< the row as the file would have it
    bool remembered = false;       ///< it is known what the last import wrote
    Spot other;                    ///< where it stands elsewhere, or stood before this file; empty: nowhere
};

/// A row of an earlier import that is in the files no more. It stays.
struct AbsentRow {
    std::string id, name, region;
};

/// What an import does to content/offers, before anything is written.
struct Merged {
    std::vector<ContentTable> tables;  ///< by region_ids
    std::vector<RowOutcome> outcomes;
    std::vector<AbsentRow> absent;
    std::vector<AbsentRow> stale;  ///< in the files, but their rows cannot go in: what an earlier import made of them stays
    std::vector<NewVersion> new_versions;
};

struct MergeOptions {
    Known const& known;
    std::string source;
    Date today;
    std::set<std::string> const& ids;  ///< of all offers in the files
    LastImport const& last;
};

/// Puts the rows beside what is there. The same thing twice is one: see RowIdentity. What an editor made
/// better by hand stays, all else follows the file; touched is a cell that is neither what the last import wrote nor what Sprank would make
/// of the row. Without the last import all words and professions that Sprank would not make count as touched. Words follow days that
/// change, and "checked" is no change. Fails for tables that cannot be read.
Result<Merged> merge(std::filesystem::path const& content, std::vector<Fitted> const&, MergeOptions const&);

/// What the row becomes, and which cells stay on purpose (in `kept`). `last`: null without memory of it.
Cells united(Cells const& before, Fitted const& now, Cells const* last, Known const&, std::vector<CellChange>& kept);

/// New rows; with `apply` also changed and removed ones. False when the disk does not take it; then nothing or whole tables are written.
bool write(Merged const&, bool apply);

/// Remembers what was written.
void remember(Merged const&, bool apply, LastImport&);

}  // namespace sprank::import
