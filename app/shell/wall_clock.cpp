#include "shell/wall_clock.hpp"

#include <ctime>

namespace sprank::shell {

namespace {
constexpr int made_in = 2026;      ///< no clock that is right says earlier
constexpr int believable_until = 2060;

std::optional<std::tm> believable_time() {
    std::time_t const now = std::time(nullptr);
    std::tm local{};
    if (now == static_cast<std::time_t>(-1) || !localtime_r(&now, &local)) return std::nullopt;
    int const year = local.tm_year + 1900;
    return year < made_in || year > believable_until ? std::nullopt : std::optional(local);
}
}  // namespace

std::optional<Date> wall_date() {
    auto const now = believable_time();
    return now ? std::optional(Date{now->tm_year + 1900, now->tm_mon + 1, now->tm_mday}) : std::nullopt;
}

std::optional<int> wall_hour() {
    auto const now = believable_time();
    return now ? std::optional(now->tm_hour) : std::nullopt;
}

std::optional<int> wall_minute() {
    auto const now = believable_time();
    return now ? std::optional(now->tm_hour * 60 + now->tm_min) : std::nullopt;
}

}  // namespace sprank::shell
