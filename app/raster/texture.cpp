#include "raster/texture.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <utility>

#include "raster/pixel.hpp"

namespace sprank::raster {
namespace {

std::uint64_t next_identity() {
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

std::size_t area(int width, int height) { return static_cast<std::size_t>(width) * static_cast<std::size_t>(height); }

using Sums = std::array<std::uint64_t, 4>;

/// Calls visit(target, source, weight) for every overlap when `from` cells are laid along `to` cells of the same total
/// length. In the common unit (1 / (from * to)) a source cell is `to` long and a target cell `from`: all weights are whole.
template <typename Visit>
void each_overlap(int from, int to, Visit visit) {
    std::int64_t at = 0;
    std::int64_t source = 0;
    for (std::int64_t target = 0; target < to; ++target) {
        for (std::int64_t const end = (target + 1) * from; at < end;) {
            std::int64_t const source_end = (source + 1) * to;
            std::int64_t const stop = std::min(end, source_end);
            visit(static_cast<int>(target), static_cast<int>(source), static_cast<std::uint64_t>(stop - at));
            at = stop;
            if (at == source_end) ++source;
        }
    }
}

void add_weighted(Sums& sums, std::uint32_t pixel, std::uint64_t weight) {
    for (unsigned channel = 0; channel < 4; ++channel) {
        sums[channel] += weight * ((pixel >> (8 * channel)) & 255u);
    }
}

/// One source row squeezed to `columns.size()` weighted sums; each sum is source.width() times the average.
void squeeze_row(Texture const& source, int y, std::vector<Sums>& columns) {
    std::fill(columns.begin(), columns.end(), Sums{});
    each_overlap(source.width(), static_cast<int>(columns.size()), [&](int target, int x, std::uint64_t weight) {
        add_weighted(columns[static_cast<std::size_t>(target)], source.texel(x, y), weight);
    });
}

std::uint32_t average(Sums const& sums, std::uint64_t total) {
    std::uint32_t pixel = 0;
    for (unsigned channel = 0; channel < 4; ++channel) {
        pixel |= static_cast<std::uint32_t>((sums[channel] + total / 2) / total) << (8 * channel);
    }
    return pixel;
}

}  // namespace

Texture::Texture(int width, int height) : width_(std::max(width, 1)), height_(std::max(height, 1)), identity_(next_identity()) {}

Texture Texture::alpha(int width, int height, std::vector<std::uint8_t> coverage) {
    Texture texture(width, height);
    coverage.resize(area(texture.width_, texture.height_));
    texture.opaque_ = std::all_of(coverage.begin(), coverage.end(), [](std::uint8_t value) { return value == 255; });
    texture.coverage_ = std::move(coverage);
    return texture;
}

Texture Texture::colour(int width, int height, std::vector<std::uint32_t> pixels) {
    Texture texture(width, height);
    pixels.resize(area(texture.width_, texture.height_));
    std::uint32_t all = 0xFF000000u;
    for (std::uint32_t& pixel : pixels) {
        std::uint32_t const alpha = pixel >> 24;
        all &= pixel;
        // Blending adds without carrying between channels only while no channel is above its alpha.
        if (alpha != 255) {
            pixel = alpha << 24 | std::min(pixel >> 16 & 255u, alpha) << 16 | std::min(pixel >> 8 & 255u, alpha) << 8 |
                    std::min(pixel & 255u, alpha);
        }
    }
    texture.opaque_ = all == 0xFF000000u;
    texture.pixels_ = std::move(pixels);
    return texture;
}

std::uint32_t Texture::texel(int x, int y) const {
    auto const column = static_cast<std::size_t>(std::clamp(x, 0, width_ - 1));
    int const row = std::clamp(y, 0, height_ - 1);
    return is_alpha() ? coverage_row(row)[column] * 0x01010101u : colour_row(row)[column];
}

Texture scaled(Texture const& source, int width, int height) {
    width = std::max(width, 1);
    height = std::max(height, 1);
    std::vector<Sums> columns(static_cast<std::size_t>(width));
    std::vector<Sums> rows(static_cast<std::size_t>(width));
    std::vector<std::uint32_t> pixels(area(width, height));
    std::uint64_t const total = static_cast<std::uint64_t>(area(source.width(), source.height()));
    int squeezed = -1;
    int finished = 0;
    auto finish_row = [&](int target) {
        auto* out = pixels.data() + area(width, target);
        for (Sums& sums : rows) *out++ = average(std::exchange(sums, Sums{}), total);
    };
    each_overlap(source.height(), height, [&](int target, int y, std::uint64_t weight) {
        if (target != finished) finish_row(std::exchange(finished, target));
        if (y != squeezed) squeeze_row(source, squeezed = y, columns);
        for (std::size_t x = 0; x < columns.size(); ++x) {
            for (unsigned channel = 0; channel < 4; ++channel) rows[x][channel] += weight * columns[x][channel];
        }
    });
    finish_row(finished);
    return Texture::colour(width, height, std::move(pixels));
}

Texture from_rgba_bytes(int width, int height, std::uint8_t const* rgba) {
    std::vector<std::uint32_t> pixels(area(std::max(width, 0), std::max(height, 0)));
    for (std::uint32_t& pixel : pixels) {
        pixel = premultiplied(rgba[0], rgba[1], rgba[2], rgba[3]);
        rgba += 4;
    }
    return Texture::colour(width, height, std::move(pixels));
}

}  // namespace sprank::raster
