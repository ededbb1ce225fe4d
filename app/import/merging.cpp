#include "import/merging.hpp"

#include <algorithm>
#include <set>

#include "import/own_words.hpp"

namespace sprank::import {
namespace {

std::size_t table_of(std::string_view region) { return static_cast<std::size_t>(std::ranges::find(region_ids, region) - region_ids.begin()); }

std::vector<CellChange> changes_of(Cells const& before, Cells const& after) {
    std::vector<CellChange> changes;
    for (auto const& column : offer_columns())
        if (cell_of(before, column) != cell_of(after, column) && column != "checked") changes.push_back({column, cell_of(before, column), cell_of(after, column)});
    return changes;
}

class Merger {
public:
    explicit Merger(MergeOptions const& options) : options_(options) {}

    Result<Merged> merge(std::filesystem::path const& content, std::vector<Fitted> const& rows) {
        for (auto const region : region_ids) {
            auto table = ContentTable::read(content / "offers" / (std::string(region) + ".csv"), offer_columns());
            if (!table) return tl::unexpected(table.error());
            merged_.tables.push_back(std::move(*table));
        }
        std::vector<std::size_t> before;  // rows that were there
        for (ContentTable const& table : merged_.tables) before.push_back(table.size());
        RowIdentity identity(merged_.tables, rows, options_.source, options_.last, options_.today);
        for (Fitted const& fitted : rows) add(fitted, identity.find(fitted));
        name_absent(before, identity);
        merged_.new_versions = identity.new_versions();
        return std::move(merged_);
    }

private:
    void add(Fitted const& fitted, RowIdentity::Found const& found) {
        RowOutcome outcome{fitted.spot,
                           cell_of(fitted.cells, "id"),
                           cell_of(fitted.cells, "name_nl"),
                           fitted.region,
                           RowFate::added,
                           {},
                           {},
                           fitted.cells,
                           false,
                           {}};
        if (fitted.cancelled) {
            if (!found.row) return;  // we never had it
            auto& table = merged_.tables[found.row->table];
            outcome.id = cell_of(table[found.row->row], "id");
            table.remove(found.row->row);
            outcome.fate = RowFate::removed;
            outcome.region = std::string(region_ids[found.row->table]);
        } else if (found.row) {
            renew(fitted, *found.row, outcome);
        } else if (found.elsewhere) {
            outcome.fate = RowFate::elsewhere;
            outcome.other = *found.elsewhere;
        } else {
            auto const table = table_of(fitted.region);
            if (table >= merged_.tables.size()) return;
            auto cells = fitted.cells;
            cells["id"] = outcome.id = found.id;
            merged_.tables[table].add(std::move(cells));
        }
        merged_.outcomes.push_back(std::move(outcome));
    }

    void renew(Fitted const& fitted, TableSpot place, RowOutcome& outcome) {
        auto& table = merged_.tables[place.table];
        Cells const& before = table[place.row];
        outcome.id = cell_of(before, "id");
        auto const* const last = options_.last.row(outcome.id);
        outcome.remembered = last != nullptr;
        if (auto const file = options_.last.file_of(outcome.id);
            !file.empty() && file != std::filesystem::path(fitted.spot.file).filename())
            outcome.other = {file, options_.last.place_of(outcome.id)};
        Cells after = united(before, fitted, last, options_.known, outcome.kept);
        outcome.changes = changes_of(before, after);
        outcome.fate = outcome.changes.empty() ? RowFate::same : RowFate::changed;
        if (outcome.fate == RowFate::same) return;
        // A row that moved to another region moves to its table.
        auto const* const town = options_.known.place_called(cell_of(after, "place"));
        auto const wanted = town ? table_of(town->region) : place.table;
        if (wanted != place.table && wanted < merged_.tables.size()) {
            table.remove(place.row);
            merged_.tables[wanted].add(std::move(after));
        } else {
            table.replace(place.row, std::move(after));
        }
    }

    /// What stood in these files before, is not over, and stands there no more. What came from another file of the same source is left alone;
    /// with no memory at all nobody knows from which it came.
    void name_absent(std::vector<std::size_t> const& before, RowIdentity const& identity) {
        auto const prefix = slug_of(options_.source) + "-";
        for (std::size_t table = 0; table < before.size(); ++table)
            for (std::size_t place = 0; place < before[table]; ++place) {
                Cells const& row = merged_.tables[table][place];
                auto const id = cell_of(row, "id");
                if (cell_of(row, "source") != options_.source || !id.starts_with(prefix) || identity.taken({table, place})) continue;
                if (!options_.last.empty() && !identity.of_these_files(id)) continue;
                if (auto const last = last_day_of(row); last && *last < options_.today) continue;
                auto& where = options_.ids.contains(options_.last.read_as(id)) ? merged_.stale : merged_.absent;
                where.push_back({id, cell_of(row, "name_nl"), std::string(region_ids[table])});
            }
        for (auto* const rows : {&merged_.absent, &merged_.stale}) std::ranges::sort(*rows, {}, &AbsentRow::id);
    }

    MergeOptions const& options_;
    Merged merged_;
};

}  // namespace

Result<Merged> merge(std::filesystem::path const& content, std::vector<Fitted> const& rows, MergeOptions const& options) { return Merger(options).merge(content, rows); }

bool write(Merged const& merged, bool apply) {
    if (apply) return std::ranges::all_of(merged.tables, [](ContentTable const& table) { return !table.changed() || table.write(); });
    // Only what is new: the rest as it was.
    std::set<std::string> ids;
    for (RowOutcome const& outcome : merged.outcomes)
        if (outcome.fate == RowFate::added) ids.insert(outcome.id);
    for (std::size_t table = 0; table < merged.tables.size(); ++table) {
        auto fresh = ContentTable::read(merged.tables[table].path(), offer_columns());
        if (!fresh) return false;
        bool any = false;
        for (std::size_t row = 0; row < merged.tables[table].size(); ++row)
            if (ids.contains(cell_of(merged.tables[table][row], "id"))) fresh->add(merged.tables[table][row]), any = true;
        if (any && !fresh->write()) return false;
    }
    return true;
}

void remember(Merged const& merged, bool apply, LastImport& last) {
    // A new version of a table takes over all rows of the one before, those too of which nothing has become yet.
    for (NewVersion const& version : merged.new_versions) {
        std::vector<std::string> ids;
        for (auto const& [id, row] : last.rows())
            if (last.file_of(id) == version.before) ids.push_back(id);
        for (auto const& id : ids) last.belongs(id, last.read_as(id), {version.file, last.place_of(id)});
    }
    for (RowOutcome const& outcome : merged.outcomes) {
        switch (outcome.fate) {
            case RowFate::added:
            case RowFate::same: last.remember(outcome.id, outcome.file, outcome.spot); break;
            case RowFate::changed:
                if (apply)
                    last.remember(outcome.id, outcome.file, outcome.spot);
                else
                    last.belongs(outcome.id, cell_of(outcome.file, "id"), outcome.spot);
                break;
            case RowFate::removed:
                if (apply) last.forget(outcome.id);
                break;
            case RowFate::elsewhere: break;
        }
    }
}

}  // namespace sprank::import
