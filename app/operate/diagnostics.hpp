#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "operate/machine.hpp"

namespace sprank::operate {

/// What a technician mails to the makers, in a new folder, or in one file when the name ends in .tar.gz: how the machine is set up, how the
/// program is doing, the last incidents and the log, and counts as they may be told. Nothing of a visitor, and no PIN. Answers what is in it,
/// a line each. DIA-01: it cannot be written, or stands there already.
Result<std::vector<std::string>> gather_diagnostics(Machine const&, std::filesystem::path const& to);

}  // namespace sprank::operate
