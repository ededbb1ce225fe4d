#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace sprank::import {

/// A cell as text on one line: tags, entities, control and direction characters gone, spaces single, at most so many characters, cut at
/// a word. Valid UTF-8 gives valid UTF-8. Looks at the first 20,000 bytes only.
std::string plain_cell(std::string_view utf8, std::size_t characters = 400);

}  // namespace sprank::import
