#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/catalogue.hpp"
#include "store/statistics_log.hpp"

namespace sprank::operate {

/// What stands before a row or above a column: for programs and for people.
struct Heading {
    std::string id, name;
    friend bool operator==(Heading const&, Heading const&) = default;
};

/// Counts as they may be told: see hidden_cells.hpp for what that promises.
struct PublishedTable {
    enum class Kind : std::uint8_t { days, list };  ///< visits by day and part; one column
    std::string id, title;
    Kind kind = Kind::list;
    std::vector<Heading> rows, columns;            ///< without totals
    bool withheld = false;                         ///< too little to tell any of it; there are no rows then
    std::optional<int> total;                      ///< nothing: not told
    std::vector<std::vector<std::optional<int>>> cells;  ///< [row][column], then the row's total; nothing: not told
    std::vector<std::optional<int>> column_totals;
    friend bool operator==(PublishedTable const&, PublishedTable const&) = default;
};

struct Published {
    std::vector<PublishedTable> tables;
    PublishedTable const* find(std::string_view id) const;
    friend bool operator==(Published const&, Published const&) = default;
};

/// Names that people read, from the content where there is one; else the ids.
class Names {
public:
    Names() = default;
    explicit Names(Catalogue const& catalogue) : catalogue_(&catalogue) {}  ///< which must stay
    std::string screen(std::string const& id) const;
    std::string profession(std::string const& id) const;
    std::string page(std::string const& id) const;
    std::string language(std::string const& id) const;
    std::string question(std::string const& id) const;

private:
    Catalogue const* catalogue_ = nullptr;
};

/// What may be told of these counts.
Published published(std::vector<store::CountRow> const&, Names const&);

/// What several publications tell together: a cell that one of them does not tell is not told. In whatever order, the same comes out; nothing
/// that one of them kept back can be worked out from it.
Published together(Published const&, Published const&);

}  // namespace sprank::operate
