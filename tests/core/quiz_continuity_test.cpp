// A small change of a visitor's answers is a small change of what they get.
#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "core/sittings.hpp"

namespace sprank {
namespace {

/// Place of each world among the three; worlds that are not shown stand fourth, somewhere below.
std::map<WorldIndex, int> places(QuizOutcome const& outcome) {
    std::map<WorldIndex, int> result;
    for (std::size_t i = 0; i < outcome.worlds.size(); ++i) result[outcome.worlds[i].world] = static_cast<int>(i);
    return result;
}

int widest_jump(QuizOutcome const& a, QuizOutcome const& b) {
    auto const before = places(a), after = places(b);
    auto const place = [](std::map<WorldIndex, int> const& all, WorldIndex world) { return all.contains(world) ? all.at(world) : 3; };
    int widest = 0;
    for (auto const& all : {before, after})
        for (auto const& [world, where] : all) widest = std::max(widest, std::abs(place(before, world) - place(after, world)));
    return widest;
}

/// How far apart the likeliest and the least likely of the worlds are that changed places, before or after.
double apart(QuizOutcome const& a, QuizOutcome const& b) {
    double most = 0, least = 1;
    auto const before = places(a), after = places(b);
    for (QuizOutcome const* const outcome : {&a, &b})
        for (WorldMatch const& match : outcome->worlds) {
            if (before.contains(match.world) && after.contains(match.world) && before.at(match.world) == after.at(match.world)) continue;
            most = std::max(most, match.probability), least = std::min(least, match.probability);
        }
    return most - least;
}

TEST_CASE("a lens that moves by .01 hardly moves a world's score or its likelihood") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{40};
    for (int round = 0; round < 300; ++round) {
        LensValues profile{};
        for (double& z : profile) z = dice.normal();
        QuizOutcome const before = score_profile(catalogue, profile, {});
        LensValues nudged = profile;
        nudged[dice.below(lens_count)] += .01;
        QuizOutcome const after = score_profile(catalogue, nudged, {});
        if (before.explorer || after.explorer) continue;
        for (WorldMatch const& match : before.worlds)
            for (WorldMatch const& other : after.worlds) {
                if (match.world != other.world) continue;
                CHECK(std::abs(match.score - other.score) < .02);
                CHECK(std::abs(match.probability - other.probability) < .04);
            }
    }
}

TEST_CASE("a lens that moves by .01 moves a world by one place at most, unless three worlds are as good as equal") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{41};
    int nudges = 0, moved = 0, jumps = 0;
    for (int round = 0; round < 1000; ++round) {
        LensValues profile{};
        for (double& z : profile) z = dice.normal();
        std::vector<WorldIndex> picked;
        if (round % 2 == 1) picked = {{static_cast<std::uint16_t>(dice.below(9))}};
        QuizOutcome const before = score_profile(catalogue, profile, picked);
        for (std::size_t k = 0; k < lens_count; ++k) {
            LensValues nudged = profile;
            nudged[k] += .01;
            QuizOutcome const after = score_profile(catalogue, nudged, picked);
            if (before.explorer || after.explorer) continue;
            ++nudges;
            int const jump = widest_jump(before, after);
            moved += jump == 1;
            if (jump < 2) continue;
            ++jumps;
            CHECK(apart(before, after) < .02);
        }
    }
    MESSAGE(nudges << " nudges: " << moved << " moved a world by one place, " << jumps << " by more");
    CHECK(nudges > 5000);
    CHECK(jumps * 500 < nudges);
}

}  // namespace
}  // namespace sprank
