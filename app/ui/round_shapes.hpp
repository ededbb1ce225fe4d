#pragma once
#include "ui/geometry.hpp"
#include "ui/imgui_compat.hpp"
#include "ui/pictures.hpp"

namespace sprank::ui {

/// std::round without a call, for what lies on or near a panel.
inline float nearest_pixel(float at) { return static_cast<float>(static_cast<int>(at + (at < 0 ? -.5f : .5f))); }

/// Appends upright rectangles to a draw list, in its current texture: what ImDrawList does by a call for each.
class RectangleWriter {
public:
    /// At most `most` rectangles follow.
    RectangleWriter(ImDrawList& list, int most) : list_(list) { list_.PrimReserve(most * 6, most * 4); }
    ~RectangleWriter() {
        auto const unused = static_cast<int>(list_.VtxBuffer.end() - list_._VtxWritePtr);
        if (unused > 0) list_.PrimUnreserve(unused / 4 * 6, unused);
    }
    RectangleWriter(RectangleWriter const&) = delete;
    RectangleWriter& operator=(RectangleWriter const&) = delete;

    void add(ImVec2 from, ImVec2 to, ImVec2 uv_from, ImVec2 uv_to, ImU32 colour) {
        auto const first = static_cast<ImDrawIdx>(list_._VtxCurrentIdx);
        ImDrawIdx* const index = list_._IdxWritePtr;
        index[0] = index[3] = first;
        index[1] = static_cast<ImDrawIdx>(first + 1);
        index[2] = index[4] = static_cast<ImDrawIdx>(first + 2);
        index[5] = static_cast<ImDrawIdx>(first + 3);
        ImDrawVert* const vertex = list_._VtxWritePtr;
        vertex[0] = {from, uv_from, colour};
        vertex[1] = {{to.x, from.y}, {uv_to.x, uv_from.y}, colour};
        vertex[2] = {to, uv_to, colour};
        vertex[3] = {{from.x, to.y}, {uv_from.x, uv_to.y}, colour};
        list_._VtxWritePtr += 4;
        list_._IdxWritePtr += 6;
        list_._VtxCurrentIdx += 4;
    }

private:
    ImDrawList& list_;
};

// Rounded shapes out of a few rectangles with prepared corners; ImDrawList makes some hundred triangles of each. All in pixels,
// corners of the rectangle whole ones. Where there is no prepared corner, or it would be very large, ImDrawList draws.

void fill_round(ImDrawList&, Pictures&, ImVec2 from, ImVec2 to, float radius, Corners, ImU32 colour);
/// Within the rectangle, all corners round; `thickness` and `radius` (of the outer edge) are whole.
void outline_round(ImDrawList&, Pictures&, ImVec2 from, ImVec2 to, float radius, float thickness, ImU32 colour);
/// A disc, or what is left of it without `hole`, around the pixel corner nearest to `centre`. Returns whether it was drawn.
bool draw_disc(ImDrawList&, Pictures&, ImVec2 centre, float radius, float hole_radius, ImU32 colour);

ImDrawFlags flags_of(Corners);

}  // namespace sprank::ui
