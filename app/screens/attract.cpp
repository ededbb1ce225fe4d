#include <array>
#include <cmath>
#include <numbers>

#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr std::int64_t scene_ms = 12'000, lines_ms = 1'200, station_ms = 160, people_ms = 500, leaving_ms = 300, pulse_ms = 2'000;
constexpr std::int64_t pulse_frame_ms = 33;  ///< half the frames are enough for a slow pulse, and cost half
constexpr float people_shift = 60;

struct Scene {
    Key title;
    std::array<std::string_view, 3> people;   ///< back to front, right one largest
    std::array<std::string_view, 3> colours;
};
constexpr std::array<Scene, 3> scenes{{
    {Key::attract_title, {"installateur-warmtepompen", "landmeter", "elektromonteur"}, {"klimaat", "voertuigen", "energie"}},
    {Key::attract_title2, {"procesoperator", "programmeur", "laborant"}, {"proces", "ict", "lab"}},
    {Key::attract_title3, {"scheepsbouwer", "autotechnicus", "mechatronicus"}, {"maritiem", "metaal", "robots"}},
}};

/// The beginning of a path, so much of its length.
std::span<Point const> beginning(std::array<Point, 4>& path, float share) {
    float length = 0;
    for (std::size_t i = 1; i < path.size(); ++i) length += std::hypot(path[i].x - path[i - 1].x, path[i].y - path[i - 1].y);
    float left = length * share;
    for (std::size_t i = 1; i < path.size(); ++i) {
        float const leg = std::hypot(path[i].x - path[i - 1].x, path[i].y - path[i - 1].y);
        if (left < leg) {
            float const part = left / leg;
            path[i] = {path[i - 1].x + (path[i].x - path[i - 1].x) * part, path[i - 1].y + (path[i].y - path[i - 1].y) * part};
            return std::span(path).first(i + 1);
        }
        left -= leg;
    }
    return path;
}

/// The lines of the house: from the left edge along the bottom, then up behind the people, ending in stations and one spark.
void draw_lines(Frame& frame, float foot, float right, float top_shift, std::int64_t age_ms) {
    float const drawn = ease_in_out_cubic(progress(age_ms, lines_ms)), popped = ease_out_cubic(progress(age_ms - lines_ms, station_ms));
    Theme const& theme = frame.theme();
    struct Line {
        std::string_view colour;
        float from_right, top;
    };
    constexpr std::array<Line, 6> lines{{{"maritiem", 960, 560}, {"klimaat", 870, 250}, {"metaal", 730, 120}, {"proces", 280, 150}, {"lab", 160, 260}, {"ict", 50, 380}}};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Colour const colour = theme.pair(lines[i].colour).base;
        float const y = foot + static_cast<float>(i) * 24, x = right - lines[i].from_right, top = lines[i].top + top_shift;
        std::array<Point, 4> path{Point{-40, y}, Point{x - 86, y}, Point{x, y - 86}, Point{x, top}};
        frame.stroke(beginning(path, drawn), colour, 16, 40);
        if (popped <= 0) continue;
        if (i == 2) {
            frame.spark({x, top + 14}, 1.2f * popped);
        } else {
            frame.circle({x, top}, 26 * popped, colour);
            frame.circle({x, top}, 14 * popped, theme.bar);
        }
    }
}

void draw_person(Frame& frame, std::string_view id, Point shoulder, float width, Rect clip) {
    std::string const key = "person/" + std::string(id);
    float const height = width / frame.pictures().aspect(key);
    frame.cut_out(key, {shoulder.x, shoulder.y, width, height}, clip);
}
}  // namespace

void draw_attract(View const& view, Attract const&, Frame& frame) {
    Theme const& theme = frame.theme();
    std::int64_t const turn = view.settings.reduced_motion ? 0 : view.now_ms / scene_ms;
    Scene const& scene = scenes[static_cast<std::size_t>(turn % 3)];
    // How long this scene stands: everything in calm mode.
    std::int64_t const age = view.settings.reduced_motion ? leaving_ms + people_ms + lines_ms : std::min(view.now_ms - turn * scene_ms, frame.page_age_ms());
    if (!view.settings.reduced_motion) {
        bool const moves = age < lines_ms + station_ms || view.now_ms >= (turn + 1) * scene_ms - leaving_ms;
        frame.wants_frame_at(moves ? view.now_ms : std::min(view.now_ms + pulse_frame_ms, (turn + 1) * scene_ms - leaving_ms));
    }
    float const w = frame.width(), h = frame.height();
    bool const portrait = frame.portrait();
    Rect const whole{0, 0, w, h};
    // Fixed things shift a little with every scene, so that no edge burns into the panel.
    float const drift = view.settings.reduced_motion ? 0 : static_cast<float>(turn % 5) * 2;

    float const foot = h - 136, stage = portrait ? h - 1080 : 0.0f;
    draw_lines(frame, foot, w, portrait ? stage + 60 : 0, age);
    std::size_t const people = frame.begin_group();
    float const x0 = portrait ? w / 2 - 1330 : w - 1920;
    frame.circle({x0 + 1010, stage + 712}, 205, theme.pair(scene.colours[0]).base);
    frame.circle({x0 + 1190, stage + 530}, 215, theme.pair(scene.colours[1]).base);
    frame.circle({x0 + 1470, stage + 590}, 280, theme.pair(scene.colours[2]).base);
    draw_person(frame, scene.people[1], {x0 + 840, stage + 318}, 1016, {0, 0, x0 + 1330, h});
    draw_person(frame, scene.people[0], {x0 + 690, stage + 478}, 803, {0, 0, x0 + 1240, h});
    draw_person(frame, scene.people[2], {x0 + 1100, stage + 318}, 1016, whole);
    float const risen = ease_out_cubic(progress(age, people_ms));
    float const staying = view.settings.reduced_motion ? 1 : 1 - progress(view.now_ms - ((turn + 1) * scene_ms - leaving_ms), leaving_ms);
    frame.end_group(people, {0, people_shift * (1 - risen)}, std::min(risen, staying));
    frame.record(Role::picture, "people", {}, {}, {w * .45f, stage + 318, w * .55f, h - stage - 318});

    float const left = (portrait ? 56.0f : 88.0f) + drift, room = portrait ? w - 112 : 860.0f;
    float const logo = 120, logo_width = logo * frame.pictures().aspect("logo/sprank-logo-licht");
    float y = portrait ? 88.0f : 48.0f;
    frame.cut_out("logo/sprank-logo-licht", {left, y, logo_width, logo}, whole);
    frame.record(Role::picture, "logo", {}, view.catalogue.title, {left, y, logo_width, logo});
    float const tagline = frame.line_height(Style::intro);
    frame.text(frame.say(Key::attract_tagline), Style::intro, {left + logo_width + 44, y + logo * .62f - tagline / 2, room - logo_width - 44, tagline}, theme.on_bar, {.name = "tagline", .background = theme.bar});
    y += logo + (portrait ? 70 : 50);
    // A title that would take three lines at this text step would push the invitation off the screen.
    Style const title_style = frame.text_height(frame.say(scene.title), Style::poster, room) <= 2.5f * frame.line_height(Style::poster) ? Style::poster : Style::name;
    y += frame.text(frame.say(scene.title), title_style, {left, y, balanced_width(frame, frame.say(scene.title), title_style, room), 0}, theme.on_bar, {.role = Role::heading, .name = "title", .background = theme.bar}) + 30;
    y += frame.text(frame.say(Key::attract_line), Style::intro, {left + 4, y, std::min(room, 640.0f), 0}, theme.on_bar, {.name = "line", .background = theme.bar}) + 44;

    std::string const& start = frame.say(Key::attract_start);
    std::string const& other = frame.say(Key::attract_start_other);
    float const width = std::max(frame.text_width(start, Style::door), frame.text_width(other, Style::button_small)) + 42 + 70 + 26 + 60;
    float const first = frame.line_height(Style::door), second = frame.line_height(Style::button_small);
    Rect const button{left, y, width, std::max(132.0f, first + second + 36)};
    float const radius = button.h / 2;
    float const turning = static_cast<float>(view.now_ms % pulse_ms) / static_cast<float>(pulse_ms) * 2 * std::numbers::pi_v<float>;
    float const pulse = view.settings.reduced_motion ? .5f : .5f - .5f * std::cos(turning);
    float const ring = 22 + 12 * pulse;
    frame.fill(button.grown(ring), with_alpha(theme.spark, .18f - .10f * pulse), radius + ring);
    frame.fill(button.grown(ring / 2), with_alpha(theme.spark, .34f - .08f * pulse), radius + ring / 2);
    ControlState const state = frame.control({"start", 0, Role::button, start, start + ". " + other, false, true, Style::door, theme.on_colour, theme.spark}, button);
    frame.fill(button, state.pressed ? theme.spark_pressed : theme.spark, radius);
    frame.icon("tik", {button.x + 42 + 35, button.y + button.h / 2}, 72, theme.on_colour);
    float const text_left = button.x + 42 + 70 + 26, top = button.y + (button.h - first - second) / 2;
    frame.draw_text(start, Style::door, {text_left, top, width, first}, theme.on_colour);
    frame.draw_text(other, Style::button_small, {text_left, top + first, width, second}, theme.on_colour);
    if (state.activated) frame.send(AttractTouched{});
}

}  // namespace sprank::screens
