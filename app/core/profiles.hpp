#pragma once
#include <optional>
#include <vector>

#include "core/catalogue.hpp"

namespace sprank {

/// A profession, and how somebody with a school profile gets to it.
struct OpenProfession {
    ProfessionIndex profession;
    std::optional<LevelIndex> level;    ///< where that begins; nothing: another way leads there
    std::optional<std::size_t> door;    ///< of SchoolProfile::doors: the rule that says so
    friend bool operator==(OpenProfession const&, OpenProfession const&) = default;
};

/// All professions: first those that are open at once, then those that ask for something more, then those that another way leads to; among
/// each other those of worlds that the profile fits first. An open door counts before one that asks more, and then the lowest level.
std::vector<OpenProfession> professions_of(Catalogue const&, ProfileIndex);

/// How open a door is: 0 at once, 1 with something more, 2 by another way.
int openness(Catalogue const&, ProfileIndex, OpenProfession const&);

/// Profiles that can be chosen at that school.
std::vector<ProfileIndex> profiles_at(Catalogue const&, StationIndex school);
/// Schools with profiles, in the order of the screen.
std::vector<StationIndex> schools_with_profiles(Catalogue const&);

}  // namespace sprank
