#include "shell/pictures.hpp"

#include <cstring>
#include <fstream>
#include <iterator>
#include <numbers>

#include "shell/picture_cutting.hpp"
#include "shell/picture_file.hpp"
#include "store/scratch_folder.hpp"
#include "visitor.hpp"

namespace sprank::shell {

namespace {
constexpr std::uint32_t red = 0xFFFF0000, green = 0xFF00FF00, blue = 0xFF0000FF;

/// Three upright bands of ten pixels each.
raster::Texture flag() {
    std::vector<std::uint32_t> pixels;
    for (int y = 0; y < 10; ++y)
        for (int x = 0; x < 30; ++x) pixels.push_back(x < 10 ? red : x < 20 ? green : blue);
    return raster::Texture::colour(30, 10, std::move(pixels));
}

ui::PictureRequest request(int width, int height, float focus_x, bool whole) { return {"x", width, height, focus_x, .5f, whole}; }

std::string some_profession_picture(store::Content const& content) {
    for (std::string const& key : content.picture_keys())
        if (key.starts_with("profession/")) return key;
    return {};
}
}  // namespace

TEST_CASE("a picture is cut to the shape of its card around what it is about") {
    raster::Texture const middle = cut_to_request(flag(), request(10, 10, .5f, false));
    CHECK(middle.width() == 10);
    CHECK(middle.height() == 10);
    CHECK(middle.texel(0, 0) == green);
    CHECK(middle.texel(9, 9) == green);
    CHECK(cut_to_request(flag(), request(10, 10, 0, false)).texel(5, 5) == red);
    CHECK(cut_to_request(flag(), request(10, 10, 1, false)).texel(5, 5) == blue);
    raster::Texture const low = cut_to_request(flag(), request(60, 10, .5f, false));
    CHECK(low.texel(5, 5) == red);
    CHECK(low.texel(55, 5) == blue);
}

TEST_CASE("a person or a logo is shown whole, with clear borders") {
    raster::Texture const square = cut_to_request(flag(), request(30, 30, .5f, true));
    CHECK(square.width() == 30);
    CHECK(square.height() == 30);
    CHECK(square.texel(15, 0) == 0);
    CHECK(square.texel(15, 29) == 0);
    CHECK(square.texel(5, 15) == red);
    CHECK(square.texel(25, 15) == blue);
}

TEST_CASE("a picture drawn very small or very large stays a picture") {
    for (auto const& [width, height] : {std::pair{1, 1}, {1, 200}, {200, 1}, {333, 77}})
        for (bool const whole : {false, true}) {
            raster::Texture const texture = cut_to_request(flag(), request(width, height, .3f, whole));
            CHECK(texture.width() == width);
            CHECK(texture.height() == height);
        }
}

TEST_CASE("a shadow is dense in the middle, gone at its rim, and the same all around") {
    raster::Texture const blob = shadow_blob(96);
    REQUIRE(blob.is_alpha());
    CHECK(blob.coverage_row(48)[48] == 255);
    CHECK(blob.coverage_row(0)[0] == 0);
    CHECK(blob.coverage_row(0)[48] < 8);
    for (int y = 0; y < 96; ++y)
        for (int x = 0; x < 96; ++x) REQUIRE(blob.coverage_row(y)[x] == blob.coverage_row(x)[95 - y]);
}

TEST_CASE("bytes that are no picture are told from a picture") {
    std::vector<std::uint8_t> bytes{0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0xFF, 0xFF, 0xFF, 0xFF};
    CHECK(!decode_png(bytes));
    CHECK(!decode_png({}));
    bytes.assign(5000, 0x41);
    CHECK(!decode_png(bytes));
}

TEST_CASE("a written picture reads back the same") {
    store::ScratchFolder const scratch;
    auto const path = scratch / "picture.png";
    std::vector<std::uint32_t> pixels(64 * 32);
    for (std::size_t i = 0; i < pixels.size(); ++i) pixels[i] = 0xFF000000u | static_cast<std::uint32_t>(i * 77777);
    REQUIRE(write_png(path, {pixels.data(), 60, 32, 64}).has_value());
    std::ifstream file(path, std::ios::binary);
    std::vector<std::uint8_t> const bytes{std::istreambuf_iterator<char>(file), {}};
    auto const texture = decode_png(bytes);
    REQUIRE(texture);
    CHECK(texture->width() == 60);
    for (int y = 0; y < 32; ++y)
        for (int x = 0; x < 60; ++x) REQUIRE(texture->texel(x, y) == pixels[static_cast<std::size_t>(y * 64 + x)]);
    CHECK(!write_png("/nowhere/at/all.png", {pixels.data(), 60, 32, 64}));
}

TEST_CASE("a picture comes when it is waited for, stays for the next frame, and one that is not there never comes") {
    CONTENT_OR_SKIP();
    auto const content = store::Content::open(real_content());
    REQUIRE(content);
    std::string const key = some_profession_picture(*content);
    REQUIRE(!key.empty());
    for (PictureWork const work : {PictureWork::on_wait, PictureWork::worker}) {
        ContentPictures pictures(*content, {real_content(), work, 24u << 20, {}});
        pictures.begin_frame();
        CHECK(pictures.find({key, 320, 200, .5f, .4f, false}) == nullptr);
        CHECK(pictures.find({"profession/geen", 320, 200, .5f, .4f, false}) == nullptr);
        CHECK(pictures.wait());
        pictures.begin_frame();
        auto const* const texture = static_cast<raster::Texture const*>(pictures.find({key, 320, 200, .5f, .4f, false}));
        REQUIRE(texture);
        CHECK(texture->width() == 320);
        CHECK(texture->height() == 200);
        CHECK(pictures.find({"profession/geen", 320, 200, .5f, .4f, false}) == nullptr);
        CHECK(!pictures.wait());
        CHECK(!pictures.busy());
        CHECK(pictures.aspect(key) > .5f);
    }
}

TEST_CASE("an icon takes the colour it is drawn in: only its coverage is kept") {
    CONTENT_OR_SKIP();
    auto const content = store::Content::open(real_content());
    REQUIRE(content);
    ContentPictures pictures(*content, {real_content(), PictureWork::on_wait, 1u << 20, {}});
    pictures.begin_frame();
    pictures.find({"icon/zoek", 40, 40, .5f, .5f, true});
    REQUIRE(pictures.wait());
    auto const* const texture = static_cast<raster::Texture const*>(pictures.find({"icon/zoek", 40, 40, .5f, .5f, true}));
    REQUIRE(texture);
    CHECK(texture->is_alpha());
    CHECK(texture->bytes() == 1600);
}

TEST_CASE("pictures stay within their budget, and those on the screen stay whatever the budget") {
    CONTENT_OR_SKIP();
    auto const content = store::Content::open(real_content());
    REQUIRE(content);
    std::string const key = some_profession_picture(*content);
    constexpr std::size_t budget = 1u << 20;
    ContentPictures pictures(*content, {real_content(), PictureWork::on_wait, budget, {}});
    for (int size = 100; size < 400; size += 4) {
        pictures.begin_frame();
        pictures.find({key, size, size, .5f, .4f, false});
        pictures.wait();
        pictures.begin_frame();
        REQUIRE(pictures.find({key, size, size, .5f, .4f, false}) != nullptr);
        REQUIRE(pictures.bytes() <= budget + 2u * 400 * 400 * 4);
    }
    pictures.begin_frame();
    pictures.begin_frame();
    CHECK(pictures.bytes() <= budget);
}

TEST_CASE("a visitor who leaves a screen before its pictures came does not wait for them on the next") {
    CONTENT_OR_SKIP();
    auto const content = store::Content::open(real_content());
    REQUIRE(content);
    std::string const key = some_profession_picture(*content);
    ContentPictures pictures(*content, {real_content(), PictureWork::on_wait, 24u << 20, {}});
    pictures.begin_frame();
    for (int size = 50; size < 90; ++size) pictures.find({key, size, size, .5f, .4f, false});
    CHECK(pictures.busy());
    for (int i = 0; i < 4; ++i) pictures.begin_frame();
    CHECK(!pictures.busy());
    pictures.find({key, 50, 50, .5f, .4f, false});
    CHECK(pictures.busy());  // asked anew, because the visitor came back
}

TEST_CASE("round shapes are as round and as soft one way as the other, and quite white inside") {
    for (auto const& [diameter, hole] : {std::pair{4, 0}, {9, 0}, {76, 0}, {76, 68}}) {
        raster::Texture const disc = disc_mask(diameter, hole);
        double covered = 0;
        for (int y = 0; y < diameter; ++y)
            for (int x = 0; x < diameter; ++x) {
                CHECK(disc.texel(x, y) == disc.texel(y, x));
                CHECK(disc.texel(x, y) == disc.texel(diameter - 1 - x, y));
                covered += disc.coverage_row(y)[x] / 255.0;
            }
        double const area = std::numbers::pi / 4 * (diameter * diameter - hole * hole);
        CHECK(covered == doctest::Approx(area).epsilon(.03));
        CHECK((disc.texel(diameter / 2, diameter / 2) == 0xFFFFFFFF) == (hole == 0));
        CHECK(disc.texel(0, 0) != 0xFFFFFFFF);
    }
}

TEST_CASE("a picture loses the corners that its card does not have, and nothing else") {
    ui::PictureRequest wanted = request(60, 40, 0, false);
    wanted.radius = 8;
    wanted.corners = ui::Corners::top;
    raster::Texture const rounded = cut_to_request(flag(), wanted);
    CHECK(rounded.texel(0, 0) == 0);
    CHECK(rounded.texel(59, 0) == 0);
    CHECK((rounded.texel(0, 39) >> 24) == 255);
    CHECK((rounded.texel(59, 39) >> 24) == 255);
    CHECK_FALSE(rounded.opaque_row(0));
    CHECK(rounded.opaque_row(8));
    CHECK(rounded.opaque_row(39));
    wanted.corners = ui::Corners::all;
    CHECK(cut_to_request(flag(), wanted).texel(59, 39) == 0);
}

TEST_CASE("a button that pulses all day keeps no picture of every size it had") {
    CONTENT_OR_SKIP();
    auto const content = store::Content::open(real_content());
    REQUIRE(content);
    ContentPictures pictures(*content, {real_content(), PictureWork::none, 0, {}});
    auto const round = [&](int diameter) {
        pictures.begin_frame();
        return static_cast<raster::Texture const*>(pictures.disc(diameter, 0))->identity();
    };
    std::uint64_t const first = round(256);
    CHECK(round(256) == first);
    for (int diameter = 200; diameter < 256; ++diameter) (void)round(diameter);
    CHECK(round(256) != first);
}

}  // namespace sprank::shell
