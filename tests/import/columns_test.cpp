// An office says which column of its table is what.
#include <doctest/doctest.h>

#include <sstream>

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
    CHECK(fields == 20);
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

}  // namespace sprank::import
