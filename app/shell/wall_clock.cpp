#include "shell/wall_clock.hpp"

#include <ctime>

namespace sprank::shell {

namespace {
constexpr int made_in = 2026;      ///< no clock that is right says earlier
constexpr int believable_until = 2060;
}  // namespace

std::optional<Date> wall_date() {
    std::time_t const now = std::time(nullptr);
    std::tm local{};
    if (now == static_cast<std::time_t>(-1) || !localtime_r(&now, &local)) return std::nullopt;
    int const year = local.tm_year + 1900;
    if (year < made_in || year > believable_until) return std::nullopt;
    return Date{year, local.tm_mon + 1, local.tm_mday};
}

}  // namespace sprank::shell
