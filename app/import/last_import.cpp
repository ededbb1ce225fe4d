#include "import/last_import.hpp"

#include "import/fitting.hpp"
#include "import/own_words.hpp"

namespace sprank::import {

std::filesystem::path LastImport::path_beside(std::filesystem::path const& table, std::string const& source) { return table.parent_path() / (source + ".overgenomen.txt"); }

LastImport LastImport::read(std::filesystem::path path) {
    LastImport last;
    last.path_ = std::move(path);
    auto const table = ContentTable::read(last.path_, offer_columns());
    for (std::size_t row = 0; table && row < table->size(); ++row) last.rows_.insert_or_assign(cell_of((*table)[row], "id"), (*table)[row]);
    return last;
}

Cells const* LastImport::row(std::string const& id) const {
    auto const at = rows_.find(id);
    return at == rows_.end() ? nullptr : &at->second;
}

void LastImport::remember(std::string const& id, Cells const& row) {
    auto cells = row;
    cells["id"] = id;
    rows_.insert_or_assign(id, std::move(cells));
}

bool LastImport::write() const {
    if (path_.empty()) return true;
    auto table = ContentTable::empty(path_, offer_columns());
    for (auto const& [id, row] : rows_) table.add(row);
    return table.write();
}

}  // namespace sprank::import
