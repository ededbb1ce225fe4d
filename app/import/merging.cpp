#include "import/merging.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "core/folded_text.hpp"
#include "import/own_words.hpp"

namespace sprank::import {
namespace {

std::string likeness(Cells const& cells) { return cell_of(cells, "organisation") + "|" + cell_of(cells, "place") + "|" + cell_of(cells, "kind") + "|" + folded(cell_of(cells, "name_nl")); }

struct Place {
    std::size_t table = 0, row = 0;
    friend auto operator<=>(Place const&, Place const&) = default;
};

std::size_t table_of(std::string_view region) { return static_cast<std::size_t>(std::ranges::find(region_ids, region) - region_ids.begin()); }

std::vector<CellChange> changes_of(Cells const& before, Cells const& after) {
    std::vector<CellChange> changes;
    for (auto const& column : offer_columns())
        if (cell_of(before, column) != cell_of(after, column) && column != "checked") changes.push_back({column, cell_of(before, column), cell_of(after, column)});
    return changes;
}

/// The last day on which a row says it is; nothing when it does not say.
std::optional<Date> last_day_of(Cells const& row) {
    std::optional<Date> last;
    auto const later = [&](std::string const& words) {
        if (auto const day = parse_date(words); day && (!last || *last < *day)) last = day;
    };
    auto const dates = cell_of(row, "dates");
    later(dates.substr(dates.rfind(' ') == std::string::npos ? 0 : dates.rfind(' ') + 1));
    later(cell_of(row, "starts"));
    later(cell_of(row, "ends"));
    if (auto const until = parse_date(cell_of(row, "valid_until")); until && (!last || *until < *last)) last = until;
    return last;
}

class Merger {
public:
    explicit Merger(MergeOptions const& options) : options_(options) {}

    Result<Merged> merge(std::filesystem::path const& content, std::vector<Fitted> const& rows) {
        for (auto const region : region_ids) {
            auto table = ContentTable::read(content / "offers" / (std::string(region) + ".csv"), offer_columns());
            if (!table) return tl::unexpected(table.error());
            for (std::size_t row = 0; row < table->size(); ++row) find_later((*table)[row], {merged_.tables.size(), row});
            merged_.tables.push_back(std::move(*table));
        }
        // The id of a row is surer than its likeness: those first take what is theirs.
        for (Fitted const& fitted : rows)
            if (auto const at = by_id_.find(cell_of(fitted.cells, "id")); at != by_id_.end()) taken_.insert(at->second);
        for (Fitted const& fitted : rows) add(fitted);
        name_absent();
        return std::move(merged_);
    }

private:
    void find_later(Cells const& row, Place place) {
        by_id_.emplace(cell_of(row, "id"), place);
        by_likeness_.emplace(likeness(row), place);
    }

    std::optional<Place> place_of(Fitted const& fitted) {
        if (auto const at = by_id_.find(cell_of(fitted.cells, "id")); at != by_id_.end()) return at->second;
        if (fitted.cancelled) return std::nullopt;
        auto const [first, end] = by_likeness_.equal_range(likeness(fitted.cells));
        for (auto at = first; at != end; ++at)
            if (taken_.insert(at->second).second) return at->second;
        return std::nullopt;
    }

    void add(Fitted const& fitted) {
        RowOutcome outcome{fitted.spot, cell_of(fitted.cells, "id"), cell_of(fitted.cells, "name_nl"), fitted.region, RowFate::added, {}, {}, fitted.cells, false};
        auto const place = place_of(fitted);
        if (fitted.cancelled) {
            if (!place) return;  // we never had it
            merged_.tables[place->table].remove(place->row);
            outcome.fate = RowFate::removed;
            outcome.region = std::string(region_ids[place->table]);
        } else if (place) {
            renew(fitted, *place, outcome);
        } else {
            auto const table = table_of(fitted.region);
            if (table >= merged_.tables.size()) return;
            merged_.tables[table].add(fitted.cells);
        }
        merged_.outcomes.push_back(std::move(outcome));
    }

    void renew(Fitted const& fitted, Place place, RowOutcome& outcome) {
        auto& table = merged_.tables[place.table];
        Cells const& before = table[place.row];
        outcome.id = cell_of(before, "id");
        auto const* const last = options_.last.row(outcome.id);
        outcome.remembered = last != nullptr;
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
    void name_absent() {
        auto const prefix = slug_of(options_.source) + "-";
        auto files = options_.last.files_of(options_.ids);
        for (RowOutcome const& outcome : merged_.outcomes) files.insert(std::filesystem::path(outcome.spot.file).filename().string());
        for (auto const& [id, place] : by_id_) {
            Cells const& row = merged_.tables[place.table][place.row];
            if (cell_of(row, "source") != options_.source || !id.starts_with(prefix) || options_.ids.contains(id) || taken_.contains(place)) continue;
            if (!options_.last.empty() && !files.contains(options_.last.file_of(id))) continue;
            if (auto const last = last_day_of(row); last && *last < options_.today) continue;
            merged_.absent.push_back({id, cell_of(row, "name_nl"), std::string(region_ids[place.table])});
        }
    }

    MergeOptions const& options_;
    Merged merged_;
    std::map<std::string, Place> by_id_;
    std::multimap<std::string, Place> by_likeness_;
    std::set<Place> taken_;
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
    for (RowOutcome const& outcome : merged.outcomes) {
        if (outcome.fate == RowFate::removed && apply) last.forget(outcome.id);
        else if (outcome.fate == RowFate::added || outcome.fate == RowFate::same || (outcome.fate == RowFate::changed && apply)) last.remember(outcome.id, outcome.file, outcome.spot.file);
    }
}

}  // namespace sprank::import
