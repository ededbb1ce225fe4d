#include "store/write_queries.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "store/enum_words.hpp"
#include "store/folded_text.hpp"
#include "store/inserter.hpp"
#include "store/offer_set.hpp"
#include "store/text_list.hpp"

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

/// facet and value -> numbers of the offers that have it. Sorted, so that the rows are written in one order.
using OfferSets = std::map<std::pair<std::string_view, std::string>, std::vector<std::uint32_t>>;

void collect(OfferSets& sets, std::uint32_t number, Offer const& offer) {
    auto const add = [&](std::string_view facet, std::string_view value) {
        auto& members = sets[{facet, std::string(value)}];
        if (members.empty() || members.back() != number) members.push_back(number);
    };
    add("kind", word_of(offer.kind));
    for (auto const audience : offer.audience) add("audience", word_of(audience));
    for (auto const& profession : offer.professions) add("profession", profession);
    for (auto const& world : offer.worlds) add("world", world);
    if (offer.ends) add("ends", *iso(offer.ends));
}

std::string audience_of(Offer const& offer) {
    TextList words;
    for (auto const audience : offer.audience) words.emplace_back(word_of(audience));
    return to_json(words);
}

}  // namespace

std::vector<Offer const*> numbered(std::vector<Offer> const& offers) {
    std::vector<Offer const*> order;
    for (auto const& offer : offers) order.push_back(&offer);
    std::sort(order.begin(), order.end(), [](auto const* a, auto const* b) { return a->id < b->id; });
    return order;
}

void write_offers(SQLite::Database& database, ContentBundle const& bundle) {
    Inserter rows(database, "offer", 23);
    Inserter positions(database, "offer_position", 5);
    OfferSets sets;
    std::uint32_t number = 0;
    for (auto const* const offer : numbered(bundle.offers)) {
        auto const& at = offer->position;
        rows.add(number, offer->id, at.latitude, at.longitude, word_of(offer->kind), offer->organisation, offer->organisation_id,
                 offer->website, offer->town, offer->region, audience_of(*offer), to_json(offer->professions), to_json(offer->worlds),
                 offer->level, offer->learning, offer->cost, iso(offer->starts), iso(offer->ends), offer->source, offer->checked,
                 to_json(offer->name), to_json(offer->when), to_json(offer->text));
        positions.add(number, at.longitude, at.longitude, at.latitude, at.latitude);
        collect(sets, number++, *offer);
    }
    Inserter members(database, "offer_set", 3);
    for (auto const& [what, numbers] : sets) {
        auto const bytes = to_bytes(numbers, bundle.offers.size());
        members.add(what.first, what.second, std::span(bytes));
    }
}

void write_places(SQLite::Database& database, ContentBundle const& bundle) {
    Inserter rows(database, "place", 7);
    Inserter names(database, "place_name", 2);
    int position = 0;
    for (auto const& place : bundle.places) {
        rows.add(position, place.id, place.name, place.province, place.region, place.position.latitude, place.position.longitude);
        names.add(folded(place.name), position++);
    }
}

void write_pictures(SQLite::Database& database, ContentBundle const& bundle) {
    std::vector<Picture const*> order;
    for (auto const& picture : bundle.pictures) order.push_back(&picture);
    std::stable_sort(order.begin(), order.end(),
                     [](auto const* a, auto const* b) { return std::tie(a->key, a->width) < std::tie(b->key, b->width); });
    Inserter rows(database, "picture", 4);
    for (auto const* const picture : order) rows.add(picture->key, picture->width, picture->height, std::span(picture->png));
}

}  // namespace sprank::store
