// An office reads what happened, in words that are true, and a script reads it from the exit code.
#include <doctest/doctest.h>

#include "import/run_import.hpp"

namespace sprank::import {
namespace {

struct Told {
    Run runs(std::string const& name, std::string const& bytes, std::vector<std::string> words = {}) {
        copy.write(name, bytes);
        words.insert(words.begin(), (copy.root() / name).string());
        return import(copy, words);
    }
    Run table(std::string const& rows, std::vector<std::string> words = {}) {
        return runs("regio.csv", "Nr;Naam;Soort;School;Plaats;Datum;Prijs;Status\r\n" + rows, std::move(words));
    }
    test::ContentCopy copy;
};

std::string page(int number, bool more) {
    return "{\"pageSize\":1,\"pageNumber\":" + std::to_string(number) + ",\"hasNextPage\":" + (more ? "true" : "false") +
           ",\"items\":[{\"courseId\":\"c" + std::to_string(number) + "\",\"name\":[{\"language\":\"nl-NL\",\"value\":\"Lassen " +
           std::to_string(number) + "\"}]}]}";
}

}  // namespace

TEST_CASE("what is off goes away when the office says so, and not before") {
    Told office;
    office.table("1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;;\r\n");
    std::string const off = "1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;;vervallen\r\n";
    says(office.table(off), "dat wordt weggehaald met --apply\n");
    says(office.table(off, {"--apply", "--dry-run"}), "dat wordt weggehaald met --apply\n");
    says(office.table(off, {"--apply"}), "dat wordt weggehaald\n");
}

TEST_CASE("of a row that does not go in nobody says what visitors would read") {
    Told office;
    auto const run =
        office.table("1;Lassen;workshop;Niemand;Zwolle;31-2-2027;1.25.0;\r\n2;Frezen;workshop;Vakschool;Zwolle;31-2-2027;1.25.0;\r\n");
    says(run, "Niet mee gaat rij 2; de andere wel. De prijs blijft leeg.");
    auto const alone = office.table("1;Lassen;workshop;Niemand;Zwolle;31-2-2027;1.25.0;\r\n");
    says(alone, "De rij gaat niet mee. Schrijf \"gratis\" of");
    does_not_say(alone, "De prijs blijft leeg");
    does_not_say(alone, "Bezoekers lezen dan");
}

TEST_CASE("a town with its province behind it is that town") {
    Told office;
    auto places = office.copy.read("content/places.csv");
    office.copy.write(
        "content/places.csv",
        places +
            "hengelo,Hengelo,Overijssel,oost,52.26583,6.79306,102773\nhengelo-gelderland,Hengelo,Gelderland,oost,52.05083,6.30972,4510\n");
    for (auto const& [town, id] :
         std::initializer_list<std::pair<std::string, std::string>>{{"Hengelo", "hengelo"},
                                                                    {"Hengelo (O)", "hengelo"},
                                                                    {"Hengelo (Ov.)", "hengelo"},
                                                                    {"Hengelo (OV)", "hengelo"},
                                                                    {"Hengelo (Overijssel)", "hengelo"},
                                                                    {"Hengelo (G)", "hengelo-gelderland"},
                                                                    {"Hengelo (Gld)", "hengelo-gelderland"},
                                                                    {"Hengelo (Gelderland)", "hengelo-gelderland"}}) {
        CAPTURE(town);
        office.table("1;Lassen " + town.substr(0, 4) + ";workshop;Vakschool;" + town + ";;;\r\n");
        CHECK(office.copy.read("content/offers/oost.csv").find("vakschool," + id + ",") != std::string::npos);
        auto const text = office.copy.read("content/offers/oost.csv");  // for the next one
        office.copy.write("content/offers/oost.csv", text.substr(0, text.find("bron-2026-1")));
    }
    says(office.table("9;Boren;workshop;Vakschool;Hengelo (Z);;;\r\n"), "De plaats \"Hengelo (Z)\" staat niet in places.csv.");
}

TEST_CASE("an office that gives the wrong file reads what it gave") {
    Told office;
    says(office.table(""), "Deze tabel heeft alleen een kop: er staan geen rijen onder.");
    says(office.runs("foto.csv", "\xFF\xD8\xFF\xE0" + std::string(200, '\x07')), "Dit is een foto, geen tabel.");
    std::string noise;
    unsigned state = 7;
    for (int i = 0; i < 5000; ++i) noise += static_cast<char>((state = state * 1103515245U + 12345U) >> 16U);
    auto const run = office.runs("ruis.csv", noise);
    says(run, "Dit bestand bevat geen tekst: het is geen tabel, of het is kapot.");
    does_not_say(run, "deze kolommen zijn gebruikt");
    CHECK(run.code == 1);
    says(office.runs("groot.csv", "Naam\n" + std::string(17'000'000, 'a')), "is groter dan 16 MB. Verdeel het over meer bestanden");
}

TEST_CASE("a school system that answers in pages is not taken for whole") {
    Told office;
    std::vector<std::string> const ours{"--organisation", "vakschool", "--place", "zwolle"};
    auto const one = office.runs("een.json", page(1, true), ours);
    says(one, "Dit is niet alles: het schoolsysteem heeft na deze bladzijde nog meer. Haal die op met ?pageNumber=2 achter het adres");
    CHECK(one.code == 1);
    office.copy.write("twee.json", page(2, false));
    auto words = ours;
    words.push_back((office.copy.root() / "twee.json").string());
    does_not_say(office.runs("een.json", page(1, true), words), "niet alles");
}

TEST_CASE("a row with a quote that never closes is counted") {
    Told office;
    auto const run = office.table(
        "1;Lassen;workshop;Vakschool;Zwolle;4-3-2027;;\r\n2;\"Frezen;workshop;Vakschool;Zwolle;4-3-2027;;\r\n3;Boren;workshop;Vakschool;"
        "Zwolle;4-3-2027;;\r\n");
    says(run, "rij 3: Vanaf deze rij is een aanhalingsteken niet gesloten. De rij gaat niet mee.");
    says(run, "3 rijen: 2 nieuw, 1 niet te lezen (rij 3).");
}

TEST_CASE("a script reads 0 when everything went in that could, with remarks or not, and 1 when something needs repair") {
    Told office;
    CHECK(office.table("1;Lassen;workshop;Vakschool;Zwolle;31-2-2027;vanaf 9;\r\n").code == 0);  // remarks
    CHECK(office.table("1;Lassen;workshop;Vakschool;Zwolle;4-3-2020;;\r\n;Titel;;;;;;\r\n2;Boren;workshop;Vakschool;Zwolle;;;\r\n").code ==
          0);
    CHECK(office.table("1;Lassen;workshop;Niemand;Zwolle;;;\r\n").code == 1);
    CHECK(office.table("1;;workshop;Vakschool;Zwolle;;;\r\n").code == 1);
    CHECK(office.table("1;Lassen;workshop;Vakschool;Eindhoven;;;\r\n", {"--region", "oost"}).code == 0);  // left out as was asked
}

}  // namespace sprank::import
