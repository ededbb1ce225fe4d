#pragma once
#include <span>
#include <string>
#include <vector>

#include "shell/kiosk.hpp"

namespace sprank::shell {

/// What a visitor would stumble over in the picture that was drawn last: a text that does not fit, things to touch that lie over
/// each other or off the glass, a thing to touch that says nothing. One sentence each.
std::vector<std::string> complaints(Kiosk const&);
std::vector<std::string> complaints(std::span<ui::Item const>, ui::Units const&);

}  // namespace sprank::shell
