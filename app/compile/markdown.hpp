#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "compile/report.hpp"

namespace sprank::compile {

/// What of Markdown a text may hold. Everything else the kiosk cannot draw, and is reported.
enum class MarkdownAllowed : std::uint8_t {
    plain,      ///< paragraphs and simple lists
    with_bold,  ///< also **bold**
};

/// Reports what is in the text that is not allowed, each kind once, with its line. `first_line` is where the text begins.
void check_markdown(std::string_view text, MarkdownAllowed, std::string const& file, int first_line, std::string_view field, Report&);

}  // namespace sprank::compile
