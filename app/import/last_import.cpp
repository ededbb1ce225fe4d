#include "import/last_import.hpp"

#include "import/fitting.hpp"
#include "import/own_words.hpp"

namespace sprank::import {
namespace {

/// The file, where in it, and the id that the row has by itself.
constexpr char const *read_from = "read_from", *read_at = "read_at", *read_with = "read_as";

std::vector<std::string> remembered_columns() {
    auto columns = offer_columns();
    columns.insert(columns.end(), {read_from, read_at, read_with});
    return columns;
}

}  // namespace

std::filesystem::path LastImport::path_beside(std::filesystem::path const& table, std::string const& source) { return table.parent_path() / (source + ".overgenomen.txt"); }

LastImport LastImport::read(std::filesystem::path path) {
    LastImport last;
    last.path_ = std::move(path);
    auto const table = ContentTable::read(last.path_, remembered_columns());
    for (std::size_t row = 0; table && row < table->size(); ++row) last.rows_.insert_or_assign(cell_of((*table)[row], "id"), (*table)[row]);
    for (auto const& [id, row] : last.rows_) last.ids_.insert_or_assign({last.file_of(id), last.read_as(id)}, id);
    return last;
}

Cells const* LastImport::row(std::string const& id) const {
    auto const at = rows_.find(id);
    return at == rows_.end() ? nullptr : &at->second;
}

std::string LastImport::file_of(std::string const& id) const {
    auto const* const at = row(id);
    return at ? cell_of(*at, read_from) : std::string{};
}

std::string LastImport::place_of(std::string const& id) const {
    auto const* const at = row(id);
    return at ? cell_of(*at, read_at) : std::string{};
}

bool LastImport::has_file(std::string const& file) const {
    auto const at = ids_.lower_bound({file, {}});
    return at != ids_.end() && at->first.first == file;
}

std::string LastImport::read_as(std::string const& id) const {
    auto const* const at = row(id);
    auto const own = at ? cell_of(*at, read_with) : std::string{};
    return own.empty() ? id : own;
}

std::string LastImport::id_of(std::string const& file, std::string const& read_as) const {
    auto const at = ids_.find({file, read_as});
    return at == ids_.end() ? std::string{} : at->second;
}

void LastImport::forget(std::string const& id) {
    ids_.erase({file_of(id), read_as(id)});
    rows_.erase(id);
}

void LastImport::remember(std::string const& id, Cells const& row, Spot const& spot) {
    forget(id);
    rows_.emplace(id, row);
    belongs(id, cell_of(row, "id"), spot);
}

void LastImport::belongs(std::string const& id, std::string const& read_as, Spot const& spot) {
    auto const at = rows_.find(id);
    if (at == rows_.end()) return;
    auto cells = at->second;
    forget(id);
    cells["id"] = id;
    cells[read_from] = std::filesystem::path(spot.file).filename().string();
    cells[read_at] = spot.place;
    cells[read_with] = read_as;
    ids_.insert_or_assign({cells[read_from], read_as}, id);
    rows_.emplace(id, std::move(cells));
}

bool LastImport::write() const {
    if (path_.empty()) return true;
    auto table = ContentTable::empty(path_, remembered_columns());
    for (auto const& [id, row] : rows_) table.add(row);
    return table.write();
}

}  // namespace sprank::import
