#pragma once
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace sprank::raster {

/// Sums up what is drawn so that it can be compared with what was drawn before. Not against people who mean harm.
class Hash {
public:
    void add(std::uint64_t word) { state_ = mixed(state_, word); }
    void add(std::uint32_t high, std::uint32_t low) { add(std::uint64_t{high} << 32 | low); }
    void add(int high, int low) { add(static_cast<std::uint32_t>(high), static_cast<std::uint32_t>(low)); }
    void add(float high, float low) { add(std::bit_cast<std::uint32_t>(high), std::bit_cast<std::uint32_t>(low)); }

    /// `size` bytes of plain values. Four sums side by side, as one has to wait for each multiplication.
    void add_bytes(void const* data, std::size_t size) {
        std::array<std::uint64_t, 4> sums{state_, size, 2, 3};
        auto const* bytes = static_cast<unsigned char const*>(data);
        for (; size >= sizeof sums; size -= sizeof sums, bytes += sizeof sums) {
            std::array<std::uint64_t, 4> words;
            std::memcpy(words.data(), bytes, sizeof words);
            for (std::size_t i = 0; i < 4; ++i) sums[i] = mixed(sums[i], words[i]);
        }
        std::array<std::uint64_t, 4> rest{};
        if (size > 0) std::memcpy(rest.data(), bytes, size);
        for (std::size_t i = 0; i < 4; ++i) add(mixed(sums[i], rest[i]));
    }

    std::uint64_t value() const { return state_ ^ (state_ >> 32); }

private:
    /// The turn brings the highest bits, which multiplication moves nowhere, down among the others.
    static std::uint64_t mixed(std::uint64_t sum, std::uint64_t word) { return std::rotl((sum ^ word) * 0x9E3779B97F4A7C15u, 29); }

    std::uint64_t state_ = 0x2545F4914F6CDD1Du;
};

}  // namespace sprank::raster
