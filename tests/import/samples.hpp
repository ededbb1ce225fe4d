#pragma once
#include <optional>
#include <string>

namespace sprank::import {

/// A small file of our own, from tests/fixtures/import.
std::string fixture(std::string const& name);

/// A file of data/formats of the shared folder; nothing, out loud, where that folder is not there.
std::optional<std::string> shared_sample(std::string const& path);

}  // namespace sprank::import
