#pragma once
#include <atomic>
#include <functional>
#include <thread>

namespace sprank::shell {

/// Hears SIGTERM and SIGINT on a thread of its own, so that the loop that draws can sleep without looking. Make it before any
/// other thread: those inherit that the signals are blocked for them. From then on the process ignores what would end it by
/// default and means nothing to it, such as SIGHUP and SIGPIPE, for as long as it lives.
class Signals {
public:
    /// `asked_to_end` is called on that thread, every time.
    explicit Signals(std::function<void()> asked_to_end);
    ~Signals();
    Signals(Signals const&) = delete;
    Signals& operator=(Signals const&) = delete;

private:
    std::function<void()> asked_to_end_;
    std::atomic<bool> leaving_{false};
    std::thread listener_;
};

}  // namespace sprank::shell
