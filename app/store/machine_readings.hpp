#pragma once
#include <filesystem>
#include <optional>
#include <string>

namespace sprank::store {

// What the machine tells of itself. `root` stands before every path, so that a test may lay out a machine; "/" is the real one. None: it
// does not tell.

/// Memory of this process in MB: its own pages, and its share of those that it has together with others (PSS).
std::optional<int> memory_mb(std::filesystem::path const& root = "/", std::string const& process = "self");

/// Room that a program may still take on the disk where `path` is, in MB.
std::optional<int> disk_free_mb(std::filesystem::path const& path);

/// The hottest believable sensor, in whole degrees Celsius.
std::optional<int> temperature_c(std::filesystem::path const& root = "/");

/// Whether the disk that the machine started from takes no writes.
std::optional<bool> root_is_read_only(std::filesystem::path const& root = "/");

}  // namespace sprank::store
