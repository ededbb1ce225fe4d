#pragma once
#include <string_view>

#include "ui/frame.hpp"

namespace sprank::ui {

// The components of look.md section 5, each drawn once, with all states. They return whether the visitor activated them.

/// The narrowest width that sets a text in as many lines as `width` does, or in `lines`: then no line has one word over.
float balanced_width(Frame&, std::string_view text, Style, float width, int lines = 0);

/// A plane with depth: shadow below, and in high contrast a border instead.
void plane(Frame&, Rect, Colour, float radius, bool raised = true);

enum class ButtonKind : std::uint8_t { primary, secondary, ink };
struct ButtonLook {
    ButtonKind kind = ButtonKind::secondary;
    std::string_view icon_before = {}, icon_after = {};
    Style style = Style::button;
    bool selected = false, enabled = true;
    bool busy = false;  ///< three dots in the place of its words, and it does nothing
};
/// Width that holds the text on one line.
float button_width(Frame&, std::string_view text, ButtonLook const&);
/// A text that is too long for the rectangle wraps to two lines.
bool button(Frame&, std::string_view name, std::string_view text, std::string_view spoken, Rect, ButtonLook const&, std::uint64_t number = 0);

/// A disc with an icon only; what it does is in `spoken`.
struct DiscLook {
    std::string_view icon;
    Colour fill, ink;
    bool selected = false, raised = false;
    Role role = Role::button;
};
/// A heart: full once kept.
DiscLook heart_look(Theme const&, bool kept);
bool disc(Frame&, std::string_view name, std::uint64_t number, std::string_view spoken, Point centre, float radius, DiscLook const&);

struct ChipLook {
    std::string_view icon = {}, colour = {};  ///< colour name of a world; empty: neutral
    bool selected = false;
    float side = 22;                          ///< room between a chip's end and its words
    int count = -1;                           ///< how many there are of it, at the end of a tile; negative: not told
};
float chip_width(Frame&, std::string_view text, ChipLook const&);
bool chip(Frame&, std::string_view name, std::uint64_t number, std::string_view text, std::string_view spoken, Rect, ChipLook const&);

/// A filter tile of a world: icon, short name, check badge when chosen.
bool tile(Frame&, std::string_view name, std::uint64_t number, std::string_view text, std::string_view spoken, Rect, ChipLook const&);

/// A square that is on or off, with its text.
bool check_row(Frame&, std::string_view name, std::uint64_t number, std::string_view text, Rect, bool on, int count = -1);

/// A card of a profession: picture, stripe, name, world. The heart keeps it. Height by profession_card_height: what its words need.
struct CardAnswer {
    bool opened = false, kept = false;
};
float profession_card_height(Frame&, ProfessionIndex, float width);
CardAnswer profession_card(Frame&, ProfessionIndex, Rect, bool kept);
/// Keeps a profession; lies on its card but is a target of its own. True when tapped.
bool heart(Frame&, ProfessionIndex, Point centre, bool kept);

/// A wide card: picture left, texts right, arrow disc at the end.
struct WideCard {
    std::string_view name = {};
    std::uint64_t number = 0;
    std::string_view title = {}, line = {}, spoken = {};
    std::string_view picture = {};  ///< key; empty: an icon on a plane of `colour`
    std::string_view icon = {}, colour = {};
    bool arrow = true;
    float end = 28;                 ///< room kept free at the right when there is no arrow, for a disc of the screen's own
    float picture_width = 248;
    Style style = Style::card;      ///< of the title
    float least = 168;              ///< height
};
float wide_card_height(Frame&, float width, WideCard const&);
bool wide_card(Frame&, Rect, WideCard const&);

/// Icon tile, label, value. Height by fact_tile_height; the value wraps.
struct FactTile {
    std::string_view icon, label, value, colour;
};
float fact_tile_height(Frame&, float width, FactTile const&);
void fact_tile(Frame&, Rect, FactTile const&);

/// Stations on a line: done, now, to come.
void step_bar(Frame&, Rect, int total, int now, std::string_view spoken);

/// A small dark pill with the icon and name of a world, its short name where `room` is too narrow. Returns its width.
float world_pill(Frame&, WorldIndex, Point top_left, float room);
float world_pill_height(Frame&);

/// Empty state in a room of that height: picture, what is the matter, what to do. Returns the height it took.
float empty_state(Frame&, Rect, std::string_view picture, std::string_view text, std::string_view advice);

/// The on-screen keyboard in the lower part of the screen; sends letters as messages. Height by keyboard_height, or as there is room; it may
/// share the width with what it finds.
float keyboard_height(Frame&);
void keyboard(Frame&, Rect, bool digits, bool with_digits);

/// The line a visitor types in, with what was typed or a hint.
void typing_field(Frame&, Rect, std::string_view text, std::string_view hint, bool can_clear = true);

/// What looks like such a line and opens the screen to type in.
float search_pill_width(Frame&, std::string_view text);
bool search_pill(Frame&, std::string_view name, std::string_view text, Rect, std::uint64_t number = 0);

}  // namespace sprank::ui
