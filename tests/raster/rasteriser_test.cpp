// Pictures small enough to know what must come out, and what draw() promises about changed rectangles.
#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

#include "canvas.hpp"
#include "random_scene.hpp"
#include "raster/rasteriser.hpp"
#include "raster/tiles.hpp"

namespace sprank::raster {
namespace {

constexpr std::uint32_t paper = 0xFFFFFFFFu;
constexpr float endless = std::numeric_limits<float>::infinity();

Shape shape(std::vector<ImDrawVert> vertices, Texture const* texture = nullptr, ImVec4 clip = {0, 0, 4096, 4096}) {
    Shape result{std::move(vertices), {}, texture, clip};
    if (result.vertices.size() == 4) {
        result.indices = {0, 1, 2, 0, 2, 3};
    } else {
        result.indices.resize(result.vertices.size());
        std::iota(result.indices.begin(), result.indices.end(), ImDrawIdx{0});
    }
    return result;
}

Shape rectangle(float left, float top, float right, float bottom, ImU32 colour, Texture const* texture = nullptr) {
    return shape({{{left, top}, {0, 0}, colour},
                  {{right, top}, {1, 0}, colour},
                  {{right, bottom}, {1, 1}, colour},
                  {{left, bottom}, {0, 1}, colour}},
                 texture);
}

Canvas drawn(std::vector<Shape> const& shapes, int width = 100, int height = 80) {
    Canvas canvas(width, height);
    Scene const scene(shapes, width, height);
    Rasteriser().draw(scene.data(), canvas.surface(), paper);
    return canvas;
}

std::vector<Rect> changes(Rasteriser& rasteriser, Canvas& canvas, std::vector<Shape> const& shapes, std::uint32_t background = paper) {
    Surface const surface = canvas.surface();
    Scene const scene(shapes, surface.width, surface.height);
    auto const changed = rasteriser.draw(scene.data(), surface, background);
    return {changed.begin(), changed.end()};
}

}  // namespace

TEST_CASE("a designer's colours arrive as chosen: red is red, half clear black on white is grey") {
    Canvas const canvas = drawn({rectangle(0, 0, 10, 10, IM_COL32(0xFF, 0x6A, 0x2B, 255)), rectangle(10, 0, 20, 10, IM_COL32(0, 0, 0, 128)),
                                 rectangle(20, 0, 30, 10, IM_COL32(9, 9, 9, 0))});
    CHECK(canvas.at(0, 0) == 0xFFFF6A2Bu);
    CHECK(canvas.at(9, 9) == 0xFFFF6A2Bu);
    CHECK(canvas.at(10, 0) == 0xFF7F7F7Fu);
    CHECK(canvas.at(20, 0) == paper);
    CHECK(canvas.at(0, 10) == paper);
}

TEST_CASE("a visitor never sees a seam or a double line where two half clear shapes meet") {
    ImU32 const half = IM_COL32(0, 0, 0, 128);
    ImVec2 const centre{50.3f, 40.7f};
    Shape fan{{}, {}, nullptr, {0, 0, 4096, 4096}};
    for (int i = 0; i < 23; ++i) {
        double const angle = i * 6.283185307 / 23;
        fan.vertices.push_back(
            {{centre.x + 35 * static_cast<float>(std::cos(angle)), centre.y + 35 * static_cast<float>(std::sin(angle))}, {0, 0}, half});
    }
    fan.vertices.push_back({centre, {0, 0}, half});
    for (int i = 0; i < 23; ++i) {
        for (int corner : {23, i, (i + 1) % 23}) fan.indices.push_back(static_cast<ImDrawIdx>(corner));
    }
    Canvas const canvas = drawn({fan});
    int covered = 0;
    for (int y = 0; y < 80; ++y) {
        for (int x = 0; x < 100; ++x) {
            double const away = std::hypot(x + 0.5 - 50.3, y + 0.5 - 40.7);
            std::uint32_t const pixel = canvas.at(x, y);
            CHECK((pixel == paper || pixel == 0xFF7F7F7Fu));
            if (away < 34) CHECK(pixel == 0xFF7F7F7Fu);
            if (away > 36) CHECK(pixel == paper);
            covered += pixel != paper ? 1 : 0;
        }
    }
    CHECK(covered > 3600);
}

TEST_CASE("a picture that was prepared at its size is shown untouched, pixel for pixel") {
    std::vector<std::uint32_t> pixels(30 * 20);
    for (std::size_t i = 0; i < pixels.size(); ++i) pixels[i] = 0xFF000000u | static_cast<std::uint32_t>(i * 7919);
    Texture const picture = Texture::colour(30, 20, pixels);
    Shape const upright = rectangle(50, 50, 80, 70, 0xFFFFFFFFu, &picture);
    Shape triangles = upright;
    triangles.indices = {1, 2, 0, 3, 0, 2};  // not recognised as a rectangle, so drawn as rounded pictures are
    for (Shape const& each : {upright, triangles}) {
        Canvas const canvas = drawn({each});
        for (int y = 0; y < 20; ++y) {
            for (int x = 0; x < 30; ++x) CHECK(canvas.at(50 + x, 50 + y) == pixels[static_cast<std::size_t>(y * 30 + x)]);
        }
        CHECK(canvas.at(49, 50) == paper);
        CHECK(canvas.at(80, 50) == paper);
    }
}

TEST_CASE("a gradient runs evenly: no pixel is more than one level from where it should be") {
    ImU32 const from = IM_COL32(0, 255, 10, 255), to = IM_COL32(255, 0, 200, 255);
    Canvas const canvas =
        drawn({shape({{{0, 0}, {0, 0}, from}, {{100, 0}, {0, 0}, to}, {{100, 80}, {0, 0}, to}, {{0, 80}, {0, 0}, from}})});
    for (int x = 0; x < 100; ++x) {
        double const way = (x + 0.5) / 100;
        for (int y : {0, 33, 79}) {
            CHECK(std::abs(static_cast<int>(canvas.at(x, y) >> 16 & 255u) - 255 * way) <= 1);
            CHECK(std::abs(static_cast<int>(canvas.at(x, y) >> 8 & 255u) - 255 * (1 - way)) <= 1);
            CHECK(std::abs(static_cast<int>(canvas.at(x, y) & 255u) - (10 + 190 * way)) <= 1);
        }
    }
}

TEST_CASE("a list scrolled under its header is cut at its clip rectangle") {
    Shape clipped = rectangle(-50, -50, 500, 500, IM_COL32(0, 0, 0, 255));
    clipped.clip = {10, 20, 30, 40};
    Canvas const canvas = drawn({clipped});
    for (int y = 0; y < 80; ++y) {
        for (int x = 0; x < 100; ++x) {
            bool const inside = x >= 10 && x < 30 && y >= 20 && y < 40;
            CHECK(canvas.at(x, y) == (inside ? 0xFF000000u : paper));
        }
    }
}

TEST_CASE("a coordinate that is no number or endless draws nothing and harms nothing else") {
    ImU32 const ink = IM_COL32(0, 0, 0, 255);
    for (float wrong : {std::nanf(""), endless, -endless}) {
        Canvas const canvas = drawn({rectangle(wrong, 0, 50, 50, ink), rectangle(0, 0, 50, wrong, ink), rectangle(60, 60, 70, 70, ink),
                                     shape({{{wrong, 0}, {0, 0}, ink}, {{90, 0}, {0, 0}, ink}, {{0, 70}, {0, 0}, ink}}),
                                     shape({{{5, 0}, {0, wrong}, ink}, {{90, 0}, {0, 0}, ink}, {{0, 70}, {0, 0}, ink}})});
        CHECK(canvas.at(10, 10) == paper);
        CHECK(canvas.at(65, 65) == 0xFF000000u);
    }
}

TEST_CASE("a plane much larger than the screen still fills the screen") {
    for (float far : {5e3f, 1e5f, 1e9f, 3e38f}) {
        Canvas const canvas = drawn({rectangle(-far, -far, far, far, IM_COL32(1, 2, 3, 255))});
        CHECK(canvas.at(0, 0) == 0xFF010203u);
        CHECK(canvas.at(99, 79) == 0xFF010203u);
    }
}

TEST_CASE("broken draw data gives background, not a crash") {
    Shape beyond = rectangle(0, 0, 50, 50, 0xFF000000u);
    beyond.indices = {60000, 1, 2, 0, 2, 60000};
    CHECK(drawn({beyond}).at(10, 10) == paper);

    Canvas canvas(100, 80);
    Scene scene({rectangle(0, 0, 50, 50, 0xFF000000u)}, 100, 80);
    scene.data().CmdLists[0]->CmdBuffer[0].ElemCount = 5000000;
    scene.data().CmdLists[0]->CmdBuffer[0].IdxOffset = 4;
    Rasteriser().draw(scene.data(), canvas.surface(), paper);
    CHECK(canvas.at(10, 10) == paper);

    scene.data().Valid = false;
    Rasteriser().draw(scene.data(), canvas.surface(), 0xFF112233u);
    CHECK(canvas.at(10, 10) == 0xFF112233u);

    CHECK(Rasteriser().draw(scene.data(), {nullptr, 100, 80, 100}, paper).empty());
    Surface const nothing{canvas.surface().pixels, 0, -1, 0};
    CHECK(Rasteriser().draw(scene.data(), nothing, paper).empty());
}

TEST_CASE("a draw command that wants to call back is passed over") {
    Scene scene({rectangle(0, 0, 50, 50, 0xFF000000u)}, 100, 80);
    scene.data().CmdLists[0]->CmdBuffer[0].UserCallback = [](ImDrawList const*, ImDrawCmd const*) { FAIL("called"); };
    Canvas canvas(100, 80);
    Rasteriser().draw(scene.data(), canvas.surface(), paper);
    CHECK(canvas.at(10, 10) == paper);
}

TEST_CASE("while a visitor only looks, nothing is written") {
    Rasteriser rasteriser;
    Canvas canvas(300, 200);
    auto const shapes = std::vector{rectangle(10, 10, 250, 150, 0xFF332211u)};
    CHECK(changes(rasteriser, canvas, shapes) == std::vector{Rect{0, 0, 300, 200}});
    canvas.surface().pixels[7] = 0xFF123456u;
    CHECK(changes(rasteriser, canvas, shapes).empty());
    CHECK(canvas.at(7, 0) == 0xFF123456u);
}

TEST_CASE("a press redraws the tiles around the button and no others") {
    Rasteriser rasteriser;
    Canvas canvas(640, 480);
    Shape const page = rectangle(0, 0, 640, 480, 0xFF332211u);
    changes(rasteriser, canvas, {page, rectangle(130, 70, 250, 120, 0xFF00FF00u)});
    CHECK(changes(rasteriser, canvas, {page, rectangle(130, 70, 250, 120, 0xFF00FF01u)}) == std::vector{Rect{128, 64, 128, 64}});
    CHECK(changes(rasteriser, canvas, {page}) == std::vector{Rect{128, 64, 128, 64}});
}

TEST_CASE("whatever of the draw data changes, a visitor sees it") {
    Texture const picture = Texture::colour(2, 1, {0xFFFF0000u, 0xFF00FF00u});
    Texture const other = Texture::colour(2, 1, {0xFF00FF00u, 0xFFFF0000u});
    Scene scene({rectangle(0, 0, 50, 50, 0xFFFFFFFFu, &picture), rectangle(50, 0, 90, 50, 0xFFFFFFFFu, &picture)}, 100, 80);
    ImDrawData& data = scene.data();
    ImDrawCmd& command = data.CmdLists[0]->CmdBuffer[1];
    Canvas canvas(100, 80);
    Rasteriser rasteriser;
    auto const seen = [&] { return !rasteriser.draw(data, canvas.surface(), paper).empty(); };
    CHECK(seen());
    CHECK_FALSE(seen());
    CHECK((command.ClipRect.x = 55, seen()));
    CHECK((command.ClipRect.y = 5, seen()));
    CHECK((command.ClipRect.z = 85, seen()));
    CHECK((command.ClipRect.w = 45, seen()));
    CHECK((command.TextureId = const_cast<Texture*>(&other), seen()));
    CHECK((command.ElemCount = 3, seen()));
    CHECK((command.IdxOffset = 9, seen()));
    CHECK((command.VtxOffset = 3, seen()));
    CHECK((data.DisplayPos.x = 4, seen()));
    CHECK((data.DisplayPos.y = 4, seen()));
    CHECK((data.FramebufferScale.x = 2, seen()));
    CHECK((data.FramebufferScale.y = 2, seen()));
    CHECK((data.CmdLists[0]->IdxBuffer[0] = 2, seen()));
    CHECK((data.CmdLists[0]->VtxBuffer[0].col = 0xFF00FFFFu, seen()));
    CHECK((data.Valid = false, seen()));
    CHECK_FALSE(seen());
}

TEST_CASE("what changes under an opaque panel is not redrawn") {
    Rasteriser rasteriser;
    Canvas canvas(640, 480);
    // Over whole tiles.
    Shape const panel = rectangle(tile_width, tile_height, 3 * tile_width, 4 * tile_height, 0xFF332211u);
    changes(rasteriser, canvas, {rectangle(140, 100, 160, 120, 0xFF0000FFu), panel});
    CHECK(changes(rasteriser, canvas, {rectangle(140, 100, 160, 120, 0xFFFF00FFu), panel}).empty());
    CHECK(changes(rasteriser, canvas, {panel}).empty());
}

TEST_CASE("what shows beside the slanting side of a panel is redrawn") {
    Rasteriser rasteriser;
    Canvas canvas(320, 320);
    ImU32 const ink = IM_COL32(0, 0, 0, 255);
    Shape const panel = shape({{{0, 0}, {0, 0}, ink}, {{300, 130}, {0, 0}, ink}, {{300, 190}, {0, 0}, ink}, {{0, 320}, {0, 0}, ink}});
    changes(rasteriser, canvas, {panel});
    auto const tile_of = [](int x, int y) { return Rect{x / tile_width * tile_width, y / tile_height * tile_height, tile_width, tile_height}; };
    CHECK(changes(rasteriser, canvas, {rectangle(200, 64, 201, 65, 0xFF0000FFu), panel}) == std::vector{tile_of(200, 64)});
    CHECK(canvas.at(200, 64) == 0xFFFF0000u);
    CHECK(changes(rasteriser, canvas, {rectangle(250, 250, 251, 251, 0xFF0000FFu), panel}) == std::vector{tile_of(200, 64), tile_of(250, 250)});
    CHECK(canvas.at(250, 250) == 0xFFFF0000u);
}

TEST_CASE("an operator who swaps window, buffer or background gets the whole picture again") {
    Rasteriser rasteriser;
    Canvas canvas(200, 100), other(200, 100), larger(210, 100);
    std::vector<Shape> const shapes{rectangle(10, 10, 60, 60, 0xFF332211u)};
    std::vector<Rect> const all{{0, 0, 200, 100}};
    CHECK(changes(rasteriser, canvas, shapes) == all);
    CHECK(changes(rasteriser, canvas, shapes).empty());
    rasteriser.invalidate();
    CHECK(changes(rasteriser, canvas, shapes) == all);
    CHECK(changes(rasteriser, other, shapes) == all);
    CHECK(other.difference(canvas) == "");
    CHECK(changes(rasteriser, larger, shapes) == std::vector{Rect{0, 0, 210, 100}});
    CHECK(changes(rasteriser, larger, shapes, 0xFF000000u) == std::vector{Rect{0, 0, 210, 100}});
    CHECK(larger.at(100, 50) == 0xFF000000u);
}

TEST_CASE("a picture that was replaced is redrawn even at the same address") {
    Rasteriser rasteriser;
    Canvas canvas(64, 64);
    Texture picture = Texture::colour(1, 1, {0xFFFF0000u});
    std::vector<Shape> const shapes{rectangle(0, 0, 64, 64, 0xFFFFFFFFu, &picture)};
    changes(rasteriser, canvas, shapes);
    CHECK(canvas.at(5, 5) == 0xFFFF0000u);
    picture = Texture::colour(1, 1, {0xFF00FF00u});
    CHECK(changes(rasteriser, canvas, shapes).size() == 1);
    CHECK(canvas.at(5, 5) == 0xFF00FF00u);
}

TEST_CASE("what scrolls is moved where it can be, and drawn only where it came into sight") {
    constexpr int size = 512;
    auto const list = [](float top) {
        // A header, something beside the list, and a plane from top to bottom of which the list covers a part.
        std::vector<Shape> shapes{rectangle(0, 0, size, 20, IM_COL32(1, 2, 3, 255)), rectangle(3, 70, 7, 330, IM_COL32(200, 20, 30, 255)),
                                  rectangle(0, 25, 20, size, IM_COL32(90, 90, 90, 255))};
        for (int i = 0; i < 60; ++i) {
            auto const y = top + static_cast<float>(i) * 20;
            Shape row = rectangle(30, y, 480, y + 15, IM_COL32(i * 4, 255 - i, i, 255));
            row.clip = {10, 30, 500, 500};
            shapes.push_back(std::move(row));
        }
        return shapes;
    };
    Canvas canvas(size, size);
    Rasteriser rasteriser;
    changes(rasteriser, canvas, list(40));
    // A pixel that nobody drew gives away what happened to those around it.
    constexpr std::uint32_t mark = 0xFF123456u;
    for (int const x : {250, 12}) canvas.surface().pixels[250 * canvas.surface().stride + x] = mark;
    auto const changed = changes(rasteriser, canvas, list(33));
    CHECK_FALSE(changed.empty());
    for (int const x : {250, 12}) {
        CAPTURE(x);
        CHECK(canvas.at(x, 243) == mark);
        canvas.surface().pixels[243 * canvas.surface().stride + x] = drawn(list(33), size, size).at(x, 243);
    }
    CHECK(canvas.difference(drawn(list(33), size, size)) == "");
    rasteriser.invalidate();
    canvas.surface().pixels[250 * canvas.surface().stride + 250] = mark;
    changes(rasteriser, canvas, list(40));
    CHECK(canvas.difference(drawn(list(40), size, size)) == "");
}

}  // namespace sprank::raster
