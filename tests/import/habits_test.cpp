// How offices write what visitors must find: kinds, people, prices, levels and trades, as their real tables have them.
#include <doctest/doctest.h>

#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "import/guess_mapping.hpp"
#include "import/kind_words.hpp"
#include "import/level_words.hpp"
#include "import/office_table.hpp"
#include "import/people_words.hpp"
#include "import/price_words.hpp"

namespace sprank::import {
TEST_CASE("visitors find a course as a course, whether or not its date could be read") {
    for (std::string const date : {"31 juni 2027", "4-3-2027", ""}) {
        CAPTURE(date);
        Office const office("Naam;School;Plaats;Datum;Duur;Prijs", {"Aluminium;Vakschool;Zwolle;" + date + ";10 weken;€ 450", "VCA VOL;Vakschool;Zwolle;" + date + ";;", "NEN 3140 VOP;Vakschool;Zwolle;" + date + ";;",
                                                                     "Werken op hoogte;Vakschool;Zwolle;" + date + ";;", "Hoogspanning schakelen BEI;Vakschool;Zwolle;" + date + ";;", "CNC frezen basis;Vakschool;Zwolle;" + date + ";;",
                                                                     "Isolatiemonteur in 4 weken;Vakschool;Zwolle;" + date + ";;", "Dure lasavond;Vakschool;Zwolle;" + date + ";;€ 95"});
        for (std::string const name : {"Aluminium", "VCA VOL", "NEN 3140 VOP", "Werken op hoogte", "Hoogspanning schakelen BEI", "CNC frezen basis", "Isolatiemonteur in 4 weken", "Dure lasavond"}) office.says(name, ",short-course,");
    }
}

TEST_CASE("visitors find what is done on a day by the words of its name") {
    for (auto const& [name, kind] : std::vector<std::pair<std::string, OfferKind>>{{"Cleanroom tour", OfferKind::company_visit},
                                                                                   {"Kijkdag", OfferKind::company_visit},
                                                                                   {"Beroepenmarkt 2027", OfferKind::event},
                                                                                   {"Snuffelmiddag techniek", OfferKind::try_out},
                                                                                   {"Meet the engineer", OfferKind::company_visit},
                                                                                   {"Op de scheepswerf", OfferKind::company_visit},
                                                                                   {"Leren en werken als netmonteur", OfferKind::bbl},
                                                                                   {"Leer-werktraject lassen", OfferKind::programme},
                                                                                   {"Leerwerkplek lassen", OfferKind::bbl},
                                                                                   {"Werken en leren in de installatie", OfferKind::bbl},
                                                                                   {"Leerbaan monteur", OfferKind::bbl},
                                                                                   {"Promotiedag bbl", OfferKind::event},
                                                                                   {"OD techniek", OfferKind::open_day},
                                                                                   {"MLD metaal", OfferKind::try_out},
                                                                                   {"Gastles robots", OfferKind::workshop},
                                                                                   {"Kamp robots", OfferKind::workshop},
                                                                                   {"Robotclub", OfferKind::workshop},
                                                                                   {"Herfstkamp", OfferKind::workshop},
                                                                                   {"Drone show", OfferKind::event},
                                                                                   {"Gereedschap uitleen", OfferKind::event}}) {
        CAPTURE(name);
        CHECK(kind_in_name(name) == kind);
    }
    for (std::string const name : {"Doorlopend programma", "PLC programmeren", "Feest in Kampen", "Preventief onderhoud", "Informatietechniek", "Lassen o.a. TIG"}) {
        CAPTURE(name);
        CHECK_FALSE(kind_in_name(name));
    }
}

TEST_CASE("an office may write a kind as it says it") {
    for (auto const& [words, kind] : std::vector<std::pair<std::string, OfferKind>>{{"ws", OfferKind::workshop},
                                                                                    {"OD", OfferKind::open_day},
                                                                                    {"OA", OfferKind::open_day},
                                                                                    {"MLD", OfferKind::try_out},
                                                                                    {"project", OfferKind::workshop},
                                                                                    {"club", OfferKind::workshop},
                                                                                    {"lezing", OfferKind::event},
                                                                                    {"BOL", OfferKind::programme},
                                                                                    {"deeltijd", OfferKind::programme},
                                                                                    {"dt", OfferKind::programme},
                                                                                    {"duaal", OfferKind::programme},
                                                                                    {"derde leerweg", OfferKind::programme},
                                                                                    {"praktijkleren", OfferKind::programme},
                                                                                    {"Ad", OfferKind::programme},
                                                                                    {"Kenteq certificaat", OfferKind::short_course},
                                                                                    {"mbo-certificaat", OfferKind::short_course},
                                                                                    {"leerbaan", OfferKind::bbl},
                                                                                    {"program", OfferKind::programme},
                                                                                    {"EducationalOccupationalProgram", OfferKind::programme},
                                                                                    {"EducationEvent", OfferKind::event},
                                                                                    {"doorlopend programma", OfferKind::event}}) {
        CAPTURE(words);
        CHECK(kind_in(words) == kind);
    }
}

TEST_CASE("what stands over the names says what the rows are") {
    Office const office("Training;School;Plaats;Datum", {"Hydrauliek;Vakschool;Zwolle;4-3-2027"});
    office.says("Hydrauliek", ",short-course,");
    Office const programmes("Opleiding;School;Plaats;Start", {"Hydrauliek;Vakschool;Zwolle;1-9-2027"});
    programmes.says("Hydrauliek", ",programme,");
    Office const learning("Naam;School;Plaats;Leerweg;Niveau", {"Hydrauliek;Vakschool;Zwolle;bbl;mbo 2", "Pneumatiek;Vakschool;Zwolle;;mbo 3"});
    learning.says("Hydrauliek", ",bbl,");
    learning.says("Pneumatiek", ",programme,");
}

TEST_CASE("an office need not look at a kind that the name tells, and reads it in Dutch") {
    Office const office("Naam;Soort;School;Plaats;Datum", {"Open dag techniek;iets;Vakschool;Zwolle;4-3-2027"});
    office.says("Open dag techniek", ",open-day,");
    CHECK_FALSE(office.is_yellow());
    CHECK(office.page().find("Bezoekers lezen: open dag.") != std::string::npos);
    Office const day("Naam;Soort;School;Plaats;Datum", {"Promotiedag techniek;bbl: 1 dag les;Vakschool;Zwolle;4-3-2027"});
    day.says("Promotiedag techniek", ",event,");
    Office const unknown("Naam;Soort;School;Plaats;Datum", {"Techniek;iets;Vakschool;Zwolle;4-3-2027"});
    CHECK(unknown.is_yellow());
}

TEST_CASE("girls of a class are girls, women are no girls, and whoever is new to a trade switches") {
    for (auto const& [words, audience] : std::vector<std::pair<std::string, std::string>>{{"meiden vmbo", "girls"}, {"mbo/havo meiden", "girls"}, {"meiden bovenbouw havo/vwo", "girls"}, {"50-plussers", "everyone"}, {"vrouwen", "everyone"}, {"volwassenen", "everyone"}, {"volw.", "everyone"},
                                                                                         {"leerl.", "pupils"}, {"zij-instr.", "switchers"}, {"omschol.", "switchers"}, {"om- en bijscholers", "switchers"}, {"schoolverlaters", "pupils"}, {"schoolverl.", "pupils"}, {"jeugd 12-16", "pupils"},
                                                                                         {"kinderen 8-12", "pupils"}, {"gr 8", "pupils"}, {"gr. 7/8 PO", "pupils"}, {"kl 2", "pupils"}, {"4e klas", "pupils"}, {"bb/kb 2", "pupils"}, {"8 tot 12", "pupils"}, {"4 t/m 12", "pupils"},
                                                                                         {"doorstromers", "switchers"}, {"inburgeraars", "switchers"}, {"anderstaligen", "switchers"}, {"bijstandsgerechtigden", "switchers"}, {"mensen met een uitkering", "switchers"}, {"senioren", "everyone"},
                                                                                         {"docenten PIE", "everyone"}, {"monteurs", "everyone"}, {"vakmensen", "everyone"}, {"leidinggevenden", "everyone"}, {"werkzoekende vrouwen", "switchers"}}) {
        CAPTURE(words);
        CHECK(audience_in(words).value_or("nobody") == audience);
    }
}

TEST_CASE("visitors read for whom something is wherever our words say less, with one full stop") {
    Office const office("Naam;Soort;School;Plaats;Doelgroep;Omschrijving", {"Een;workshop;Vakschool;Zwolle;vrouwen;Tekst", "Twee;workshop;Vakschool;Zwolle;8-12 jr.;Tekst", "Nummer drie;workshop;Vakschool;Zwolle;marsmannetjes;Tekst", "Vier;workshop;Vakschool;Zwolle;leerlingen en omscholers;Tekst"});
    office.says("Een", "Tekst. Voor wie: vrouwen.");
    office.says("Twee", "Voor wie: 8-12 jr.");
    office.does_not_say("Twee", "jr..");
    office.says("Nummer drie", "Voor wie: marsmannetjes.");
    office.does_not_say("Vier", "Voor wie");
    CHECK_FALSE(office.is_yellow());
    CHECK(office.page().find("Bezoekers lezen de woorden zelf achter de tekst.") != std::string::npos);
}

TEST_CASE("a column of ages says for whom something is, by itself or behind another") {
    for (std::string const header : {"Leeftijd", "leeftijden", "Doelgr. / leerjr", "leerjaar", "klas", "groep"}) {
        CAPTURE(header);
        CHECK(std::string(guess_field(header).field) == "ages");
    }
    CHECK(std::string(guess_field("Doelgr.").field) == "audience");
    CHECK(audience_with_ages("", "Leeftijd", "13-15") == "13-15 jaar");
    CHECK(audience_with_ages("", "Klas", "2") == "klas 2");
    CHECK(audience_with_ages("", "Doelgr. / leerjr", "2") == "leerjaar 2");
    CHECK(audience_with_ages("", "Doelgr. / leerjr", "13-15") == "13-15 jaar");
    CHECK(audience_with_ages("", "Leeftijd", "12-08-2026") == "12-08-2026");
    CHECK(audience_with_ages("meiden", "Leeftijd", "16+") == "meiden, 16+");
    CHECK(audience_with_ages("meiden", "Leeftijd", "8 t/m 12") == "meiden, 8 t/m 12 jaar");
    Office const office("Naam;Soort;School;Plaats;Voor wie;Leeftijd", {"Een;workshop;Vakschool;Zwolle;meiden;13-15", "Twee;workshop;Vakschool;Zwolle;;8-12"});
    office.says("Een", ",girls,");
    office.says("Een", "Voor wie: meiden, 13-15 jaar.");
    office.says("Twee", ",pupils,");
    office.says("Twee", "Voor wie: 8-12 jaar.");
}

TEST_CASE("an amount without tax is nobody's price, and visitors read that") {
    for (std::string const header : {"Prijs excl. btw", "Prijs ex BTW", "Kosten (excl. btw)", "Prijs excl. btw niet-leden"}) {
        CAPTURE(header);
        CHECK(std::string(guess_field(header).field) == "cost");
        auto const price = read_price("210", header);
        CHECK(price.cost.empty());
        CHECK(price.said == "€ 210, zonder btw");
        CHECK(read_price("€ 210 incl. btw", header).cost == "210");
        CHECK(read_price("gratis", header).cost == "gratis");
    }
    CHECK(read_price("€ 1.250 (excl. 21% btw)", "Prijs").said == "€ 1.250, zonder btw");
    CHECK(read_price("€ 95 exclusief btw", "Prijs").said == "€ 95, zonder btw");
    CHECK(read_price("excl. examen, € 95 ex btw", "Prijs").said == "excl. examen, € 95, zonder btw");
    CHECK(read_price("€ 2.694 p.j.", "Prijs excl. btw").said == "€ 2.694 p.j., zonder btw");
    CHECK(read_price("vanaf € 95 ex btw", "Prijs").said == "vanaf € 95, zonder btw");
    Office const office("Naam;Soort;School;Plaats;Datum;Prijs leden;Prijs niet-leden", {"Een;cursus;Vakschool;Zwolle;4-3-2027;100;120"});
    office.says("Een", ",120,");
    Office const tax("Naam;Soort;School;Plaats;Datum;Prijs excl. btw", {"Een;cursus;Vakschool;Zwolle;4-3-2027;210"});
    tax.says("Een", "Kosten in 2027: € 210, zonder btw.");
    CHECK_FALSE(tax.is_yellow());
    CHECK(tax.page().find("is zonder btw") != std::string::npos);
    Office const two("Naam;Soort;School;Plaats;Datum;Prijs excl. btw;Prijs incl. btw", {"Een;cursus;Vakschool;Zwolle;4-3-2027;100;121"});
    two.says("Een", ",121,");
}

TEST_CASE("visitors read an amount once, and the words that stood beside it") {
    for (auto const& [cell, cost, said] : std::vector<std::tuple<std::string, std::string, std::string>>{{"€ 2.694 p.j.", "2694", "per jaar"}, {"€ 2.694 p/jr", "2694", "per jaar"}, {"€ 695,00 excl. examen", "695", "excl. examen"}, {"€17,50 per duo", "", "€17,50 per duo"}, {"vrij entree", "gratis", ""}, {"gratis voor deelnemer(s)", "gratis", ""},
                                                                                                        {"grat.", "gratis", ""}, {"vrije inloop", "gratis", ""}, {"vijf euro", "5", ""}, {"vijfentwintig euro p.p.", "25", ""}, {"gift", "", "gift"}, {"donatie", "", "donatie"}, {"fooienpot", "", "fooienpot"},
                                                                                                        {"vrije gift", "", "vrije gift"}, {"p.o.a.", "", ""}, {"poa", "", ""}, {"prijs op aanvraag", "", ""}, {"€ 175 (met uitkering gratis)", "175", "met uitkering gratis"}, {"p.m.", "", ""}, {"€ 12,50 + materiaal", "12,50", "+ materiaal"}}) {
        CAPTURE(cell);
        auto const price = read_price(cell, "Prijs");
        CHECK(price.cost == cost);
        CHECK(price.said == said);
    }
    Office const office("Naam;Soort;School;Plaats;Datum;Prijs", {"Een;cursus;Vakschool;Zwolle;4-3-2027;€ 175 (met uitkering gratis)"});
    office.says("Een", ",175,");
    office.says("Een", "Over de prijs: met uitkering gratis.");
    office.does_not_say("Een", "€ 175");
}

TEST_CASE("a price is of the year that its row names, also where no date could be read") {
    Office const office("Naam;Soort;School;Plaats;Wanneer;Prijs", {"Een;cursus;Vakschool;Zwolle;mrt 27;vanaf € 95", "Twee;cursus;Vakschool;Zwolle;begin '27, di;vanaf € 95", "Nummer drie;cursus;Vakschool;Zwolle;31 juni 2028;vanaf € 95"});
    office.says("Een", "Kosten in 2027: vanaf € 95.");
    office.says("Twee", "Kosten in 2027: vanaf € 95.");
    office.says("Nummer drie", "Kosten in 2028: vanaf € 95.");
}

TEST_CASE("a level of welding is none of mbo, and what one needs is not what one gets") {
    CHECK(is_welding_level("NIL 1", "Lassen"));
    CHECK(is_welding_level("1/2", "MIG/MAG lassen niv. 1-2"));
    CHECK_FALSE(is_welding_level("mbo 2", "Lassen niveau 2"));
    CHECK_FALSE(is_welding_level("2", "Eerste lasser"));
    Office const office("Naam;Soort;School;Plaats;Niv.", {"Een lassen;cursus;Vakschool;Zwolle;NIL niveau 1", "Twee lassen niveau 1;cursus;Vakschool;Zwolle;1/2", "Drie;cursus;Vakschool;Zwolle;vmbo"});
    office.does_not_say("Een lassen", "entree");
    office.says("Een lassen", "NIL niveau 1.");
    office.does_not_say("Twee lassen", "mbo-2");
    CHECK_FALSE(office.is_yellow());
    Office const entry("Naam;Soort;School;Plaats;Niveau/instapeis", {"Een;opleiding;Vakschool;Zwolle;mbo2+"});
    entry.does_not_say("Een", "mbo-2");
    entry.says("Een", "Instap: mbo 2+.");
    Office const both("Naam;Soort;School;Plaats;Vooropleiding;Niveau", {"Een;opleiding;Vakschool;Zwolle;mbo 2;mbo 3"});
    both.says("Een", ",mbo-3,");
}

TEST_CASE("a trade in the name comes before the field of work, and an unknown one hides nothing") {
    Office const office("Naam;Soort;School;Plaats;Beroep;Richting", {"Omscholen tot plaatwerker;cursus;Vakschool;Zwolle;;lasser", "Leren en werken als lasser;bbl;Vakschool;Zwolle;monteur netten;"});
    office.says("Omscholen tot", "zwolle,switchers,plaatwerker,");
    office.says("Leren en werken als", "zwolle,everyone,lasser,");
    CHECK_FALSE(office.is_yellow());
}

TEST_CASE("a profile of vmbo and the words of offices for a field of work lead to the worlds that there are") {
    Office const office("Naam;Soort;School;Plaats;Vakgebied", {"Een;workshop;Vakschool;Zwolle;PIE", "Twee;workshop;Vakschool;Zwolle;Produceren, installeren en energie", "Nummer drie (plaat)werker;workshop;Vakschool;Zwolle;"});
    office.says("Een", "zwolle,everyone,,metaal,");
    office.says("Twee", "zwolle,everyone,,metaal,");
    office.says("Nummer drie", "zwolle,everyone,plaatwerker,metaal,");
    CHECK_FALSE(office.is_yellow());
}

TEST_CASE("an English name of a profession that is a Dutch word for another means nothing in a Dutch table") {
    test::ContentCopy copy;
    copy.replace("content/professions/cnc-verspaner/en.md", "also: [metal worker]", "also: [machinist]");
    copy.write("regio.csv", "Naam;Soort;School;Plaats\r\nMachinist waterschap;cursus;Vakschool;Zwolle\r\nCNC machinist;cursus;Vakschool;Zwolle\r\n");
    import_on_screen(copy, {(copy.root() / "regio.csv").string()});
    auto const offers = copy.read("content/offers/oost.csv");
    CHECK(offers.find("zwolle,everyone,cnc-verspaner,") > offers.find("CNC machinist"));
    CHECK(offers.find("Machinist waterschap,Machinist waterschap,short-course,vakschool,zwolle,everyone,,") != std::string::npos);
}

}  // namespace sprank::import
