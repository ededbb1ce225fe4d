#pragma once
#include <string>

#include "screens/parts.hpp"

namespace sprank::screens {

// The filters of the screen with professions, as they have room.

/// "12 beroepen passen bij je keuze"
std::string count_text(Explore const&, ui::Frame&);
/// The same; after a visitor chose a place it says what comes first, if that fits on one line of this width.
std::string headline(View const&, Explore const&, ui::Frame&, ui::Style, float width);

/// At the left of a wide panel, laid out to fit: worlds, levels, wishes.
void draw_filter_panel(View const&, Explore const&, ui::Frame&, ui::Rect);

/// Over the cards, with a button that shows the result. In a low room (reach mode) everything stands closer together and only the first
/// heading stays.
void draw_filter_sheet(View const&, Explore const&, ui::Frame&, ui::Rect);

/// The same for reach mode on a wide panel: no headings, and the button beside the wishes. Where letters are so large that not all fits,
/// the levels go.
void draw_low_filter_sheet(View const&, Explore const&, ui::Frame&, ui::Rect);

}  // namespace sprank::screens
