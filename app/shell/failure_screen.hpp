#pragma once
#include "core/result.hpp"
#include "shell/stage.hpp"

namespace sprank::shell {

/// One clear sentence with its code, for who stands at the kiosk: drawn without any content. Returns false when even the letters
/// are missing; then nothing was drawn.
bool draw_failure(Failure const&, ui::Panel const&, raster::Surface);

}  // namespace sprank::shell
