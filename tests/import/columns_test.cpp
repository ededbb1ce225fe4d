// An office says which column of its table is what.
#include <doctest/doctest.h>

#include <sstream>

#include "import/guess_mapping.hpp"
#include "import/run_import.hpp"

namespace sprank::import {
namespace {

struct Columns {
    Columns() { table("Naam;Soort;School;Plaats;Verhaal\r\nLassen;workshop;Vakschool;Zwolle;Neem altijd een helm mee.\r\n"); }
    void table(std::string const& rows) { copy.write("regio.csv", rows); }
    void mapping(std::string const& lines) { copy.write("regio.csv.kolommen.yaml", lines); }
    std::string mapping() const { return copy.read("regio.csv.kolommen.yaml"); }
    std::string path() const { return (copy.root() / "regio.csv").string(); }
    Run runs(std::vector<std::string> words = {"--dry-run"}) const {
        words.insert(words.begin(), path());
        return import(copy, words);
    }
    test::ContentCopy copy;
};

}  // namespace

TEST_CASE("an office that takes away only the # of any line of the mapping gets a mapping that is read") {
    Columns office;
    office.runs();
    std::istringstream lines(office.mapping());
    std::string line, opened;
    int fields = 0;
    while (std::getline(lines, line)) {
        bool const field = line.starts_with('#') && line.find(": \"") != std::string::npos;
        fields += field ? 1 : 0;
        opened += (field ? line.substr(1) : line) + "\n";
    }
    CHECK(fields == 23);
    office.mapping(opened);
    auto const run = office.runs();
    CHECK(run.code == 0);
    says(run, "1 rij: 1 nieuw.");
}

TEST_CASE("an office writes a line of the mapping as it likes, and it is read") {
    for (std::string const line : {"text: \"Verhaal\"", " text: \"Verhaal\"", "\ttext:\"Verhaal\"", "text:Verhaal",
                                   "text: Verhaal   # omschrijving", "text : 'Verhaal'", "text: \u201CVerhaal\u201D",
                                   "text: \u201EVerhaal\u201D  # zo", "\"text\": \"Verhaal\"", "text: \"Verhaal\"   "}) {
        CAPTURE(line);
        Columns office;
        office.mapping("\xEF\xBB\xBF# welke kolom wat is\r\nname: \"Naam\"\r\n  " + line + "\r\n\r\n");
        office.runs({});
        CHECK(office.copy.read("content/offers/oost.csv").find("Neem altijd een helm mee.") != std::string::npos);
    }
}

TEST_CASE("an office reads on which line its mapping goes wrong and what to do") {
    struct Wrong {
        std::string line, said;
    };
    for (auto const& [line, said] : {Wrong{"text \"Verhaal\"", "Schrijf op elke regel een veld, een dubbele punt en de kolom"},
                                     Wrong{"text: \"Verhaal", "Zet achter de naam van de kolom ook een \"."},
                                     Wrong{"text: \"Verhaal\" en nog wat", "Zet de hele naam van de kolom tussen de aanhalingstekens."},
                                     Wrong{"name: \"Verhaal\"", "Het veld name staat ook op regel 2. Laat er één staan."}}) {
        Columns office;
        office.mapping("# uitleg\nname: \"Naam\"\n" + line + "\n");
        auto const run = office.runs();
        CHECK(run.code == 1);
        says(run, office.path() + ".kolommen.yaml, regel 3: ");
        says(run, said);
    }
    Columns office;
    office.mapping("name: \"Naam\"\n\ntekst: \"Verhaal\"\nkind: \"Sort\"\n");
    auto const run = office.runs();
    says(run, ".kolommen.yaml, regel 3: Het veld \"tekst\" kent Sprank niet. Bedoel je \"text\"?");
    says(run, ".kolommen.yaml, regel 4: In de tabel staat geen kolom \"Sort\" (voor het veld kind). Bedoel je \"Soort\"?");
}

TEST_CASE("an office keeps its mapping file, also one in which every line begins with #") {
    Columns office;
    office.mapping("# hier staat nog niets\n");
    office.runs();
    CHECK(office.mapping() == "# hier staat nog niets\n");
}

TEST_CASE("an office finds its own words above the columns known") {
    for (auto const& [header, field] : std::initializer_list<std::pair<std::string, std::string>>{{"Bij wie", "organisation"},
                                                                                                  {"Door wie?", "organisation"},
                                                                                                  {"Aanbieder", "organisation"},
                                                                                                  {"Uitvoerder", "organisation"},
                                                                                                  {"Georganiseerd door", "organisation"},
                                                                                                  {"School / bedrijf", "organisation"},
                                                                                                  {"Trekker", "organisation"},
                                                                                                  {"Instituut", "organisation"},
                                                                                                  {"Stand van zaken", "status"},
                                                                                                  {"Gaat het door?", "status"},
                                                                                                  {"Gaat door (ja/nee)", "status"},
                                                                                                  {"Gezien op", "checked"},
                                                                                                  {"Laatst gezien", "checked"},
                                                                                                  {"Nagekeken op", "checked"},
                                                                                                  {"Gecheckt", "checked"},
                                                                                                  {"Dagen / tijden", "when"},
                                                                                                  {"Dag en tijd", "when"},
                                                                                                  {"Wanneer", "when"},
                                                                                                  {"Lestijden", "when"},
                                                                                                  {"Startmomenten", "when"},
                                                                                                  {"Eerste les", "starts"},
                                                                                                  {"Datum open dag", "starts"},
                                                                                                  {"Laatste les", "ends"},
                                                                                                  {"Welke dagen", "dates"},
                                                                                                  {"Waar", "town"},
                                                                                                  {"Waar is het?", "town"},
                                                                                                  {"Plek", "town"},
                                                                                                  {"Plaats / locatie", "town"},
                                                                                                  {"Voor wie", "audience"},
                                                                                                  {"Doelgroep", "audience"},
                                                                                                  {"Wie kan meedoen?", "audience"},
                                                                                                  {"Geschikt voor", "audience"},
                                                                                                  {"Kosten", "cost"},
                                                                                                  {"Eigen bijdrage", "cost"},
                                                                                                  {"Wat kost het?", "cost"},
                                                                                                  {"Prijs p.p.", "cost"},
                                                                                                  {"Inschrijfgeld", "cost"},
                                                                                                  {"Inschrijven via", "website"},
                                                                                                  {"Aanmeldlink", "website"},
                                                                                                  {"Meer info", "website"},
                                                                                                  {"Wat ga je doen?", "text"},
                                                                                                  {"Waar gaat het over", "text"},
                                                                                                  {"Intro", "text"},
                                                                                                  {"Hoe lang duurt het", "duration"},
                                                                                                  {"Welk beroep", "professions"},
                                                                                                  {"Bedrijfstak", "worlds"},
                                                                                                  {"Thema", "worlds"},
                                                                                                  {"Welk niveau", "level"},
                                                                                                  {"BBL of BOL", "learning"},
                                                                                                  {"Soort bijeenkomst", "kind"},
                                                                                                  {"Volgnr", "key"},
                                                                                                  {"Naam training", "name"},
                                                                                                  {"Aanbod", "name"},
                                                                                                  {"Zichtbaar tot", "valid_until"},
                                                                                                  {"Contact", ""},
                                                                                                  {"Contactpersoon", ""},
                                                                                                  {"Telefoonnummer", ""},
                                                                                                  {"Mailadres contact", ""},
                                                                                                  {"Inschrijven voor", ""},
                                                                                                  {"Max. deelnemers", ""}}) {
        CAPTURE(header);
        CHECK(std::string(guess_field(header).field) == field);
    }
}

TEST_CASE("a column with mail addresses to enroll at is left alone; one with websites tells the organisation") {
    Columns office;
    office.table("Naam;Soort;Bij wie;Waar;Inschrijven via\r\nLassen;workshop;Vakschool;Zwolle;info@vakschool.example\r\n");
    auto const run = office.runs();
    says(run, "niet gebruikt: Inschrijven via");
    does_not_say(run, "mailadres");
    office.copy.write("links.csv",
                      "Naam;Soort;Bij wie;Waar;Inschrijven via\r\nLassen;workshop;Vakschool;Zwolle;https://vakschool.example/lassen\r\n");
    says(import(office.copy, {(office.copy.root() / "links.csv").string(), "--dry-run"}), "website: \"Inschrijven via\"");
}

TEST_CASE("an answer below a state column counts for what the column asks") {
    for (auto const& [header, answer, in] :
         std::initializer_list<std::tuple<std::string, std::string, bool>>{{"Gaat het door?", "ja", true},
                                                                           {"Gaat het door?", "nee", false},
                                                                           {"Gaat niet door", "ja", false},
                                                                           {"Vervallen", "nee", true},
                                                                           {"Stand van zaken", "ja", true}}) {
        CAPTURE(header);
        CAPTURE(answer);
        Columns office;
        office.table("Naam;Soort;Bij wie;Waar;" + header + "\r\nLassen;workshop;Vakschool;Zwolle;" + answer + "\r\n");
        CHECK((office.runs().said.find("1 rij: 1 nieuw.") != std::string::npos) == in);
    }
}

TEST_CASE("a column in which organisations or towns stand is used whatever it is called, and the office reads so") {
    Columns office;
    office.table("Naam;Soort;Koepel;Kern\r\nLassen;workshop;Vakschool;Zwolle\r\nFrezen;workshop;Vakschool;Eindhoven\r\n");
    auto const run = office.runs();
    says(run, "2 rijen: 2 nieuw.");
    says(run, "organisation: \"Koepel\"");
    says(run, "town: \"Kern\"");
    CHECK(office.mapping().find("\norganisation: \"Koepel\"") != std::string::npos);
    office.mapping("name: \"Naam\"\nkind: \"Soort\"\norganisation: \"\"\ntown: \"\"\n");
    says(office.runs(), "2 rijen: 2 zonder bekende organisatie");  // what an office says comes first
}

TEST_CASE("a column in which kinds stand says the kind, whatever it is called") {
    Columns office;
    office.table("Activiteit;Wat;School;Plaats\r\nLassen;workshop;Vakschool;Zwolle\r\nOpen dag;open dag;Vakschool;Zwolle\r\nMonteur;bbl-plek;Vakschool;Zwolle\r\n");
    says(office.runs(), "kind: \"Wat\"");
    Columns other;
    other.table("Activiteit;Wat;School;Plaats\r\nLassen;Je maakt tijdens deze workshop een roos;Vakschool;Zwolle\r\n");
    CHECK(other.runs().said.find("kind: \"Wat\"") == std::string::npos);
}

TEST_CASE("an office whose organisations nobody knows reads which line of the mapping brings them in") {
    Columns office;
    office.table(
        "Naam;Soort;Koepel;Plaats;Datum\r\nLassen;workshop;Bedrijf Een;Zwolle;4-3-2027\r\nFrezen;workshop;Bedrijf "
        "Twee;Zwolle;4-3-2027\r\n");
    auto const run = office.runs();
    says(run, "Staat zij in een kolom, zoals \"Koepel\"? Zet dan in " + office.path() + ".kolommen.yaml: organisation: \"Koepel\".");
    CHECK(office.mapping().find("\n#organisation: \"Koepel\"") != std::string::npos);
}

TEST_CASE("an office that corrected the columns of one month need not do so for the next") {
    Columns office;
    std::string const header = "Naam;Soort;School;Plaats;Verhaal\r\n";
    office.runs();
    office.copy.replace("regio.csv.kolommen.yaml", "#text: ", "text: ");
    office.copy.write("regio-dec.csv", header + "Frezen;workshop;Vakschool;Zwolle;Neem een bril mee.\r\n");
    auto const dec = (office.copy.root() / "regio-dec.csv").string();
    auto const run = import(office.copy, {dec});
    says(run, "dezelfde kolommen als een eerdere van deze bron. Wat welke kolom is, komt daarom uit " + office.path() + ".kolommen.yaml.");
    CHECK(office.copy.read("content/offers/oost.csv").find("Neem een bril mee.") != std::string::npos);
    CHECK(office.copy.read("regio-dec.csv.kolommen.yaml") == office.mapping());
    says(import(office.copy, {dec}), "Dit komt uit " + dec + ".kolommen.yaml.");
    office.copy.write("regio-jan.csv",
                      "Naam;Soort;School;Plaats;Verhaal;Prijs\r\nFrezen;workshop;Vakschool;Zwolle;Neem een bril mee.;5\r\n");
    does_not_say(import(office.copy, {(office.copy.root() / "regio-jan.csv").string(), "--dry-run"}), "dezelfde kolommen");
}

}  // namespace sprank::import
