#include "raster/tiles.hpp"

#include <algorithm>

namespace sprank::raster {
namespace {

/// Order matters: what is drawn later lies on top.
std::uint64_t mixed(std::uint64_t sum, std::uint64_t hash) { return (sum ^ hash) * 0xD6E8FEB86659FD93u + (sum >> 32); }

}  // namespace

void Tiles::resize(int width, int height) {
    width_ = width;
    height_ = height;
    columns_ = (width + tile_size - 1) / tile_size;
    int const rows = (height + tile_size - 1) / tile_size;
    tiles_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows), Tile{});
    forgotten_ = true;
}

template <typename Visit>
void Tiles::each_tile(Box const& box, Visit visit) {
    int const right = (box.right - 1) / tile_size;
    int const bottom = (box.bottom - 1) / tile_size;
    for (int row = box.top / tile_size; row <= bottom; ++row) {
        for (int column = box.left / tile_size; column <= right; ++column) {
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

void Tiles::add(Box const& shape, Box const& hides, std::uint64_t hash, std::uint32_t index) {
    each_tile(shape, [&](std::uint32_t number) {
        Tile& tile = tiles_[number];
        if (!hides.empty() && hides.contains(box(number))) {
            tile.wanted = 0;
            tile.first = index;
            tile.count = 0;
            tile.covered = true;
        }
        tile.wanted = mixed(tile.wanted, hash);
        ++tile.count;
    });
}

void Tiles::compare() {
    dirty_.clear();
    std::uint32_t total = 0;
    for (std::uint32_t number = 0; number < tiles_.size(); ++number) {
        Tile& tile = tiles_[number];
        tile.dirty = forgotten_ || tile.wanted != tile.shown;
        tile.shown = tile.wanted;
        if (!tile.dirty) continue;
        dirty_.push_back(number);
        tile.start = total;
        total += tile.count;
        tile.count = 0;
    }
    forgotten_ = false;
    collected_.resize(total);
    merge();
}

void Tiles::collect(Box const& shape, std::uint32_t index) {
    each_tile(shape, [&](std::uint32_t number) {
        Tile& tile = tiles_[number];
        if (tile.dirty && index >= tile.first) collected_[tile.start + tile.count++] = index;
    });
}

Box Tiles::box(std::uint32_t number) const {
    int const left = static_cast<int>(number) % columns_ * tile_size;
    int const top = static_cast<int>(number) / columns_ * tile_size;
    return {left, top, std::min(left + tile_size, width_), std::min(top + tile_size, height_)};
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
