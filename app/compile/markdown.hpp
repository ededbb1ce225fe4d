#pragma once
#include <string>
#include <string_view>

#include "compile/report.hpp"

namespace sprank::compile {

/// A text may hold paragraphs and simple lists. All else of Markdown no screen draws: it is reported, each kind once, with its line.
/// `first_line` is where the text begins.
void check_markdown(std::string_view text, std::string const& file, int first_line, std::string_view field, Report&);

}  // namespace sprank::compile
