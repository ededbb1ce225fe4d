// Series, months, weeks, hours and durations as people in offices write them.
#include "import/dutch_period.hpp"

#include <doctest/doctest.h>

#include <string>

#include "import/dutch_hours.hpp"
#include "import/run_import.hpp"

namespace sprank::import {
namespace {

std::string series(std::string_view text) {
    auto const days = read_dutch_series(text);
    return days.empty() ? std::string("-") : std::to_string(days.size()) + " " + iso_date(days.front()) + " " + iso_date(days.back());
}
std::string period(std::string_view text) {
    auto const found = read_dutch_period(text);
    return found ? iso_date(found->first) + " " + iso_date(found->last) : "-";
}
std::string hours(std::string_view text) {
    auto const read = read_hours(text);
    return read.hours ? hours_in_words(*read.hours, true) : read.any ? "?" : "-";
}

struct Office {
    Run runs(std::string const& header, std::string const& rows, std::vector<std::string> words = {}) {
        copy.write("regio.csv", "Naam;Soort;School;Plaats;" + header + "\r\n" + rows);
        words.insert(words.begin(), (copy.root() / "regio.csv").string());
        return import(copy, words);
    }
    bool has(std::string const& words) const { return copy.read("content/offers/oost.csv").find(words) != std::string::npos; }
    test::ContentCopy copy;
};
void told(Run const& run, std::string const& words) {
    CHECK_MESSAGE(run.said.find(words) != std::string::npos, (words + " -- is not in:\n" + run.said));
}

}  // namespace

TEST_CASE("an editor may write a series by its weekday") {
    CHECK(series("elke maandag van 4 jan 2027 t/m 29 mrt 2027") == "13 2027-01-04 2027-03-29");
    CHECK(series("Iedere maandagavond 4-1-2027 t/m 29-3-2027, 19.00-21.00 uur") == "13 2027-01-04 2027-03-29");
    CHECK(series("maandagen van 4 januari 2027 tot en met 18 januari 2027") == "3 2027-01-04 2027-01-18");
    CHECK(series("elke dinsdag van 4 jan 2027 t/m 29 mrt 2027") == "12 2027-01-05 2027-03-23");
    CHECK(series("5 woensdagavonden vanaf 13 januari 2027") == "5 2027-01-13 2027-02-10");
    CHECK(series("3 zaterdagen vanaf 3-4-2027") == "3 2027-04-03 2027-04-17");
    for (std::string const text :
         {"", "elke maandag", "elke maandag vanaf 4 januari 2027", "5 woensdagavonden vanaf 14 januari 2027", "maandag 4 januari 2027",
          "4 avonden vanaf 13 januari 2027", "om de week op maandag van 4-1-2027 t/m 29-3-2027", "elke maandag van 4-1-2027 t/m 29-3-2047",
          "elke 1e dinsdag van 4-1-2027 t/m 29-3-2027", "maandagen 4, 11 en 18 januari 2027"}) {
        CAPTURE(text);
        CHECK(series(text) == "-");
    }
}

TEST_CASE("a month, a week or a year has a first and a last day") {
    CHECK(period("jan - mrt 2027") == "2027-01-01 2027-03-31");
    CHECK(period("januari t/m maart 2027") == "2027-01-01 2027-03-31");
    CHECK(period("nov tot feb 2028") == "2027-11-01 2028-02-29");
    CHECK(period("1e kwartaal 2027") == "2027-01-01 2027-03-31");
    CHECK(period("Q4 2027") == "2027-10-01 2027-12-31");
    CHECK(period("najaar 2027") == "2027-09-01 2027-12-31");
    CHECK(period("Voorjaar 2027") == "2027-03-01 2027-06-30");
    for (std::string const text : {"sept 2027", "september 2027", "Sep. 2027", "09-2027", "9/2027", "2027-09"}) {
        CAPTURE(text);
        CHECK(period(text) == "2027-09-01 2027-09-30");
    }
    CHECK(period("feb 2028") == "2028-02-01 2028-02-29");
    CHECK(period("2027") == "2027-01-01 2027-12-31");
    CHECK(period("week 35 2027") == "2027-08-30 2027-09-05");
    CHECK(period("week 1, 2027") == "2027-01-04 2027-01-10");
    CHECK(period("wk 53 2026") == "2026-12-28 2027-01-03");
    CHECK(period("sept 27") == "2027-09-01 2027-09-30");
    CHECK(period("aug. '27") == "2027-08-01 2027-08-31");
    CHECK(period("start sept 2027") == "2027-09-01 2027-09-30");
    CHECK(period("start: wk 6 2027") == "2027-02-08 2027-02-14");
    CHECK(period("vanaf sept 2027") == "2027-09-01 2028-09-01");
    CHECK(period("feb / sept 2027") == "2027-02-01 2027-09-30");
    CHECK(period("sept. 2027 en febr. 2028") == "2027-09-01 2028-02-29");
    for (std::string const text : {"", "sept", "3 sept 2027", "week 35", "week 53 2027", "week 54 2027", "5e kwartaal 2027", "winter 2027", "jan en iets 2027", "2026-2027",
                                   "27 sept", "sept 12", "13-2027", "09.00", "1250"}) {
        CAPTURE(text);
        CHECK(period(text) == "-");
    }
}

TEST_CASE("hours are read as offices write them") {
    for (std::string const text :
         {"14.00-16.00 uur", "14:00 - 16:00", "van 14.00 tot 16.00", "14-16 uur", "14 tot 16 uur", "14u00-16u00", "3-4-2027 14.00-16.00",
          "za 3 april 2027, 14.00 – 16.00 uur", "3 april 2027 (14-16 uur)", "3-4-2027 14.00-16.00, 10-4-2027 14.00-16.00"}) {
        CAPTURE(text);
        CHECK(hours(text) == "van 14.00 tot 16.00 uur");
    }
    CHECK(hours("19u30") == "om 19.30 uur");
    CHECK(hours("aanvang 20 uur") == "om 20.00 uur");
    CHECK(hours("9:30:00") == "om 9.30 uur");
    for (std::string const text : {"", "3-4-2027", "3-4-2027 00:00:00", "in de middag", "3.4.2027", "10 weken", "3, 10 en 17 april 2027"}) {
        CAPTURE(text);
        CHECK(hours(text) == "-");
    }
    for (std::string const text :
         {"3-4-2027 10:00 - 5-4-2027 16:00", "16.00-14.00", "10.00, 12.00 en 14.00 uur", "3-4-2027 10.00-12.00, 10-4-2027 14.00-16.00"}) {
        CAPTURE(text);
        CHECK(hours(text) == "?");
    }
    CHECK(hours_in_words({570, 720}, false) == "from 9:30 to 12:00");
}

TEST_CASE("how long something takes is kept as it was written") {
    for (std::string const text : {"4 avonden", "1,5 uur", "90 minuten", "2 dagdelen", "3-4 lessen", "10 weken"})
        CHECK(spoken_duration(text) == text);
    for (std::string const text : {"", "avonden", "zolang het duurt", "12345 uur", "4 avonden vanaf mei"})
        CHECK(spoken_duration(text).empty());
}

TEST_CASE("visitors read at what hours something is") {
    Office office;
    auto const run = office.runs("Datum;Tijd",
                                 "Lassen;workshop;Vakschool;Zwolle;4-3-2027;14.00-16.00 uur\r\nFrezen;workshop;Vakschool;Zwolle;5-3-2027 "
                                 "10:00;\r\nBoren;workshop;Vakschool;Zwolle;6-3-2027;in de middag\r\n");
    CHECK(office.has("\"4 maart 2027, van 14.00 tot 16.00 uur\""));
    CHECK(office.has("\"4 March 2027, from 14:00 to 16:00\""));
    CHECK(office.has("\"5 maart 2027, om 10.00 uur\""));
    CHECK(office.has(",6 maart 2027 (in de middag),6 maart 2027 (in de middag),6 March 2027,"));
    told(run, "rij 4, kolom \"Tijd\": \"in de middag\" is niet als tijd te lezen. Bezoekers lezen het zo, alleen in het Nederlands.");
    CHECK(run.said.find("niet gebruikt: Tijd") == std::string::npos);
    CHECK(test::check(office.copy) == "");
    auto const later = office.runs("Datum;Tijd",
                                   "Lassen;workshop;Vakschool;Zwolle;4-3-2027;15.00-17.00 uur\r\nFrezen;workshop;Vakschool;Zwolle;5-3-2027 "
                                   "10:00;\r\nBoren;workshop;Vakschool;Zwolle;6-3-2027;\r\n",
                                   {"--apply"});
    told(later, "wordt \"4 maart 2027, van 15.00 tot 17.00 uur\"");
    told(later, "2 anders, 1 hetzelfde");
}

TEST_CASE("hours in two columns beside a day are those of that day") {
    Office office;
    office.runs(
        "Datum;Van;Tot",
        "Lassen;workshop;Vakschool;Zwolle;4-3-2027;10:00;12:00\r\nFrezen;workshop;Vakschool;Zwolle;5-3-2027;10.00 uur;12.30 uur\r\n");
    CHECK(office.has("4 maart 2027, van 10.00 tot 12.00 uur"));
    CHECK(office.has("5 maart 2027, van 10.00 tot 12.30 uur"));
}

TEST_CASE("an office reads what was made of days that are not written one by one") {
    Office office;
    auto const run = office.runs(
        "Datum;Duur",
        "Lassen;workshop;Vakschool;Zwolle;elke maandag van 4 jan 2027 t/m 29 mrt 2027;\r\nFrezen;workshop;Vakschool;Zwolle;sept 2027;4 "
        "avonden\r\nBoren;workshop;Vakschool;Zwolle;week 35 2027;1,5 uur\r\n"
        "Buigen;workshop;Vakschool;Zwolle;3-4-2207;10 weken\r\nZagen;workshop;Vakschool;Zwolle;sept "
        "2025;\r\nVijlen;workshop;Vakschool;Zwolle;5-3-2027;zolang het duurt\r\n");
    told(run,
         "rij 2, kolom \"Datum\": \"elke maandag van 4 jan 2027 t/m 29 mrt 2027\" is gelezen als 13 dagen, de laatste op 29 maart 2027.");
    told(run, "rij 3, kolom \"Datum\": \"sept 2027\" is geen dag. Bezoekers lezen het zo, tot en met 30 september 2027.");
    told(run, "tot en met 5 september 2027.");
    told(run,
         "rij 5, kolom \"Datum\": Het jaar in \"3-4-2207\" kan niet kloppen. Het lijkt een tikfout. De rij gaat wel mee. Bezoekers lezen "
         "dan: Vraag wanneer. Verbeter het jaar.");
    told(run, "rij 7, kolom \"Duur\": De duur \"zolang het duurt\" is niet te lezen en is weggelaten.");
    told(run, "1 voorbij (rij 6)");
    CHECK(office.has("2027-01-04 2027-01-11"));
    CHECK(office.has("2027-09-30"));
    CHECK(office.has("sept 2027 (4 avonden)"));
    CHECK(office.has("week 35 2027 (1,5 uur)"));
    CHECK(office.has("10 weken"));
    CHECK(test::check(office.copy) == "");
}

TEST_CASE("a month in which somebody looked is its first day, never today") {
    Office office;
    auto const run = office.runs("Nagekeken",
                                 "Lassen;workshop;Vakschool;Zwolle;nov "
                                 "2026\r\nFrezen;workshop;Vakschool;Zwolle;06-2026\r\nBoren;workshop;Vakschool;Zwolle;2026\r\nBuigen;"
                                 "workshop;Vakschool;Zwolle;dec 2026\r\n");
    CHECK(office.has("2026-11-01"));
    CHECK(office.has("2026-06-01"));
    CHECK(office.has("2026-01-01"));
    told(run, "rij 5, kolom \"Nagekeken\": \"dec 2026\" moet nog komen.");
}

TEST_CASE("an office reads where a text that is too long for a kiosk ends") {
    Office office;
    std::string const longer =
        "Je leert lassen, frezen en draaien in een echte werkplaats met vakmensen die het al jaren doen en er graag over vertellen, en aan "
        "het eind van de dag neem je iets mee naar huis dat je zelf gemaakt hebt van staal, koper of messing en hout.";
    auto const run =
        office.runs("Omschrijving", "Lassen;workshop;Vakschool;Zwolle;" + longer + "\r\nFrezen;workshop;Vakschool;Zwolle;Kort.\r\n");
    told(
        run,
        "rij 2, kolom \"Omschrijving\": De tekst is te lang voor de kiosk. Hij eindigt nu met \"van staal, koper…\". Er passen 220 tekens.");
    CHECK(run.said.find("rij 3, kolom") == std::string::npos);
}

}  // namespace sprank::import
