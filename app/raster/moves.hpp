#pragma once
#include <optional>
#include <span>

#include "raster/primitives.hpp"

namespace sprank::raster {

/// What stands under one clip rectangle moved down by so many pixels (up, if negative), as in a list that scrolls.
struct Move {
    Box region;
    int by;
};

/// The most likely such move between two frames, if there is one. A guess: parts of the region may not have taken part.
std::optional<Move> find_move(std::span<Piece const> before, std::span<Piece const> now);

}  // namespace sprank::raster
