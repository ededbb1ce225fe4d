#include "raster/workers.hpp"

#include <system_error>

namespace sprank::raster {

Workers::Workers(int extra) {
    try {
        for (int i = 0; i < extra; ++i) threads_.emplace_back([this] { wait_and_work(); });
    } catch (std::system_error const&) {
        // Slower with fewer, but not wrong.
    }
}

Workers::~Workers() {
    {
        std::lock_guard const lock(mutex_);
        ending_ = true;
    }
    begun_.notify_all();
    for (std::thread& thread : threads_) thread.join();
}

void Workers::run(std::function<void()> const& job) {
    {
        std::lock_guard const lock(mutex_);
        job_ = &job;
        ++round_;
    }
    begun_.notify_all();
    job();
    std::unique_lock lock(mutex_);
    job_ = nullptr;
    done_.wait(lock, [this] { return busy_ == 0; });
}

void Workers::wait_and_work() {
    std::uint64_t worked = 0;
    std::unique_lock lock(mutex_);
    while (true) {
        begun_.wait(lock, [&] { return ending_ || round_ != worked; });
        if (ending_) return;
        worked = round_;
        if (job_ == nullptr) continue;  // woken too late, all is done
        std::function<void()> const& job = *job_;
        ++busy_;
        lock.unlock();
        job();
        lock.lock();
        if (--busy_ == 0) done_.notify_one();
    }
}

}  // namespace sprank::raster
