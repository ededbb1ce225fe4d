#include "store/statistics_log.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <fstream>
#include <map>
#include <system_error>

#include "core/days.hpp"
#include "store/durable_steps.hpp"
#include "store/row.hpp"
#include "store/statistics_database.hpp"
#include "store/tally_text.hpp"

namespace sprank::store {

namespace fs = std::filesystem;

namespace {
constexpr int kept_days = 400, kept_starts = 400;
constexpr std::size_t most_waiting = 5000;

std::optional<DayPart> part_of(std::string_view name) {
    for (std::size_t i = 0; i < day_part_count; ++i)
        if (day_part_name(static_cast<DayPart>(i)) == name) return static_cast<DayPart>(i);
    return std::nullopt;
}

/// Whether a new connection may do what this one could not. Not after a failed write: that one is undone in this connection alone; another would
/// find what reached the disk of it, and count it twice.
bool wants_new_connection(SQLite::Exception const& exception) {
    int const code = exception.getErrorCode() & 0xFF;
    return says_damaged(exception) || code == SQLITE_READONLY || code == SQLITE_CANTOPEN;
}
}  // namespace

struct StatisticsLog::Implementation {
    struct When {
        std::optional<Date> day;
        DayPart part = DayPart::unknown;
        friend auto operator<=>(When const&, When const&) = default;
    };
    enum class Trouble : std::uint8_t { none, untold, told };

    fs::path path;
    std::unique_ptr<SQLite::Database> database;
    int start = 0;      ///< counted when the first row without a date is written; 0: not yet
    std::map<When, Tally> waits;
    Trouble trouble = Trouble::none;

    std::size_t waiting() const {
        std::size_t count = 0;
        for (auto const& [when, tally] : waits) count += tally.size();
        return count;
    }

    void take(When const& when, Tally const& tally) {
        auto count = waiting();
        auto& known = waits[when];
        for (auto const& [name, times] : tally) {
            auto const at = known.find(name);
            if (at != known.end()) {
                at->second += times;
            } else if (count < most_waiting) {
                known.emplace(name, times);
                ++count;
            }
        }
    }

    /// Opens or makes the file; sets one aside that is damaged.
    bool connect() {
        for (bool const again : {false, true}) {
            bool damaged = true;
            try {
                database = counting_database(path);
                checkpoint();
                return true;
            } catch (SQLite::Exception const& exception) {
                damaged = says_damaged(exception);
            } catch (std::exception const&) {
                // Damage: foreign, of another version, or a check that failed.
            }
            database.reset();
            if (again || !damaged) return false;
            set_aside(path);
            start = 0;
        }
        return false;
    }

    /// What was added moves to the file at once, and the log beside it is emptied: page for page it would tell what came after what.
    void checkpoint() {
        // What fails here is safe where it is, and is moved another time.
        if (sqlite3_wal_checkpoint_v2(database->getHandle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) == SQLITE_OK)
            reached(DurableStep::statistics_checkpointed);
    }

    int counted_start() {
        if (start != 0) return start;
        database->exec("UPDATE start SET number = number + 1");
        int const number = database->execAndGet("SELECT number FROM start").getInt();
        SQLite::Statement old(*database, "DELETE FROM count WHERE day GLOB 'start-*' AND CAST(substr(day, 7) AS INTEGER) <= ?");
        old.bind(1, number - kept_starts);
        old.exec();
        return number;
    }

    /// What was long ago on the last day that counted before this one: a clock that is wrong for a day would else throw everything away.
    void forget_before(Date today) {
        SQLite::Statement last(*database, "SELECT max(day) FROM count WHERE day GLOB '[0-9]*' AND day < ?");
        last.bind(1, iso_date(today));
        std::optional<Date> const before = last.executeStep() && !last.getColumn(0).isNull() ? parse_date(last.getColumn(0).getString()) : std::nullopt;
        if (!before) return;
        SQLite::Statement old(*database, "DELETE FROM count WHERE day GLOB '[0-9]*' AND day < ?");
        old.bind(1, iso_date(days_later(*before, -kept_days)));
        old.exec();
    }

    /// All that waits, or throws and nothing.
    void write(std::optional<Date> today) {
        SQLite::Transaction transaction(*database);
        reached(DurableStep::statistics_begun);
        if (today) forget_before(*today);
        int const number = waits.begin()->first.day ? start : counted_start();  // those without a date come first
        reached(DurableStep::statistics_retained);
        SQLite::Statement known(*database, "SELECT counts FROM count WHERE day = ?1 AND part = ?2");
        SQLite::Statement block(*database, "INSERT INTO count VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET counts = ?3");
        for (auto const& [when, tally] : waits) {
            std::string const day = when.day ? iso_date(*when.day) : "start-" + std::to_string(number), part{day_part_name(when.part)};
            known.reset();
            known.bind(1, day), known.bind(2, part);
            Tally sum = known.executeStep() ? tally_of(known.getColumn(0).getString()) : Tally{};
            known.reset();
            for (auto const& [name, count] : tally) add_to(sum, name, count);
            block.reset();
            block.bind(1, day), block.bind(2, part), block.bind(3, tally_text(sum));
            block.exec();
        }
        reached(DurableStep::statistics_written);
        transaction.commit();
        start = number;
        reached(DurableStep::statistics_committed);
    }

    bool flush(std::optional<Date> today) {
        if (!database && !connect()) return false;
        try {
            write(today);
        } catch (SQLite::Exception const& exception) {
            if (wants_new_connection(exception)) database.reset();
            return false;
        }
        waits.clear();
        checkpoint();
        return true;
    }

    bool noticed(bool done) {
        if (done) trouble = Trouble::none;
        else if (trouble == Trouble::none) trouble = Trouble::untold;
        return done;
    }
};

StatisticsLog::StatisticsLog(std::unique_ptr<Implementation> implementation) : implementation_(std::move(implementation)) {}
StatisticsLog::StatisticsLog(StatisticsLog&&) noexcept = default;
StatisticsLog& StatisticsLog::operator=(StatisticsLog&&) noexcept = default;
StatisticsLog::~StatisticsLog() = default;

Result<StatisticsLog> StatisticsLog::open(fs::path const& path, Use use) {
    auto implementation = std::make_unique<Implementation>();
    implementation->path = path;
    if (use == Use::count) {
        if (implementation->noticed(implementation->connect())) reached(DurableStep::statistics_opened);
        return StatisticsLog(std::move(implementation));
    }
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return tl::unexpected(Failure{"TEL-01", path.string() + " is er niet. Er is nog niets geteld, of het staat ergens anders."});
    if (!std::ifstream(path, std::ios::binary)) return tl::unexpected(Failure{"TEL-04", path.string() + " mag u niet lezen. Doe dit als beheerder (sudo)."});
    try {
        implementation->database = reading_database(path);
    } catch (std::exception const&) {
        return tl::unexpected(Failure{"TEL-02", path.string() + " is geen bestand met tellingen van deze Sprank, of het is beschadigd."});
    }
    return StatisticsLog(std::move(implementation));
}

bool StatisticsLog::add(std::optional<Date> today, DayPart part, Tally const& tally) {
    auto& log = *implementation_;
    if (!tally.empty()) log.take({today, today ? part : DayPart::unknown}, tally);
    return log.waits.empty() || log.noticed(log.flush(today));
}

std::optional<Failure> StatisticsLog::trouble() {
    if (implementation_->trouble != Implementation::Trouble::untold) return std::nullopt;
    implementation_->trouble = Implementation::Trouble::told;
    return Failure{"TEL-03", "In " + implementation_->path.string() +
                                 " kan niet worden geteld; de kiosk telt door in het geheugen. Kijk of de schijf vol is, en van wie de map is."};
}

std::size_t StatisticsLog::waiting() const { return implementation_->waiting(); }

std::vector<CountRow> StatisticsLog::rows() const {
    std::vector<CountRow> found;
    if (!implementation_->database) return found;
    try {
        SQLite::Statement statement(*implementation_->database, "SELECT day, part, counts FROM count ORDER BY day, part");
        while (statement.executeStep()) {
            Row row(statement);
            std::string const day = row.text();
            auto const part = part_of(row.text());
            if (!part) continue;
            for (auto const& [name, count] : tally_of(row.text())) found.push_back({day, *part, name, count});
        }
    } catch (std::exception const&) {
        // What was read so far counts.
    }
    return found;
}

Tally StatisticsLog::total() const {
    Tally total;
    for (auto const& row : rows()) add_to(total, row.name, row.count);
    return total;
}

}  // namespace sprank::store
