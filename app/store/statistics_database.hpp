#pragma once
#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>

namespace sprank::store {

// The file of a StatisticsLog. All throw SQLite::Exception for what the disk does not do, Damage for a file that is damaged, foreign or newer.

/// Opens it to count in, and makes it where there is none.
std::unique_ptr<SQLite::Database> counting_database(std::filesystem::path const&);
std::unique_ptr<SQLite::Database> reading_database(std::filesystem::path const&);

/// The damaged file makes room as FILE.damaged, with what belongs to it; an earlier one that was set aside goes. Never throws.
void set_aside(std::filesystem::path const&);

/// Apart from this a disk may be full, read-only, busy or gone: that is no reason to give up what stands on it.
bool says_damaged(SQLite::Exception const&);

}  // namespace sprank::store
