#pragma once
#include <filesystem>
#include <map>
#include <string>

#include "import/offer_files.hpp"

namespace sprank::import {

/// What the last import of a source wrote, row by row: a cell of content/offers that still is what stands here was touched by nobody. It lies
/// beside the table, as "<source>.overgenomen.txt": a table like those of content/offers. Without it an import is more careful: words stay.
class LastImport {
public:
    static std::filesystem::path path_beside(std::filesystem::path const& table, std::string const& source);
    /// A file that is not there is empty; one that cannot be read is empty too and is written anew.
    static LastImport read(std::filesystem::path);
    static LastImport none() { return {}; }

    /// The row that was written, by its id in content/offers; null when there is none.
    Cells const* row(std::string const& id) const;
    void remember(std::string const& id, Cells const& row);
    void forget(std::string const& id) { rows_.erase(id); }
    /// False when it cannot be written; then the next import is more careful, no more.
    bool write() const;
    std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
    std::map<std::string, Cells> rows_;
};

}  // namespace sprank::import
