// What somebody gets to see whose change draws a screen differently.
#include <doctest/doctest.h>

#include <algorithm>

#include "picture_difference.hpp"

namespace sprank::shell {

namespace {
raster::Texture picture(int width, int height, std::vector<std::pair<std::size_t, std::uint32_t>> const& others = {}) {
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 0xFF203040);
    for (auto const& [at, colour] : others) pixels[at] = colour;
    return raster::Texture::colour(width, height, std::move(pixels));
}

bool colourful(std::uint32_t pixel) { return (pixel >> 16 & 255) != (pixel >> 8 & 255); }
}  // namespace

TEST_CASE("two pictures that are the same have nothing to show, and a faint picture shows it") {
    PictureDifference const none = difference(picture(40, 30), picture(40, 30));
    CHECK(none.pixels == 0);
    CHECK(none.box == raster::Rect{0, 0, 0, 0});
    CHECK(none.picture.size() == 40 * 30);
    CHECK(std::ranges::none_of(none.picture, colourful));
    CHECK((none.picture[0] & 255) > 160);
}

TEST_CASE("one pixel that is a shade off is found, told where, and marked so that an eye sees it") {
    PictureDifference const one = difference(picture(40, 30), picture(40, 30, {{12 * 40 + 20, 0xFF203041}}));
    CHECK(one.pixels == 1);
    CHECK(one.box == raster::Rect{20, 12, 1, 1});
    CHECK(colourful(one.picture[12 * 40 + 20]));
    CHECK(std::ranges::count_if(one.picture, colourful) >= 25);
    CHECK_FALSE(colourful(one.picture[0]));
}

TEST_CASE("the box lies around all that differs, up to the corners of the picture") {
    PictureDifference const two = difference(picture(40, 30, {{0, 0xFF000000}}), picture(40, 30, {{29 * 40 + 39, 0xFFFFFFFF}}));
    CHECK(two.pixels == 2);
    CHECK(two.box == raster::Rect{0, 0, 40, 30});
    CHECK(colourful(two.picture.front()));
    CHECK(colourful(two.picture.back()));
    CHECK_FALSE(colourful(two.picture[15 * 40 + 20]));
}

TEST_CASE("a picture of another size differs where only one of the two is") {
    PictureDifference const larger = difference(picture(40, 30), picture(42, 28));
    CHECK(larger.width == 42);
    CHECK(larger.height == 30);
    CHECK(larger.pixels == 2 * 28 + 42 * 2);
    CHECK(larger.box == raster::Rect{0, 0, 42, 30});
    CHECK_FALSE(colourful(larger.picture[0]));
}

}  // namespace sprank::shell
