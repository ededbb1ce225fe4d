#pragma once
#include <string_view>

#include "core/result.hpp"
#include "store/state_folder.hpp"

namespace sprank::store {

/// Keeps the picture that is shown when the program cannot run, as the bytes of a BMP file. Whenever the plug is pulled, the old or the new one
/// is there, whole.
Result<void> keep_fallback_picture(StateFolder const&, std::string_view bmp);

}  // namespace sprank::store
