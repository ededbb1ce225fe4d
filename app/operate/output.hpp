#pragma once
#include <filesystem>
#include <iosfwd>
#include <string_view>

#include "core/result.hpp"

namespace sprank::operate {

// How the commands of sprank-kiosk end.
inline constexpr int done = 0, wrong_input = 1, wrong_use = 2, machine_cannot = 3;

/// Says what went wrong on one line.
void tell(Failure const&, std::ostream& err);

/// Writes the file, or says why not.
bool written(std::filesystem::path const&, std::string_view bytes, std::ostream& err);

/// The content beside this program, as an installation and a build folder have it.
std::filesystem::path content_beside_program();

}  // namespace sprank::operate
