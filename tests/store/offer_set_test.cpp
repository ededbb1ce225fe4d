#include "store/offer_set.hpp"

#include <doctest/doctest.h>

#include <set>

#include "store/generated_content.hpp"
#include "store/offer_block.hpp"

namespace sprank::store {

namespace {
std::vector<std::uint32_t> some(Dice& dice, std::size_t size, std::size_t one_in) {
    std::vector<std::uint32_t> members;
    for (std::uint32_t number = 0; number < size; ++number)
        if (dice.below(one_in) == 0) members.push_back(number);
    return members;
}
}  // namespace

TEST_CASE("a set of offers comes back as it was stored, few or many") {
    Dice dice(5);
    for (std::size_t const size : {0U, 1U, 7U, 8U, 63U, 64U, 65U, 127U, 1000U, 5000U})
        for (std::size_t const one_in : {1U, 2U, 30U, 40U, 1000U}) {
            CAPTURE(size);
            auto const members = some(dice, size, one_in);
            auto const bytes = to_bytes(members, size);
            CHECK(bytes.size() <= (size + 7) / 8);
            OfferSet set(size);
            REQUIRE(set.add_bytes(bytes));
            CHECK(set.members(size) == members);
            CHECK(set.count() == members.size());
        }
}

TEST_CASE("sets are joined, narrowed and taken from each other as sets are") {
    Dice dice(6);
    constexpr std::size_t size = 300;
    auto const filled = [](std::vector<std::uint32_t> const& members) {
        OfferSet set(size);
        for (auto const member : members) set.add(member);
        return set;
    };
    for (int round = 0; round < 50; ++round) {
        auto const a = some(dice, size, 3), b = some(dice, size, 2);
        std::set<std::uint32_t> const in_b(b.begin(), b.end());
        std::vector<std::uint32_t> both, only;
        for (auto const member : a) (in_b.contains(member) ? both : only).push_back(member);
        auto joined = filled(a), narrowed = filled(a), taken = filled(a);
        joined |= filled(b);
        narrowed &= filled(b);
        taken -= filled(b);
        CHECK(narrowed.members(size) == both);
        CHECK(taken.members(size) == only);
        CHECK(joined.count() == b.size() + only.size());
        CHECK(joined.members(4).size() == 4);
    }
    CHECK(OfferSet::all(130).count() == 130);
    CHECK(OfferSet::all(128).count() == 128);
    CHECK(OfferSet::all(0).count() == 0);
    CHECK_FALSE(OfferSet::all(130).has(130));
    CHECK(OfferSet::all(130).has_any(128, 256));
    CHECK_FALSE(filled({5}).has_any(64, 256));
}

TEST_CASE("damaged bytes give no member beyond the last offer") {
    Dice dice(8);
    for (int round = 0; round < 2000; ++round) {
        auto const size = dice.below(300);
        std::vector<std::uint8_t> bytes(dice.below(60));
        for (auto& byte : bytes) byte = static_cast<std::uint8_t>(dice.below(dice.below(2) == 0 ? 256 : 2));
        OfferSet set(size);
        (void)set.add_bytes(bytes);
        for (auto const member : set.members(1000)) CHECK(member < size);
    }
}

TEST_CASE("positions are packed to the last bit") {
    PackedPositions packed;
    std::vector<Position> const positions{{52.37403, 4.88969}, {-0.0, 180}, {1e-300, -179.999999999}};
    for (auto const& position : positions) packed.add(position);
    REQUIRE(PackedPositions::count(packed.bytes()) == positions.size());
    for (std::size_t i = 0; i < positions.size(); ++i) CHECK(PackedPositions::at(packed.bytes(), i) == positions[i]);
}

TEST_CASE("neighbours are mostly near each other on the curve through the country") {
    Position const zwolle{52.5125, 6.0944}, next_door{52.5126, 6.0945}, maastricht{50.8483, 5.6889};
    auto const apart = [](Position a, Position b) {
        auto const one = place_on_curve(a), other = place_on_curve(b);
        return one > other ? one - other : other - one;
    };
    CHECK(apart(zwolle, next_door) < apart(zwolle, maastricht));
    CHECK(place_on_curve({-90, -180}) == 0);
    CHECK(place_on_curve({90, 180}) == 0xFFFFFFFF);
}

}  // namespace sprank::store
