// Counters that survive the plug.
#include "store/statistics_log.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

#include "store/scratch_folder.hpp"

namespace sprank::store {
namespace {

constexpr Date day{2026, 11, 26};

StatisticsLog opened(std::filesystem::path const& path) {
    auto log = StatisticsLog::open(path, StatisticsLog::Use::count);
    REQUIRE(log.has_value());
    return std::move(*log);
}

TEST_CASE("what was counted is there after the kiosk was switched off, added up by day and part") {
    ScratchFolder const folder;
    auto const path = folder / "statistics.db";
    {
        auto log = opened(path);
        CHECK(log.add(day, DayPart::morning, {{"visits", 2}, {"screen.home", 3}}));
        CHECK(log.add(day, DayPart::morning, {{"visits", 1}}));
    }
    auto log = opened(path);
    CHECK(log.add(day, DayPart::evening, {{"visits", 4}}));
    CHECK(log.rows() == std::vector<CountRow>{{"2026-11-26", DayPart::evening, "visits", 4}, {"2026-11-26", DayPart::morning, "screen.home", 3}, {"2026-11-26", DayPart::morning, "visits", 3}});
    CHECK(log.total() == Tally{{"visits", 7}, {"screen.home", 3}});
}

TEST_CASE("nothing is written where nothing was counted") {
    ScratchFolder const folder;
    auto log = opened(folder / "statistics.db");
    CHECK(log.add(day, DayPart::morning, {}));
    CHECK(log.rows().empty());
}

TEST_CASE("with a clock that nobody trusts it counts by start, and no part of the day is told") {
    ScratchFolder const folder;
    auto const path = folder / "statistics.db";
    for (int start = 0; start < 2; ++start) {
        auto log = opened(path);
        CHECK(log.add(std::nullopt, DayPart::morning, {{"visits", 1}}));
        CHECK(log.add(std::nullopt, DayPart::evening, {{"visits", 1}}));
    }
    CHECK(opened(path).rows() == std::vector<CountRow>{{"start-1", DayPart::unknown, "visits", 2}, {"start-2", DayPart::unknown, "visits", 2}});
}

TEST_CASE("after four hundred days a day is gone, and the file does not grow for ever") {
    ScratchFolder const folder;
    auto log = opened(folder / "statistics.db");
    CHECK(log.add(Date{2025, 10, 1}, DayPart::morning, {{"visits", 1}}));
    CHECK(log.add(Date{2025, 12, 1}, DayPart::morning, {{"visits", 1}}));
    CHECK(log.add(Date{2026, 11, 25}, DayPart::morning, {{"visits", 1}}));
    CHECK(log.add(day, DayPart::morning, {{"visits", 1}}));
    auto const rows = log.rows();
    REQUIRE(rows.size() == 3);
    CHECK(rows.front().day == "2025-12-01");
}

TEST_CASE("a clock that is wrong for a day takes no counts with it") {
    ScratchFolder const folder;
    auto log = opened(folder / "statistics.db");
    CHECK(log.add(day, DayPart::morning, {{"visits", 5}}));
    for (int i = 0; i < 3; ++i) CHECK(log.add(Date{2057, 3, 1}, DayPart::morning, {{"visits", 1}}));
    CHECK(log.add(Date{2026, 11, 27}, DayPart::morning, {{"visits", 7}}));
    auto const rows = log.rows();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].count == 5);
    CHECK(rows[1].count == 7);
    CHECK(rows[2].count == 3);
}

TEST_CASE("counts that may not be read are told from counts that are damaged") {
    if (::geteuid() != 0) return;  // only root can step down to somebody who may not
    ScratchFolder const folder;
    { CHECK(opened(folder / "statistics.db").add(day, DayPart::morning, {{"visits", 1}})); }
    std::filesystem::permissions(folder / "", std::filesystem::perms::all);
    std::filesystem::permissions(folder / "statistics.db", std::filesystem::perms::owner_read);
    pid_t const child = ::fork();
    if (child == 0) {
        if (::seteuid(65534) != 0) ::_exit(2);
        auto const log = StatisticsLog::open(folder / "statistics.db", StatisticsLog::Use::read);
        ::_exit(!log && log.error().code == "TEL-04" ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WEXITSTATUS(status) == 0);
}

TEST_CASE("a file that is damaged or somebody else's is set aside, and the kiosk counts on") {
    for (std::string const& bytes : {std::string("geen database"), std::string(20'000, '\0'), std::string("SQLite format 3\0 en dan niets", 30)}) {
        ScratchFolder const folder;
        auto const path = folder / "statistics.db";
        std::ofstream(path, std::ios::binary) << bytes;
        auto log = opened(path);
        CHECK(log.add(day, DayPart::morning, {{"visits", 1}}));
        CHECK(log.total() == Tally{{"visits", 1}});
        CHECK(std::filesystem::exists(path.string() + ".damaged"));
    }
}

TEST_CASE("a page of the file that is torn does not stop the kiosk either") {
    ScratchFolder const folder;
    auto const path = folder / "statistics.db";
    {
        auto log = opened(path);
        for (int i = 0; i < 400; ++i) CHECK(log.add(day, DayPart::morning, {{"profession.beroep-" + std::to_string(i), 1}}));
    }
    {
        std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(8192);
        file << std::string(12'000, '\xA5');
    }
    auto log = opened(path);
    CHECK(log.add(day, DayPart::morning, {{"visits", 1}}));
    CHECK(log.total() == Tally{{"visits", 1}});
}

TEST_CASE("where nothing can be written the kiosk counts on in memory, and its operator is told so once") {
    ScratchFolder const folder;
    auto const path = folder / "not-yet/statistics.db";
    auto log = opened(path);
    auto const trouble = log.trouble();
    REQUIRE(trouble.has_value());
    CHECK(trouble->code == "TEL-03");
    CHECK_FALSE(log.trouble().has_value());
    CHECK_FALSE(log.add(day, DayPart::morning, {{"visits", 1}}));
    CHECK_FALSE(log.add(day, DayPart::morning, {{"visits", 1}, {"screen.home", 1}}));
    CHECK_FALSE(log.add(std::nullopt, DayPart::morning, {{"visits", 1}}));
    CHECK(log.waiting() == 3);
    CHECK_FALSE(log.trouble().has_value());
    CHECK(log.rows().empty());

    std::filesystem::create_directory(folder / "not-yet");
    CHECK(log.add(day, DayPart::evening, {}));
    CHECK(log.waiting() == 0);
    CHECK(log.rows() == std::vector<CountRow>{{"2026-11-26", DayPart::morning, "screen.home", 1}, {"2026-11-26", DayPart::morning, "visits", 2}, {"start-1", DayPart::unknown, "visits", 1}});
}

TEST_CASE("a disk that stays full for a year does not fill the memory as well") {
    ScratchFolder const folder;
    auto log = opened(folder / "not-yet/statistics.db");
    for (int i = 0; i < 12'000; ++i) CHECK_FALSE(log.add(day, DayPart::morning, {{"profession.beroep-" + std::to_string(i), 1}, {"visits", 1}}));
    CHECK(log.waiting() == 5000);
    std::filesystem::create_directory(folder / "not-yet");
    CHECK(log.add(day, DayPart::morning, {{"visits", 1}}));
    CHECK(log.total().at("visits") == 12'001);
}

TEST_CASE("a file that somebody else holds is not taken for a damaged one") {
    ScratchFolder const folder;
    auto const path = folder / "statistics.db";
    CHECK(opened(path).add(day, DayPart::morning, {{"visits", 3}}));
    std::optional<SQLite::Database> other(std::in_place, path.string(), SQLite::OPEN_READWRITE);
    other->exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE count SET counts = counts;");
    auto log = opened(path);
    CHECK_FALSE(log.add(day, DayPart::morning, {{"visits", 1}}));
    other.reset();
    CHECK(log.add(day, DayPart::morning, {{"visits", 1}}));
    CHECK(log.total() == Tally{{"visits", 5}});
    CHECK_FALSE(std::filesystem::exists(path.string() + ".damaged"));
}

TEST_CASE("who only reads makes no file and moves none aside") {
    ScratchFolder const folder;
    auto const path = folder / "statistics.db";
    CHECK(StatisticsLog::open(path, StatisticsLog::Use::read).error().code == "TEL-01");
    std::ofstream(path) << "iets anders";
    CHECK(StatisticsLog::open(path, StatisticsLog::Use::read).error().code == "TEL-02");
    CHECK(folder.files() == 1);
}

TEST_CASE("somebody may read while the kiosk counts") {
    ScratchFolder const folder;
    auto const path = folder / "statistics.db";
    auto log = opened(path);
    CHECK(log.add(day, DayPart::morning, {{"visits", 1}}));
    auto const reader = StatisticsLog::open(path, StatisticsLog::Use::read);
    REQUIRE(reader.has_value());
    CHECK(reader->total() == Tally{{"visits", 1}});
    CHECK(log.add(day, DayPart::morning, {{"visits", 1}}));
    CHECK(reader->total() == Tally{{"visits", 2}});
}

}  // namespace
}  // namespace sprank::store
