#pragma once
#include <filesystem>

#include "core/result.hpp"
#include "store/content_bundle.hpp"

namespace sprank::store {

/// Writes the bundle as an SQLite file: same bundle, same bytes. Writes aside, fsyncs, renames: on failure (disk full, no
/// permission) the old file, if any, is untouched. Returns the content hash (see content_hash.hpp).
Result<std::string> write_content(ContentBundle const&, std::filesystem::path const&);

}  // namespace sprank::store
