#include "core/filter.hpp"

#include <algorithm>

namespace sprank {

namespace {
template <typename Things, typename Thing>
bool holds(Things const& things, Thing const& thing) {
    return std::ranges::find(things, thing) != things.end();
}

bool passes(Profession const& profession, Filter const& filter) {
    bool const in_world = filter.worlds.empty() || holds(filter.worlds, profession.world) ||
                          (profession.second_world && holds(filter.worlds, *profession.second_world));
    return in_world && (!filter.level || holds(profession.levels, *filter.level)) &&
           (!filter.learning || holds(profession.learning, *filter.learning)) &&
           (!filter.surroundings || holds(profession.surroundings, *filter.surroundings));
}

/// Spreads the worlds: a visitor who looks at the first cards sees different worlds, not twelve of one.
void interleave_worlds(Catalogue const& catalogue, std::vector<ProfessionIndex>& found) {
    std::vector<int> seen(catalogue.worlds.size(), 0);
    std::vector<std::pair<int, ProfessionIndex>> turns;
    turns.reserve(found.size());
    for (ProfessionIndex const profession : found) turns.emplace_back(seen[catalogue[profession].world.value]++, profession);
    std::ranges::stable_sort(turns, [&](auto const& a, auto const& b) {
        if (a.first != b.first) return a.first < b.first;
        return catalogue[a.second].world < catalogue[b.second].world;
    });
    std::ranges::transform(turns, found.begin(), [](auto const& turn) { return turn.second; });
}
}  // namespace

std::vector<ProfessionIndex> filtered(Catalogue const& catalogue, Filter const& filter) {
    std::vector<ProfessionIndex> found;
    for (std::size_t i = 0; i < catalogue.professions.size(); ++i)
        if (passes(catalogue.professions[i], filter)) found.push_back({static_cast<std::uint16_t>(i)});
    interleave_worlds(catalogue, found);
    return found;
}

int count_with(Catalogue const& catalogue, Filter filter, WorldIndex world) {
    filter.worlds = {world};
    return static_cast<int>(
        std::ranges::count_if(catalogue.professions, [&](Profession const& profession) { return passes(profession, filter); }));
}

}  // namespace sprank
