#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sprank::store {

/// Some of the offers, by number: one bit each. What a filter lets through is such a set, so that it can be counted and
/// intersected without reading an offer.
class OfferSet {
public:
    /// None of `size` offers.
    explicit OfferSet(std::size_t size) : size_(size), bits_((size + 63) / 64, 0) {}
    /// All of them.
    static OfferSet all(std::size_t size);

    void add(std::size_t number) { bits_[number / 64] |= std::uint64_t{1} << (number % 64); }
    bool has(std::size_t number) const { return number < size_ && (bits_[number / 64] >> (number % 64) & 1) != 0; }
    /// Is there a member among those from `first` on, up to `end`? Both multiples of 64, `end` maybe beyond the last.
    bool has_any(std::size_t first, std::size_t end) const;
    /// The first of them, ascending.
    std::vector<std::uint32_t> members(std::size_t most) const;
    std::size_t count() const;
    std::size_t size() const { return size_; }

    OfferSet& operator|=(OfferSet const&);
    OfferSet& operator&=(OfferSet const&);
    OfferSet& operator-=(OfferSet const&);

    /// Adds what to_bytes() wrote for a set of the same size. False, with an unknown number of members added, for damaged bytes.
    bool add_bytes(std::span<std::uint8_t const> bytes);

private:
    std::size_t size_;
    std::vector<std::uint64_t> bits_;
};

/// A set as it is stored: sorted numbers of four bytes, or one bit per offer where that is shorter. `members` ascending.
std::vector<std::uint8_t> to_bytes(std::span<std::uint32_t const> members, std::size_t size);

}  // namespace sprank::store
