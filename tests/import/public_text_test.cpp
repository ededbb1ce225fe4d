// A kiosk stands in a hall: nobody's mail address or telephone number may be on it.
#include "import/public_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "core/dice.hpp"
#include "import/contact_words.hpp"
#include "import/run_import.hpp"

namespace sprank::import {
namespace {

std::string shown(std::string_view text) { return public_text(text, TextForm::sentences).text; }
std::string title(std::string_view text) { return public_text(text, TextForm::title).text; }

/// What is found of each kind: "m", "p", "l".
std::string kinds(std::string_view text) {
    std::string found;
    for (auto const& contact : contacts_in(text))
        found += contact.kind == ContactKind::mail ? 'm' : contact.kind == ContactKind::phone ? 'p' : 'l';
    return found;
}

}  // namespace

TEST_CASE("a visitor never reads somebody's mail address") {
    for (std::string const address :
         {"jan@school.nl", "Jan.de-Vries+1@mail.school.nl", "mailto:jan@school.nl", "jan (at) school.nl", "jan[at]school.nl",
          "jan @ school.nl", "jan@scho…", "j@x.eu", "josé@café.nl", "“jan@school.nl”", "<jan@school.nl>", "jan@school"}) {
        CAPTURE(address);
        CHECK(kinds(address) == "m");
        CHECK(shown("Kom lassen. Meer weten? Mail naar " + address + ".").find("jan") == std::string::npos);
        CHECK(shown("Kom lassen. Aanmelden via " + address) == "Kom lassen.");
        CHECK(title("Lassen, " + address).starts_with("Lassen"));
        CHECK(kinds(title("Lassen, " + address)).empty());
    }
}

TEST_CASE("a visitor never reads somebody's telephone number") {
    for (std::string const number :
         {"06-12345678",     "06 12 34 56 78",  "0612345678",           "06.12.34.56.78", "06 - 12 34 56 78", "06–12345678",
          "06/12345678",     "+31 6 12345678",  "+31 (0)6 12 34 56 78", "+31612345678",   "0031 6 12345678",  "0031612345678",
          "0570-123456",     "0570 12 34 56",   "038 123 45 67",        "038-1234567",    "(038) 1234567",    "(038) 123 45 67",
          "038/1234567",     "088 123 4567",    "0800-1234567",         "0900-1234",      "0800 0432",        "612345678",
          "+49 231 1234567", "+32 3 123 45 67", "0123-456789"}) {
        CAPTURE(number);
        CHECK(kinds(number) == "p");
        CHECK(kinds("€" + number) == "p");
        CHECK(shown("Kom lassen. Bel " + number + " voor een plek.") == "Kom lassen.");
        CHECK(shown("Kom lassen (tel. " + number + ").") == "Kom lassen.");
        CHECK(title("Lassen " + number) == "Lassen");
    }
    for (std::string const words :
         {"tel. 1234567", "Tel: 12 34 56", "telefoonnummer 123456", "bel ons op 12-34-56", "Bel naar 123 45 67", "app 1234 5678"})
        CHECK(kinds(words) == "p");
}

TEST_CASE("years, days, times, prices and codes are no telephone numbers") {
    for (std::string const text : {"2026-2027",
                                   "schooljaar 2026/2027",
                                   "06-12-2027",
                                   "06-12-2027 10.00 uur",
                                   "06-12-2027 10-12 uur",
                                   "03-04-2027 10 uur",
                                   "03-04-2027, 10-04-2027 en 17-04-2027",
                                   "6.12.2027",
                                   "09.00-12.00",
                                   "09.00-12.00 20 plekken",
                                   "09.00 - 12.00 13.00 - 16.00",
                                   "06.00-12.00 20 lessen",
                                   "van 09.00 tot 12.00 uur",
                                   "crebo 25297",
                                   "CREBO 25297 en 25298",
                                   "8011 AB",
                                   "1012 34",
                                   "€ 1250,00",
                                   "€ 12.500",
                                   "1.250,-",
                                   "10 000 000 vonken",
                                   "12 t/m 16 jaar",
                                   "week 35 2027",
                                   "groep 7 en 8",
                                   "ISBN 9789012345678",
                                   "3-4-2027 t/m 5-4-2027",
                                   "bel voor 1-3-2027",
                                   "bel 10.00-12.00 uur",
                                   "bel 3-4-2027",
                                   "kvk 12345678",
                                   "2027 06 12",
                                   "+100 deelnemers",
                                   "0,5 dag",
                                   "100 200 300 400 500",
                                   "mbo 2-3-4",
                                   "NEN 3140"}) {
        CAPTURE(text);
        CHECK(kinds(text).empty());
        CHECK(shown(text) == text);
    }
}

TEST_CASE("addresses of pages nobody can open on a kiosk are left out of the text") {
    for (std::string const link :
         {"https://www.school.nl/lassen?x=1", "http://school.nl", "www.school.nl", "WWW.SCHOOL.NL", "school.nl", "school.nl/lassen",
          "linkedin.com/in/jan-de-vries", "wa.me/31612345678", "@techniekschool", "www.scho…"}) {
        CAPTURE(link);
        CHECK(kinds(link).find_first_not_of("lp") == std::string::npos);
        CHECK(shown("Kom lassen. Kijk op " + link + " voor het programma.") == "Kom lassen.");
    }
    for (std::string const text :
         {"ASP.NET", "lassen.De werkplaats", "Node.js", "o.a. lassen", "3.500 leerlingen", "t.b.v. school", "2 stuks @ 5 euro"}) {
        CAPTURE(text);
        CHECK(kinds(text).empty());
    }
}

TEST_CASE("what is left of a sentence is whole, or the sentence goes") {
    for (auto const& [text, left] : std::initializer_list<std::pair<char const*, char const*>>{
             {"Kom lassen! Aanmelden via jan@school.nl.", "Kom lassen!"},
             {"Kom lassen. Vragen? Bel Jan: 06-12345678. Neem oude kleren mee.", "Kom lassen. Neem oude kleren mee."},
             {"Aanmelden kan per mail (jan@school.nl) of telefonisch (038-1234567). Kom je?", "Kom je?"},
             {"Kom lassen, aanmelden via jan@school.nl", "Kom lassen"},
             {"Kom lassen en bel 038-1234567 als je te laat bent.", "Kom lassen."},
             {"Meld je aan via jan@school.nl en neem je laptop mee.", "Neem je laptop mee."},
             {"Wil je meer weten, bel dan 06-12345678.", ""},
             {"Wil je meer weten bel 06-12345678", ""},
             {"Bel 038-1234567, dan laten we je de werkplaats zien. Het is gratis.", "Het is gratis."},
             {"Mail of bel: jan@school.nl of 038-1234567. Gratis.", "Gratis."},
             {"Contact: Jan Jansen, jan@school.nl, 06-12345678. Tot dan!", "Tot dan!"},
             {"Je leert lassen bij meester Jan (06-12345678).", "Je leert lassen bij meester Jan."},
             {"Je last bij Jan 06 12 34 56 78", "Je last bij Jan"},
             {"Opgeven tel. 038-1234567 of via www.school.nl. Van 09.00-12.00 uur.", "Van 09.00-12.00 uur."},
             {"Ons nummer is 038-1234567.", ""},
             {"Het programma staat op www.school.nl/lassen.", ""},
             {"E-mail: jan@school.nl Tel: 06-12345678", ""},
             {"jan@school.nl", ""},
             {"Je maakt een lamp van metaal, hout en glas. Info: www.school.nl", "Je maakt een lamp van metaal, hout en glas."}}) {
        std::string const whole = text;
        CAPTURE(whole);
        CHECK(shown(text) == left);
    }
}

TEST_CASE("a title keeps what it has beside an address") {
    CHECK(title("Lassen voor beginners, bel 06-12345678") == "Lassen voor beginners");
    CHECK(title("Lassen (jan@school.nl)") == "Lassen");
    CHECK(title("06-12345678: lassen") == "lassen");
    CHECK(title("Open dag via www.school.nl") == "Open dag");
    CHECK(title("Bel 06-12345678").empty());
}

TEST_CASE("whatever stands around an address, nothing of it is left and the rest stays valid") {
    Dice dice(46480);
    constexpr std::array<std::string_view, 24> pieces{"Kom",
                                                      "lassen",
                                                      ". ",
                                                      ", ",
                                                      " en ",
                                                      " of ",
                                                      "(",
                                                      ")",
                                                      "? ",
                                                      " ",
                                                      "bel",
                                                      "via",
                                                      "é",
                                                      "…",
                                                      "–",
                                                      "\xE2\x80",
                                                      "06-12345678",
                                                      "jan@school.nl",
                                                      "www.school.nl",
                                                      "038 123 45 67",
                                                      "12.00",
                                                      "2027",
                                                      "@",
                                                      "+"};
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (auto count = dice.below(14); count > 0; --count) text += dice.pick(pieces);
        CAPTURE(text);
        for (auto const form : {TextForm::sentences, TextForm::title}) {
            auto const left = public_text(text, form).text;
            CHECK(contacts_in(left).empty());
            CHECK(public_text(left, form).text == left);
            CHECK(left.find("jan@") == std::string::npos);
            CHECK(left.size() <= text.size() + 3);
        }
    }
}

TEST_CASE("an office reads in which rows addresses were left out, and what visitors read now") {
    test::ContentCopy copy;
    copy.write("regio.csv",
               "Naam;Soort;School;Plaats;Omschrijving\r\n"
               "Lassen;workshop;Vakschool;Zwolle;Maak een lamp. Aanmelden via jan@school.nl of 06-12345678.\r\n"
               "Frezen;workshop;Vakschool;Zwolle;Maak een bak. Aanmelden via els@school.nl of 06-87654321.\r\n"
               "Draaien, bel 038-1234567;workshop;Vakschool;Zwolle;Kijk op www.school.nl.\r\n");
    auto const run = import(copy, {(copy.root() / "regio.csv").string()});
    CAPTURE(run.said);
    CHECK(run.said.find(
              "rij 2 en 3, kolom \"Omschrijving\": Een mailadres en een telefoonnummer zijn weggelaten, want dit scherm is openbaar.") !=
          std::string::npos);
    CHECK(run.said.find("rij 4, kolom \"Naam\": Een telefoonnummer is weggelaten, want dit scherm is openbaar.") != std::string::npos);
    CHECK(run.said.find("rij 4, kolom \"Omschrijving\": Een webadres is weggelaten: op de kiosk kan niemand het openen.") !=
          std::string::npos);
    CHECK(run.said.find("\"Maak een lamp.\"") != std::string::npos);
    auto const offers = copy.read("content/offers/oost.csv");
    for (std::string const gone : {"@", "06-", "038", "www.school.nl"})
        CHECK(offers.substr(offers.find("lassen")).find(gone) == std::string::npos);
    CHECK(offers.find("Maak een lamp.") != std::string::npos);
    CHECK(test::check(copy) == "");
}

TEST_CASE("addresses in calendars and systems do not reach the screen either") {
    test::ContentCopy copy;
    copy.write("agenda.ics",
               "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20270304\r\nSUMMARY:Lassen "
               "(06-12345678)\r\nDESCRIPTION:Maak een lamp. Mail jan@school.nl.\r\n"
               "LOCATION:Vakschool\\, Plein 1\\, 8011 AB Zwolle\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    copy.write(
        "web.json",
        R"({"@context":"https://schema.org","@type":"Event","@id":"x1","name":"Frezen, bel 06-87654321","description":"Maak een bak. Bel 06-87654321.","startDate":"2027-03-04",
        "organizer":{"@type":"Organization","name":"Vakschool"},"location":{"@type":"Place","address":{"addressLocality":"Zwolle"}}})");
    auto const run = import(copy, {(copy.root() / "agenda.ics").string(), (copy.root() / "web.json").string()});
    CAPTURE(run.said);
    auto const offers = copy.read("content/offers/oost.csv");
    CHECK(offers.find("Maak een lamp.") != std::string::npos);
    CHECK(offers.find("Maak een bak.") != std::string::npos);
    for (std::string const gone : {"jan@", "12345678", "87654321"}) CHECK(offers.find(gone) == std::string::npos);
    CHECK(run.said.find("zijn weggelaten") == std::string::npos);
    CHECK(run.said.find("Een mailadres is weggelaten, want dit scherm is openbaar.") != std::string::npos);
}

}  // namespace sprank::import
