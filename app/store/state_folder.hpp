#pragma once
#include <filesystem>

#include "core/result.hpp"

namespace sprank::store {

/// The one folder in which a kiosk writes: /var/lib/sprank, or what `--state` says. All of it may be lost without harm but the PIN and
/// the counts; each part is written so that the plug may be pulled at any moment.
struct StateFolder {
    std::filesystem::path root;

    std::filesystem::path statistics() const { return root / "statistics.db"; }
    std::filesystem::path pin() const { return root / "pin"; }              ///< see pin_file.hpp
    std::filesystem::path content() const { return root / "content"; }      ///< see content_versions.hpp
    std::filesystem::path incidents() const { return root / "incidents"; }  ///< what a technician may want to see of the last failures
    std::filesystem::path fallback() const { return root / "fallback.bmp"; }  ///< shown when the program cannot run
};

/// Makes the folder where it is not there yet. Fails with one Dutch sentence where nothing can be written; a kiosk then goes on without:
/// it counts in memory and shows the content it came with, or one that has proven itself.
Result<void> open_state_folder(StateFolder const&);

}  // namespace sprank::store
