// What an office adds to organisations.csv with one word is somebody, is of the kind that its name says, and stands where its rows are.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "import/organisation_words.hpp"
#include "import/run_import.hpp"

namespace sprank::import {
namespace {

struct Office {
    Run runs(std::string const& rows, std::vector<std::string> words = {}) {
        copy.write("regio.csv", "Naam;Soort;Organisatie;Plaats\r\n" + rows);
        words.insert(words.begin(), (copy.root() / "regio.csv").string());
        return import_on_screen(copy, words);
    }
    std::string organisations() const { return copy.read("content/organisations.csv"); }
    bool has(std::string const& line) const { return organisations().find(line) != std::string::npos; }
    test::ContentCopy copy;
};

}  // namespace

TEST_CASE("words that name nobody are no organisation") {
    for (std::string const words : {"xxx", "diverse bedrijven", "div.", "diverse", "verschillende", "onbekend", "n.n.b.", "valt buiten regio!", "?", "-", "Verschillende scholen"}) {
        CAPTURE(words);
        CHECK(names_nobody(words));
    }
    for (std::string const words : {"Vakschool", "Bedrijf", "School de Regio Boog", "De Bedrijvenschool", "SGL"}) {
        CAPTURE(words);
        CHECK_FALSE(names_nobody(words));
    }
    Office office;
    auto const run = office.runs("Lassen;workshop;diverse bedrijven;Zwolle\r\n", {"--add-organisations"});
    says(run, "Hier staat niet wie het is: \"diverse bedrijven\".");
    CHECK_FALSE(office.has("diverse"));
}

TEST_CASE("a row without a place is asked for its place and its organisation at once, and nobody is added for it") {
    Office office;
    auto const run = office.runs("Lassen;workshop;Staalbouw;\r\nFrezen;workshop;Metaalhuis;Verweggistan\r\nBoren;workshop;Houtwerk;Zwolle\r\nZagen;workshop;Houtwerk;\r\n", {"--dry-run"});
    says(run, "De organisatie \"Staalbouw\" staat niet in organisations.csv.");
    CHECK(run.said.find("Vul ook de plaats in;") != std::string::npos);
    says(run, "Hier staat geen plaats.");
    says(run, "De plaats \"Verweggistan\" staat niet in places.csv.");
    says(run, "Houtwerk (Zwolle)");
    does_not_say(run, "Staalbouw:");
    auto const added = office.runs("Lassen;workshop;Staalbouw;\r\nBoren;workshop;Houtwerk;Zwolle\r\nZagen;workshop;Houtwerk;\r\n", {"--add-organisations"});
    CHECK(office.has("houtwerk,Houtwerk,"));
    CHECK_FALSE(office.has("Staalbouw"));
    says(added, "2 nieuw\n");
}

TEST_CASE("of two organisations in one cell the one that Sprank knows is meant, else the first is new") {
    Office office;
    auto const run = office.runs("A;workshop;VHTO i.s.m. Vakschool;Zwolle\r\nB;workshop;Vakschool / Staalbouw;Zwolle\r\nC;workshop;Staalbouw en Vakschool;Zwolle\r\nD;workshop;Kenteq / Heijmans school;Zwolle\r\n", {"--add-organisations"});
    says(run, "4 nieuw\n");
    CHECK(office.has(",Kenteq,"));
    CHECK_FALSE(office.has("Heijmans"));
    CHECK_FALSE(office.has("Staalbouw"));
    CHECK(organisations_in("Jansen en Zonen").size() == 1);
    CHECK(organisations_in("A/B").size() == 1);
}

TEST_CASE("the name of a new organisation tells its kind") {
    Office office;
    office.runs("A;workshop;Naturalis;Zwolle\r\nB;workshop;Techniekmuseum HEIM;Zwolle\r\nC;workshop;Corpus;Zwolle\r\nD;workshop;Vakcollege Tilburg;Zwolle\r\nE;workshop;Bieb Oost;Zwolle\r\nF;workshop;Forum Noord;Zwolle\r\n", {"--add-organisations"});
    for (std::string const line : {",Naturalis,science-centre,", ",Techniekmuseum HEIM,science-centre,", ",Corpus,science-centre,", ",Vakcollege Tilburg,hub,", ",Bieb Oost,hub,", ",Forum Noord,hub,"}) {
        CAPTURE(line);
        CHECK(office.has(line));
    }
}

TEST_CASE("a new organisation does not stand in a village that has a name like a part of its own") {
    Office office;
    office.copy.write("content/places.csv", office.copy.read("content/places.csv") + "oost,Oost,Limburg,zuidoost,50.79568,5.7101,705\nzeeland,Zeeland,Noord-Brabant,zuidoost,51.69,5.67,6000\n");
    office.runs("A;workshop;IW Oost;Zwolle\r\nB;workshop;IW Oost;Eindhoven\r\nC;workshop;Fablab Zeeland;Zwolle\r\nD;workshop;Fablab Zeeland;Eindhoven\r\nE;workshop;Stadkamer Zwolle;Zwolle\r\n", {"--add-organisations"});
    CHECK(office.has(",IW Oost,company-school,,"));
    CHECK(office.has(",Fablab Zeeland,hub,,"));
    CHECK(office.has(",Stadkamer Zwolle,company-school,zwolle,"));
}

TEST_CASE("a longer name of a new organisation is asked about, and does not become a second one unseen") {
    Office office;
    std::string const rows = "A;workshop;STODT;Zwolle\r\nB;workshop;STODT Praktijkcentrum;Zwolle\r\n";
    auto const run = office.runs(rows, {"--dry-run"});
    says(run, "STODT (rij 2 en 3): of is het STODT Praktijkcentrum? Schrijf dan die naam.");
    office.runs(rows, {"--add-organisations"});
    CHECK_FALSE(office.has(",STODT Praktijkcentrum,"));
    CHECK(office.has(",STODT Praktijkcentrum\n"));  // so that it is known from now on
    CHECK(office.copy.read("content/offers/oost.csv").find("B,") != std::string::npos);
}

TEST_CASE("an organisation that was added without a place gets the one that all its rows say") {
    Office office;
    office.copy.write("content/organisations.csv", office.organisations() + "staal,Staalbouw,company-school,,,,bron-2026,2026\nvan-ons,Van Ons,company-school,,,,andere-bron,2026\n");
    std::string const rows = "A;workshop;Staalbouw;Zwolle\r\nB;workshop;Staalbouw;\r\nC;workshop;Van Ons;Zwolle\r\n";
    says(office.runs(rows, {"--dry-run"}), "Hier staat geen plaats.");
    auto const run = office.runs(rows, {"--add-organisations"});
    says(run, "In organisations.csv staat nu de plaats van Staalbouw: zwolle.");
    says(run, "3 nieuw\n");
    CHECK(office.has("staal,Staalbouw,company-school,zwolle,"));
    CHECK(office.has("van-ons,Van Ons,company-school,,"));
}

TEST_CASE("two spellings of one new name are asked about") {
    Office office;
    auto const run = office.runs("A;workshop;Xyz Techniekhuis;Zwolle\r\nB;workshop;Xyz Tecniekhuis;Zwolle\r\n", {"--dry-run"});
    says(run, "Xyz Tecniekhuis (rij 3): of is het Xyz Techniekhuis? Schrijf dan die naam.");
}

TEST_CASE("a company is never another one with a longer or a shorter name unseen, and a school may have more behind its name") {
    Office office;
    office.copy.write("content/organisations.csv", office.organisations() + "staal,Staalfabriek Academie,company-school,zwolle,,,bron-2026,2026\nmetaal,Metaalhuis,company-school,zwolle,,,bron-2026,2026\nklein,Opleidingen Noord (Jan Smid),company-school,zwolle,,,bron-2026,2026\n");
    auto const run = office.runs("A;workshop;Staalfabriek;Zwolle\r\nB;workshop;Metaalhuis Nederland;Zwolle\r\nC;workshop;Vakschool techniek;Zwolle\r\nD;workshop;Jan Smid Opleidingen;Zwolle\r\nE;workshop;24/7 Metaal;Zwolle\r\n", {"--dry-run"});
    says(run, "Staalfabriek = Staalfabriek Academie (Zwolle)?");
    says(run, "Metaalhuis Nederland = Metaalhuis (Zwolle)?");
    says(run, "Jan Smid Opleidingen = Opleidingen Noord (Jan Smid) (Zwolle)?");
    does_not_say(run, "Vakschool techniek");
    says(run, "24/7 Metaal");
}

TEST_CASE("a new organisation gets the website that all its rows name, unless others have it too") {
    Office office;
    office.copy.write("sites.csv", "Naam;Soort;Organisatie;Plaats;Website\r\nA;workshop;Staalbouw;Zwolle;https://www.staalbouw.example/open\r\nB;workshop;Staalbouw;Zwolle;staalbouw.example\r\nC;workshop;Houthuis;Zwolle;www.meldjeaan.example\r\nD;workshop;Glashuis;Zwolle;www.meldjeaan.example\r\n");
    import_on_screen(office.copy, {(office.copy.root() / "sites.csv").string(), "--add-organisations"});
    CHECK(office.has(",Staalbouw,company-school,zwolle,staalbouw.example,"));
    CHECK(office.has(",Houthuis,company-school,zwolle,,"));
    CHECK(office.has(",Glashuis,company-school,zwolle,,"));
}

TEST_CASE("an office can say that a name that looks like another is a new organisation") {
    Office office;
    office.copy.write("content/organisations.csv", office.organisations() + "staal,Staalfabriek Academie,company-school,zwolle,,,bron-2026,2026\n");
    std::string const rows = "A;workshop;Staalfabriek;Zwolle\r\n";
    says(office.runs(rows, {"--dry-run"}), "Staalfabriek = Staalfabriek Academie (Zwolle)? (rij 2)");
    auto const run = office.runs(rows, {"--dry-run", "--new-names"});
    says(run, "Staalfabriek (Zwolle)");
    says(run, "--new-names --add-organisations");
    office.runs(rows, {"--new-names", "--add-organisations"});
    CHECK(office.has(",Staalfabriek,company-school,zwolle,"));
}

}  // namespace sprank::import
