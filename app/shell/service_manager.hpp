#pragma once
#include <cstdint>
#include <optional>

namespace sprank::shell {

/// systemd, when it started us (NOTIFY_SOCKET): it hears that the kiosk stands, and that it still moves. Without it nothing is told.
class ServiceManager {
public:
    ServiceManager();
    /// A frame was presented and time has passed for the visitor; tells it at most once a second.
    void alive(std::int64_t now_ms);
    void stopping();
    /// The longest that the loop may sleep, so that the watchdog does not take sleep for death; nothing: nobody watches.
    std::optional<std::int64_t> longest_rest_ms() const { return longest_rest_ms_; }

private:
    std::optional<std::int64_t> longest_rest_ms_;
    std::optional<std::int64_t> told_ms_;
};

}  // namespace sprank::shell
