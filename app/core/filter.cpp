#include "core/filter.hpp"

#include <algorithm>

namespace sprank {

namespace {
template <typename Things, typename Thing>
bool holds(Things const& things, Thing const& thing) {
    return std::ranges::find(things, thing) != things.end();
}

/// Which kinds of wishes a profession meets.
struct Passed {
    bool world, level, learning, surroundings, part_time, in_parts, nearby, without, sector;
    bool all() const { return world && level && learning && surroundings && part_time && in_parts && nearby && without && sector; }
};

bool has(Profession const& profession, CircumstanceIndex circumstance) { return std::ranges::find(profession.circumstances, circumstance, &KnownCircumstance::circumstance) != profession.circumstances.end(); }

Passed passed(Catalogue const& catalogue, ProfessionIndex index, Filter const& filter) {
    Profession const& profession = catalogue[index];
    bool const in_world = filter.worlds.empty() || holds(filter.worlds, profession.world) ||
                          (profession.second_world && holds(filter.worlds, *profession.second_world));
    return {in_world, !filter.level || holds(profession.levels, *filter.level), !filter.learning || holds(profession.learning, *filter.learning),
            !filter.surroundings || holds(profession.surroundings, *filter.surroundings),
            !filter.part_time || profession.part_time != PartTime::ask, !filter.in_parts || in_parts(catalogue, profession).has_value(),
            !filter.nearby || holds(*filter.nearby, index),
            filter.without.empty() || (!profession.circumstances.empty() && std::ranges::none_of(filter.without, [&](CircumstanceIndex circumstance) { return has(profession, circumstance); })),
            filter.sector.empty() || filter.sector == profession.sector};
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

void put_first(std::vector<ProfessionIndex> const& featured, std::vector<ProfessionIndex>& found) {
    auto const place = [&featured](ProfessionIndex profession) { return std::ranges::find(featured, profession) - featured.begin(); };
    std::ranges::stable_sort(found, {}, place);
}
}  // namespace

std::optional<LegIndex> in_parts(Catalogue const& catalogue, Profession const& profession) {
    Network const& network = catalogue.network;
    auto const at_work = [&](StationIndex station) {
        return network[station].kind == StationKind::part;
    };
    for (LegIndex index{0}; index.value < network.legs.size(); ++index.value) {
        Leg const& leg = network[index];
        std::optional<LevelIndex> const level = network[leg.to].level;
        if (level && holds(profession.levels, *level) && at_work(leg.from)) return index;
    }
    return std::nullopt;
}

std::vector<ProfessionIndex> filtered(Catalogue const& catalogue, Filter const& filter) {
    std::vector<ProfessionIndex> found;
    for (ProfessionIndex index{0}; index.value < catalogue.professions.size(); ++index.value)
        if (passed(catalogue, index, filter).all()) found.push_back(index);
    interleave_worlds(catalogue, found);
    if (filter.empty()) put_first(catalogue.featured, found);
    return found;
}

FilterCounts counts_of(Catalogue const& catalogue, Filter const& filter) {
    FilterCounts counts;
    counts.worlds.resize(catalogue.worlds.size());
    counts.levels.resize(catalogue.levels.size());
    counts.without.resize(catalogue.circumstances.size());
    for (ProfessionIndex index{0}; index.value < catalogue.professions.size(); ++index.value) {
        Profession const& profession = catalogue[index];
        // What meets every wish but those of one kind counts for each option of that kind that it has.
        Passed const met = passed(catalogue, index, filter);
        auto const all_but = [&met](bool Passed::*kind) {
            Passed others = met;
            others.*kind = true;
            return others.all();
        };
        if (all_but(&Passed::world)) {
            ++counts.worlds[profession.world.value];
            if (profession.second_world) ++counts.worlds[profession.second_world->value];
        }
        if (all_but(&Passed::level))
            for (LevelIndex const level : profession.levels) ++counts.levels[level.value];
        if (all_but(&Passed::learning))
            for (Learning const learning : profession.learning) ++counts.learning[static_cast<std::size_t>(learning)];
        if (all_but(&Passed::surroundings))
            for (Surroundings const place : profession.surroundings) ++counts.surroundings[static_cast<std::size_t>(place)];
        if (all_but(&Passed::part_time) && profession.part_time != PartTime::ask) ++counts.part_time;
        if (all_but(&Passed::in_parts) && in_parts(catalogue, profession)) ++counts.in_parts;
        for (std::size_t i = 0; i < counts.without.size(); ++i)
            if (met.all() && !profession.circumstances.empty() && !has(profession, {static_cast<std::uint16_t>(i)})) ++counts.without[i];
    }
    return counts;
}

}  // namespace sprank
