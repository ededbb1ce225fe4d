#pragma once
#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"

namespace sprank::import {

/// A row of a table: column -> cell. A column that is not there is empty.
using Cells = std::map<std::string, std::string, std::less<>>;

inline constexpr std::array<std::string_view, 5> region_ids{"noord", "noordwest", "oost", "zuidoost", "zuidwest"};

/// A CSV table of the content, to be changed row by row: rows that nobody changes keep their very bytes.
class ContentTable {
public:
    /// A file that is not there is an empty table with those columns. Fails with a Dutch sentence for one that cannot be read as a table.
    static Result<ContentTable> read(std::filesystem::path const&, std::vector<std::string> columns);

    /// What is there is not looked at; writing replaces it.
    static ContentTable empty(std::filesystem::path, std::vector<std::string> columns);

    std::size_t size() const { return rows_.size(); }
    Cells const& operator[](std::size_t row) const { return rows_[row].cells; }
    void replace(std::size_t row, Cells cells);
    void add(Cells cells);
    /// The row is left out of what is written; its number stays.
    void remove(std::size_t row) { rows_[row].removed = true; }
    bool removed(std::size_t row) const { return rows_[row].removed; }
    bool changed() const;
    /// Written aside and renamed, so that a full disk loses nothing. False when it cannot be.
    bool write() const;
    std::filesystem::path const& path() const { return path_; }

private:
    struct Line {
        std::string text;  ///< as it stands in the file; empty: to be made
        Cells cells;
        bool removed = false;
    };
    std::string line_of(Cells const&) const;

    std::filesystem::path path_;
    std::vector<std::string> columns_;
    std::string header_;
    char separator_ = ',';
    std::vector<Line> rows_;
    bool new_columns_ = false;
};

}  // namespace sprank::import
