#pragma once

namespace sprank {

/// The test program was started with --update.
inline bool update_pictures = false;

}  // namespace sprank
