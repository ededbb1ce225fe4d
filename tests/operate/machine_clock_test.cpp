// Which clocks are believed.
#include "operate/machine_clock.hpp"

#include <doctest/doctest.h>

namespace sprank::operate {
namespace {

TEST_CASE("a clock that was never set, or ran away, is not believed") {
    std::tm noon{};
    noon.tm_year = 126, noon.tm_mon = 10, noon.tm_mday = 26, noon.tm_hour = 12, noon.tm_isdst = -1;
    CHECK(believable_day(std::mktime(&noon)) == Date{2026, 11, 26});
    CHECK_FALSE(believable_day(0).has_value());
    CHECK_FALSE(believable_day(-1).has_value());
    noon.tm_year = 180;
    CHECK_FALSE(believable_day(std::mktime(&noon)).has_value());
}

}  // namespace
}  // namespace sprank::operate
