// A regional office brings its table in, corrects it, and brings it in again: nothing gets lost, nothing is guessed unseen.
#include <doctest/doctest.h>

#include <filesystem>

#include "import/run_import.hpp"

namespace sprank::import {
namespace {

class Office {
public:
    void table(std::string const& rows) { copy.write("regio.csv", "Nr;Naam;Soort;School;Plaats;Postcode;Datum;Prijs;Voor wie;Status;Link;Toelichting\r\n" + rows); }
    Run runs(std::vector<std::string> words = {}) const {
        words.insert(words.begin(), (copy.root() / "regio.csv").string());
        auto run = import(copy, words);
        CAPTURE(run.said);
        return run;
    }
    std::string offers() const { return copy.read("content/offers/oost.csv"); }
    bool has(std::string const& words) const { return offers().find(words) != std::string::npos; }

    test::ContentCopy copy;
};

std::size_t times(std::string const& text, std::string const& words) {
    std::size_t count = 0;
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + words.size())) ++count;
    return count;
}

}  // namespace

TEST_CASE("an office that corrects its table sees every correction arrive") {
    Office office;
    office.table("1;Lassen niveau 2;workshop;Vakschool;Zwolle;;4-3-2027;12,50;iedereen;;;Neem een ID mee.\r\n");
    CHECK(office.runs().code == 0);
    CHECK(office.has("12,50") == true);
    office.table("1;Lassen niveau 3;cursus;Vakschool;Zwolle;;4-3-2027;15;omscholers;;;Neem een paspoort mee.\r\n");
    auto const shown = office.runs();
    says(shown, "voor wie (audience): \"everyone\" wordt \"switchers\"");
    says(shown, "tekst (text_nl): \"Neem een ID mee.\" wordt \"Neem een paspoort mee.\"");
    says(shown, "naam in het Engels (name_en): \"Lassen niveau 2\" wordt \"Lassen niveau 3\"");
    says(shown, "tekst in het Engels (text_en): \"Workshop at Vakschool.\" wordt \"Short course at Vakschool.\"");
    says(shown, "prijs (cost): \"12,50\" wordt \"15\"");
    says(shown, "1 rij: 1 anders.");
    CHECK(office.has("Neem een ID mee."));
    office.runs({"--apply"});
    CHECK(office.has("Neem een paspoort mee."));
    CHECK(office.has("switchers"));
    CHECK(test::check(office.copy) == "");
    says(office.runs({"--apply"}), "1 rij: 1 hetzelfde.");
}

TEST_CASE("what an editor made better by hand stays, and the office reads which cell") {
    Office office;
    office.table("1;Lassen;workshop;Vakschool;Zwolle;;4-3-2027;;iedereen;;;Neem een ID mee.\r\n");
    office.runs();
    office.copy.replace("content/offers/oost.csv", "Neem een ID mee.", "Kom lassen!");
    office.copy.replace("content/offers/oost.csv", "Zelf iets maken bij Vakschool.", "Jij last zelf.");
    office.table("1;Lassen;workshop;Vakschool;Zwolle;;11-3-2027;;meisjes;;;Neem een paspoort mee.\r\n");
    auto const run = office.runs({"--apply"});
    says(run, "rij 2, tekst (text_nl): \"Kom lassen!\" blijft; het bestand zegt \"Neem een paspoort mee.\"");
    does_not_say(run, "Jij last zelf");  // the file has no word for it
    CHECK(office.has("Kom lassen!"));
    CHECK(office.has("Jij last zelf."));
    CHECK(office.has("2027-03-11"));
    CHECK(office.has(",girls,"));
}

TEST_CASE("an office that lost the memory of its last import keeps its words, and reads that they were kept") {
    Office office;
    office.table("1;Lassen;workshop;Vakschool;Zwolle;;4-3-2027;;iedereen;;;Neem een ID mee.\r\n"
                 "2;Frezen;workshop;Vakschool;Zwolle;;4-3-2027;;iedereen;;;\r\n");
    office.runs();
    std::filesystem::remove(office.copy.root() / "bron-2026.overgenomen.txt");
    office.table("1;Lassen;workshop;Vakschool;Zwolle;;4-3-2027;;omscholers;;;Neem een paspoort mee.\r\n"
                 "2;Frezen;workshop;Vakschool;Zwolle;;4-3-2027;;iedereen;;;Met een helm op.\r\n");
    auto const run = office.runs({"--apply"});
    says(run, "Sprank weet niet meer");
    says(run, "\"Neem een ID mee.\" blijft");
    CHECK(office.has("Met een helm op."));  // Sprank had written that one itself
    CHECK(office.has("switchers"));
}

TEST_CASE("an older wording of Sprank itself is no editor's, and is renewed") {
    Office office;
    office.table("1;Hoogspanning;excursie;Vakschool;Zwolle;;4-3-2027;;;;;\r\n");
    office.runs();
    office.copy.replace("content/offers/oost.csv", "Je kijkt in een bedrijf. Vakschool regelt het.", "Kijken bij een bedrijf bij Vakschool.");
    std::filesystem::remove(office.copy.root() / "bron-2026.overgenomen.txt");
    says(office.runs({"--apply"}), "\"Kijken bij een bedrijf bij Vakschool.\" wordt \"Je kijkt in een bedrijf. Vakschool regelt het.\"");
}

TEST_CASE("an organisation that only looks like another is named, and never taken in another town") {
    Office office;
    office.table("1;Lassen;workshop;Vakschool Metaal;Zwolle;;;;;;;\r\n"
                 "2;Frezen;workshop;Vakschool Metaal;Eindhoven;;;;;;;\r\n"
                 "3;Draaien;workshop;vakschool MBO;Eindhoven;;;;;;;\r\n");
    auto const run = office.runs({"--dry-run"});
    says(run, "\"Vakschool Metaal\" is gelezen als \"Vakschool\".");
    says(run, "rij 3: De organisatie \"Vakschool Metaal\" staat niet in organisations.csv. De rij gaat niet mee. Het lijkt op \"Vakschool\" (zwolle).");
    says(run, "\"vakschool MBO\" is gelezen als \"Vakschool\".");
    says(run, "workshop; Vakschool, Zwolle; ");
    says(run, "3 rijen: 2 nieuw, 1 nieuw, als de organisatie klopt (zie onder) (rij 3).");
}

TEST_CASE("an office can copy the line of an organisation that is missing, once for all its rows") {
    Office office;
    office.table("1;Lassen;workshop;STO Zwolle;Zwolle;;;;;;;\r\n"
                 "2;Frezen;workshop;STO Zwolle;Eindhoven;;;;;;;\r\n"
                 "3;Draaien;workshop;Metaal, Staal en Zo;Eindhoven;;;;;;;\r\n");
    auto const run = office.runs();
    says(run, "rij 2 en 3: De organisatie \"STO Zwolle\" staat niet in organisations.csv. De rijen gaan niet mee.");
    says(run, "  sto-zwolle,STO Zwolle,hub,zwolle,,,bron-2026,2026-11-22\n");
    says(run, "  metaal-staal-en-zo,\"Metaal, Staal en Zo\",company-school,eindhoven,,,bron-2026,2026-11-22\n");
    office.copy.write("content/organisations.csv", office.copy.read("content/organisations.csv") +
                                                       "sto-zwolle,STO Zwolle,hub,zwolle,,,bron-2026,2026-11-22\n"
                                                       "metaal-staal-en-zo,\"Metaal, Staal en Zo\",company-school,eindhoven,,,bron-2026,2026-11-22\n");
    says(office.runs(), "3 rijen: 3 nieuw.");
    CHECK(test::check(office.copy) == "");
}

TEST_CASE("every row of a table is accounted for") {
    Office office;
    office.table("1;Lassen;workshop;Vakschool;Zwolle;;4-3-2027;;;;;\r\n"
                 "2;Frezen;workshop;Vakschool;Zwolle;;4-3-2027;;;vervallen;;\r\n"
                 "3;;workshop;Vakschool;Zwolle;;4-3-2027;;;;;\r\n"
                 "4;Draaien;workshop;Vakschool;Verweggistan;;4-3-2027;;;;;\r\n"
                 "5;Boren;workshop;Vakschool;Zwolle;;4-3-2020;;;;;\r\n"
                 "1;Lassen;workshop;Vakschool;Zwolle;;4-3-2027;;;;;\r\n"
                 "6;Buigen;workshop;Vakschool;Eindhoven;;31-2-2027;;;vol;;\r\n"
                 ";Totaal;;;;;;;;;7;\r\n");
    auto const run = office.runs();
    says(run, "7 rijen: 2 nieuw, 1 vervallen (rij 3), 1 zonder naam (rij 4), 1 voorbij (rij 6), 1 zonder bekende plaats (rij 5), 1 dubbel (rij 7).");
    says(run, "vol: rij 8; ze gaan mee. Haal ze uit de tabel als je dat niet wilt.");
    says(run, "Bezoekers lezen dan: Vraag wanneer.");
    says(run, "De plaatsen liggen in meer landsdelen: oost 1, zuidoost 1.");
    office.table("6;Buigen;workshop;Vakschool;Eindhoven;;;;;vervallen;;\r\n3;;;;;;;;;;;\r\n");
    auto const again = office.runs({"--apply"});
    says(again, "gaat niet door: rij 2, Buigen");
    says(again, "staat niet meer in de tabel: Lassen (bron-2026-1). Dat blijft op de kiosk");
    CHECK(office.has("bron-2026-1"));
    CHECK(office.copy.read("content/offers/zuidoost.csv").find("Buigen") == std::string::npos);
}

TEST_CASE("two colleagues with a table each do not hear of the other's rows, also when a table gets another name") {
    Office office;
    office.table("1;Lassen;workshop;Vakschool;Zwolle;;4-3-2027;;;;;\r\n2;Frezen;workshop;Vakschool;Zwolle;;5-3-2027;;;;;\r\n3;Boren;workshop;Vakschool;Zwolle;;6-3-2027;;;;;\r\n");
    says(office.runs(), "3 rijen: 3 nieuw.");
    std::string const header = "Nr;Naam;Soort;School;Plaats;Postcode;Datum;Prijs;Voor wie;Status;Link;Toelichting\r\n";
    office.copy.write("avond.csv", header + "A1;Solderen;workshop;Vakschool;Zwolle;;7-3-2027;;;;;\r\n");
    auto const other = import(office.copy, {(office.copy.root() / "avond.csv").string(), "--apply"});
    says(other, "1 rij: 1 nieuw.");
    does_not_say(other, "staat niet meer");
    office.copy.write("maart.csv", header + "1;Lassen;workshop;Vakschool;Zwolle;;4-3-2027;;;;;\r\n2;Frezen;workshop;Vakschool;Zwolle;;5-3-2027;;;;;\r\n");
    auto const renamed = import(office.copy, {(office.copy.root() / "maart.csv").string(), "--apply"});
    says(renamed, "staat niet meer in de tabel: Boren (bron-2026-3).");
    does_not_say(renamed, "Solderen");
}

TEST_CASE("two days of the same workshop are two offers, also the next time") {
    Office office;
    office.table("1;Lassen;workshop;Vakschool;Zwolle;;4-3-2027;;;;;\r\n2;Lassen;workshop;Vakschool;Zwolle;;11-3-2027;;;;;\r\n;Lassen;workshop;Vakschool;Zwolle;;1-4-2027;;;;;\r\n;Lassen;workshop;Vakschool;Zwolle;;8-4-2027;;;;;\r\n");
    says(office.runs(), "4 rijen: 4 nieuw.");
    for (std::string const day : {"2027-03-04", "2027-03-11", "2027-04-01", "2027-04-08"}) CHECK(office.has(day));
    says(office.runs({"--apply"}), "4 rijen: 4 hetzelfde.");
    CHECK(test::check(office.copy) == "");
}

TEST_CASE("the same trouble of many rows is one line, and says whether the rows go in") {
    Office office;
    office.table("1;Lassen;workshop;Vakschool;Zwolle;;;1.25.0;;;info@school.nl;\r\n"
                 "2;Frezen;workshop;Vakschool;Zwolle;;;1.25.0;;;jan@school.nl;\r\n"
                 "3;Draaien;workshop;Niemand;Zwolle;;;1.25.0;;;www.school.nl;\r\n");
    auto const run = office.runs();
    CHECK(times(run.said, "mailadres,") == 1);
    says(run, "rij 2 en 3, kolom \"Link\": Hier staat een mailadres, geen website. Mailadressen worden niet bewaard");
    says(run, "rij 2, 3 en 4, kolom \"Prijs\": De prijs \"1.25.0\" is niet als één bedrag te lezen. Niet mee gaat rij 4; de andere wel. De prijs blijft leeg.");
    says(run, "De adressen in de kolom \"Link\" worden niet bewaard: op de kiosk kan niemand ze openen.");
}

TEST_CASE("an office believes what the file says of whom it is for") {
    Office office;
    office.table("1;Girls' Day;girlsday;Vakschool;Zwolle;;;;iedereen;;;\r\n"
                 "2;Girls' Day bij ons;girlsday;Vakschool;Zwolle;;;;;;;\r\n"
                 "3;Lassen;workshop;Vakschool;Zwolle;;;;marsmannetjes;;;\r\n");
    auto const run = office.runs();
    CHECK(office.has("girls-day,vakschool,zwolle,everyone,"));
    CHECK(office.has("girls-day,vakschool,zwolle,girls,"));
    says(run, "De doelgroep \"marsmannetjes\" kent Sprank niet.");
}

TEST_CASE("a town that was corrected is named, and a postcode of another town does not win") {
    Office office;
    office.copy.write("content/postcodes.csv", "postcode,town,lat,lon\n8011,Zwolle,52.5125,6.09444\n5611,Eindhoven,51.44083,5.47778\n");
    office.table("1;Lassen;workshop;Vakschool;Zwole;8011 AB;;;;;;\r\n"
                 "2;Frezen;workshop;Vakschool;Zwolle;5611;;;;;;\r\n"
                 "3;Draaien;workshop;Vakschool;Zwole;;;;;;;\r\n");
    auto const run = office.runs();
    says(run, "De plaats \"Zwole\" is gelezen als \"Zwolle\", door de postcode 8011 AB.");
    says(run, "rij 3: De postcode hoort bij een andere plaats dan er staat.");
    says(run, "De plaats \"Zwole\" staat niet in places.csv. De rij gaat niet mee. Bedoel je \"Zwolle\"?");
    CHECK(times(office.offers(), "vakschool,zwolle,everyone,,,,,") >= 2);
}

TEST_CASE("an office corrects how its columns were read before anything is taken over") {
    test::ContentCopy copy;
    copy.write("regio.csv", "Naam;Soort;School;Plaats;Opmerkingen voor bezoekers\r\nLassen;workshop;Vakschool;Zwolle;Neem altijd een helm mee.\r\n");
    auto const table = (copy.root() / "regio.csv").string(), mapping = table + ".kolommen.yaml";
    auto const shown = import(copy, {table, "--dry-run"});
    says(shown, "niet gebruikt: Opmerkingen voor bezoekers");
    says(shown, "Bij 1 rij ontbreekt een omschrijving; Sprank schrijft een korte. Staan omschrijvingen in de kolom \"Opmerkingen voor bezoekers\"? Zet dan in " + mapping + ": text: \"Opmerkingen voor bezoekers\"");
    says(shown, "Dit is bewaard in " + mapping);
    says(shown, "name: \"Naam\"");
    auto const saved = copy.read("regio.csv.kolommen.yaml");
    CHECK(saved.find("\n#text: \"Opmerkingen voor bezoekers\"") != std::string::npos);
    copy.replace("regio.csv.kolommen.yaml", "#text: ", "text: ");
    auto const corrected = copy.read("regio.csv.kolommen.yaml");
    import(copy, {table});
    CHECK(copy.read("content/offers/oost.csv").find("Neem altijd een helm mee.") != std::string::npos);
    CHECK(copy.read("regio.csv.kolommen.yaml") == corrected);
}

TEST_CASE("a mapping that cannot be read or names no field of ours is told with what to do") {
    test::ContentCopy copy;
    copy.write("regio.csv", "Naam;Soort;School;Plaats;Verhaal\r\nLassen;workshop;Vakschool;Zwolle;Neem altijd een helm mee.\r\n");
    auto const table = (copy.root() / "regio.csv").string();
    auto const gone = import(copy, {table, "--map", "kolommen.yaml"});
    CHECK(gone.code == 2);
    says(gone, "Het bestand \"kolommen.yaml\" is er niet.");
    for (std::string const field : {"omschrijving", "description", "text_nl"}) {
        copy.write("zo.yaml", field + ": \"Verhaal\"\n");
        says(import(copy, {table, "--dry-run", "--map", (copy.root() / "zo.yaml").string()}), "Het veld \"" + field + "\" kent Sprank niet. Bedoel je \"text\"?");
    }
}

TEST_CASE("an office whose source is not known gets the line for it") {
    test::ContentCopy copy;
    copy.write("regio.csv", "Naam;Soort;School;Plaats\r\nLassen;workshop;Vakschool;Zwolle\r\n");
    auto const run = import(copy, {(copy.root() / "regio.csv").string()}, "Regio Oost 2027");
    CHECK(run.code == 2);
    says(run, "regio-oost-2027,Overzicht techniekaanbod van onze regio,Naam van het kantoor,,2026-11-22,2026,,yes,");
    copy.write("content/sources.csv", copy.read("content/sources.csv") + "regio-oost-2027,Overzicht techniekaanbod van onze regio,Naam van het kantoor,,2026-11-22,2026,,yes,Tabel van collega's\n");
    says(import(copy, {(copy.root() / "regio.csv").string()}, "regio-oost-2027"), "1 rij: 1 nieuw.");
    CHECK(test::check(copy) == "");
}

TEST_CASE("an office copies no line for an organisation that is likely a known one, nor for the total below the table") {
    Office office;
    office.table(
        "1;Lassen;workshop;Vakschol;Zwolle;;;;;;;\r\n"
        "2;Frezen;workshop;Vakschool Metaal;Eindhoven;;;;;;;\r\n"
        "3;Draaien;workshop;Bedrijf Nieuw;Zwolle;;;;;;;\r\n"
        ";Totaal;;3 organisaties;;;;;;;;\r\n");
    auto const run = office.runs();
    says(run, "\"Vakschol\" staat niet in organisations.csv. De rij gaat niet mee. Het lijkt op \"Vakschool\"");
    says(run, "Eén organisatie staat niet in organisations.csv. Zet haar erbij met deze regel");
    says(run, "  bedrijf-nieuw,Bedrijf Nieuw,");
    says(run, "\n3 rijen: 3 nieuw, als de organisatie klopt");
}

TEST_CASE("an office that gives its organisation is believed where the file names somebody whom Sprank does not know") {
    Office office;
    office.copy.write(
        "agenda.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20261101T100000Z\r\nDTSTART:20270304T090000Z\r\n"
        "SUMMARY:Open dag\r\nORGANIZER;CN=Jan Jansen:mailto:jan@vakschool.example\r\nLOCATION:Zwolle\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    auto const run = import(office.copy, {(office.copy.root() / "agenda.ics").string(), "--organisation", "vakschool"});
    says(run, "\"Jan Jansen\" staat niet in organisations.csv en is gelezen als \"Vakschool\", door --organisation.");
    CHECK(office.has("Open dag,Open dag,open-day,vakschool,zwolle"));
}

TEST_CASE("where a file only says that something is done, the name tells what it is") {
    Office office;
    office.table(
        "1;Open dag "
        "techniek;evenement;Vakschool;Zwolle;;4-3-2027;;;;;\r\n2;Techniekfestival;evenement;Vakschool;Zwolle;;5-3-2027;;;;;\r\n3;Open dag "
        "met workshop;workshop;Vakschool;Zwolle;;5-3-2027;;;;;\r\n");
    office.runs();
    CHECK(office.has("Open dag techniek,Open dag techniek,open-day,"));
    CHECK(office.has("Techniekfestival,Techniekfestival,event,"));
    CHECK(office.has("Open dag met workshop,Open dag met workshop,workshop,"));
    office.copy.write("site.json",
                      "{\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"name\":\"Open dag bij "
                      "ons\",\"startDate\":\"2027-03-06\",\"organizer\":{\"@type\":\"Organization\",\"name\":\"Vakschool\"},"
                      "\"location\":{\"@type\":\"Place\",\"address\":{\"@type\":\"PostalAddress\",\"addressLocality\":\"Zwolle\"}}}");
    import(office.copy, {(office.copy.root() / "site.json").string()});
    CHECK(office.has("Open dag bij ons,Open dag bij ons,open-day,"));
}

TEST_CASE("no cell of somebody else's table becomes a formula in the spreadsheet of an editor") {
    Office office;
    office.table(
        "1;=HYPERLINK(\"\"http://x\"\"),klik;workshop;Vakschool;Zwolle;;4-3-2027;;;;;+1 "
        "les\r\n2;@Lassen;workshop;Vakschool;Zwolle;;4-3-2027;;;;;- Neem een helm mee\r\n"
        "3;Frezen;workshop;=Bedrijf;Zwolle;;4-3-2027;;;;;=-1+2\r\n");
    auto const run = office.runs();
    says(run, "begint met een =. Dat teken is weggelaten");
    says(run, "begint met een @. Dat teken is weggelaten");
    says(run, "  bedrijf,Bedrijf,");
    CHECK(office.has("Neem een helm mee"));
    auto const table = office.offers();
    for (std::string const begin : {",=", ",\"=", ",+", ",\"+", ",-", ",\"-", ",@", ",\"@"}) CHECK(table.find(begin) == std::string::npos);
    CHECK(test::check(office.copy) == "");
}

TEST_CASE("an office imports into tables that an editor saved in a spreadsheet") {
    Office office;
    office.table("1;Lassen;workshop;Vakschool;Zwolle;;4-3-2027;;;;;Neem een ID mee.\r\n");
    office.runs();
    auto table = office.offers();
    for (std::size_t at = 0; (at = table.find("2027-03-04", at)) != std::string::npos;) table.replace(at, 10, "4-3-2027");
    office.copy.write("content/offers/oost.csv", "\xEF\xBB\xBF" + table);
    says(office.runs(), "1 rij: 1 hetzelfde.");
    office.table("1;Lassen;workshop;Vakschool;Zwolle;;11-3-2027;;;;;Neem een ID mee.\r\n");
    says(office.runs({"--apply"}), "eerste dag (starts): \"2027-03-04\" wordt \"2027-03-11\"");
    CHECK(test::check(office.copy) == "");
}

TEST_CASE("an office that types what Sprank says has its first table in with two commands") {
    Office office;
    office.table("1;Lassen;workshop;STO Zwolle;Zwolle;;4-3-2027;;;;;Las iets.\r\n2;Frezen;workshop;Vakschool;Zwolle;;4-3-2027;;;;;\r\n");
    auto const path = (office.copy.root() / "regio.csv").string(), content = office.copy.content().string();
    auto const first = import(office.copy, {path, "--dry-run"}, "regio-oost");
    says(first, "sprank-content import " + path + " --content " + content +
                    " --source regio-oost --publisher \"Naam van het kantoor\" --today 2026-11-22 --dry-run\n");
    auto const before = office.copy.files();
    auto const look = import(office.copy, {path, "--publisher", "Kantoor Oost", "--dry-run"}, "regio-oost");
    says(look, "Deze bron komt in sources.csv: regio-oost, van Kantoor Oost.");
    says(look, " --publisher \"Kantoor Oost\" --today 2026-11-22 --add-organisations\n");
    says(look, "Klopt het? Typ dan:\n  sprank-content import " + path);
    CHECK(office.copy.read("content/sources.csv").find("regio-oost") == std::string::npos);
    auto const run = import(office.copy, {path, "--publisher", "Kantoor Oost", "--add-organisations"}, "regio-oost");
    says(run, "Dit staat nu in organisations.csv:\n  sto-zwolle,STO Zwolle,hub,zwolle,,,regio-oost,2026-11-22\n");
    says(run, "2 rijen: 2 nieuw.");
    says(run, "sprank-content ask offers --content content.db --source regio-oost --near zwolle --limit 100\n");
    CHECK(run.code == 0);
    CHECK(test::check(office.copy) == "");
    says(import(office.copy, {path, "--publisher", "Kantoor Oost", "--add-organisations"}, "regio-oost"), "2 rijen: 2 hetzelfde.");
}

}  // namespace sprank::import
