#pragma once
#include <optional>
#include <span>
#include <string_view>

#include "ui/widgets.hpp"

namespace sprank::ui {

// More components of the design page: those that one screen has, or that stand at the edges of all. As in widgets.hpp they tell whether they were tapped.

/// A door of the first screen, all of it to be touched: title, sentence, a person before a disc, an arrow.
struct DoorCard {
    std::uint64_t number = 0;
    std::string_view title = {}, line = {}, person = {}, colour = {};
};
/// A column, a square with the person at the right, or low (reach mode); wide is the one that lies across.
enum class DoorShape : std::uint8_t { column, square, low, wide };
/// What all doors of one size have room for: the same in each of them.
struct DoorStyle {
    Style title = Style::door;
    float tallest_title = 0, tallest_texts = 0;  ///< of doors that stand side by side: sentences and people then begin on one line
    bool sentence = true, arrow = true;
};
DoorStyle door_style(Frame&, std::span<DoorCard const>, Rect, DoorShape);
bool door(Frame&, DoorCard const&, Rect, DoorShape, DoorStyle const&);

/// An answer of the test: a face, from neutral to very happy, with its words if there are any; a question mark for "I don't know this".
struct AnswerTile {
    std::string_view name = {};
    std::uint64_t number = 0;
    std::string_view text = {};
    int level = 0;        ///< 0 to 4; below: a question mark
    bool chosen = false;
    float words = 0;      ///< room for the words of the longest answer beside it, so that the faces stand in one row
    std::string_view spoken = {};  ///< empty: the text
    bool large = false;   ///< one of three
};
float answer_words_height(Frame&, float width, AnswerTile const&);
bool answer_tile(Frame&, Rect, AnswerTile const&);

/// A short message on a dark plane, in the middle of a rectangle as wide as it may become, with a button that undoes what it tells of.
struct ToastLook {
    std::string_view text = {}, undo = {};  ///< undo: empty where nothing can be undone
    bool kept = false;                      ///< something was kept: a heart beside it
    std::uint64_t number = 0;
};
float toast_height(Frame&, float most, ToastLook const&);
bool toast(Frame&, Rect, ToastLook const&);

/// What a visitor can answer to a question that lies over a screen: beside each other, or below each other where that is too wide.
struct Choice {
    std::string_view name = {}, text = {};
    ButtonKind kind = ButtonKind::secondary;
    bool selected = false;
};
float choices_height(Frame&, std::span<Choice const>, float width);
/// Returns which was tapped.
std::optional<std::size_t> choice_buttons(Frame&, Rect, std::span<Choice const>, bool at_left = false);

/// A ring that runs down with the number of seconds in it.
void countdown_ring(Frame&, Point centre, float radius, int left, int whole);

/// What stands on the card that asks whether the visitor is still there; the plane is the caller's. Returns which choice was tapped.
struct CountdownCard {
    std::string_view title = {}, line = {}, spoken = {};
    std::span<Choice const> choices = {};
    int left = 0, whole = 0;  ///< seconds
};
float countdown_card_height(Frame&, float width, CountdownCard const&);
std::optional<std::size_t> countdown_card(Frame&, Rect, CountdownCard const&);

/// The dark plane of the bar below.
void bar_plane(Frame&, Rect, float radius);
/// One thing on it: always icon and word, the word under the icon where all of them would not fit beside each other.
struct BarItem {
    std::string_view name = {};
    std::uint64_t number = 0;
    std::string_view icon = {}, text = {}, spoken = {};
    bool on = false;
    bool raised = false;    ///< stands out from the others at rest
    std::size_t count = 0;  ///< told in a dot beside it; 0: none
};
float bar_item_width(Frame&, BarItem const&);
float bar_item_height(Frame&);
bool bar_item(Frame&, Rect, BarItem const&);

/// A dark card with a code for phones and numbered steps: the words beside the code, or above and below it where the card is tall.
struct QrCard {
    std::string_view title = {}, code = {}, spoken = {};
    std::span<std::string_view const> steps = {};
};
float qr_card_height(Frame&, float width, QrCard const&, bool tall);
void qr_card(Frame&, Rect, QrCard const&);

/// A row of a list of offers: number, name with two lines, distance, heart; the chosen one is open and tells its details below.
struct OfferRow {
    std::size_t number = 0;
    std::string_view name = {}, second = {}, place = {};
    std::string_view distance = {}, details = {};  ///< empty: none
    std::string_view spoken = {}, keep_spoken = {};
    Colour disc = {};
    bool chosen = false, kept = false;
};
/// Where the columns stand, the same in every row of a list.
struct OfferColumns {
    float left, room, distance, heart;  ///< texts from `left`, `room` wide; the distance in its own column; middle of the heart, from the right
};
OfferColumns offer_columns(Frame&, float width, std::string_view longest_distance);
float offer_row_height(Frame&, float width, OfferRow const&, OfferColumns const&);
CardAnswer offer_row(Frame&, Rect, OfferRow const&, OfferColumns const&);

}  // namespace sprank::ui
