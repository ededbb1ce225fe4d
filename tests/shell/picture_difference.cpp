#include "picture_difference.hpp"

#include <algorithm>

namespace sprank::shell {

namespace {
constexpr std::uint32_t strong = 0xFFE6007E, pale = 0xFFFFB3DA;
constexpr int around = 4;  ///< pixels of pale colour around each that differs: one alone would be overlooked

std::uint32_t faint(std::uint32_t colour) {
    std::uint32_t const grey = ((colour >> 16 & 255) * 2 + (colour >> 8 & 255) * 5 + (colour & 255)) / 8, light = 170 + grey / 3;
    return 0xFF000000 | light << 16 | light << 8 | light;
}
}  // namespace

PictureDifference difference(raster::Texture const& wanted, raster::Texture const& got) {
    PictureDifference found;
    found.width = std::max(wanted.width(), got.width()), found.height = std::max(wanted.height(), got.height());
    auto const at = [&](int x, int y) { return static_cast<std::size_t>(y) * static_cast<std::size_t>(found.width) + static_cast<std::size_t>(x); };
    auto const within = [](raster::Texture const& picture, int x, int y) { return x < picture.width() && y < picture.height(); };
    found.picture.assign(at(0, found.height), 0xFFFFFFFF);
    std::vector<bool> differs(found.picture.size());
    int left = found.width, top = found.height, right = 0, bottom = 0;
    for (int y = 0; y < found.height; ++y)
        for (int x = 0; x < found.width; ++x) {
            bool const both = within(wanted, x, y) && within(got, x, y);
            if (within(wanted, x, y)) found.picture[at(x, y)] = faint(wanted.texel(x, y));
            if (both && wanted.texel(x, y) == got.texel(x, y)) continue;
            differs[at(x, y)] = true;
            ++found.pixels;
            left = std::min(left, x), top = std::min(top, y), right = std::max(right, x + 1), bottom = std::max(bottom, y + 1);
        }
    if (found.pixels > 0) found.box = {left, top, right - left, bottom - top};
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x) {
            if (!differs[at(x, y)]) continue;
            for (int i = std::max(0, y - around); i < std::min(found.height, y + around + 1); ++i)
                for (int j = std::max(0, x - around); j < std::min(found.width, x + around + 1); ++j)
                    if (std::uint32_t& pixel = found.picture[at(j, i)]; pixel != strong) pixel = differs[at(j, i)] ? strong : pale;
        }
    return found;
}

}  // namespace sprank::shell
