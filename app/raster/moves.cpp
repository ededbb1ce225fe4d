#include "raster/moves.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <unordered_map>

namespace sprank::raster {
namespace {

/// The clip rectangle that most pieces stand under, of those that are smaller than another one.
std::optional<Box> busiest_clip(std::span<Piece const> pieces) {
    struct Count {
        Box clip;
        int pieces;
    };
    std::array<Count, 8> counts{};
    std::size_t used = 0;
    Box whole{};
    for (Piece const& piece : pieces) {
        if (piece.clip.contains(whole) || used == 0) whole = piece.clip;
        auto const at = std::find_if(counts.begin(), counts.begin() + used, [&](Count const& count) { return count.clip == piece.clip; });
        if (at != counts.begin() + used) {
            ++at->pieces;
        } else if (used < counts.size()) {
            counts[used++] = {piece.clip, 1};
        }
    }
    Count const* best = nullptr;
    for (std::size_t i = 0; i < used; ++i)
        if (counts[i].clip != whole && (best == nullptr || counts[i].pieces > best->pieces)) best = &counts[i];
    if (best == nullptr) return std::nullopt;
    return best->clip;
}

/// The look of a level piece says nothing of its height.
std::uint64_t form(Piece const& piece) { return piece.look + static_cast<std::uint32_t>(piece.extent.bottom - piece.extent.top); }

}  // namespace

std::optional<Move> find_move(std::span<Piece const> before, std::span<Piece const> now) {
    if (before.empty()) return std::nullopt;
    std::optional<Box> const region = busiest_clip(now);
    if (!region) return std::nullopt;
    // What stands there once only says by its new place how far it came.
    constexpr int twice = std::numeric_limits<int>::min();
    std::unordered_map<std::uint64_t, int> tops;
    for (Piece const& piece : before) {
        if (piece.clip != *region) continue;
        auto const [at, is_new] = tops.emplace(form(piece), piece.extent.top);
        if (!is_new) at->second = twice;
    }
    constexpr int enough = 24;
    std::unordered_map<int, int> votes;
    int counted = 0;
    for (Piece const& piece : now) {
        if (piece.clip != *region) continue;
        auto const at = tops.find(form(piece));
        if (at == tops.end() || at->second == twice) continue;
        ++votes[piece.extent.top - at->second];
        if (++counted == enough) break;
    }
    auto const most = std::ranges::max_element(votes, {}, [](auto const& vote) { return vote.second; });
    if (most == votes.end() || most->first == 0 || std::abs(most->first) >= region->bottom - region->top) return std::nullopt;
    return Move{*region, most->first};
}

}  // namespace sprank::raster
