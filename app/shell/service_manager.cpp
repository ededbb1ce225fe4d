#include "shell/service_manager.hpp"

#include <systemd/sd-daemon.h>

#include <algorithm>

namespace sprank::shell {

namespace {
constexpr std::int64_t tell_every_ms = 1000;
}

ServiceManager::ServiceManager() {
    std::uint64_t limit_us = 0;
    // A third: one ping may come late, and the next still does.
    if (sd_watchdog_enabled(0, &limit_us) > 0) longest_rest_ms_ = std::max<std::int64_t>(100, static_cast<std::int64_t>(limit_us / 3000));
}

void ServiceManager::alive(std::int64_t now_ms) {
    if (told_ms_ && now_ms - *told_ms_ < std::min(tell_every_ms, longest_rest_ms_.value_or(tell_every_ms))) return;
    (void)sd_notify(0, told_ms_ ? "WATCHDOG=1" : "READY=1\nWATCHDOG=1");
    told_ms_ = now_ms;
}

void ServiceManager::stopping() { (void)sd_notify(0, "STOPPING=1"); }

}  // namespace sprank::shell
