// What may leave a kiosk.
#include "operate/published.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "core/sample_catalogue.hpp"
#include "core/session.hpp"
#include "operate/ask.hpp"
#include "operate/counts_files.hpp"
#include "operate/published_csv.hpp"
#include "operate/published_html.hpp"
#include "store/sample_bundle.hpp"
#include "store/scratch_folder.hpp"

namespace sprank::operate {
namespace {

using Rows = std::vector<store::CountRow>;

/// Two busy days and a quiet one, with three who stopped at the first question.
Rows sample() {
    return merged({{"2026-11-24", DayPart::morning, "visits", 25}, {"2026-11-24", DayPart::afternoon, "visits", 31}, {"2026-11-25", DayPart::morning, "visits", 4}, {"2026-11-25", DayPart::afternoon, "visits", 40},
                   {"2026-11-26", DayPart::morning, "visits", 22}, {"2026-11-26", DayPart::afternoon, "visits", 28}, {"2026-11-24", DayPart::morning, "language.nl", 120}, {"2026-11-24", DayPart::morning, "language.en", 27},
                   {"2026-11-24", DayPart::morning, "language.nl-simple", 3}, {"2026-11-24", DayPart::morning, "contrast", 2}, {"2026-11-24", DayPart::morning, "screen.home", 160}, {"2026-11-24", DayPart::morning, "screen.near", 44},
                   {"2026-11-24", DayPart::morning, "profession.lasser", 31}, {"2026-11-24", DayPart::morning, "profession.laborant", 17}, {"2026-11-24", DayPart::morning, "quiz.begun", 40}, {"2026-11-24", DayPart::morning, "quiz.finished", 25},
                   {"2026-11-24", DayPart::morning, "quiz.item.a1.dropped", 3}, {"2026-11-24", DayPart::morning, "quiz.dropped_at_worlds", 12}, {"2026-11-24", DayPart::morning, "quiz.item.a1.answered", 37},
                   {"2026-11-24", DayPart::morning, "quiz.item.a1.unknown", 14}, {"2026-11-24", DayPart::morning, "quiz.item.a1.to_5", 25}, {"2026-11-24", DayPart::morning, "quiz.item.a1.longer", 12}},
                  {});
}

std::optional<int> count_of(Published const& told, std::string_view table, std::string_view row) {
    auto const* const found = told.find(table);
    REQUIRE(found != nullptr);
    auto const at = std::ranges::find(found->rows, row, &Heading::id);
    REQUIRE(at != found->rows.end());
    return found->cells[static_cast<std::size_t>(at - found->rows.begin())].back();
}

TEST_CASE("large counts are told, small ones are not, nor one more that would give them away") {
    Published const told = published(sample(), {});
    CHECK(count_of(told, "schermen", "home") == 160);
    CHECK(count_of(told, "beroepen", "lasser") == 31);
    CHECK(count_of(told, "talen", "nl") == 120);
    CHECK_FALSE(count_of(told, "talen", "nl-simple").has_value());
    CHECK_FALSE(count_of(told, "talen", "en").has_value());
    CHECK(told.find("talen")->total == 150);
    // Two of 150 used it: how many did not would tell that. Only the sum is left.
    CHECK_FALSE(count_of(told, "contrast", "yes").has_value());
    CHECK_FALSE(count_of(told, "contrast", "no").has_value());
    auto const& days = *told.find("bezoeken");
    CHECK(days.total == 150);
    auto const quiet = std::ranges::find(days.rows, "2026-11-25", &Heading::id) - days.rows.begin();
    CHECK_FALSE(days.cells[static_cast<std::size_t>(quiet)][1].has_value());
}

TEST_CASE("no table tells a count from one to nine, whatever was counted") {
    for (int scale = 1; scale < 40; scale += 3) {
        Rows rows = sample();
        for (auto& row : rows) row.count = 1 + row.count * scale / 20;
        for (auto const& table : published(rows, {}).tables) {
            CAPTURE(table.id);
            auto const tellable = [](std::optional<int> count) { return !count || *count == 0 || *count >= 10; };
            CHECK(tellable(table.total));
            CHECK(std::ranges::all_of(table.column_totals, tellable));
            for (auto const& row : table.cells) CHECK(std::ranges::all_of(row, tellable));
            if (table.withheld) CHECK(table.rows.empty());
        }
    }
}

TEST_CASE("of single questions only tens are told, or the next question would show who stopped") {
    Published const told = published(sample(), {});
    CHECK(told.find("test-onbekend.a1")->total == 40);
    CHECK(count_of(told, "test-onbekend.a1", "unknown") == 10);
    CHECK_FALSE(count_of(told, "test-einde", "a1").has_value());
}

TEST_CASE("an export that is read back tells the same, also after a spreadsheet kept it its own way") {
    for (auto const& rows : {sample(), Rows{}, Rows{{"2026-11-24", DayPart::morning, "visits", 5}}}) {
        Published const told = published(rows, Names(sample_catalogue()));
        auto csv = published_csv(told);
        CHECK(published_of_csv(csv, "a.csv") == Result<Published>(told));
        std::string windows;
        for (char const letter : csv.substr(3)) windows += letter == '\n' ? std::string("\r\n") : std::string(1, letter);
        CHECK(published_of_csv(windows, "a.csv") == Result<Published>(told));
    }
}

TEST_CASE("an export with a mistake in it says on which line") {
    std::string csv = published_csv(published(sample(), {}));
    auto const at = csv.find(";160;");
    REQUIRE(at != std::string::npos);
    csv.replace(at, 5, ";veel;");
    auto const read = published_of_csv(csv, "kiosk.csv");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().text.find("kiosk.csv, regel ") != std::string::npos);
    CHECK(read.error().text.find("\"veel\"") != std::string::npos);
    for (auto const* const other : {"", "tabel", "tabel;rij;kolom;aantal;titel;naam\n", "tabel;rij;kolom;aantal;titel;naam\na;b;c\n", "\xEF\xBB\xBF\"\"\"\n"}) CHECK(published_of_csv(other, "a.csv").error().code == "CSV-01");
}

TEST_CASE("a name from the content cannot run as a formula in a spreadsheet") {
    Published told = published(sample(), {});
    told.tables.front().rows.front().name = "=cmd|' /C calc'!A0";
    auto const csv = published_csv(told);
    CHECK(csv.find(";=cmd") == std::string::npos);
    CHECK(csv.find(";'=cmd") != std::string::npos);
}

TEST_CASE("the page needs nothing beside it, and each chart says in words what it shows") {
    Published const told = published(sample(), Names(sample_catalogue()));
    std::string const html = published_html(told);
    std::size_t charts = 0, words = 0;
    for (auto at = html.find("<svg"); at != std::string::npos; at = html.find("<svg", at + 1)) ++charts;
    for (auto at = html.find("role=\"img\""); at != std::string::npos; at = html.find("role=\"img\"", at + 1)) words += html.find("<desc>", at) < html.find("</svg>", at);
    CHECK(charts >= 6);
    CHECK(words == charts);
    CHECK(html.find("Bezoeken per dag") != std::string::npos);
    for (auto const* const outside : {"href=", "src=", "url(", "<script"}) CHECK(html.find(outside) == std::string::npos);
}

TEST_CASE("an operator exports one kiosk and merges three, and gets tables, pages and JSON") {
    store::ScratchFolder const folder;
    auto const path = [&](char const* name) { return (folder / name).string(); };
    REQUIRE(write_counts(path("a.db"), {sample(), {}}).has_value());
    REQUIRE(write_counts(path("b.db"), {merged(sample(), {{"2026-11-26", DayPart::evening, "visits", 60}, {"2026-11-24", DayPart::morning, "visits", 1}}), {}}).has_value());
    std::string out, err;
    CHECK(ask({"statistics", "export", path("a.db"), "--csv", path("a.csv"), "--html", path("a.html")}, out, err) == 0);
    CHECK(out.find("Bezoeken per dag en dagdeel: 150") != std::string::npos);
    CHECK(store::bytes_of(path("a.csv")).find("talen;nl;aantal;120;") != std::string::npos);
    CHECK(store::bytes_of(path("a.html")).starts_with("<!doctype html>"));
    CHECK(ask({"statistics", "merge", path("a.db"), path("a.db")}, out, err) == 1);
    CHECK(err.find("TEL-04") != std::string::npos);
    REQUIRE(write_counts(path("c.db"), {{{"2026-11-20", DayPart::morning, "visits", 50}, {"2026-11-20", DayPart::morning, "language.nl", 50}}, {}}).has_value());
    CHECK(ask({"statistics", "merge", path("a.db"), path("c.db"), "-o", path("ac.db"), "--json"}, out, err) == 0);
    CHECK(out.find("\"total\":200") != std::string::npos);
    CHECK(ask({"statistics", "merge", path("a.csv"), path("c.db"), "--json"}, out, err) == 0);
    CHECK(out.find("\"total\":200") != std::string::npos);
    CHECK(ask({"statistics", "merge", path("a.csv"), "-o", path("nee.db")}, out, err) == 1);
    CHECK(err.find("TEL-05") != std::string::npos);
    CHECK(ask({"statistics", "export", path("ac.db"), "--csv", path("geen/map.csv")}, out, err) == 3);
}

template <std::size_t... Each>
std::vector<Screen> one_of_each(std::index_sequence<Each...>) {
    return {Screen{std::variant_alternative_t<Each, AnyScreen>{}}...};
}

TEST_CASE("each screen that can be counted has a name that people read") {
    auto screens = one_of_each(std::make_index_sequence<std::variant_size_v<AnyScreen>>{});
    for (RouteKind const route : route_kinds) {
        RouteView view;
        view.route = route;
        screens.emplace_back(std::move(view));
    }
    for (Screen const& screen : screens) {
        std::string const id(screen_name(screen));
        CHECK_MESSAGE(Names{}.screen(id) != id, id);
    }
}

}  // namespace
}  // namespace sprank::operate
