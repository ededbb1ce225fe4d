#pragma once
#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/near.hpp"
#include "store/row.hpp"

namespace sprank::store {

/// A content.db that is open, with what every question needs of it. All of it throws SQLite::Exception or Damage.
class OpenedDatabase {
public:
    /// `path`: a file whose header was found good. Checks that every table is there.
    explicit OpenedDatabase(std::filesystem::path const& path);

    /// A statement that is compiled once, ready for bindings. Not for use by two at a time: finish one question before the next.
    SQLite::Statement& statement(std::string const& sql);

    SQLite::Database& database() { return database_; }
    std::string const& hash() const { return hash_; }
    std::size_t offer_count() const { return offer_count_; }
    /// The last day on which somebody looked at one of its offers: it is not earlier now. Nothing when none says a day.
    std::optional<Date> newest_check() const { return newest_check_; }
    /// Position of a language; the first one for a language that is not there.
    std::size_t language(std::string_view id) const;
    std::size_t language_count() const { return languages_.size(); }

private:
    void check_tables();
    void read_meta();

    SQLite::Database database_;
    std::unordered_map<std::string, SQLite::Statement> statements_;
    std::string hash_;
    std::size_t offer_count_ = 0;
    std::optional<Date> newest_check_;
    std::vector<std::string> languages_;
};

}  // namespace sprank::store
