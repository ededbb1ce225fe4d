#pragma once
#include <cstddef>
#include <cstdint>

#include "store/content_bundle.hpp"

namespace sprank::store {

/// Numbers that are the same on every machine (splitmix64), for content and damage that a test can repeat.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::uint64_t roll();
    /// 0 .. sides - 1
    std::size_t below(std::size_t sides) { return static_cast<std::size_t>(roll() % sides); }
    /// 0 .. 1
    double fraction() { return static_cast<double>(roll() >> 11) / 9007199254740992.0; }

private:
    std::uint64_t state_;
};

/// The sample catalogue with that many professions, 1,800 places and that many offers around them. Texts are made of Dutch
/// compounds, some 15,000 different words; positions lie around towns, many at a few and few at most, as people live.
ContentBundle generated_content(std::size_t professions, std::size_t offers);

}  // namespace sprank::store
