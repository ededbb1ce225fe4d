// What is off, full or not for visitors yet: an office writes it anywhere, and reads what became of the row.
#include <doctest/doctest.h>

#include <string>

#include "import/run_import.hpp"
#include "import/state_words.hpp"

namespace sprank::import {
namespace {

ForeignOffer named(std::string const& name) {
    ForeignOffer offer;
    offer.name = name;
    read_state_of_name(offer);
    return offer;
}

class Office {
public:
    Run runs(std::string const& rows, std::vector<std::string> words = {}) {
        copy.write("regio.csv", "Naam;Soort;School;Plaats;Datum;Status;Opmerkingen;Omschrijving\r\n" + rows);
        words.insert(words.begin(), (copy.root() / "regio.csv").string());
        return import(copy, words);
    }
    std::string offers() const { return copy.read("content/offers/oost.csv"); }
    bool has(std::string const& words) const { return offers().find(words) != std::string::npos; }
    test::ContentCopy copy;
};

void told(Run const& run, std::string const& words) {
    CHECK_MESSAGE(run.said.find(words) != std::string::npos, (words + " -- is not in:\n" + run.said));
}

}  // namespace

TEST_CASE("a word of state may stand anywhere in a column that is about it") {
    for (std::string const cell : {"Geannuleerd", "VERVALLEN (ziekte)", "is helaas afgelast", "gaat niet door", "ivm corona vervallen"})
        CHECK(state_in(cell) == OfferState::cancelled);
    CHECK(state_in("uitgesteld tot nader bericht") == OfferState::postponed);
    for (std::string const cell : {"concept", "Concept, nog niet klaar", "niet publiceren", "in voorbereiding"})
        CHECK(state_in(cell) == OfferState::draft);
    CHECK(state_in("vol") == OfferState::full);
    CHECK(state_in("vol, wachtlijst") == OfferState::full);
    CHECK(state_in("wachtlijst") == OfferState::waiting);
    CHECK(state_in("o.v.b.") == OfferState::provisional);
    CHECK(state_in("vol t/m maart") == OfferState::none);
    CHECK(state_in("gaat nog niet door") == OfferState::draft);
    for (std::string const cell : {"geanuleerd", "geannulleerd", "geannuleert", "gennuleerd", "Vervalen"}) CHECK(state_in(cell) == OfferState::cancelled);
    CHECK(state_in("onder voorbehoud") == OfferState::provisional);
    CHECK(state_in("verplaatst naar Zwolle") == OfferState::moved);
    CHECK(state_in("vervalt bij te weinig deelnemers") == OfferState::unclear);
    for (std::string const cell :
         {"gaat door", "niet vervallen", "nog niet vol", "bijna vol", "vol is vol", "definitief", "volop plek", "bevestigd", ""})
        CHECK(state_in(cell) == OfferState::none);
}

TEST_CASE("a remark that begins with a word of state tells the state, one that only mentions it does not decide") {
    for (std::string const cell : {"Vervallen", "vervallen wegens ziekte", "Let op: geannuleerd", "Helaas geannuleerd.",
                                   "Docent ziek; gaat niet door", "Deze workshop is vervallen", "GEANNULEERD - docent ziek"})
        CHECK(state_in_remark(cell) == OfferState::cancelled);
    for (std::string const cell : {"Vorig jaar een keer vervallen door ziekte", "vervalt bij minder dan 6 deelnemers",
                                   "Kan geannuleerd worden als er te weinig aanmeldingen zijn"})
        CHECK(state_in_remark(cell) == OfferState::unclear);
    CHECK(state_in_remark("CONCEPT") == OfferState::draft);
    CHECK(state_in_remark("Concept! Nog bespreken met Jan") == OfferState::draft);
    CHECK(state_in_remark("vol") == OfferState::full);
    CHECK(state_in_remark("Data onder voorbehoud") == OfferState::none);
    CHECK(state_in_remark("Uitgesteld naar het najaar") == OfferState::postponed);
    for (std::string const cell : {"Vol programma met lunch", "Concept van het beroep bespreken", "Neem je pet mee", "niet vervallen", ""})
        CHECK(state_in_remark(cell) == OfferState::none);
}

TEST_CASE("a text for visitors that begins with the word is off, one about it is not") {
    CHECK(state_of_text("VERVALLEN. Je leert lassen.") == OfferState::cancelled);
    CHECK(state_of_text("Let op: gaat niet door") == OfferState::cancelled);
    for (std::string const text : {"Vol energie aan de slag", "Vervallen panden opknappen met een timmerman", "Concept cars bouwen",
                                   "Je leert lassen. Geannuleerd geld terug."})
        CHECK(state_of_text(text) == OfferState::none);
}

TEST_CASE("a name tells that something is off, and is known again without that word") {
    for (std::string const name : {"GEANNULEERD: Open dag", "Open dag (geannuleerd)", "Open dag - VERVALLEN", "Geannuleerd - Open dag",
                                   "[Vervallen] Open dag", "Geannuleerd open dag"}) {
        CAPTURE(name);
        CHECK(named(name).cancelled);
        CHECK(named(name).name.substr(1) == "pen dag");
    }
    CHECK(named("Lassen (vol)").full);
    CHECK(named("CONCEPT: lassen").draft);
    CHECK(named("Lassen (onder voorbehoud)").unsure);
    for (std::string const name : {"Vervallen panden", "Lassen: vol gas", "Open dag", "Concept cars", "Lassen - van concept tot product"}) {
        auto const one = named(name);
        CHECK_FALSE((one.cancelled || one.full || one.draft));
        CHECK(one.name == name);
    }
}

TEST_CASE("an office reads of each row with a state what became of it") {
    Office office;
    auto const run = office.runs(
        "Lassen;workshop;Vakschool;Zwolle;4-3-2027;;Vervallen wegens ziekte;\r\n"
        "Frezen;workshop;Vakschool;Zwolle;4-3-2027;uitgesteld;;\r\n"
        "Draaien;workshop;Vakschool;Zwolle;4-3-2027;concept;;\r\n"
        "Boren;workshop;Vakschool;Zwolle;4-3-2027;;CONCEPT;\r\n"
        "Buigen;workshop;Vakschool;Zwolle;4-3-2027;onder voorbehoud;;\r\n"
        "Vijlen;workshop;Vakschool;Zwolle;4-3-2027;wachtlijst;;\r\n"
        "Zagen;workshop;Vakschool;Zwolle;4-3-2027;vol;;\r\n"
        "Slijpen;workshop;Vakschool;Zwolle;4-3-2027;verplaatst;;\r\n"
        "Solderen;workshop;Vakschool;Zwolle;4-3-2027;;Vervalt bij minder dan 6 deelnemers;\r\n"
        "Knippen;workshop;Vakschool;Zwolle;4-3-2027;;;Geannuleerd. Je leert knippen.\r\n");
    told(run, "rij 2, kolom \"Opmerkingen\": Hier staat \"Vervallen wegens ziekte\". De rij telt als vervallen.");
    told(run, "rij 3, kolom \"Status\": Hier staat \"uitgesteld\". De rij telt als vervallen. Is er een nieuwe datum?");
    told(run, "rij 4, kolom \"Status\": Hier staat \"concept\". De rij gaat nog niet mee.");
    told(run,
         "rij 6, kolom \"Status\": Hier staat \"onder voorbehoud\". Op de kiosk staat erbij dat bezoekers moeten vragen of het er nog is.");
    told(run, "rij 7, kolom \"Status\": Hier staat \"wachtlijst\".");
    told(run, "vol: rij 8;");
    told(run, "rij 9, kolom \"Status\": Hier staat \"verplaatst\".");
    told(run, "rij 10, kolom \"Opmerkingen\": Hier staat \"Vervalt bij minder dan 6 deelnemers\". De rij telt niet als vervallen.");
    told(run, "10 rijen: 5 nieuw, 3 vervallen (rij 2, 3 en 11), 2 nog in concept (rij 4 en 5).");
    CHECK(office.has("Buigen"));
    CHECK(office.offers().find(",ja,", office.offers().find("Buigen")) != std::string::npos);
    for (std::string const gone : {"Lassen", "Frezen", "Draaien", "Boren", "Knippen"}) CHECK_FALSE(office.has(gone));
    CHECK(test::check(office.copy) == "");
}

TEST_CASE("an office does not read how a row was read that stays out") {
    Office office;
    auto const run = office.runs(
        "Lassen;workshop;Vakschool;Zwolle;sept 2027;concept;;Bel 06-12345678.\r\nFrezen;workshop;Vakschool;Zwolle;sept 2027;;;\r\n");
    says(run, "rij 3, kolom \"Datum\": \"sept 2027\" is geen dag.");
    CHECK(run.said.find("telefoonnummer") == std::string::npos);
}

TEST_CASE("what is off leaves the kiosk, and what is in concept again leaves it as it was") {
    Office office;
    office.runs("Lassen;workshop;Vakschool;Zwolle;4-3-2027;;;\r\nFrezen;workshop;Vakschool;Zwolle;4-3-2027;;;\r\n");
    auto const run =
        office.runs("Lassen (geannuleerd);workshop;Vakschool;Zwolle;4-3-2027;;;\r\nFrezen;workshop;Vakschool;Zwolle;4-3-2027;concept;;\r\n",
                    {"--apply"});
    told(run, "gaat niet door: rij 2, Lassen");
    CHECK(run.said.find("staat niet meer in de tabel") == std::string::npos);
    CHECK_FALSE(office.has("Lassen"));
    CHECK(office.has("Frezen"));
}

TEST_CASE("what is off or full counts in whatever column an office wrote it, when nothing else stands there") {
    Office office;
    auto const runs = [&office](std::string const& cell) {
        office.copy.write("los.csv", "Naam;Soort;School;Stad;Datum;Plekjes;Factuur\r\nLassen;workshop;Vakschool;Zwolle;4-3-2027;" + cell + "\r\n");
        return import(office.copy, {(office.copy.root() / "los.csv").string(), "--apply"});
    };
    runs("nog 3;vervallen");
    CHECK(office.has("4 maart 2027,"));
    runs("vol;");
    CHECK(office.has("4 maart 2027 (vol)"));
    runs("wachtlijst;");
    CHECK(office.has("4 maart 2027 (wachtlijst)"));
    runs("afgelast;");
    CHECK_FALSE(office.has("Lassen"));
}

TEST_CASE("an office hears of a status that Sprank does not know, and of none that says that it takes place") {
    Office office;
    auto const run = office.runs("A;workshop;Vakschool;Zwolle;4-3-2027;datum volgt;;\r\nB;workshop;Vakschool;Zwolle;4-3-2027;bevestigd;;\r\nC;workshop;Vakschool;Zwolle;4-3-2027;nog 4 plekken;;\r\n");
    told(run, "Hier staat \"datum volgt\". Sprank weet niet wat dat is");
    CHECK(run.said.find("bevestigd") == std::string::npos);
    CHECK(run.said.find("nog 4 plekken") == std::string::npos);
}

TEST_CASE("what another source left in doubt is sure when whoever offers it confirms it") {
    Office office;
    office.runs("Lassen;workshop;Vakschool;Zwolle;4-3-2027;onder voorbehoud;;\r\n");
    CHECK(office.has(",ja,"));
    office.copy.write("ander.csv", "Naam;Soort;School;Stad;Datum\r\nLassen;workshop;Vakschool;Zwolle;4-3-2027\r\n");
    import(office.copy, {(office.copy.root() / "ander.csv").string(), "--publisher", "Ander kantoor", "--apply"}, "ander-kantoor");
    CHECK(office.has("ander-kantoor"));
    CHECK_FALSE(office.has(",ja,"));
}

TEST_CASE("who reads English reads of a waiting list too") {
    Office office;
    office.runs("Lassen;workshop;Vakschool;Zwolle;4-3-2027;wachtlijst;;\r\n");
    CHECK(office.has("4 March 2027 (waiting list)"));
}

}  // namespace sprank::import
