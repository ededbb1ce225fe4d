// Places to learn and work, and information, as offices write them: kinds, wages, what one needs to begin, and for whom it is.
#include <doctest/doctest.h>

#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "import/guess_mapping.hpp"
#include "import/kind_words.hpp"
#include "import/office_table.hpp"
#include "import/people_words.hpp"
#include "import/wage_words.hpp"

namespace sprank::import {

TEST_CASE("who learns a trade is no pupil: a place to learn and work is for everyone, unless it says otherwise") {
    for (std::string const name : {"Leerling lasser", "Leerlingplaats elektra", "Leerling-monteur", "Leerlingen lassen"}) {
        CAPTURE(name);
        CHECK(audience_in_name(name, OfferKind::bbl).value_or("everyone") == "everyone");
    }
    CHECK_FALSE(audience_in_name("Leerling lasser", OfferKind::programme));
    CHECK(audience_in_name("Lasdag voor leerlingen", OfferKind::workshop) == "pupils");
    Office const office("Naam;Soort;School;Plaats;Doelgroep", {"Leerling lasser;bbl;Vakschool;Zwolle;", "Leerlingplaats elektra;;Vakschool;Zwolle;", "Leerling-monteur;bbl;Vakschool;Zwolle;omscholers"});
    office.says("Leerling lasser", ",everyone,");
    office.says("Leerlingplaats elektra", ",bbl,vakschool,zwolle,everyone,");
    office.says("Leerling-monteur", ",switchers,");
}

TEST_CASE("nobody is left out beside pupils") {
    for (std::string const words : {"vmbo-leerlingen en volwassenen", "leerlingen en vrouwen", "jongeren, monteurs"}) {
        CAPTURE(words);
        CHECK(audience_in(words) == "everyone pupils");
    }
    Office const office("Naam;Soort;School;Plaats;Doelgroep", {"Een;workshop;Vakschool;Zwolle;vmbo-leerlingen en volwassenen"});
    office.says("Een", "Voor wie: vmbo-leerlingen en volwassenen.");
}

TEST_CASE("where one can ask or walk in is information, and where one meets others is an event") {
    for (std::string const words : {"Info", "Infobijeenkomst", "Infosessie", "Infopunt", "Infobalie", "Inloopspreekuur", "Inloop omscholen", "Loket", "Spreekuur", "Leerwerkloket"}) {
        CAPTURE(words);
        CHECK(kind_in(words) == OfferKind::information);
        CHECK(kind_in_name(words) == OfferKind::information);
    }
    for (std::string const words : {"Speeddate", "Netwerkborrel", "Bijeenkomst", "Inloop", "Inloopochtend"}) {
        CAPTURE(words);
        CHECK(kind_in(words) == OfferKind::event);
        CHECK(kind_in_name(words) == OfferKind::event);
    }
    CHECK(kind_in("Netwerken") == OfferKind::event);
    CHECK_FALSE(kind_in_name("Netwerkbeheerder"));
    CHECK(kind_in_name("Cursus in 4 bijeenkomsten") == OfferKind::short_course);
    CHECK(kind_in_name("Infobijeenkomst omscholen naar techniek") == OfferKind::information);
    CHECK(kind_in_name("Inloop Makersplaats") == OfferKind::event);
    CHECK(kind_in_name("Praktijkverklaring lassen") == OfferKind::programme);
    Office const office("Naam;Soort;School;Plaats;Duur", {"Opleiding kiezen;Inloop;Vakschool;Zwolle;", "Opleidingen en werk;Bijeenkomst;Vakschool;Zwolle;", "Makersplaats;Inloop;Vakschool;Zwolle;", "Repair Café;Inloop;Vakschool;Zwolle;", "Open werkplaats;inloop;Vakschool;Zwolle;", "Solderen;workshp;Vakschool;Zwolle;",
                                                          "Lassen bij ons;Praktijkverklaring;Vakschool;Zwolle;6 maanden", "Open dag bij ons;Evenement;Vakschool;Zwolle;"});
    office.says("Opleiding kiezen", ",information,");
    office.says("Opleidingen en werk", ",event,");
    office.says("Makersplaats", ",event,");
    office.says("Repair Café", ",event,");
    office.says("Open werkplaats", ",event,");
    office.says("Solderen", ",workshop,");
    office.says("Lassen bij ons", ",programme,");
    office.says("Open dag bij ons", ",open-day,");
    office.tells("Het soort &quot;Evenement&quot; is gelezen als open dag.");
    CHECK_FALSE(office.is_yellow());
}

TEST_CASE("an office looks at a kind that was guessed, unless the name begins with it") {
    Office const guessed("Naam;Soort;School;Plaats", {"Lassen, een cursus;Gezelligheid;Vakschool;Zwolle"});
    CHECK(guessed.is_yellow());
    Office const named("Naam;Soort;School;Plaats", {"Cursus lassen;Gezelligheid;Vakschool;Zwolle", "Gezelligheid bij ons;Gezelligheid;Vakschool;Zwolle"});
    CHECK_FALSE(named.is_yellow());
}

TEST_CASE("the way to learn may stand with the level, the kind or the name") {
    Office const office("Naam;Soort;School;Plaats;Niveau;Leerweg", {"Een;opleiding;Vakschool;Zwolle;mbo niv 2 bbl;", "Twee;opleiding;Vakschool;Zwolle;mbo-3 (bbl);", "Nummer drie;opleiding;Vakschool;Zwolle;BOL niveau 3;", "BBL monteur;opleiding;Vakschool;Zwolle;;",
                                                                    "Nummer vijf;bbl-opleiding;Vakschool;Zwolle;;", "Nummer zes;opleiding;Vakschool;Zwolle;mbo 2 bbl;bol", "Nummer zeven;open dag;Vakschool;Zwolle;bbl;", "Nummer acht;open dag;Vakschool;Zwolle;;bbl"});
    office.says("Een", ",mbo-2,bbl,");
    office.says("Twee", ",mbo-3,bbl,");
    office.says("Nummer drie", ",mbo-3,bol,");
    office.says("BBL monteur", ",,bbl,");
    office.says("Nummer vijf", ",,bbl,");
    office.says("Nummer zes", ",mbo-2,bol,");
    office.does_not_say("Nummer zeven", "bbl");
    // visitors who want to earn while they learn do not find an open day
    office.does_not_say("Nummer acht", "bbl");
    office.tells("De leerweg &quot;bbl&quot; hoort bij een opleiding.");
    CHECK_FALSE(office.is_yellow());
}

TEST_CASE("visitors read what they need to begin") {
    for (std::string const header : {"Instroomeisen", "Instroomniveau", "Vooropleiding", "Toelatingseisen", "Instapeis", "Instapniveau", "Vereisten", "Eisen", "Toelating", "Wat heb je nodig?", "Niveau/instapeis"}) {
        CAPTURE(header);
        CHECK(std::string(guess_field(header).field) == "entry");
    }
    Office const office("Naam;Soort;School;Plaats;Niveau;Instroomeisen", {"Een;opleiding;Vakschool;Zwolle;mbo 3;vmbo-kb of mbo 2", "Twee;opleiding;Vakschool;Zwolle;mbo 3;geen", "Nummer drie;opleiding;Vakschool;Zwolle;mbo 3;n.v.t.", "Nummer vier;opleiding;Vakschool;Zwolle;vanaf mbo 2;-"});
    office.says("Een", "Instap: vmbo-kb of mbo 2.");
    office.says("Een", ",mbo-3,");
    office.does_not_say("Twee", "Instap");
    office.does_not_say("Nummer drie", "Instap");
    office.says("Nummer vier", "Instap: vanaf mbo 2.");
    office.does_not_say("Nummer vier", "mbo-2");
    CHECK_FALSE(office.is_yellow());
}

TEST_CASE("a wage is no price") {
    for (auto const& [cell, said] : std::vector<std::pair<std::string, std::string>>{{"salaris", "Je verdient loon."},
                                                                                     {"betaald", "Je verdient loon."},
                                                                                     {"loon", "Je verdient loon."},
                                                                                     {"cao loon", "Je verdient loon."},
                                                                                     {"betaald, cao", "Je verdient loon."},
                                                                                     {"je verdient salaris", "Je verdient loon."},
                                                                                     {"betaald (min. loon)", "Je verdient loon."},
                                                                                     {"leerwerkbaan", "Je verdient loon."},
                                                                                     {"salaris € 1.900 p/m", "Je verdient loon: € 1.900 per maand."},
                                                                                     {"€ 2.100 bruto per maand", "Je verdient loon: € 2.100 bruto per maand."},
                                                                                     {"salaris vanaf 1900 per maand", "Je verdient loon: vanaf € 1.900 per maand."},
                                                                                     {"loon € 1.900,-", "Je verdient loon."},
                                                                                     {"werkgever betaalt", "De werkgever betaalt."},
                                                                                     {"betaald door werkgever", "De werkgever betaalt."},
                                                                                     {"lesgeld betaald door werkgever", "De werkgever betaalt."},
                                                                                     {"salaris, boeken zelf betalen", "Loon en kosten: salaris, boeken zelf betalen."},
                                                                                     {"cao schaal 5, per maand", "Je verdient loon."},
                                                                                     {"uurloon € 14,50", "Je verdient loon: € 14,50 per uur."},
                                                                                     {"€ 1900 - 2300 bruto p/m", "Je verdient loon: € 1.900 - 2.300 bruto per maand."},
                                                                                     {"geen loon", ""},
                                                                                     {"onbetaald", ""},
                                                                                     {"vooraf te betalen", ""},
                                                                                     {"lesgeld € 300, je krijgt loon", ""},
                                                                                     {"€ 95", ""}}) {
        CAPTURE(cell);
        CHECK(wage_in_price(cell, "Kosten").said == said);
    }
    Office const office("Naam;Soort;School;Plaats;Kosten", {"Een;bbl;Vakschool;Zwolle;salaris € 1.900 p/m", "Twee;bbl;Vakschool;Zwolle;betaald", "Nummer drie;opleiding;Vakschool;Zwolle;werkgever betaalt"});
    office.says("Een", "Je verdient loon: € 1.900 per maand.");
    office.says("Twee", "Je verdient loon.");
    office.says("Nummer drie", "De werkgever betaalt.");
    for (std::string const name : {"Een", "Twee", "Nummer drie"}) office.does_not_say(name, "Kosten");
    CHECK_FALSE(office.is_yellow());
    office.does_not_tell("niet als één bedrag");
    Office const paid("Naam;Soort;School;Plaats;Kosten", {"Een;workshop;Vakschool;Zwolle;betaald"});
    paid.does_not_say("Een", "loon");
    paid.tells("niet als één bedrag");
}

TEST_CASE("a column of wages is none of prices") {
    for (std::string const header : {"Loon", "Salaris", "Loon / vergoeding", "Vergoeding"}) {
        CAPTURE(header);
        CHECK(std::string(guess_field(header).field) == "wage");
    }
    Office const office("Naam;Soort;School;Plaats;Loon", {"Een;bbl;Vakschool;Zwolle;ja", "Twee;bbl;Vakschool;Zwolle;€ 1.900 bruto p/m", "Nummer drie;bbl;Vakschool;Zwolle;nee", "Nummer vier;bbl;Vakschool;Zwolle;volgens schaal 2", "Nummer vijf;bbl;Vakschool;Zwolle;in overleg"});
    office.says("Een", "Je verdient loon.");
    office.says("Twee", "Je verdient loon: € 1.900 bruto per maand.");
    office.does_not_say("Nummer drie", "oon");
    office.does_not_say("Nummer vijf", "oon");
    Office const other("Naam;Soort;School;Plaats;Vergoeding", {"Een;bbl;Vakschool;Zwolle;€ 400 per maand", "Twee;bbl;Vakschool;Zwolle;reiskosten"});
    other.says("Een", "Je krijgt een vergoeding: € 400 per maand.");
    other.says("Twee", "Vergoeding: reiskosten.");
}

TEST_CASE("a large amount of a place to work is read as a wage, and an office looks at it") {
    Office const office("Naam;Soort;School;Plaats;Kosten", {"Een;bbl;Vakschool;Zwolle;€ 1.900 per maand"});
    office.says("Een", "Je verdient loon: € 1.900 per maand.");
    office.does_not_say("Een", ",1900,");
    office.tells("Het bedrag &quot;€ 1.900 per maand&quot; is gelezen als loon.");
    CHECK(office.is_yellow());
    Office const lessons("Naam;Soort;School;Plaats;Lesgeld", {"Een;bbl;Vakschool;Zwolle;€ 1.900"});
    lessons.says("Een", ",1900,");
    Office const course("Naam;Soort;School;Plaats;Kosten", {"Een;cursus;Vakschool;Zwolle;€ 1.900"});
    course.says("Een", ",1900,");
}

TEST_CASE("a track is a place to learn and earn only when it says that it is paid") {
    Office const office("Naam;Soort;School;Plaats;Kosten;Doelgroep;Omschrijving", {"Een;Leerwerktraject;Vakschool;Zwolle;gratis;statushouders;", "Twee;Leerwerktraject;Vakschool;Zwolle;betaald;;", "Nummer drie;Werkervaringsplaats;Vakschool;Zwolle;;;Zonder loon.",
                                                                                    "Nummer vier;Leerwerktraject bbl;Vakschool;Zwolle;;;", "Nummer vijf;Traject;Vakschool;Zwolle;;;Je krijgt een contract.", "Leerwerktraject lassen;;Vakschool;Zwolle;;;"});
    Office const vacancy("Naam;School;Plaats;Kosten;Niveau", {"Leerling-monteur;Vakschool;Zwolle;leerwerkbaan;mbo 2", "Monteur;Vakschool;Zwolle;;mbo 2"});
    vacancy.says("Leerling-monteur", ",bbl,vakschool,zwolle,everyone,");
    vacancy.says("Monteur", ",programme,");
    office.says("Een", ",programme,");
    office.says("Twee", ",bbl,");
    office.says("Nummer drie", ",programme,");
    office.says("Nummer vier", ",bbl,");
    office.says("Nummer vijf", ",bbl,");
    office.says("Leerwerktraject lassen", ",programme,");
    CHECK_FALSE(office.is_yellow());
}

TEST_CASE("a level that is none of ours is told, and nobody need look at it") {
    Office const office("Naam;Soort;School;Plaats;Niveau", {"Een;cursus;Vakschool;Zwolle;post-hbo plus"});
    office.tells("Het niveau &quot;post-hbo plus&quot; kent Sprank niet.");
    CHECK_FALSE(office.is_yellow());
    for (std::string const level : {"mbo", "alle", "alle niveaus", "geen", "n.v.t.", "beginners", "VCA"}) {
        Office const other("Naam;Soort;School;Plaats;Niveau", {"Een;cursus;Vakschool;Zwolle;" + level});
        other.does_not_tell("Het niveau");
    }
}

TEST_CASE("every part of a list counts, and an office reads which part Sprank does not know") {
    Office const office("Naam;Soort;School;Plaats;Beroep;Vakgebied", {"Een;cursus;Vakschool;Zwolle;;metaal, houtbewerking / techniek (m/v)", "Twee;cursus;Vakschool;Zwolle;lasser, goochelaar;", "Nummer drie;cursus;Vakschool;Zwolle;verspanen;", "Nummer vier;cursus;Vakschool;Zwolle;;lasser en goochelaar",
                                                                      "Praktijkverklaring metaalbewerken;;Vakschool;Zwolle;;", "Metaal is leuk;workshop;Vakschool;Zwolle;;"});
    office.says("Een", "zwolle,everyone,,metaal,");
    office.tells("Van &quot;metaal, houtbewerking / techniek (m/v)&quot; kent Sprank houtbewerking niet.");
    office.says("Twee", "zwolle,everyone,lasser,metaal,");
    office.tells("Van &quot;lasser, goochelaar&quot; kent Sprank goochelaar niet.");
    office.says("Nummer drie", "zwolle,everyone,,metaal,");
    office.says("Nummer vier", "zwolle,everyone,lasser,metaal,");
    office.says("Praktijkverklaring metaalbewerken", ",programme,vakschool,zwolle,everyone,,metaal,");
    office.says("Metaal is leuk", "zwolle,everyone,,,");
    CHECK_FALSE(office.is_yellow());
}

}  // namespace sprank::import
