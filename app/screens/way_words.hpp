#pragma once
#include <string>

#include "screens/parts.hpp"

namespace sprank::screens {

// Words and colours of ways, as the map, the details and the bridge use them.

Key form_key(Form);
Key way_key(WayKind);
/// The line of a way: a world's colour name.
std::string_view way_colour(Way const&);
/// What tells it from the other lines without its colour.
std::string_view way_icon(Way const&);
/// "school met stage (bol) of werken en leren (bbl)"
std::string forms_text(ui::Frame&, std::vector<Form> const&);
/// "2 tot 3 jaar", or that it differs.
std::string stop_time(ui::Frame&, WayStop const&);
/// "3 tot 5 jaar"; "vanaf 3 jaar" where a stop has no time.
std::string way_time(ui::Frame&, Way const&);
/// "mbo 2, mbo 3": the diplomas.
std::string diplomas_text(View const&, ui::Frame&, Way const&);

/// All of a way, or of the station that was tapped, below each other, on a plane of that colour. Returns the height.
float way_details(View const&, WaysView const&, ui::Frame&, ui::Rect, ui::Colour plane);
/// The least height in which the map is clear.
float way_map_height(View const&, WaysView const&, ui::Frame&, float width);
/// The map: from where the visitor is, at `from`, to the profession at the right. `operable`: stations can be tapped.
void way_map(View const&, WaysView const&, ui::Frame&, ui::Rect, ui::Point from, bool operable);

}  // namespace sprank::screens
