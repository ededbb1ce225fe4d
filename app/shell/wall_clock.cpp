#include "shell/wall_clock.hpp"

#include <cstdlib>
#include <ctime>

#include "core/days.hpp"

namespace sprank::shell {

namespace {
constexpr std::int64_t jump_ms = 10 * 60'000, even_for_ms = 3'600'000;

std::optional<std::tm> believable_time(std::int64_t seconds) {
    auto const wall = static_cast<std::time_t>(seconds);
    std::tm local{};
    if (seconds < 0 || !localtime_r(&wall, &local)) return std::nullopt;
    return believable_year(local.tm_year + 1900) ? std::optional(local) : std::nullopt;
}
}  // namespace

void WallClock::look(std::int64_t wall_seconds, std::int64_t running_ms) {
    if (last_ && std::abs((wall_seconds - last_->wall_seconds) * 1000 - (running_ms - last_->running_ms)) > jump_ms) {
        doubted_until_ms_ = running_ms + even_for_ms;
        ++jumps_;
    }
    last_ = Look{wall_seconds, running_ms};
    if (doubted_until_ms_ && running_ms >= *doubted_until_ms_) doubted_until_ms_.reset();
    auto now = doubted_until_ms_ ? std::nullopt : believable_time(wall_seconds);
    date_ = now ? std::optional(Date{now->tm_year + 1900, now->tm_mon + 1, now->tm_mday}) : std::nullopt;
    if (date_ && earliest_ && *date_ < *earliest_) {
        date_.reset();
        now.reset();
    }
    hour_ = now ? std::optional(now->tm_hour) : std::nullopt;
    minute_ = now ? std::optional(now->tm_hour * 60 + now->tm_min) : std::nullopt;
}

void WallClock::look() {
    timespec running{};
    clock_gettime(CLOCK_BOOTTIME, &running);  // a machine that slept has not jumped
    look(std::time(nullptr), std::int64_t{running.tv_sec} * 1000 + running.tv_nsec / 1'000'000);
}

}  // namespace sprank::shell
