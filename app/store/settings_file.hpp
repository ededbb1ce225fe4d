#pragma once
#include <filesystem>
#include <vector>

#include "core/settings.hpp"

namespace sprank::store {

struct ReadSettings {
    Settings settings;
    std::vector<SettingProblem> problems;  ///< by line
};

/// Reads kiosk/settings.toml. A value that cannot be used is a problem and keeps its default; a number out of range is a problem and
/// becomes the nearest that is in it. A file that is missing or broken gives all defaults and one problem. Never throws.
ReadSettings read_settings(std::filesystem::path const&);

}  // namespace sprank::store
