#include <algorithm>
#include <array>

#include "compile/readers.hpp"
#include "compile/suggestion.hpp"

namespace sprank::compile {
namespace {

constexpr std::array<std::string_view, 5> regions{"noord", "noordwest", "oost", "zuidoost", "zuidwest"};
constexpr std::array<std::string_view, 8> organisation_kinds{"mbo",  "hbo",        "university", "hub", "science-centre", "company-school",
                                                             "desk", "association"};

/// Reads a table and hands every row to `use`; `list` gets no unknown-id problems when the table cannot be read.
template <std::size_t Count, typename Use>
void read_rows(Draft& draft, std::string const& relative, std::array<std::string_view, Count> const& columns, IdList& list, Use use, std::size_t optional = 0) {
    auto const source = draft.folder.text(relative, most_table_bytes, draft.report);
    auto const table = source ? parse_csv(*source, columns, draft.report, optional) : std::nullopt;
    auto const needed = [optional](CsvTable const& one) { return std::span(one.positions).first(one.positions.size() - optional); };
    if (!table || std::ranges::find(needed(*table), 0) != needed(*table).end()) list.not_readable();
    if (!table) return;
    for (auto const& row : table->rows) use(RowReader(*table, row, draft.report));
}

std::string one_of(Draft& draft, RowReader const& row, std::string_view column, std::span<std::string_view const> words) {
    auto const cell = row.text(column);
    if (cell.text.empty() || std::find(words.begin(), words.end(), cell.text) != words.end()) return cell.text;
    draft.report.error(cell.where, "unknown-word", in_quotes(cell.text) + " kan hier niet.", suggestion(cell.text, words, ""));
    return {};
}

void read_source(Draft& draft, RowReader const& row) {
    static constexpr std::array<std::string_view, 2> seen_words{"yes", "memory"};
    auto const id = row.text("id");
    Source source;
    source.id = id.text;
    source.title = row.text("title").text;
    source.publisher = row.text("publisher").text;
    source.address = row.text("address", Need::optional).text;
    auto const date = row.date("date", Need::optional);
    check_date(draft.report, date);
    source.date = date.text;
    source.year = row.integer("year", first_year, last_year, Need::optional).value_or(0);
    source.licence = row.text("licence", Need::optional).text;
    source.seen = one_of(draft, row, "seen", seen_words) != "memory";
    if (id.text.empty() || !draft.sources.add(id.text, id.where, draft.report)) return;
    draft.bundle.catalogue.sources.push_back(std::move(source));
}

void read_place(Draft& draft, RowReader const& row) {
    auto const id = row.text("id");
    Place place;
    place.id = id.text;
    place.name = row.text("name").text;
    place.province = row.text("province").text;
    place.region = one_of(draft, row, "region", regions);
    place.position.latitude = row.number("lat", -90, 90).value_or(south);
    place.position.longitude = row.number("lon", -180, 180).value_or(west);
    (void)row.integer("inhabitants", 0, 2'000'000, Need::optional);
    auto const outside = [&](std::string_view column, double value, double least, double most) {
        if (value >= least && value <= most) return;
        draft.report.error(row.where(column), "place-outside", "Deze plek ligt niet in Nederland.",
                           "Kijk of lat (rond 52) en lon (rond 5) goed staan.");
    };
    outside("lat", place.position.latitude, south, north);
    outside("lon", place.position.longitude, west, east);
    if (id.text.empty() || !draft.places.add(id.text, id.where, draft.report)) return;
    draft.bundle.places.push_back(std::move(place));
}

/// The landsdeel and province of a postcode are those of the nearest place.
void read_postcode(Draft& draft, RowReader const& row) {
    auto const code = row.text("postcode");
    auto const town = row.text("town");
    Place place;
    place.position = {row.number("lat", -90, 90).value_or(52), row.number("lon", -180, 180).value_or(5)};
    bool const digits = code.text.size() == 4 && code.text.find_first_not_of("0123456789") == std::string::npos && code.text.front() != '0';
    if (!code.text.empty() && !digits) {
        draft.report.error(code.where, "not-a-postcode", in_quotes(code.text) + " is geen postcode van vier cijfers.", "Schrijf alleen de cijfers, zoals 8011.");
        return;
    }
    auto const& places = draft.bundle.places;
    if (code.text.empty() || town.text.empty() || places.empty()) return;
    auto const nearest = std::ranges::min_element(places, {}, [&](Place const& one) { return distance_km(one.position, place.position); });
    place.id = "pc-" + code.text;
    place.name = code.text + " " + town.text;
    place.province = nearest->province;
    place.region = nearest->region;
    draft.bundle.postcodes.push_back(std::move(place));
}

void read_organisation(Draft& draft, RowReader const& row) {
    auto const id = row.text("id");
    Organisation organisation{id.text, row.text("name").text, row.text("website", Need::optional).text};
    (void)one_of(draft, row, "kind", organisation_kinds);
    (void)row.text("phone", Need::optional);
    // empty when it stands in many places
    if (auto const place = row.text("place", Need::optional); !place.text.empty()) (void)draft.places.find(place, draft.report);
    if (auto const source = row.text("source"); !source.text.empty()) (void)source_of(draft, source, Shown::on_screen);
    check_date(draft.report, row.date("checked"));
    if (id.text.empty() || !draft.organisations.add(id.text, id.where, draft.report)) return;
    draft.organisation_list.push_back(std::move(organisation));
}

}  // namespace

void read_sources(Draft& draft) {
    static constexpr std::array<std::string_view, 9> columns{"id",   "title",   "publisher", "address", "date",
                                                             "year", "licence", "seen",      "note"};
    read_rows(draft, "sources.csv", columns, draft.sources, [&](RowReader const& row) { read_source(draft, row); });
}

void read_places(Draft& draft) {
    static constexpr std::array<std::string_view, 7> columns{"id", "name", "province", "region", "lat", "lon", "inhabitants"};
    read_rows(draft, "places.csv", columns, draft.places, [&](RowReader const& row) { read_place(draft, row); });
}

void read_postcodes(Draft& draft) {
    static constexpr std::array<std::string_view, 4> columns{"postcode", "town", "lat", "lon"};
    auto const source = draft.folder.text("postcodes.csv", most_table_bytes, draft.report, IfMissing::silent);
    auto const table = source ? parse_csv(*source, columns, draft.report) : std::nullopt;
    if (!table) return;
    for (auto const& row : table->rows) read_postcode(draft, RowReader(*table, row, draft.report));
    auto& postcodes = draft.bundle.postcodes;
    std::ranges::sort(postcodes, {}, &Place::id);
    for (std::size_t i = 1; i < postcodes.size(); ++i)
        if (postcodes[i].id == postcodes[i - 1].id) draft.report.error({draft.folder.shown("postcodes.csv"), 0, 0, "postcode"}, "double-value", in_quotes(postcodes[i].name) + " staat er twee keer.", "Laat er één staan.");
    auto const twice = std::ranges::unique(postcodes, {}, &Place::id);
    postcodes.erase(twice.begin(), twice.end());
}

void read_organisations(Draft& draft) {
    static constexpr std::array<std::string_view, 9> columns{"id", "name", "kind", "place", "website", "phone", "source", "checked", "also"};
    read_rows(draft, "organisations.csv", columns, draft.organisations, [&](RowReader const& row) { read_organisation(draft, row); }, 1);
}

}  // namespace sprank::compile
