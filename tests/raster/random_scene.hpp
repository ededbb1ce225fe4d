#pragma once
#include <imgui.h>

#include <cstdint>
#include <memory>
#include <random>
#include <vector>

#include "raster/texture.hpp"

namespace sprank::raster {

/// The same numbers with every standard library, unlike its distributions.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : engine_(seed) {}
    int below(int limit) { return static_cast<int>(engine_() % static_cast<std::uint32_t>(limit)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool one_in(int times) { return below(times) == 0; }
    std::uint32_t bits() { return static_cast<std::uint32_t>(engine_()); }

private:
    std::mt19937 engine_;
};

/// A glyph atlas with a white corner, an opaque picture and one with holes, of awkward sizes.
struct Textures {
    explicit Textures(std::uint32_t seed);
    Texture atlas, opaque, clear;
};

/// One call of a drawing function: some triangles with one texture and one clip rectangle.
struct Shape {
    std::vector<ImDrawVert> vertices;
    std::vector<ImDrawIdx> indices;
    Texture const* texture = nullptr;
    ImVec4 clip{};
};

/// Any kind of shape, sometimes with absurd coordinates, on or around a surface of this size.
Shape random_shape(Dice& dice, Textures const& textures, int width, int height);

/// Owns draw data made of shapes.
class Scene {
public:
    Scene(std::vector<Shape> const& shapes, int width, int height);
    ImDrawData const& data() const { return data_; }
    ImDrawData& data() { return data_; }

private:
    std::unique_ptr<ImDrawList> list_;
    ImDrawList* pointer_;
    ImDrawData data_;
};

}  // namespace sprank::raster
