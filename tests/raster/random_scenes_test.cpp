// The rasteriser against the slow reference, byte by byte, on random draw lists.
#include <doctest/doctest.h>

#include <cstdlib>
#include <vector>

#include "canvas.hpp"
#include "random_scene.hpp"
#include "raster/rasteriser.hpp"
#include "reference.hpp"

namespace sprank::raster {
namespace {

constexpr std::uint32_t background = 0xFFFFF8ECu;

std::vector<Shape> random_shapes(Dice& dice, Textures const& textures, int width, int height) {
    std::vector<Shape> shapes(static_cast<std::size_t>(dice.below(24)));
    for (Shape& shape : shapes) shape = random_shape(dice, textures, width, height);
    return shapes;
}

/// What may happen between two frames: something comes, goes, moves, changes place in the order, or nothing happens at all.
void change(std::vector<Shape>& shapes, Dice& dice, Textures const& textures, int width, int height) {
    auto const any = [&] { return static_cast<std::size_t>(dice.below(static_cast<int>(shapes.size()))); };
    switch (shapes.empty() ? 0 : dice.below(8)) {
        case 0: shapes.push_back(random_shape(dice, textures, width, height)); break;
        case 1: shapes.erase(shapes.begin() + dice.below(static_cast<int>(shapes.size()))); break;
        case 2:
            for (ImDrawVert& vertex : shapes[any()].vertices) vertex.pos.y += 1;
            break;
        case 3: std::swap(shapes[any()], shapes[any()]); break;
        case 4: shapes[any()].vertices[0].col ^= 1u << dice.below(32); break;
        case 5: shapes[any()].clip.z -= static_cast<float>(dice.below(40)); break;
        case 6: shapes[any()].indices.resize(3); break;
        default: break;
    }
}

Canvas reference(Scene const& scene, int width, int height) {
    Canvas canvas(width, height);
    draw_reference(scene.data(), canvas.surface(), background);
    return canvas;
}

}  // namespace

TEST_CASE("a visitor sees exactly what the slow and obvious way of drawing gives, whatever is drawn") {
    for (std::uint32_t seed = 0; seed < 2000; ++seed) {
        Dice dice(seed);
        Textures const textures(seed);
        int const width = dice.between(1, 160), height = dice.between(1, 150);
        Scene scene(random_shapes(dice, textures, width, height), width, height);
        if (dice.one_in(5)) {
            scene.data().DisplayPos = {static_cast<float>(dice.between(-9, 9)), 3.25f};
            scene.data().FramebufferScale = {1.5f, 2};
        }
        Canvas canvas(width, height);
        Rasteriser rasteriser;
        rasteriser.draw(scene.data(), canvas.surface(), background);
        INFO("seed ", seed);
        REQUIRE(canvas.difference(reference(scene, width, height)) == "");
        REQUIRE(canvas.margin_untouched());
    }
}

TEST_CASE("a shape of triangles around one corner looks right however entangled its corners are") {
    constexpr int size = 12;
    for (std::uint32_t seed = 0; seed < 20000; ++seed) {
        Dice dice(seed);
        int const grid = dice.between(2, 7), count = dice.between(3, 9);
        float const off = dice.one_in(2) ? 0.5f : 0.0f;
        Shape shape{{}, {}, nullptr, {0, 0, size, size}};
        for (int i = 0; i < count; ++i) {
            ImVec2 const at{static_cast<float>(dice.below(grid)) + off, static_cast<float>(dice.below(grid)) + off};
            shape.vertices.push_back({at, {0, 0}, IM_COL32(20, 40, 60, 128)});
            if (i < 2) continue;
            for (int corner : {0, i - 1, i}) shape.indices.push_back(static_cast<ImDrawIdx>(corner));
        }
        Scene const scene({shape}, size, size);
        Canvas canvas(size, size);
        Rasteriser().draw(scene.data(), canvas.surface(), background);
        INFO("seed ", seed);
        REQUIRE(canvas.difference(reference(scene, size, size)) == "");
    }
}

TEST_CASE("a visitor sees the same picture however it came about and on however many processor cores") {
    int frames_without_change = 0;
    for (std::uint32_t seed = 5000; seed < 5120; ++seed) {
        Dice dice(seed);
        Textures const textures(seed);
        int const width = dice.between(130, 180), height = dice.between(130, 160);
        auto shapes = random_shapes(dice, textures, width, height);
        Rasteriser one_thread(1), two_threads(2);
        Canvas one(width, height), two(width, height);
        for (int frame = 0; frame < 12; ++frame) {
            Canvas const before = one;
            Scene const scene(shapes, width, height);
            if (dice.one_in(10)) two_threads.invalidate();
            auto const changed = one_thread.draw(scene.data(), one.surface(), background);
            two_threads.draw(scene.data(), two.surface(), background);
            INFO("seed ", seed, " frame ", frame);
            REQUIRE(one.difference(reference(scene, width, height)) == "");
            REQUIRE(two.difference(one) == "");
            REQUIRE(one.differs_only_in(changed, before));
            frames_without_change += changed.empty() ? 1 : 0;
            change(shapes, dice, textures, width, height);
        }
    }
    CHECK(frames_without_change > 50);
}

TEST_CASE("a visitor who scrolls sees the same picture as one who came to that place at once") {
    for (std::uint32_t seed = 7000; seed < 7080; ++seed) {
        Dice dice(seed);
        Textures const textures(seed);
        int const width = dice.between(300, 720), height = dice.between(300, 420);
        ImVec4 const view{static_cast<float>(dice.below(70)), static_cast<float>(dice.below(70)), static_cast<float>(width - dice.below(70)),
                          static_cast<float>(height - dice.below(70))};
        auto shapes = random_shapes(dice, textures, width, height), list = random_shapes(dice, textures, width, 2 * height);
        // Beside the list there may be only what stays beside it.
        bool const tidy = dice.one_in(2);
        for (Shape& shape : shapes) {
            if (!tidy) break;
            if (dice.one_in(2)) shape.clip = {0, 0, view.x, static_cast<float>(height)};
            else shape.clip = {view.z, 0, static_cast<float>(width), static_cast<float>(height)};
        }
        for (Shape& shape : list) {
            // Some have a clip rectangle of their own, which scrolls along; and what lies around may lie over the list as well.
            bool const own = dice.one_in(6);
            if (!own) shape.clip = view;
        }
        Rasteriser one_thread(1), two_threads(2);
        Canvas one(width, height), two(width, height);
        for (int frame = 0; frame < 8; ++frame) {
            auto all = shapes;
            all.insert(all.begin() + dice.below(static_cast<int>(shapes.size()) + 1), list.begin(), list.end());
            Canvas const before = one;
            Scene const scene(all, width, height);
            auto const changed = one_thread.draw(scene.data(), one.surface(), background);
            two_threads.draw(scene.data(), two.surface(), background);
            INFO("seed ", seed, " frame ", frame);
            REQUIRE(one.difference(reference(scene, width, height)) == "");
            REQUIRE(two.difference(one) == "");
            REQUIRE(one.margin_untouched());
            REQUIRE(one.differs_only_in(changed, before));
            if (dice.one_in(3)) change(dice.one_in(2) ? shapes : list, dice, textures, width, height);
            auto const by = static_cast<float>(dice.between(-90, 90)) + (dice.one_in(6) ? .5f : 0);
            for (Shape& shape : list) {
                for (ImDrawVert& vertex : shape.vertices) vertex.pos.y += by;
                bool const along = shape.clip.y != view.y || shape.clip.w != view.w;
                if (along) shape.clip.y += by, shape.clip.w += by;
            }
        }
    }
}

}  // namespace sprank::raster
