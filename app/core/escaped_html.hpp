#pragma once
#include <string>
#include <string_view>

namespace sprank {

/// Any text as it can stand in an HTML page, also between quotes.
std::string escaped_html(std::string_view text);

}  // namespace sprank
