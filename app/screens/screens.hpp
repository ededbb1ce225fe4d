#pragma once
#include <span>

#include "core/update.hpp"
#include "ui/frame.hpp"

namespace sprank::screens {

/// What a screen may look at. Everything outlives the frame.
struct View {
    Catalogue const& catalogue;
    Settings const& settings;
    Place const& home_place;  ///< where the kiosk stands
    Session const& session;
    std::int64_t now_ms = 0;
    std::span<Place const> towns = {};  ///< the largest, for the map and as suggestions
    std::optional<Date> today = {};  ///< nothing: the clock is not trusted, dates are shown with a word of care
};

/// Draws the whole picture for this session: the screen, the bottom bar, the toast, and what lies over them.
/// What the visitor did comes out as messages of the frame.
void draw(View const&, ui::Frame&);

/// Every component in every state, in so many pages: the living specification. In no visitor's way: only the tour shows it.
inline constexpr int gallery_pages = 11;
void draw_gallery(View const&, int page, ui::Frame&);

/// Colour of the whole surface before anything is drawn.
ui::Colour background(View const&, ui::Theme const&);

}  // namespace sprank::screens
