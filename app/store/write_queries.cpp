#include "store/write_queries.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>
#include <map>
#include <sstream>
#include <tuple>

#include "store/enum_words.hpp"
#include "core/folded_text.hpp"
#include "store/inserter.hpp"
#include "store/offer_block.hpp"
#include "store/offer_set.hpp"
#include "store/text_list.hpp"
#include "store/write_catalogue.hpp"

namespace sprank::store {
namespace {

std::string days_of(Offer const& offer) {
    TextList days;
    for (auto const& day : offer.dates) days.push_back(iso_date(day));
    return to_json(days);
}

std::vector<std::string> split(std::string const& words) {
    std::istringstream stream(words);
    return {std::istream_iterator<std::string>(stream), {}};
}

/// Which offers have what: facet -> value -> numbers. Sorted, so that the rows are written in one order.
class OfferSets {
public:
    void add(std::uint32_t number, Offer const& offer) {
        add("kind", word_of(offer.kind), number);
        for (auto const audience : offer.audience) add("audience", word_of(audience), number);
        for (auto const& profession : offer.professions) add("profession", profession, number);
        for (auto const& world : offer.worlds) add("world", world, number);
        for (auto const& level : split(offer.level)) add("level", level, number);
        if (earn_while_learning(offer)) add("earn", "", number);
        if (offer.cost && *offer.cost == 0) add("free", "", number);
        for (auto const& day : offer.dates) add("day", iso_date(day), number);
        if (offer.starts && offer.dates.empty()) add("begins", iso_date(*offer.starts), number);
        if (auto const last = last_day(offer)) add("ends", iso_date(*last), number);
    }

    void write(SQLite::Database& database, std::size_t offers) const {
        Inserter rows(database, "offer_set", 3);
        for (auto const& [facet, values] : facets_)
            for (auto const& [value, numbers] : values) rows.add(facet, value, to_bytes(numbers, offers));
    }

private:
    using Values = std::map<std::string, std::vector<std::uint32_t>, std::less<>>;

    void add(std::string_view facet, std::string_view value, std::uint32_t number) {
        auto& values = facets_[facet];
        auto at = values.find(value);
        if (at == values.end()) at = values.emplace(value, std::vector<std::uint32_t>{}).first;
        if (at->second.empty() || at->second.back() != number) at->second.push_back(number);
    }

    std::map<std::string_view, Values> facets_;
};

std::string audience_of(Offer const& offer) {
    TextList words;
    for (auto const audience : offer.audience) words.emplace_back(word_of(audience));
    return to_json(words);
}

/// Each block's positions, and the rectangle around them.
void write_blocks(SQLite::Database& database, std::vector<Offer const*> const& offers) {
    Inserter blocks(database, "offer_block", 2);
    Inserter areas(database, "offer_area", 5);
    for (std::size_t first = 0; first < offers.size(); first += offers_in_block) {
        PackedPositions packed;
        Position low = offers[first]->position, high = low;
        for (std::size_t i = first; i < std::min(first + offers_in_block, offers.size()); ++i) {
            auto const& at = offers[i]->position;
            packed.add(at);
            low = {std::min(low.latitude, at.latitude), std::min(low.longitude, at.longitude)};
            high = {std::max(high.latitude, at.latitude), std::max(high.longitude, at.longitude)};
        }
        auto const block = first / offers_in_block;
        blocks.add(block, packed.bytes());
        areas.add(block, low.longitude, high.longitude, low.latitude, high.latitude);
    }
}

}  // namespace

std::vector<Offer const*> numbered(std::vector<Offer> const& offers) {
    using Key = std::tuple<std::uint32_t, double, double, std::string_view>;
    std::vector<std::pair<Key, Offer const*>> order;
    for (auto const& offer : offers) {
        auto const& at = offer.position;
        if (!(std::abs(at.latitude) <= 90 && std::abs(at.longitude) <= 180)) throw Contradiction("position of " + offer.id);
        order.emplace_back(Key(place_on_curve(at), at.latitude, at.longitude, offer.id), &offer);
    }
    std::sort(order.begin(), order.end());
    std::vector<Offer const*> result;
    for (auto const& [key, offer] : order) result.push_back(offer);
    return result;
}

void write_offers(SQLite::Database& database, std::vector<Offer const*> const& offers) {
    Inserter rows(database, "offer", 31);
    OfferSets sets;
    std::uint32_t number = 0;
    for (auto const* const offer : offers) {
        auto const& at = offer->position;
        std::optional<int> lasts_min, lasts_max;
        std::optional<std::string> lasts_unit;
        if (offer->lasts) lasts_min = offer->lasts->min, lasts_max = offer->lasts->max, lasts_unit = word_of(offer->lasts->unit);
        rows.add(number, offer->id, at.latitude, at.longitude, word_of(offer->kind), offer->organisation, offer->organisation_id,
                 offer->website, offer->town, offer->region, audience_of(*offer), to_json(offer->professions), to_json(offer->worlds),
                 offer->level, offer->learning, to_json(offer->skills), offer->cost, offer->cost_year, lasts_min, lasts_max, lasts_unit, iso_of(offer->starts), iso_of(offer->ends),
                 days_of(*offer), iso_of(offer->valid_until), offer->unsure, offer->source, offer->checked,
                 to_json(offer->name), to_json(offer->when), to_json(offer->text));
        sets.add(number++, *offer);
    }
    write_blocks(database, offers);
    sets.write(database, offers.size());
}

void write_places(SQLite::Database& database, std::vector<Place> const& places) {
    Inserter rows(database, "place", 7);
    Inserter names(database, "place_name", 2);
    int position = 0;
    for (auto const& place : places) {
        rows.add(position, place.id, place.name, place.province, place.region, place.position.latitude, place.position.longitude);
        names.add(folded(place.name), position++);
    }
}

void write_postcodes(SQLite::Database& database, std::vector<Place> const& postcodes) {
    Inserter rows(database, "postcode", 6);
    for (auto const& place : postcodes) {
        int code = 0;
        auto const digits = std::string_view(place.name).substr(0, 4);
        if (std::from_chars(digits.data(), digits.data() + digits.size(), code).ec != std::errc{} || place.name.size() < 6) throw Contradiction("postcode " + place.id);
        rows.add(code, std::string_view(place.name).substr(5), place.province, place.region, place.position.latitude, place.position.longitude);
    }
}

void write_pictures(SQLite::Database& database, std::vector<Picture> const& pictures) {
    std::vector<Picture const*> order;
    for (auto const& picture : pictures) order.push_back(&picture);
    std::stable_sort(order.begin(), order.end(),
                     [](auto const* a, auto const* b) { return std::tie(a->key, a->width) < std::tie(b->key, b->width); });
    Inserter rows(database, "picture", 5);
    for (auto const* const picture : order) rows.add(picture->key, picture->width, picture->height, picture->head, picture->png);
}

}  // namespace sprank::store
