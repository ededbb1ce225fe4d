#pragma once
#include <filesystem>
#include <string>
#include <string_view>

#include "core/result.hpp"

namespace sprank::store {

// The operator's PIN: one small file with an argon2id hash, never the PIN itself. Failures: PIN-01 there is none, PIN-02 the file is damaged,
// PIN-03 not four to eight digits, PIN-04 too easy, PIN-05 cannot be written, PIN-06 the machine lacks the memory or the randomness.

/// A file is there; it may be damaged, which check_pin tells.
bool pin_exists(std::filesystem::path const&);

/// From now on this is the PIN. Survives a pulled plug at any moment: then the old one or the new one holds. Only its owner may read the
/// file; when root writes it, it becomes the folder's owner's. On failure the old PIN holds.
Result<void> set_pin(std::filesystem::path const&, std::string_view pin);

/// Whether this is the PIN. Takes a few hundredths of a second and 16 MiB on purpose.
Result<bool> check_pin(std::filesystem::path const&, std::string_view pin);

/// A random PIN of six digits that is not easy; it is nowhere written yet.
Result<std::string> new_pin();

}  // namespace sprank::store
