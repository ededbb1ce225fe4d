#pragma once
#include <compare>
#include <cstdint>

namespace sprank {

/// Position of a thing in its list in the Catalogue. Typed, so that a world can never be passed for a profession.
template <typename Tag>
struct Index {
    std::uint16_t value = 0;
    friend constexpr auto operator<=>(Index, Index) = default;
};

using ProfessionIndex = Index<struct ProfessionTag>;
using WorldIndex = Index<struct WorldTag>;
using SourceIndex = Index<struct SourceTag>;
using QuizItemIndex = Index<struct QuizItemTag>;
using TagIndex = Index<struct ActivityTag>;
using PageIndex = Index<struct PageTag>;
using LevelIndex = Index<struct LevelTag>;
using StationIndex = Index<struct StationTag>;
using ConditionIndex = Index<struct ConditionTag>;
using ThroughIndex = Index<struct ThroughTag>;
using LegIndex = Index<struct LegTag>;
using SkillIndex = Index<struct SkillTag>;
using SkillGroupIndex = Index<struct SkillGroupTag>;
using JobIndex = Index<struct JobTag>;
using CircumstanceIndex = Index<struct CircumstanceTag>;
using ProfileIndex = Index<struct ProfileTag>;

}  // namespace sprank
