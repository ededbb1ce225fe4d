#include "core/profiles.hpp"

#include <algorithm>
#include <tuple>

namespace sprank {

namespace {
template <typename Things, typename Thing>
bool holds(Things const& things, Thing const& thing) {
    return std::ranges::find(things, thing) != things.end();
}

/// The first door that is about this profession at this level.
std::optional<std::size_t> door_of(SchoolProfile const& profile, ProfessionIndex profession, LevelIndex level) {
    auto const door = std::ranges::find_if(profile.doors, [&](ProfileDoor const& one) {
        return holds(one.levels, level) && (one.professions.empty() || holds(one.professions, profession));
    });
    return door == profile.doors.end() ? std::nullopt : std::optional(static_cast<std::size_t>(door - profile.doors.begin()));
}
}  // namespace

int openness(Catalogue const& catalogue, ProfileIndex profile, OpenProfession const& found) {
    if (!found.door) return 2;
    return catalogue.network[profile].doors[*found.door].word == DoorWord::open ? 0 : 1;
}

std::vector<OpenProfession> professions_of(Catalogue const& catalogue, ProfileIndex index) {
    SchoolProfile const& profile = catalogue.network[index];
    std::vector<std::pair<std::tuple<int, bool>, OpenProfession>> order;
    for (ProfessionIndex profession{0}; profession.value < catalogue.professions.size(); ++profession.value) {
        OpenProfession best{profession, std::nullopt, std::nullopt};
        for (LevelIndex const level : catalogue[profession].levels) {
            OpenProfession const one{profession, level, door_of(profile, profession, level)};
            if (one.door && openness(catalogue, index, one) < openness(catalogue, index, best)) best = one;
        }
        bool const elsewhere = !holds(profile.fits, catalogue[profession].world);
        order.push_back({{openness(catalogue, index, best), elsewhere}, best});
    }
    std::ranges::stable_sort(order, {}, &decltype(order)::value_type::first);
    std::vector<OpenProfession> found;
    for (auto const& [place, one] : order) found.push_back(one);
    return found;
}

std::vector<ProfileIndex> profiles_at(Catalogue const& catalogue, StationIndex school) {
    std::vector<ProfileIndex> found;
    for (ProfileIndex index{0}; index.value < catalogue.network.profiles.size(); ++index.value)
        if (holds(catalogue.network[index].schools, school)) found.push_back(index);
    return found;
}

std::vector<StationIndex> schools_with_profiles(Catalogue const& catalogue) {
    std::vector<StationIndex> found;
    for (StationIndex index{0}; index.value < catalogue.network.stations.size(); ++index.value)
        if (!profiles_at(catalogue, index).empty()) found.push_back(index);
    return found;
}

}  // namespace sprank
