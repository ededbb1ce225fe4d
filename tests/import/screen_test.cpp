// What an office reads after an import fits on one screen; the rest stands in a page beside its table.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "import/person_words.hpp"
#include "import/run_import.hpp"

namespace sprank::import {
namespace {

struct Desk {
    Run runs(std::string const& rows, std::vector<std::string> words = {}) {
        copy.write("regio.csv",
                   "Nr;Naam;Soort;School;Plaats;Dag(en);Tijd;Kosten (incl. btw);Voor wie?;Status;Bijzonderheden;Contactpersoon\r\n" + rows);
        words.insert(words.begin(), (copy.root() / "regio.csv").string());
        return import_on_screen(copy, words);
    }
    std::string offers() const { return copy.read("content/offers/oost.csv"); }
    std::string page() const { return copy.read("regio.csv.verslag.html"); }
    test::ContentCopy copy;
};

std::size_t words_of(std::string const& text) {
    std::size_t count = 0;
    bool inside = false;
    for (char const letter : text) {
        bool const space = letter == ' ' || letter == '\n';
        count += !space && !inside ? 1 : 0;
        inside = !space;
    }
    return count;
}

/// A table with a fault of every kind, this many times over.
std::string faulty_table(int times) {
    std::string rows;
    for (int i = 0; i < times; ++i) {
        auto const nr = std::to_string(i);
        rows += nr + "a;Lassen " + nr + ";iets;Vakschol;Zwolle;4-3-2027;ooit;vanaf 9;marsmannetjes;;Mail info@school.example;Jan\r\n";
        rows += nr + "b;Frezen " + nr + ";workshop;Onbekend " + nr + ";Zwolle;31-2-2027;;1.25.0;;;;Jan\r\n";
        rows += nr + "c;Boren " + nr + ";workshop;Vakschool;Verweggistan " + nr + ";5-3-2027;;;;onder voorbehoud;;Jan\r\n";
    }
    return rows;
}

}  // namespace

TEST_CASE("however much is wrong with a table, what an office reads is one screen") {
    Desk few, many;
    auto const small = few.runs(faulty_table(3), {"--dry-run"}), large = many.runs(faulty_table(60), {"--dry-run"});
    CHECK(std::ranges::count(large.said, '\n') <= 60);
    CHECK(words_of(large.said) < 600);
    CHECK(words_of(large.said) < 3 * words_of(small.said));
    says(large, "180 rijen:\n");
    says(large, "zie het verslag.");
    CHECK(many.page().find("Verweggistan 59") != std::string::npos);
}

TEST_CASE("an office takes a slip in a name over with one word, and Sprank remembers it") {
    Desk desk;
    std::string const rows = "1;Lassen;workshop;Vakschol;Zwolle;4-3-2027;;;;;;\r\n";
    auto const asked = desk.runs(rows, {"--dry-run"});
    says(asked, "Vakschol = Vakschool (Zwolle)? (rij 2)");
    says(asked, " --accept-names\n");
    CHECK(desk.runs(rows).said.find("Typ om het over te nemen") != std::string::npos);
    CHECK(desk.offers().find("Lassen") == std::string::npos);
    auto const taken = desk.runs(rows, {"--accept-names"});
    CHECK(taken.code == 0);
    says(taken, "1 nieuw\n");
    CHECK(desk.copy.read("content/organisations.csv").find(",Vakschol\n") != std::string::npos);
    CHECK(test::check(desk.copy) == "");
    auto const next = desk.runs(rows + "2;Frezen;workshop;Vakschol;Zwolle;5-3-2027;;;;;;\r\n");
    says(next, "1 nieuw\n");
    does_not_say(next, "Vakschol");
}

TEST_CASE("a school with a town behind its name is asked about, not made anew") {
    Desk desk;
    auto const asked = desk.runs("1;Lassen;workshop;Vakschool Zwolle;Zwolle;4-3-2027;;;;;;\r\n", {"--dry-run"});
    CHECK(asked.said.find("Sprank kent deze organisatie niet") == std::string::npos);
}

TEST_CASE("an office that names itself need not think of a source, now or later") {
    Desk desk;
    desk.copy.write("regio.csv", "Nr;Naam;School;Plaats;Datum\r\n1;Lassen;Vakschool;Zwolle;4-3-2027\r\n");
    auto const path = (desk.copy.root() / "regio.csv").string();
    auto const asked = import_on_screen(desk.copy, {path}, "");
    CHECK(asked.code == 2);
    says(asked, "Van wie is dit bestand? Zet dat achter --publisher:\n");
    auto const first = import_on_screen(desk.copy, {path, "--publisher", "Regiokantoor Oost"}, "");
    says(first, "1 nieuw\n");
    CHECK(desk.copy.read("content/sources.csv").find("regiokantoor-oost,") != std::string::npos);
    says(import_on_screen(desk.copy, {path}, ""), "1 hetzelfde\n");
}

TEST_CASE("what is the same as last month asks for nothing") {
    Desk desk;
    std::string const rows = "1;Lassen;iets;Vakschool;Zwolle;4-3-2027;ooit;vanaf 9;marsmannetjes;;;Jan\r\n";
    says(desk.runs(rows), "Kijk daar 1 gele rij na");
    auto const again = desk.runs(rows);
    CHECK(again.code == 0);
    CHECK_MESSAGE(words_of(again.said) < 20, again.said);
}

TEST_CASE("an office sees what is other than last time, and the command that takes it over") {
    Desk desk;
    desk.runs("1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;;5;;;;\r\n2;Frezen;workshop;Vakschool;Zwolle;5-3-2027;;;;;;\r\n");
    std::string const later =
        "1;Lassen;workshop;Vakschool;Zwolle;11-3-2027;;7,50;;;;\r\n2;Frezen;workshop;Vakschool;Zwolle;5-3-2027;;;;vervallen;;\r\n";
    auto const shown = desk.runs(later);
    says(shown, "rij 2, Lassen: prijs: 5 wordt 7,50; eerste dag: 2027-03-04 wordt 2027-03-11");
    says(shown, "rij 3, Frezen: gaat niet door, en verdwijnt van de kiosk");
    says(shown, " --apply\n");
    says(desk.runs(later, {"--apply"}), "sprank-content check");
    CHECK(desk.offers().find("Frezen") == std::string::npos);
}

TEST_CASE("the page shows beside every row what visitors read, and runs nothing of a table") {
    Desk desk;
    desk.runs(
        "1;<script>alert(1)</script> Lassen;workshop;Vakschool;Zwolle;4-3-2027;14-16;vanaf € "
        "95;16+;;;Jan\r\n2;Boren;workshop;Vakschool;Verweggistan;;;;;;;Jan\r\n",
        {"--dry-run"});
    auto const page = desk.page();
    CHECK(page.find("<script>") == std::string::npos);
    CHECK(page.find("workshop; Vakschool, Zwolle; 4 maart 2027, van 14.00 tot 16.00 uur; geen prijs; voor iedereen") != std::string::npos);
    CHECK(page.find("Kosten in 2027: vanaf € 95.") != std::string::npos);
    CHECK(page.find("1 zonder bekende plaats: gaat nu niet mee") < page.find("1 nieuw"));
    CHECK(page.find("<strong>Boren</strong>") != std::string::npos);
    CHECK(page.find("Jan") == std::string::npos);
}

TEST_CASE("what is online is found from anywhere, and has no place on the map") {
    Desk desk;
    desk.runs("1;Webinar lassen;workshop;Vakschool;online;4-3-2027;;;;;;\r\n2;Frezen;workshop;Vakschool;via Teams;4-3-2027;;;;;;\r\n");
    CHECK(desk.offers().find(",workshop,vakschool,online,") != std::string::npos);
    CHECK(test::check(desk.copy) == "");
}

TEST_CASE("days are read as an office puts them") {
    Desk desk;
    auto const run = desk.runs(
        "1;A;workshop;Vakschool;Zwolle;4 dinsdagen: 2, 9, 16 en 30 maart 2027;;;;;;\r\n"
        "2;B;workshop;Vakschool;Zwolle;vanaf 8 maart 2027, 10 maandagen;;;;;;\r\n"
        "3;C;workshop;Vakschool;Zwolle;maandag 26 april 2027 (verplaatst van 19 april);;;;;;\r\n"
        "4;D;workshop;Vakschool;Zwolle;wo 10-2;;;;;;\r\n"
        "5;E;workshop;Vakschool;Zwolle;5;;;;;;\r\n"
        "6;F;workshop;Vakschool;Zwolle;4 maandagen: 2, 9, 16 en 30 maart 2027;;;;;;\r\n");
    CHECK(desk.offers().find("2027-03-02 2027-03-09 2027-03-16 2027-03-30") != std::string::npos);
    CHECK(desk.offers().find("2027-03-08 2027-03-15") != std::string::npos);
    CHECK(desk.offers().find(",2027-04-26,") != std::string::npos);
    CHECK(desk.offers().find(",2027-02-10,") != std::string::npos);
    says(run, "rij 6, kolom \"Dag(en)\": \"5\" is niet als datum te lezen.");
    says(run, "rij 7, kolom \"Dag(en)\": In \"4 maandagen: 2, 9, 16 en 30 maart 2027\" hoort de dag");
}

TEST_CASE("ages and school years tell for whom something is") {
    Desk desk;
    desk.runs(
        "1;A;workshop;Vakschool;Zwolle;;;;12-18 "
        "jaar;;;\r\n2;B;workshop;Vakschool;Zwolle;;;;16+;;;\r\n3;C;workshop;Vakschool;Zwolle;;;;groep 7/8 en klas 1;;;\r\n"
        "4;D;workshop;Vakschool;Zwolle;;;;niet onder 12;;;\r\n");
    for (std::string const row : {"A,A,workshop,vakschool,zwolle,pupils,", "B,B,workshop,vakschool,zwolle,everyone,",
                                  "C,C,workshop,vakschool,zwolle,pupils,", "D,D,workshop,vakschool,zwolle,everyone,"})
        CHECK_MESSAGE(desk.offers().find(row) != std::string::npos, (row + " in " + desk.offers()));
}

TEST_CASE("a day with something in brackets is a day, and what has no end does not stand for ever") {
    Desk desk;
    desk.runs(
        "1;A;workshop;Vakschool;Zwolle;ma 22-2-2027 t/m vr 26-2-2027 (voorjaarsvakantie);;;;;;\r\n"
        "2;B;workshop;Vakschool;Zwolle;vr 28 mei 2027 (o.v.b.);;;;;;\r\n"
        "3;C;workshop;Vakschool;Zwolle;vanaf 01.03.2027;;;;;;\r\n"
        "4;D;workshop;Vakschool;Zwolle;elke zaterdag in februari 2027;;;;;;\r\n");
    auto const offers = desk.offers();
    CHECK(offers.find("2027-02-22,2027-02-26,22 februari 2027 tot en met 26 februari 2027 (voorjaarsvakantie)") != std::string::npos);
    CHECK(offers.find(",2027-05-28,,28 mei 2027,") != std::string::npos);
    CHECK(offers.find(",ja,") != std::string::npos);
    CHECK(offers.find(",2028-03-01,") != std::string::npos);
    CHECK(offers.find("2027-02-06 2027-02-13 2027-02-20 2027-02-27") != std::string::npos);
}

TEST_CASE("the same thing under two numbers goes in once") {
    Desk desk;
    auto const run = desk.runs(
        "1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;;;;;;\r\n2;lassen;workshop;Vakschool;Zwolle;4-3-2027;;;;;;\r\n3;Lassen;workshop;"
        "Vakschool;Zwolle;4-3-2027;19.00;;;;;\r\n");
    says(run, "2 nieuw\n");
    says(run, "1 dubbel (rij 3)");
}

TEST_CASE("a price with words beside it is a price, and the words are read") {
    Desk desk;
    desk.runs(
        "1;A;workshop;Vakschool;Zwolle;4-3-2027;;\"€ 3,00 (leden gratis)\";;;;\r\n2;B;workshop;Vakschool;Zwolle;4-3-2027;;\"Gratis, lunch "
        "zelf meenemen\";;;;\r\n"
        "3;C;workshop;Vakschool;Zwolle;4-3-2027;;€ 2.601 per jaar;;;;\r\n4;D;workshop;Vakschool;Zwolle;4-3-2027;;€ 640 lesgeld;;;;\r\n"
        "5;E;workshop;Vakschool;Zwolle;4-3-2027;;gratis (voor leden);;;;\r\n6;F;workshop;Vakschool;Zwolle;maart 2027;;vanaf 9;;;;\r\n");
    auto const offers = desk.offers();
    CHECK(offers.find(",3,2027-03-04,") != std::string::npos);
    CHECK(offers.find("Over de prijs: leden gratis.") != std::string::npos);
    CHECK(offers.find(",gratis,2027-03-04,") != std::string::npos);
    CHECK(offers.find("Over de prijs: lunch zelf meenemen.") != std::string::npos);
    CHECK(offers.find(",2601,2027-03-04,") != std::string::npos);
    CHECK(offers.find("Over de prijs: per jaar.") != std::string::npos);
    CHECK(offers.find(",640,2027-03-04,") != std::string::npos);
    CHECK(
        offers.find(",,2027-03-04,,4 maart 2027,4 maart 2027,4 March 2027,Workshop bij Vakschool. Kosten in 2027: gratis (voor leden).") !=
        std::string::npos);
    CHECK(offers.find("Kosten in 2027: vanaf 9.") != std::string::npos);
}

TEST_CASE("an office sees what changes in a long cell, and the page shows what an editor kept") {
    Desk desk;
    std::string const row = "1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;;;;;Je maakt een kandelaar van staal en neemt die mee naar huis, ";
    desk.runs(row + "voor vijf euro.;\r\n");
    auto const changed = desk.runs(row + "voor zes euro.;\r\n");
    says(changed, "tekst: … vijf euro. wordt … zes euro.");
    auto offers = desk.offers();
    auto const at = offers.find("Je maakt een kandelaar van staal en neemt die mee naar huis, voor vijf euro.");
    offers.replace(at, std::string("Je maakt een kandelaar").size(), "Bij ons maak je er een");
    desk.copy.write("content/offers/oost.csv", offers);
    desk.runs(row + "voor zes euro.;\r\n");
    CHECK(desk.page().find("Bij ons maak je er een van staal") < desk.page().find("blijft; het bestand zegt"));
}

TEST_CASE("what is full says so to visitors") {
    Desk desk;
    desk.runs("1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;;;;vol;;\r\n");
    CHECK(desk.offers().find("4 maart 2027 (vol),4 maart 2027 (vol),4 March 2027 (full)") != std::string::npos);
}

TEST_CASE("a day of the week beside a first and a last day is that day of every week, not two months of evenings") {
    Desk desk;
    desk.copy.write("reeks.csv",
                    "Naam;Soort;School;Plaats;Eerste keer;Laatste keer;Tijden\r\n"
                    "Lassen;cursus;Vakschool;Zwolle;12-1-2027;16-3-2027;di 19.00-21.30\r\n"
                    "Frezen;cursus;Vakschool;Zwolle;12-1-2027;16-3-2027;wo 19.00-21.30\r\n"
                    "Boren;cursus;Vakschool;Zwolle;12-1-2027;14-1-2027;19.00-21.30\r\n"
                    "Vijlen;cursus;Vakschool;Zwolle;12-1-2027;16-3-2027;za en zo 10-16 uur\r\n");
    auto const run = import_on_screen(desk.copy, {(desk.copy.root() / "reeks.csv").string()});
    says(run, "4 nieuw\n");
    CHECK(desk.offers().find("12 januari 2027 tot en met 16 maart 2027 (za en zo 10-16 uur)") != std::string::npos);
    CHECK(desk.offers().find("\"12 januari 2027 en nog 9 keer, van 19.00 tot 21.30 uur\"") != std::string::npos);
    CHECK(desk.offers().find("2027-03-09 2027-03-16") != std::string::npos);
    CHECK(desk.offers().find("12 januari 2027 tot en met 16 maart 2027 (wo 19.00-21.30)") != std::string::npos);
    CHECK(desk.offers().find("\"12 januari 2027 tot en met 14 januari 2027, van 19.00 tot 21.30 uur\"") != std::string::npos);
}

TEST_CASE("visitors read for which age or class something is, in the words of the table") {
    Desk desk;
    desk.runs(
        "1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;;;groep 7 en 8;;Je last "
        "zelf;\r\n2;Frezen;workshop;Vakschool;Zwolle;4-3-2027;;;iedereen;;Je freest zelf;\r\n");
    CHECK(desk.offers().find("Je last zelf. Voor wie: groep 7 en 8.") != std::string::npos);
    CHECK(desk.offers().find("Je freest zelf,") != std::string::npos);
}

TEST_CASE("an office may use the first letters of a school, and the names of towns that people say") {
    Desk desk;
    desk.copy.write("content/organisations.csv", desk.copy.read("content/organisations.csv") +
                                                     "techniek-college-zwolle,Techniek College Zwolle,mbo,zwolle,,,bron-2026,2026\n");
    desk.copy.write("content/places.csv",
                    desk.copy.read("content/places.csv") + "den-haag,Den Haag,Zuid-Holland,zuidwest,52.07667,4.29861,474292\n");
    auto const run = desk.runs("1;Lassen;workshop;TCZ;'s-Gravenhage;4-3-2027;;;;;;\r\n");
    says(run, "TCZ = Techniek College Zwolle (Zwolle)? (rij 2)");
    desk.runs("1;Lassen;workshop;TCZ;'s-Gravenhage;4-3-2027;;;;;;\r\n", {"--accept-names"});
    CHECK(desk.copy.read("content/offers/zuidwest.csv").find("techniek-college-zwolle,den-haag,") != std::string::npos);
}

TEST_CASE("of two times of which one cannot be read visitors read both as they stand there, and never half") {
    Desk desk;
    desk.copy.write("reeks.csv",
                    "Naam;Soort;School;Plaats;Datum;Van;Tot\r\n"
                    "Lassen;workshop;Vakschool;Zwolle;6-3-2027;half 2;16.00\r\n"
                    "Frezen;workshop;Vakschool;Zwolle;6-3-2027;20.00;01.00\r\n"
                    "Boren;workshop;Vakschool;Zwolle;6-3-2027;10.00;12.00\r\n"
                    "Vijlen;cursus;Vakschool;Zwolle;di 2-3-2027 t/m di 30-3-2027;;\r\n");
    import_on_screen(desk.copy, {(desk.copy.root() / "reeks.csv").string()});
    auto const offers = desk.offers();
    CHECK(offers.find("6 maart 2027 (half 2 - 16.00)") != std::string::npos);
    CHECK(offers.find("6 maart 2027 (20.00 - 01.00)") != std::string::npos);
    CHECK(offers.find("\"6 maart 2027, van 10.00 tot 12.00 uur\"") != std::string::npos);
    CHECK(desk.copy.read("reeks.csv.verslag.html").find("Is het elke week op die dag?") != std::string::npos);
}

TEST_CASE("the screen counts as many yellow rows as the page has, and what is the same has none") {
    Desk desk;
    std::string const rows = faulty_table(2) + "9;Vijlen;workshop;Vakschool;Zwolle;4-3-2027;ooit;vanaf 9;;;;\r\n8;Zagen;workshop;Vakschool;Zwolle;vanaf 20 maart 2027;;vanaf 9;;;;\r\n";
    auto const yellow = [&desk] {
        std::size_t count = 0;
        auto const page = desk.page();
        for (auto at = page.find("class=\"look\""); at != std::string::npos; at = page.find("class=\"look\"", at + 1)) ++count;
        return count;
    };
    auto const first = desk.runs(rows, {"--accept-names"});
    CHECK(yellow() > 0);
    says(first, "Kijk daar " + std::to_string(yellow()) + " gele rijen na");
    CHECK(desk.offers().find("Kosten in 2027: vanaf 9.") != std::string::npos);
    desk.runs(rows);
    CHECK(yellow() == 0);
}

TEST_CASE("a name of a town tells nothing of a kind") {
    Desk desk;
    desk.runs("1;Feest in Kampen;iets;Vakschool;Zwolle;4-3-2027;;;;;;\r\n");
    CHECK(desk.offers().find(",event,vakschool,") != std::string::npos);
}

TEST_CASE("what is done again and again without an end stands for a year, and a count with a first day is a series") {
    Desk desk;
    auto const run = desk.runs("1;Inloop;workshop;Vakschool;Zwolle;elke woensdag vanaf 6-1-2027;;;;;;\r\n2;Reeks;cursus;Vakschool;Zwolle;10 zaterdagen, start 9 jan 2027;;;;;;\r\n"
                               "3;Proef;workshop;Vakschool;Zwolle;om de week op dinsdag, start 12-1-2027;;;;;;\r\n");
    auto const offers = desk.offers();
    CHECK(offers.find("elke woensdag vanaf 6-1-2027") != std::string::npos);
    CHECK(offers.find("2028-01-06") != std::string::npos);
    CHECK(offers.find("2027-01-09 2027-01-16") != std::string::npos);
    CHECK(offers.find("2027-03-13") != std::string::npos);
    CHECK(offers.find("2028-01-12") != std::string::npos);
    CHECK(desk.page().find("heeft geen einde") != std::string::npos);
    CHECK(run.code == 0);
}

TEST_CASE("columns that are read as times are not called unused") {
    Desk desk;
    desk.copy.write("reeks.csv", "Naam;Soort;School;Van;Tot;Zaal;Stad\r\nLassen;workshop;Vakschool;10.00;12.00;3;Zwolle\r\nLassen 2;workshop;Vakschool;10.00;12.00;4;Zwolle\r\n");
    auto const run = import_on_screen(desk.copy, {(desk.copy.root() / "reeks.csv").string(), "--dry-run"});
    says(run, "Niet gebruikt: Zaal.");
}

TEST_CASE("a longer name of a profession hides a shorter one in it") {
    Desk desk;
    auto const add_name = [&desk](std::string const& id, std::string const& name) {
        auto const file = "content/professions/" + id + "/nl.md";
        auto text = desk.copy.read(file);
        desk.copy.write(file, text.replace(text.find("also: ["), 7, "also: [" + name + ", "));
    };
    add_name("lasser", "robot instellen");
    add_name("plaatwerker", "instellen");
    desk.runs("1;Robot instellen;workshop;Vakschool;Zwolle;4-3-2027;;;;;;\r\n2;Persen instellen;workshop;Vakschool;Zwolle;5-3-2027;;;;;;\r\n");
    CHECK(desk.offers().find("zwolle,everyone,lasser,") != std::string::npos);
    CHECK(desk.offers().find("zwolle,everyone,plaatwerker,") != std::string::npos);
}

TEST_CASE("a town that works with another landsdeel than that of its province goes in with either") {
    Desk desk;
    desk.copy.write("content/places.csv", desk.copy.read("content/places.csv") + "breda,Breda,Noord-Brabant,zuidoost,51.58656,4.77596,184126\nroosendaal,Roosendaal,Noord-Brabant,zuidoost,51.53083,4.46528,67526\n");
    desk.copy.write("content/regions.yaml", desk.copy.read("content/regions.yaml") +
                                                "  - id: zuidoost\n    name: {nl: Zuidoost, nl-simple: Zuidoost, en: East}\n    line: {nl: Noord-Brabant, nl-simple: Noord-Brabant, en: Noord-Brabant}\n"
                                                "    parts:\n      - {id: brainport, name: Brainport, place: eindhoven}\n"
                                                "  - id: zuidwest\n    name: {nl: Zuidwest, nl-simple: Zuidwest, en: West}\n    line: {nl: West-Brabant, nl-simple: West-Brabant, en: West-Brabant}\n"
                                                "    parts:\n      - {id: west-brabant, name: West-Brabant, place: breda}\n");
    std::string const rows = "1;Lassen;workshop;Vakschool;Roosendaal;4-3-2027;;;;;;\r\n2;Frezen;workshop;Vakschool;Eindhoven;4-3-2027;;;;;;\r\n";
    for (std::string const region : {"zuidwest", "zuidoost"}) {
        CAPTURE(region);
        auto const run = desk.runs(rows, {"--region", region, "--dry-run"});
        CHECK(desk.page().find("Roosendaal") != std::string::npos);
        CHECK((run.said.find("rij 2") == std::string::npos));
        CHECK((run.said.find("rij 3") == std::string::npos) == (region == "zuidoost"));
    }
}

TEST_CASE("an office is asked about a name of somebody in a text, and not about a school") {
    CHECK(asked_by_name("Leuke dag. Aanmelden kan bij Jan de Vries.") == "Jan de Vries");
    CHECK(asked_by_name("Contactpersoon: Fatima El Idrissi, elke dag") == "Fatima El Idrissi");
    CHECK(asked_by_name("Info via Marieke, of kom langs").starts_with("Marieke"));
    for (std::string const text : {"", "Aanmelden kan tot 3 april.", "Je maakt kennis met Lassen.", "Aanmelden. Bij Jan staat koffie.", "Meer info bij de balie", "Vraag je school", "Info: www"}) {
        CAPTURE(text);
        CHECK(asked_by_name(text).empty());
    }
    Desk desk;
    desk.copy.write("praat.csv", "Naam;Soort;School;Stad;Omschrijving\r\nLassen;workshop;Vakschool;Zwolle;Aanmelden kan bij Jan de Vries.\r\nFrezen;workshop;Vakschool;Zwolle;Aanmelden kan bij Vakschool Zwolle.\r\n");
    import_on_screen(desk.copy, {(desk.copy.root() / "praat.csv").string()});
    auto const page = desk.copy.read("praat.csv.verslag.html");
    CHECK(page.find("Bezoekers lezen die naam") != std::string::npos);
    CHECK(page.find("Bezoekers lezen die naam") == page.rfind("Bezoekers lezen die naam"));
}

TEST_CASE("what the same has to be done about in many cells of a column is one line") {
    Desk desk;
    std::string rows;
    for (int i = 0; i < 12; ++i) rows += std::to_string(i) + ";Lassen " + std::to_string(i) + ";workshop;Vakschool;Zwolle;31-2-20" + std::to_string(27 + i) + ";;;;;;\r\n";
    auto const run = desk.runs(rows, {"--dry-run"});
    says(run, "Zo ook in de andere rijen.");
    CHECK(run.said.find("31-2-2030") == std::string::npos);
}

TEST_CASE("a change is told in words, never in those of a file") {
    Desk desk;
    desk.runs("1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;;;leerlingen;;;\r\n");
    auto const run = desk.runs("1;Lassen;open dag;Vakschool;Zwolle;4-3-2027;;;omscholers;;;\r\n");
    says(run, "soort: workshop wordt open dag");
    says(run, "voor wie: leerlingen wordt omscholers");
}

TEST_CASE("the page names what is cancelled, and does not say what visitors read of a row that stays out") {
    Desk desk;
    desk.runs("1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;;;;vervallen;;\r\n2;Boren;workshop;Vakschool;Verweggistan;31-2-2027;;;;;;\r\n", {"--dry-run"});
    CHECK(desk.page().find("<strong>Lassen</strong>") != std::string::npos);
    CHECK(desk.page().find("Bezoekers lezen dan") == std::string::npos);
}

TEST_CASE("an office sees how a row that waits for an organisation will be read, before it answers") {
    Desk desk;
    desk.runs("1;Lassen;workshop;Smederij Voorbeeld;Zwolle;za 13-2;10-12;gratis;leerlingen;;;\r\n2;Boren;workshop;Vakschol;Zwolle;4-3-2027;;;;;;\r\n", {"--dry-run"});
    auto const page = desk.page();
    CHECK(page.find("2 nieuw, als de organisatie klopt</h2>") != std::string::npos);
    CHECK(page.find("staat niet in organisations.csv") == std::string::npos);
    CHECK(page.find("workshop; Smederij Voorbeeld, Zwolle; 13 februari 2027, van 10.00 tot 12.00 uur; gratis (2027); voor leerlingen") != std::string::npos);
    CHECK(page.find("workshop; Vakschool, Zwolle; 4 maart 2027;") != std::string::npos);
    CHECK(desk.copy.read("content/organisations.csv").find("Smederij") == std::string::npos);
    CHECK(desk.offers().find("Lassen") == std::string::npos);
}

TEST_CASE("in a table without numbers a longer name or another town is a change, and nothing has to be taken away by hand") {
    Desk desk;
    auto const month = [&desk](std::string const& rows) {
        desk.copy.write("reeks.csv", "Naam;Soort;School;Stad;Datum;Tijd\r\n" + rows);
        return import_on_screen(desk.copy, {(desk.copy.root() / "reeks.csv").string(), "--apply"});
    };
    desk.copy.write("content/places.csv", desk.copy.read("content/places.csv") + "kampen,Kampen,Overijssel,oost,52.555,5.911,38000\n");
    month("Lasersnijden;workshop;Vakschool;Zwolle;4-3-2027;10-12\r\nLassen;workshop;Vakschool;Zwolle;5-3-2027;10-12\r\nFrezen;workshop;Vakschool;Zwolle;6-3-2027;10-12\r\n");
    auto const next = month("Lasersnijden voor beginners;workshop;Vakschool;Zwolle;4-3-2027;10-12\r\nLassen;workshop;Vakschool;Kampen;5-3-2027;10-12\r\nBoren;workshop;Vakschool;Zwolle;6-3-2027;10-12\r\n");
    says(next, "2 anders");
    says(next, "1 nieuw");
    says(next, "blijft op de kiosk: Frezen");
    CHECK(desk.offers().find(",Lasersnijden,") == std::string::npos);
    CHECK(desk.offers().find("Lasersnijden voor beginners") != std::string::npos);
    CHECK(desk.offers().find("Lassen,Lassen,workshop,vakschool,kampen,") != std::string::npos);
}

}  // namespace sprank::import
