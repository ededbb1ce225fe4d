// The counts of many kiosks, laid together.
#include "operate/counts_files.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "operate/published_csv.hpp"
#include "store/scratch_folder.hpp"

namespace sprank::operate {
namespace {

constexpr Date now{2026, 11, 26};
using Rows = std::vector<store::CountRow>;

Rows made_up(unsigned seed, int most = 40) {
    std::mt19937 random(seed);
    Rows rows;
    for (char const* const day : {"2026-11-20", "2026-11-21", "start-1"})
        for (auto const part : {DayPart::morning, DayPart::afternoon})
            for (char const* const name : {"visits", "screen.home", "screen.near", "profession.lasser", "profession.laborant", "language.nl", "contrast"})
                if (int const count = static_cast<int>(random()) % most; count > 0) rows.push_back({day, std::string_view(day).starts_with("start") ? DayPart::unknown : part, name, count});
    return merged(rows, {});
}

void lay(std::filesystem::path const& path, Rows const& rows) { REQUIRE(write_counts(path, {rows, {}}).has_value()); }

TEST_CASE("in whatever order kiosks are laid together, the same comes out") {
    for (unsigned seed = 0; seed < 20; ++seed) {
        Rows const a = made_up(seed), b = made_up(seed + 100), c = made_up(seed + 200);
        CHECK(merged(a, b) == merged(b, a));
        CHECK(merged(merged(a, b), c) == merged(a, merged(b, c)));
        CHECK(merged(a, {}) == a);
        int visits = 0, together = 0;
        for (auto const* const rows : {&a, &b})
            for (auto const& row : *rows) visits += row.name == "visits" ? row.count : 0;
        for (auto const& row : merged(a, b)) together += row.name == "visits" ? row.count : 0;
        CHECK(together == visits);
    }
}

TEST_CASE("so it is with exports, that tell less: in whatever order, the same") {
    for (unsigned seed = 0; seed < 20; ++seed) {
        Published const a = published(made_up(seed, 25), {}), b = published(made_up(seed + 100, 25), {}), c = published(made_up(seed + 200, 25), {});
        CHECK(together(a, b) == together(b, a));
        CHECK(together(together(a, b), c) == together(a, together(b, c)));
        // What one of them did not tell is not told.
        for (auto const& table : together(a, b).tables)
            if (auto const* const mine = a.find(table.id); mine != nullptr && mine->withheld) CHECK(table.withheld);
    }
}

TEST_CASE("a file that is merged is a file of counts, and can be merged again") {
    store::ScratchFolder const folder;
    Rows const a = made_up(1), b = made_up(2), c = made_up(3);
    lay(folder / "a.db", a), lay(folder / "b.db", b), lay(folder / "c.db", c);
    auto const ab = read_counts({folder / "a.db", folder / "b.db"}, now);
    REQUIRE(ab.has_value());
    REQUIRE(write_counts(folder / "ab.db", *ab).has_value());
    auto const all = read_counts({folder / "ab.db", folder / "c.db"}, now), other = read_counts({folder / "c.db", folder / "b.db", folder / "a.db"}, now);
    REQUIRE(all.has_value());
    REQUIRE(other.has_value());
    CHECK(all->rows == other->rows);
    CHECK(all->rows == merged(merged(a, b), c));
    CHECK(write_counts(folder / "ab.db", *ab).error().code == "TEL-05");
}

TEST_CASE("the same file given twice, under whatever name, is refused") {
    store::ScratchFolder const folder;
    lay(folder / "a.db", made_up(1));
    std::filesystem::copy_file(folder / "a.db", folder / "copy.db");
    auto const twice = read_counts({folder / "a.db", folder / "copy.db"}, now);
    REQUIRE_FALSE(twice.has_value());
    CHECK(twice.error().code == "TEL-04");
    CHECK(twice.error().text.find("copy.db") != std::string::npos);
    store::write_bytes(folder / "a.csv", published_csv(published(made_up(1), {})));
    CHECK(read_counts({folder / "a.csv", folder / "a.csv"}, now).error().code == "TEL-04");
    CHECK(read_counts({folder / "a.db", folder / "a.csv"}, now).error().code == "TEL-04");
}

TEST_CASE("an older copy of the same kiosk is refused as well") {
    store::ScratchFolder const folder;
    Rows const before = made_up(1);
    Rows later = merged(before, {{"2026-11-25", DayPart::morning, "visits", 12}});
    lay(folder / "before.db", before), lay(folder / "later.db", later);
    CHECK(read_counts({folder / "before.db", folder / "later.db"}, now).error().code == "TEL-04");
}

TEST_CASE("kiosks that counted nothing yet are no copies of each other") {
    store::ScratchFolder const folder;
    lay(folder / "a.db", {}), lay(folder / "b.db", {});
    CHECK(read_counts({folder / "a.db", folder / "b.db"}, now).has_value());
}

TEST_CASE("days of more than four hundred days ago are left out, in whatever order files come") {
    Rows const old = within_retention({{"2025-10-21", DayPart::morning, "visits", 12}, {"2025-10-22", DayPart::morning, "visits", 13}, {"start-1", DayPart::unknown, "visits", 14}}, now);
    REQUIRE(old.size() == 2);
    CHECK(old.front().day == "2025-10-22");
    CHECK(within_retention(made_up(3), std::nullopt) == made_up(3));
}

TEST_CASE("of exports no file of counts can be made") {
    store::ScratchFolder const folder;
    store::write_bytes(folder / "a.csv", published_csv(published(made_up(1), {})));
    auto const counts = read_counts({folder / "a.csv"}, now);
    REQUIRE(counts.has_value());
    CHECK(write_counts(folder / "out.db", *counts).error().code == "TEL-05");
}

TEST_CASE("a file that is none of ours is named, with what to do") {
    store::ScratchFolder const folder;
    store::write_bytes(folder / "text.csv", "naam;leeftijd\nJan;12 jaar en een beetje\n");
    store::write_bytes(folder / "short", "kort");
    CHECK(read_counts({folder / "text.csv"}, now).error().code == "CSV-01");
    CHECK(read_counts({folder / "short"}, now).error().code == "TEL-02");
    CHECK(read_counts({folder / "none"}, now).error().code == "TEL-01");
}

}  // namespace
}  // namespace sprank::operate
