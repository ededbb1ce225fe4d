#include <doctest/doctest.h>

#include <algorithm>

#include "import/foreign.hpp"
#include "import/samples.hpp"

namespace sprank::import {
namespace {

constexpr Date today{2027, 2, 1};

/// A calendar around these lines of one appointment.
std::string one_event(std::string const& lines, std::string const& uid = "een@voorbeeld.invalid") {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:Open dag\r\n" + lines +
           "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

std::string events(std::vector<std::string> const& all) {
    std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
    for (auto const& lines : all) text += "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n";
    return text + "END:VCALENDAR\r\n";
}

ForeignFile read(std::string const& text, Date day = today) { return read_calendar(text, "agenda.ics", day); }

/// The only offer of a calendar that nothing is wrong with.
ForeignOffer only(std::string const& text, Date day = today) {
    auto const file = read(text, day);
    for (auto const& complaint : file.complaints) FAIL_CHECK(complaint.found);
    REQUIRE(file.offers.size() == 1);
    return file.offers.front();
}

std::string days(ForeignOffer const& offer) {
    std::string text;
    for (auto const day : offer.dates) text += iso_date(day) + " ";
    return text;
}

}  // namespace

TEST_CASE("visitors read the hours of an appointment, on the clock of the Netherlands") {
    auto const hours = [](std::string const& lines) { return only(one_event(lines)).hours; };
    CHECK(hours("DTSTART:20270304T140000\r\nDTEND:20270304T160000\r\n") == Hours{14 * 60, 16 * 60});
    CHECK(hours("DTSTART:20270704T120000Z\r\nDTEND:20270704T140000Z\r\n") == Hours{14 * 60, 16 * 60});
    CHECK(hours("DTSTART:20270304T193000\r\n") == Hours{19 * 60 + 30, std::nullopt});
    CHECK(hours("DTSTART:20270304T100000\r\nDTEND:20270305T160000\r\n") == Hours{600, std::nullopt});
    CHECK_FALSE(hours("DTSTART;VALUE=DATE:20270304\r\n"));
    CHECK_FALSE(hours("DTSTART:20270304T000000\r\nDTEND:20270305T000000\r\n"));
    auto const moved = only(events({"UID:a\r\nSUMMARY:Lassen\r\nDTSTART:20270301T100000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n",
                                    "UID:a\r\nSUMMARY:Lassen\r\nRECURRENCE-ID:20270308T100000\r\nDTSTART:20270309T140000\r\n"}));
    CHECK(moved.dates.size() == 3);
    CHECK_FALSE(moved.hours);  // no hours are those of all days
}

TEST_CASE("an editor reads of a series with more days than a kiosk shows") {
    auto const file = read(one_event("DTSTART;VALUE=DATE:20270301\r\nRRULE:FREQ=DAILY;COUNT=100\r\n"));
    REQUIRE(file.offers.size() == 1);
    CHECK(file.offers[0].dates.size() == most_days_of_series);
    REQUIRE(file.notices.size() == 1);
    CHECK(file.notices[0].found == "Deze reeks heeft meer dan 60 dagen. Alleen de eerste daarvan gaan mee.");
    CHECK(read(one_event("DTSTART;VALUE=DATE:20270301\r\nRRULE:FREQ=DAILY;COUNT=60\r\n")).notices.empty());
}

TEST_CASE("an appointment whose name says that it is off, is off") {
    CHECK(only("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Geannuleerd: Open "
               "dag\r\nDTSTART;VALUE=DATE:20270301\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
              .cancelled);
}

TEST_CASE("an editor who reads in a school's calendar gets its open days with place, text and kind") {
    auto const file = read(fixture("open-dagen.ics"));
    REQUIRE(file.offers.size() == 4);
    auto const& open = file.offers[0];
    CHECK(open.key == "lasdag@voorbeeld.invalid");
    CHECK(open.spot == Spot{"agenda.ics", "afspraak 1 (regel 5)"});
    CHECK(open.name == "Open dag lassen, draaien en frezen");
    CHECK(open.text == "Kom kijken in de werkplaats. Neem je ouders mee & je vragen.");
    CHECK(open.organisation == "ROC X");
    CHECK(open.town == "Zwolle");
    CHECK(open.postcode == "8011AB");
    REQUIRE(open.position);
    CHECK(open.position->latitude == doctest::Approx(52.5051));
    CHECK(open.kind == "Open dag, Techniek");
    CHECK(open.website == "https://voorbeeld.invalid/opendag");
    CHECK(open.starts == Date{2027, 4, 17});
    CHECK_FALSE(open.ends);
    CHECK(open.checked == Date{2027, 1, 15});  // a quarter past midnight here
    CHECK_FALSE(open.cancelled);
    CHECK(days(file.offers[1]) == "2027-03-01 2027-03-03 2027-03-17 2027-03-24 2027-03-31 ");
    CHECK(file.offers[2].organisation == "Stichting Techniek");
    CHECK(file.offers[2].starts == Date{2027, 5, 6});
    CHECK(file.offers[2].ends == Date{2027, 5, 8});  // DTEND of whole days is the day after
    CHECK(file.offers[2].when == "onder voorbehoud");
    CHECK(file.offers[3].key == "afgezegd@voorbeeld.invalid");
    CHECK(file.offers[3].cancelled);
}

TEST_CASE("an editor is told on which line an appointment without a day stands, and the rest is read") {
    auto const file = read(fixture("open-dagen.ics"));
    REQUIRE(file.complaints.size() == 1);
    CHECK(file.complaints[0].spot == Spot{"agenda.ics", "afspraak 4 (regel 37)"});
    CHECK(file.complaints[0].found == "Deze afspraak heeft geen begindatum die te lezen is.");
    CHECK(file.complaints[0].advice == "Vul in wanneer zij begint.");
}

TEST_CASE("an editor gets the Dutch day of what a calendar tells in UTC, in winter and in summer") {
    CHECK(only(one_event("DTSTART:20270310T223000Z\r\n")).starts == Date{2027, 3, 10});
    CHECK(only(one_event("DTSTART:20270310T233000Z\r\n")).starts == Date{2027, 3, 11});
    CHECK(only(one_event("DTSTART:20270710T223000Z\r\n")).starts == Date{2027, 7, 11});
    // the night in which the clock goes forward: 28 March 2027
    CHECK(only(one_event("DTSTART:20270327T225959Z\r\n")).starts == Date{2027, 3, 27});
    CHECK(only(one_event("DTSTART:20270328T220000Z\r\n")).starts == Date{2027, 3, 29});
}

TEST_CASE("an editor who reads a series told in UTC gets the right days after the clock has changed") {
    auto const offer = only(one_event("DTSTART:20270324T223000Z\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"));
    CHECK(days(offer) == "2027-03-24 2027-04-01 2027-04-08 ");  // half past eleven in winter, half past midnight in summer
}

TEST_CASE("an editor gets a time without a time zone as it stands") {
    CHECK(only(one_event("DTSTART:20270310T233000\r\nDTEND:20270310T235900\r\n")).starts == Date{2027, 3, 10});
}

TEST_CASE("an evening that ends after midnight is one day") {
    auto const offer = only(one_event("DTSTART;TZID=Europe/Amsterdam:20270310T200000\r\nDTEND;TZID=Europe/Amsterdam:20270311T010000\r\n"));
    CHECK(offer.starts == Date{2027, 3, 10});
    CHECK_FALSE(offer.ends);
    CHECK_FALSE(only(one_event("DTSTART:20270310T200000\r\nDTEND:20270311T000000\r\n")).ends);
    CHECK(only(one_event("DTSTART:20270310T090000\r\nDTEND:20270312T170000\r\n")).ends == Date{2027, 3, 12});
}

TEST_CASE("an editor gets the last day of what tells how long it lasts") {
    CHECK(only(one_event("DTSTART;VALUE=DATE:20270310\r\nDURATION:P3D\r\n")).ends == Date{2027, 3, 12});
    CHECK_FALSE(only(one_event("DTSTART;VALUE=DATE:20270310\r\nDURATION:P1D\r\n")).ends);
    CHECK_FALSE(only(one_event("DTSTART:20270310T100000\r\nDURATION:PT2H\r\n")).ends);
    CHECK(only(one_event("DTSTART:20270310T100000\r\nDURATION:P1D\r\n")).ends == Date{2027, 3, 11});
}

TEST_CASE("an appointment that began before today and still lasts stays") {
    auto const offer = only(one_event("DTSTART;VALUE=DATE:20270120\r\nDTEND;VALUE=DATE:20270210\r\n"));
    CHECK(offer.starts == Date{2027, 1, 20});
    CHECK(offer.ends == Date{2027, 2, 9});
}

TEST_CASE("an editor who reads an endless series gets sixty days at most, and none beyond four hundred days") {
    auto const daily = only(one_event("DTSTART;VALUE=DATE:20200101\r\nRRULE:FREQ=DAILY\r\n"));
    REQUIRE(daily.dates.size() == most_days_of_series);
    CHECK(daily.dates.front() == today);
    CHECK(daily.dates.back() == Date{2027, 4, 1});
    auto const monthly = only(one_event("DTSTART;TZID=Europe/Amsterdam:20200107T100000\r\nRRULE:FREQ=MONTHLY;BYDAY=1TU\r\n"));
    CHECK(monthly.dates.size() == 14);
    CHECK(monthly.dates.front() == Date{2027, 2, 2});
    CHECK(monthly.dates.back() == Date{2028, 3, 7});
    auto const fortnightly =
        only(one_event("DTSTART;VALUE=DATE:20150105\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR\r\n"), Date{2027, 2, 1});
    // 5 January 2015 + 631 weeks is 8 February 2027; the series is in the even ones
    CHECK(fortnightly.dates[0] == Date{2027, 2, 1});
    CHECK(fortnightly.dates[1] == Date{2027, 2, 5});
    CHECK(fortnightly.dates[2] == Date{2027, 2, 15});
}

TEST_CASE("a series on Sundays that begins in the middle of a week keeps to its own weeks") {
    // libical takes the Sunday before; these days are those of python-dateutil
    auto const offer = only(one_event("DTSTART;VALUE=DATE:20210616\r\nRRULE:FREQ=WEEKLY;INTERVAL=3;BYDAY=SU;WKST=MO;UNTIL=20270315\r\n"));
    CHECK(days(offer) == "2027-02-07 2027-02-28 ");
    CHECK(days(only(one_event("DTSTART;VALUE=DATE:20270303\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;COUNT=2\r\n"))) ==
          "2027-03-03 2027-03-07 2027-03-21 ");
}

TEST_CASE("the last day of a series is the one that its owner meant") {
    auto const until = [](std::string const& word) {
        return days(only(one_event("DTSTART;TZID=Europe/Amsterdam:20270303T193000\r\nRRULE:FREQ=WEEKLY;UNTIL=" + word + "\r\n")));
    };
    CHECK(until("20270317") == "2027-03-03 2027-03-10 2027-03-17 ");
    CHECK(until("20270317T225959Z") == "2027-03-03 2027-03-10 2027-03-17 ");
    CHECK(until("20270317T183000Z") == "2027-03-03 2027-03-10 2027-03-17 ");
    CHECK(until("20270317T182959Z") == "2027-03-03 2027-03-10 ");
    CHECK(until("20270316T230000Z") == "2027-03-03 2027-03-10 ");  // midnight at the beginning of the 17th
    auto const whole = [](std::string const& word) {
        return days(only(one_event("DTSTART;VALUE=DATE:20270303\r\nRRULE:FREQ=DAILY;INTERVAL=7;UNTIL=" + word + "\r\n")));
    };
    CHECK(whole("20270317") == "2027-03-03 2027-03-10 2027-03-17 ");
    CHECK(whole("20270316T230000Z") == "2027-03-03 2027-03-10 2027-03-17 ");
    CHECK(whole("20270316T235959Z") == "2027-03-03 2027-03-10 ");
}

TEST_CASE("a series of which one day is left is that day") {
    auto const offer = only(one_event("DTSTART;VALUE=DATE:20270106\r\nRRULE:FREQ=WEEKLY;COUNT=5\r\n"));
    CHECK(offer.dates.empty());
    CHECK(offer.starts == Date{2027, 2, 3});
    CHECK(read(one_event("DTSTART;VALUE=DATE:20260106\r\nRRULE:FREQ=WEEKLY;COUNT=5\r\n")).offers.empty());
}

TEST_CASE("days that a school adds or leaves out are added and left out") {
    CHECK(days(only(one_event(
              "DTSTART:20270303T100000\r\nRDATE:20270401T100000,20270310T100000\r\nRDATE;VALUE=PERIOD:20270405T080000Z/PT2H\r\n"))) ==
          "2027-03-03 2027-03-10 2027-04-01 2027-04-05 ");
    CHECK(days(only(one_event("DTSTART;TZID=Europe/Amsterdam:20270303T100000\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE:20270310T090000Z\r\n"
                              "EXDATE;TZID=Europe/Amsterdam:20270317T100000\r\n"))) == "2027-03-03 2027-03-24 ");
}

TEST_CASE("a series of which every day is left out is called off") {
    auto const offer =
        only(one_event("DTSTART;VALUE=DATE:20270303\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\nEXDATE;VALUE=DATE:20270303,20270310\r\n"));
    CHECK(offer.cancelled);
    CHECK(offer.dates.empty());
}

TEST_CASE("a series of several days tells each of them") {
    CHECK(days(only(one_event("DTSTART;VALUE=DATE:20270303\r\nDTEND;VALUE=DATE:20270305\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n"))) ==
          "2027-03-03 2027-03-04 2027-03-10 2027-03-11 ");
}

TEST_CASE("a school that moves or calls off one day of a series gets just that day changed") {
    std::string const series =
        "UID:reeks\r\nSUMMARY:Workshop\r\nLOCATION:Almere\r\nDTSTART;TZID=Europe/"
        "Amsterdam:20270303T100000\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n";
    auto const replaced = [&series](std::string const& lines) {
        return read(events({"UID:reeks\r\nRECURRENCE-ID;TZID=Europe/Amsterdam:20270310T100000\r\n" + lines, series}));
    };
    auto const moved = replaced("SUMMARY:Workshop\r\nDTSTART;TZID=Europe/Amsterdam:20270312T100000\r\n");
    REQUIRE(moved.offers.size() == 1);
    CHECK(days(moved.offers[0]) == "2027-03-03 2027-03-12 2027-03-17 2027-03-24 ");
    auto const off = replaced("SUMMARY:Workshop\r\nSTATUS:CANCELLED\r\nDTSTART;TZID=Europe/Amsterdam:20270310T100000\r\n");
    REQUIRE(off.offers.size() == 1);
    CHECK(days(off.offers[0]) == "2027-03-03 2027-03-17 2027-03-24 ");
    CHECK_FALSE(off.offers[0].cancelled);
    SUBCASE("a day in another town stands on its own: under the series it would be untrue") {
        auto const elsewhere = replaced("SUMMARY:Workshop\r\nLOCATION:Lelystad\r\nDTSTART;TZID=Europe/Amsterdam:20270310T100000\r\n");
        REQUIRE(elsewhere.offers.size() == 2);
        CHECK(days(elsewhere.offers[0]) == "2027-03-03 2027-03-17 2027-03-24 ");
        CHECK(elsewhere.offers[1].key == "reeks/2027-03-10");
        CHECK(elsewhere.offers[1].town == "Lelystad");
        CHECK(elsewhere.offers[1].starts == Date{2027, 3, 10});
    }
    SUBCASE("this day and all later ones") {
        auto const later =
            read(events({series,
                         "UID:reeks\r\nSUMMARY:Workshop\r\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Amsterdam:20270310T100000\r\n"
                         "DTSTART;TZID=Europe/Amsterdam:20270311T100000\r\n"}));
        REQUIRE(later.offers.size() == 1);
        CHECK(days(later.offers[0]) == "2027-03-03 2027-03-11 2027-03-18 2027-03-25 ");
    }
    SUBCASE("all days called off one by one") {
        auto const none = read(events(
            {"UID:kort\r\nSUMMARY:Kort\r\nDTSTART;VALUE=DATE:20270303\r\nRRULE:FREQ=WEEKLY;COUNT=1\r\n",
             "UID:kort\r\nSUMMARY:Kort\r\nSTATUS:CANCELLED\r\nRECURRENCE-ID;VALUE=DATE:20270303\r\nDTSTART;VALUE=DATE:20270303\r\n"}));
        REQUIRE(none.offers.size() == 1);
        CHECK(none.offers[0].cancelled);
    }
}

TEST_CASE("one day called off of a series that is elsewhere does not take the whole series away") {
    auto const file =
        read(events({"UID:reeks\r\nSUMMARY:Workshop\r\nSTATUS:CANCELLED\r\nRECURRENCE-ID:20270310T100000\r\nDTSTART:20270310T100000\r\n"}));
    CHECK(file.offers.empty());
    REQUIRE(file.complaints.size() == 1);
    CHECK(file.complaints[0].found == "Eén dag van een reeks is afgezegd, maar de reeks staat niet in dit bestand.");
}

TEST_CASE("a calendar that is sent to call things off calls all of it off") {
    auto text = one_event("DTSTART:20270310T100000\r\n");
    text.insert(text.find("BEGIN:VEVENT"), "METHOD:CANCEL\r\n");
    CHECK(only(text).cancelled);
}

TEST_CASE("an editor is told once about a time zone that nobody knows, and times are read as ours") {
    auto const file = read(events({"UID:a\r\nSUMMARY:A\r\nDTSTART;TZID=Middenaarde/Gouw:20270310T233000\r\n",
                                   "UID:b\r\nSUMMARY:B\r\nDTSTART;TZID=Middenaarde/Gouw:20270311T233000\r\n"}));
    REQUIRE(file.offers.size() == 2);
    CHECK(file.offers[0].starts == Date{2027, 3, 10});
    REQUIRE(file.complaints.size() == 1);
    CHECK(file.complaints[0].found == "De tijdzone \"Middenaarde/Gouw\" is onbekend.");
    CHECK(file.complaints[0].spot.place == "afspraak 1 (regel 3)");
}

TEST_CASE("a time on another clock that the calendar explains becomes our day") {
    std::string const zone =
        "BEGIN:VTIMEZONE\r\nTZID:Oost\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\nRRULE:FREQ="
        "YEARLY;BYDAY=1SU;BYMONTH=11\r\n"
        "END:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nRRULE:FREQ=YEARLY;BYDAY="
        "2SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";
    auto text = one_event("DTSTART;TZID=Oost:20270210T183000\r\n");
    text.insert(text.find("BEGIN:VEVENT"), zone);
    CHECK(only(text).starts == Date{2027, 2, 11});
    text = one_event("DTSTART;TZID=Oost:20270210T170000\r\n");
    text.insert(text.find("BEGIN:VEVENT"), zone);
    CHECK(only(text).starts == Date{2027, 2, 10});
}

TEST_CASE("a time zone that would take for ever to work out counts as unknown") {
    for (auto const* rule :
         {"FREQ=SECONDLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=1;BYDAY=SU,MO", "FREQ=YEARLY;BYMONTH=2"}) {
        CAPTURE(rule);
        auto text = one_event("DTSTART;TZID=Oost:20270210T183000\r\n");
        text.insert(text.find("BEGIN:VEVENT"),
                    "BEGIN:VTIMEZONE\r\nTZID:Oost\r\nBEGIN:STANDARD\r\nDTSTART:16010131T030000\r\nTZOFFSETFROM:-0400\r\n"
                    "TZOFFSETTO:-0500\r\nRRULE:" +
                        std::string(rule) + "\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n");
        auto const file = read(text);
        REQUIRE(file.complaints.size() == 1);
        CHECK(file.complaints[0].found == "De tijdzone \"Oost\" is onbekend.");
        CHECK(file.offers.at(0).starts == Date{2027, 2, 10});
    }
}

TEST_CASE("a series that begins beyond what is followed is told by its first day") {
    CHECK(only(one_event("DTSTART;VALUE=DATE:20290305\r\nRRULE:FREQ=WEEKLY\r\n")).starts == Date{2029, 3, 5});
    CHECK(only(one_event("DTSTART;VALUE=DATE:20290305\r\n")).starts == Date{2029, 3, 5});
}

TEST_CASE("the names that Windows and Outlook give to our clock are ours") {
    for (auto const* name : {"W. Europe Standard Time", "\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"",
                             "/freeassociation.sourceforge.net/Europe/Amsterdam", "Romance Standard Time"}) {
        CAPTURE(name);
        CHECK(only(one_event("DTSTART;TZID=" + std::string(name) + ":20270710T233000\r\n")).starts == Date{2027, 7, 10});
    }
}

TEST_CASE("a place is split only as far as it is plain") {
    auto const at = [](std::string const& words) {
        auto const offer = only(one_event("DTSTART:20270310T100000\r\nLOCATION:" + words + "\r\n"));
        return offer.organisation + "|" + offer.town + "|" + offer.postcode;
    };
    CHECK(at("Zaal 3\\, ROC X\\, Stationsplein 1\\, 8011 AB Zwolle") == "ROC X|Zwolle|8011AB");
    CHECK(at("Techniekhuis\\, Dorpsstraat 12 A\\, 1234ab  's-Hertogenbosch\\, Nederland") == "Techniekhuis|'s-Hertogenbosch|1234AB");
    CHECK(at("Voorbeeldstraat 1\\, Eindhoven") == "|Eindhoven|");
    CHECK(at("Zwolle") == "|Zwolle|");
    CHECK(at("Den Haag") == "|Den Haag|");
    CHECK(at("ROC van Nergens") == "ROC van Nergens||");
    CHECK(at("B1.04") == "||");
    CHECK(at("Aula\\nROC X\\n8011 AB\\nZwolle") == "ROC X|Zwolle|8011AB");
    CHECK(at("") == "||");
    auto const online = only(one_event("DTSTART:20270310T100000\r\nLOCATION:Microsoft Teams-vergadering\r\n"));
    CHECK(online.town.empty());
    CHECK(online.learning == "online");
}

TEST_CASE("a private appointment does not reach visitors") {
    auto const file = read(one_event("DTSTART:20270310T100000\r\nCLASS:PRIVATE\r\n"));
    CHECK(file.offers.empty());
    REQUIRE(file.complaints.size() == 1);
    CHECK(file.complaints[0].found == "Deze afspraak is privé en is overgeslagen.");
}

TEST_CASE("an editor whose calendar was cut off gets what is whole, and the line of what is not") {
    auto text = events({"UID:a\r\nSUMMARY:A\r\nDTSTART:20270310T100000\r\n", "UID:b\r\nSUMMARY:B\r\nDTSTART:20270311T100000\r\n"});
    text.resize(text.rfind("END:VEVENT"));
    auto const file = read(text);
    CHECK(file.offers.size() == 1);
    REQUIRE(file.complaints.size() == 1);
    CHECK(file.complaints[0].spot.place == "afspraak 2 (regel 8)");
    CHECK(file.complaints[0].found == "Deze afspraak is niet afgesloten en is overgeslagen.");
}

TEST_CASE("two appointments with one UID: the later version counts, and a mistake is told") {
    auto const newer = read(events({"UID:a\r\nSEQUENCE:2\r\nSUMMARY:Nieuw\r\nDTSTART:20270310T100000\r\n",
                                    "UID:a\r\nSEQUENCE:1\r\nSUMMARY:Oud\r\nDTSTART:20270311T100000\r\n"}));
    REQUIRE(newer.offers.size() == 1);
    CHECK(newer.offers[0].name == "Nieuw");
    CHECK(newer.complaints.empty());
    auto const mistake =
        read(events({"UID:a\r\nSUMMARY:Een\r\nDTSTART:20270310T100000\r\n", "UID:a\r\nSUMMARY:Twee\r\nDTSTART:20270311T100000\r\n"}));
    CHECK(mistake.offers.size() == 1);
    REQUIRE(mistake.complaints.size() == 1);
    CHECK(mistake.complaints[0].found == "Deze afspraak heeft hetzelfde kenmerk (UID) als afspraak 1 (regel 3).");
}

TEST_CASE("accents survive folding in the middle of a letter, and Windows-1252") {
    CHECK(only(one_event("DTSTART:20270310T100000\r\nDESCRIPTION:Caf\xC3\r\n \xA9 open\r\n")).text == "Café open");
    auto const file = read(one_event("DTSTART:20270310T100000\r\nDESCRIPTION:Caf\xE9 \x80 5\r\n"));
    REQUIRE(file.offers.size() == 1);
    CHECK(file.offers[0].text == "Café € 5");
    REQUIRE(file.complaints.size() == 1);
    CHECK(file.complaints[0].found == "Dit bestand is niet in UTF-8 geschreven.");
}

TEST_CASE("an editor is told what cannot be followed, and keeps the first day") {
    auto const told = [](std::string const& rule) {
        auto const file = read(one_event("DTSTART;VALUE=DATE:20270303\r\nRRULE:" + rule + "\r\n"));
        REQUIRE(file.offers.size() == 1);
        CHECK(file.offers[0].starts == Date{2027, 3, 3});
        REQUIRE(file.complaints.size() == 1);
        return file.complaints[0].found + file.complaints[0].spot.place;
    };
    CHECK(told("FREQ=HOURLY") == "Deze afspraak komt vaker dan één keer per dag terug.afspraak 1 (regel 7)");
    CHECK(told("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2") ==
          "Sprank kan niet uitrekenen wanneer deze afspraak terugkomt.afspraak 1 (regel 7)");
    CHECK(told("FREQ=WEKELIJKS") == "De herhaling van deze afspraak is niet te lezen.afspraak 1 (regel 7)");
}

TEST_CASE("what calendars offer on their screens is followed") {
    auto const of = [](std::string const& start, std::string const& rule) {
        auto const offer = only(one_event("DTSTART;VALUE=DATE:" + start + "\r\nRRULE:" + rule + ";COUNT=3\r\n"));
        return days(offer);
    };
    CHECK(of("20270331", "FREQ=MONTHLY;BYMONTHDAY=31") == "2027-03-31 2027-05-31 2027-07-31 ");
    CHECK(of("20270331", "FREQ=MONTHLY;BYDAY=-1WE") == "2027-03-31 2027-04-28 2027-05-26 ");
    CHECK(of("20270331", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1") == "2027-03-31 2027-04-30 2027-05-31 ");
    CHECK(of("20270305", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR") == "2027-03-05 2027-03-08 2027-03-09 ");
    CHECK(of("20270305", "FREQ=YEARLY;BYMONTH=3;BYDAY=1FR") == "2027-03-05 2028-03-03 ");
}

TEST_CASE("an editor who takes the wrong file is told so") {
    for (auto const* text : {"", "naam;plaats\nLassen;Zwolle\n", "<html></html>", "BEGIN:VCARD\nEND:VCARD\n"}) {
        auto const file = read(text);
        CHECK(file.offers.empty());
        REQUIRE(file.complaints.size() == 1);
        CHECK(file.complaints[0].found == "Dit bestand is geen agenda.");
    }
    CHECK(read("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n").complaints.empty());
}

TEST_CASE("a hostile calendar is given up and told of, and does not keep the editor waiting for ever") {
    std::vector<std::string> all;
    for (int i = 0; i < 1000; ++i) {
        all.push_back(
            "UID:" + std::to_string(i) +
            "\r\nSUMMARY:X\r\nDTSTART:19700101T000000Z\r\nRRULE:FREQ=DAILY;COUNT=2000000000;BYMONTH=2\r\nEXRULE:FREQ=SECONDLY\r\n");
    }
    all.push_back("UID:d\r\nSUMMARY:X\r\nDTSTART:20270310T100000\r\nDURATION:P99999999999W\r\n");
    all.push_back("UID:e\r\nSUMMARY:X\r\nDTSTART:99990310T100000\r\nRRULE:FREQ=YEARLY;INTERVAL=99999999999\r\n");
    auto text = events(all);
    for (int i = 0; i < 200'000; ++i) text += "BEGIN:VEVENT\n";
    auto const file = read(text);
    CHECK(file.complaints.size() <= 302);
    std::string deep;
    for (int i = 0; i < 200'000; ++i) deep += "BEGIN:X\n";
    CHECK(read("BEGIN:VCALENDAR\n" + deep).offers.empty());
}

TEST_CASE("samples of other programs are read") {
    auto const own = shared_sample("ical/zelfgemaakt_opendag.ics");
    if (!own) return;
    auto const file = read(*own, {2026, 1, 1});
    CHECK(file.complaints.empty());
    REQUIRE(file.offers.size() == 2);
    CHECK(file.offers[0].starts == Date{2026, 3, 28});
    CHECK(file.offers[0].town == "Eindhoven");
    CHECK(file.offers[0].organisation == "Praktijkhal");
    CHECK(file.offers[0].text == "Kom kijken in de werkplaats. Met lasrobot; ook voor ouders. Deze regel is gevouwen.");
    CHECK(days(file.offers[1]) == "2026-04-15 2026-04-16 2026-04-22 2026-04-23 2026-04-29 2026-04-30 ");

    auto const finite = read(shared_sample("ical/recur_instances_finite.ics").value_or(""), {2012, 9, 1});
    REQUIRE(finite.offers.size() == 1);
    CHECK(days(finite.offers[0]) == "2012-10-02 2012-11-05 2012-11-06 2012-11-10 2012-12-04 ");
    auto const mixed = read(shared_sample("ical/rdate_exdate.ics").value_or(""), {2024, 6, 1});
    CHECK(mixed.offers.empty());  // it has no name
    auto const two = read(shared_sample("ical/multiple_rrules.ics").value_or(""), {2012, 3, 1});
    REQUIRE(two.offers.size() == 1);
    CHECK(two.offers[0].dates.front() == Date{2012, 3, 26});
    auto const days_of = [](std::string const& name) {
        auto const sample = read(shared_sample("ical/" + name + ".ics").value_or(""), {2012, 1, 1});
        CHECK(sample.complaints.empty());
        if (sample.offers.size() != 1) return std::string("not one");
        auto const& offer = sample.offers.front();
        return offer.starts ? iso_date(*offer.starts) : days(offer);
    };
    for (auto const* name : {"blank_description", "duration_instead_of_dtend", "minimal", "only_dtstart_date", "only_dtstart_time"})
        CHECK(days_of(name) == "2012-06-30");
    CHECK(days_of("forced_types") == "2012-09-04");
    CHECK(days_of("utc_negative_zero") == "2012-08-21");
    CHECK(days_of("recur_instances") == "2012-10-03 2012-11-06 2012-11-07 2012-11-10 2012-11-30 2013-01-01 ");
    CHECK(days_of("daily_recur").starts_with("2012-08-01 2012-08-02 "));
    CHECK(days_of("parserv2").starts_with("2012-09-11 2012-09-12 2012-09-13 2012-09-14 2012-09-17 "));
    CHECK(days_of("blank_line_end") == "not one");
}

}  // namespace sprank::import
