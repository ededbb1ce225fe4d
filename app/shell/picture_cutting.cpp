#include "shell/picture_cutting.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

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
}  // namespace

raster::Texture cut_to_request(raster::Texture const& source, ui::PictureRequest const& request) {
    if (request.whole) return fitted(source, request);
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
            float const outside = std::hypot(std::max(dx, 0.0f), std::max(dy, 0.0f)) + std::min(std::max(dx, dy), 0.0f) - radius;
            float const t = std::clamp((soft - outside) / (2 * soft), 0.0f, 1.0f);
            coverage.push_back(static_cast<std::uint8_t>(std::lround(255 * t * t * (3 - 2 * t))));
        }
    return raster::Texture::alpha(side, side, std::move(coverage));
}

}  // namespace sprank::shell
