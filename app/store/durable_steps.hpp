#pragma once
#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>

namespace sprank::store {

// Every step after which the plug may be pulled, by name. `tests/durable` ends the program at each of them, and misses one that it never reached.
#define SPRANK_DURABLE_STEPS(X)                                                                                                                \
    /* A start */                                                                                                                              \
    X(settings_read) X(state_folder_opened) X(content_chosen) X(trying_marked) X(statistics_opened) X(content_proven)                          \
    /* What a run that ended by a fault left behind */                                                                                         \
    X(incident_picture_filed) X(incident_filed) X(incidents_pruned)                                                                            \
    /* New content */                                                                                                                          \
    X(staged_cleared) X(staged_copied) X(staged_synced) X(staged_verified) X(damaged_version_moved) X(version_renamed) X(tries_forgotten)      \
    X(pointer_written) X(pointer_synced) X(pointer_renamed) X(old_pruned)                                                                      \
    /* Counting */                                                                                                                             \
    X(statistics_set_aside) X(statistics_made) X(statistics_begun) X(statistics_retained) X(statistics_written) X(statistics_committed)        \
    X(statistics_checkpointed)                                                                                                                 \
    /* The operator's PIN */                                                                                                                   \
    X(pin_written) X(pin_synced) X(pin_renamed) X(pin_read_back)                                                                               \
    /* The picture that is shown when the program cannot run */                                                                                \
    X(fallback_written) X(fallback_synced) X(fallback_renamed)

#define SPRANK_DURABLE_NAME(name) name,
enum class DurableStep : std::uint8_t { SPRANK_DURABLE_STEPS(SPRANK_DURABLE_NAME) };
#undef SPRANK_DURABLE_NAME

#define SPRANK_DURABLE_COUNT(name) +1
inline constexpr std::size_t durable_step_count = 0 SPRANK_DURABLE_STEPS(SPRANK_DURABLE_COUNT);
#undef SPRANK_DURABLE_COUNT

std::string_view durable_step_name(DurableStep);

/// One thing that is about to be done to the disk.
struct FileOperation {
    enum class Kind : std::uint8_t { make_folder, create, write, sync, sync_folder, rename, remove };
    Kind kind = Kind::create;
    std::filesystem::path path;
    std::filesystem::path to = {};    ///< of a rename
    std::uint64_t offset = 0;         ///< of a write
    std::string_view bytes = {};      ///< of a write
};

/// What a test puts in between: it ends the program at a step, lets an operation fail, or notes their order.
struct DurableWitness {
    std::function<void(DurableStep)> reached = [](DurableStep) {};
    std::function<int(FileOperation const&)> before = [](FileOperation const&) { return 0; };  ///< the errno to fail with; 0: it goes on
};

/// Only for test programs; nothing in app/ calls it (tests/source). nullptr: nobody watches. The witness must outlive the watching.
void watch_durable(DurableWitness const*);

/// Says that this step is done.
void reached(DurableStep);
/// Says what comes next; 0, or the errno that a test wants to see.
int announced(FileOperation const&);

}  // namespace sprank::store
