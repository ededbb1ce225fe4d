#pragma once
#include <cstddef>
#include <cstdint>

#include "core/ids.hpp"

namespace sprank {

/// Why a visitor wants something else than a suggested profession.
enum class SwapReason : std::uint8_t { too_dirty, too_far, too_hard, known, other };
inline constexpr std::size_t swap_reason_count = 5;

struct Swap {
    ProfessionIndex profession;  ///< the one that was not wanted
    SwapReason reason = SwapReason::other;
    friend bool operator==(Swap const&, Swap const&) = default;
};

/// In whose place a profession came, and whether it is what the visitor asked for.
struct Instead {
    Swap of;
    bool met = false;
    friend bool operator==(Instead const&, Instead const&) = default;
};

}  // namespace sprank
