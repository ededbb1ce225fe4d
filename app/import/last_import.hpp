#pragma once
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "import/foreign.hpp"
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
    /// Its cells as the file had them; `spot`: where it was read.
    void remember(std::string const& id, Cells const& row, Spot const& spot);
    /// From now on it is a row of that file, also while what changed is not yet taken over. Nothing for a row that is not known.
    void belongs(std::string const& id, std::string const& read_as, Spot const& spot);
    void forget(std::string const& id);
    bool empty() const { return rows_.empty(); }
    std::map<std::string, Cells> const& rows() const { return rows_; }
    /// The file that a row was read from, and where in it; empty when that is not known.
    std::string file_of(std::string const& id) const;
    std::string place_of(std::string const& id) const;
    bool has_file(std::string const& file) const;
    /// The id that a row of a file has by itself, before it is kept apart from rows of other tables; `id` when that is not known.
    std::string read_as(std::string const& id) const;
    /// The other way round: the id in content/offers; empty when there is none.
    std::string id_of(std::string const& file, std::string const& read_as) const;
    /// False when it cannot be written; then the next import is more careful, no more.
    bool write() const;
    std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
    std::map<std::string, Cells> rows_;
    std::map<std::pair<std::string, std::string>, std::string> ids_;  ///< file and read_as -> id
};

}  // namespace sprank::import
