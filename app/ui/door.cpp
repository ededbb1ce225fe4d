#include <algorithm>
#include <cmath>
#include <string>

#include "core/text.hpp"
#include "ui/panels.hpp"

namespace sprank::ui {

namespace {
/// Where the person stands in a door, and how wide its texts may be.
struct DoorLayout {
    float person;         ///< width of the cut-out picture
    float person_centre;  ///< x of the halo and the face
    float left, title_width, text_width;
    Point arrow;
};
DoorLayout layout_of(Frame& frame, Rect r, DoorShape shape) {
    switch (shape) {
        case DoorShape::column: return {std::min(640.0f, r.h * .96f), r.x + r.w / 2, r.x + 28, r.w - 44, r.w - 44, {r.right() - 64, r.bottom() - 64}};
        case DoorShape::square: {
            // The largest letters need the whole width; the person then stands below them.
            float const text = frame.units().step() == TextStep::largest ? r.w - 56 : r.w * .56f;
            return {r.h * 1.24f, r.right() - r.w * .27f, r.x + 28, r.w - 56, text, {r.x + 78, r.bottom() - 76}};
        }
        case DoorShape::low: return {r.h * 1.36f, r.right() - r.w * .21f, r.x + 28, r.w * .62f - 28, r.w * .62f - 28, {r.right() - 58, r.bottom() - 58}};
        case DoorShape::wide: break;
    }
    return {r.h * 2.0f, r.right() - 250, r.x + 152, r.w - 560, r.w - 560, {r.x + 78, r.y + r.h / 2}};
}

/// The largest in which every title fits: rather with whole words than with a hyphen.
Style title_style(Frame& frame, std::span<DoorCard const> doors, float width, float height) {
    auto const all_fit = [&](Style style, bool whole_words) {
        return std::ranges::all_of(doors, [&](DoorCard const& door) {
            bool const wide = whole_words ? frame.too_wide(without_soft_hyphens(door.title), style, width) : frame.too_wide(door.title, style, width);
            return !wide && frame.text_height(door.title, style, width) <= height;
        });
    };
    for (bool const whole_words : {true, false})
        for (Style const style : {Style::door, Style::card, Style::button_small})
            if (all_fit(style, whole_words)) return style;
    return Style::button_small;
}

/// `r`: the door at rest; `body`: as it is now.
void draw_person(Frame& frame, DoorCard const& door, Rect r, Rect body, DoorShape shape, DoorLayout const& at, float person, float shown) {
    std::string const key = "person/" + std::string(door.person);
    bool const wide = shape == DoorShape::wide;
    float const height = person / frame.pictures().aspect(key), top = body.bottom() - (wide ? body.h * 1.02f : person * shown);
    float halo = 0;
    switch (shape) {
        case DoorShape::column: halo = std::min(body.w * .47f, person * .26f); break;
        case DoorShape::square: halo = std::min(body.h * .46f, person * .40f); break;
        case DoorShape::low: halo = body.h * .44f; break;
        case DoorShape::wide: halo = body.h * .72f; break;
    }
    float const middle = wide ? body.y + body.h * .62f : shape == DoorShape::low ? body.bottom() - halo : top + person * .30f;
    frame.push_clip(body.cut(r));
    if (!frame.theme().contrast()) frame.circle({at.person_centre, middle}, halo, frame.theme().halo(door.colour));
    frame.pop_clip();
    frame.push_clip(body);
    if (person > (shape == DoorShape::low ? 120 : 180)) frame.cut_out(key, {at.person_centre - person * frame.pictures().head(key), top, person, height}, body, 48);
    frame.pop_clip();
}
}  // namespace

DoorStyle door_style(Frame& frame, std::span<DoorCard const> doors, Rect r, DoorShape shape) {
    DoorLayout const at = layout_of(frame, r, shape);
    DoorStyle style;
    style.title = title_style(frame, doors, at.title_width, r.h - 12);
    float tallest = 0, sentence = 0;
    for (DoorCard const& door : doors) {
        tallest = std::max(tallest, frame.text_height(door.title, style.title, at.title_width));
        sentence = std::max(sentence, frame.text_height(door.line, Style::small, at.text_width));
    }
    float const texts = tallest + 12 + sentence;
    style.tallest_title = tallest;
    style.tallest_texts = texts;
    if (shape == DoorShape::low) {
        style.sentence = texts <= r.h - 40;  // else it is only spoken
        style.arrow = r.h >= 170;            // a lower one has its person there
    } else if (shape == DoorShape::wide) {
        style.sentence = texts <= r.h - 24;
    } else {
        style.arrow = 34 + texts <= r.h - 118;
    }
    return style;
}

bool door(Frame& frame, DoorCard const& card, Rect r, DoorShape shape, DoorStyle const& style) {
    Theme const& theme = frame.theme();
    Colour const fill = theme.fill(card.colour), ink = theme.text_on_fill();
    std::string const& spoken = frame.kept_words(item_id(card.title, std::hash<std::string_view>{}(card.line)), [&] { return without_soft_hyphens(card.title) + ". " + std::string(card.line); });
    ControlState const state = frame.control({"door", card.number, Role::door, card.title, spoken, false, true, style.title, ink, fill}, r);
    Rect const body = state.pressed ? r.moved(0, 6) : r;
    frame.shadow(body, 48, 1.2f);
    frame.fill(body, state.pressed ? mix(fill, theme.ink, .08f) : fill, 48);
    DoorLayout const at = layout_of(frame, body, shape);
    float const own = frame.text_height(card.title, style.title, at.title_width), title_height = shape == DoorShape::column ? style.tallest_title : own;
    float const line_height = style.sentence ? frame.text_height(card.line, Style::small, at.text_width) : -12;
    float const texts = title_height + 12 + line_height;
    bool const middle = shape == DoorShape::wide || shape == DoorShape::low;
    float const y = middle ? body.y + (body.h - texts) / 2 : body.y + 34;

    // The person stands below the texts, smaller when the texts are large, and never in front of them; of neighbours all at one height.
    float const room = body.bottom() - (y + (shape == DoorShape::column ? style.tallest_texts : texts)) - 6;
    float person = at.person, shown = .69f;
    if (shape == DoorShape::column) {
        person = std::min(at.person, room / .66f);
        shown = std::clamp(room / person + .03f, .69f, .74f);
    } else if (shape == DoorShape::square) {
        person = std::min(at.person, room / (at.text_width < at.title_width ? .45f : .62f));
    }
    draw_person(frame, card, r, body, shape, at, person, shown);
    if (theme.contrast()) frame.inner_outline(body, theme.outline(), 5, 48);

    bool broken = false;
    // Two lines like its neighbours, where it has words for them.
    float const one_line = 1.5f * frame.line_height(style.title);
    float const title_width = shape == DoorShape::wide ? at.title_width : balanced_width(frame, card.title, style.title, at.title_width, own < one_line && title_height > one_line ? 2 : 0);
    frame.draw_text(card.title, style.title, {at.left, y, title_width, title_height}, ink, Align::left, &broken);
    if (style.sentence) frame.draw_text(card.line, Style::small, {at.left, y + title_height + 12, at.text_width, line_height}, ink, Align::left, &broken);
    if (broken || y < body.y || y + texts > body.bottom()) frame.mark_clipped();
    if (style.arrow) {
        frame.circle(at.arrow, 43, theme.contrast() ? theme.sun : theme.bar);
        frame.icon("verder", at.arrow, 48, theme.contrast() ? theme.on_colour : theme.on_bar);
    }
    if (state.focused) frame.focus_ring(r, 48);
    return state.activated;
}

}  // namespace sprank::ui
