#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <vector>

#include "raster/texture.hpp"

namespace sprank::raster {

TEST_CASE("a picture file's bytes become premultiplied pixels") {
    std::array<std::uint8_t, 16> const bytes{255, 128, 1, 255, 200, 100, 50, 128, 255, 255, 255, 0, 255, 255, 255, 1};
    Texture const texture = from_rgba_bytes(2, 2, bytes.data());
    CHECK(texture.texel(0, 0) == 0xFFFF8001u);
    CHECK(texture.texel(1, 0) == 0x80643219u);
    CHECK(texture.texel(0, 1) == 0u);
    CHECK(texture.texel(1, 1) == 0x01010101u);
    CHECK_FALSE(texture.opaque());
    CHECK(from_rgba_bytes(1, 1, bytes.data()).opaque());
}

TEST_CASE("a picture never shines brighter than its alpha allows, whatever it was made from") {
    Texture const texture = Texture::colour(2, 1, {0x10FFFFFFu, 0x00FF0102u});
    CHECK(texture.texel(0, 0) == 0x10101010u);
    CHECK(texture.texel(1, 0) == 0u);
}

TEST_CASE("a picture of the wrong length or without size is filled up with nothing") {
    Texture const texture = Texture::colour(3, 2, {0xFFFFFFFFu});
    CHECK(texture.texel(0, 0) == 0xFFFFFFFFu);
    CHECK(texture.texel(2, 1) == 0u);
    CHECK_FALSE(texture.opaque());
    CHECK(texture.bytes() == 24);
    Texture const none = Texture::alpha(0, -3, {});
    CHECK(none.width() == 1);
    CHECK(none.height() == 1);
    CHECK(none.texel(0, 0) == 0u);
}

TEST_CASE("an atlas keeps one byte per pixel and is white where it covers") {
    Texture const atlas = Texture::alpha(2, 2, {0, 255, 7, 255});
    CHECK(atlas.bytes() == 4);
    CHECK(atlas.is_alpha());
    CHECK(atlas.texel(1, 0) == 0xFFFFFFFFu);
    CHECK(atlas.texel(0, 1) == 0x07070707u);
    CHECK(atlas.texel(-9, 1) == atlas.texel(0, 1));
    CHECK(Texture::alpha(1, 1, {255}).opaque());
}

TEST_CASE("two pictures are never mistaken for each other, a copy is the same picture") {
    Texture const one = Texture::colour(1, 1, {0xFF000000u});
    Texture const other = Texture::colour(1, 1, {0xFF000000u});
    Texture const copy = one;
    CHECK(one.identity() != other.identity());
    CHECK(one.identity() == copy.identity());
}

TEST_CASE("a picture shown smaller keeps its average colour") {
    Texture const chess = Texture::colour(4, 2, {0xFFFFFFFFu, 0xFF000000u, 0xFFFF0000u, 0xFFFF0000u, 0xFF000000u, 0xFFFFFFFFu, 0u, 0u});
    Texture const half = scaled(chess, 2, 1);
    CHECK(half.width() == 2);
    CHECK(half.height() == 1);
    CHECK(half.texel(0, 0) == 0xFF808080u);
    CHECK(half.texel(1, 0) == 0x80800000u);
    Texture const third = scaled(Texture::colour(3, 1, {0xFF000000u, 0xFF0000FFu, 0xFF000000u}), 2, 1);
    CHECK(third.texel(0, 0) == 0xFF000055u);
    CHECK(third.texel(1, 0) == 0xFF000055u);
}

TEST_CASE("a picture shown at its own size, or larger by a whole number, keeps its pixels") {
    std::vector<std::uint32_t> pixels(7 * 5);
    for (std::size_t i = 0; i < pixels.size(); ++i) pixels[i] = 0xFF000000u | static_cast<std::uint32_t>(i * 104729 & 0xFFFFFF);
    Texture const picture = Texture::colour(7, 5, pixels);
    Texture const same = scaled(picture, 7, 5);
    Texture const larger = scaled(picture, 21, 10);
    for (int y = 0; y < 10; ++y) {
        for (int x = 0; x < 21; ++x) {
            CHECK(larger.texel(x, y) == picture.texel(x / 3, y / 2));
            if (x < 7 && y < 5) CHECK(same.texel(x, y) == picture.texel(x, y));
        }
    }
    CHECK(larger.opaque());
}

TEST_CASE("any part of any picture at any size is the average of what lies under each pixel, to the nearest whole number") {
    std::mt19937 chance(7);
    auto const up_to = [&chance](int most) { return 1 + static_cast<int>(chance() % static_cast<unsigned>(most)); };
    for (int round = 0; round < 200; ++round) {
        int const across = up_to(23), down = up_to(17), width = up_to(19), height = up_to(29);
        std::vector<std::uint8_t> coverage(static_cast<std::size_t>(across) * static_cast<std::size_t>(down));
        for (std::uint8_t& value : coverage) value = static_cast<std::uint8_t>(chance());
        Texture const picture = Texture::alpha(across, down, coverage);
        Rect const part{up_to(across) - 1, up_to(down) - 1, 0, 0};
        Rect const taken{part.x, part.y, up_to(across - part.x), up_to(down - part.y)};
        Texture const made = scaled(picture, taken, width, height);
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                // In steps so fine that both grids fall on them: width * height times as many as there are source pixels.
                std::int64_t sum = 0;
                for (int i = y * taken.height; i < (y + 1) * taken.height; ++i)
                    for (int j = x * taken.width; j < (x + 1) * taken.width; ++j)
                        sum += coverage[static_cast<std::size_t>((taken.y + i / height) * across + taken.x + j / width)];
                std::int64_t const total = std::int64_t{taken.width} * taken.height;
                REQUIRE(made.texel(x, y) == static_cast<std::uint32_t>((sum + total / 2) / total) * 0x01010101u);
            }
    }
}

}  // namespace sprank::raster
