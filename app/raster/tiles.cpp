#include "raster/tiles.hpp"

#include <algorithm>

#include "raster/hash.hpp"

namespace sprank::raster {
namespace {

/// Order matters: what is drawn later lies on top.
std::uint64_t mixed(std::uint64_t sum, std::uint64_t hash) { return (sum ^ hash) * 0xD6E8FEB86659FD93u + (sum >> 32); }

/// What a piece does in one tile.
class Sight {
public:
    explicit Sight(Piece const& piece) : piece_(piece), whole_(piece.level ? piece.look : mixed(piece.look, static_cast<std::uint32_t>(piece.extent.top))) {}
    /// Nothing that came before it remains visible.
    bool hides(Box const& tile) const { return !piece_.hides.empty() && piece_.hides.contains(tile); }
    /// What makes no difference here does not count: a clip that cuts nothing off, and where a level one begins and ends.
    std::uint64_t within(Box const& tile) const {
        Box const seen = intersection(piece_.level ? intersection(piece_.clip, piece_.extent) : piece_.clip, tile);
        if (seen == tile) return whole_;
        Hash cut;
        cut.add(seen.left, seen.top);
        cut.add(seen.right, seen.bottom);
        return mixed(whole_, cut.value());
    }

private:
    Piece const& piece_;
    std::uint64_t whole_;
};

}  // namespace

void Tiles::resize(int width, int height) {
    width_ = width;
    height_ = height;
    columns_ = (width + tile_width - 1) / tile_width;
    int const rows = (height + tile_height - 1) / tile_height;
    tiles_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows), Tile{});
    forgotten_ = true;
}

template <typename Visit>
void Tiles::each_tile(Box const& box, Visit visit) {
    int const right = (box.right - 1) / tile_width;
    int const bottom = (box.bottom - 1) / tile_height;
    for (int row = box.top / tile_height; row <= bottom; ++row) {
        for (int column = box.left / tile_width; column <= right; ++column) {
            visit(static_cast<std::uint32_t>(row * columns_ + column));
        }
    }
}

void Tiles::begin(std::uint64_t seed) {
    for (Tile& tile : tiles_) {
        tile.wanted = seed;
        tile.first = tile.count = 0;
        tile.covered = false;
    }
}

void Tiles::add(Piece const& piece, std::uint32_t index) {
    Sight const sight(piece);
    each_tile(intersection(piece.extent, piece.clip), [&](std::uint32_t number) {
        Tile& tile = tiles_[number];
        Box const pixels = box(number);
        if (sight.hides(pixels)) {
            tile.wanted = 0;
            tile.first = index;
            tile.count = 0;
            tile.covered = true;
        }
        tile.wanted = mixed(tile.wanted, sight.within(pixels));
        ++tile.count;
    });
}

void Tiles::compare() {
    dirty_.clear();
    for (std::uint32_t number = 0; number < tiles_.size(); ++number) {
        Tile& tile = tiles_[number];
        tile.dirty = forgotten_ || tile.wanted != tile.shown;
        tile.shown = tile.wanted;
        if (tile.dirty) dirty_.push_back(number);
    }
    forgotten_ = false;
    merge();
}

void Tiles::begin_expected(std::uint64_t seed) {
    for (Tile& tile : tiles_) tile.expected = seed;
}

void Tiles::expect(Piece const& piece, Box const& region, int by) {
    Box const surface{0, 0, width_, height_}, place = intersection(piece.extent, piece.clip);
    // What stands beside the region stays, also in tiles that it shares with what moves.
    bool const beside = place.right <= region.left || place.left >= region.right;
    bool const inside = place.left >= region.left && place.right <= region.right;
    Piece const moved = beside ? piece : Piece{piece.look, piece.extent.lowered(by), piece.clip.lowered(by), piece.hides.lowered(by), piece.level};
    Box const moved_place = intersection(beside ? place : place.lowered(by), surface);
    Sight const sight(moved);
    if (!moved_place.empty()) {
        each_tile(moved_place, [&](std::uint32_t number) {
            Tile& tile = tiles_[number];
            if (!tile.dirty) return;
            Box const pixels = box(number);
            if (sight.hides(pixels)) tile.expected = 0;
            tile.expected = mixed(tile.expected, sight.within(pixels));
        });
    }
    if (beside || inside) return;
    // What is partly in the region can't both move and stay in a tile, unless that makes no difference there.
    Sight const still(piece);
    auto const touches = [](Box const& at, Box const& pixels) { return !intersection(at, pixels).empty(); };
    auto const check = [&](std::uint32_t number) {
        Box const pixels = box(number);
        bool const shared = pixels.left < region.left || pixels.right > region.right;
        bool const same = touches(place, pixels) && touches(moved_place, pixels) && sight.within(pixels) == still.within(pixels);
        if (shared && !same) tiles_[number].expected = mixed(tiles_[number].expected, ~piece.look);
    };
    if (!moved_place.empty()) each_tile(moved_place, check);
    if (!place.empty()) each_tile(place, check);
}

std::span<std::uint32_t const> Tiles::take_moved(Box const& region, int by) {
    Box const both = intersection(region, region.lowered(by));
    moved_.clear();
    std::erase_if(dirty_, [&](std::uint32_t number) {
        Tile& tile = tiles_[number];
        Box const pixels = box(number);
        bool const moves = tile.expected == tile.wanted && both.top <= pixels.top && both.bottom >= pixels.bottom && both.left < pixels.right && both.right > pixels.left;
        if (!moves) return false;
        tile.dirty = false;
        moved_.push_back(number);
        return true;
    });
    // Where pixels go down, the lowest tiles first: what is still to be moved stays as it was.
    if (by > 0) std::ranges::reverse(moved_);
    return moved_;
}

void Tiles::plan() {
    std::uint32_t total = 0;
    for (std::uint32_t const number : dirty_) {
        Tile& tile = tiles_[number];
        tile.start = total;
        total += tile.count;
        tile.count = 0;
    }
    collected_.resize(total);
}

void Tiles::collect(Box const& box, std::uint32_t index) {
    each_tile(box, [&](std::uint32_t number) {
        Tile& tile = tiles_[number];
        if (tile.dirty && index >= tile.first) collected_[tile.start + tile.count++] = index;
    });
}

Box Tiles::box(std::uint32_t number) const {
    int const left = static_cast<int>(number) % columns_ * tile_width;
    int const top = static_cast<int>(number) / columns_ * tile_height;
    return {left, top, std::min(left + tile_width, width_), std::min(top + tile_height, height_)};
}

std::span<std::uint32_t const> Tiles::primitives(std::uint32_t number) const {
    Tile const& tile = tiles_[number];
    return {collected_.data() + tile.start, tile.count};
}

void Tiles::merge() {
    changed_.clear();
    for (std::size_t i = 0; i < dirty_.size();) {
        Box run = box(dirty_[i]);
        for (++i; i < dirty_.size(); ++i) {
            Box const next = box(dirty_[i]);
            if (next.top != run.top || next.left != run.right) break;
            run.right = next.right;
        }
        auto const above = std::find_if(changed_.begin(), changed_.end(), [&](Rect const& rect) {
            return rect.y + rect.height == run.top && rect.x == run.left && rect.width == run.right - run.left;
        });
        if (above != changed_.end()) {
            above->height += run.bottom - run.top;
        } else {
            changed_.push_back({run.left, run.top, run.right - run.left, run.bottom - run.top});
        }
    }
}

}  // namespace sprank::raster
