#pragma once
#include <optional>
#include <span>
#include <string_view>

#include "screens/parts.hpp"

namespace sprank::screens {

/// Where things stand on a screen with a title, something to scroll and buttons below it.
struct ListPage {
    ui::Rect header;   ///< reach mode: what is left above the lower half, only looked at; no height otherwise
    ui::Rect list;     ///< to scroll in
    ui::Rect buttons;  ///< below it
    bool low = false;
};
/// Draws title and line. `buttons`: height of what stands below the list.
ListPage list_page(View const&, ui::Frame&, std::string_view title, std::string_view line, float buttons);

/// Buttons on one row, or below each other where they would not fit. Returns which was tapped.
struct PageButton {
    std::string_view name = {}, text = {};
    ui::ButtonLook look = {};
};
float page_buttons_height(ui::Frame&, float width, std::span<PageButton const>);
std::optional<std::size_t> page_buttons(ui::Frame&, ui::Rect, std::span<PageButton const>);

}  // namespace sprank::screens
