#pragma once
#include <cstdint>
#include <random>
#include <span>

namespace sprank {

/// Chance that is the same on every machine: only the generator itself is fixed by the standard, not its distributions.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}
    /// 0 up to and without `sides`.
    std::size_t below(std::size_t sides) { return static_cast<std::size_t>(engine_() % sides); }
    int between(int least, int most) { return least + static_cast<int>(below(static_cast<std::size_t>(most - least) + 1)); }
    bool one_in(std::size_t sides) { return below(sides) == 0; }
    /// 0 up to 1.
    double share() { return static_cast<double>(engine_() >> 11) / 9007199254740992.0; }
    /// Roughly normal, mean 0, deviation 1: the sum of twelve shares.
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; ++i) sum += share();
        return sum;
    }
    template <typename Things>
    auto const& pick(Things const& things) {
        return things[below(std::size(things))];
    }

private:
    std::mt19937_64 engine_;
};

}  // namespace sprank
