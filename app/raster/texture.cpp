#include "raster/texture.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <span>
#include <utility>

#include "raster/pixel.hpp"

namespace sprank::raster {
namespace {

std::uint64_t next_identity() {
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

std::size_t area(int width, int height) { return static_cast<std::size_t>(width) * static_cast<std::size_t>(height); }

/// How much of one source cell lies in a target cell.
struct Share {
    int source;
    int weight;
};

/// For every target cell its shares, when `from` cells are laid along `to` cells of the same total length; those of target t stand
/// from starts[t] to starts[t + 1]. In the common unit (1 / (from * to)) a source cell is `to` long and a target cell `from`: all
/// weights are whole, and those of one target cell add up to `from`.
struct Shares {
    Shares(int from, int to) {
        std::int64_t at = 0;
        int source = 0;
        for (std::int64_t target = 0; target < to; ++target) {
            starts.push_back(list.size());
            for (std::int64_t const end = (target + 1) * from; at < end;) {
                std::int64_t const source_end = (source + std::int64_t{1}) * to;
                std::int64_t const stop = std::min(end, source_end);
                list.push_back({source, static_cast<int>(stop - at)});
                at = stop;
                if (at == source_end) ++source;
            }
        }
        starts.push_back(list.size());
    }
    std::span<Share const> of(int target) const {
        auto const at = static_cast<std::size_t>(target);
        return std::span(list).subspan(starts[at], starts[at + 1] - starts[at]);
    }
    std::vector<Share> list;
    std::vector<std::size_t> starts;
};

constexpr std::size_t channels = 4;

/// One row of the source as bytes, four a pixel; `room` is where those of an alpha texture are made.
std::uint8_t const* row_bytes(Texture const& source, int x, int y, std::vector<std::uint8_t>& room) {
    if (!source.is_alpha()) return reinterpret_cast<std::uint8_t const*>(source.colour_row(y) + x);
    std::uint8_t const* const coverage = source.coverage_row(y) + x;
    for (std::size_t i = 0; i < room.size(); ++i) room[i] = coverage[i / channels];
    return room.data();
}

/// Adds a row to the sums of its columns; simple enough for the compiler to do sixteen bytes at a time.
void add_row(std::vector<std::uint32_t>& sums, std::uint8_t const* bytes, int weight) {
    std::uint32_t* const to = sums.data();
    for (std::size_t i = 0, count = sums.size(); i < count; ++i) to[i] += static_cast<std::uint32_t>(weight) * bytes[i];
}

/// A part as it is.
Texture copied(Texture const& source, Rect part) {
    std::vector<std::uint32_t> pixels;
    pixels.reserve(area(part.width, part.height));
    for (int y = part.y; y < part.y + part.height; ++y) {
        std::uint32_t const* const row = source.colour_row(y) + part.x;
        pixels.insert(pixels.end(), row, row + part.width);
    }
    return Texture::colour(part.width, part.height, std::move(pixels));
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
    int open = 0;  // 0: no opaque row yet, 1: within the run of them, 2: after it
    std::uint32_t* pixel = pixels.data();
    for (int y = 0; y < texture.height_; ++y) {
        std::uint32_t all = 0xFF000000u;
        for (std::uint32_t const* const end = pixel + texture.width_; pixel < end; ++pixel) {
            std::uint32_t const alpha = *pixel >> 24;
            all &= *pixel;
            // Blending adds without carrying between channels only while no channel is above its alpha.
            if (alpha != 255) {
                *pixel = alpha << 24 | std::min(*pixel >> 16 & 255u, alpha) << 16 | std::min(*pixel >> 8 & 255u, alpha) << 8 |
                         std::min(*pixel & 255u, alpha);
            }
        }
        bool const opaque = all == 0xFF000000u;
        if (open == 0 && opaque) texture.opaque_from_ = y, open = 1;
        if (open == 1 && opaque) texture.opaque_to_ = y + 1;
        if (open == 1 && !opaque) open = 2;
    }
    texture.opaque_ = texture.opaque_to_ - texture.opaque_from_ == texture.height_;
    texture.pixels_ = std::move(pixels);
    return texture;
}

std::uint32_t Texture::texel(int x, int y) const {
    auto const column = static_cast<std::size_t>(std::clamp(x, 0, width_ - 1));
    int const row = std::clamp(y, 0, height_ - 1);
    return is_alpha() ? coverage_row(row)[column] * 0x01010101u : colour_row(row)[column];
}

Texture scaled(Texture const& source, Rect part, int width, int height) {
    width = std::max(width, 1);
    height = std::max(height, 1);
    if (!source.is_alpha() && part.width == width && part.height == height) return copied(source, part);
    Shares const across(part.width, width), down(part.height, height);
    std::vector<std::uint32_t> sums(area(part.width, 1) * channels);
    std::vector<double> exact(sums.size());
    std::vector<std::uint8_t> room(source.is_alpha() ? sums.size() : 0);
    std::vector<std::uint32_t> pixels(area(width, height));
    auto* out = reinterpret_cast<std::uint8_t*>(pixels.data());
    // All sums are whole and under 2^53, and a quarter is more than the product can be wrong: this rounds exactly.
    auto const total = static_cast<std::int64_t>(area(part.width, part.height));
    double const half = static_cast<double>(total / 2) + .25, one = 1 / static_cast<double>(total);
    for (int y = 0; y < height; ++y) {
        std::fill(sums.begin(), sums.end(), 0u);
        for (Share const& share : down.of(y)) add_row(sums, row_bytes(source, part.x, part.y + share.source, room), share.weight);
        std::transform(sums.begin(), sums.end(), exact.begin(), [](std::uint32_t sum) { return static_cast<double>(static_cast<std::int32_t>(sum)); });
        for (int x = 0; x < width; ++x) {
            std::array<double, channels> pixel{half, half, half, half};
            for (Share const& share : across.of(x)) {
                double const* const column = exact.data() + static_cast<std::size_t>(share.source) * channels;
                for (std::size_t i = 0; i < channels; ++i) pixel[i] += share.weight * column[i];
            }
            for (std::size_t i = 0; i < channels; ++i) out[i] = static_cast<std::uint8_t>(static_cast<std::int32_t>(pixel[i] * one));
            out += channels;
        }
    }
    return Texture::colour(width, height, std::move(pixels));
}

Texture scaled(Texture const& source, int width, int height) {
    return scaled(source, {0, 0, source.width(), source.height()}, width, height);
}

Texture from_rgba_bytes(int width, int height, std::uint8_t const* rgba) {
    std::vector<std::uint32_t> pixels(area(std::max(width, 0), std::max(height, 0)));
    for (std::uint32_t& pixel : pixels) {
        std::uint32_t const alpha = rgba[3];
        // Most pixels of an illustration are solid or clear.
        pixel = alpha == 255 ? 0xFF000000u | std::uint32_t{rgba[0]} << 16 | std::uint32_t{rgba[1]} << 8 | rgba[2]
                : alpha == 0 ? 0
                             : premultiplied(rgba[0], rgba[1], rgba[2], alpha);
        rgba += 4;
    }
    return Texture::colour(width, height, std::move(pixels));
}

}  // namespace sprank::raster
