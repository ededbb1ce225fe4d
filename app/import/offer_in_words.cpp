#include "import/offer_in_words.hpp"

#include <algorithm>
#include <sstream>

#include "core/text.hpp"
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

namespace {

/// "; mbo 2, mbo 3; lasser; 10 weken": what says for which work, and how long.
std::string work_in_words(Cells const& row, Known const& known) {
    auto const& catalogue = known.catalogue();
    std::string text;
    auto const add = [&text](std::string_view column, Cells const& cells, auto const& name_of) {
        std::istringstream words(cell_of(cells, column));
        bool first = true;
        for (std::string word; words >> word; first = false) text += (first ? "; " : ", ") + name_of(word);
    };
    add("level", row, [&](std::string const& id) {
        auto const at = std::ranges::find(catalogue.levels, id, &Level::id);
        return at == catalogue.levels.end() ? id : at->short_name.in(0);
    });
    auto const profession = [&](std::string const& id) {
        auto const index = catalogue.find_profession(id);
        return index ? without_soft_hyphens(catalogue[*index].name.in(0)) : id;
    };
    auto const world = [&](std::string const& id) {
        auto const at = std::ranges::find(catalogue.worlds, id, &World::id);
        return at == catalogue.worlds.end() ? id : without_soft_hyphens(at->short_name.in(0));
    };
    add("professions", row, profession);
    add("worlds", row, world);
    if (auto const duration = cell_of(row, "duration"); !duration.empty()) text += "; " + duration;
    return text;
}

}  // namespace

std::string offer_in_words(Cells const& row, Known const& known) {
    auto const kind = store::from_word<OfferKind>(cell_of(row, "kind")).value_or(OfferKind::event);
    auto const* const organisation = known.organisation_called(cell_of(row, "organisation"));
    return kind_in_words(kind) + "; " + (organisation ? organisation->name : std::string{}) + ", " + town_of(row, known) + "; " +
           cell_of(row, "when_nl") + "; " + price_in_words(row) + "; voor " + audience_in_words(cell_of(row, "audience")) + work_in_words(row, known);
}

}  // namespace sprank::import
