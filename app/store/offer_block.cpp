#include "store/offer_block.hpp"

#include <algorithm>
#include <bit>

namespace sprank::store {
namespace {

constexpr double steps = 65536;

/// One of the steps between the ends of a range.
std::uint32_t step(double value, double least, double most) {
    return static_cast<std::uint32_t>(std::clamp((value - least) / (most - least) * steps, 0.0, steps - 1));
}

/// Makes room for another number's bits between these.
std::uint32_t spread(std::uint32_t bits) {
    bits = (bits | bits << 8) & 0x00FF00FF;
    bits = (bits | bits << 4) & 0x0F0F0F0F;
    bits = (bits | bits << 2) & 0x33333333;
    return (bits | bits << 1) & 0x55555555;
}

constexpr std::size_t number_bytes = 8;

double number_at(std::span<std::uint8_t const> bytes, std::size_t at) {
    std::uint64_t bits = 0;
    for (unsigned i = 0; i < number_bytes; ++i) bits |= std::uint64_t{bytes[at + i]} << (8 * i);
    return std::bit_cast<double>(bits);
}

}  // namespace

std::uint32_t place_on_curve(Position position) {
    return spread(step(position.longitude, -180, 180)) | spread(step(position.latitude, -90, 90)) << 1;
}

void PackedPositions::add(Position position) {
    for (double const number : {position.latitude, position.longitude}) {
        auto const bits = std::bit_cast<std::uint64_t>(number);
        for (unsigned shift = 0; shift < 64; shift += 8) bytes_.push_back(static_cast<std::uint8_t>(bits >> shift));
    }
}

Position PackedPositions::at(std::span<std::uint8_t const> bytes, std::size_t i) {
    return {number_at(bytes, size * i), number_at(bytes, size * i + number_bytes)};
}

}  // namespace sprank::store
