#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "source_tree.hpp"

namespace sprank::source {

/// Paths of one person's machine (a folder that only that machine has), as "app/a.cpp:3: <folder>". Web addresses are not meant.
std::vector<std::string> machine_paths(SourceFile const&);

/// Every `static` that is not `static constexpr`, and every `thread_local`: something that outlives a visitor.
std::vector<std::string> lasting_variables(SourceFile const&);

/// Every place that asks a clock of the standard library what time it is, as "app/core/a.cpp:3: system_clock".
std::vector<std::string> clock_readings(SourceFile const&);

/// Paths of sources that the list (a CMakeLists.txt) does not name; paths in the list are relative to `folder`, "app/".
std::vector<std::string> unnamed_sources(std::vector<SourceFile> const& sources, std::string_view list, std::string_view folder);

/// Names of the keys declared in keys.hpp, as X(name, "text", "placeholders").
std::vector<std::string> declared_keys(std::string_view keys_header);

/// Keys that no code names.
std::vector<std::string> unused_keys(std::string_view keys_header, std::vector<SourceFile> const& code);

/// What stands at the top of the repository, is not hidden, and does not belong there.
std::vector<std::string> strangers_at_the_top(std::vector<std::string> const& names);

}  // namespace sprank::source
