#include "import/offer_work.hpp"

#include <algorithm>
#include <set>

namespace sprank::import {

std::vector<std::string> professions_told(ForeignOffer const& offer, Known const& known) {
    auto const named = known.professions_in(offer.name), said = known.professions_in(offer.professions);
    bool const both = std::ranges::any_of(named, [&said](auto const& one) { return std::ranges::find(said, one) != said.end(); });
    if (both) return said;
    std::set<std::string> all(named.begin(), named.end());
    all.insert(said.begin(), said.end());
    return all.empty() ? known.professions_in(offer.worlds) : std::vector<std::string>(all.begin(), all.end());
}

std::vector<std::string> worlds_told(ForeignOffer const& offer, std::vector<std::string> const& professions, Known const& known) {
    auto const of_professions = known.worlds_of(professions), of_list = known.worlds_of_list(offer.professions);
    std::set<std::string> worlds(of_professions.begin(), of_professions.end());
    worlds.insert(of_list.begin(), of_list.end());
    return worlds.empty() ? known.worlds_in_name(offer.name) : std::vector<std::string>(worlds.begin(), worlds.end());
}

}  // namespace sprank::import
