#include "import/last_import.hpp"

#include "import/fitting.hpp"
#include "import/own_words.hpp"

namespace sprank::import {
namespace {

constexpr char const* read_from = "read_from";

std::vector<std::string> remembered_columns() {
    auto columns = offer_columns();
    columns.emplace_back(read_from);
    return columns;
}

}  // namespace

std::filesystem::path LastImport::path_beside(std::filesystem::path const& table, std::string const& source) { return table.parent_path() / (source + ".overgenomen.txt"); }

LastImport LastImport::read(std::filesystem::path path) {
    LastImport last;
    last.path_ = std::move(path);
    auto const table = ContentTable::read(last.path_, remembered_columns());
    for (std::size_t row = 0; table && row < table->size(); ++row) last.rows_.insert_or_assign(cell_of((*table)[row], "id"), (*table)[row]);
    return last;
}

Cells const* LastImport::row(std::string const& id) const {
    auto const at = rows_.find(id);
    return at == rows_.end() ? nullptr : &at->second;
}

std::set<std::string> LastImport::files_of(std::set<std::string> const& ids) const {
    std::map<std::string, std::pair<std::size_t, std::size_t>> counts;  // here, all
    for (auto const& [id, row] : rows_) {
        auto& [here, all] = counts[cell_of(row, read_from)];
        ++all;
        if (ids.contains(id)) ++here;
    }
    std::set<std::string> files;
    for (auto const& [file, count] : counts)
        if (2 * count.first > count.second) files.insert(file);
    return files;
}

std::string LastImport::file_of(std::string const& id) const {
    auto const* const at = row(id);
    return at ? cell_of(*at, read_from) : std::string{};
}

void LastImport::remember(std::string const& id, Cells const& row, std::string const& file) {
    auto cells = row;
    cells["id"] = id;
    cells[read_from] = std::filesystem::path(file).filename().string();
    rows_.insert_or_assign(id, std::move(cells));
}

bool LastImport::write() const {
    if (path_.empty()) return true;
    auto table = ContentTable::empty(path_, remembered_columns());
    for (auto const& [id, row] : rows_) table.add(row);
    return table.write();
}

}  // namespace sprank::import
