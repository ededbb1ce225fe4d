#pragma once
#include <filesystem>
#include <string>

#include "core/health.hpp"
#include "core/result.hpp"

namespace sprank::store {

/// JSON in UTF-8, with null for what is not known.
std::string health_json(Health const&);

/// Writes RUNTIME/health.json: whoever reads finds the old one or the new one, never half of one. It lies in memory and may be lost with it,
/// so nothing is synced. False when it cannot be written; the kiosk goes on.
bool write_health(std::filesystem::path const&, Health const&);

/// HLT-01: it is not there; HLT-02: it is no health of a Sprank. A field that is missing is as if nothing had been found out.
Result<Health> read_health(std::filesystem::path const&);

}  // namespace sprank::store
