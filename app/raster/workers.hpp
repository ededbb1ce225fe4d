#pragma once
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace sprank::raster {

/// Threads that wait until there is something to do at the same time.
class Workers {
public:
    /// `extra` threads beside the caller's; fewer, down to none, if the system gives no more.
    explicit Workers(int extra);
    ~Workers();
    Workers(Workers const&) = delete;
    Workers& operator=(Workers const&) = delete;

    bool none() const { return threads_.empty(); }

    /// Calls `job` on this thread and at the same time on all others that wake up before it returns here; returns when all calls
    /// have returned. So the job shares out its work itself, and a busy machine costs no waiting. The job must not throw.
    void run(std::function<void()> const& job);

private:
    void wait_and_work();

    std::mutex mutex_;
    std::condition_variable begun_, done_;
    std::function<void()> const* job_ = nullptr;  ///< null: nothing left to do
    std::uint64_t round_ = 0;
    std::size_t busy_ = 0;  ///< threads at work
    bool ending_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace sprank::raster
