#pragma once
#include <span>
#include <string>

#include "core/session.hpp"

namespace sprank {

/// Plain text for the QR code: names, way, place, web address. At most `limit` bytes, cut at whole lines.
std::string take_home_text(Catalogue const&, Session const&, Settings const&, std::size_t limit = 1200);

}  // namespace sprank
