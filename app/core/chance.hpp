#pragma once
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>

namespace sprank {

/// Spreads every bit of a value over all of it (the finaliser of splitmix64: Steele, Lea and Flood 2014).
constexpr std::uint64_t mixed(std::uint64_t value) {
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

/// Numbers that look random and are the same everywhere; our own, because the distributions of the standard library differ between
/// platforms.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : state_(seed) {}
    /// A row of its own for each number, so that the order in which rows are used does not matter.
    Chance(std::uint64_t seed, std::uint64_t row) : state_(mixed(seed) + mixed(row ^ 0x5350'5241'4E4BULL)) {}

    /// Between 0 and 1, neither included.
    double share() { return (static_cast<double>(mixed(++state_) >> 11) + .5) / 9007199254740992.0; }
    /// 0 up to and without `sides`.
    std::size_t below(std::size_t sides) { return static_cast<std::size_t>(share() * static_cast<double>(sides)); }
    /// Standard normal (Box and Muller 1958).
    double normal() {
        double const radius = std::sqrt(-2 * std::log(share()));
        return radius * std::cos(2 * std::numbers::pi * share());
    }

private:
    std::uint64_t state_;
};

}  // namespace sprank
