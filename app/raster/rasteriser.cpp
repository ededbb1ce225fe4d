#include "raster/rasteriser.hpp"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "raster/moves.hpp"
#include "raster/painter.hpp"
#include "raster/primitives.hpp"
#include "raster/spans.hpp"
#include "raster/tiles.hpp"
#include "raster/workers.hpp"

namespace sprank::raster {

static_assert(tile_width <= longest_row);

struct Rasteriser::Parts {
    explicit Parts(int threads) : workers(threads - 1) {}

    void paint_tile(std::uint32_t number) const {
        Box const box = tiles.box(number);
        if (!tiles.tile(number).covered) {
            for (int y = box.top; y < box.bottom; ++y) {
                std::uint32_t* const row = surface.pixels + static_cast<std::ptrdiff_t>(y) * surface.stride;
                fill(row + box.left, box.right - box.left, background);
            }
        }
        for (std::uint32_t const index : tiles.primitives(number)) {
            paint(list, list.primitives()[index], box, surface);
        }
    }

    /// What moved up or down since the last draw is moved on the surface, where that gives the very pixels that drawing would.
    void move() {
        std::optional<Move> const move = find_move(before, now);
        if (!move) return;
        tiles.begin_expected(background);
        for (Piece const& piece : before) tiles.expect(piece, move->region, move->by);
        for (std::uint32_t const number : tiles.take_moved(move->region, move->by)) {
            Box const tile = tiles.box(number);
            Box const box{std::max(tile.left, move->region.left), tile.top, std::min(tile.right, move->region.right), tile.bottom};
            int const rows = box.bottom - box.top;
            for (int i = 0; i < rows; ++i) {
                // Row by row in the direction in which they do not run over one another.
                int const y = move->by > 0 ? box.bottom - 1 - i : box.top + i;
                std::uint32_t* const to = surface.pixels + static_cast<std::ptrdiff_t>(y) * surface.stride + box.left;
                std::copy_n(to - static_cast<std::ptrdiff_t>(move->by) * surface.stride, box.right - box.left, to);
            }
        }
    }

    void paint_dirty() {
        auto const dirty = tiles.dirty();
        std::atomic<std::size_t> next{0};
        auto const paint_some = [&] {
            for (std::size_t i = next++; i < dirty.size(); i = next++) paint_tile(dirty[i]);
        };
        // Waking a thread costs as much as painting a few tiles.
        constexpr std::size_t worth_waking = 8;
        if (workers.none() || dirty.size() < worth_waking) {
            paint_some();
        } else {
            workers.run(paint_some);
        }
    }

    PrimitiveList list;
    std::vector<Piece> before, now;  ///< the last draw's and this one's
    Tiles tiles;
    Workers workers;
    Surface surface{};
    std::uint32_t background = 0;
    std::optional<std::uint64_t> shown;  ///< fingerprint of the last draw data
};

Rasteriser::Rasteriser(int threads) : parts_(std::make_unique<Parts>(threads)) {}
Rasteriser::~Rasteriser() = default;

void Rasteriser::invalidate() {
    parts_->shown.reset();
    parts_->before.clear();
    parts_->tiles.forget();
}

std::span<Rect const> Rasteriser::draw(ImDrawData const& data, Surface surface, std::uint32_t background) {
    Parts& parts = *parts_;
    if (surface.pixels == nullptr || surface.width <= 0 || surface.height <= 0) return {};
    background |= 0xFF000000u;
    std::uint64_t const wanted = fingerprint(data);
    bool const same_place = surface == parts.surface && background == parts.background;
    if (parts.shown == wanted && same_place) return {};
    if (!same_place) parts.before.clear();
    if (surface != parts.surface) parts.tiles.resize(surface.width, surface.height);
    parts.shown = wanted;
    parts.surface = surface;
    parts.background = background;

    parts.list.build(data, surface.width, surface.height);
    parts.tiles.begin(parts.background);
    parts.now.clear();
    std::uint32_t index = 0;
    for (Primitive const& primitive : parts.list.primitives()) {
        parts.now.push_back(parts.list.piece(primitive));
        parts.tiles.add(parts.now.back(), index++);
    }
    parts.tiles.compare();
    // For a few tiles the search is not worth its while.
    constexpr std::size_t worth_moving = 16;
    if (parts.tiles.dirty().size() >= worth_moving) parts.move();
    std::swap(parts.before, parts.now);
    if (parts.tiles.changed().empty()) return {};
    parts.tiles.plan();
    index = 0;
    for (Primitive const& primitive : parts.list.primitives()) parts.tiles.collect(primitive.box, index++);
    parts.paint_dirty();
    return parts.tiles.changed();
}

}  // namespace sprank::raster
