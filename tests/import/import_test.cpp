// A regional office brings its offers in: what comes in, what does not, and what is never overwritten.
#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "compile/content_fixture.hpp"
#include "import/merging.hpp"
#include "import/own_words.hpp"
#include "import/run_import.hpp"

namespace sprank::import {
namespace {

constexpr Date today{2026, 11, 22};

Known known_of(test::ContentCopy const& copy) {
    auto known = Known::read(copy.content());
    REQUIRE_MESSAGE(known.has_value(), (known ? std::string() : known.error().text));
    return std::move(*known);
}

ForeignOffer offer(std::string name, std::string key = {}) {
    ForeignOffer one;
    one.spot = {"agenda.ics", "afspraak 1"};
    one.name = std::move(name);
    one.key = std::move(key);
    one.organisation = "Vakschool";
    one.town = "Zwolle";
    return one;
}

Fitting fitted(Known const& known, std::vector<ForeignOffer> const& offers) { return fit(offers, known, {"bron-2026", "", "", "", today}); }

std::string cell(Cells const& cells, std::string_view column) { return cell_of(cells, column); }

Result<Merged> merged_into(test::ContentCopy const& copy, Known const& known, std::vector<ForeignOffer> const& offers, LastImport const& last = LastImport::none()) {
    auto const fitting = fitted(known, offers);
    return merge(copy.content(), fitting.rows, {known, "bron-2026", today, fitting.ids, last});
}

std::string table_of(std::string const& rows) { return "Naam;Soort;School;Plaats;Datum;Toelichting\r\n" + rows; }

TEST_CASE("an open day of another system becomes a row as an editor would write it") {
    test::ContentCopy const copy;
    auto const known = known_of(copy);
    auto one = offer("Open dag lassen", "abc-1");
    one.starts = Date{2027, 3, 4};
    one.text = "Kom kijken in de werkplaats.";
    auto const fitting = fitted(known, {one});
    REQUIRE(fitting.rows.size() == 1);
    CHECK(fitting.complaints.empty());
    Cells const& cells = fitting.rows.front().cells;
    CHECK(fitting.rows.front().region == "oost");
    CHECK(cell(cells, "kind") == "open-day");
    CHECK(cell(cells, "organisation") == "vakschool");
    CHECK(cell(cells, "place") == "zwolle");
    CHECK(cell(cells, "starts") == "2027-03-04");
    CHECK(cell(cells, "when_nl") == "4 maart 2027");
    CHECK(cell(cells, "when_en") == "4 March 2027");
    CHECK(cell(cells, "text_nl") == "Kom kijken in de werkplaats.");
    CHECK(cell(cells, "checked") == "2026-11-22");
    CHECK(cell(cells, "id") == "bron-2026-abc-1");
}

TEST_CASE("what cannot be placed honestly is not placed, and its owner reads why") {
    test::ContentCopy const copy;
    auto const known = known_of(copy);
    auto nameless = offer(""), stranger = offer("Open dag"), nowhere = offer("Open dag"), past = offer("Open dag");
    stranger.organisation = "Een school die niemand kent";
    nowhere.town = "Verweggistan";
    past.starts = Date{2026, 11, 21};
    auto const fitting = fitted(known, {nameless, stranger, nowhere, past});
    CHECK(fitting.rows.empty());
    REQUIRE(fitting.complaints.size() == 3);  // what is over needs no word
    CHECK(fitting.complaints[0].found.find("geen naam") != std::string::npos);
    CHECK(fitting.complaints[1].found.find("Een school die niemand kent") != std::string::npos);
    CHECK(fitting.complaints[2].found.find("Verweggistan") != std::string::npos);
    for (auto const& complaint : fitting.complaints) CHECK(complaint.spot.place == "afspraak 1");
}

TEST_CASE("no price is lost: its year is that of the offer, else of what it rests on") {
    test::ContentCopy const copy;
    auto const known = known_of(copy);
    auto const price = [&](ForeignOffer const& one) {
        auto const cells = fitted(known, {one}).rows.at(0).cells;
        return cell(cells, "cost") + "/" + cell(cells, "cost_year");
    };
    auto one = offer("Cursus lassen");
    CHECK(price(one) == "/");
    one.cost = "120";
    CHECK(price(one) == "120/2026");  // of the source
    one.starts = Date{2027, 3, 4};
    CHECK(price(one) == "120/2027");
    one.cost_year = 2025;
    CHECK(price(one) == "120/2025");
    one.cost = "gratis";
    one.cost_year = 0;
    CHECK(price(one) == "gratis/2027");
}

TEST_CASE("an office that imports its calendar twice has everything once") {
    test::ContentCopy const copy;
    auto const known = known_of(copy);
    std::vector const offers{offer("Open dag lassen", "a"), offer("Workshop metaal", "b")};
    auto const first = merged_into(copy, known, offers);
    REQUIRE(first.has_value());
    CHECK(std::ranges::count(first->outcomes, RowFate::added, &RowOutcome::fate) == 2);
    REQUIRE(write(*first, false));
    CHECK(test::check(copy) == "");
    auto const again = merged_into(copy, known, offers);
    REQUIRE(again.has_value());
    CHECK(std::ranges::count(again->outcomes, RowFate::same, &RowOutcome::fate) == 2);
    auto const before = copy.read("content/offers/oost.csv");
    REQUIRE(write(*again, true));
    CHECK(copy.read("content/offers/oost.csv") == before);
}

TEST_CASE("the same open day under another number is still the same open day") {
    test::ContentCopy const copy;
    auto const known = known_of(copy);
    REQUIRE(write(*merged_into(copy, known, {offer("Open dag lassen", "a")}), false));
    auto const again = merged_into(copy, known, {offer("Open dag  LASSEN", "z-9")});
    REQUIRE(again->outcomes.size() == 1);
    CHECK(again->outcomes.front().fate != RowFate::added);
}

TEST_CASE("what changed is shown cell by cell, and taken over only when the editor says so") {
    test::ContentCopy const copy;
    auto const known = known_of(copy);
    auto one = offer("Open dag lassen", "a");
    one.starts = Date{2027, 3, 4};
    REQUIRE(write(*merged_into(copy, known, {one}), false));
    auto const before = copy.read("content/offers/oost.csv");
    one.starts = Date{2027, 3, 11};
    auto const merged = merged_into(copy, known, {one});
    REQUIRE(merged->outcomes.front().fate == RowFate::changed);
    auto const& changes = merged->outcomes.front().changes;
    CHECK(std::ranges::find(changes, CellChange{"starts", "2027-03-04", "2027-03-11"}) != changes.end());
    CHECK(std::ranges::find(changes, CellChange{"when_nl", "4 maart 2027", "11 maart 2027"}) != changes.end());
    REQUIRE(write(*merged, false));
    CHECK(copy.read("content/offers/oost.csv") == before);
    REQUIRE(write(*merged, true));
    CHECK(copy.read("content/offers/oost.csv").find("2027-03-11") != std::string::npos);
    CHECK(test::check(copy) == "");
}

TEST_CASE("words that an editor made better stay, whatever the file says") {
    test::ContentCopy copy;
    auto const known = known_of(copy);
    auto one = offer("Open dag lassen", "a");
    one.text = "Lange tekst van het systeem.";
    REQUIRE(write(*merged_into(copy, known, {one}), false));
    copy.replace("content/offers/oost.csv", "Lange tekst van het systeem.", "Kom zelf lassen.");
    auto const again = merged_into(copy, known, {one});
    CHECK(again->outcomes.front().fate == RowFate::same);
}

TEST_CASE("an event that is cancelled goes, one that we never had is no news") {
    test::ContentCopy const copy;
    auto const known = known_of(copy);
    REQUIRE(write(*merged_into(copy, known, {offer("Open dag lassen", "a")}), false));
    auto gone = offer("Open dag lassen", "a"), other = offer("Iets anders", "q");
    gone.cancelled = other.cancelled = true;
    auto const merged = merged_into(copy, known, {gone, other});
    REQUIRE(merged->outcomes.size() == 1);
    CHECK(merged->outcomes.front().fate == RowFate::removed);
    REQUIRE(write(*merged, true));
    CHECK(copy.read("content/offers/oost.csv").find("Open dag lassen") == std::string::npos);
}

TEST_CASE("rows that nobody touched keep their very bytes") {
    test::ContentCopy const copy;
    auto const before = copy.read("content/offers/oost.csv");
    REQUIRE(write(*merged_into(copy, known_of(copy), {offer("Open dag lassen", "a")}), false));
    auto const after = copy.read("content/offers/oost.csv");
    std::istringstream old(before);
    std::string line;
    std::getline(old, line);  // the header has new columns
    while (std::getline(old, line)) {
        CAPTURE(line);
        CHECK(after.find(line) != std::string::npos);
    }
}

TEST_CASE("an editor who only looks changes no content; how the columns were read is saved, to be corrected first") {
    test::ContentCopy copy;
    copy.write("regio.csv", table_of("Open dag lassen;open dag;Vakschool;Zwolle;4-3-2027;Kom kijken in de werkplaats.\r\n"));
    auto const before = copy.files();
    auto const table = copy.read("content/offers/oost.csv");
    auto const run = import(copy, {(copy.root() / "regio.csv").string(), "--dry-run"});
    CAPTURE(run.said);
    CHECK(run.code == 0);
    CHECK(run.said.find("1 rij: 1 nieuw.") != std::string::npos);
    CHECK(copy.files() == before);
    CHECK(copy.read("regio.csv.kolommen.yaml").find("name: \"Naam\"") != std::string::npos);
    CHECK(copy.read("content/offers/oost.csv") == table);
}

TEST_CASE("a region's spreadsheet comes in, a bad row is named with its place, and the rest goes on") {
    test::ContentCopy copy;
    copy.write("regio.csv", table_of("Open dag lassen;open dag;Vakschool;Zwolle;4-3-2027;Kom kijken in de werkplaats.\r\n"
                                     "Workshop metaal;workshop;Onbekende School;Zwolle;5-3-2027;Maak iets van metaal.\r\n"
                                     "Proefles plaatwerk;proefles;Vakschool;Zwolle;30-2-2027;Vouw een doos.\r\n"));
    auto const run = import(copy, {(copy.root() / "regio.csv").string(), "--region", "oost"});
    CAPTURE(run.said);
    CHECK(run.code == 1);
    CHECK(run.said.find("Onbekende School") != std::string::npos);
    CHECK(run.said.find("rij 3") != std::string::npos);
    CHECK(run.said.find("rij 4") != std::string::npos);
    CHECK(copy.read("content/offers/oost.csv").find("Open dag lassen") != std::string::npos);
    CHECK(run.said.find("name: \"Naam\"") != std::string::npos);
    CHECK(copy.read("regio.csv.kolommen.yaml").find("starts: \"Datum\"") != std::string::npos);
    CHECK(test::check(copy) == "");
}

TEST_CASE("a file that is not there, or a source that nobody knows, is told in a sentence") {
    test::ContentCopy const copy;
    auto const run = import(copy, {"/nergens/agenda.ics"});
    CHECK(run.code == 1);
    CHECK(run.said.find("/nergens/agenda.ics") != std::string::npos);
    auto const unknown = import(copy, {"/nergens/agenda.ics"}, "wie-zegt-dat");
    CHECK(unknown.code == 2);
}

}  // namespace
}  // namespace sprank::import
