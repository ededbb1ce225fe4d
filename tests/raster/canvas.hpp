#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "raster/surface.hpp"

namespace sprank::raster {

/// Pixels for a test, with a margin right of every row that nobody may touch.
class Canvas {
public:
    static constexpr std::uint32_t untouched = 0xA5A5A5A5u;
    static constexpr int margin = 5;

    Canvas(int width, int height)
        : width_(width), height_(height), pixels_(static_cast<std::size_t>(width + margin) * static_cast<std::size_t>(height), untouched) {}

    Surface surface() { return {pixels_.data(), width_, height_, width_ + margin}; }
    std::uint32_t at(int x, int y) const { return pixels_[offset(x, y)]; }

    bool margin_untouched() const {
        for (int y = 0; y < height_; ++y) {
            for (int x = width_; x < width_ + margin; ++x) {
                if (at(x, y) != untouched) return false;
            }
        }
        return true;
    }

    /// The first pixel that differs, in words; empty if none does.
    std::string difference(Canvas const& other) const {
        for (int y = 0; y < height_; ++y) {
            for (int x = 0; x < width_; ++x) {
                if (at(x, y) == other.at(x, y)) continue;
                return "(" + std::to_string(x) + ", " + std::to_string(y) + "): " + hex(at(x, y)) + " against " + hex(other.at(x, y));
            }
        }
        return {};
    }

    /// Every pixel that differs lies in one of the rectangles.
    bool differs_only_in(std::span<Rect const> rectangles, Canvas const& other) const {
        for (int y = 0; y < height_; ++y) {
            for (int x = 0; x < width_; ++x) {
                if (at(x, y) == other.at(x, y)) continue;
                bool named = false;
                for (Rect const& r : rectangles) {
                    named = named || (x >= r.x && x < r.x + r.width && y >= r.y && y < r.y + r.height);
                }
                if (!named) return false;
            }
        }
        return true;
    }

private:
    std::size_t offset(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width_ + margin) + static_cast<std::size_t>(x);
    }
    static std::string hex(std::uint32_t value) {
        std::string text;
        for (int shift = 28; shift >= 0; shift -= 4) text += "0123456789abcdef"[value >> shift & 15u];
        return text;
    }

    int width_, height_;
    std::vector<std::uint32_t> pixels_;
};

}  // namespace sprank::raster
