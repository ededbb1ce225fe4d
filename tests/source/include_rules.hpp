#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "source_tree.hpp"

namespace sprank::source {

struct Include {
    std::string name;
    bool ours = false;  ///< in quotes
    int line = 0;
};

std::vector<Include> includes_of(std::string_view text);

/// The level that a file of app/ stands in: "core", "ui"…; "main.cpp" and the like for the programs.
std::string level_of(std::string_view path);

/// Every #include of this file that its level may not have, as "app/ui/a.cpp:3: ui may not include <SDL.h>". The path begins with
/// app/. A level that nobody wrote a rule for may include nothing.
std::vector<std::string> include_breaches(SourceFile const&);

}  // namespace sprank::source
