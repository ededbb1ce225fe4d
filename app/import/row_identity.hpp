#pragma once
#include <compare>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "import/fitting.hpp"
#include "import/last_import.hpp"

namespace sprank::import {

/// A row of the tables of content/offers.
struct TableSpot {
    std::size_t table = 0, row = 0;
    friend auto operator<=>(TableSpot const&, TableSpot const&) = default;
};

/// A file that is an earlier file of the same source under another name: most of what came from that one stands in it.
struct NewVersion {
    std::string file, before;
    std::size_t same = 0;  ///< rows
};

/// Which row of content/offers a row of a file is. It is the row that the last import made of the same row of the same file, or of a file
/// that this one is the new version of; else the row with its id; else one of the same organisation, place, kind and name that is not on
/// other days; else, in a table without numbers, the one row of its file that is gone and is the same on the same days under a longer or
/// shorter name or in another town. A row that came from another table is never that row: the same thing on the same days stands elsewhere, and anything else is
/// new.
class RowIdentity {
public:
    /// All outlive it. `rows` are those of one import, of all its files.
    RowIdentity(std::vector<ContentTable> const& tables, std::vector<Fitted> const& rows, std::string const& source, LastImport const& last,
                Date today);

    struct Found {
        std::optional<TableSpot> row;   ///< nothing: there is none, or it is `elsewhere`
        std::optional<Spot> elsewhere;  ///< the row of another file that is the same
        std::string id;                 ///< of a row that is new
    };
    /// Once for each of the rows, in their order.
    Found find(Fitted const&);

    bool taken(TableSpot spot) const { return taken_.contains(spot); }
    /// Did a row come from this file, or from one that it is the new version of?
    bool of_these_files(std::string const& id) const;
    std::vector<NewVersion> const& new_versions() const { return new_versions_; }

private:
    void find_new_versions(std::vector<Fitted> const& rows);
    void find_sure(std::vector<Fitted> const& rows);
    std::set<std::string> versions_of(std::string const& file) const;
    bool may_be(Fitted const&, std::string const& id) const;
    std::optional<TableSpot> take(std::string const& id);
    std::optional<TableSpot> sure_row(Fitted const&);
    std::optional<TableSpot> like(Fitted const&);
    std::optional<TableSpot> renamed(Fitted const&);
    std::string new_id(Fitted const&) const;

    std::vector<ContentTable> const& tables_;
    std::string const& source_;
    LastImport const& last_;
    Date today_;
    std::map<std::string, TableSpot> by_id_;
    std::multimap<std::string, TableSpot> by_likeness_;
    /// Rows of files, by what they offer and when; of each file, by its name, the first.
    std::map<std::string, std::map<std::string, Spot>> by_offer_;
    std::map<Fitted const*, TableSpot> sure_;
    std::set<TableSpot> taken_;
    std::set<std::string> ids_, files_, offers_;  ///< of this import
    std::vector<NewVersion> new_versions_;
};

/// The last day on which a row says it is; nothing when it does not say.
std::optional<Date> last_day_of(Cells const& row);

}  // namespace sprank::import
