#include "random_scene.hpp"

#include <array>
#include <cmath>
#include <limits>

namespace sprank::raster {
namespace {

std::vector<std::uint8_t> random_coverage(Dice& dice, int width, int height) {
    std::vector<std::uint8_t> coverage(static_cast<std::size_t>(width * height));
    for (auto& value : coverage) {
        int const kind = dice.below(3);
        value = kind == 0 ? std::uint8_t{0} : kind == 1 ? std::uint8_t{255} : static_cast<std::uint8_t>(dice.below(256));
    }
    // White pixels in the top left corner, as an atlas of Dear ImGui has them.
    for (int i : {0, 1, 2, width, width + 1, width + 2, 2 * width, 2 * width + 1, 2 * width + 2}) {
        coverage[static_cast<std::size_t>(i)] = 255;
    }
    return coverage;
}

std::vector<std::uint32_t> random_pixels(Dice& dice, int width, int height, bool opaque) {
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(width * height));
    for (auto& pixel : pixels) {
        pixel = dice.bits();
        if (opaque || dice.one_in(3)) pixel |= 0xFF000000u;
        if (!opaque && dice.one_in(3)) pixel = 0;
    }
    return pixels;
}

float coordinate(Dice& dice, int size) {
    auto const near_by = static_cast<float>(dice.between(-size / 3, size + size / 3));
    if (dice.one_in(400)) {
        constexpr float none = std::numeric_limits<float>::quiet_NaN();
        constexpr float endless = std::numeric_limits<float>::infinity();
        constexpr float largest = std::numeric_limits<float>::max();
        std::array<float, 12> const absurd{none,  endless,  -endless,  largest,  -largest,    1e30f,
                                           -1e9f, 70000.0f, -65536.0f, 65535.5f, 16777217.0f, -0.0f};
        return absurd[static_cast<std::size_t>(dice.below(static_cast<int>(absurd.size())))];
    }
    switch (dice.below(4)) {
        case 0: return near_by;
        case 1: return near_by + 0.5f;
        case 2: return near_by + static_cast<float>(dice.below(256)) / 256.0f;
        default: return near_by + static_cast<float>(dice.bits() % 100000u) / 100000.0f;
    }
}

ImVec2 point(Dice& dice, int width, int height) { return {coordinate(dice, width), coordinate(dice, height)}; }

ImU32 colour(Dice& dice) {
    ImU32 const any = dice.bits();
    int const kind = dice.below(8);
    if (kind == 0) return 0xFFFFFFFFu;
    if (kind == 1) return any & 0x00FFFFFFu;
    return kind < 5 ? any | 0xFF000000u : any;
}

/// Where the atlas is white; constant for all corners of a plain shape.
ImVec2 white_place(Texture const& atlas) { return {1.5f / static_cast<float>(atlas.width()), 1.5f / static_cast<float>(atlas.height())}; }

ImVec2 texture_place(Dice& dice) {
    return {static_cast<float>(dice.between(-20, 120)) / 100.0f, static_cast<float>(dice.between(-20, 120)) / 100.0f};
}

/// Corners a, b, c, d around; two triangles that share the way from a to c.
void add_four(Shape& shape, std::array<ImVec2, 4> const& at, std::array<ImVec2, 4> const& place, std::array<ImU32, 4> const& colours) {
    auto const first = static_cast<ImDrawIdx>(shape.vertices.size());
    for (std::size_t i = 0; i < 4; ++i) shape.vertices.push_back({at[i], place[i], colours[i]});
    for (int i : {0, 1, 2, 0, 2, 3}) shape.indices.push_back(static_cast<ImDrawIdx>(first + i));
}

std::array<ImVec2, 4> around(ImVec2 low, ImVec2 high) { return {{low, {high.x, low.y}, high, {low.x, high.y}}}; }

void add_rectangle(Shape& shape, Dice& dice, ImVec2 white, int width, int height) {
    ImU32 const all = colour(dice);
    std::array<ImU32, 4> colours{all, all, all, all};
    if (dice.one_in(4)) colours = {colour(dice), colour(dice), colour(dice), colour(dice)};
    add_four(shape, around(point(dice, width, height), point(dice, width, height)), {white, white, white, white}, colours);
}

/// A part of the texture, one to one on whole pixels as glyphs are, or a little or very much off.
void add_picture(Shape& shape, Dice& dice, Texture const& texture, int width, int height) {
    bool const inside = dice.below(4) > 0;
    int const left = inside ? dice.below(texture.width()) : dice.between(-4, 0);
    int const top = inside ? dice.below(texture.height()) : dice.between(-4, 0);
    auto const w = static_cast<float>(dice.between(0, texture.width() + (inside ? -left : 4)));
    auto const h = static_cast<float>(dice.between(0, texture.height() + (inside ? -top : 4)));
    ImVec2 const from{static_cast<float>(left) / static_cast<float>(texture.width()),
                      static_cast<float>(top) / static_cast<float>(texture.height())};
    ImVec2 const to{(static_cast<float>(left) + w) / static_cast<float>(texture.width()),
                    (static_cast<float>(top) + h) / static_cast<float>(texture.height())};
    ImVec2 low{static_cast<float>(dice.between(-30, width)), static_cast<float>(dice.between(-30, height))};
    ImVec2 high{low.x + w, low.y + h};
    if (dice.one_in(3)) low.x += static_cast<float>(dice.below(256)) / 256.0f;
    if (dice.one_in(4)) high = point(dice, width, height);
    ImU32 const tint = dice.one_in(2) ? 0xFFFFFFFFu : colour(dice);
    auto place = around(from, to);
    if (dice.one_in(8)) place = around(to, from);
    if (dice.one_in(8)) place = {place[1], place[2], place[3], place[0]};
    add_four(shape, around(low, high), place, {tint, tint, tint, tint});
}

/// Any four corners, often one pixel wide with clear colours at one side as Dear ImGui draws soft edges.
void add_quadrangle(Shape& shape, Dice& dice, ImVec2 white, int width, int height) {
    ImVec2 const a = point(dice, width, height), b = point(dice, width, height);
    if (dice.one_in(2)) {
        std::array<ImVec2, 4> place{white, white, white, white};
        if (dice.one_in(3)) place = {texture_place(dice), texture_place(dice), texture_place(dice), texture_place(dice)};
        add_four(shape, {a, b, point(dice, width, height), point(dice, width, height)}, place,
                 {colour(dice), colour(dice), colour(dice), colour(dice)});
        return;
    }
    float const length = std::hypot(b.x - a.x, b.y - a.y);
    ImVec2 const out{(b.y - a.y) / length, (a.x - b.x) / length};
    ImU32 const inner = colour(dice);
    ImU32 const outer = inner & 0x00FFFFFFu;
    add_four(shape, {a, b, {b.x + out.x, b.y + out.y}, {a.x + out.x, a.y + out.y}}, {white, white, white, white},
             {inner, inner, outer, outer});
}

/// A fan in one look around a point that is a corner or the middle: as Dear ImGui fills circles and round cards; but also star-like,
/// turning more than once, with corners twice or in one line.
void add_fan(Shape& shape, Dice& dice, ImVec2 place, int width, int height) {
    ImVec2 const centre = point(dice, width, height);
    int const count = dice.one_in(6) ? dice.between(60, 140) : dice.between(4, 12);
    double const turns = dice.one_in(5) ? 2 : 1;
    auto const wide = static_cast<double>(dice.between(1, width)), high = static_cast<double>(dice.between(1, height));
    bool const boxed = dice.one_in(2), star = dice.one_in(4), backwards = dice.one_in(3), exact = dice.one_in(2);
    ImU32 const all = colour(dice);
    for (int i = 0; i < count; ++i) {
        double const angle = (backwards ? -i : i) * 6.283185307179586 * turns / (dice.one_in(40) ? 1 : count);
        double const away = star && dice.one_in(2) ? 0.4 : 1;
        double x = std::cos(angle) * away, y = std::sin(angle) * away;
        if (boxed) {  // upright and level sides, as a round card has
            x = std::fmin(0.6, std::fmax(-0.6, x));
            y = std::fmin(0.8, std::fmax(-0.7, y));
        }
        ImVec2 at{centre.x + static_cast<float>(x * wide), centre.y + static_cast<float>(y * high)};
        if (exact) at = {std::round(at.x), std::round(at.y)};
        shape.vertices.push_back({at, place, all});
        if (i >= 2) {
            for (int corner : {0, i - 1, i}) shape.indices.push_back(static_cast<ImDrawIdx>(corner));
        }
    }
}

void add_triangle(Shape& shape, Dice& dice, ImVec2 white, bool textured, int width, int height) {
    ImU32 const all = colour(dice);
    bool const shaded = dice.one_in(2);
    auto const first = static_cast<ImDrawIdx>(shape.vertices.size());
    for (int i = 0; i < 3; ++i) {
        shape.vertices.push_back({point(dice, width, height), textured ? texture_place(dice) : white, shaded ? colour(dice) : all});
        shape.indices.push_back(static_cast<ImDrawIdx>(first + i));
    }
    if (dice.one_in(30)) shape.indices.back() = static_cast<ImDrawIdx>(dice.below(65536));
    if (dice.one_in(30)) shape.vertices.back().pos = shape.vertices.front().pos;
}

// Dear ImGui 1.86 has a pointer to the lists here, later releases a vector of them.
[[maybe_unused]] void set_lists(ImDrawList**& lists, ImDrawList** one) { lists = one; }
[[maybe_unused]] void set_lists(ImVector<ImDrawList*>& lists, ImDrawList** one) { lists.push_back(*one); }

}  // namespace

Textures::Textures(std::uint32_t seed)
    : atlas(Texture::alpha(1, 1, {})), opaque(Texture::colour(1, 1, {})), clear(Texture::colour(1, 1, {})) {
    Dice dice(seed);
    int const width = dice.between(3, 90), height = dice.between(3, 90);
    atlas = Texture::alpha(width, height, random_coverage(dice, width, height));
    opaque = Texture::colour(height, width, random_pixels(dice, height, width, true));
    int const narrow = dice.between(1, 40);
    clear = Texture::colour(narrow, width, random_pixels(dice, narrow, width, false));
}

Shape random_shape(Dice& dice, Textures const& textures, int width, int height) {
    Shape shape;
    std::array<Texture const*, 4> const choices{&textures.atlas, &textures.opaque, &textures.clear, nullptr};
    int const kind = dice.below(9);
    bool const plain = kind < 5;
    shape.texture = plain ? &textures.atlas : choices[static_cast<std::size_t>(dice.below(4))];
    ImVec2 const white = dice.one_in(10) ? texture_place(dice) : white_place(textures.atlas);
    int const small = dice.one_in(2) ? 30 : width;
    switch (kind) {
        case 0: add_rectangle(shape, dice, white, width, height); break;
        case 1: add_quadrangle(shape, dice, white, width, height); break;
        case 2: add_quadrangle(shape, dice, white, small, small); break;
        case 3: add_triangle(shape, dice, white, false, width, height); break;
        case 4: add_fan(shape, dice, white, small, height); break;
        case 5: add_triangle(shape, dice, white, true, small, height); break;
        case 6: add_quadrangle(shape, dice, white, small, height); break;
        default: add_picture(shape, dice, shape.texture == nullptr ? textures.atlas : *shape.texture, width, height); break;
    }
    if (dice.one_in(3)) {
        ImVec2 const a = point(dice, width, height), b = point(dice, width, height);
        shape.clip = {std::fmin(a.x, b.x), std::fmin(a.y, b.y), std::fmax(a.x, b.x), std::fmax(a.y, b.y)};
        if (dice.one_in(20)) shape.clip.z = std::numeric_limits<float>::quiet_NaN();
    } else {
        shape.clip = {0, 0, static_cast<float>(width), static_cast<float>(height)};
    }
    return shape;
}

Scene::Scene(std::vector<Shape> const& shapes, int width, int height)
    : list_(std::make_unique<ImDrawList>(nullptr)), pointer_(list_.get()) {
    for (Shape const& shape : shapes) {
        ImDrawCmd command;
        command.ClipRect = shape.clip;
        command.TextureId = const_cast<Texture*>(shape.texture);
        command.VtxOffset = static_cast<unsigned>(list_->VtxBuffer.Size);
        command.IdxOffset = static_cast<unsigned>(list_->IdxBuffer.Size);
        command.ElemCount = static_cast<unsigned>(shape.indices.size());
        list_->CmdBuffer.push_back(command);
        for (ImDrawVert const& vertex : shape.vertices) list_->VtxBuffer.push_back(vertex);
        for (ImDrawIdx const index : shape.indices) list_->IdxBuffer.push_back(index);
    }
    data_.Valid = true;
    data_.CmdListsCount = 1;
    set_lists(data_.CmdLists, &pointer_);
    data_.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    data_.FramebufferScale = {1, 1};
}

}  // namespace sprank::raster
