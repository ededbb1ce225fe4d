#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "import/known.hpp"

namespace sprank::import {

/// What a cell, or an address, says of where something is.
struct SaidPlace {
    Place const* place = nullptr;
    bool plain = false;   ///< it names that place and no other
    bool online = false;  ///< it can be followed on the internet too
};
/// "Parkweg 1, Zwolle", "Hoek (gem. Terneuzen)", "Ede + online", "Rotterdam-Zuid, Zuidplein". Of two places the first.
SaidPlace said_place(Known const&, std::string_view words, std::string_view postcode, std::optional<Position>);

}  // namespace sprank::import
