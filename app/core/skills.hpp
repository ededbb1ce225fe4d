#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/ids.hpp"
#include "core/language.hpp"
#include "core/origin.hpp"

namespace sprank {

// What people can do, in our own plain words: the planks of the bridge from a job to a technical profession (bridge.hpp).

/// How somebody who cannot do it yet usually learns it: from colleagues, in days to weeks, as part of a programme.
enum class LearnBy : std::uint8_t { work, course, school };

struct SkillGroup {
    std::string id, icon;
    LocalText name;
    friend bool operator==(SkillGroup const&, SkillGroup const&) = default;
};

struct Skill {
    std::string id;
    SkillGroupIndex group;
    bool trade = false;                          ///< belongs to a technical trade; others go with a person from job to job
    LearnBy learn = LearnBy::work;
    LocalText text;                              ///< "met klanten omgaan"
    std::vector<std::string> competentnl, esco;  ///< labels of both vocabularies that it stands for
    friend bool operator==(Skill const&, Skill const&) = default;
};

inline constexpr int most_skill_weight = 3;

/// A skill and how much it matters, or how well somebody has it: 1..3.
struct WeighedSkill {
    SkillIndex skill;
    int weight = 1;
    friend bool operator==(WeighedSkill const&, WeighedSkill const&) = default;
};

/// What a profession asks.
struct AskedSkill {
    SkillIndex skill;
    int weight = 1;
    LearnBy learn = LearnBy::work;
    friend bool operator==(AskedSkill const&, AskedSkill const&) = default;
};

/// A job that somebody has or had, of any kind.
struct Job {
    std::string id;
    LocalText name;
    std::vector<LocalText> also;                 ///< other names, to find it by; missing ones are empty
    std::string isco, esco;
    std::vector<WeighedSkill> skills;
    Origin origin;
    std::optional<ProfessionIndex> profession = {};  ///< it is this one of ours: for who leaves it for another
    friend bool operator==(Job const&, Job const&) = default;
};

}  // namespace sprank
