#include <algorithm>
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

/// Where the people and the lines behind them stand: mockup 01, 1920 x 1080, at a scale of its own against the right lower corner, or in
/// portrait in the middle of the lower edge.
struct Stage {
    float scale = 1, origin_x = 0, bottom = 0;
    Point at(Point p) const { return {origin_x + p.x * scale, bottom - (1080 - p.y) * scale}; }
    Rect at(Rect r) const {
        Point const corner = at(Point{r.x, r.y});
        return {corner.x, corner.y, r.w * scale, r.h * scale};
    }
};
Stage stage_of(Frame& frame, float scale) {
    return {scale, frame.portrait() ? frame.width() / 2 - 1330 * scale : frame.width() - 1920 * scale, frame.height()};
}

struct Halo {
    Point centre;
    float radius;
};
constexpr std::array<Halo, 3> halos{{{{1010, 712}, 205}, {{1190, 530}, 215}, {{1470, 590}, 280}}};

struct Line {
    std::string_view colour;
    float x, top;
};
constexpr std::array<Line, 6> lines{{{"maritiem", 960, 560}, {"klimaat", 1050, 250}, {"metaal", 1190, 120}, {"proces", 1640, 150}, {"lab", 1760, 260}, {"ict", 1870, 380}}};
constexpr std::size_t spark_line = 2;
constexpr float lines_foot = 136, line_gap = 24;  ///< from the lower edge to the first, and to the next

/// The lines of the house: from the left edge along the bottom, then up behind the people, ending in stations and one spark. In portrait
/// they end below `highest`, where the words are.
void draw_lines(Frame& frame, Stage const& stage, float highest, std::int64_t age_ms) {
    float const drawn = ease_in_out_cubic(progress(age_ms, lines_ms)), popped = ease_out_cubic(progress(age_ms - lines_ms, station_ms));
    Theme const& theme = frame.theme();
    bool const portrait = frame.portrait();
    float const scale = stage.scale, lower = portrait ? std::max(frame.height() - 1020, highest + 15) : 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Colour const colour = theme.pair(lines[i].colour).base;
        Point const end = portrait ? Point{frame.width() - 1920 + lines[i].x, lower + lines[i].top} : stage.at(Point{lines[i].x, lines[i].top});
        float const y = stage.bottom - (lines_foot - static_cast<float>(i) * line_gap) * scale, bend = 86 * scale;
        std::array<Point, 4> path{Point{-40, y}, Point{end.x - bend, y}, Point{end.x, y - bend}, end};
        frame.stroke(beginning(path, drawn), colour, 16 * scale, 40 * scale);
        if (popped <= 0) continue;
        if (i == spark_line) {
            frame.spark({end.x, end.y + 14 * scale}, 1.2f * scale * popped);
        } else {
            frame.circle(end, 26 * scale * popped, colour);
            frame.circle(end, 14 * scale * popped, theme.bar);
        }
    }
}

void draw_people(Frame& frame, Stage const& stage, Scene const& scene) {
    for (std::size_t i = 0; i < halos.size(); ++i) frame.circle(stage.at(halos[i].centre), halos[i].radius * stage.scale, frame.theme().pair(scene.colours[i]).base);
    float const h = frame.height();
    auto const person = [&](std::size_t i, Point shoulder, float width, float clip_right) {
        std::string const key = "person/" + std::string(scene.people[i]);
        frame.cut_out(key, stage.at(Rect{shoulder.x, shoulder.y, width, width / frame.pictures().aspect(key)}), {0, 0, clip_right, h});
    };
    person(1, {840, 318}, 1016, stage.at(Point{1330, 0}).x);
    person(0, {690, 478}, 803, stage.at(Point{1240, 0}).x);
    person(2, {1100, 318}, 1016, frame.width());
}

/// What a visitor reads and touches: the first setting that has room above the lines.
struct Words {
    Style title_style = Style::poster;
    float logo_top = 48, logo = 120, left = 0, room = 0;
    Rect tagline, title, line, button;
    float ring = 34;  ///< of the pulse, at its largest
};
constexpr float button_icon = 42 + 70 + 26;

Words words_in(Frame& frame, Scene const& scene, float left, Style title_style, bool tight) {
    bool const portrait = frame.portrait();
    Words at;
    at.title_style = title_style, at.left = left, at.room = portrait ? frame.width() - 112 : std::min(860.0f, frame.width() * .56f);
    if (portrait) {
        at.logo_top = 88;
    } else if (tight) {
        at.logo_top = 40, at.logo = 104;
    }
    float const logo_width = at.logo * frame.pictures().aspect("logo/sprank-logo-licht"), tagline = frame.line_height(Style::intro);
    at.tagline = {left + logo_width + 44, at.logo_top + at.logo * .62f - tagline / 2, at.room - logo_width - 44, tagline};
    std::string const &title = frame.say(scene.title), &line = frame.say(Key::attract_line);
    float y = at.logo_top + at.logo + (portrait ? 70.0f : tight ? 36.0f : 50.0f);
    at.title = {left, y, balanced_width(frame, title, title_style, at.room), frame.text_height(title, title_style, at.room)};
    y = at.title.bottom() + (tight ? 20 : 30);
    float const line_room = balanced_width(frame, line, Style::intro, std::min(at.room, 640.0f));
    at.line = {left + 4, y, line_room, frame.text_height(line, Style::intro, line_room)};
    y = at.line.bottom() + (tight ? 40 : 44);
    float const text = std::max(frame.text_width(frame.say(Key::attract_start), Style::door), frame.text_width(frame.say(Key::attract_start_other), Style::button_small));
    at.button = {left, y, text + button_icon + 60, std::max(132.0f, frame.line_height(Style::door) + frame.line_height(Style::button_small) + 36)};
    return at;
}

Words words_of(Frame& frame, Scene const& scene, float left) {
    float const foot = frame.height() - lines_foot * std::min(1.0f, frame.width() / 1920);
    Words at;
    for (Style const style : {Style::poster, Style::name})
        for (bool const tight : {false, true}) {
            at = words_in(frame, scene, left, style, tight);
            bool const two_lines = at.title.h < 2.5f * frame.line_height(style) && !frame.too_wide(frame.say(scene.title), style, at.room);
            if (two_lines && (frame.portrait() || at.button.bottom() + at.ring <= foot)) return at;
        }
    return at;
}

bool meets(Rect const& r, Halo const& disc) {
    float const x = std::max({0.0f, r.x - disc.centre.x, disc.centre.x - r.right()}), y = std::max({0.0f, r.y - disc.centre.y, disc.centre.y - r.bottom()});
    return std::hypot(x, y) < disc.radius;
}

/// The largest stage that has nothing behind the words: no halo, no line, no spark and nobody.
Stage stage_beside(Frame& frame, Words const& words) {
    constexpr float spark_end = 184, people_top = 765;  // below the button; above the lower edge
    if (frame.portrait()) return stage_of(frame, std::min(1.0f, (frame.height() - words.button.bottom() - spark_end) / people_top));
    constexpr std::array<Rect, 3> people{{{790, 800, 400, 280}, {915, 585, 180, 220}, {1080, 460, 240, 250}}};  // front left: arms, head; behind: head
    constexpr Rect spark{1100, 10, 180, 160};
    float const line_width = std::min(words.line.w, frame.text_width(frame.say(Key::attract_line), Style::intro));
    std::array<Rect, 4> const free{Rect{words.tagline.x, words.tagline.y, frame.text_width(frame.say(Key::attract_tagline), Style::intro), words.tagline.h}.grown(16),
                                   words.title.grown(10), Rect{words.line.x, words.line.y, line_width, words.line.h}.grown(10), words.button.grown(words.ring)};
    auto const clear = [&](Stage const& stage) {
        return std::ranges::none_of(free, [&](Rect const& r) {
            return r.overlaps(stage.at(spark)) || std::ranges::any_of(people, [&](Rect const& person) { return r.overlaps(stage.at(person)); }) ||
                   std::ranges::any_of(halos, [&](Halo const& halo) { return meets(r, {stage.at(halo.centre), halo.radius * stage.scale}); }) ||
                   std::ranges::any_of(lines, [&](Line const& line) { return r.overlaps(stage.at(Rect{line.x - 28, line.top - 28, 56, 1080 - line.top})); });
        });
    };
    float scale = std::min(1.0f, frame.width() / 1920);
    while (scale > .5f && !clear(stage_of(frame, scale))) scale -= .01f;
    return stage_of(frame, scale);
}

void draw_words(View const& view, Frame& frame, Scene const& scene, Words const& at) {
    Theme const& theme = frame.theme();
    Rect const logo{at.left, at.logo_top, at.logo * frame.pictures().aspect("logo/sprank-logo-licht"), at.logo};
    frame.cut_out("logo/sprank-logo-licht", logo, {0, 0, frame.width(), frame.height()});
    frame.record(Role::picture, "logo", {}, view.catalogue.title, logo);
    frame.text(frame.say(Key::attract_tagline), Style::intro, at.tagline, theme.on_bar, {.name = "tagline", .background = theme.bar});
    frame.text(frame.say(scene.title), at.title_style, at.title, theme.on_bar, {.role = Role::heading, .name = "title", .background = theme.bar});
    frame.text(frame.say(Key::attract_line), Style::intro, at.line, theme.on_bar, {.name = "line", .background = theme.bar});
}

void draw_start(View const& view, Frame& frame, Words const& at) {
    Theme const& theme = frame.theme();
    std::string const &start = frame.say(Key::attract_start), &other = frame.say(Key::attract_start_other);
    float const first = frame.line_height(Style::door), second = frame.line_height(Style::button_small), radius = at.button.h / 2;
    float const turning = static_cast<float>(view.now_ms % pulse_ms) / static_cast<float>(pulse_ms) * 2 * std::numbers::pi_v<float>;
    float const pulse = view.settings.reduced_motion ? .5f : .5f - .5f * std::cos(turning);
    float const ring = at.ring - 12 + 12 * pulse;
    frame.fill(at.button.grown(ring), with_alpha(theme.spark, .18f - .10f * pulse), radius + ring);
    frame.fill(at.button.grown(ring / 2), with_alpha(theme.spark, .34f - .08f * pulse), radius + ring / 2);
    ControlState const state = frame.control({"start", 0, Role::button, start, start + ". " + other, false, true, Style::door, theme.on_colour, theme.spark}, at.button);
    frame.fill(at.button, state.pressed ? theme.spark_pressed : theme.spark, radius);
    frame.icon("tik", {at.button.x + 42 + 35, at.button.y + at.button.h / 2}, 72, theme.on_colour);
    float const left = at.button.x + button_icon, top = at.button.y + (at.button.h - first - second) / 2;
    frame.draw_text(start, Style::door, {left, top, at.button.w, first}, theme.on_colour);
    frame.draw_text(other, Style::button_small, {left, top + first, at.button.w, second}, theme.on_colour);
    if (state.activated) frame.send(AttractTouched{});
}
}  // namespace

void draw_attract(View const& view, Attract const&, Frame& frame) {
    bool const calm = view.settings.reduced_motion;
    std::int64_t const turn = calm ? 0 : view.now_ms / scene_ms;
    Scene const& scene = scenes[static_cast<std::size_t>(turn % 3)];
    // How long this scene stands: everything in calm mode.
    std::int64_t const age = calm ? leaving_ms + people_ms + lines_ms : std::min(view.now_ms - turn * scene_ms, frame.page_age_ms());
    if (!calm) {
        bool const moves = age < lines_ms + station_ms || view.now_ms >= (turn + 1) * scene_ms - leaving_ms;
        frame.wants_frame_at(moves ? view.now_ms : std::min(view.now_ms + pulse_frame_ms, (turn + 1) * scene_ms - leaving_ms));
    }
    // Fixed things shift a little with every scene, so that no edge burns into the panel.
    float const drift = calm ? 0 : static_cast<float>(turn % 5) * 2;
    Words const words = words_of(frame, scene, (frame.portrait() ? 56.0f : 88.0f) + drift);
    Stage const stage = stage_beside(frame, words);
    draw_lines(frame, stage, words.button.bottom(), age);
    std::size_t const people = frame.begin_group();
    draw_people(frame, stage, scene);
    float const risen = ease_out_cubic(progress(age, people_ms));
    float const staying = calm ? 1 : 1 - progress(view.now_ms - ((turn + 1) * scene_ms - leaving_ms), leaving_ms);
    frame.end_group(people, {0, people_shift * (1 - risen)}, std::min(risen, staying));
    float const w = frame.width(), top = stage.at(Point{0, 318}).y;
    frame.record(Role::picture, "people", {}, {}, {w * .45f, top, w * .55f, frame.height() - top});
    draw_words(view, frame, scene, words);
    draw_start(view, frame, words);
}

}  // namespace sprank::screens
