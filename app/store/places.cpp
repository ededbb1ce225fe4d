#include "store/places.hpp"

#include <algorithm>

#include "core/folded_text.hpp"
#include "store/search_rows.hpp"

namespace sprank::store {
namespace {

constexpr std::size_t least_letters_for_slip = 4;

constexpr std::string_view place_columns = "SELECT id, name, province, region, latitude, longitude FROM place WHERE ";

Place read_place(SQLite::Statement const& statement) {
    Row row(statement);
    Place place;
    for (auto* const text : {&place.id, &place.name, &place.province, &place.region}) *text = row.text();
    place.position = row.position();
    return place;
}

class PlaceSearch {
public:
    PlaceSearch(OpenedDatabase& opened, std::size_t limit) : opened_(opened), limit_(limit) {}

    bool full() const { return positions_.size() >= limit_; }

    void beginning_with(std::string const& text) {
        auto& rows = opened_.statement("SELECT position FROM place_name WHERE folded >= ? AND folded < ? ORDER BY position");
        rows.bind(1, text);
        rows.bind(2, text + end_of_prefix);
        while (!full() && rows.executeStep()) add(Row(rows).integer(0, most));
    }

    void holding(std::string const& text) {
        auto& rows = opened_.statement("SELECT position FROM place_name WHERE instr(folded, ?) > 0 ORDER BY position");
        rows.bind(1, text);
        while (!full() && rows.executeStep()) add(Row(rows).integer(0, most));
    }

    void nearly(std::string const& text) {
        auto& rows = opened_.statement("SELECT folded, position FROM place_name");
        std::vector<int> near;
        while (rows.executeStep()) {
            Row row(rows);
            if (begins_within_one_slip(text, row.text())) near.push_back(row.integer(0, most));
        }
        std::sort(near.begin(), near.end());
        for (int const position : near)
            if (!full()) add(position);
    }

    std::vector<Place> places() {
        std::vector<Place> found;
        for (int const position : positions_) {
            auto& rows = opened_.statement(std::string(place_columns) + "position = ?");
            rows.bind(1, position);
            if (!rows.executeStep()) throw Damage("a place that is not there");
            found.push_back(read_place(rows));
        }
        return found;
    }

private:
    static constexpr int most = 1'000'000'000;

    void add(int position) {
        if (std::find(positions_.begin(), positions_.end(), position) == positions_.end()) positions_.push_back(position);
    }

    OpenedDatabase& opened_;
    std::size_t limit_;
    std::vector<int> positions_;
};

/// The first digits of a postcode, with or without its letters; nothing for any other text.
std::optional<std::pair<int, int>> postcodes_beginning_with(std::string_view typed) {
    constexpr std::size_t digits = 4;
    std::size_t count = 0;
    int code = 0;
    while (count < std::min(digits, typed.size()) && typed[count] >= '0' && typed[count] <= '9') code = code * 10 + (typed[count++] - '0');
    if (count == 0) return std::nullopt;
    int range = 1;
    for (std::size_t i = count; i < digits; ++i) code *= 10, range *= 10;
    return std::pair{code, code + range - 1};
}

std::vector<Place> find_postcodes(OpenedDatabase& opened, std::pair<int, int> codes, int limit) {
    auto& rows = opened.statement("SELECT code, town, province, region, latitude, longitude FROM postcode WHERE code BETWEEN ? AND ? ORDER BY code LIMIT ?");
    rows.bind(1, codes.first);
    rows.bind(2, codes.second);
    rows.bind(3, limit);
    std::vector<Place> found;
    while (rows.executeStep()) {
        Row row(rows);
        Place place;
        auto const code = std::to_string(row.integer(1000, 9999));
        place.id = "pc-" + code;
        place.name = code + " " + row.text();
        place.province = row.text();
        place.region = row.text();
        place.position = row.position();
        found.push_back(std::move(place));
    }
    return found;
}

}  // namespace

std::vector<Place> find_places(OpenedDatabase& opened, std::string_view text, int limit) {
    auto const typed = folded(text);
    if (typed.empty() || limit <= 0) return {};
    if (auto const codes = postcodes_beginning_with(typed)) return find_postcodes(opened, *codes, limit);
    PlaceSearch search(opened, static_cast<std::size_t>(limit));
    search.beginning_with(typed);
    if (!search.full()) search.holding(typed);
    // Somebody whose text begins or is in a name made no slip.
    auto found = search.places();
    if (!found.empty() || length_in_characters(typed) < least_letters_for_slip) return found;
    search.nearly(typed);
    return search.places();
}

std::optional<Place> find_place(OpenedDatabase& opened, std::string_view id) {
    auto& rows = opened.statement(std::string(place_columns) + "id = ?");
    rows.bind(1, std::string(id));
    if (!rows.executeStep()) return std::nullopt;
    return read_place(rows);
}

std::optional<Place> nearest_place(OpenedDatabase& opened, Position at) {
    constexpr double farthest_km = 30;  // beyond it somebody points at the sea or at our neighbours
    auto& rows = opened.statement(std::string(place_columns) + "latitude BETWEEN ?1 - 0.3 AND ?1 + 0.3 AND longitude BETWEEN ?2 - 0.5 AND ?2 + 0.5 ORDER BY position");
    rows.bind(1, at.latitude);
    rows.bind(2, at.longitude);
    std::optional<Place> nearest;
    double least = farthest_km;
    while (rows.executeStep()) {
        Place place = read_place(rows);
        double const km = distance_km(at, place.position);
        if (km < least) nearest = std::move(place), least = km;
    }
    return nearest;
}

std::vector<Place> largest_places(OpenedDatabase& opened, int count) {
    auto& rows = opened.statement(std::string(place_columns) + "position < ? ORDER BY position");
    rows.bind(1, count);
    std::vector<Place> places;
    while (rows.executeStep()) places.push_back(read_place(rows));
    return places;
}

}  // namespace sprank::store
