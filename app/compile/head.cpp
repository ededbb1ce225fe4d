#include "compile/head.hpp"

#include <png.h>

#include <algorithm>
#include <cstddef>

namespace sprank::compile {
namespace {

constexpr int middle = 500;
constexpr std::uint8_t solid = 128;
constexpr int head_part = 6;  ///< a head is about a sixth of the picture high

}  // namespace

int head_of(std::vector<std::uint8_t> const& png) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, png.data(), png.size()) == 0) return middle;
    image.format = PNG_FORMAT_RGBA;
    std::vector<std::uint8_t> rgba(PNG_IMAGE_SIZE(image));
    int const width = static_cast<int>(image.width), height = static_cast<int>(image.height);
    if (png_image_finish_read(&image, nullptr, rgba.data(), 0, nullptr) == 0) return middle;
    std::int64_t sum = 0, count = 0;
    int end = height;
    for (int y = 0; y < end; ++y)
        for (int x = 0; x < width; ++x) {
            if (rgba[(static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)) * 4 + 3] < solid) continue;
            if (count == 0) end = std::min(height, y + height / head_part);
            sum += x;
            ++count;
        }
    return count == 0 ? middle : static_cast<int>(sum * 1000 / (count * width));
}

}  // namespace sprank::compile
