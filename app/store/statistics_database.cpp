#include "store/statistics_database.hpp"

#include <sqlite3.h>

#include <system_error>

#include "store/durable_file.hpp"
#include "store/row.hpp"

namespace sprank::store {

namespace fs = std::filesystem;

namespace {
constexpr int log_application_id = 0x53505354;  ///< "SPST"
constexpr int log_version = 2;  ///< 1: a row for each counter, which lay as they came
constexpr int patience_ms = 200;                ///< another program may be reading

constexpr char const* tables = R"sql(
CREATE TABLE start (
  -- How often the kiosk has been started with a clock that nobody trusts.
  number INTEGER NOT NULL
) STRICT;
INSERT INTO start VALUES (0);
CREATE TABLE count (
  -- How often things happened in one part of one day. Nothing finer, nothing that ties two counters to one visitor.
  day    TEXT NOT NULL,     -- "2026-11-26", or "start-12"
  part   TEXT NOT NULL,     -- night, morning, afternoon, evening, unknown
  counts TEXT NOT NULL,     -- lines "name count" by the alphabet, see tally_text.hpp
  PRIMARY KEY (day, part)
) STRICT, WITHOUT ROWID;
)sql";

/// Counts of before blocks, kept.
constexpr char const* from_rows = R"sql(
ALTER TABLE count RENAME TO row_count;
CREATE TABLE count (day TEXT NOT NULL, part TEXT NOT NULL, counts TEXT NOT NULL, PRIMARY KEY (day, part)) STRICT, WITHOUT ROWID;
INSERT INTO count SELECT day, part, group_concat(line, char(10)) || char(10)
  FROM (SELECT day, part, name || ' ' || count AS line FROM row_count ORDER BY day, part, name) GROUP BY day, part;
DROP TABLE row_count;
PRAGMA user_version = 2;
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

/// Every page in its place, whatever happened to the file before. That it has no room for that now is no reason not to count.
void lay_out_anew(SQLite::Database& database) {
    try {
        database.exec("VACUUM");
    } catch (SQLite::Exception const& exception) {
        if (says_damaged(exception)) throw;
    }
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
    // What is replaced is overwritten with noughts, or the free room in the file would still tell of earlier counts.
    database->exec("PRAGMA secure_delete = ON;");
    bool const of_rows = database->execAndGet("PRAGMA application_id").getInt() == log_application_id && database->execAndGet("PRAGMA user_version").getInt() == 1;
    if (of_rows) {
        SQLite::Transaction transaction(*database);
        database->exec(from_rows);
        transaction.commit();
    }
    check(*database);
    // A write that was told to be done must survive the plug.
    database->exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 0; PRAGMA wal_autocheckpoint = 0;");
    lay_out_anew(*database);
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
