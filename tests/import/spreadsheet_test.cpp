// Tables as offices send them.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <string>

#include "compile/text_measure.hpp"
#include "core/dice.hpp"
#include "import/cell_values.hpp"
#include "import/foreign.hpp"
#include "import/guess_mapping.hpp"
#include "import/plain_text.hpp"
#include "import/separated_table.hpp"

namespace sprank::import {
namespace {

constexpr Date today{2027, 3, 1};

std::string fixture(std::string const& name) {
    std::ifstream stream(std::string(SPRANK_SOURCE_ROOT) + "/tests/fixtures/import/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

Spreadsheet read(std::string_view text, Mapping const& given = {}, Date day = today) {
    return read_spreadsheet(text, "tabel.csv", day, given);
}
Spreadsheet read_file(std::string const& name) {
    auto const bytes = fixture(name);
    REQUIRE_FALSE(bytes.empty());
    return read_spreadsheet(bytes, name, today, {});
}

/// One row below a header.
ForeignOffer offer(std::string const& header, std::string const& row) {
    auto const sheet = read("Naam;" + header + "\nLassen;" + row + "\n");
    CAPTURE(header);
    CAPTURE(row);
    CHECK(sheet.content.complaints.empty());
    REQUIRE(sheet.content.offers.size() == 1);
    return sheet.content.offers.front();
}
std::string complaint(std::string const& header, std::string const& row) {
    auto const sheet = read("Naam;" + header + "\nLassen;" + row + "\n");
    CAPTURE(row);
    REQUIRE(sheet.content.complaints.size() == 1);
    return sheet.content.complaints.front().spot.place + ": " + sheet.content.complaints.front().found;
}

std::string field_of(std::string_view header) { return std::string(guess_field(header).field); }

std::string all(std::vector<Complaint> const& complaints) {
    std::string text;
    for (auto const& one : complaints) text += one.spot.place + ": " + one.found + " / " + one.advice + "\n";
    return text;
}

}  // namespace

TEST_CASE("an editor who saves from Excel gets the same offers as from LibreOffice") {
    auto const excel = read_file("excel-nl.csv");
    CHECK_MESSAGE(excel.content.complaints.empty(), all(excel.content.complaints));
    CHECK(excel.unused.empty());
    CHECK(excel.mapping == Mapping{{"key", "Nummer"},
                                   {"name", "Naam"},
                                   {"kind", "Soort"},
                                   {"organisation", "Organisatie"},
                                   {"town", "Plaats"},
                                   {"starts", "Startdatum"},
                                   {"ends", "Einddatum"},
                                   {"cost", "Kosten 2027"},
                                   {"website", "Website"},
                                   {"text", "Omschrijving"}});
    REQUIRE(excel.content.offers.size() == 4);
    ForeignOffer first;
    first.spot = {"excel-nl.csv", "rij 2"};
    first.key = "A1";
    first.name = "Lassen voor beginners";
    first.kind = "cursus";
    first.organisation = "Deltion College";
    first.town = "Zwolle";
    first.starts = Date{2027, 4, 3};
    first.ends = Date{2027, 4, 5};
    first.cost = "1250";
    first.cost_year = 2027;
    first.maybe_wage = "€ 1.250,-";
    first.website = "www.deltion.nl/lassen";
    first.text = "Je leert lassen; in één week.";
    CHECK(excel.content.offers[0] == first);
    CHECK(excel.content.offers[1].text == "Kom kijken, praat mee en \"doe\" zelf.");
    CHECK(excel.content.offers[1].cost == "gratis");
    CHECK(excel.content.offers[2].name == "Meet & Greet café");
    CHECK(excel.content.offers[2].text == "Eerste regel Tweede regel");
    CHECK(excel.content.offers[2].cost == "12,50");
    CHECK(excel.content.offers[3].when == "op aanvraag");
    CHECK(excel.content.offers[3].town == "Hengelo (Ov)");
    CHECK(excel.content.offers[3].cost.empty());
    for (std::string const name : {"libreoffice.csv", "excel-unicode.tsv", "unicode-big-endian.tsv"}) {
        CAPTURE(name);
        auto other = read_file(name);
        for (auto& one : other.content.offers) one.spot.file = "excel-nl.csv";
        CHECK(other.content.offers == excel.content.offers);
        CHECK(other.content.complaints.empty());
        CHECK(other.mapping == excel.mapping);
    }
}

TEST_CASE("an editor may merge the cells of a header over two rows") {
    auto const sheet = read_file("merged-header.csv");
    CHECK_MESSAGE(sheet.content.complaints.empty(), all(sheet.content.complaints));
    CHECK(sheet.mapping == Mapping{{"name", "Activiteit"},
                                   {"organisation", "Aanbieder"},
                                   {"starts", "Datum begin"},
                                   {"ends", "Datum eind"},
                                   {"town", "Adres"},
                                   {"cost", "Eigen bijdrage"},
                                   {"valid_until", "Geldig t/m"}});
    REQUIRE(sheet.content.offers.size() == 2);
    auto const& first = sheet.content.offers[0];
    CHECK(first.spot.place == "rij 3");
    CHECK(first.starts == Date{2027, 4, 3});
    CHECK(first.ends == Date{2027, 4, 5});
    CHECK(first.town == "Zwolle");
    CHECK(first.postcode == "8011 AB");
    CHECK(first.cost == "95");
    CHECK(first.valid_until == Date{2027, 12, 31});
    CHECK(sheet.content.offers[1].cost == "gratis");
}

TEST_CASE("what stands below a merged cell says what a column is") {
    auto const sheet = read(
        "Activiteit;Periode;;Locatie;;Organisatie;\n;van;tot;adres;plaats;naam;website\nLassen;3-4-2027;5-4-2027;Plein "
        "1;Zwolle;Deltion;deltion.nl\n");
    CHECK_MESSAGE(sheet.content.complaints.empty(), all(sheet.content.complaints));
    CHECK(sheet.mapping == Mapping{{"name", "Activiteit"},
                                   {"starts", "Periode van"},
                                   {"ends", "Periode tot"},
                                   {"town", "Locatie plaats"},
                                   {"organisation", "Organisatie naam"},
                                   {"website", "Organisatie website"}});
    CHECK(sheet.unused == std::vector<std::string>{"Locatie adres"});
}

TEST_CASE("an editor hears of every row that cannot be used, by the row that the spreadsheet shows") {
    auto const sheet = read_file("messy.csv");
    CHECK(sheet.mapping == Mapping{{"name", "cursus"},
                                   {"organisation", "School"},
                                   {"town", "PLAATS"},
                                   {"starts", "Datum (en tijd)"},
                                   {"ends", "t/m"},
                                   {"cost", "Prijs in euro"},
                                   {"status", "Status"}});
    std::vector<std::string> names, places;
    for (auto const& one : sheet.content.offers) {
        names.push_back(one.name);
        places.push_back(one.spot.place);
    }
    CHECK(names == std::vector<std::string>{"Lassen", "Frezen", "Draaien", "Solderen", "Robots"});
    CHECK(places == std::vector<std::string>{"rij 5", "rij 6", "rij 9", "rij 10", "rij 12"});
    CHECK_MESSAGE(sheet.content.complaints.size() == 2, all(sheet.content.complaints));
    REQUIRE(sheet.content.complaints.size() == 2);
    CHECK(sheet.content.complaints[0].spot.place == "rij 10, kolom \"Datum (en tijd)\"");
    CHECK(sheet.content.complaints[1].spot.place == "rij 11, kolom \"cursus\"");
    CHECK(sheet.content.complaints[1].found == "In deze rij staat geen naam.");
    bool const told = std::ranges::any_of(sheet.content.notices, [](Complaint const& one) {
        return one.spot == Spot{"messy.csv", "rij 9, kolom \"Prijs in euro\""} && one.minor && one.found.starts_with("De prijs \"€ 95 excl. btw\" is zonder btw.");
    });
    CHECK(told);
    auto const& offers = sheet.content.offers;
    REQUIRE(offers.size() == 5);
    CHECK(offers[0].ends == Date{2027, 4, 5});
    CHECK(offers[1].dates == std::vector<Date>{{2027, 4, 3}, {2027, 4, 10}, {2027, 4, 17}});
    CHECK_FALSE(offers[1].starts);
    CHECK(offers[1].cost == "95");
    CHECK(offers[2].starts == Date{2027, 4, 3});
    CHECK(offers[2].ends == Date{2027, 4, 7});
    CHECK_FALSE(offers[3].starts);
    CHECK(offers[3].cost == "gratis");
    CHECK(offers[4].cancelled);
    CHECK(offers[4].when == "doorlopend");
}

TEST_CASE("an editor may call a column as offices do") {
    for (auto const& [header, field] : std::initializer_list<std::pair<char const*, char const*>>{{"naam", "name"},
                                                                                                  {"NAAM", "name"},
                                                                                                  {"Titel:", "name"},
                                                                                                  {"Naam cursus", "name"},
                                                                                                  {"Cursus naam", "name"},
                                                                                                  {"Activiteit", "name"},
                                                                                                  {"Opleidng", "name"},
                                                                                                  {"Soort", "kind"},
                                                                                                  {"type activiteit", "kind"},
                                                                                                  {"School", "organisation"},
                                                                                                  {"Naam school", "organisation"},
                                                                                                  {"Aanbieder", "organisation"},
                                                                                                  {"Organsatie", "organisation"},
                                                                                                  {"Woonplaats", "town"},
                                                                                                  {"Stad", "town"},
                                                                                                  {"Plaats", "town"},
                                                                                                  {"Plaast", "town"},
                                                                                                  {"Postcode", "postcode"},
                                                                                                  {"post-code", "postcode"},
                                                                                                  {"Doelgroep", "audience"},
                                                                                                  {"Beroep(en)", "professions"},
                                                                                                  {"Niveau", "level"},
                                                                                                  {"Leerweg", "learning"},
                                                                                                  {"Duur", "duration"},
                                                                                                  {"Kosten", "cost"},
                                                                                                  {"Prijs (€)", "cost"},
                                                                                                  {"Eigen bijdrage 2026", "cost"},
                                                                                                  {"Tarief", "cost"},
                                                                                                  {"Datum", "starts"},
                                                                                                  {"Begin datum", "starts"},
                                                                                                  {"Start", "starts"},
                                                                                                  {"van", "starts"},
                                                                                                  {"t/m", "ends"},
                                                                                                  {"tot", "ends"},
                                                                                                  {"Eind-datum", "ends"},
                                                                                                  {"Data", "dates"},
                                                                                                  {"URL", "website"},
                                                                                                  {"Link", "website"},
                                                                                                  {"Toelichting", "text"},
                                                                                                  {"Korte omschrijving", "text"},
                                                                                                  {"Nr.", "key"},
                                                                                                  {"ID", "key"},
                                                                                                  {"Cursuscode", "key"},
                                                                                                  {"Geldig t/m", "valid_until"},
                                                                                                  {"Laatst gewijzigd", "checked"},
                                                                                                  {"Wanneer", "when"},
                                                                                                  {"Status", "status"},
                                                                                                  {"Name (EN)", "name_en"},
                                                                                                  {"Omschrijving Engels", "text_en"},
                                                                                                  {"wereld", "worlds"},
                                                                                                  {"Title", "name"},
                                                                                                  {"End date", "ends"},
                                                                                                  {"name_nl", "name"},
                                                                                                  {"valid_until", "valid_until"},
                                                                                                  {"Duur training", "duration"},
                                                                                                  {"Kosten cursus", "cost"},
                                                                                                  {"Type cursus", "kind"},
                                                                                                  {"Website school", "website"},
                                                                                                  {"Periode van", "starts"},
                                                                                                  {"Periode t/m", "ends"},
                                                                                                  {"Locatie plaats", "town"},
                                                                                                  {"Telefoon", ""},
                                                                                                  {"Naam docent", ""},
                                                                                                  {"Aanmelden tot", ""},
                                                                                                  {"Geboortedatum", ""},
                                                                                                  {"Contactpersoon", ""},
                                                                                                  {"Aantal deelnemers", ""},
                                                                                                  {"", ""},
                                                                                                  {"2027", ""},
                                                                                                  {"Opmerkingen", ""}}) {
        std::string const shown = header;
        CAPTURE(shown);
        CHECK(field_of(header) == field);
    }
    for (auto const field : mapping_fields()) {
        CAPTURE(field);
        CHECK(field_of(field) == field);
    }
}

TEST_CASE("of two columns that could be the same, the better one is used and the other is named") {
    auto const sheet = read("Locatie;Activiteit;Plaats;Naam docent;Start;Startdatum;Zaal\nHal 3;Lassen;Zwolle;Jan;zaterdag;3-4-2027;A\n");
    CHECK(sheet.mapping == Mapping{{"name", "Activiteit"}, {"town", "Plaats"}, {"starts", "Startdatum"}});
    CHECK(sheet.unused == std::vector<std::string>{"Locatie", "Naam docent", "Start", "Zaal"});
}

TEST_CASE("a column that says that something is off may be named by the editor, and is saved with the rest") {
    std::string const table = "Activiteit;Plaats;Dag;Let op\nLassen;Zwolle;3-4-2027;geannuleerd\nSolderen;Zwolle;4-4-2027;\n";
    auto const sheet = read(table, {{"status", "Let op"}});
    CHECK(sheet.mapping.at("status") == "Let op");
    REQUIRE(sheet.content.offers.size() == 2);
    CHECK(sheet.content.offers[0].cancelled);
    CHECK_FALSE(sheet.content.offers[1].cancelled);
    auto const guessed = read("Activiteit;Plaats;Dag;Status\nLassen;Zwolle;3-4-2027;vervallen\n");
    CHECK(guessed.mapping.at("status") == "Status");
    auto const again = read("Activiteit;Plaats;Dag;Status\nLassen;Zwolle;3-4-2027;vervallen\n", guessed.mapping);
    CHECK(again.content.offers == guessed.content.offers);
}

TEST_CASE("an editor who says which column is what is believed") {
    std::string const table = "Cursus;Onze titel;Plaats;Dag\nx1;Lassen;Zwolle;3-4-2027\n";
    auto const sheet = read(table, {{"name", "onze  TITEL"}, {"key", "Cursus"}, {"town", ""}});
    REQUIRE(sheet.content.offers.size() == 1);
    CHECK(sheet.content.complaints.empty());
    CHECK(sheet.content.offers[0].name == "Lassen");
    CHECK(sheet.content.offers[0].key == "x1");
    CHECK(sheet.content.offers[0].town.empty());
    CHECK(sheet.mapping == Mapping{{"name", "Onze titel"}, {"key", "Cursus"}, {"starts", "Dag"}});
    CHECK(sheet.unused == std::vector<std::string>{"Plaats"});

    auto const wrong = read(table, {{"naem", "Cursus"}, {"town", "Plats"}, {"kind", "Iets heel anders"}});
    REQUIRE(wrong.content.complaints.size() == 3);
    auto const text = all(wrong.content.complaints);
    CHECK(text.find("Het veld \"naem\" kent Sprank niet. / Bedoel je \"name\"?") != std::string::npos);
    CHECK(text.find("geen kolom \"Plats\" (voor het veld town). / Bedoel je \"Plaats\"?") != std::string::npos);
    CHECK(wrong.content.offers.size() == 1);
    CHECK(wrong.content.offers[0].town == "Zwolle");
}

TEST_CASE("a header that nobody knows is found through what the editor gave") {
    auto const sheet =
        read("Overzicht 2027\nWatte;Wordt gegeven door;Alwaar\nLassen;Deltion;Zwolle\n", {{"name", "Watte"}, {"town", "Alwaar"}});
    REQUIRE(sheet.content.offers.size() == 1);
    CHECK(sheet.content.offers[0].town == "Zwolle");
    CHECK(sheet.unused == std::vector<std::string>{"Wordt gegeven door"});
}

TEST_CASE("a mapping that an office kept gives the same offers the next time") {
    for (std::string const name : {"excel-nl.csv", "libreoffice.csv", "excel-unicode.tsv", "merged-header.csv", "messy.csv"}) {
        CAPTURE(name);
        auto const first = read_file(name);
        auto const again = read_spreadsheet(fixture(name), name, today, first.mapping);
        CHECK(again.content.offers == first.content.offers);
        CHECK(again.content.complaints == first.content.complaints);
        CHECK(again.mapping == first.mapping);
        CHECK(again.unused == first.unused);
    }
}

TEST_CASE("cells tell what a column is when nothing stands above it") {
    auto const sheet =
        read("Naam;;Kolom3;;\nLassen;3-4-2027;www.deltion.nl;8011 AB;€ 95\nFrezen;5 april 2027;www.roc.nl;7551 aa;€ 12,50\n");
    CHECK_MESSAGE(sheet.content.complaints.empty(), all(sheet.content.complaints));
    CHECK(sheet.mapping ==
          Mapping{{"name", "Naam"}, {"starts", "kolom B"}, {"website", "Kolom3"}, {"postcode", "kolom D"}, {"cost", "kolom E"}});
    REQUIRE(sheet.content.offers.size() == 2);
    CHECK(sheet.content.offers[1].postcode == "7551 AA");
    auto const again = read("Naam;;Kolom3;;\nLassen;3-4-2027;www.deltion.nl;8011 AB;€ 95\n", sheet.mapping);
    CHECK(again.mapping == sheet.mapping);
    CHECK(again.content.complaints.empty());
}

TEST_CASE("a table without names gives no offers but tells which columns there are") {
    auto const sheet = read("Lassen;3-4-2027;Zwolle\nFrezen;5-4-2027;Hengelo\n");
    CHECK(sheet.content.offers.empty());
    REQUIRE(sheet.content.complaints.size() == 1);
    CHECK(sheet.content.complaints[0].advice == "Zet \"naam\" boven die kolom, of wijs de kolom aan.");
    CHECK(sheet.mapping == Mapping{{"starts", "kolom B"}});
    CHECK(sheet.unused == std::vector<std::string>{"kolom A", "kolom C"});
    CHECK(read("Lassen;3-4-2027;Zwolle\n", {{"name", "kolom A"}}).content.offers.size() == 1);
}

TEST_CASE("times beside a date are not taken for dates") {
    auto const sheet = read("Naam;Datum;Van;Tot\nLassen;3-4-2027;10:00;12:00\nFrezen;4-4-2027;10.00 uur;12.00 uur\n");
    CHECK(sheet.content.complaints.empty());
    CHECK(sheet.mapping == Mapping{{"name", "Naam"}, {"starts", "Datum"}});
    CHECK(sheet.unused.empty());
    CHECK(sheet.times == std::vector<std::string>{"Van", "Tot"});
}

TEST_CASE("money is read as offices write it") {
    for (auto const& [cell, cost] : std::initializer_list<std::pair<char const*, char const*>>{{"€ 1.250,-", "1250"},
                                                                                               {"€1250", "1250"},
                                                                                               {"1250", "1250"},
                                                                                               {"€ 12,50", "12,50"},
                                                                                               {"12.50", "12,50"},
                                                                                               {"12,5", "12,50"},
                                                                                               {"1.250,00", "1250"},
                                                                                               {"1,250.00", "1250"},
                                                                                               {"1 250,00", "1250"},
                                                                                               {"€ 0,-", "gratis"},
                                                                                               {"0", "gratis"},
                                                                                               {"€ 0,00", "gratis"},
                                                                                               {"gratis", "gratis"},
                                                                                               {"Gratis!", "gratis"},
                                                                                               {"geen kosten", "gratis"},
                                                                                               {"geen", "gratis"},
                                                                                               {"nee", "gratis"},
                                                                                               {"kosteloos", "gratis"},
                                                                                               {"95 euro", "95"},
                                                                                               {"EUR 95,00", "95"},
                                                                                               {"€ 95 p.p.", "95"},
                                                                                               {"€ 95 incl. btw", "95"},
                                                                                               {"€ 95,=", "95"},
                                                                                               {"€ 95,–", "95"},
                                                                                               {"-", ""},
                                                                                               {"–", ""},
                                                                                               {"n.v.t.", ""},
                                                                                               {"op aanvraag", ""},
                                                                                               {"in overleg", ""},
                                                                                               {"?", ""},
                                                                                               {"0,50", "0,50"}}) {
        CHECK(offer("Kosten", cell).cost == cost);
    }
    for (std::string const cell : {"1,250", "-50", "1.25.0", "ja", "1234567", "1.2345", "99999999999999999999"}) {
        CAPTURE(cell);
        CHECK(complaint("Kosten", cell).starts_with("rij 2, kolom \"Kosten\": De prijs"));
    }
    for (std::string const cell : {"€ 50 - € 75", "vanaf € 95", "€ 95 per maand", "gratis voor leden, anders € 20", "vrijwillige bijdrage"}) {
        CAPTURE(cell);
        CHECK(offer("Kosten", cell).cost.empty());
        CHECK(offer("Kosten", cell).cost_said == cell);
    }
    CHECK(offer("Kosten", "gratis (gesubsidieerd)").cost == "gratis");
    CHECK(offer("Kosten", "gratis (vrije gift)").cost_said == "vrije gift");
    CHECK(offer("Kosten", "gratis (voor leden)").cost.empty());
    CHECK(offer("Kosten", "p.m.").cost_said.empty());
    CHECK(offer("Lesgeld 2026-2027", "€ 1.419").cost_year == 2026);
    CHECK(offer("Kosten", "€ 95 (2026)").cost_year == 2026);
    CHECK(offer("Kosten", "2026: € 95").cost == "95");
    CHECK(offer("Kosten", "2026: € 95").cost_year == 2026);
    CHECK(offer("Kosten", "€ 95 (schooljaar 2026-2027)").cost_year == 2026);
    CHECK(offer("Kosten", "€ 95, prijspeil 2025").cost_year == 2025);
    CHECK(offer("Kosten", "").cost_year == 0);
    CHECK(offer("Gratis", "ja").cost == "gratis");
    CHECK(offer("Gratis", "nee").cost.empty());
}

TEST_CASE("an address tells its town") {
    for (auto const& [cell, town, postcode] :
         std::initializer_list<std::array<char const*, 3>>{{"Zwolle", "Zwolle", ""},
                                                           {"Stationsplein 1, 8011 AB Zwolle", "Zwolle", "8011 AB"},
                                                           {"Stationsplein 1 8011ab Zwolle", "Zwolle", "8011 AB"},
                                                           {"8011 AB  Zwolle, Nederland", "Zwolle", "8011 AB"},
                                                           {"Zwolle (8011 AB)", "Zwolle", "8011 AB"},
                                                           {"Stationsplein 1, Zwolle", "Zwolle", ""},
                                                           {"Stationsplein 1, Zwolle 8011AB", "Zwolle", "8011 AB"},
                                                           {"'s-Hertogenbosch", "'s-Hertogenbosch", ""},
                                                           {"Hengelo (Gld)", "Hengelo (Gld)", ""},
                                                           {"Online", "Online", ""},
                                                           {"8011 AB", "", "8011 AB"},
                                                           {"Zwolle, NL", "Zwolle", ""},
                                                           {"Plein 2 te Goes, 4461 AB Goes", "Goes", "4461 AB"}}) {
        auto const read = offer("Plaats", cell);
        CHECK(read.town == town);
        CHECK(read.postcode == postcode);
    }
    CHECK(offer("Adres", "Stationsplein 1").town == "Stationsplein 1");  // a list of towns tells more
    CHECK(offer("Postcode", "8011ab").postcode == "8011 AB");
    CHECK(offer("Postcode", "8011").postcode == "8011");
    CHECK(complaint("Postcode", "Zwolle").starts_with("rij 2, kolom \"Postcode\": \"Zwolle\" is geen postcode."));
}

TEST_CASE("a website is an address, nothing else") {
    CHECK(offer("Link", "https://www.school.nl/open-dag?x=1#y").website == "https://www.school.nl/open-dag?x=1#y");
    CHECK(offer("Link", "school.nl").website == "school.nl");
    CHECK(offer("Link", "zie: www.school.nl.").website == "www.school.nl");
    for (std::string const cell : {"info@school.nl", "javascript:alert(1)", "zie onder", "http://", "www", "a..nl", "ftp://school.nl/x",
                                   "https://school.nl/\"onclick=x"}) {
        CAPTURE(cell);
        auto const sheet = read("Naam;Link\nLassen;" + cell + "\n");
        CHECK(sheet.content.complaints.empty());
        REQUIRE(sheet.content.notices.size() == 1);
        CHECK(sheet.content.notices.front().minor);
        CHECK(sheet.content.offers.front().website.empty());
    }
}

TEST_CASE("days are read from every column that may hold them") {
    auto const range = offer("Datum", "3 t/m 5 april 2027");
    CHECK(range.starts == Date{2027, 4, 3});
    CHECK(range.ends == Date{2027, 4, 5});
    auto const series = offer("Data", "3-4-2027, 10-4-2027 en 17 april 2027");
    CHECK(series.dates.size() == 3);
    CHECK_FALSE(series.starts);
    CHECK(offer("Data", "3-4-2027").starts == Date{2027, 4, 3});
    CHECK(offer("Wanneer", "za 3 april 2027, 10.00-12.00 uur").starts == Date{2027, 4, 3});
    CHECK(offer("Wanneer", "za 3 april 2027, 10.00-12.00 uur").when.empty());
    CHECK(offer("Wanneer", "elke dinsdag").when == "elke dinsdag");
    CHECK(offer("Wanneer", "elke dinsdag vanaf 3 april 2027").when == "elke dinsdag vanaf 3 april 2027");
    for (std::string const words : {"op aanvraag", "in overleg", "doorlopend", "voorjaar 2027", "september 2027", "2027"}) {
        CHECK(offer("Startdatum", words).when == words);
        CHECK_FALSE(offer("Startdatum", words).starts);
    }
    CHECK(offer("Start;Wanneer", "in overleg;elke week").when == "in overleg, elke week");
    auto const onwards = offer("Datum", "vanaf 3 april 2027");
    CHECK_FALSE(onwards.starts);
    CHECK(onwards.when == "vanaf 3 april 2027");
    CHECK(offer("Start;Eind", "vanaf 3 april 2027;5-4-2027").starts == Date{2027, 4, 3});
    CHECK(offer("Start;Eind", "3-4-2027;t/m 5-4-2027").ends == Date{2027, 4, 5});
    CHECK(offer("Start;Geldig tot", "3-4-2027;31-12-2027").valid_until == Date{2027, 12, 31});
    CHECK(offer("Start;Laatst gewijzigd", "3-4-2027;1-2-2027").checked == Date{2027, 2, 1});
    CHECK(offer("Start;Nagekeken", "3-4-2027;2026-06").checked == Date{2026, 6, 1});
    CHECK(offer("Start;Nagekeken", "3-4-2027;2026").checked == Date{2026, 1, 1});
    CHECK(offer("Datum", "46480").starts == Date{2027, 4, 3});
}

TEST_CASE("a date that cannot be is told, and the rest of the row goes on") {
    for (std::string const cell : {"31-2-2027", "3 april", "vrijdag 3 april 2027", "3-4-2127", "12", "5 t/m 3 april 2027"}) {
        auto const sheet = read("Naam;Plaats;Datum\nLassen;Zwolle;" + cell + "\n");
        CAPTURE(cell);
        REQUIRE(sheet.content.complaints.size() == 1);
        CHECK(sheet.content.complaints[0].spot.place == "rij 2, kolom \"Datum\"");
        REQUIRE(sheet.content.offers.size() == 1);
        CHECK(sheet.content.offers[0].town == "Zwolle");
        CHECK_FALSE(sheet.content.offers[0].starts);
        CHECK(sheet.content.offers[0].when.empty());
    }
    auto const turned = read("Naam;Start;Eind\nLassen;5-4-2027;3-4-2027\n");
    CHECK(all(turned.content.complaints).find("De laatste dag ligt voor de eerste dag.") != std::string::npos);
    CHECK_FALSE(turned.content.offers.at(0).starts);
    CHECK(complaint("Start;Geldig tot", "3-4-2027;zolang het duurt").starts_with("rij 2, kolom \"Geldig tot\""));
    CHECK(complaint("Start;Laatst gewijzigd", "3-4-2027;5-5-2027").find("moet nog komen") != std::string::npos);
    CHECK(complaint("Datum", "########").find("foutmelding van het rekenblad") != std::string::npos);
}

TEST_CASE("what is over is left out without a word") {
    std::string const table =
        "Naam;Datum;Eind;Geldig tot\na;28-2-2027;;\nb;1-3-2027;;\nc;1-2-2027;1-3-2027;\nd;1-2-2027, 5-3-2027 en 6-3-2027;;\ne;1-2-2027, "
        "5-3-2027;;\nf;;;1-1-2027\ng;doorlopend;;\n"
        "h;5-5-2027;;1-1-2027\n";
    auto const sheet = read(table);
    CHECK(sheet.content.complaints.empty());
    std::string names;
    for (auto const& one : sheet.content.offers) names += one.name;
    CHECK(names == "bcdeg");
    REQUIRE(sheet.content.offers.size() == 5);
    CHECK(sheet.content.offers[2].dates == std::vector<Date>{{2027, 3, 5}, {2027, 3, 6}});
    CHECK(sheet.content.offers[3].dates.empty());
    CHECK(sheet.content.offers[3].starts == Date{2027, 3, 5});
}

TEST_CASE("an editor tells in many ways that something does not take place") {
    CHECK(offer("Status", "Geannuleerd").cancelled);
    CHECK(offer("Status", "gaat niet door").cancelled);
    CHECK_FALSE(offer("Status", "gaat door").cancelled);
    CHECK_FALSE(offer("Status", "ja").cancelled);
    CHECK(offer("Vervallen", "ja").cancelled);
    CHECK(offer("Vervallen", "x").cancelled);
    CHECK_FALSE(offer("Vervallen", "nee").cancelled);
    CHECK_FALSE(offer("Geannuleerd", "").cancelled);
    CHECK(offer("Gaat door", "nee").cancelled);
    CHECK_FALSE(offer("Gaat door", "ja").cancelled);
    CHECK(offer("Datum", "vervallen").cancelled);
    CHECK(read("Naam;Plaats\nGEANNULEERD: lassen;Zwolle\n").content.offers.at(0).cancelled);
}

TEST_CASE("a title in the middle is told of, a note below is not") {
    std::string const table = "Naam;Plaats;Datum\nRegio Oost;;\nLassen;Zwolle;3-4-2027\n\nBron: kantoor\n;;* onder voorbehoud\n";
    auto const sheet = read(table);
    CHECK(sheet.content.offers.size() == 1);
    REQUIRE(sheet.content.complaints.size() == 1);
    CHECK(sheet.content.complaints[0].spot.place == "rij 2");
    CHECK(sheet.content.complaints[0].found == "In deze rij staat alleen \"Regio Oost\". De rij is overgeslagen.");
    CHECK(read("Naam\nLassen\nFrezen\n").content.offers.size() == 2);
    CHECK(read("Naam;Plaats\nTotaaltechniek;Zwolle\nTotaal;2\n").content.offers.size() == 1);
}

TEST_CASE("a row whose cells are shifted is not used") {
    auto const sheet = read("Naam,Plaats,Datum\nLassen, basis,Zwolle,3-4-2027\nFrezen,Hengelo,4-4-2027\n");
    REQUIRE(sheet.content.complaints.size() == 1);
    CHECK(sheet.content.complaints[0].spot.place == "rij 2");
    CHECK(sheet.content.offers.size() == 1);
    CHECK(read("Naam;Plaats;;;\nLassen;Zwolle;;;;;;\n").content.complaints.empty());
}

TEST_CASE("one quote that is never closed costs one row") {
    auto const sheet = read("Naam;Plaats;Datum\nLassen;Zwolle;3-4-2027\n\"Frezen;Hengelo;4-4-2027\nDraaien;Goes;5-4-2027\n");
    REQUIRE(sheet.content.complaints.size() == 1);
    CHECK(sheet.content.complaints[0].spot.place == "rij 3");
    REQUIRE(sheet.content.offers.size() == 2);
    CHECK(sheet.content.offers[1].name == "Draaien");
    CHECK(sheet.content.offers[1].spot.place == "rij 4");
    auto const swallowed = read(
        "Naam;Plaats;Datum\n\"Lassen;Zwolle;3-4-2027\nFrezen;Hengelo;4-4-2027\nBoren;Goes;4-4-2027\nDraaien \"van "
        "hout\";\"Goes\";5-4-2027\nVijlen;Goes;5-4-2027\n");
    CHECK(all(swallowed.content.complaints).find("rij 2: In een cel van deze rij lijken andere rijen te staan") != std::string::npos);
    CHECK(swallowed.content.offers.back().name == "Vijlen");
    CHECK(read("Naam;Maat\nPijp 2\" koper;3\n").content.offers.at(0).name == "Pijp 2\" koper");
}

TEST_CASE("a file that is no table is told what it is") {
    for (auto const& [bytes, word] : std::initializer_list<std::pair<std::string, char const*>>{{std::string("PK\x03\x04zip"), "werkmap"},
                                                                                                {"\xD0\xCF\x11\xE0", "oude Excel"},
                                                                                                {"%PDF-1.4", "PDF"},
                                                                                                {"<!DOCTYPE html>", "webpagina"},
                                                                                                {"{\"a\": 1}", "JSON"},
                                                                                                {"BEGIN:VCALENDAR\n", "agenda"},
                                                                                                {"", "leeg"},
                                                                                                {"\n\n;;\n", "leeg"}}) {
        auto const sheet = read(bytes);
        CHECK(sheet.content.offers.empty());
        REQUIRE(sheet.content.complaints.size() == 1);
        CHECK(sheet.content.complaints[0].found.find(word) != std::string::npos);
        CHECK(sheet.content.complaints[0].spot == Spot{"tabel.csv", ""});
    }
    CHECK(read(std::string(most_file_bytes + 1, 'a')).content.complaints.size() == 1);
}

TEST_CASE("Excel's own line about the separator is no row") {
    auto const sheet = read("sep=,\r\nNaam,Plaats\r\nLassen,Zwolle\r\n");
    REQUIRE(sheet.content.offers.size() == 1);
    CHECK(sheet.content.offers[0].spot.place == "rij 2");
}

TEST_CASE("texts come out plain") {
    CHECK(plain_text("<p>Leer&nbsp;<b>lassen</b> &amp; meer &eacute;&#233;&#x1F600;n<br/>keer</p><script>x()</script>") ==
          "Leer lassen & meer éé😀n keer");
    CHECK(plain_text("a \t\n\r  b\x01\x7F\xC2\xA0"
                     "c\xE2\x80\x8B\xE2\x80\xAE"
                     "d") == "a b cd");
    CHECK(plain_text("3 < 5 en <3 & &onzin;") == "3 < 5 en <3 & &onzin;");
    CHECK(plain_text("een twee drie", 9) == "een twee…");
    CHECK(plain_text("een twee drie", 13) == "een twee drie");
    CHECK(plain_text("ééééé", 3) == "éé…");
    std::string longer;
    for (int i = 0; i < 10'000; ++i) longer += "één ";
    CHECK(plain_text(longer).size() <= 800);
    CHECK_FALSE(compile::first_bad_byte(plain_text("x" + longer)));
}

TEST_CASE("any table of cells is read back as it was written, with every separator and every way of quoting") {
    Dice dice(46480);
    constexpr std::array<std::string_view, 14> pieces{"a", "Zwolle", ";", ",", "\t", "\"", "\n", "é", "€", " ", "1", "\"\"", "\\", "|"};
    for (int round = 0; round < 4000; ++round) {
        char const separator = dice.pick(std::array{';', ',', '\t'});
        bool const always = dice.one_in(3);
        std::vector<std::vector<std::string>> cells(1 + dice.below(6));
        auto const columns = 1 + dice.below(6);
        std::string text;
        for (auto& row : cells) {
            for (std::size_t i = 0; i < columns; ++i) {
                std::string cell;
                for (auto count = dice.below(5); count > 0; --count) cell += dice.pick(pieces);
                bool const needed = cell.find_first_of("\"\n \t") != std::string::npos || cell.find(separator) != std::string::npos;
                std::string doubled;
                for (char const c : cell) doubled += c == '"' ? std::string("\"\"") : std::string(1, c);
                text += (i > 0 ? std::string(1, separator) : "") + (always || needed || dice.one_in(4) ? '"' + doubled + '"' : cell);
                row.push_back(std::move(cell));
            }
            text += '\n';
        }
        if (dice.one_in(2)) text.pop_back();
        auto const table = read_table(text, separator);
        CHECK(table.open_quotes.empty());
        CHECK_FALSE(table.cut);
        std::vector<std::vector<std::string>> back(cells.size(), std::vector<std::string>(columns));
        for (auto const& row : table.rows) {
            auto const at = static_cast<std::size_t>(row.row) - 1;
            REQUIRE(at < back.size());
            REQUIRE(row.cells.size() <= columns);
            if (columns > 1) CHECK(row.width == columns);
            std::copy(row.cells.begin(), row.cells.end(), back[at].begin());
        }
        CAPTURE(text);
        CHECK(back == cells);
    }
}

TEST_CASE("the separator is found in any table that has one") {
    Dice dice(8011);
    constexpr std::array<std::string_view, 8> words{"Lassen", "Zwolle", "€ 12,50", "3-4-2027", "a; b", "a, b, c", "", "een \"twee\""};
    for (int round = 0; round < 1000; ++round) {
        char const separator = dice.pick(std::array{';', ',', '\t'});
        std::string text;
        if (dice.one_in(3)) text = "Aanbod, voorjaar 2027\n";
        auto const columns = 4 + dice.below(6);
        for (int row = 0; row < 5; ++row) {
            for (std::size_t i = 0; i < columns; ++i) {
                auto const word = row == 0 ? std::string("Kolom") : std::string(dice.pick(words));
                std::string doubled;
                for (char const c : word) doubled += c == '"' ? std::string("\"\"") : std::string(1, c);
                bool const needed = word.find(separator) != std::string::npos || word.find('"') != std::string::npos;
                text += (i > 0 ? std::string(1, separator) : "") + (needed ? '"' + doubled + '"' : word);
            }
            text += '\n';
        }
        CAPTURE(text);
        std::string_view rows = text;
        CHECK(likely_separators(rows).front() == separator);
    }
}

TEST_CASE("commas between dates do not make a table of commas") {
    auto const sheet = read("Naam;Data\nLassen;3-4-2027, 10-4-2027, 17-4-2027\nFrezen;4-4-2027, 11-4-2027, 18-4-2027\n");
    CHECK(sheet.content.complaints.empty());
    REQUIRE(sheet.content.offers.size() == 2);
    CHECK(sheet.content.offers[1].dates.size() == 3);
}

TEST_CASE("a table that is made to be too much is cut, in time and memory that are bounded") {
    std::string wide;
    for (int i = 0; i < 100'000; ++i) wide += "x;";
    CHECK(read_table(wide, ';').cut);
    std::string tall = "Naam;Plaats\n";
    for (int i = 0; i < 30'000; ++i) tall += "a;b\n";
    auto const sheet = read(tall);
    CHECK(sheet.content.offers.size() == most_offers);
    CHECK(sheet.content.complaints.size() == 1);
    std::string wrong = "Naam;Datum\n";
    for (int i = 0; i < 20'000; ++i) wrong += "a;31-2-2027\n";
    CHECK(read(wrong).content.complaints.size() == 301);
    std::string quotes;
    for (int i = 0; i < 200'000; ++i) quotes += "\"a\"b\n";
    CHECK(read_table(quotes, ';').open_quotes.size() <= 8);
    CHECK(read(std::string(2'000'000, ';')).content.offers.empty());
    CHECK(read(std::string(2'000'000, '\n')).content.offers.empty());
    CHECK(read("Naam;Datum\n" + std::string(3'000'000, 'a') + ";" + std::string(3'000'000, '1')).content.offers.size() == 1);
    CHECK(read("Naam;Datum\n\"" + std::string(2'000'000, '<')).content.complaints.size() == 1);
}

TEST_CASE("whatever stands in a table, what comes out is plain and valid") {
    Dice dice(1);
    constexpr std::array<std::string_view, 26> pieces{
        "Naam",  ";",   ",",      "\t",  "\n", "\"",   "3-4-2027", "3 t/m", "april 2027", "€",      "1.250,-", "8011 AB", "Zwolle",
        "Datum", "t/m", "Kosten", "<b>", "&#", "\xFF", "\xC3",     "\x00",  "www.a.nl",   "Totaal", " ",       "elke",    "-"};
    for (int round = 0; round < 6000; ++round) {
        std::string text = dice.one_in(2) ? "Naam;Datum;Kosten;Plaats\n" : "";
        for (auto count = dice.below(60); count > 0; --count) text += dice.pick(pieces);
        auto const sheet = read(text);
        for (auto const& one : sheet.content.offers) {
            CHECK_FALSE(one.name.empty());
            CHECK_FALSE(compile::first_bad_byte(one.name + one.text + one.when + one.town));
            CHECK(one.name.find_first_of("\n\t\r") == std::string::npos);
            CHECK((one.dates.empty() || (!one.starts && !one.ends && one.dates.size() > 1)));
            CHECK(std::is_sorted(one.dates.begin(), one.dates.end()));
            if (one.starts && one.ends) CHECK(*one.starts <= *one.ends);
        }
        for (auto const& one : sheet.content.complaints) CHECK_FALSE(compile::first_bad_byte(one.found + one.advice + one.spot.place));
    }
}

}  // namespace sprank::import
