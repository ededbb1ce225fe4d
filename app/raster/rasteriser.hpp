#pragma once
#include <cstdint>
#include <memory>
#include <span>

#include "raster/surface.hpp"

struct ImDrawData;

namespace sprank::raster {

/// Turns the draw data of Dear ImGui into pixels, and says which ones changed. It remembers per tile of 64 pixels what it drew
/// there and draws only what differs; the outcome is always the same as drawing everything.
class Rasteriser {
public:
    /// `threads` in all, the caller's included; the others sleep between frames. The pixels do not depend on their number.
    explicit Rasteriser(int threads = 1);
    ~Rasteriser();
    Rasteriser(Rasteriser const&) = delete;
    Rasteriser& operator=(Rasteriser const&) = delete;

    /// Draws; returns merged rectangles that changed (empty: nothing changed, nothing was written), valid until the next draw.
    /// The surface must hold what the last draw left there, unless invalidate() was called; another address, size or stride
    /// repaints all by itself. User callbacks in the draw data are passed over. Draw data that is not Valid gives background.
    std::span<Rect const> draw(ImDrawData const& data, Surface surface, std::uint32_t background /*0xFFRRGGBB*/);

    /// The next draw repaints all (window exposed, new buffer).
    void invalidate();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace sprank::raster
