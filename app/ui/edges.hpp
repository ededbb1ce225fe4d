#pragma once
#include <span>
#include <vector>

#include "ui/imgui_compat.hpp"

namespace sprank::ui {

// Planes and lines with soft edges, in pixels. ImDrawList draws the same, but takes its square roots by an instruction whose last bits
// differ between makers of processors (rsqrtss): its pictures are not the same everywhere, and ours are compared exactly.

/// A plane around its corners, clockwise; its edge fades over one pixel.
void fill_convex(ImDrawList&, std::span<ImVec2 const> corners, ImU32 colour);
/// A line through points; `closed`: back to the first. Its sides fade over one pixel, the ends of an open one are cut straight.
void stroke_line(ImDrawList&, std::span<ImVec2 const> points, bool closed, float thickness, ImU32 colour);
/// A rectangle with round corners where `corners` says so.
void fill_rounded(ImDrawList&, ImVec2 from, ImVec2 to, float radius, ImDrawFlags corners, ImU32 colour);
/// Corners of a polygon of so many sides that stands for a circle, clockwise.
void append_circle(std::vector<ImVec2>& corners, ImVec2 centre, float radius, int sides);

}  // namespace sprank::ui
