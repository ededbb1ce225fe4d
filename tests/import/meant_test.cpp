// What an office wrote means what its reader would think, and what cannot be meant is told.
#include <doctest/doctest.h>

#include <string>

#include "import/kind_words.hpp"
#include "import/known.hpp"
#include "import/level_words.hpp"
#include "import/people_words.hpp"
#include "import/run_import.hpp"

namespace sprank::import {
namespace {

std::string levels(std::string_view words) {
    std::string list;
    for (int const level : mbo_levels_in(words)) list += std::to_string(level);
    return list;
}

Run runs(test::ContentCopy& copy, std::string const& table, std::vector<std::string> words = {}) {
    copy.write("regio.csv", table);
    words.insert(words.begin(), (copy.root() / "regio.csv").string());
    return import(copy, words);
}
void told(Run const& run, std::string const& words) {
    CHECK_MESSAGE(run.said.find(words) != std::string::npos, (words + " -- is not in:\n" + run.said));
}
void did_not_tell(Run const& run, std::string const& words) {
    CHECK_MESSAGE(run.said.find(words) == std::string::npos, (words + " -- is in:\n" + run.said));
}

}  // namespace

TEST_CASE("an office that names several levels gets all of them") {
    for (std::string const words : {"mbo 2/3", "mbo 2-3", "2 en 3", "MBO niveau 2 en 3", "mbo 2 t/m 3", "mbo2/mbo3", "niveau 2 en niveau 3",
                                    "2,3", "2/3", "2-3", "mbo-2, mbo-3", "Mbo 2 (2 jaar) en mbo 3 (3 jaar)"}) {
        CAPTURE(words);
        CHECK(levels(words) == "23");
    }
    for (std::string const words :
         {"mbo 2 t/m 4", "mbo 2-4", "niveau 2, 3 en 4", "mbo 2 tot en met 4", "2 t/m 4", "mbo 2 – mbo 4", "niv. 2 tm 4", "mbo 4-2"}) {
        CAPTURE(words);
        CHECK(levels(words) == "234");
    }
    for (std::string const words : {"mbo 3+", "mbo 3 of hoger", "niveau 3 en hoger"}) CHECK(levels(words) == "34");
    CHECK(levels("mbo 2+3") == "23");
    CHECK(levels("entree t/m mbo 3") == "123");
    CHECK(levels("entree en mbo 2") == "12");
    CHECK(levels("mbo 1 en hbo") == "1");
    CHECK(levels("mbo 4, hbo") == "4");
    for (std::string const words :
         {"", "mbo", "hbo", "vmbo 3", "vmbo 3/4", "leerjaar 3", "2 jaar", "crebo 25297", "klas 3 en 4", "havo 4", "mbo 5", "2027"}) {
        CAPTURE(words);
        CHECK(levels(words).empty());
    }
}

TEST_CASE("an office that says for whom something is not, is not read as if it were for them") {
    CHECK(audience_in("jongens en meisjes") == "pupils");
    CHECK(audience_in("meiden en jongens van 10 tot 12") == "pupils");
    CHECK(audience_in("meisjes") == "girls");
    CHECK(audience_in("meisjes, niet voor jongens") == "girls");
    CHECK(audience_in("niet alleen voor meisjes") == "pupils");
    CHECK(audience_in("omscholers, niet voor leerlingen") == "switchers");
    CHECK(audience_in("niet voor leerlingen, wel voor omscholers") == "switchers");
    CHECK(audience_in("geen scholieren maar werkzoekenden") == "switchers");
    CHECK(audience_in("leerlingen (geen omscholers)") == "pupils");
    CHECK(audience_in("iedereen behalve leerlingen") == "everyone");
    CHECK_FALSE(audience_in("niet voor leerlingen"));
    CHECK_FALSE(audience_in("geen meisjes"));
    CHECK(audience_in("leerlingen en omscholers") == "pupils switchers");
}

TEST_CASE("whom offices name beside children, and how they call who works or looks for work, is read") {
    CHECK(audience_in("opa's, oma's en kleinkinderen") == "everyone pupils");
    CHECK(audience_in("ouders en leerlingen") == "everyone pupils");
    CHECK(audience_in("gezinnen") == "everyone");
    CHECK(audience_in("werkenden en WW'ers") == "switchers");
    CHECK(audience_in("statushouders") == "switchers");
    CHECK(kind_in("Open weekend techniekmuseum") == OfferKind::open_day);
    CHECK(kind_in("Doe-dag") == OfferKind::try_out);
}

TEST_CASE("the field that an office writes where Sprank has a world leads to the profession") {
    test::ContentCopy copy;
    auto const run = runs(copy, "Naam;Soort;School;Plaats;Wereld\r\nOpen avond;open dag;Vakschool;Zwolle;Lasser\r\n");
    did_not_tell(run, "De wereld");
    CHECK(copy.read("content/offers/oost.csv").find(",lasser,") != std::string::npos);
}

TEST_CASE("an address with the town in front is in that town") {
    test::ContentCopy copy;
    auto const run = runs(copy,
                          "Naam;Soort;School;Plaats\r\nLassen;workshop;Vakschool;Eindhoven, Parkweg 1\r\nFrezen;workshop;Vakschool;Parkweg "
                          "1 Eindhoven\r\nBoren;workshop;Vakschool;Parkweg 1, Eindhoven\r\n"
                          "Buigen;workshop;Vakschool;Hal 3 (Eindhoven)\r\nZagen;workshop;Vakschool;Eindhoven/Zwolle\r\n");
    told(run, "5 rijen: 5 nieuw.");
    for (std::string const name : {"Lassen", "Frezen", "Boren", "Buigen", "Zagen"}) told(run, name + ": workshop; Vakschool, Eindhoven;");
    told(run, "De plaats \"Eindhoven/Zwolle\" is gelezen als \"Eindhoven\".");
    did_not_tell(run, "\"Eindhoven, Parkweg 1\" is gelezen");
}

TEST_CASE("an office reads where its rows are when it did not say") {
    test::ContentCopy copy;
    auto const run = runs(copy,
                          "Naam;Soort;School;Plaats\r\nLassen;workshop;Vakschool;\r\nFrezen;workshop;Vakschool;\r\nBoren;workshop;"
                          "Vakschool;Parkweg 1\r\nBuigen;workshop;Vakschool;Verweggistan\r\n");
    told(run,
         "rij 2 en 3, kolom \"Plaats\": Hier staat geen plaats. Nu staat er Zwolle, waar Vakschool zit. Klopt dat niet? Vul de plaats in.");
    told(run, "rij 4, kolom \"Plaats\": In \"Parkweg 1\" staat geen plaats die Sprank kent. Nu staat er Zwolle, waar Vakschool zit.");
    told(run, "4 rijen: 3 nieuw, 1 zonder bekende plaats (rij 5).");
    copy.write("agenda.ics",
               "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20270304\r\nSUMMARY:Solderen\r\nLOCATION:"
               "Eindhoven\\, Parkweg 1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    auto const calendar = import(copy, {(copy.root() / "agenda.ics").string(), "--organisation", "vakschool"});
    told(calendar, "Vakschool, Eindhoven");
}

}  // namespace sprank::import
