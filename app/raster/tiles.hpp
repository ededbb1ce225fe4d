#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "raster/primitives.hpp"
#include "raster/surface.hpp"

namespace sprank::raster {

inline constexpr int tile_width = 128, tile_height = 32;

/// Knows per tile of the surface what was drawn there last and what is wanted there now. Per frame: begin, add every primitive in
/// order, compare. Perhaps something only moved: expect every primitive of the last frame in order, then take what came true. If
/// anything is still dirty, collect the primitives again; then paint the dirty tiles.
class Tiles {
public:
    struct Tile {
        std::uint64_t wanted = 0;  ///< hash of all that is to be seen in it
        std::uint64_t shown = 0;   ///< the same at the last compare()
        std::uint64_t expected = 0;  ///< the same if what was shown below or above it moved here
        std::uint32_t first = 0;   ///< primitives before this one are hidden here
        std::uint32_t count = 0;
        std::uint32_t start = 0;  ///< of its part of the collected primitives
        bool covered = false;     ///< the first one hides the background
        bool dirty = false;
    };

    /// A new surface: all tiles differ from what is shown.
    void resize(int width, int height);
    /// The next compare() finds all tiles dirty.
    void forget() { forgotten_ = true; }

    void begin(std::uint64_t seed);
    void add(Piece const& piece, std::uint32_t index);
    void compare();

    void begin_expected(std::uint64_t seed);
    /// A piece of the last frame, as it is after everything in the columns of `region` moved down by `by` pixels.
    void expect(Piece const& piece, Box const& region, int by);
    /// Dirty tiles that show what is wanted once the pixels within `region` are moved down by `by`: no longer dirty, but returned, in
    /// the order in which they can be moved one after the other.
    std::span<std::uint32_t const> take_moved(Box const& region, int by);

    /// Makes room to collect.
    void plan();

    /// Numbers of the tiles to paint, row by row, until the next compare().
    std::span<std::uint32_t const> dirty() const { return dirty_; }
    void collect(Box const& box, std::uint32_t index);

    Tile const& tile(std::uint32_t number) const { return tiles_[number]; }
    /// Its pixels, cut to the surface.
    Box box(std::uint32_t number) const;
    /// Indices of the primitives to paint in a dirty tile, in order.
    std::span<std::uint32_t const> primitives(std::uint32_t number) const;
    /// The dirty and the moved tiles as few rectangles, until the next compare().
    std::span<Rect const> changed() const { return changed_; }

private:
    template <typename Visit>
    void each_tile(Box const& box, Visit visit);
    void merge();

    int width_ = 0, height_ = 0;
    int columns_ = 0;
    bool forgotten_ = true;
    std::vector<Tile> tiles_;
    std::vector<std::uint32_t> dirty_, moved_, collected_;
    std::vector<Rect> changed_;
};

}  // namespace sprank::raster
