// Where an office says that something is: the town it means, or a question; never a town far away that happens to have a name like it.
#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "import/run_import.hpp"
#include "import/said_place.hpp"
#include "import/town_words.hpp"

namespace sprank::import {
namespace {

struct Map {
    Map() {
        copy.write("content/places.csv", copy.read("content/places.csv") +
                                             "amsterdam,Amsterdam,Noord-Holland,noordwest,52.37403,4.88969,741636\nrotterdam,Rotterdam,Zuid-Holland,zuidwest,51.9225,4.47917,598199\n"
                                             "almere-stad,Almere Stad,Flevoland,noordwest,52.37025,5.21413,176432\nhoofddorp,Hoofddorp,Noord-Holland,noordwest,52.3025,4.68889,132734\n"
                                             "hengelo,Hengelo,Overijssel,oost,52.26583,6.79306,102773\nalphen-aan-den-rijn,Alphen aan den Rijn,Zuid-Holland,zuidwest,52.12917,4.65546,70251\n"
                                             "capelle-aan-den-ijssel,Capelle aan den IJssel,Zuid-Holland,zuidwest,51.92917,4.57778,65000\nede,Ede,Gelderland,oost,52.03333,5.65833,67670\n"
                                             "oosterhout,Oosterhout,Noord-Brabant,zuidoost,51.645,4.85972,53107\noosterhout-gelderland,Oosterhout,Gelderland,oost,51.88,5.83,2500\n"
                                             "hengelo-gelderland,Hengelo,Gelderland,oost,52.05,6.30,4000\nhoek,Hoek,Fryslân,noord,53.2,5.8,600\nterneuzen,Terneuzen,Zeeland,zuidwest,51.33583,3.82778,27930\n"
                                             "spijk-groningen,Spijk,Groningen,noord,53.39,6.83,1300\nspijk,Spijk,Gelderland,oost,51.84917,6.15417,530\nlobith,Lobith,Gelderland,oost,51.86,6.12,3000\n"
                                             "oost,Oost,Limburg,zuidoost,50.79568,5.7101,705\nzeeland,Zeeland,Noord-Brabant,zuidoost,51.69,5.67,6000\nvelsen-zuid,Velsen-Zuid,Noord-Holland,noordwest,52.46,4.65,67758\n"
                                             "velsen-noord,Velsen-Noord,Noord-Holland,noordwest,52.4727,4.6392,\nbergen-op-zoom,Bergen op Zoom,Noord-Brabant,zuidoost,51.495,4.29167,66256\n"
                                             "de-horst,De Horst,Gelderland,oost,51.77,5.97,750\nneede,Neede,Gelderland,oost,52.13,6.61,9000\nwageningen,Wageningen,Gelderland,oost,51.97,5.66667,35433\n"
                                             "naaldwijk,Naaldwijk,Zuid-Holland,zuidwest,51.99,4.2,17000\nedam,Edam,Noord-Holland,noordwest,52.51,5.05,7000\nleeuwarden,Leeuwarden,Fryslân,noord,53.2,5.79,90000\n"
                                             "deventer,Deventer,Overijssel,oost,52.255,6.16389,97331\nenschede,Enschede,Overijssel,oost,52.21833,6.89583,153655\n");
        copy.write("content/postcodes.csv",
                   "postcode,town,lat,lon\n1951,Velsen-Noord,52.4600,4.6480\n2291,Wateringen,52.0200,4.2700\n2292,Wateringen,52.0210,4.2750\n4542,Hoek,51.3100,3.7700\n1797,Den Hoorn,53.02,4.75\n2635,Den Hoorn,52.00,4.33\n"
                   "8011,Zwolle,52.5100,6.0900\n");
    }
    /// Name of the place, or nothing; "~" before what is told.
    std::string reads(std::string const& words, std::string const& postcode = {}) {
        static auto const read = [](test::ContentCopy const& content) { return Known::read(content.content()); };
        if (!known) known = std::make_unique<Result<Known>>(read(copy));
        REQUIRE(known->has_value());
        auto const said = said_place(**known, words, postcode, {});
        if (!said.place) return {};
        return (said.plain ? "" : "~") + said.place->id + (said.online ? " online" : "");
    }
    test::ContentCopy copy;
    std::unique_ptr<Result<Known>> known;
};

Run runs(test::ContentCopy& copy, std::string const& table, std::vector<std::string> words = {}) {
    copy.write("regio.csv", table);
    words.insert(words.begin(), (copy.root() / "regio.csv").string());
    return import(copy, words);
}

}  // namespace

TEST_CASE("a town with its municipality behind it is the one that lies there") {
    Map map;
    CHECK(map.reads("Hoek (gem. Terneuzen)") == "~terneuzen");
    CHECK(map.reads("Hoek gemeente Terneuzen") == "~terneuzen");
    CHECK(map.reads("Spijk (bij Lobith)") == "~spijk");
    CHECK(map.reads("Spijk (Lobith)") == "~spijk");
    CHECK(map.reads("Spijk") == "spijk-groningen");
    CHECK(map.reads("Zwolle (Strijp)") == "zwolle");
    CHECK(map.reads("Hengelo (Z)").empty());
}

TEST_CASE("a direction is no town, nor is the end of a compound name") {
    Map map;
    CHECK(map.reads("Schiphol-Oost, hangar 14").empty());
    CHECK(map.reads("Oost").empty());
    CHECK(map.reads("Gebouw Oost").empty());
    CHECK(map.reads("Velsen-Noord", "1951") == "velsen-noord");
    CHECK(map.reads("", "1951") == "~velsen-noord");
    CHECK(map.reads("Rotterdam-Zuid, Zuidplein") == "~rotterdam");
    CHECK(map.reads("A'dam-Noord") == "~amsterdam");
}

TEST_CASE("a town that only the postcodes know is the nearest place") {
    Map map;
    CHECK(map.reads("Wateringen") == "~naaldwijk");
    CHECK(map.reads("Den Hoorn").empty());
}

TEST_CASE("the names that people say for a town are that town") {
    Map map;
    for (auto const& [said, place] : std::vector<std::pair<std::string, std::string>>{{"Almere", "almere-stad"},
                                                                                       {"Straat van Florida 1, Almere", "almere-stad"},
                                                                                       {"Oosterhout NB", "oosterhout"},
                                                                                       {"Oosterhout Gld", "oosterhout-gelderland"},
                                                                                       {"Hengelo Gld", "hengelo-gelderland"},
                                                                                       {"Capelle a/d IJssel", "capelle-aan-den-ijssel"},
                                                                                       {"Capelle ad IJssel", "capelle-aan-den-ijssel"},
                                                                                       {"Parkweg 1, Capelle a.d. IJssel", "capelle-aan-den-ijssel"},
                                                                                       {"Alphen a/d Rijn", "alphen-aan-den-rijn"},
                                                                                       {"Ehv", "eindhoven"},
                                                                                       {"R'dam", "rotterdam"},
                                                                                       {"A'dam", "amsterdam"},
                                                                                       {"L'warden", "leeuwarden"}}) {
        CAPTURE(said);
        CHECK(map.reads(said) == place);
    }
    CHECK(map.reads("Haarlemmermeer") == "~hoofddorp");
}

TEST_CASE("a town at the beginning or the end of an address is told, and a name in a street is none") {
    Map map;
    for (auto const& [said, place] : std::vector<std::pair<std::string, std::string>>{{"Rotterdam Waalhaven", "~rotterdam"},
                                                                                       {"Javaplein Amsterdam", "~amsterdam"},
                                                                                       {"Stadkamer Zwolle", "~zwolle"},
                                                                                       {"Ede Centrum", "~ede"},
                                                                                       {"Ede of Zwolle", "~ede"},
                                                                                       {"Zwolseweg 12", ""},
                                                                                       {"Laan van Eindhoven", ""},
                                                                                       {"Zaal De Horst", ""},
                                                                                       {"heel Nederland", ""},
                                                                                       {"De Ede", ""},
                                                                                       {"Markt 3 Bergen op Zoom", "~bergen-op-zoom"},
                                                                                       {"Maliebaanstation", ""}}) {
        CAPTURE(said);
        CHECK(map.reads(said) == place);
    }
}

TEST_CASE("what is in a town and on the internet is in that town, and visitors read that both can be") {
    Map map;
    CHECK(map.reads("online + Ede") == "ede online");
    CHECK(map.reads("Leeuwarden en online") == "leeuwarden online");
    CHECK(map.reads("Amsterdam / online") == "amsterdam online");
    CHECK(map.reads("Bergen op Zoom (ook online)") == "bergen-op-zoom online");
    CHECK(map.reads("online via Teams").empty());
    auto const run = runs(map.copy, "Naam;Soort;School;Plaats\r\nLassen;workshop;Vakschool;online + Zwolle\r\n");
    does_not_say(run, "is gelezen als");
    CHECK(map.copy.read("content/offers/oost.csv").find("Kan ook online.") != std::string::npos);
}

TEST_CASE("an office is asked about a slip, and never about a town far away") {
    Map map;
    auto const known = Known::read(map.copy.content());
    REQUIRE(known.has_value());
    CHECK(known->place_like("Zwole") == "Zwolle");
    CHECK(known->place_like("Eindhovn") == "Eindhoven");
    for (std::string const town : {"Wateringen", "Neude", "A'dam", "Almelo", "Dam"}) {
        CAPTURE(town);
        CHECK(known->place_like(town).empty());
    }
}

TEST_CASE("a building that nobody can place is where its organisation is, and a town that nobody knows is a question") {
    for (std::string const building : {"Maliebaanstation", "De Loods", "kantine", "Sporthal De Brug"}) CHECK_FALSE(may_be_town(building));
    for (std::string const town : {"Verweggistan", "Hengelo (Z)", "Nieuw Verweggistan", "Gent (België)", "Antwerpen, België"}) CHECK(may_be_town(town));
    test::ContentCopy copy;
    auto const run = runs(copy, "Naam;Soort;School;Plaats\r\nLassen;workshop;Vakschool;Maliebaanstation\r\nFrezen;workshop;Vakschool;Verweggistan\r\n");
    says(run, "rij 2, kolom \"Plaats\": In \"Maliebaanstation\" staat geen plaats die Sprank kent. Nu staat er Zwolle, waar Vakschool zit.");
    says(run, "2 rijen: 1 nieuw, 1 zonder bekende plaats (rij 3).");
}

TEST_CASE("online rows at the top of a file are of the landsdeel of most of its rows") {
    test::ContentCopy copy;
    copy.write("content/organisations.csv", copy.read("content/organisations.csv") + "overal,Overal Techniek,association,,,,bron-2026,2026\n");
    auto const run = runs(copy, "Naam;Soort;School;Plaats\r\nWebinar;workshop;Overal Techniek;online\r\nLassen;workshop;Vakschool;Eindhoven\r\nFrezen;workshop;Vakschool;Zwolle\r\nBoren;workshop;Vakschool;Zwolle\r\n");
    says(run, "4 rijen: 4 nieuw.");
    CHECK(copy.read("content/offers/oost.csv").find("Webinar") != std::string::npos);
    CHECK(run.said.find("Webinar") < run.said.find("Lassen"));
}

TEST_CASE("towns are read from the column that has them, whatever stands above it") {
    test::ContentCopy copy;
    auto const run = runs(copy, "Naam;Soort;School;Locatie;Dorp of zo\r\nLassen;workshop;Vakschool;Parkweg 1;Eindhoven\r\nFrezen;workshop;Vakschool;Hal 3;Zwolle\r\nBoren;workshop;Vakschool;De Loods;Eindhoven\r\n");
    says(run, "town: \"Dorp of zo\"");
    says(run, "Lassen: workshop; Vakschool, Eindhoven;");
    test::ContentCopy other;
    says(runs(other, "Naam;Soort;School;Locatie;Plts.\r\nLassen;workshop;Vakschool;Parkweg 1;Eindhoven\r\n"), "town: \"Plts.\"");
    test::ContentCopy given;
    given.write("zo.yaml", "name: Naam\norganisation: School\ntown: Locatie\n");
    auto const kept = runs(given, "Naam;Soort;School;Locatie;Dorp of zo\r\nLassen;workshop;Vakschool;Parkweg 1;Eindhoven\r\n", {"--map", (given.root() / "zo.yaml").string()});
    says(kept, "Lassen: workshop; Vakschool, Zwolle;");
}

TEST_CASE("of two columns of organisations the fuller one is read, and the other where it names nobody") {
    test::ContentCopy copy;
    copy.write("content/organisations.csv", copy.read("content/organisations.csv") + "staal,Staalbouw,company-school,zwolle,,,bron-2026,2026\n");
    auto const run = runs(copy, "Naam;Soort;School;Bedrijf;Plaats\r\nA;bedrijfsbezoek;;Staalbouw;Zwolle\r\nB;bedrijfsbezoek;;Staalbouw;Zwolle\r\nC;bedrijfsbezoek;;Staalbouw;Zwolle\r\nD;bedrijfsbezoek;Vakschool;div.;Zwolle\r\n");
    says(run, "organisation: \"Bedrijf\"");
    says(run, "A: kijken bij een bedrijf; Staalbouw, Zwolle;");
    says(run, "D: kijken bij een bedrijf; Vakschool, Zwolle;");
    does_not_say(run, "niet gebruikt: School");
}

}  // namespace sprank::import
