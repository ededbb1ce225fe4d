#include "store/offer_set.hpp"

#include <algorithm>
#include <bit>

namespace sprank::store {
namespace {
constexpr std::size_t number_bytes = 4;

std::size_t bytes_for_bits(std::size_t size) { return (size + 7) / 8; }
}  // namespace

OfferSet OfferSet::all(std::size_t size) {
    OfferSet set(size);
    for (auto& word : set.bits_) word = ~std::uint64_t{0};
    if (size % 64 != 0) set.bits_.back() >>= 64 - size % 64;
    return set;
}

std::vector<std::uint32_t> OfferSet::members(std::size_t most) const {
    std::vector<std::uint32_t> numbers;
    for (std::size_t word = 0; word < bits_.size(); ++word)
        for (std::uint64_t rest = bits_[word]; rest != 0 && numbers.size() < most; rest &= rest - 1)
            numbers.push_back(static_cast<std::uint32_t>(word * 64 + static_cast<std::size_t>(std::countr_zero(rest))));
    return numbers;
}

std::size_t OfferSet::count() const {
    std::size_t count = 0;
    for (auto const word : bits_) count += static_cast<std::size_t>(std::popcount(word));
    return count;
}

bool OfferSet::has_any(std::size_t first, std::size_t end) const {
    for (std::size_t word = first / 64; word < std::min(end / 64, bits_.size()); ++word)
        if (bits_[word] != 0) return true;
    return false;
}

OfferSet& OfferSet::operator|=(OfferSet const& other) {
    for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] |= other.bits_[i];
    return *this;
}
OfferSet& OfferSet::operator&=(OfferSet const& other) {
    for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] &= other.bits_[i];
    return *this;
}
OfferSet& OfferSet::operator-=(OfferSet const& other) {
    for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] &= ~other.bits_[i];
    return *this;
}

// Which of the two forms it is follows from the length: numbers are written only where they are shorter than the bits.
std::vector<std::uint8_t> to_bytes(std::span<std::uint32_t const> members, std::size_t size) {
    std::vector<std::uint8_t> bytes;
    if (members.size() * number_bytes < bytes_for_bits(size)) {
        bytes.resize(members.size() * number_bytes);
        for (std::size_t i = 0; i < members.size(); ++i)
            for (unsigned k = 0; k < number_bytes; ++k) bytes[i * number_bytes + k] = static_cast<std::uint8_t>(members[i] >> (8 * k));
        return bytes;
    }
    bytes.resize(bytes_for_bits(size), 0);
    for (auto const member : members) bytes[member / 8] = static_cast<std::uint8_t>(bytes[member / 8] | 1U << (member % 8));
    return bytes;
}

bool OfferSet::add_bytes(std::span<std::uint8_t const> bytes) {
    if (bytes.size() == bytes_for_bits(size_)) {
        for (std::size_t i = 0; i < bytes.size(); ++i) bits_[i / 8] |= std::uint64_t{bytes[i]} << (8 * (i % 8));
        // A damaged last byte must not make members beyond the last offer.
        if (size_ % 64 != 0) bits_.back() &= ~std::uint64_t{0} >> (64 - size_ % 64);
        return true;
    }
    if (bytes.size() > bytes_for_bits(size_) || bytes.size() % number_bytes != 0) return false;
    for (std::size_t i = 0; i < bytes.size(); i += number_bytes) {
        std::uint32_t number = 0;
        for (unsigned k = 0; k < number_bytes; ++k) number |= std::uint32_t{bytes[i + k]} << (8 * k);
        if (number >= size_) return false;
        add(number);
    }
    return true;
}

}  // namespace sprank::store
