#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "core/text.hpp"
#include "screens/parts.hpp"
#include "ui/panels.hpp"

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

constexpr ButtonLook about_look{.kind = ButtonKind::secondary, .icon_before = "info", .style = Style::button_small};
float about_height(Frame& frame) { return std::max(80.0f, frame.line_height(Style::button_small) + 36); }
void draw_about(Frame& frame, Rect r) {
    if (button(frame, "about", frame.say(Key::home_about), {}, r, about_look)) frame.send(AboutOpened{});
}

/// The doors of the content with their words.
class Doors {
public:
    Doors(View const& view, Frame& frame) : kinds_(view.catalogue.doors) {
        for (Door const& door : kinds_) lines_.push_back(filled(frame.say(text_of(door.kind).line), {{"count", std::to_string(view.catalogue.professions.size())}}));
        for (std::size_t i = 0; i < kinds_.size(); ++i)
            cards_.push_back({.number = i + 1, .title = frame.say(text_of(kinds_[i].kind).title), .line = lines_[i], .person = kinds_[i].person, .colour = kinds_[i].colour});
    }
    std::size_t count() const { return cards_.size(); }
    DoorStyle style(Frame& frame, Rect r, DoorShape shape) const { return door_style(frame, cards_, r, shape); }
    void draw(Frame& frame, std::size_t i, Rect r, DoorShape shape, DoorStyle const& style) const {
        if (door(frame, cards_[i], r, shape, style)) frame.send(DoorOpened{kinds_[i].kind});
    }

private:
    std::span<Door const> kinds_;
    std::vector<std::string> lines_;
    std::vector<DoorCard> cards_;
};

void draw_doors_landscape(Doors const& doors, Frame& frame, Rect r) {
    float const gap = 26;
    auto const count = static_cast<float>(doors.count());
    float const width = (r.w - gap * (count - 1)) / count;
    DoorStyle const style = doors.style(frame, {r.x, r.y, std::round(width), r.h}, DoorShape::column);
    for (std::size_t i = 0; i < doors.count(); ++i)
        doors.draw(frame, i, {std::round(r.x + static_cast<float>(i) * (width + gap)), r.y, std::round(width), r.h}, DoorShape::column, style);
}

void draw_doors_portrait(Doors const& doors, Frame& frame, Rect r) {
    float const gap = 24, width = (r.w - gap) / 2;
    std::size_t const count = doors.count();
    auto const rows = static_cast<float>((count + 1) / 2);
    bool const odd = count % 2 == 1;
    // The odd one out lies across, at half the height.
    float const height = (r.h - gap * (rows - 1)) / (odd ? rows - .5f : rows);
    DoorStyle const square = doors.style(frame, {r.x, r.y, width, height}, DoorShape::square), across = doors.style(frame, {r.x, r.y, r.w, height / 2}, DoorShape::wide);
    for (std::size_t i = 0; i < count; ++i) {
        float const y = r.y + static_cast<float>(i / 2) * (height + gap);
        bool const wide = odd && i + 1 == count;
        Rect const where = wide ? Rect{r.x, y, r.w, height / 2} : Rect{r.x + static_cast<float>(i % 2) * (width + gap), y, width, height};
        doors.draw(frame, i, where, wide ? DoorShape::wide : DoorShape::square, wide ? across : square);
    }
}

/// Reach mode: all doors below the middle, and "about" after the last.
void draw_doors_low(Doors const& doors, Frame& frame, Rect r) {
    constexpr float gap = 20;
    std::size_t const columns = frame.portrait() ? 2 : 3, count = doors.count();
    auto const rows = static_cast<float>(count / columns + 1);
    float const width = std::round((r.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns)), height = std::round((r.h - gap * (rows - 1)) / rows);
    DoorStyle const style = doors.style(frame, {r.x, r.y, width, height}, DoorShape::low);
    auto const cell = [&](std::size_t i) { return Rect{r.x + static_cast<float>(i % columns) * (width + gap), r.y + static_cast<float>(i / columns) * (height + gap), width, height}; };
    for (std::size_t i = 0; i < count; ++i) doors.draw(frame, i, cell(i), DoorShape::low, style);
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
    Rect const where{side, doors_top, w - 2 * side, room.body.bottom() - doors_top - 24};
    Doors const doors(view, frame);
    if (reach) return draw_doors_low(doors, frame, where);
    if (tall) {
        draw_doors_portrait(doors, frame, where);
    } else {
        draw_doors_landscape(doors, frame, where);
    }
    float const about = button_width(frame, frame.say(Key::home_about), about_look);
    draw_about(frame, {(tall ? w - side - 22 : w - 795) - about, tall ? 64.0f : 38.0f, about, about_height(frame)});
}

}  // namespace sprank::screens
