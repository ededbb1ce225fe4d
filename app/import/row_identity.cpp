#include "import/row_identity.hpp"

#include <algorithm>
#include <filesystem>

#include "core/folded_text.hpp"
#include "import/own_words.hpp"
#include "import/rows_in_words.hpp"

namespace sprank::import {
namespace {

std::string file_name(std::string const& path) { return std::filesystem::path(path).filename().string(); }

std::string likeness(Cells const& cells) {
    return cell_of(cells, "organisation") + "|" + cell_of(cells, "place") + "|" + cell_of(cells, "kind") + "|" +
           folded(cell_of(cells, "name_nl"));
}

std::string days_of(Cells const& cells) {
    auto const dates = cell_of(cells, "dates"), starts = cell_of(cells, "starts"), ends = cell_of(cells, "ends");
    return !dates.empty() ? dates : ends.empty() || ends == starts ? starts : starts + "/" + ends;
}

std::string offer_of(Cells const& cells) {
    return cell_of(cells, "organisation") + "|" + cell_of(cells, "place") + "|" + folded(cell_of(cells, "name_nl")) + "|" + days_of(cells);
}

/// "Lasersnijden" and "Lasersnijden voor beginners": all words of the one are in the other.
bool name_within(Cells const& a, Cells const& b) {
    auto const one = words_in(folded(cell_of(a, "name_nl"))), other = words_in(folded(cell_of(b, "name_nl")));
    auto const holds = [](auto const& all, auto const& some) { return std::ranges::all_of(some, [&all](auto const& word) { return std::ranges::find(all, word) != all.end(); }); };
    return !one.empty() && !other.empty() && (holds(one, other) || holds(other, one));
}

/// The same on the same days, under a longer or a shorter name, or in another town.
bool is_renamed(Cells const& a, Cells const& b) {
    auto const same = [&](std::string_view column) { return cell_of(a, column) == cell_of(b, column); };
    bool const on_days = !days_of(a).empty() && days_of(a) == days_of(b);
    if (!on_days || !same("organisation") || !same("kind")) return false;
    return same("place") ? same("when_nl") && name_within(a, b) : folded(cell_of(a, "name_nl")) == folded(cell_of(b, "name_nl"));
}

/// A row without days may be any; a row on other days is another offer.
bool on_other_days(Cells const& a, Cells const& b) {
    auto const days = days_of(a), others = days_of(b);
    return !days.empty() && !others.empty() && days != others;
}

}  // namespace

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

RowIdentity::RowIdentity(std::vector<ContentTable> const& tables, std::vector<Fitted> const& rows, std::string const& source,
                         LastImport const& last, Date today)
    : tables_(tables), source_(source), last_(last), today_(today) {
    for (std::size_t table = 0; table < tables.size(); ++table)
        for (std::size_t row = 0; row < tables[table].size(); ++row) {
            by_id_.emplace(cell_of(tables[table][row], "id"), TableSpot{table, row});
            by_likeness_.emplace(likeness(tables[table][row]), TableSpot{table, row});
        }
    for (Fitted const& row : rows) {
        files_.insert(file_name(row.spot.file));
        offers_.insert(offer_of(row.cells));
    }
    find_new_versions(rows);
    find_sure(rows);
    for (auto const& [id, row] : last_.rows())
        if (by_id_.contains(id) && !files_.contains(last_.file_of(id)))
            by_offer_[offer_of(row)].emplace(last_.file_of(id), Spot{last_.file_of(id), last_.place_of(id)});
}

void RowIdentity::find_new_versions(std::vector<Fitted> const& rows) {
    std::map<std::string, std::set<std::string>> offers;  // by file
    for (Fitted const& row : rows)
        if (!row.cancelled) offers[file_name(row.spot.file)].insert(offer_of(row.cells));
    std::map<std::string, std::vector<std::string>> before;
    for (auto const& [id, row] : last_.rows()) {
        auto const last_day = last_day_of(row);
        if (by_id_.contains(id) && (!last_day || *last_day >= today_)) before[last_.file_of(id)].push_back(offer_of(row));
    }
    for (auto const& [file, its] : offers) {
        if (last_.has_file(file)) continue;  // it has rows of its own
        for (auto const& [other, theirs] : before) {
            auto const same =
                static_cast<std::size_t>(std::ranges::count_if(theirs, [&its = its](std::string const& one) { return its.contains(one); }));
            if (!other.empty() && !files_.contains(other) && 2 * same > theirs.size()) new_versions_.push_back({file, other, same});
        }
    }
}

std::set<std::string> RowIdentity::versions_of(std::string const& file) const {
    std::set<std::string> all{file};
    for (NewVersion const& one : new_versions_)
        if (one.file == file) all.insert(one.before);
    return all;
}

bool RowIdentity::of_these_files(std::string const& id) const {
    auto const file = last_.file_of(id);
    return files_.contains(file) || std::ranges::any_of(new_versions_, [&](NewVersion const& one) { return one.before == file; });
}

std::optional<TableSpot> RowIdentity::take(std::string const& id) {
    auto const at = by_id_.find(id);
    if (id.empty() || at == by_id_.end() || !taken_.insert(at->second).second) return std::nullopt;
    return at->second;
}

/// May this row be the one with that id, which is what its number says? Another table counts from 1 as well.
bool RowIdentity::may_be(Fitted const& fitted, std::string const& id) const {
    if (!is_row(fitted.spot)) return true;  // systems give numbers that are theirs alone
    auto const owner = last_.file_of(id);
    if (!owner.empty()) return versions_of(file_name(fitted.spot.file)).contains(owner);
    auto const at = by_id_.find(id);
    if (at == by_id_.end()) return false;
    Cells const& before = tables_[at->second.table][at->second.row];
    auto const name = cell_of(fitted.cells, "name_nl");
    if (folded(name) != folded(cell_of(before, "name_nl"))) return false;
    bool const numbered = !id.starts_with(id_of_key(source_, name));
    return numbered || fitted.cancelled || !on_other_days(before, fitted.cells);
}

std::optional<TableSpot> RowIdentity::sure_row(Fitted const& fitted) {
    auto const file = file_name(fitted.spot.file), read_as = cell_of(fitted.cells, "id");
    for (auto const& version : versions_of(file))
        if (auto const row = take(last_.id_of(version, read_as))) return row;
    for (auto const& id : {id_in_table(read_as, file), read_as})
        if (by_id_.contains(id) && may_be(fitted, id))
            if (auto const row = take(id)) return row;
    return std::nullopt;
}

/// Those that are sure take first what is theirs.
void RowIdentity::find_sure(std::vector<Fitted> const& rows) {
    for (Fitted const& fitted : rows) {
        auto const row = sure_row(fitted);
        if (!row) continue;
        sure_.emplace(&fitted, *row);
        if (!fitted.cancelled) by_offer_[offer_of(fitted.cells)].emplace(file_name(fitted.spot.file), fitted.spot);
    }
}

std::optional<TableSpot> RowIdentity::like(Fitted const& fitted) {
    auto const versions = versions_of(file_name(fitted.spot.file));
    auto const [first, end] = by_likeness_.equal_range(likeness(fitted.cells));
    for (auto at = first; at != end; ++at) {
        Cells const& row = tables_[at->second.table][at->second.row];
        auto const owner = last_.file_of(cell_of(row, "id"));
        if ((!owner.empty() && !versions.contains(owner)) || on_other_days(row, fitted.cells)) continue;
        if (taken_.insert(at->second).second) return at->second;
    }
    return std::nullopt;
}

/// In a table without numbers a name or a town that changed makes no other offer, when there is one row that it can have been.
std::optional<TableSpot> RowIdentity::renamed(Fitted const& fitted) {
    auto const unnumbered = [this](std::string const& id, Cells const& cells) { return id.starts_with(id_of_key(source_, cell_of(cells, "name_nl"))); };
    if (!unnumbered(cell_of(fitted.cells, "id"), fitted.cells)) return std::nullopt;
    auto const versions = versions_of(file_name(fitted.spot.file));
    std::optional<TableSpot> found;
    for (auto const& [id, row] : last_.rows()) {
        auto const at = by_id_.find(id);
        if (at == by_id_.end() || taken_.contains(at->second) || !versions.contains(last_.file_of(id)) || offers_.contains(offer_of(row))) continue;
        if (!unnumbered(last_.read_as(id), row) || !is_renamed(row, fitted.cells)) continue;
        if (found) return std::nullopt;
        found = at->second;
    }
    if (found) taken_.insert(*found);
    return found;
}

std::string RowIdentity::new_id(Fitted const& fitted) const {
    auto const free = [this](std::string const& id) { return !by_id_.contains(id) && !ids_.contains(id); };
    auto const read_as = cell_of(fitted.cells, "id");
    if (free(read_as)) return read_as;
    auto const in_table = id_in_table(read_as, file_name(fitted.spot.file));
    auto id = in_table;
    for (int number = 2; !free(id); ++number) id = with_ending(in_table, std::to_string(number));
    return id;
}

RowIdentity::Found RowIdentity::find(Fitted const& fitted) {
    if (auto const at = sure_.find(&fitted); at != sure_.end()) return {at->second, {}, {}};
    if (fitted.cancelled) return {};
    auto const offer = offer_of(fitted.cells);
    auto const file = file_name(fitted.spot.file);
    auto const versions = versions_of(file);
    auto& alike = by_offer_[offer];
    for (auto const& [other, spot] : alike)
        if (!versions.contains(other)) return {{}, spot, {}};
    alike.emplace(file, fitted.spot);
    if (auto const row = like(fitted)) return {row, {}, {}};
    if (auto const row = renamed(fitted)) return {row, {}, {}};
    auto id = new_id(fitted);
    ids_.insert(id);
    return {{}, {}, std::move(id)};
}

}  // namespace sprank::import
