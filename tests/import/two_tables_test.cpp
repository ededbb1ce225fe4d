// Two colleagues, a table each, one source: neither takes the other's rows away.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "import/run_import.hpp"

namespace sprank::import {
namespace {

struct Colleagues {
    void table(std::string const& name, std::string const& rows) {
        copy.write(name, "Nr;Naam;Soort;School;Plaats;Datum;Toelichting\r\n" + rows);
    }
    Run runs(std::vector<std::string> const& names, std::string const& how = "--apply") const {
        std::vector<std::string> words{how};
        for (auto const& name : names) words.push_back((copy.root() / name).string());
        return import(copy, words);
    }
    std::string offers() const { return copy.read("content/offers/oost.csv"); }
    bool has(std::string const& words) const { return offers().find(words) != std::string::npos; }
    test::ContentCopy copy;
};

}  // namespace

TEST_CASE("two tables that both count from one keep all their rows, also when each comes again") {
    Colleagues both;
    both.table("tabel-a.csv", "1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;Las iets.\r\n2;Frezen;workshop;Vakschool;Zwolle;5-3-2027;\r\n");
    both.table("tabel-b.csv",
               "1;Solderen;workshop;Vakschool;Zwolle;4-3-2027;Soldeer iets.\r\n2;Boren;workshop;Vakschool;Zwolle;5-3-2027;\r\n");
    says(both.runs({"tabel-a.csv"}), "2 rijen: 2 nieuw.");
    auto const second = both.runs({"tabel-b.csv"});
    says(second, "2 rijen: 2 nieuw.");
    does_not_say(second, "anders:");
    for (std::string const name : {"Lassen", "Frezen", "Solderen", "Boren"}) CHECK(both.has(name));
    CHECK(test::check(both.copy) == "");
    auto const before = both.offers();
    says(both.runs({"tabel-a.csv"}), "2 rijen: 2 hetzelfde.");
    says(both.runs({"tabel-b.csv"}), "2 rijen: 2 hetzelfde.");
    says(both.runs({"tabel-b.csv", "tabel-a.csv"}), "4 rijen: 4 hetzelfde.");
    CHECK(both.offers() == before);
    both.table("tabel-b.csv", "1;Solderen;workshop;Vakschool;Zwolle;11-3-2027;Soldeer zelf.\r\n");
    auto const changed = both.runs({"tabel-b.csv"});
    says(changed, "1 rij: 1 anders.");
    says(changed, "staat niet meer in de tabel: Boren");
    does_not_say(changed, "Frezen");
    CHECK(both.has("Soldeer zelf."));
    CHECK(both.has("Las iets."));
}

TEST_CASE("the same workshop on another day in the table of a colleague is another workshop") {
    Colleagues both;
    both.table("tabel-a.csv",
               ";Lassen;workshop;Vakschool;Zwolle;4-3-2027;Van school A.\r\n;Frezen;workshop;Vakschool;Zwolle;4-3-2027;\r\n");
    both.table("tabel-b.csv", ";Lassen;workshop;Vakschool;Zwolle;11-3-2027;Van school B.\r\n");
    both.runs({"tabel-a.csv"});
    says(both.runs({"tabel-b.csv"}), "1 rij: 1 nieuw.");
    CHECK(both.has("Van school A."));
    CHECK(both.has("Van school B."));
    CHECK(both.has("2027-03-04"));
    CHECK(both.has("2027-03-11"));
    says(both.runs({"tabel-b.csv"}), "1 rij: 1 hetzelfde.");
    says(both.runs({"tabel-a.csv"}), "2 rijen: 2 hetzelfde.");
    CHECK(test::check(both.copy) == "");
}

TEST_CASE("a row that a colleague's table has too is named with its row there, and nothing is overwritten") {
    for (bool const together : {false, true}) {
        CAPTURE(together);
        Colleagues both;
        both.table("tabel-a.csv",
                   "1;Boren;workshop;Vakschool;Zwolle;3-3-2027;\r\n2;Lassen;workshop;Vakschool;Zwolle;4-3-2027;Van school "
                   "A.\r\n3;Buigen;workshop;Vakschool;Zwolle;3-3-2027;\r\n");
        both.table("tabel-b.csv",
                   "9;Lassen;cursus;Vakschool;Zwolle;4-3-2027;Van school B.\r\n8;Frezen;workshop;Vakschool;Zwolle;4-3-2027;\r\n");
        if (!together) both.runs({"tabel-a.csv"});
        auto const run = together ? both.runs({"tabel-a.csv", "tabel-b.csv"}) : both.runs({"tabel-b.csv"});
        says(run, "Lassen: Deze rij staat ook in tabel-a.csv, rij 3. Wat daar staat, blijft.");
        says(run, "1 ook in een andere tabel (");
        CHECK(both.has("Van school A."));
        CHECK_FALSE(both.has("Van school B."));
        says(both.runs({"tabel-b.csv"}), "2 rijen: 1 hetzelfde, 1 ook in een andere tabel (rij 2).");
    }
}

TEST_CASE("a row that is off in one table takes no row of another table away") {
    Colleagues both;
    both.table("tabel-a.csv", "1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;\r\n");
    both.runs({"tabel-a.csv"});
    both.copy.write("tabel-b.csv",
                    "Nr;Naam;Soort;School;Plaats;Datum;Status\r\n1;Solderen;workshop;Vakschool;Zwolle;4-3-2027;vervallen\r\n");
    both.runs({"tabel-b.csv"});
    CHECK(both.has("Lassen"));
}

TEST_CASE("a colleague who keeps a table in another folder takes no row of somebody else away") {
    Colleagues both;
    both.table("tabel-a.csv", "1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;Las iets.\r\n");
    both.runs({"tabel-a.csv"});
    std::filesystem::create_directories(both.copy.root() / "elders");
    both.table("elders/tabel.csv",
               "1;Solderen;workshop;Vakschool;Zwolle;4-3-2027;\r\n;Lassen;workshop;Vakschool;Zwolle;11-3-2027;Ergens anders.\r\n");
    says(both.runs({"elders/tabel.csv"}), "2 rijen: 2 nieuw.");
    CHECK(both.has("Las iets."));
    CHECK(both.has("Ergens anders."));
    says(both.runs({"elders/tabel.csv"}), "2 rijen: 2 hetzelfde.");
}

TEST_CASE("the next version of a table under another name is known by its rows, and what it changes is shown first") {
    Colleagues office;
    office.table("aanbod-nov.csv",
                 "1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;Oud.\r\n2;Frezen;workshop;Vakschool;Zwolle;5-3-2027;\r\n3;Boren;workshop;"
                 "Vakschool;Zwolle;6-3-2027;\r\n");
    office.runs({"aanbod-nov.csv"});
    office.table("aanbod-dec.csv",
                 "1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;Nieuw.\r\n2;Frezen;workshop;Vakschool;Zwolle;5-3-2027;\r\n3;Boren;workshop;"
                 "Vakschool;Zwolle;13-3-2027;\r\n");
    auto const shown = office.runs({"aanbod-dec.csv"}, "--region=oost");
    says(shown, "aanbod-dec.csv lijkt de nieuwe versie van aanbod-nov.csv: 2 rijen zijn dezelfde.");
    says(shown, "anders: rij 2, Lassen (bron-2026-1); stond in aanbod-nov.csv, rij 2");
    says(shown, "3 rijen: 2 anders, 1 hetzelfde.");
    CHECK(office.has("Oud."));
    says(office.runs({"aanbod-dec.csv"}), "3 rijen: 2 anders, 1 hetzelfde.");
    CHECK(office.has("Nieuw."));
    CHECK(office.has("2027-03-13"));
    CHECK_FALSE(office.has("2027-03-06"));
    says(office.runs({"aanbod-dec.csv"}), "3 rijen: 3 hetzelfde.");
}

TEST_CASE("what the next version of a table calls off is not forgotten when it was only looked at first") {
    Colleagues office;
    std::string const kept = "1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;\r\n2;Frezen;workshop;Vakschool;Zwolle;5-3-2027;\r\n3;Boren;workshop;Vakschool;Zwolle;6-3-2027;\r\n";
    office.table("aanbod-nov.csv", kept + "4;Open dag;open dag;Vakschool;Zwolle;7-3-2027;\r\n5;Draaien;workshop;Vakschool;Zwolle;8-3-2027;\r\n");
    office.runs({"aanbod-nov.csv"});
    office.table("aanbod-dec.csv", kept + "4;Geannuleerd: Open dag;open dag;Vakschool;Zwolle;7-3-2027;\r\n");
    auto const shown = office.runs({"aanbod-dec.csv"}, "--region=oost");
    says(shown, "staat niet meer in de tabel: Draaien");
    CHECK(office.has("bron-2026-4,"));
    auto const applied = office.runs({"aanbod-dec.csv"});
    says(applied, "staat niet meer in de tabel: Draaien");
    CHECK_FALSE(office.has("bron-2026-4,"));
}

TEST_CASE("an office reads that visitors still see what an earlier import made of a row that cannot go in now") {
    Colleagues office;
    office.table("aanbod.csv", "1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;\r\n2;Frezen;workshop;Vakschool;Zwolle;5-3-2027;\r\n");
    office.runs({"aanbod.csv"});
    office.table("aanbod.csv", "1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;\r\n2;Frezen;workshop;Werf Ahoy;Zwolle;5-3-2027;\r\n");
    says(office.runs({"aanbod.csv"}), "Staat nog op de kiosk zoals het eerder was, want de rij gaat nu niet mee: Frezen (bron-2026-2).");
    CHECK(office.has("Frezen"));
}

}  // namespace sprank::import
