#include "import/merging.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "core/folded_text.hpp"

namespace sprank::import {
namespace {

/// What an editor makes better by hand: never overwritten by what an import made up from facts.
constexpr std::array<std::string_view, 11> editors_own{"name_en", "text_nl", "text_nl_simple", "text_en", "when_nl_simple", "when_en", "professions", "worlds", "audience", "skills", "unsure"};
constexpr std::array<std::string_view, 3> day_columns{"starts", "ends", "dates"};
constexpr std::array<std::string_view, 3> when_columns{"when_nl", "when_nl_simple", "when_en"};

template <typename List>
bool holds(List const& list, std::string_view value) {
    return std::ranges::find(list, value) != list.end();
}

std::string cell(Cells const& cells, std::string_view column) {
    auto const at = cells.find(column);
    return at == cells.end() ? std::string{} : at->second;
}

std::string likeness(Cells const& cells) { return cell(cells, "organisation") + "|" + cell(cells, "place") + "|" + cell(cells, "kind") + "|" + folded(cell(cells, "name_nl")); }

struct Place {
    std::size_t table = 0, row = 0;
};

/// What the row becomes: as the file says, where it says something, but for what is the editor's.
Cells united(Cells const& before, Cells const& now) {
    bool const other_days = std::ranges::any_of(day_columns, [&](std::string_view column) { return cell(before, column) != cell(now, column); });
    Cells united = before;
    for (auto const& [column, value] : now) {
        if (column == "id") continue;
        bool const kept = (holds(editors_own, column) || holds(when_columns, column)) && !cell(before, column).empty() && !(other_days && holds(when_columns, column));
        if (!kept && (!value.empty() || holds(day_columns, column))) united[column] = value;
    }
    for (auto const column : day_columns)
        if (other_days && cell(now, column).empty()) united.erase(std::string(column));
    return united;
}

std::vector<CellChange> changes_of(Cells const& before, Cells const& after) {
    std::vector<CellChange> changes;
    std::set<std::string> columns;
    for (auto const& [column, value] : before) columns.insert(column);
    for (auto const& [column, value] : after) columns.insert(column);
    for (auto const& column : columns)
        if (cell(before, column) != cell(after, column) && column != "checked") changes.push_back({column, cell(before, column), cell(after, column)});
    return changes;
}

}  // namespace

Result<Merged> merge(std::filesystem::path const& content, std::vector<Fitted> const& rows) {
    Merged merged;
    std::map<std::string, Place> by_id, by_likeness;
    for (auto const region : region_ids) {
        auto table = ContentTable::read(content / "offers" / (std::string(region) + ".csv"), offer_columns());
        if (!table) return tl::unexpected(table.error());
        for (std::size_t row = 0; row < table->size(); ++row) {
            by_id.emplace(cell((*table)[row], "id"), Place{merged.tables.size(), row});
            by_likeness.emplace(likeness((*table)[row]), Place{merged.tables.size(), row});
        }
        merged.tables.push_back(std::move(*table));
    }
    for (Fitted const& fitted : rows) {
        RowOutcome outcome{fitted.spot, cell(fitted.cells, "id"), cell(fitted.cells, "name_nl"), fitted.region, RowFate::added, {}};
        auto at = by_id.find(outcome.id);
        bool known = at != by_id.end();
        if (!known && !fitted.cancelled) at = by_likeness.find(likeness(fitted.cells)), known = at != by_likeness.end();
        if (fitted.cancelled) {
            if (!known) continue;  // we never had it
            merged.tables[at->second.table].remove(at->second.row);
            outcome.fate = RowFate::removed;
            outcome.region = std::string(region_ids[at->second.table]);
        } else if (known) {
            auto& table = merged.tables[at->second.table];
            Cells after = united(table[at->second.row], fitted.cells);
            outcome.id = cell(after, "id");
            outcome.changes = changes_of(table[at->second.row], after);
            outcome.fate = outcome.changes.empty() ? RowFate::same : RowFate::changed;
            // A row that moved to another region moves to its table.
            auto const wanted = static_cast<std::size_t>(std::ranges::find(region_ids, fitted.region) - region_ids.begin());
            if (outcome.fate == RowFate::changed && wanted != at->second.table) {
                table.remove(at->second.row);
                merged.tables[wanted].add(std::move(after));
            } else if (outcome.fate == RowFate::changed) {
                table.replace(at->second.row, std::move(after));
            }
        } else {
            auto const table = static_cast<std::size_t>(std::ranges::find(region_ids, fitted.region) - region_ids.begin());
            if (table >= merged.tables.size()) continue;  // a place without a region: the checker forbids it
            Place const place{table, merged.tables[table].size()};
            by_id.emplace(outcome.id, place);
            by_likeness.emplace(likeness(fitted.cells), place);
            merged.tables[table].add(fitted.cells);
        }
        merged.outcomes.push_back(std::move(outcome));
    }
    return merged;
}

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
            if (ids.contains(cell(merged.tables[table][row], "id"))) fresh->add(merged.tables[table][row]), any = true;
        if (any && !fresh->write()) return false;
    }
    return true;
}

}  // namespace sprank::import
