#pragma once
#include <string>

#include "operate/published.hpp"

namespace sprank::operate {

/// A page that needs nothing beside it: charts as inline SVG, each with a text that says the same, and every table in full. Dutch.
std::string published_html(Published const&);

/// A few lines for a terminal.
std::string published_text(Published const&);

}  // namespace sprank::operate
