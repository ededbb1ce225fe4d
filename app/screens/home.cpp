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

/// Where the person stands in a door, and how wide its texts may be.
struct DoorLayout {
    float person;         ///< width of the cut-out picture
    float person_centre;  ///< x of the halo and the face
    float title_width, text_width;
    Point arrow;
};
DoorLayout layout_of(Frame& frame, Rect r, bool wide) {
    if (!frame.portrait()) return {std::min(640.0f, r.h * .96f), r.x + r.w / 2, r.w - 44, r.w - 44, {r.right() - 64, r.bottom() - 64}};
    if (wide) return {r.h * 2.0f, r.right() - 250, r.w - 560, r.w - 560, {r.x + 78, r.y + r.h / 2}};
    return {r.h * 1.24f, r.right() - r.w * .30f, r.w - 56, r.w * .56f, {r.x + 78, r.bottom() - 76}};
}

/// The tallest title of doors that stand side by side: their sentences then begin on one line.
float titles_height(View const& view, Frame& frame, float width) {
    float tallest = 0;
    for (Door const& door : view.catalogue.doors) tallest = std::max(tallest, frame.text_height(frame.say(text_of(door.kind).title), Style::door, width));
    return tallest;
}

void draw_door(View const& view, Frame& frame, Door const& door, Rect r, std::uint64_t number, bool wide) {
    Theme const& theme = frame.theme();
    DoorText const keys = text_of(door.kind);
    std::string const& title = frame.say(keys.title);
    std::string const line = filled(frame.say(keys.line), {{"count", std::to_string(view.catalogue.professions.size())}});
    Colour const fill = theme.fill(door.colour), ink = theme.text_on_fill();
    ControlState const state = frame.control({"door", number, Role::door, title, without_soft_hyphens(title) + ". " + line, false, true, Style::door, ink, fill}, r);
    Rect const body = state.pressed ? r.moved(0, 6) : r;
    frame.shadow(body, 48, 1.2f);
    frame.fill(body, state.pressed ? mix(fill, theme.ink, .08f) : fill, 48);
    DoorLayout at = layout_of(frame, body, wide);

    float const left = body.x + (wide ? 152.0f : 28.0f);
    float const title_height = frame.portrait() ? frame.text_height(title, Style::door, at.title_width) : titles_height(view, frame, at.title_width);
    float line_height = frame.text_height(line, Style::small, at.text_width);
    // A low door (reach mode, large text) keeps its name and its arrow; its sentence is then only spoken.
    bool const low = frame.portrait() && title_height + 12 + line_height + 160 > body.h && !wide;
    bool const no_line = 34 + title_height + 12 + line_height > body.h - (wide ? 8.0f : 110.0f) && (low || wide);
    if (no_line) line_height = -12;
    if (low) at.arrow = {body.right() - 64, body.bottom() - 60};
    float const texts = title_height + 12 + line_height;
    float const y = wide ? body.y + (body.h - texts) / 2 : body.y + 34;

    // The person stands below the texts, smaller when the texts are large, and never in front of them.
    std::string const key = "person/" + door.person;
    float person = at.person;
    if (!wide) person = std::min(person, (body.bottom() - (y + texts) - 6) / (frame.portrait() ? .45f : .66f));
    float const height = person / frame.pictures().aspect(key);
    float const top = body.bottom() - (wide ? body.h * 1.02f : person * .69f);
    frame.push_clip(body);
    float const halo = wide ? body.h * .72f : frame.portrait() ? body.h * .46f : std::min(body.w * .47f, person * .26f);
    if (!low) frame.circle({at.person_centre, wide ? body.y + body.h * .62f : top + person * .30f}, halo, theme.halo(door.colour));
    if (person > 180 && !low) frame.cut_out(key, {at.person_centre - person * frame.pictures().head(key), top, person, height}, body, 48);
    frame.pop_clip();
    if (theme.contrast()) frame.inner_outline(body, theme.outline(), 5, 48);

    bool broken = false;
    // Two lines like its neighbours, where it has words for them.
    float const line_height_of_title = frame.line_height(Style::door), own = frame.text_height(title, Style::door, at.title_width);
    bool const two = own < 1.5f * line_height_of_title && title_height > 1.5f * line_height_of_title;
    float const title_width = wide ? at.title_width : balanced_width(frame, title, Style::door, at.title_width, two ? 2 : 0);
    frame.draw_text(title, Style::door, {left, y, title_width, title_height}, ink, Align::left, &broken);
    if (!no_line) frame.draw_text(line, Style::small, {left, y + title_height + 12, at.text_width, line_height}, ink, Align::left, &broken);
    if (broken || y + texts > body.bottom()) frame.mark_clipped();
    frame.circle(at.arrow, 43, theme.contrast() ? theme.sun : theme.bar);
    frame.icon("verder", at.arrow, 48, theme.contrast() ? theme.on_colour : theme.on_bar);
    if (state.focused) frame.focus_ring(r, 48);
    if (state.activated) frame.send(DoorOpened{door.kind});
}

void draw_about(View const&, Frame& frame, Point right_top) {
    std::string const& text = frame.say(Key::home_about);
    ButtonLook const look{.kind = ButtonKind::secondary, .icon_before = "info", .style = Style::button_small};
    float const width = button_width(frame, text, look);
    if (button(frame, "about", text, {}, {right_top.x - width, right_top.y, width, std::max(80.0f, frame.line_height(Style::button_small) + 36)}, look)) frame.send(AboutOpened{});
}

void draw_doors_landscape(View const& view, Frame& frame, Rect r) {
    float const gap = 26;
    auto const count = static_cast<float>(view.catalogue.doors.size());
    float const width = (r.w - gap * (count - 1)) / count;
    for (std::size_t i = 0; i < view.catalogue.doors.size(); ++i)
        draw_door(view, frame, view.catalogue.doors[i], {std::round(r.x + static_cast<float>(i) * (width + gap)), r.y, std::round(width), r.h}, i + 1, false);
}

void draw_doors_portrait(View const& view, Frame& frame, Rect r) {
    float const gap = 24, width = (r.w - gap) / 2;
    std::size_t const count = view.catalogue.doors.size();
    auto const rows = static_cast<float>((count + 1) / 2);
    bool const odd = count % 2 == 1;
    // The odd one out lies across, at half the height.
    float const height = (r.h - gap * (rows - 1)) / (odd ? rows - .5f : rows);
    for (std::size_t i = 0; i < count; ++i) {
        float const y = r.y + static_cast<float>(i / 2) * (height + gap);
        bool const wide = odd && i + 1 == count;
        Rect const door = wide ? Rect{r.x, y, r.w, height / 2} : Rect{r.x + static_cast<float>(i % 2) * (width + gap), y, width, height};
        draw_door(view, frame, view.catalogue.doors[i], door, i + 1, wide);
    }
}
}  // namespace

void draw_home(View const& view, Home const&, Frame& frame) {
    Theme const& theme = frame.theme();
    Room const room = room_of(view, frame);
    float const side = frame.portrait() ? 42.0f : 80.0f, left = frame.portrait() ? 64.0f : 80.0f;
    bool const reach = room.header.h > 0;
    bool const tall = frame.portrait();
    float const logo = reach ? 84.0f : tall ? 120.0f : 96.0f, logo_width = logo * frame.pictures().aspect("logo/sprank-logo");
    float const logo_top = tall ? 64.0f : 28.0f;
    float const title_top = logo_top + logo + (tall ? 70.0f : 18.0f);
    float const title_room = balanced_width(frame, frame.say(Key::home_title), Style::title, tall ? 600.0f : frame.width() - 700);
    float const title_lines = frame.text_height(frame.say(Key::home_title), Style::title, title_room);
    float const doors_top = reach ? room.body.y : title_top + title_lines + (tall ? 18 + frame.text_height(frame.say(Key::home_line), Style::intro, 560) + 34 : 22);
    if (!reach || tall) draw_lines(frame, std::max(doors_top, 420.0f) + 60);
    frame.cut_out(theme.name == ThemeName::light ? "logo/sprank-logo" : "logo/sprank-logo-licht", {left, logo_top, logo_width, logo}, {0, 0, frame.width(), frame.height()});
    frame.record(Role::picture, "logo", {}, view.catalogue.title, {left, logo_top, logo_width, logo});
    frame.text(frame.say(Key::home_title), Style::title, {left, title_top, title_room, title_lines}, theme.ink, {.role = Role::heading, .name = "title"});
    if (tall) frame.text(frame.say(Key::home_line), Style::intro, {left, title_top + title_lines + 18, 560, 0}, theme.ink, {.name = "line"});
    Rect const doors{side, doors_top, frame.width() - 2 * side, room.body.bottom() - doors_top - 20};
    if (tall) {
        draw_doors_portrait(view, frame, doors);
    } else {
        draw_doors_landscape(view, frame, doors);
    }
    frame.leave_for_toast(tall ? Rect{frame.width() - 680, 170, 640, 96} : Rect{frame.width() - 660, 30, 640, 96});
    draw_about(view, frame, {tall ? frame.width() - side - 22 : frame.width() - 795, tall ? 64.0f : 38.0f});
}

}  // namespace sprank::screens
