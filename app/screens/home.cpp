#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
struct DoorText {
    Key title, line;
};
DoorText text_of(DoorKind kind) {
    switch (kind) {
        case DoorKind::explore: return {Key::door_explore, Key::door_explore_line};
        case DoorKind::quiz: return {Key::door_quiz, Key::door_quiz_line};
        case DoorKind::girls: return {Key::door_girls, Key::door_girls_line};
        case DoorKind::switchers: return {Key::door_switchers, Key::door_switchers_line};
        case DoorKind::near: break;
    }
    return {Key::door_near, Key::door_near_line};
}

/// The house lines come in from the right and run into the doors.
void draw_lines(Frame& frame, float bottom) {
    Theme const& theme = frame.theme();
    constexpr std::array<std::string_view, 4> landscape{"klimaat", "spark", "energie", "lab"};
    constexpr std::array<std::string_view, 5> portrait{"klimaat", "spark", "energie", "lab", "robots"};
    bool const tall = frame.portrait();
    float const w = frame.width(), count = tall ? 5.0f : 4.0f, gap = tall ? 40.0f : 30.0f;
    for (std::size_t i = 0; i < (tall ? portrait.size() : landscape.size()); ++i) {
        std::string_view const name = tall ? portrait[i] : landscape[i];
        Colour const colour = name == "spark" ? theme.spark : theme.pair(name).base;
        float const d = (static_cast<float>(i) - (count - 1) / 2) * gap;
        // Parallel lines through 45-degree bends keep one gap: the diagonal shifts by tan(22.5 degrees).
        float const k = d * .4142f;
        if (tall) {
            std::array<Point, 4> const path{Point{w + 40, 260 - d}, Point{w - 140 - k, 260 - d}, Point{w - 268 - d, 388 - k}, Point{w - 268 - d, bottom}};
            frame.stroke(path, colour, 24, 60);
        } else {
            std::array<Point, 4> const path{Point{w + 60, 110 - d}, Point{w - 360 - k, 110 - d}, Point{w - 520 - d, 270 - k}, Point{w - 520 - d, bottom}};
            frame.stroke(path, colour, 18, 70);
        }
    }
}

/// How a door is laid out: a column, a square with the person at the right, or low (reach mode); wide is the one that lies across.
enum class Shape : std::uint8_t { column, square, low, wide };

/// Where the person stands in a door, and how wide its texts may be.
struct DoorLayout {
    float person;         ///< width of the cut-out picture
    float person_centre;  ///< x of the halo and the face
    float left, title_width, text_width;
    Point arrow;
};
DoorLayout layout_of(Frame& frame, Rect r, Shape shape) {
    switch (shape) {
        case Shape::column: return {std::min(640.0f, r.h * .96f), r.x + r.w / 2, r.x + 28, r.w - 44, r.w - 44, {r.right() - 64, r.bottom() - 64}};
        case Shape::square: {
            // The largest letters need the whole width; the person then stands below them.
            float const text = frame.units().step() == TextStep::largest ? r.w - 56 : r.w * .56f;
            return {r.h * 1.24f, r.right() - r.w * .27f, r.x + 28, r.w - 56, text, {r.x + 78, r.bottom() - 76}};
        }
        case Shape::low: return {r.h * 1.36f, r.right() - r.w * .21f, r.x + 28, r.w * .62f - 28, r.w * .62f - 28, {r.right() - 58, r.bottom() - 58}};
        case Shape::wide: break;
    }
    return {r.h * 2.0f, r.right() - 250, r.x + 152, r.w - 560, r.w - 560, {r.x + 78, r.y + r.h / 2}};
}

std::string line_of(View const& view, Frame& frame, Door const& door) {
    return filled(frame.say(text_of(door.kind).line), {{"count", std::to_string(view.catalogue.professions.size())}});
}

/// What all doors of one size have room for: the same in each of them.
struct DoorStyle {
    Style title = Style::door;
    float tallest_title = 0;  ///< of doors that stand side by side: their sentences then begin on one line
    bool sentence = true, arrow = true;
};

/// The largest in which every title fits: rather with whole words than with a hyphen.
Style title_style(View const& view, Frame& frame, float width, float height) {
    auto const all_fit = [&](Style style, bool whole_words) {
        return std::ranges::all_of(view.catalogue.doors, [&](Door const& door) {
            std::string const& title = frame.say(text_of(door.kind).title);
            return !frame.too_wide(whole_words ? without_soft_hyphens(title) : title, style, width) && frame.text_height(title, style, width) <= height;
        });
    };
    for (bool const whole_words : {true, false})
        for (Style const style : {Style::door, Style::card, Style::button_small})
            if (all_fit(style, whole_words)) return style;
    return Style::button_small;
}

DoorStyle style_of(View const& view, Frame& frame, Rect r, Shape shape) {
    DoorLayout const at = layout_of(frame, r, shape);
    DoorStyle style;
    style.title = title_style(view, frame, at.title_width, r.h - 12);
    float tallest = 0, sentence = 0;
    for (Door const& door : view.catalogue.doors) {
        tallest = std::max(tallest, frame.text_height(frame.say(text_of(door.kind).title), style.title, at.title_width));
        sentence = std::max(sentence, frame.text_height(line_of(view, frame, door), Style::small, at.text_width));
    }
    float const texts = tallest + 12 + sentence;
    style.tallest_title = tallest;
    if (shape == Shape::low) {
        style.sentence = texts <= r.h - 40;  // else it is only spoken
        style.arrow = r.h >= 170;            // a lower one has its person there
    } else if (shape == Shape::wide) {
        style.sentence = texts <= r.h - 24;
    } else {
        style.arrow = 34 + texts <= r.h - 118;
    }
    return style;
}

void draw_person(Frame& frame, Door const& door, Rect body, Shape shape, DoorLayout const& at, float person) {
    std::string const key = "person/" + door.person;
    bool const wide = shape == Shape::wide;
    float const height = person / frame.pictures().aspect(key), top = body.bottom() - (wide ? body.h * 1.02f : person * .69f);
    float halo = 0;
    switch (shape) {
        case Shape::column: halo = std::min(body.w * .47f, person * .26f); break;
        case Shape::square: halo = std::min(body.h * .46f, person * .40f); break;
        case Shape::low: halo = body.h * .44f; break;
        case Shape::wide: halo = body.h * .72f; break;
    }
    float const middle = wide ? body.y + body.h * .62f : shape == Shape::low ? body.bottom() - halo : top + person * .30f;
    frame.push_clip(body);
    frame.circle({at.person_centre, middle}, halo, frame.theme().halo(door.colour));
    if (person > (shape == Shape::low ? 120 : 180)) frame.cut_out(key, {at.person_centre - person * frame.pictures().head(key), top, person, height}, body, 48);
    frame.pop_clip();
}

void draw_door(View const& view, Frame& frame, Door const& door, Rect r, std::uint64_t number, Shape shape, DoorStyle const& style) {
    Theme const& theme = frame.theme();
    std::string const& title = frame.say(text_of(door.kind).title);
    std::string const line = line_of(view, frame, door);
    Colour const fill = theme.fill(door.colour), ink = theme.text_on_fill();
    ControlState const state = frame.control({"door", number, Role::door, title, without_soft_hyphens(title) + ". " + line, false, true, style.title, ink, fill}, r);
    Rect const body = state.pressed ? r.moved(0, 6) : r;
    frame.shadow(body, 48, 1.2f);
    frame.fill(body, state.pressed ? mix(fill, theme.ink, .08f) : fill, 48);
    DoorLayout const at = layout_of(frame, body, shape);
    float const own = frame.text_height(title, style.title, at.title_width), title_height = shape == Shape::column ? style.tallest_title : own;
    float const line_height = style.sentence ? frame.text_height(line, Style::small, at.text_width) : -12;
    float const texts = title_height + 12 + line_height;
    bool const middle = shape == Shape::wide || shape == Shape::low;
    float const y = middle ? body.y + (body.h - texts) / 2 : body.y + 34;

    // The person stands below the texts, smaller when the texts are large, and never in front of them.
    float const room = body.bottom() - (y + texts) - 6;
    float const person = shape == Shape::column ? std::min(at.person, room / .66f) : shape == Shape::square ? std::min(at.person, room / (at.text_width < at.title_width ? .45f : .62f)) : at.person;
    draw_person(frame, door, body, shape, at, person);
    if (theme.contrast()) frame.inner_outline(body, theme.outline(), 5, 48);

    bool broken = false;
    // Two lines like its neighbours, where it has words for them.
    float const one_line = 1.5f * frame.line_height(style.title);
    float const title_width = shape == Shape::wide ? at.title_width : balanced_width(frame, title, style.title, at.title_width, own < one_line && title_height > one_line ? 2 : 0);
    frame.draw_text(title, style.title, {at.left, y, title_width, title_height}, ink, Align::left, &broken);
    if (style.sentence) frame.draw_text(line, Style::small, {at.left, y + title_height + 12, at.text_width, line_height}, ink, Align::left, &broken);
    if (broken || y < body.y || y + texts > body.bottom()) frame.mark_clipped();
    if (style.arrow) {
        frame.circle(at.arrow, 43, theme.contrast() ? theme.sun : theme.bar);
        frame.icon("verder", at.arrow, 48, theme.contrast() ? theme.on_colour : theme.on_bar);
    }
    if (state.focused) frame.focus_ring(r, 48);
    if (state.activated) frame.send(DoorOpened{door.kind});
}

constexpr ButtonLook about_look{.kind = ButtonKind::secondary, .icon_before = "info", .style = Style::button_small};
float about_height(Frame& frame) { return std::max(80.0f, frame.line_height(Style::button_small) + 36); }
void draw_about(Frame& frame, Rect r) {
    if (button(frame, "about", frame.say(Key::home_about), {}, r, about_look)) frame.send(AboutOpened{});
}

void draw_doors_landscape(View const& view, Frame& frame, Rect r) {
    float const gap = 26;
    auto const count = static_cast<float>(view.catalogue.doors.size());
    float const width = (r.w - gap * (count - 1)) / count;
    DoorStyle const style = style_of(view, frame, {r.x, r.y, std::round(width), r.h}, Shape::column);
    for (std::size_t i = 0; i < view.catalogue.doors.size(); ++i)
        draw_door(view, frame, view.catalogue.doors[i], {std::round(r.x + static_cast<float>(i) * (width + gap)), r.y, std::round(width), r.h}, i + 1, Shape::column, style);
}

void draw_doors_portrait(View const& view, Frame& frame, Rect r) {
    float const gap = 24, width = (r.w - gap) / 2;
    std::size_t const count = view.catalogue.doors.size();
    auto const rows = static_cast<float>((count + 1) / 2);
    bool const odd = count % 2 == 1;
    // The odd one out lies across, at half the height.
    float const height = (r.h - gap * (rows - 1)) / (odd ? rows - .5f : rows);
    DoorStyle const square = style_of(view, frame, {r.x, r.y, width, height}, Shape::square), across = style_of(view, frame, {r.x, r.y, r.w, height / 2}, Shape::wide);
    for (std::size_t i = 0; i < count; ++i) {
        float const y = r.y + static_cast<float>(i / 2) * (height + gap);
        bool const wide = odd && i + 1 == count;
        Rect const door = wide ? Rect{r.x, y, r.w, height / 2} : Rect{r.x + static_cast<float>(i % 2) * (width + gap), y, width, height};
        draw_door(view, frame, view.catalogue.doors[i], door, i + 1, wide ? Shape::wide : Shape::square, wide ? across : square);
    }
}

/// Reach mode: all doors below the middle, and "about" after the last.
void draw_doors_low(View const& view, Frame& frame, Rect r) {
    constexpr float gap = 20;
    std::size_t const columns = frame.portrait() ? 2 : 3, count = view.catalogue.doors.size();
    auto const rows = static_cast<float>(count / columns + 1);
    float const width = std::round((r.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns)), height = std::round((r.h - gap * (rows - 1)) / rows);
    DoorStyle const style = style_of(view, frame, {r.x, r.y, width, height}, Shape::low);
    auto const cell = [&](std::size_t i) { return Rect{r.x + static_cast<float>(i % columns) * (width + gap), r.y + static_cast<float>(i / columns) * (height + gap), width, height}; };
    for (std::size_t i = 0; i < count; ++i) draw_door(view, frame, view.catalogue.doors[i], cell(i), i + 1, Shape::low, style);
    Rect const last = cell(count);
    float const high = std::min(height, about_height(frame) + 16);
    draw_about(frame, {last.x, last.y + (height - high) / 2, last.w, high});
}

/// Somebody behind the doors: what reach mode has above them.
void draw_host(Frame& frame, Rect r) {
    constexpr std::string_view key = "person/programmeur";
    float const height = r.h / .84f, width = height * frame.pictures().aspect(key), radius = r.h * .48f;
    Point const centre{r.x + r.w / 2, r.bottom() - radius * .9f};
    frame.push_clip({0, 0, frame.width(), r.bottom()});
    frame.circle(centre, radius, frame.theme().halo("ict"));
    frame.cut_out(key, {centre.x - width * frame.pictures().head(key), r.y, width, height}, {0, 0, frame.width(), r.bottom()});
    frame.pop_clip();
}
}  // namespace

void draw_home(View const& view, Home const&, Frame& frame) {
    Theme const& theme = frame.theme();
    Room const room = room_of(view, frame);
    bool const reach = room.header.h > 0, tall = frame.portrait();
    float const side = tall ? 42.0f : 80.0f, left = tall ? 64.0f : 80.0f, w = frame.width();
    std::string const &title = frame.say(Key::home_title), &line = frame.say(Key::home_line);
    float const logo = tall ? 120.0f : 96.0f, logo_width = logo * frame.pictures().aspect("logo/sprank-logo"), logo_top = tall ? 64.0f : 28.0f;
    float const title_room = balanced_width(frame, title, Style::title, tall ? 600.0f : reach ? w * .42f : w - 700), title_height = frame.text_height(title, Style::title, title_room);
    float const line_room = reach && !tall ? w * .41f : 560, line_height = frame.text_height(line, Style::intro, line_room);
    float const spare = (room.body.y - logo_top - logo - title_height - 18 - line_height) / 2;
    float const title_top = logo_top + logo + (tall ? (frame.units().step() == TextStep::normal ? 70.0f : 92.0f) : reach ? std::clamp(spare, 8.0f, 60.0f) : 18.0f), line_top = title_top + title_height + 18;
    float const doors_top = reach ? room.body.y : tall ? line_top + line_height + 34 : title_top + title_height + 22;
    draw_lines(frame, (reach ? doors_top - 60 : std::max(doors_top, 420.0f)) + 60);
    if (reach) {
        float const top = tall ? line_top + line_height + 20 : 40;
        draw_host(frame, tall ? Rect{left, top, 560, doors_top - top} : Rect{w * .48f, top, w * .22f, doors_top - top});
    }
    frame.cut_out(theme.name == ThemeName::light ? "logo/sprank-logo" : "logo/sprank-logo-licht", {left, logo_top, logo_width, logo}, {0, 0, w, frame.height()});
    frame.record(Role::picture, "logo", {}, view.catalogue.title, {left, logo_top, logo_width, logo});
    frame.text(title, Style::title, {left, title_top, title_room, title_height}, theme.ink, {.role = Role::heading, .name = "title"});
    if ((tall || reach) && line_top + line_height <= doors_top - 8) frame.text(line, Style::intro, {left, line_top, line_room, 0}, theme.ink, {.name = "line"});
    frame.leave_for_toast(tall ? Rect{w - 680, 170, 640, 96} : Rect{w - 660, 30, 640, 96});
    Rect const doors{side, doors_top, w - 2 * side, room.body.bottom() - doors_top - 20};
    if (reach) return draw_doors_low(view, frame, doors);
    if (tall) {
        draw_doors_portrait(view, frame, doors);
    } else {
        draw_doors_landscape(view, frame, doors);
    }
    float const about = button_width(frame, frame.say(Key::home_about), about_look);
    draw_about(frame, {(tall ? w - side - 22 : w - 795) - about, tall ? 64.0f : 38.0f, about, about_height(frame)});
}

}  // namespace sprank::screens
