#include "store/statistics_database.hpp"

#include <sqlite3.h>

#include <system_error>

#include "store/durable_file.hpp"
#include "store/row.hpp"

namespace sprank::store {

namespace fs = std::filesystem;

namespace {
constexpr int log_application_id = 0x53505354;  ///< "SPST"
constexpr int log_version = 1;
constexpr int patience_ms = 200;                ///< another program may be reading

constexpr char const* tables = R"sql(
CREATE TABLE start (
  -- How often the kiosk has been started with a clock that nobody trusts.
  number INTEGER NOT NULL
) STRICT;
INSERT INTO start VALUES (0);
CREATE TABLE count (
  -- How often something happened. Nothing finer than a part of a day, nothing that ties two rows to one visitor.
  day   TEXT NOT NULL,     -- "2026-11-26", or "start-12"
  part  TEXT NOT NULL,     -- night, morning, afternoon, evening, unknown
  name  TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (day, part, name)
) STRICT, WITHOUT ROWID;
)sql";

/// Throws for a file that is damaged, foreign or newer than this program.
void check(SQLite::Database& database) {
    if (database.execAndGet("PRAGMA application_id").getInt() != log_application_id) throw Damage("not ours");
    if (database.execAndGet("PRAGMA user_version").getInt() != log_version) throw Damage("of another version");
    if (database.execAndGet("PRAGMA quick_check").getString() != "ok") throw Damage("damaged");
    if (database.execAndGet("SELECT count(*) FROM sqlite_schema WHERE name IN ('start', 'count')").getInt() != 2) throw Damage("a table is missing");
}

std::unique_ptr<SQLite::Database> opened(fs::path const& path, int flags) {
    auto database = std::make_unique<SQLite::Database>(path.string(), flags, patience_ms);
    database->exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;");
    return database;
}

}  // namespace

std::unique_ptr<SQLite::Database> counting_database(fs::path const& path) {
    auto database = opened(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    if (database->execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0) {
        // The mark of the file comes in the same transaction as its tables: half a file is an empty one.
        SQLite::Transaction transaction(*database);
        database->exec(tables);
        database->exec("PRAGMA application_id = " + std::to_string(log_application_id) + "; PRAGMA user_version = " + std::to_string(log_version) + ";");
        transaction.commit();
        reached(DurableStep::statistics_made);
    }
    check(*database);
    // A write that was told to be done must survive the plug.
    database->exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 1000000;");
    return database;
}

std::unique_ptr<SQLite::Database> reading_database(fs::path const& path) {
    auto database = opened(path, SQLite::OPEN_READONLY);
    check(*database);
    return database;
}

void set_aside(fs::path const& path) {
    (void)remove_tree(path.string() + "-shm");
    (void)remove_tree(path.string() + "-journal");
    (void)remove_tree(path.string() + ".damaged-wal");
    std::error_code error;
    if (fs::exists(path.string() + "-wal", error)) (void)rename_file(path.string() + "-wal", path.string() + ".damaged-wal");
    (void)rename_file(path, path.string() + ".damaged");
    (void)sync_folder(folder_of(path));
    reached(DurableStep::statistics_set_aside);
}

bool says_damaged(SQLite::Exception const& exception) {
    int const code = exception.getErrorCode() & 0xFF;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

}  // namespace sprank::store
