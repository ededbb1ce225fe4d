// What reading the files of others takes: a table of an office, a calendar and a page of offers, small and a hundred times as large. The second
// should take about a hundred times the first (`per_offer_us` stays), or a region's offers would not come in within ten minutes.
#include <benchmark/benchmark.h>

#include <nlohmann/json.hpp>
#include <string>

#include "import/foreign.hpp"

namespace sprank::import {
namespace {

constexpr Date today{2027, 3, 1};
constexpr int few = 100, many = 10'000;

std::string number(int i) { return std::to_string(i); }
std::string day_of(int i) { return number(1 + i % 28) + "-" + number(4 + i % 8) + "-2027"; }

std::string table(int rows) {
    std::string text = "Cursuscode;Naam activiteit;Soort;Organisatie;Plaats;Postcode;Startdatum;Prijs;Omschrijving\r\n";
    for (int i = 0; i < rows; ++i)
        text += "c" + number(i) + ";Lassen voor beginners " + number(i) + ";Workshop;ROC Voorbeeld;Zwolle;8011 AB;" + day_of(i) + ";12,50;\"Een dag lassen, met \"\"gereedschap\"\"\"\r\n";
    return text;
}

std::string calendar(int events) {
    std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//NL\r\n";
    for (int i = 0; i < events; ++i)
        text += "BEGIN:VEVENT\r\nUID:" + number(i) + "\r\nSUMMARY:Open dag " + number(i) + "\r\nDTSTART;VALUE=DATE:20270" + number(4 + i % 6) + "12\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nLOCATION:Hal 3\\, Zwolle\r\nEND:VEVENT\r\n";
    return text + "END:VCALENDAR\r\n";
}

std::string linked(int courses) {
    nlohmann::json list = nlohmann::json::array();
    for (int i = 0; i < courses; ++i)
        list.push_back({{"@type", "Course"}, {"@id", "c" + number(i)}, {"name", "Solderen " + number(i)}, {"provider", {{"@type", "Organization"}, {"name", "ROC Voorbeeld"}}},
                        {"hasCourseInstance", {{"@type", "CourseInstance"}, {"startDate", "2027-05-12"}, {"location", {{"@type", "Place"}, {"address", "Zwolle"}}}}}});
    return nlohmann::json{{"@context", "https://schema.org"}, {"@graph", list}}.dump();
}

ForeignFile of_table(std::string const& bytes) { return read_spreadsheet(bytes, "tabel.csv", today, {}).content; }
ForeignFile of_calendar(std::string const& bytes) { return read_calendar(bytes, "agenda.ics", today); }
ForeignFile of_linked(std::string const& bytes) { return read_jsonld(bytes, "aanbod.json", today); }

void read_offers(benchmark::State& state, std::string (*made)(int), ForeignFile (*read)(std::string const&)) {
    auto const wanted = static_cast<int>(state.range(0));
    std::string const bytes = made(wanted);
    std::size_t offers = 0;
    for (auto _ : state) offers = read(bytes).offers.size();
    if (offers != static_cast<std::size_t>(wanted)) state.SkipWithError("not every offer was read");
    state.counters["per_offer_us"] = benchmark::Counter(static_cast<double>(wanted) / 1e6, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

BENCHMARK_CAPTURE(read_offers, table, table, of_table)->Arg(few)->Arg(many)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read_offers, calendar, calendar, of_calendar)->Arg(few)->Arg(many)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read_offers, linked, linked, of_linked)->Arg(few)->Arg(many)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace sprank::import

BENCHMARK_MAIN();
