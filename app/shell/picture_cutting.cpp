#include "shell/picture_cutting.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "raster/pixel.hpp"

namespace sprank::shell {

namespace {
raster::Texture fitted(raster::Texture const& source, ui::PictureRequest const& request) {
    double const scale = std::min(static_cast<double>(request.width) / source.width(), static_cast<double>(request.height) / source.height());
    int const width = std::clamp(static_cast<int>(std::lround(source.width() * scale)), 1, request.width);
    int const height = std::clamp(static_cast<int>(std::lround(source.height() * scale)), 1, request.height);
    raster::Texture small = raster::scaled(source, width, height);
    if (width == request.width && height == request.height) return small;
    auto const stride = static_cast<std::size_t>(request.width);
    std::vector<std::uint32_t> pixels(stride * static_cast<std::size_t>(request.height));
    int const left = static_cast<int>(std::lround(static_cast<float>(request.width - width) * request.focus_x));
    int const top = static_cast<int>(std::lround(static_cast<float>(request.height - height) * request.focus_y));
    for (int y = 0; y < height; ++y) {
        std::uint32_t const* const row = small.colour_row(y);
        std::copy(row, row + width, pixels.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(top + y) * stride) + left);
    }
    return raster::Texture::colour(request.width, request.height, std::move(pixels));
}

/// How much of a pixel lies within a disc, when its centre is `distance` pixels from the disc's.
float inside(float radius, float distance) { return std::clamp(radius - distance + .5f, 0.0f, 1.0f); }

raster::Texture filled(raster::Texture const& source, ui::PictureRequest const& request) {
    double const wanted = static_cast<double>(request.width) / request.height;
    double const there = static_cast<double>(source.width()) / source.height();
    int const width = there > wanted ? std::clamp(static_cast<int>(std::lround(source.height() * wanted)), 1, source.width()) : source.width();
    int const height = there > wanted ? source.height() : std::clamp(static_cast<int>(std::lround(source.width() / wanted)), 1, source.height());
    auto const start = [](int all, int taken, float focus) {
        return std::clamp(static_cast<int>(std::lround(static_cast<float>(all) * focus - static_cast<float>(taken) / 2)), 0, all - taken);
    };
    int const left = start(source.width(), width, request.focus_x), top = start(source.height(), height, request.focus_y);
    return raster::scaled(source, {left, top, width, height}, request.width, request.height);
}
}  // namespace

raster::Texture cut_to_request(raster::Texture const& source, ui::PictureRequest const& request) {
    raster::Texture square = request.whole ? fitted(source, request) : filled(source, request);
    if (request.radius <= 0) return square;
    return with_round_corners(square, request.radius, request.corners);
}

raster::Texture with_round_corners(raster::Texture const& source, int radius, ui::Corners corners) {
    using ui::Corners;
    radius = std::min({radius, source.width() / 2, source.height() / 2});
    bool const top_left = corners == Corners::all || corners == Corners::top || corners == Corners::left;
    bool const top_right = corners == Corners::all || corners == Corners::top || corners == Corners::right;
    bool const bottom_left = corners == Corners::all || corners == Corners::bottom || corners == Corners::left;
    bool const bottom_right = corners != Corners::top && corners != Corners::left;
    std::vector<std::uint32_t> pixels;
    pixels.reserve(static_cast<std::size_t>(source.width()) * static_cast<std::size_t>(source.height()));
    for (int y = 0; y < source.height(); ++y) pixels.insert(pixels.end(), source.colour_row(y), source.colour_row(y) + source.width());
    auto const at = [&](int x, int y) -> std::uint32_t& { return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(source.width()) + static_cast<std::size_t>(x)]; };
    for (int y = 0; y < radius; ++y)
        for (int x = 0; x < radius; ++x) {
            float const across = static_cast<float>(radius - x) - .5f, down = static_cast<float>(radius - y) - .5f;
            auto const cover = static_cast<std::uint32_t>(255 * inside(static_cast<float>(radius), std::sqrt(across * across + down * down)) + .5f);
            if (cover == 255) break;  // nor do those further in lose anything
            int const right = source.width() - 1 - x, bottom = source.height() - 1 - y;
            if (top_left) at(x, y) = raster::multiply_all(at(x, y), cover);
            if (top_right) at(right, y) = raster::multiply_all(at(right, y), cover);
            if (bottom_left) at(x, bottom) = raster::multiply_all(at(x, bottom), cover);
            if (bottom_right) at(right, bottom) = raster::multiply_all(at(right, bottom), cover);
        }
    return raster::Texture::colour(source.width(), source.height(), std::move(pixels));
}

raster::Texture disc_mask(int diameter, int hole) {
    float const middle = static_cast<float>(diameter) / 2, hole_radius = static_cast<float>(hole) / 2;
    auto const side = static_cast<std::size_t>(diameter);
    std::vector<std::uint8_t> coverage(side * side);
    // One eighth is all of it.
    for (std::size_t y = 0; y < (side + 1) / 2; ++y)
        for (std::size_t x = 0; x <= y; ++x) {
            float const across = static_cast<float>(x) + .5f - middle, down = static_cast<float>(y) + .5f - middle;
            float const away = std::sqrt(across * across + down * down);
            float const cover = inside(middle, away) - (hole > 0 ? inside(hole_radius, away) : 0);
            auto const value = static_cast<std::uint8_t>(255 * cover + .5f);
            std::size_t const right = side - 1 - x, bottom = side - 1 - y;
            for (auto const& [column, row] : {std::pair{x, y}, {right, y}, {x, bottom}, {right, bottom}})
                coverage[row * side + column] = coverage[column * side + row] = value;
        }
    return raster::Texture::alpha(diameter, diameter, std::move(coverage));
}

raster::Texture coverage_of(raster::Texture const& source) {
    std::vector<std::uint8_t> coverage;
    coverage.reserve(static_cast<std::size_t>(source.width()) * static_cast<std::size_t>(source.height()));
    for (int y = 0; y < source.height(); ++y) {
        std::uint32_t const* const row = source.colour_row(y);
        for (int x = 0; x < source.width(); ++x) coverage.push_back(static_cast<std::uint8_t>(row[x] >> 24));
    }
    return raster::Texture::alpha(source.width(), source.height(), std::move(coverage));
}

raster::Texture shadow_blob(int side) {
    // Distance to a rounded square, run through a smooth step: near enough to a blur, and sums nothing.
    float const middle = static_cast<float>(side) / 2;
    float const soft = middle * .46f, radius = middle / 3, half = middle - soft;
    std::vector<std::uint8_t> coverage;
    coverage.reserve(static_cast<std::size_t>(side) * static_cast<std::size_t>(side));
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            float const dx = std::abs(static_cast<float>(x) + .5f - middle) - (half - radius);
            float const dy = std::abs(static_cast<float>(y) + .5f - middle) - (half - radius);
            float const across = std::max(dx, 0.0f), down = std::max(dy, 0.0f);
            float const outside = std::sqrt(across * across + down * down) + std::min(std::max(dx, dy), 0.0f) - radius;
            float const t = std::clamp((soft - outside) / (2 * soft), 0.0f, 1.0f);
            coverage.push_back(static_cast<std::uint8_t>(255 * t * t * (3 - 2 * t) + .5f));
        }
    return raster::Texture::alpha(side, side, std::move(coverage));
}

}  // namespace sprank::shell
