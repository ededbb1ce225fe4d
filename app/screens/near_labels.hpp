#pragma once
#include <array>
#include <optional>
#include <span>
#include <vector>

#include "screens/near_map.hpp"

namespace sprank::screens {

// What is written on the map of what is near: names of towns and regions, distances, "jij bent hier", and where the visitor pointed.
// `taken`: where no words may stand; what comes to stand there is added.

constexpr double near_km = 40;                                  ///< the outer ring around the visitor
constexpr std::array ring_kms{near_km / 2, near_km};
constexpr float least_ring = 60;                                ///< radius below which a ring would lie under "jij bent hier"

void draw_towns(View const&, ui::Frame&, ui::MapView const&, std::vector<ui::Rect>& taken);
/// The names of the five regions, where so much of the country is seen that they mean something.
void draw_regions(View const&, ui::Frame&, ui::MapView const&, std::vector<ui::Rect>& taken);
void draw_ring_labels(ui::Frame&, ui::MapView const&, ui::Point me, std::vector<ui::Rect>& taken);

/// "Jij bent hier", beside the place where it lies over no pin.
ui::Rect here_label(ui::Frame&, ui::MapView const&, ui::Point me, std::span<PinGroup const>, std::span<ui::Rect const> taken);
void draw_here(ui::Frame&, ui::Point me, ui::Rect label);

/// Where the visitor pointed, and the words beside it that say "here I am".
struct Pointed {
    ui::Point at;
    ui::Rect button;
};
/// Above it or below it, where it covers nothing that is operated; nothing: the place is out of sight.
std::optional<Pointed> pointed_at(ui::Frame&, ui::MapView const&, Place const&, std::span<ui::Rect const> taken, float top);
void draw_pointed(ui::Frame&, Place const&, Pointed const&);

}  // namespace sprank::screens
