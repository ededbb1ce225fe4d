// Dates as people in offices write them.
#include "import/dutch_date.hpp"

#include <doctest/doctest.h>

#include <array>
#include <chrono>
#include <string>

#include "import/foreign.hpp"

namespace sprank::import {
namespace {

constexpr Date third{2027, 4, 3}, fifth{2027, 4, 5}, tenth{2027, 4, 10}, seventeenth{2027, 4, 17};

std::string written(ReadDays const& read) {
    constexpr std::array<char const*, 6> names{"", "words", "no year", "no such day", "other weekday", "unclear"};
    if (read.found != DaysFound::days) return names[static_cast<std::size_t>(read.found)];
    std::string text;
    for (auto const day : read.days.days) text += (text.empty() ? "" : " ") + iso_date(day);
    if (read.days.first || read.days.last)
        text += (read.days.first ? iso_date(*read.days.first) : "") + ".." + (read.days.last ? iso_date(*read.days.last) : "");
    return text;
}
std::string days(std::string_view text) { return written(read_dutch_days(text)); }

}  // namespace

TEST_CASE("an editor may write a date in every Dutch way") {
    for (std::string const text : {"3-4-2027",
                                   "03-04-2027",
                                   "3/4/2027",
                                   "03/04/2027",
                                   "3.4.2027",
                                   "03.04.2027",
                                   "2027-04-03",
                                   "2027/04/03",
                                   "3 april 2027",
                                   "3 April 2027",
                                   "3 APRIL 2027",
                                   "za 3 apr 2027",
                                   "za. 3 apr. 2027",
                                   "zaterdag 3 april 2027",
                                   "Zaterdag, 3 april 2027",
                                   "3 apr. '27",
                                   "3 apr. ’27",
                                   "3 apr 27",
                                   "3-4-27",
                                   "03-04-'27",
                                   "3-apr-27",
                                   "3-apr-2027",
                                   "3-4-'27x",
                                   "03-04-27",
                                   "3e april 2027",
                                   "3 – 4 – 2027",
                                   " 3 - 4 - 2027 ",
                                   "3\xC2\xA0"
                                   "april 2027",
                                   "3 april, 2027"}) {
        CAPTURE(text);
        if (text.ends_with('x'))
            CHECK_FALSE(read_dutch_date(text));
        else
            CHECK(read_dutch_date(text) == third);
    }
    CHECK(read_dutch_date("1 januari 2027") == Date{2027, 1, 1});
    CHECK(read_dutch_date("29 mrt 2027") == Date{2027, 3, 29});
    CHECK(read_dutch_date("29 febuari 2028") == Date{2028, 2, 29});
    CHECK(read_dutch_date("3 sept. 2027") == Date{2027, 9, 3});
    CHECK(read_dutch_date("3 okt 2027") == Date{2027, 10, 3});
}

TEST_CASE("a time behind a date is passed over") {
    for (std::string const text :
         {"3-4-2027 10:00", "3-4-2027 00:00:00", "2027-04-03T10:00:00Z", "2027-04-03T10:00:00.000+02:00", "2027-04-03 10:00:00",
          "3 april 2027, 10.00 uur", "3 april 2027 om 10.00 uur", "3 april 2027 van 10.00 tot 16.00 uur", "3.4.2027 10.00-16.00",
          "za 3 apr 2027 10u30", "3 april 2027, 19 uur", "3 april 2027 (10.00 - 16.00 uur)", "3/4/2027 10:00:00 AM"}) {
        CAPTURE(text);
        CHECK(read_dutch_date(text) == third);
    }
}

TEST_CASE("the day comes first, always") {
    CHECK(read_dutch_date("1/2/2027") == Date{2027, 2, 1});
    CHECK_FALSE(read_dutch_date("4/13/2027"));
    CHECK_FALSE(read_dutch_date("2027-13-04"));
}

TEST_CASE("what is no date, or no day, is not made into one") {
    for (std::string const text : {"",
                                   " ",
                                   "-",
                                   "2027",
                                   "46480",
                                   "april 2027",
                                   "3 april",
                                   "3-4",
                                   "31-2-2027",
                                   "30 februari 2028",
                                   "29-2-2027",
                                   "0-4-2027",
                                   "3-0-2027",
                                   "32-1-2027",
                                   "3-4-20277",
                                   "3-4-027",
                                   "33-4-2027",
                                   "op aanvraag",
                                   "week 14",
                                   "2 jaar",
                                   "3-4-2027 en 10-4-2027",
                                   "3 t/m 5 april 2027",
                                   "vanaf 3 april 2027",
                                   "vrijdag 3 april 2027",
                                   "3 appel 2027",
                                   "10.00 uur",
                                   "038-4600000",
                                   "3-4/2027",
                                   "3-4-2027-",
                                   "99999999999999999999-4-2027",
                                   "3-4-99999999999999999999"}) {
        CAPTURE(text);
        CHECK_FALSE(read_dutch_date(text));
    }
}

TEST_CASE("every day of this century is read back from every form in which it is written") {
    constexpr std::array<char const*, 12> months{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                                 "juli",    "augustus", "september", "oktober", "november", "december"};
    constexpr std::array<char const*, 7> weekdays{"zo", "ma", "di", "wo", "do", "vr", "za"};
    using std::chrono::sys_days;
    for (auto day = sys_days(std::chrono::year{2000} / 1 / 1); day < sys_days(std::chrono::year{2100} / 1 / 1);
         day += std::chrono::days(1)) {
        std::chrono::year_month_day const date(day);
        int const y = static_cast<int>(date.year());
        auto const m = static_cast<unsigned>(date.month()), d = static_cast<unsigned>(date.day());
        Date const expected{y, static_cast<int>(m), static_cast<int>(d)};
        auto const dd = std::to_string(d), mm = std::to_string(m), yy = std::to_string(y);
        auto const name = std::string(months[m - 1]);
        auto const weekday = std::string(weekdays[std::chrono::weekday(day).c_encoding()]);
        bool same = true;
        for (auto const& text : {dd + '-' + mm + '-' + yy, dd + '/' + mm + '/' + yy, dd + '.' + mm + '.' + yy, dd + ' ' + name + ' ' + yy,
                                 weekday + ' ' + dd + ' ' + name + ' ' + yy, dd + '-' + name.substr(0, 3) + '-' + yy.substr(2),
                                 dd + '-' + mm + '-' + yy.substr(2), iso_date(expected), iso_date(expected) + " 10:00"}) {
            if (text.find("maa") != std::string::npos || read_dutch_date(text) == expected) continue;
            same = false;
            FAIL_CHECK(text);
        }
        auto const serial = std::to_string((day - sys_days(std::chrono::year{1899} / 12 / 30)).count());
        if (read_excel_day(serial) != expected) FAIL_CHECK(serial);
        if (!same) return;
    }
}

TEST_CASE("an editor may put several dates in one cell") {
    std::string const three = "2027-04-03 2027-04-10 2027-04-17";
    for (std::string const text : {"3-4-2027, 10-4-2027 en 17 april 2027", "3, 10 en 17 april 2027", "3 april, 10 april en 17 april 2027",
                                   "3-4-2027; 10-4-2027; 17-4-2027", "3-4-2027\n10-4-2027\n17-4-2027",
                                   "za 3 april 2027 10.00 uur, za 10 april 2027 10.00 uur, za 17 april 2027 10.00 uur",
                                   "3/10/17 april 2027", "17-4-2027, 3-4-2027, 10-4-2027, 3-4-2027", "3 april 2027, 10 april en 17 april",
                                   "zaterdagen 3, 10 en 17 april 2027", "3-4, 10-4 en 17-4-2027", "3-4-27 / 10-4-27 / 17-4-27"}) {
        CAPTURE(text);
        CHECK(days(text) == three);
    }
    CHECK(days("3 t/m 5 april en 10 april 2027") == "2027-04-03 2027-04-04 2027-04-05 2027-04-10");
    CHECK(days("za en zo 3 en 4 april 2027") == "2027-04-03 2027-04-04");
}

TEST_CASE("an editor may write from when until when") {
    for (std::string const text : {"3 t/m 5 april 2027", "3 tot en met 5 april 2027", "3-5 april 2027", "3 - 5 april 2027",
                                   "3 – 5 april 2027", "3-4-2027 t/m 5-4-2027", "3-4-2027 - 5-4-2027", "3 april t/m 5 april 2027",
                                   "van 3 tot 5 april 2027", "za 3 t/m ma 5 april 2027", "3-4 t/m 5-4-2027", "3 tm 5 apr 27",
                                   "3-4-2027 10:00 - 5-4-2027 16:00", "2027-04-03 - 2027-04-05", "3 t/m 5 april 2027, 10.00-16.00 uur"}) {
        CAPTURE(text);
        CHECK(days(text) == "2027-04-03..2027-04-05");
    }
    CHECK(days("3 maart 2027 t/m 12 mei 2027, woensdagavond") == "2027-03-03..2027-05-12");
    CHECK(days("28 december t/m 3 januari 2028") == "2027-12-28..2028-01-03");
    CHECK(days("vanaf 3 april 2027") == "2027-04-03..");
    CHECK(days("t/m 5 april 2027") == "..2027-04-05");
    CHECK(days("tot 5-4-2027") == "..2027-04-05");
}

TEST_CASE("an editor hears why a date cannot be used") {
    CHECK(days("3 april") == "no year");
    CHECK(days("3-4") == "no year");
    CHECK(days("31 februari 2027") == "no such day");
    CHECK(days("5 t/m 3 april 2027") == "no such day");
    CHECK(days("5-4-2027 t/m 3-4-2027") == "no such day");
    CHECK(days("vrijdag 3 april 2027") == "other weekday");
    CHECK(days("elke week behalve 3 april 2027") == "unclear");
    CHECK(days("aanmelden voor 3-4-2027") == "unclear");
    CHECK(days("10 mei, 3 april 2027") == "unclear");
    for (std::string const text : {"op aanvraag", "in overleg", "doorlopend", "voorjaar 2027", "schooljaar 2026-2027", "1-2 keer per jaar",
                                   "september 2027", "elke 1e dinsdag"}) {
        CAPTURE(text);
        CHECK(days(text) == "words");
    }
}

TEST_CASE("a day as Excel counts it") {
    CHECK(read_excel_day("46480") == third);
    CHECK(read_excel_day("46480,5") == third);
    CHECK(read_excel_day("46480.41666") == third);
    for (std::string const text : {"", "4648", "464800", "36525", "73051", "46480,", "46480x", "-6480", "1250"}) {
        CAPTURE(text);
        CHECK_FALSE(read_excel_day(text));
    }
}

TEST_CASE("a time is told from a date") {
    for (std::string const text : {"10:00", "10.00", "10.00 uur", "10:00 - 12:00", "van 9.30 tot 16.00 uur", "19u30", "20 uur"}) {
        CAPTURE(text);
        CHECK(is_time_of_day(text));
    }
    for (std::string const text : {"", "3-4-2027", "3.12.30", "1250", "in de ochtend", "10:00 3-4-2027"}) {
        CAPTURE(text);
        CHECK_FALSE(is_time_of_day(text));
    }
}

}  // namespace sprank::import
