#include "import/offer_in_words.hpp"

#include <sstream>

#include "import/own_words.hpp"
#include "store/enum_words.hpp"

namespace sprank::import {
namespace {

std::string price_in_words(Cells const& row) {
    auto const cost = cell_of(row, "cost");
    if (cost.empty()) return "geen prijs";
    return (cost == "gratis" ? cost : "€ " + cost) + " (" + cell_of(row, "cost_year") + ")";
}

}  // namespace

std::string audience_in_words(std::string const& cell) {
    std::istringstream words(cell);
    std::string text;
    for (std::string word; words >> word;)
        text += (text.empty() ? "" : " en ") + std::string(word == "girls"       ? "meisjes"
                                                           : word == "pupils"    ? "leerlingen"
                                                           : word == "switchers" ? "omscholers"
                                                                                 : "iedereen");
    return text;
}

std::string town_of(Cells const& row, Known const& known) {
    auto const id = cell_of(row, "place");
    if (id == online_place) return std::string(online_town);
    auto const* const place = known.place_called(id);
    return place ? place->name : std::string{};
}

std::string offer_in_words(Cells const& row, Known const& known) {
    auto const kind = store::from_word<OfferKind>(cell_of(row, "kind")).value_or(OfferKind::event);
    auto const* const organisation = known.organisation_called(cell_of(row, "organisation"));
    return kind_in_words(kind) + "; " + (organisation ? organisation->name : std::string{}) + ", " + town_of(row, known) + "; " +
           cell_of(row, "when_nl") + "; " + price_in_words(row) + "; voor " + audience_in_words(cell_of(row, "audience"));
}

}  // namespace sprank::import
