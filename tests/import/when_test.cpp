// When something is, as offices spread it over the columns of a table: days, words, days of the week, hours, how often.
#include <doctest/doctest.h>

#include "import/duration_words.hpp"
#include "import/english_when.hpp"
#include "import/run_import.hpp"

namespace sprank::import {
namespace {

/// A row in columns as an office has them, and what became of it.
struct Table {
    explicit Table(std::string columns) : header("Naam;Soort;School;Stad;" + std::move(columns) + "\r\n") {}
    Run takes(std::string const& row) {
        copy.write("regio.csv", header + "Lassen;cursus;Vakschool;Zwolle;" + row + "\r\n");
        return import_on_screen(copy, {(copy.root() / "regio.csv").string(), "--apply"});
    }
    /// Is this in the row that visitors read?
    bool reads(std::string const& row, std::string const& words) {
        takes(row);
        auto const offers = copy.read("content/offers/oost.csv");
        bool const found = offers.find(words) != std::string::npos;
        CHECK_MESSAGE(found, (row + " -- " + words + " -- is not in:\n" + offers));
        return found;
    }
    bool lacks(std::string const& row, std::string const& words) {
        takes(row);
        return copy.read("content/offers/oost.csv").find(words) == std::string::npos;
    }
    std::string page() const { return copy.read("regio.csv.verslag.html"); }
    std::string header;
    test::ContentCopy copy;
};

}  // namespace

TEST_CASE("a start in words and the days of the week are both read, whichever column they stand in") {
    Table table("Startmoment;Lesmoment");
    table.reads("feb / sept 2027;do", "\"feb / sept 2027, do\"");
    table.reads("feb / sept 2027;do", "2027-09-30");
    table.reads("elke maand;ma", "\"elke maand, ma\"");
    table.reads("doorlopend;op de werkvloer", "\"doorlopend, op de werkvloer\"");
    table.reads("sept. 2027 / febr. 2028;vr", "2028-02-29");
    table.reads("1 feb 27 / 1 sept 27;1 avond p.w.", "2027-02-01 2027-09-01");
    table.reads("1e les 2 feb. 2027;dinsdagavond", "2027-02-02");
    table.reads("aug. 27;wisselend", "2027-08-31");
    table.reads("12-1-2027;ma t/m do 9-13u", "12 januari 2027 (ma t/m do 9-13u)");
    CHECK(table.page().find("is niet als datum te lezen") == std::string::npos);
    table.takes("in overleg met de docent, want dat verschilt per groep en per seizoen;" + std::string(80, 'm') + " " + std::string(20, 'n'));
    CHECK(table.page().find("er staat al veel bij de tijd") != std::string::npos);
}

TEST_CASE("hours alone in a column of days are hours, and nothing is wrong with them") {
    Table table("Startdatum;Lesmoment");
    table.reads("4-3-2027;9.00-14.30", "\"4 maart 2027, van 9.00 tot 14.30 uur\"");
    CHECK(table.page().find("niet als datum") == std::string::npos);
}

TEST_CASE("the day of the week beside the time is read, or makes a series with a first day and how often") {
    Table table("Startmoment;Tijd;Duur");
    table.reads("instroom doorlopend;di + do avond 18.30-21.30;", "instroom doorlopend (di + do avond 18.30-21.30)");
    table.reads("elke 2 weken;ma t/m vr 8.00-16.30;", "elke 2 weken (ma t/m vr 8.00-16.30)");
    table.reads("ma 11 jan 2027;ma t/m do 7.30-16.00;", "11 januari 2027 (ma t/m do 7.30-16.00)");
    table.reads("12 jan '27;dinsdagochtend 9.30-11.30;8 x", "2027-01-12 2027-01-19");
    table.reads("12 jan '27;dinsdagochtend 9.30-11.30;8 x", "\"12 januari 2027 en nog 7 keer, van 9.30 tot 11.30 uur");
    table.reads("12-1-2027;di 19:00-22:00;12 lessen", "2027-03-30");
    table.reads("12-1-2027;di 19:00-22:00;", "\"12 januari 2027, van 19.00 tot 22.00 uur\"");
}

TEST_CASE("the start of something that lasts is no one evening, and hours beside the day's own name are hours") {
    Table hours("Start;Tijd");
    hours.reads("start 15-3-2027;ma 18:30-21:30", "15 maart 2027 (start, ma 18:30-21:30)");
    Table count("Wanneer;Tijd");
    count.reads("start ma 1 maart 2027 (10 avonden);18.30-21.30", "2027-05-03");
    count.reads("start ma 1 maart 2027 (10 avonden);18.30-21.30", "\"1 maart 2027 en nog 9 keer, van 18.30 tot 21.30 uur");
    CHECK(count.lacks("start ma 1 maart 2027 (10 avonden);18.30-21.30", "(start"));
    for (std::string const text : {"start di 2 maart 2027, 8 avonden", "di 2 maart 2027, 8 avonden", "8 avonden, start di 2-3-2027", "vanaf di 2 maart 2027, 8 lessen"}) count.reads(text + ";", "2027-04-20");
    count.reads("per 1 sept. 2027;", "1 september 2027 (start)");
    Table table("Start;Lesmoment");
    table.reads("start 15-3-2027;ma 18:30-21:30", "15 maart 2027 (start, ma 18:30-21:30)");
    table.reads("22-1-2027;vrijdag 9.00-16.30", "\"22 januari 2027, van 9.00 tot 16.30 uur\"");
    table.reads("22-1-2027;vrijdag 9.00-16.30", "\"22 January 2027, from 9:00 to 16:30\"");
    table.reads("22-1-2027;ma en vr 9-12 uur", "22 januari 2027 (ma en vr 9-12 uur)");
}

TEST_CASE("an end before its begin has to be repaired, unless it is the next morning") {
    Table table("Datum;Tijd");
    auto const run = table.takes("4-3-2027;19.00-17.00");
    says(run, "In \"19.00-17.00\" ligt het einde voor het begin.");
    table.reads("4-3-2027;20.00 - 01.00", "4 maart 2027 (20.00 - 01.00)");
    CHECK(table.takes("4-3-2027;20.00 - 01.00").said.find("ligt het einde") == std::string::npos);
    Table when("Wanneer");
    says(when.takes("4 maart 2027, 19.00-18.00"), "ligt het einde voor het begin.");
}

TEST_CASE("hours a week are no time of the day") {
    Table table("Startmoment;Lestijd;Uren p.w.");
    table.reads("elke maandag;9.00-12.00;8", "elke maandag, van 9.00 tot 12.00 uur");
    table.reads("elke maandag;9.00-12.00;8", "Uren per week: 8.");
    CHECK(table.lacks("ieder kwartaal;24 uur per week, overdag;", "om 24.00 uur"));
    table.reads("ieder kwartaal;24 uur per week, overdag;", "ieder kwartaal (24 uur per week, overdag)");
}

TEST_CASE("two bare numbers are hours where no month can be meant, or the column is about times") {
    Table table("Startmoment;Lesdag/-tijd;Geldig tot");
    table.reads("elke week;10-15;", "\"elke week, van 10.00 tot 15.00 uur\"");
    table.reads("elke week;9-12;", "\"elke week, van 9.00 tot 12.00 uur\"");
    table.reads("2027-03-04;do;", ",4 maart 2027,");
    table.reads("elke week;ma 9-16;", "\"elke week, ma 9-16\"");
    table.reads("4-3-2027;9-12;", "\"4 maart 2027, van 9.00 tot 12.00 uur\"");
}

TEST_CASE("a day on which somebody looked is never one to come") {
    for (auto const& [cell, day] : {std::pair("15 nov", ",2026-11-15,"), {"24 nov", ",2025-11-24,"}, {"nov 26", ",2026-11-01,"}}) {
        Table table("Datum;Nagekeken");
        table.reads("4-3-2027;" + std::string(cell), day);
    }
}

TEST_CASE("a day without a year is that of the table, or of the day of the week beside it") {
    Table table("Dag;Datum;Geldig tot");
    table.reads("za;16-1;", "2027-01-16");
    table.reads("za;13 mrt;", "2027-03-13");
    table.reads(";8 april;31-12-2027", "2027-04-08");
    table.reads(";19-1, 16-2, 16-3;31-12-2027", "2027-01-19 2027-02-16 2027-03-16");
    CHECK(table.page().find("want de tabel gaat over dat jaar") != std::string::npos);
    table.reads(";8 april;", "Vraag wanneer");
    table.takes("za;28-3-2027;");
    CHECK(table.page().find("hoort niet bij 28 maart 2027") != std::string::npos);
}

TEST_CASE("days are read with their year behind a space, and with hours joined by a dash") {
    Table table("Wanneer");
    table.reads("ma 15/2 + di 16/2 2027", "2027-02-15 2027-02-16");
    table.reads("za. 6/2 en za. 13/2 '27", "2027-02-06 2027-02-13");
    table.reads("do 4 maart 2027 19-21u", "\"4 maart 2027, van 19.00 tot 21.00 uur\"");
    table.reads("di-avonden 2, 9, 16 en 23 maart 2027", "2027-03-02 2027-03-09 2027-03-16 2027-03-23");
    table.reads("10 dinsdagavonden v.a. 12 jan 2027", "2027-03-16");
    table.reads("elke do in mrt '27", "2027-03-04 2027-03-11 2027-03-18 2027-03-25");
    table.reads("wo 20 jan 2027, inloop 16u", ",2027-01-20,");
    table.reads("in de zomer van 2027 en daarna", "2027-12-31");
}

TEST_CASE("hours in two columns are read when they are bare numbers, and words among them are not lost") {
    Table table("Datum;Van;Tot");
    auto const rows = [&table](std::string const& row) {
        table.copy.write("regio.csv", table.header + "Lassen;cursus;Vakschool;Zwolle;" + row + "\r\nBoren;cursus;Vakschool;Zwolle;5-3-2027;9.00;12.00\r\nZagen;cursus;Vakschool;Zwolle;6-3-2027;9.00;12.00\r\n");
        import_on_screen(table.copy, {(table.copy.root() / "regio.csv").string(), "--apply"});
        return table.copy.read("content/offers/oost.csv");
    };
    CHECK(rows("4-3-2027;9;12").find("\"4 maart 2027, van 9.00 tot 12.00 uur\"") != std::string::npos);
    CHECK(rows("4-3-2027;900;1130").find("\"4 maart 2027, van 9.00 tot 11.30 uur\"") != std::string::npos);
    CHECK(rows("4-3-2027;9-12;").find("\"4 maart 2027, van 9.00 tot 12.00 uur\"") != std::string::npos);
    CHECK(rows("4-3-2027;ochtend;").find("4 maart 2027 (ochtend)") != std::string::npos);
}

TEST_CASE("who reads English reads when it is, or that there is more to ask") {
    for (auto const& [dutch, english] : std::initializer_list<std::pair<std::string_view, std::string_view>>{
             {"op afspraak", "By appointment"}, {"instroom doorlopend", "Start at any time"}, {"elke 2 weken", "Every two weeks"}, {"iedere vrijdag", "Every Friday"}, {"ma t/m vr", "Monday to Friday"},
             {"feb / sept 2027, do", "February and September 2027, Thursday"}, {"voorjaar 2027", "Spring 2027"}, {"vanaf 3 april 2027", "From 3 April 2027"}, {"op de werkvloer", ""}, {"elke maandag, op de werkvloer", "Every Monday (ask for details)"},
             {"iedere dinsdagavond", "Every Tuesday evening"}, {"elke 1e donderdag v/d maand", "Every first Thursday of the month"}, {"1e en 3e do vd mnd", "Every first and third Thursday of the month"},
             {"sept. 2027, ma t/m do 8.30-16.00", "September 2027, Monday to Thursday 8:30 to 16:00"}, {"elke maandag (niet in vakanties)", "Every Monday (ask for details)"}, {"12", ""}, {"", ""}}) {
        CAPTURE(dutch);
        CHECK(when_in_english(dutch) == english);
    }
    Table table("Startmoment;Tijd");
    table.reads("instroom doorlopend;", ",Start at any time,");
    table.reads("elke maandag;9.00-12.00", "\"Every Monday, from 9:00 to 12:00\"");
    table.reads("als er plek is;", ",Ask when,");
}

TEST_CASE("what offices abbreviate of how long something takes is written out") {
    for (auto const& [cell, words] : std::initializer_list<std::pair<std::string_view, std::string_view>>{
             {"18 mnd", "18 maanden"}, {"18-24 mnd.", "18-24 maanden"}, {"15 wkn", "15 weken"}, {"1 wk", "1 week"}, {"2 dgn", "2 dagen"}, {"2jr", "2 jaar"}, {"2 à 3 jr", "2-3 jaar"}, {"½ jaar", "6 maanden"},
             {"half jaar", "6 maanden"}, {"anderhalf jaar", "18 maanden"}, {"10x", "10 keer"}, {"8 x", "8 keer"}, {"4 x 2 uur", "4 keer 2 uur"}, {"dagdeel", "1 dagdeel"}, {"2 jaar", "2 jaar"}, {"max 6 mnd", "6 maanden"}, {"ca. 10 weken", "10 weken"}, {"in overleg", "in overleg"}, {"", ""}}) {
        CAPTURE(cell);
        CHECK(duration_written_out(cell) == words);
    }
    Table table("Datum;Duur");
    table.reads("4-3-2027;18 mnd", "18 maanden");
    table.reads("4-3-2027;4 x 2 uur", "4 maart 2027 (4 keer 2 uur)");
    table.reads("4-3-2027;4 lesdagen", "4 maart 2027 (4 lesdagen)");
}

}  // namespace sprank::import
