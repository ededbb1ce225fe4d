#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/near.hpp"

namespace sprank::store {

// Offers are numbered so that neighbours have neighbouring numbers, and their positions are stored in blocks. The R*Tree holds
// the blocks' rectangles: a question reads the few blocks around the visitor, and of those only the ones with an offer it wants.

inline constexpr std::size_t offers_in_block = 128;  ///< two blocks fill a page of the database

/// Where a position comes on a line that winds through all positions (a Z-order curve), so that near ones are mostly near on it.
/// Latitude within 90 and longitude within 180 degrees.
std::uint32_t place_on_curve(Position);

/// The positions of one block, as they are stored.
class PackedPositions {
public:
    void add(Position);
    std::span<std::uint8_t const> bytes() const { return bytes_; }

    static std::size_t count(std::span<std::uint8_t const> bytes) { return bytes.size() / size; }
    /// `i` below count(bytes).
    static Position at(std::span<std::uint8_t const> bytes, std::size_t i);

private:
    static constexpr std::size_t size = 16;  ///< bytes of a position
    std::vector<std::uint8_t> bytes_;
};

}  // namespace sprank::store
