#pragma once
#include <filesystem>
#include <map>
#include <set>
#include <string>

#include "import/offer_files.hpp"

namespace sprank::import {

/// What the last import of a source wrote, row by row: a cell of content/offers that still is what stands here was touched by nobody. It lies
/// beside the table, as "<source>.overgenomen.txt": a table like those of content/offers, with the file that each row was read from. Without
/// it an import is more careful: words stay.
class LastImport {
public:
    static std::filesystem::path path_beside(std::filesystem::path const& table, std::string const& source);
    /// A file that is not there is empty; one that cannot be read is empty too and is written anew.
    static LastImport read(std::filesystem::path);
    static LastImport none() { return {}; }

    /// The row that was written, by its id in content/offers; null when there is none.
    Cells const* row(std::string const& id) const;
    /// `file`: that it was read from.
    void remember(std::string const& id, Cells const& row, std::string const& file);
    void forget(std::string const& id) { rows_.erase(id); }
    bool empty() const { return rows_.empty(); }
    /// The files that these ids are, by their names: those that more than half of the rows read from them are among.
    std::set<std::string> files_of(std::set<std::string> const& ids) const;
    /// The file that a row was read from; empty when that is not known.
    std::string file_of(std::string const& id) const;
    /// False when it cannot be written; then the next import is more careful, no more.
    bool write() const;
    std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
    std::map<std::string, Cells> rows_;
};

}  // namespace sprank::import
