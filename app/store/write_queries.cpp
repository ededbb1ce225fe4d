#include "store/write_queries.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
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

std::optional<std::string> iso(std::optional<Date> const& date) {
    if (!date) return std::nullopt;
    std::array<char, 11> text{};
    auto const digits = [&text](std::size_t from, std::size_t count, int value) {
        for (std::size_t i = count; i-- > 0; value /= 10) text[from + i] = static_cast<char>('0' + value % 10);
    };
    digits(0, 4, date->year);
    digits(5, 2, date->month);
    digits(8, 2, date->day);
    text[4] = text[7] = '-';
    return std::string(text.data());
}

/// Which offers have what: facet -> value -> numbers. Sorted, so that the rows are written in one order.
class OfferSets {
public:
    void add(std::uint32_t number, Offer const& offer) {
        add("kind", word_of(offer.kind), number);
        for (auto const audience : offer.audience) add("audience", word_of(audience), number);
        for (auto const& profession : offer.professions) add("profession", profession, number);
        for (auto const& world : offer.worlds) add("world", world, number);
        // What has only a first day lasts that day.
        if (auto const& last = offer.ends ? offer.ends : offer.starts) add("ends", *iso(last), number);
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
    Inserter rows(database, "offer", 23);
    OfferSets sets;
    std::uint32_t number = 0;
    for (auto const* const offer : offers) {
        auto const& at = offer->position;
        rows.add(number, offer->id, at.latitude, at.longitude, word_of(offer->kind), offer->organisation, offer->organisation_id,
                 offer->website, offer->town, offer->region, audience_of(*offer), to_json(offer->professions), to_json(offer->worlds),
                 offer->level, offer->learning, offer->cost, iso(offer->starts), iso(offer->ends), offer->source, offer->checked,
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

void write_pictures(SQLite::Database& database, std::vector<Picture> const& pictures) {
    std::vector<Picture const*> order;
    for (auto const& picture : pictures) order.push_back(&picture);
    std::stable_sort(order.begin(), order.end(),
                     [](auto const* a, auto const* b) { return std::tie(a->key, a->width) < std::tie(b->key, b->width); });
    Inserter rows(database, "picture", 5);
    for (auto const* const picture : order) rows.add(picture->key, picture->width, picture->height, picture->head, picture->png);
}

}  // namespace sprank::store
