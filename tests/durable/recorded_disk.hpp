#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "durable/disk_model.hpp"
#include "store/durable_steps.hpp"

namespace sprank::durable {

/// While it lives, everything that the store does to files, itself or through SQLite, is noted; or fails, as a test wants it.
/// The real disk does all of it as well, except what fails. One at a time; one thread.
class RecordedDisk {
public:
    RecordedDisk();
    ~RecordedDisk();
    RecordedDisk(RecordedDisk const&) = delete;
    RecordedDisk& operator=(RecordedDisk const&) = delete;

    std::vector<DiskEvent> events;
    std::function<void(store::DurableStep)> reached = [](store::DurableStep) {};
    /// Asked before each event: the errno to fail with, or 0.
    std::function<int(DiskEvent const&)> failing = [](DiskEvent const&) { return 0; };

    /// The program was told that something is done: from here on it must last.
    void told(std::uint64_t number) { events.push_back({DiskEvent::Kind::told, {}, {}, number, {}}); }
    /// Notes it, or answers the errno to fail with.
    int about_to(DiskEvent event);

private:
    store::DurableWitness witness_;
};

}  // namespace sprank::durable
