#pragma once
#include <cstdint>
#include <vector>

namespace sprank::compile {

/// Where the middle of the head is in the picture of a person without background, in thousandths of the width: the middle of what
/// stands highest, for arms and tools stand lower in every picture of the family. 500 for what cannot be read or is empty.
int head_of(std::vector<std::uint8_t> const& png);

}  // namespace sprank::compile
