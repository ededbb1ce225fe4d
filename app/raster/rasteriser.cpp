#include "raster/rasteriser.hpp"

#include <atomic>
#include <cstddef>
#include <optional>

#include "raster/painter.hpp"
#include "raster/primitives.hpp"
#include "raster/spans.hpp"
#include "raster/tiles.hpp"
#include "raster/workers.hpp"

namespace sprank::raster {

static_assert(tile_size <= longest_row);

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
    parts_->tiles.forget();
}

std::span<Rect const> Rasteriser::draw(ImDrawData const& data, Surface surface, std::uint32_t background) {
    Parts& parts = *parts_;
    if (surface.pixels == nullptr || surface.width <= 0 || surface.height <= 0) return {};
    background |= 0xFF000000u;
    std::uint64_t const wanted = fingerprint(data);
    bool const same_place = surface == parts.surface && background == parts.background;
    if (parts.shown == wanted && same_place) return {};
    if (surface != parts.surface) parts.tiles.resize(surface.width, surface.height);
    parts.shown = wanted;
    parts.surface = surface;
    parts.background = background;

    parts.list.build(data, surface.width, surface.height);
    parts.tiles.begin(parts.background);
    std::uint32_t index = 0;
    for (Primitive const& primitive : parts.list.primitives()) {
        parts.tiles.add(primitive.box, primitive.hides, parts.list.hash(primitive), index++);
    }
    parts.tiles.compare();
    if (parts.tiles.dirty().empty()) return {};
    index = 0;
    for (Primitive const& primitive : parts.list.primitives()) parts.tiles.collect(primitive.box, index++);
    parts.paint_dirty();
    return parts.tiles.changed();
}

}  // namespace sprank::raster
