#pragma once
#include "screens/screens.hpp"

namespace sprank::screens {

/// The hanging bridge from the job of today to a profession, from edge to edge of `r`: banks with somebody on each, and a plank for each
/// thing the profession asks. A plank that is there is closed, with a tick; one that is still learned is dashed, with a plus. Spoken as one.
void bridge_picture(View const&, BridgeMatch const&, ui::Frame&, ui::Rect r);
/// How wide a bank of it is in that width: where a title between the banks begins.
float bridge_bank_width(float width);

}  // namespace sprank::screens
