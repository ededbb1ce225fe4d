#include <doctest/doctest.h>


#include "import/foreign.hpp"
#include "import/samples.hpp"

namespace sprank::import {
namespace {

constexpr Date today{2027, 2, 1};

ForeignFile read(std::string const& text, Date day = today) { return read_jsonld(text, "site.jsonld", day); }

ForeignOffer only(std::string const& text) {
    auto const file = read(text);
    for (auto const& complaint : file.complaints) FAIL_CHECK(complaint.found);
    REQUIRE(file.offers.size() == 1);
    return file.offers.front();
}

std::string event(std::string const& members) {
    return R"({"@context": "https://schema.org", "@type": "Event", "name": "Open dag", )" + members + "}";
}

std::string days(ForeignOffer const& offer) {
    std::string text;
    for (auto const day : offer.dates) text += iso_date(day) + " ";
    return text;
}

}  // namespace

TEST_CASE("visitors read the hours that a web page tells, and an editor of a series that is too long") {
    CHECK(only(event(R"("startDate": "2027-03-04T14:00:00+01:00", "endDate": "2027-03-04T16:00:00+01:00")")).hours == Hours{14 * 60, 16 * 60});
    CHECK_FALSE(only(event(R"("startDate": "2027-03-04")")).hours);
    auto const file = read(event(R"("startDate": "2027-03-04", "eventSchedule": {"@type": "Schedule", "startDate": "2027-03-04", "repeatFrequency": "P1D", "repeatCount": 100})"));
    REQUIRE(file.offers.size() == 1);
    CHECK(file.offers[0].dates.size() == most_days_of_series);
    CHECK(file.notices.size() == 1);
}

TEST_CASE("an editor who saves a web page of a school gets the courses that it tells search machines") {
    auto const file = read_jsonld(fixture("cursus.html"), "cursus.html", today);
    CHECK(file.complaints.empty());
    REQUIRE(file.offers.size() == 2);  // one of three is over
    auto const& spring = file.offers[0];
    CHECK(spring.key == "https://las.voorbeeld.invalid/mig/2027-03-01");
    CHECK(spring.spot == Spot{"cursus.html", "blok 2, Course https://las.voorbeeld.invalid/mig/2027-03-01"});
    CHECK(spring.kind == "Course");
    CHECK(spring.name == "MIG/MAG-lassen & meer");
    CHECK(spring.text == "Leer lassen. In tien weken.");
    CHECK(spring.organisation == "Lasschool Almere");
    CHECK(spring.website == "https://las.voorbeeld.invalid/mig");
    CHECK(spring.town == "Almere");
    CHECK(spring.postcode == "1315RB");
    CHECK(spring.position == Position{52.37, 5.21});
    CHECK(spring.level == "mbo 2");
    CHECK(spring.learning == "op locatie, deeltijd");
    CHECK(spring.worlds == "metaal, lassen");
    CHECK(spring.audience == "volwassenen");
    CHECK(spring.duration == "10 weken");
    CHECK(spring.cost == "1250");
    CHECK(spring.starts == Date{2027, 3, 1});
    CHECK(spring.ends == Date{2027, 5, 10});
    CHECK(spring.checked == Date{2027, 1, 21});
    CHECK(file.offers[1].town == "Zwolle");
    CHECK(file.offers[1].postcode == "8011AB");
    CHECK(file.offers[1].cost == "gratis");
}

TEST_CASE("an event tells its day here, its place, its organiser and its price") {
    auto const offer = only(
        R"({"@context": "http://schema.org", "@type": ["Event", "EducationEvent"], "@id": "https://x.invalid/1", "name": {"@language": "nl", "@value": "Open dag"},
        "startDate": "2027-04-09T23:00:00Z", "endDate": "2027-04-10T15:00:00+02:00", "isAccessibleForFree": true, "typicalAgeRange": "12-18",
        "location": {"@type": "Place", "name": "ROC X", "address": "Stationsplein 1, 8011 AB Zwolle"}, "organizer": [{"@type": "Organization", "name": "ROC X"}],
        "eventStatus": "https://schema.org/EventScheduled", "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode"})");
    CHECK(offer.key == "https://x.invalid/1");
    CHECK(offer.kind == "EducationEvent");
    CHECK(offer.starts == Date{2027, 4, 10});
    CHECK_FALSE(offer.ends);
    CHECK(offer.cost == "gratis");
    CHECK(offer.organisation == "ROC X");
    CHECK(offer.town == "Zwolle");
    CHECK(offer.learning == "hybride");
    CHECK(offer.audience == "12-18 jaar");
}

TEST_CASE("what is called off or put off is known to be so") {
    CHECK(only(event(R"("startDate": "2027-04-10", "eventStatus": "https://schema.org/EventCancelled")")).cancelled);
    CHECK(only(event(R"("startDate": "2027-04-10", "eventStatus": "EventPostponed")")).cancelled);
    CHECK_FALSE(only(event(R"("startDate": "2027-04-10", "eventStatus": "http://schema.org/EventRescheduled")")).cancelled);
}

TEST_CASE("an event on the internet has no town") {
    auto const offer =
        only(event(R"("startDate": "2027-04-10", "location": {"@type": "VirtualLocation", "url": "https://x.invalid/zoom"})"));
    CHECK(offer.town.empty());
    CHECK(offer.learning == "online");
}

TEST_CASE("parts of an event without a name of their own are the days of a series, others stand on their own") {
    auto const file = read(event(
        R"("identifier": "serie", "organizer": "ROC X", "location": "Zwolle", "startDate": "2027-01-10", "endDate": "2027-05-10", "subEvent": [
        {"@type": "Event", "startDate": "2027-03-10T10:00:00+01:00"}, {"@type": "Event", "startDate": "2027-01-10"}, {"@type": "Event", "name": "Open dag", "startDate": "2027-02-10"},
        {"@type": "Event", "startDate": "2027-04-10", "eventStatus": "EventCancelled"},
        {"@type": "BusinessEvent", "@id": "les", "name": "Proefles", "startDate": "2027-03-11"}])"));
    CHECK(file.complaints.empty());
    REQUIRE(file.offers.size() == 2);
    CHECK(file.offers[0].key == "serie");
    CHECK(days(file.offers[0]) == "2027-02-10 2027-03-10 ");
    CHECK(file.offers[1].key == "les");
    CHECK(file.offers[1].name == "Proefles");
    CHECK(file.offers[1].organisation == "ROC X");
    CHECK(file.offers[1].town == "Zwolle");
}

TEST_CASE("a schedule by the week becomes days") {
    auto const offer =
        only(event(R"("eventSchedule": {"@type": "Schedule", "startDate": "2027-01-04", "endDate": "2027-02-19", "repeatFrequency": "P1W",
        "byDay": ["https://schema.org/Wednesday", "Friday"], "exceptDate": ["2027-02-10"]})"));
    CHECK(days(offer) == "2027-02-03 2027-02-05 2027-02-12 2027-02-17 2027-02-19 ");
    CHECK(days(only(event(R"("eventSchedule": {"startDate": "2027-02-01", "repeatCount": 3, "repeatFrequency": "P2W"})"))) ==
          "2027-02-01 2027-02-15 2027-03-01 ");
    CHECK(only(event(R"("eventSchedule": {"startDate": "1900-01-01", "repeatCount": 1e300, "repeatFrequency": "P1D"})")).dates.size() <=
          most_days_of_series);
}

TEST_CASE("a programme tells how long it takes, its level, and its school's town") {
    auto const offer = only(
        R"({"@type": "EducationalOccupationalProgram", "name": "Mechatronica", "url": "https://roc.invalid/m", "timeToComplete": "P3Y", "applicationDeadline": "2027-04-01",
        "educationalProgramMode": "full-time", "occupationalCategory": ["mechatronicus"], "educationalCredentialAwarded": {"@type": "EducationalOccupationalCredential", "credentialCategory": "mbo 4"},
        "provider": {"@type": "CollegeOrUniversity", "name": "ROC X", "address": {"@type": "PostalAddress", "addressLocality": "Zwolle", "postalCode": "8011AB"}}})");
    CHECK(offer.key == "https://roc.invalid/m");
    CHECK(offer.duration == "3 jaar");
    CHECK(offer.level == "mbo 4");
    CHECK(offer.learning == "voltijd");
    CHECK(offer.professions == "mechatronicus");
    CHECK(offer.town == "Zwolle");
    CHECK(offer.postcode == "8011AB");
    CHECK(offer.valid_until == Date{2027, 4, 1});
}

TEST_CASE("prices that cannot be told in one figure are told to the editor") {
    auto const told = [](std::string const& offers) {
        auto const file = read(event(R"("startDate": "2027-04-10", "offers": )" + offers));
        REQUIRE(file.offers.size() == 1);
        return file.offers[0].cost + "|" + (file.complaints.empty() ? "" : file.complaints[0].found);
    };
    CHECK(told(R"({"price": 12.5, "priceCurrency": "EUR"})") == "12,50|");
    CHECK(told(R"([{"price": "5"}, {"price": 5.0}])") == "5|");
    CHECK(told(R"([{"price": "5"}, {"price": "7"}])") == "|Er staan verschillende prijzen bij. Ze zijn weggelaten.");
    CHECK(told(R"({"@type": "AggregateOffer", "lowPrice": 5, "highPrice": 10})") ==
          "|Er staan verschillende prijzen bij. Ze zijn weggelaten.");
    CHECK(told(R"({"price": "395", "priceCurrency": "GBP"})") == "|De prijs is niet in euro. Hij is weggelaten.");
    CHECK(told(R"({"price": "0", "priceCurrency": "GBP"})") == "gratis|");
    CHECK(told(R"({"price": "vanaf tien"})") == "|De prijs is niet te lezen. Hij is weggelaten.");
    CHECK(told(R"({"availability": "InStock"})") == "|");
}

TEST_CASE("lists, graphs and lists of items are all read, and the same thing twice only once") {
    std::string const one = event(R"("@id": "a", "startDate": "2027-04-10")"), two = event(R"("@id": "b", "startDate": "2027-04-11")");
    CHECK(read("[" + one + "," + two + "," + one + "]").offers.size() == 2);
    CHECK(read(R"({"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": )" + one + "}]}").offers.size() ==
          1);
    CHECK(read(R"({"@type": "WebPage", "mainEntity": {"@type": "Organization", "event": [)" + two + "]}}").offers.size() == 1);
    CHECK(
        only(
            R"([{"@type": ["http://schema.org/Event"], "http://schema.org/name": [{"@value": "Open dag"}], "http://schema.org/startDate": [{"@value": "2027-04-10"}]}])")
            .starts == Date{2027, 4, 10});
}

TEST_CASE("one key for two days becomes two keys; for two things without a day the second is told") {
    auto const days = read("[" + event(R"("url": "https://x.invalid", "startDate": "2027-04-10")") + "," +
                           event(R"("url": "https://x.invalid", "startDate": "2027-04-11")") + "]");
    REQUIRE(days.offers.size() == 2);
    CHECK(days.offers[0].key == "https://x.invalid");
    CHECK(days.offers[1].key == "https://x.invalid/2027-04-11");
    auto const courses =
        read(R"([{"@type": "Course", "courseCode": "A", "name": "Een"}, {"@type": "Course", "courseCode": "A", "name": "Twee"}])");
    CHECK(courses.offers.size() == 1);
    REQUIRE(courses.complaints.size() == 1);
    CHECK(courses.complaints[0].found == "Het kenmerk \"A\" staat meer dan één keer in dit bestand.");
}

TEST_CASE("an editor with a broken or a wrong file is told what to do") {
    auto const first = [](std::string const& text) {
        auto const file = read(text);
        CHECK(file.offers.empty());
        REQUIRE(file.complaints.size() == 1);
        return file.complaints[0].spot.place + "|" + file.complaints[0].found;
    };
    CHECK(first("<html>\n<script type='application/ld+json'>\n{\n\"a\": }\n</script>") ==
          "blok 1 (regel 4)|Dit is geen JSON die te lezen is, vanaf deze regel.");
    CHECK(first("<html><body>Niets</body></html>") == "|Op deze webpagina staan geen gegevens in JSON-LD.");
    CHECK(first(R"({"@type": "JobPosting", "title": "Lasser"})") ==
          "|Er staan geen cursussen, opleidingen of evenementen van schema.org in dit bestand.");
    CHECK(first(R"({"@type": "Course", "courseCode": "X"})") == "Course X|Hier staat geen naam bij.");
    CHECK(read(event(R"("startDate": "volgende week")")).complaints.at(0).found == "\"volgende week\" is geen datum.");
}

TEST_CASE("long texts are cut at a word, and text of any sort comes out plain") {
    std::string words;
    for (int i = 0; i < 200; ++i) words += "woord ";
    auto const long_text = only(event(R"("startDate": "2027-04-10", "description": ")" + words + "\"")).text;
    CHECK(long_text.size() <= 400 + 2);
    CHECK(long_text.ends_with("woord…"));
    auto const plain = [](std::string const& text) {
        return only(event(R"("startDate": "2027-04-10", "description": ")" + text + "\"")).text;
    };
    CHECK(plain("&lt;p&gt;R&amp;amp;D&lt;/p&gt;\\u0000 &#8364;&nbsp;5 a < b <br/>c") == "R&D € 5 a < b c");
    CHECK(plain("<style>p{}</style>Tekst<script>alert(1)</script> en <!-- niet --> meer") == "Tekst en meer");
    CHECK(plain("\\ud83d\\ude00 x") == "😀 x");
    auto const windows = read(event("\"startDate\": \"2027-04-10\", \"description\": \"Caf\xE9\""));
    CHECK(windows.offers.at(0).text == "Café");
    CHECK(windows.complaints.at(0).found == "Dit bestand is niet in UTF-8 geschreven.");
}

TEST_CASE("hostile files are refused or read in bounded time") {
    CHECK(read(std::string(1'000'000, '[')).complaints.size() == 1);
    std::string circle = R"({"@graph": [{"@type": "Event", "@id": "a", "name": "A", "subEvent": [)";
    for (int i = 0; i < 1500; ++i) circle += R"({"@id": "b"}, )";
    circle += R"({"@id": "b"}]}, {"@type": "Event", "@id": "b", "name": "B", "subEvent": [)";
    for (int i = 0; i < 1500; ++i) circle += R"({"@id": "a"}, )";
    circle += R"({"@id": "a"}]}]})";
    auto const file = read(circle);
    CHECK(file.offers.size() <= 2);
}

TEST_CASE("values of the wrong sort do no harm") {
    (void)read(
        R"([{"@type": 5, "name": []}, {"@type": "Event", "name": {"@value": {}}, "startDate": [], "location": [1, null, [], {"address": [[]]}], "offers": [[1]], "subEvent": "a", "organizer": [[[]]]},
        {"@type": "Course", "name": "X", "hasCourseInstance": [1, "a", {}, {"courseSchedule": [1]}], "identifier": [{}], "keywords": [{}, 1]}, {"@type": "WorkBasedProgram", "name": 1, "provider": "x", "offers": {"price": {}}}])");
}

TEST_CASE("the samples of schema.org are read") {
    auto const college = shared_sample("schemaorg/eg-0278_EducationalOccupationalProgram.jsonld");
    if (!college) return;
    auto const file = read(*college);
    REQUIRE(file.offers.size() == 1);
    CHECK(file.offers[0].organisation == "ACME Community College");
    CHECK(file.offers[0].town == "Boston");
    CHECK(file.offers[0].postcode == "");
    CHECK(file.offers[0].duration == "4 jaar");
    CHECK(file.offers[0].cost == "");
    auto const work = read(shared_sample("schemaorg/eg-0279_WorkBasedProgram.jsonld").value_or(""));
    REQUIRE(work.offers.size() == 1);
    CHECK(work.offers[0].kind == "WorkBasedProgram");
    auto const accounting =
        read(shared_sample("schemaorg/eg-0333_Course_CourseInstance_hasCourseInstance_courseMode.jsonld").value_or(""), {2016, 1, 1});
    REQUIRE(accounting.offers.size() == 3);
    CHECK(accounting.offers[0].starts == Date{2016, 8, 31});
    CHECK(accounting.offers[0].learning == "deeltijd");
    CHECK(accounting.offers[1].learning == "voltijd");
    auto const physics = read(shared_sample("schemaorg/eg-0338_Course_courseCode_provider.jsonld").value_or(""));
    REQUIRE(physics.offers.size() == 1);
    CHECK(physics.offers[0].key == "F300");
    CHECK(physics.offers[0].organisation == "University of Bristol");
    CHECK(read(shared_sample("schemaorg/eg-0028_JobPosting.jsonld").value_or("")).offers.empty());
}

}  // namespace sprank::import
