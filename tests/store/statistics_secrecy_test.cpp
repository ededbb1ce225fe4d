// Nobody who takes the file learns in which order visitors came.
#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "core/days.hpp"
#include "store/scratch_folder.hpp"
#include "store/statistics_log.hpp"

namespace sprank::store {
namespace {

constexpr Date day{2026, 11, 26};
using Visits = std::vector<Tally>;

/// So many visits, each with a few professions that it looked at.
Visits made_up_visits(int count, unsigned seed) {
    std::mt19937 random(seed);
    Visits visits;
    for (int i = 0; i < count; ++i) {
        Tally one{{"visits", 1}, {"screen.home", 1}};
        for (int k = 0; k < 4; ++k) one["profession.beroep-" + std::to_string(random() % 60)] += 1;
        visits.push_back(std::move(one));
    }
    return visits;
}

void count_all(std::filesystem::path const& path, Visits const& visits) {
    auto log = StatisticsLog::open(path, StatisticsLog::Use::count);
    REQUIRE(log.has_value());
    for (auto const& visit : visits) CHECK(log->add(day, DayPart::morning, visit));
}

/// All that lies beside it as well.
std::string all_bytes(std::filesystem::path const& path) { return bytes_of(path) + bytes_of(path.string() + "-wal") + bytes_of(path.string() + "-journal"); }

TEST_CASE("the same visits in another order leave the very same file, byte for byte, after the next start") {
    ScratchFolder const folder;
    auto const one = folder / "one.db", other = folder / "other.db";
    for (unsigned seed = 0; seed < 6; ++seed) {
        Visits visits = made_up_visits(40, seed);
        count_all(one, visits);
        std::shuffle(visits.begin(), visits.end(), std::mt19937(seed + 100));
        count_all(other, visits);
        count_all(one, {}), count_all(other, {});  // the next start
        auto mine = all_bytes(one), theirs = all_bytes(other);
        CHECK(mine.find("profession.beroep-") != std::string::npos);
        CAPTURE(seed);
        REQUIRE(mine.size() == theirs.size());
        // How often the file was written (bytes 24 and 92 of its head) is the same as well, or nothing would be.
        CHECK((mine == theirs));
    }
}

TEST_CASE("while a kiosk counts, its counters lie by the alphabet, and nothing that they were before is left in the file or beside it") {
    ScratchFolder const folder;
    auto const path = folder / "statistics.db";
    auto log = StatisticsLog::open(path, StatisticsLog::Use::count);
    REQUIRE(log.has_value());
    Tally sum;
    for (auto const& visit : made_up_visits(60, 7)) {
        REQUIRE(log->add(day, DayPart::morning, visit));
        for (auto const& [name, count] : visit) sum[name] += count;
        auto const bytes = all_bytes(path);
        // Each counter stands there once, with the count of now; where a page ends one or two are cut in half.
        std::size_t found = 0;
        for (auto const& [name, count] : sum) {
            std::string const now = name + " " + std::to_string(count) + "\n";
            for (auto at = bytes.find(name + " "); at != std::string::npos; at = bytes.find(name + " ", at + 1), ++found) CHECK(bytes.compare(at, now.size(), now) == 0);
        }
        CHECK(found <= sum.size());
        CHECK(found + 2 >= sum.size());
        CHECK(bytes_of(path.string() + "-wal").empty());
    }
}

TEST_CASE("what is forgotten after four hundred days is gone from the bytes as well") {
    ScratchFolder const folder;
    auto const path = folder / "statistics.db";
    auto log = StatisticsLog::open(path, StatisticsLog::Use::count);
    REQUIRE(log.has_value());
    REQUIRE(log->add(Date{2025, 1, 2}, DayPart::morning, {{"profession.oud", 3}}));
    REQUIRE(log->add(day, DayPart::morning, {{"visits", 1}}));
    CHECK(all_bytes(path).find("profession.oud") != std::string::npos);
    REQUIRE(log->add(days_later(day, 1), DayPart::morning, {{"visits", 1}}));
    CHECK(all_bytes(path).find("profession.oud") == std::string::npos);
}

TEST_CASE("counts of a program that kept a row for each are taken over") {
    ScratchFolder const folder;
    auto const path = folder / "statistics.db";
    {
        SQLite::Database old(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        old.exec("CREATE TABLE start (number INTEGER NOT NULL) STRICT; INSERT INTO start VALUES (3);"
                 "CREATE TABLE count (day TEXT NOT NULL, part TEXT NOT NULL, name TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (day, part, name)) STRICT, WITHOUT ROWID;"
                 "INSERT INTO count VALUES ('2026-11-26', 'morning', 'visits', 12), ('2026-11-26', 'morning', 'screen.home', 13), ('start-3', 'unknown', 'visits', 2);"
                 "PRAGMA application_id = 1397773140; PRAGMA user_version = 1;");
    }
    auto log = StatisticsLog::open(path, StatisticsLog::Use::count);
    REQUIRE(log.has_value());
    CHECK(log->add(day, DayPart::morning, {{"visits", 1}}));
    CHECK(log->rows() == std::vector<CountRow>{{"2026-11-26", DayPart::morning, "screen.home", 13}, {"2026-11-26", DayPart::morning, "visits", 13}, {"start-3", DayPart::unknown, "visits", 2}});
    CHECK_FALSE(std::filesystem::exists(path.string() + ".damaged"));
}

}  // namespace
}  // namespace sprank::store
