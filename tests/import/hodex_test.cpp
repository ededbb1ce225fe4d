#include <doctest/doctest.h>

#include "import/foreign.hpp"
#include "import/samples.hpp"

namespace sprank::import {
namespace {

ForeignFile read(std::string const& text, Date today = {2027, 2, 1}) { return read_hodex(text, "hodex.xml", today); }

std::string program(std::string const& classification, std::string const& organization) {
    return "<program><programClassification><programId>a</programId>" + classification +
           "</programClassification><programDescriptions><programName>Naam</programName></programDescriptions><programOrganization>" +
           organization + "</programOrganization></program>";
}

ForeignOffer only(std::string const& text) {
    auto const file = read(text);
    for (auto const& complaint : file.complaints) FAIL_CHECK(complaint.found);
    REQUIRE(file.offers.size() == 1);
    return file.offers.front();
}

}  // namespace

TEST_CASE("an editor who reads in a school's Hodex file gets its programmes") {
    auto const file = read(fixture("opleidingen.hodex.xml"));
    REQUIRE(file.offers.size() == 1);
    auto const& offer = file.offers.front();
    CHECK(offer.key == "wtb");
    CHECK(offer.spot == Spot{"hodex.xml", "program wtb"});
    CHECK(offer.kind == "program");
    CHECK(offer.name == "Werktuigbouwkunde & meer");
    CHECK(offer.name_en == "Mechanical Engineering");
    CHECK(offer.text == "Je ontwerpt machines. &b;");  // entities of a document type are not followed
    CHECK(offer.organisation == "hogeschool-voorbeeld");
    CHECK(offer.town == "Zwolle");
    CHECK(offer.level == "hbo bachelor");
    CHECK(offer.learning == "voltijd, duaal");
    CHECK(offer.worlds == "technology, nature");
    CHECK(offer.duration == "4 jaar");
    CHECK(offer.website == "https://hbo.voorbeeld.invalid/wtb");
    CHECK(offer.cost == "2500");
    CHECK(offer.cost_year == 2027);
    CHECK(offer.dates == std::vector<Date>{{2027, 9, 1}, {2028, 9, 1}});
    CHECK(offer.when == "start in september");
    CHECK(offer.checked == Date{2027, 1, 5});
}

TEST_CASE("an editor is told which programme has no name and that the file is past its day") {
    auto const file = read(fixture("opleidingen.hodex.xml"));
    REQUIRE(file.complaints.size() == 2);
    CHECK(file.complaints[0].found == "Dit bestand geldt volgens de school tot 15 januari 2027.");
    CHECK(file.complaints[1].spot == Spot{"hodex.xml", "program naamloos"});
    CHECK(file.complaints[1].found == "Deze opleiding heeft geen naam.");
}

TEST_CASE("one start that is still to come is its first day; with none, a programme that runs stays") {
    CHECK(only(program("", "<programRun><startingDate>2027-09-01</startingDate><endDate>2031-08-31</endDate></programRun>")).starts ==
          Date{2027, 9, 1});
    auto const running = only(program("", "<programRun><startingDate>2026-09-01</startingDate><endDate>2030-08-31</endDate></programRun>"));
    CHECK(running.starts == Date{2026, 9, 1});
    CHECK(running.ends == Date{2030, 8, 31});
    CHECK_FALSE(only(program("", "")).starts);
}

TEST_CASE("the fee of the last year that is told counts when there is none for this year") {
    auto const offer =
        only(program("",
                     "<tuitionFee><amount>2000</amount><tuitionFeeRate>statutory</tuitionFeeRate><year>2025</year></tuitionFee>"
                     "<tuitionFee><amount>2100</amount><tuitionFeeRate>statutory</tuitionFeeRate><year>2026</year></tuitionFee>"));
    CHECK(offer.cost == "2100");
    CHECK(offer.cost_year == 2026);
    CHECK(only(program("", "<tuitionFee><amount>9000</amount><tuitionFeeRate>international</tuitionFeeRate><year>2027</year></tuitionFee>"))
              .cost == "");
}

TEST_CASE("durations in months, years and weeks are told as people do") {
    auto const lasts = [](std::string const& element) { return only(program(element, "")).duration; };
    CHECK(lasts("<programDuration unit='month'>24</programDuration>") == "2 jaar");
    CHECK(lasts("<programDuration unit='month'>18</programDuration>") == "18 maanden");
    CHECK(lasts("<programDuration unit='year'>3</programDuration>") == "3 jaar");
    CHECK(lasts("<programDuration unit='week'>10</programDuration>") == "10 weken");
    CHECK(lasts("<programDuration unit='month'>9999999999999999999999</programDuration>") == "");
    CHECK(lasts("<programDuration>24</programDuration>") == "");
}

TEST_CASE("an editor with a broken or a wrong file is told what to do, and keeps what is whole") {
    auto const cut = read("<lijst>\n" + program("", "") + "\n<program><programClass");
    CHECK(cut.offers.size() == 1);
    REQUIRE_FALSE(cut.complaints.empty());
    CHECK(cut.complaints[0].spot.place == "regel 3");
    CHECK(cut.complaints[0].found == "Dit is geen XML die te lezen is, vanaf deze regel.");
    auto const directory = read(
        "<hodexDirectory><hodexResource><programId>1</programId><hodexResourceURL>https://x.invalid</hodexResourceURL></hodexResource></"
        "hodexDirectory>");
    REQUIRE(directory.complaints.size() == 1);
    CHECK(directory.complaints[0].found == "Er staan geen opleidingen volgens Hodex in dit bestand.");
    CHECK(read("").complaints.size() == 1);
    std::string deep;
    for (int i = 0; i < 300'000; ++i) deep += "<a>";
    CHECK(read(deep).offers.empty());
    CHECK(read(std::string(9'000'000, '<')).offers.empty());
}

TEST_CASE("a Windows file is read with its accents") {
    auto text = program("", "");
    text.replace(text.find("Naam"), 4, "Id\xE9");
    CHECK(read("<?xml version='1.0' encoding='iso-8859-1'?>" + text).offers.at(0).name == "Idé");
    CHECK(read("<?xml version='1.0' encoding='windows-1252'?>" + text).offers.at(0).name == "Idé");
}

TEST_CASE("the samples of a university are read") {
    auto const master = shared_sample("hodex/hodex_nl_uva_1011.xml");
    if (!master) return;
    auto const file = read(*master, {2012, 2, 1});
    CHECK(file.complaints.empty());
    REQUIRE(file.offers.size() == 1);
    auto const& offer = file.offers.front();
    CHECK(offer.key == "1011");
    CHECK(offer.name == "Physics: Advanced Matter and Energy Physics");
    CHECK(offer.town == "Amsterdam");
    CHECK(offer.level == "wo master");
    CHECK(offer.learning == "voltijd");
    CHECK(offer.duration == "2 jaar");
    CHECK(offer.checked == Date{2012, 2, 3});
    CHECK(offer.dates == std::vector<Date>{{2012, 9, 1}, {2013, 9, 1}, {2014, 9, 1}});
    auto const dual = read(shared_sample("hodex/hodex_nl_uva_114_dual.xml").value_or(""), {2012, 2, 1});
    REQUIRE(dual.offers.size() == 1);
    CHECK(dual.offers[0].learning == "duaal");
    CHECK(dual.offers[0].duration == "1 jaar");
    auto const bachelor = read(shared_sample("hodex/hodex_nl_uva_18.xml").value_or(""), {2012, 2, 1});
    REQUIRE(bachelor.offers.size() == 1);
    CHECK(bachelor.offers[0].cost == "1771");
    CHECK(bachelor.offers[0].cost_year == 2012);
    CHECK(read(*master, {2027, 2, 1}).offers.empty());  // all of its runs have ended
}

}  // namespace sprank::import
