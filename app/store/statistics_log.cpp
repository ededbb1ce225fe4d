#include "store/statistics_log.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <system_error>

#include "core/days.hpp"
#include "store/row.hpp"

namespace sprank::store {

namespace fs = std::filesystem;

namespace {
constexpr int log_application_id = 0x53505354;  ///< "SPST"
constexpr int log_version = 1;
constexpr int kept_days = 400, kept_starts = 400;
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

std::optional<DayPart> part_of(std::string_view name) {
    for (std::size_t i = 0; i < day_part_count; ++i)
        if (day_part_name(static_cast<DayPart>(i)) == name) return static_cast<DayPart>(i);
    return std::nullopt;
}

/// Throws for a file that is damaged, foreign or newer than this program.
void check(SQLite::Database& database) {
    if (database.execAndGet("PRAGMA application_id").getInt() != log_application_id) throw Damage("not ours");
    if (database.execAndGet("PRAGMA user_version").getInt() != log_version) throw Damage("of another version");
    if (database.execAndGet("PRAGMA quick_check").getString() != "ok") throw Damage("damaged");
}

std::unique_ptr<SQLite::Database> opened(fs::path const& path, int flags) {
    auto database = std::make_unique<SQLite::Database>(path.string(), flags, patience_ms);
    database->exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;");
    return database;
}

std::unique_ptr<SQLite::Database> made(fs::path const& path) {
    auto database = opened(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    if (database->execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0) {
        // The mark of the file comes in the same transaction as its tables: half a file is an empty one.
        SQLite::Transaction transaction(*database);
        database->exec(tables);
        database->exec("PRAGMA application_id = " + std::to_string(log_application_id) + "; PRAGMA user_version = " + std::to_string(log_version) + ";");
        transaction.commit();
    }
    check(*database);
    // A write that was told to be done must survive the plug.
    database->exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 1000000;");
    return database;
}

/// The damaged file makes room; an earlier one that was set aside goes.
void set_aside(fs::path const& path) {
    std::error_code error;
    for (char const* const tail : {"-wal", "-shm"}) fs::remove(path.string() + tail, error);
    fs::rename(path, path.string() + ".damaged", error);
}
}  // namespace

struct StatisticsLog::Implementation {
    std::unique_ptr<SQLite::Database> database;
    int start = 0;  ///< counted when the first row without a date is written; 0: not yet
};

StatisticsLog::StatisticsLog(std::unique_ptr<Implementation> implementation) : implementation_(std::move(implementation)) {}
StatisticsLog::StatisticsLog(StatisticsLog&&) noexcept = default;
StatisticsLog& StatisticsLog::operator=(StatisticsLog&&) noexcept = default;
StatisticsLog::~StatisticsLog() = default;

Result<StatisticsLog> StatisticsLog::open(fs::path const& path, Use use) {
    std::error_code error;
    if (use == Use::read && !fs::is_regular_file(path, error)) return tl::unexpected(Failure{"TEL-01", path.string() + " is er niet. Er is nog niets geteld, of het staat ergens anders."});
    for (bool const again : {false, true}) {
        try {
            auto implementation = std::make_unique<Implementation>();
            if (use == Use::read) {
                implementation->database = opened(path, SQLite::OPEN_READONLY);
                check(*implementation->database);
            } else {
                implementation->database = made(path);
            }
            return StatisticsLog(std::move(implementation));
        } catch (std::exception const& problem) {
            if (use == Use::read) return tl::unexpected(Failure{"TEL-02", path.string() + " is geen bestand met tellingen van deze Sprank, of het is beschadigd."});
            if (again) return tl::unexpected(Failure{"TEL-03", "In " + path.string() + " kan niet worden geteld. Is de schijf vol, of mag het niet?"});
            set_aside(path);
        }
    }
    return tl::unexpected(Failure{"TEL-03", "In " + path.string() + " kan niet worden geteld."});
}

bool StatisticsLog::add(std::optional<Date> today, DayPart part, Tally const& tally) {
    if (tally.empty()) return true;
    auto& database = *implementation_->database;
    int start = implementation_->start;
    try {
        SQLite::Transaction transaction(database);
        std::string day;
        if (today) {
            day = iso_date(*today);
            SQLite::Statement old(database, "DELETE FROM count WHERE day GLOB '[0-9]*' AND day < ?");
            old.bind(1, iso_date(days_later(*today, -kept_days)));
            old.exec();
        } else {
            if (start == 0) {
                database.exec("UPDATE start SET number = number + 1");
                start = database.execAndGet("SELECT number FROM start").getInt();
                SQLite::Statement old(database, "DELETE FROM count WHERE day GLOB 'start-*' AND CAST(substr(day, 7) AS INTEGER) <= ?");
                old.bind(1, start - kept_starts);
                old.exec();
            }
            day = "start-" + std::to_string(start);
            part = DayPart::unknown;
        }
        SQLite::Statement row(database, "INSERT INTO count VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET count = count + ?4");
        for (auto const& [name, count] : tally) {
            row.reset();
            row.bind(1, day);
            row.bind(2, std::string(day_part_name(part)));
            row.bind(3, name);
            row.bind(4, count);
            row.exec();
        }
        transaction.commit();
    } catch (SQLite::Exception const&) {
        return false;
    }
    implementation_->start = start;
    return true;
}

std::vector<CountRow> StatisticsLog::rows() const {
    std::vector<CountRow> found;
    try {
        SQLite::Statement statement(*implementation_->database, "SELECT day, part, name, count FROM count ORDER BY day, part, name");
        while (statement.executeStep()) {
            Row row(statement);
            CountRow one;
            one.day = row.text();
            auto const part = part_of(row.text());
            one.name = row.text();
            one.count = row.integer(0, std::numeric_limits<int>::max());
            if (part) one.part = *part, found.push_back(std::move(one));
        }
    } catch (std::exception const&) {
        // What was read so far counts.
    }
    return found;
}

Tally StatisticsLog::total() const {
    Tally total;
    for (auto const& row : rows()) total[row.name] += row.count;
    return total;
}

}  // namespace sprank::store
