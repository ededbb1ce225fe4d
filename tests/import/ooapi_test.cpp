#include <doctest/doctest.h>

#include <chrono>

#include "import/foreign.hpp"
#include "import/samples.hpp"

namespace sprank::import {
namespace {

constexpr Date today{2027, 2, 1};

ForeignFile read(std::string const& text) { return read_ooapi(text, "aanbod.json", today); }

ForeignOffer only(std::string const& text) {
    auto const file = read(text);
    for (auto const& complaint : file.complaints) FAIL_CHECK(complaint.found);
    REQUIRE(file.offers.size() == 1);
    return file.offers.front();
}

std::string program(std::string const& members) {
    return R"({"programId": "p1", "name": [{"language": "nl", "value": "X"}], )" + members + "}";
}
std::string offering(std::string const& members) {
    return R"({"offeringId": "o1", "name": [{"language": "nl", "value": "X"}], )" + members + "}";
}

}  // namespace

TEST_CASE("an editor who reads in a school's OOAPI answer gets what the school offers, in Dutch words") {
    auto const file = read(fixture("aanbod.ooapi.json"));
    REQUIRE(file.offers.size() == 3);
    auto const& engineering = file.offers[0];
    CHECK(engineering.key == "34280");
    CHECK(engineering.spot == Spot{"aanbod.json", "program 34280"});
    CHECK(engineering.name == "Mechanical Engineering");  // a name in one language is the name
    CHECK(engineering.name_en == "Mechanical Engineering");
    CHECK(engineering.level == "hbo bachelor");
    CHECK(engineering.learning == "voltijd");
    CHECK(engineering.duration == "");  // days and hours together are no duration that a visitor understands
    CHECK(engineering.website == "https://hbo.voorbeeld.invalid/wtb");
    CHECK(engineering.organisation == "");
}

TEST_CASE("an offering takes over from its programme what it does not say itself") {
    auto const file = read(fixture("aanbod.ooapi.json"));
    REQUIRE(file.offers.size() == 3);
    auto const& start = file.offers[1];
    CHECK(start.key == "44444444-4444-4444-4444-444444444444");  // the code is that of its programme, which its sisters carry too
    CHECK(start.name == "Mechatronica, start in september");
    CHECK(start.name_en == "");
    CHECK(start.text == "Je bouwt én repareert machines.");
    CHECK(start.text_en == "You build machines.");
    CHECK(start.kind == "program");
    CHECK(start.level == "mbo 4");
    CHECK(start.learning == "op locatie, hybride");
    CHECK(start.duration == "3 jaar");
    CHECK(start.organisation == "ROC Voorbeeld");
    CHECK(start.website == "https://roc.voorbeeld.invalid/");
    CHECK(start.town == "Zwolle");
    CHECK(start.postcode == "8011AB");
    CHECK(start.position == Position{52.5051, 6.0913});
    CHECK(start.starts == Date{2027, 9, 1});
    CHECK(start.ends == Date{2030, 7, 15});
    CHECK(start.valid_until == Date{2027, 4, 1});

    auto const& welding = file.offers[2];
    CHECK(welding.key == "lasser-1");
    CHECK(welding.spot == Spot{"aanbod.json", "offering lasser-1"});
    CHECK(welding.kind == "course");
    CHECK(welding.name == "Lassen voor beginners");
    CHECK(welding.organisation == "Lasschool");
    CHECK(welding.town == "Almere");
    CHECK_FALSE(welding.position);
    CHECK(welding.duration == "10 weken");
    CHECK(welding.cost == "1250,50");
    CHECK(welding.cost_year == 0);  // the file does not say
}

TEST_CASE("an editor is told which programme has no name, and the rest is read") {
    auto const file = read(fixture("aanbod.ooapi.json"));
    REQUIRE(file.complaints.size() == 1);
    CHECK(file.complaints[0] == Complaint{{"aanbod.json", "program naamloos"},
                                          "Hier staat geen naam bij.",
                                          "Vraag de school om de naam in de uitvoer te zetten."});
}

TEST_CASE("levels become the words that schools use") {
    auto const level = [](std::string const& members) { return only(program(members)).level; };
    CHECK(level(R"("level": "secondary vocational education 2")") == "mbo 2");
    CHECK(level(R"("level": "associate degree")") == "associate degree");
    CHECK(level(R"("level": "master", "sector": "university education")") == "wo master");
    CHECK(level(R"("level": "undefined", "levelOfQualification": "3", "sector": "secondary vocational education")") == "mbo 3");
    CHECK(level(R"("levelOfQualification": "4+", "sector": "secondary vocational education")") == "mbo 4");
    CHECK(level(R"("levelOfQualification": "6")") == "nlqf 6");
    CHECK(level(R"("qualificationAwarded": "AD")") == "associate degree");
    CHECK(level(R"("qualificationAwarded": "None")") == "");
}

TEST_CASE("durations become Dutch words, and nonsense stays out") {
    auto const lasts = [](std::string const& words) { return only(program(R"("duration": ")" + words + "\"")).duration; };
    CHECK(lasts("P2Y") == "2 jaar");
    CHECK(lasts("P1Y6M") == "18 maanden");
    CHECK(lasts("P24M") == "2 jaar");
    CHECK(lasts("P10W") == "10 weken");
    CHECK(lasts("P1D") == "1 dag");
    CHECK(lasts("PT90M") == "90 minuten");
    CHECK(lasts("PT2H30M") == "150 minuten");
    CHECK(lasts("P1.5Y") == "1,5 jaar");
    for (auto const* bad : {"P", "PT", "2 years", "P1Y2", "P99999999999999Y", "-P1Y", "P1Y1Y", "P0D"}) CHECK(lasts(bad) == "");
}

TEST_CASE("prices are euros, and what is free says so") {
    auto const cost = [](std::string const& items) {
        return only(offering(R"("startDate": "2027-03-01", "priceInformation": [)" + items + "]")).cost;
    };
    CHECK(cost(R"({"costType": "total costs", "amount": "0.00", "currency": "EUR"})") == "gratis");
    CHECK(cost(R"({"costType": "tuition", "amount": "1250.00"})") == "1250");
    CHECK(cost(R"({"costType": "a", "amount": "1"}, {"costType": "b", "amount": "2"})") == "");  // nobody knows which
    auto const dollars = read(offering(R"("priceInformation": [{"costType": "total costs", "amount": "10", "currency": "USD"}])"));
    REQUIRE(dollars.complaints.size() == 1);
    CHECK(dollars.complaints[0].found == "De prijs is niet in euro. Hij is weggelaten.");
    auto const words = read(offering(R"("priceInformation": [{"costType": "total costs", "amount": "1.250"}])"));
    REQUIRE(words.complaints.size() == 1);  // a thousand, or one and a bit?
    CHECK(words.complaints[0].found == "De prijs \"1.250\" is niet te lezen.");
}

TEST_CASE("a course that one may join at any moment says until when") {
    auto const offer = only(offering(
        R"("startDate": "2027-03-01", "endDate": "2027-12-01", "flexibleEntryPeriodStart": "2027-03-01", "flexibleEntryPeriodEnd": "2027-06-01")"));
    CHECK(offer.when == "Instappen kan van 1 maart 2027 tot en met 1 juni 2027.");
    CHECK(offer.valid_until == Date{2027, 6, 1});
}

TEST_CASE("what is over, closed for enrolment or only a part is left out silently") {
    CHECK(read(offering(R"("startDate": "2026-03-01", "endDate": "2027-01-31")")).offers.empty());
    CHECK(read(offering(R"("startDate": "2027-03-01", "enrollEndDate": "2027-01-31")")).offers.empty());
    CHECK(read(offering(R"("offeringType": "component", "startDate": "2027-03-01")")).offers.empty());
    CHECK(read(program(R"("validTo": "2027-01-31")")).offers.empty());
    CHECK(only(offering(R"("startDate": "2027-02-01T00:30:00+01:00")")).starts == Date{2027, 2, 1});
}

TEST_CASE("an offering of which only the end is known may be relied on until then") {
    auto const offer = only(offering(R"("endDate": "2027-06-01")"));
    CHECK_FALSE(offer.starts);
    CHECK_FALSE(offer.ends);
    CHECK(offer.valid_until == Date{2027, 6, 1});
}

TEST_CASE("two that carry one code are known by their ids") {
    auto const file = read(R"([{"courseId": "a", "primaryCode": {"code": "X"}, "name": [{"language": "nl-NL", "value": "Een"}]},
                               {"courseId": "b", "primaryCode": {"code": "X"}, "name": [{"language": "nl-NL", "value": "Twee"}]}])");
    REQUIRE(file.offers.size() == 2);
    CHECK(file.offers[0].key == "a");
    CHECK(file.offers[1].key == "b");
    CHECK(file.offers[1].spot.place == "course b");
}

TEST_CASE("an answer with one programme, a list, or lists under names are all read") {
    CHECK(read(program(R"("level": "master")")).offers.size() == 1);
    CHECK(read("[" + program(R"("level": "master")") + "]").offers.size() == 1);
    CHECK(read(R"({"programs": {"items": [)" + program(R"("level": "master")") + "]}}").offers.size() == 1);
    CHECK(only(R"({"programmeId": "p", "name": [{"language": "nl-NL", "value": "Zes"}], "modesOfDelivery": ["online"]})").learning ==
          "online");
}

TEST_CASE("a date that is none is told and left out") {
    auto const file = read(offering(R"("startDate": "2027-02-30")"));
    REQUIRE(file.offers.size() == 1);
    CHECK_FALSE(file.offers[0].starts);
    REQUIRE(file.complaints.size() == 1);
    CHECK(file.complaints[0].found == "\"2027-02-30\" is geen datum.");
}

TEST_CASE("an editor with a broken or a wrong file is told what to do") {
    auto const first = [](std::string const& text) {
        auto const file = read(text);
        CHECK(file.offers.empty());
        REQUIRE(file.complaints.size() == 1);
        return file.complaints[0].spot.place + "|" + file.complaints[0].found;
    };
    CHECK(first("{\n\"items\": [\n") == "regel 3|Dit is geen JSON die te lezen is, vanaf deze regel.");
    CHECK(first("") == "regel 1|Dit is geen JSON die te lezen is, vanaf deze regel.");
    CHECK(first("{}") == "|Er staan geen opleidingen, cursussen of aanbod volgens OOAPI in dit bestand.");
    CHECK(first(std::string(100'000, '[')) == "|In dit bestand zitten te veel lijsten in elkaar.");
    CHECK(first("[" + std::string(15'000'000, ',') + "]") == "|Er staat te veel in dit bestand.");
}

TEST_CASE("values of the wrong sort do no harm") {
    auto const file = read(
        R"([{"programId": 5, "name": 7, "description": {"language": 1, "value": []}, "primaryCode": [], "addresses": [1, null, {"city": {}}],
        "duration": {}, "level": [], "organization": 3, "modeOfStudy": [{}, null], "link": [], "validTo": 20300101},
        {"offeringId": {}, "program": {"programId": "x", "program": {"programId": "x"}}, "priceInformation": {"amount": []}, "startDate": 1e300, "academicSession": []}])");
    REQUIRE(file.offers.size() == 1);
    CHECK(file.offers[0].name == "7");
}

}  // namespace sprank::import
