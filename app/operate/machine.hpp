#pragma once
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "core/near.hpp"
#include "store/state_folder.hpp"

namespace sprank::operate {

/// The machine that is looked at. `root` stands before what belongs to the system, so that a test may lay one out.
struct Machine {
    std::filesystem::path root = "/";
    std::filesystem::path settings = "/etc/sprank/settings.toml";
    store::StateFolder state{"/var/lib/sprank"};
    std::filesystem::path runtime = "/run/sprank";
    std::filesystem::path content;                ///< that came with the program
    std::filesystem::path program = "/usr/bin/sprank";
    std::optional<Date> today;                    ///< none: the clock cannot be right
    double up_s = 0;                              ///< since the machine was switched on
    /// What a command printed, trimmed; none: it is not there. Its exit code does not matter.
    std::function<std::optional<std::string>(std::string const& command)> ask;

    std::filesystem::path health() const { return runtime / "health.json"; }
};

/// This machine, now.
Machine this_machine();

}  // namespace sprank::operate
