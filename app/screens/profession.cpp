#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "screens/parts.hpp"
#include "screens/flow.hpp"
#include "screens/profession_parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
Style name_style(Frame& frame, std::string const& name, float width) {
    return frame.text_height(name, Style::name, width) > frame.line_height(Style::name) * 1.5f || frame.text_width(name, Style::name) > width ? Style::title : Style::name;
}

constexpr std::array<std::pair<ProfessionPart, Key>, 3> parts{{{ProfessionPart::overview, Key::profession_overview},
                                                               {ProfessionPart::day, Key::profession_day},
                                                               {ProfessionPart::facts, Key::profession_facts}}};

/// Calls each(number, text, rectangle) for the chips of the parts within a width. Returns their height.
template <typename Each>
float each_part_chip(Frame& frame, Rect r, Each const& each) {
    float const height = std::max(62.0f, frame.line_height(Style::small_strong) + 24), gap = 12;
    Flow flow(r, height, gap);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        std::string const& text = frame.say(parts[i].second);
        each(i, text, flow.next(chip_width(frame, text, {})));
    }
    return flow.used();
}

float part_chips_height(Frame& frame, float width) {
    return each_part_chip(frame, {0, 0, width, 0}, [](std::size_t, std::string const&, Rect) {});
}

float part_chips(ProfessionView const& screen, Frame& frame, Rect r) {
    return each_part_chip(frame, r, [&](std::size_t i, std::string const& text, Rect where) {
        if (chip(frame, "part", i + 1, text, {}, where, {.selected = screen.part == parts[i].first})) frame.send(PartOpened{parts[i].first});
    });
}

/// The three things to do from here. One line when there is room, else the main one above.
struct Actions {
    float height = 0;
    bool two_rows = false;
};
ButtonLook const way_look{.kind = ButtonKind::primary, .icon_after = "verder"};
ButtonLook const near_look{.kind = ButtonKind::secondary, .icon_before = "pin"};

constexpr float tight = 14;  ///< what three buttons on one line give up of their sides

/// Room for either word: nothing may move under the finger that keeps.
float keep_width(Frame& frame) {
    ButtonLook const look{.kind = ButtonKind::ink, .icon_before = "hart"};
    return std::max(button_width(frame, frame.say(Key::profession_keep), look), button_width(frame, frame.say(Key::profession_kept), look)) - tight;
}

Actions actions_of(Frame& frame, float width) {
    float const natural = button_width(frame, frame.say(Key::profession_way), way_look) + button_width(frame, frame.say(Key::profession_near), near_look) - 2 * tight + keep_width(frame) + 36;
    bool const two = frame.portrait() || natural > width;
    return {two ? 218.0f : 106.0f, two};
}

void draw_actions(View const& view, ProfessionView const& screen, Frame& frame, Rect r, bool stacked = false) {
    bool const kept = is_kept(view.session, screen.profession);
    std::string const& name = frame.say(view.catalogue[screen.profession].name);
    ButtonLook const keep_look{.kind = ButtonKind::ink, .icon_before = kept ? "hartvol" : "hart", .selected = kept};
    std::string const& keep_text = frame.say(kept ? Key::profession_kept : Key::profession_keep);
    std::string const keep_spoken = filled(frame.say(kept ? Key::profession_kept_spoken : Key::profession_keep_spoken), {{"name", without_soft_hyphens(name)}});
    Actions const layout = actions_of(frame, r.w);
    float const gap = 18;
    Rect way{r.x, r.y, r.w, 104}, near{}, keep{};
    if (stacked) {
        float const height = std::min(104.0f, (r.h - 2 * gap) / 3), step = height + gap;
        way.h = height, near = {r.x, r.y + step, r.w, height}, keep = {r.x, r.y + 2 * step, r.w, height};
    } else if (layout.two_rows) {
        float const width = (r.w - gap) / 2, y = r.y + 104 + 14;
        near = {r.x, y, width, 100}, keep = {r.x + width + gap, y, width, 100};
    } else {
        float const near_width = button_width(frame, frame.say(Key::profession_near), near_look) - tight, keep_room = keep_width(frame);
        way = {r.x, r.y, std::min(r.w - near_width - keep_room - 2 * gap, button_width(frame, frame.say(Key::profession_way), way_look) + 60), 106};
        near = {way.right() + gap, r.y, near_width, 106};
        keep = {near.right() + gap, r.y, keep_room, 106};
    }
    if (button(frame, "way", frame.say(Key::profession_way), {}, way, way_look)) frame.send(WaysOpened{screen.profession});
    if (button(frame, "near", frame.say(Key::profession_near), {}, near, near_look)) frame.send(NearOpened{screen.profession, std::nullopt});
    if (button(frame, "keep", keep_text, keep_spoken, keep, keep_look)) frame.send(KeepToggled{KeptProfession{screen.profession}});
}

/// The same three under each other, as in reach mode on a wide panel. Returns the width they take.
float stacked_width(Frame& frame) {
    return std::max({button_width(frame, frame.say(Key::profession_way), way_look), button_width(frame, frame.say(Key::profession_near), near_look), keep_width(frame)});
}

/// After the quiz: says that it suits, with the visitor's own strongest lenses.
void draw_match(View const& view, ProfessionView const& screen, Frame& frame, Rect picture) {
    if (!view.session.quiz.outcome) return;
    for (WorldMatch const& world : view.session.quiz.outcome->worlds)
        for (JobMatch const& job : world.jobs) {
            if (job.profession != screen.profession) continue;
            Theme const& theme = frame.theme();
            Key const word = world.word == FitWord::fits ? Key::quiz_fits : world.word == FitWord::probably ? Key::quiz_probably : Key::quiz_discover;
            std::string const& text = frame.say(word);
            float const width = frame.text_width(text, Style::small_strong) + 130, height = 84;
            Rect const pill{picture.x + 40, picture.bottom() - height - 36, width, height};
            plane(frame, pill, theme.card, height / 2);
            frame.circle({pill.x + 50, pill.y + height / 2}, 26, theme.spark);
            frame.icon("vink", {pill.x + 50, pill.y + height / 2}, 34, theme.on_colour);
            float const line = frame.line_height(Style::small_strong);
            frame.text(text, Style::small_strong, {pill.x + 92, pill.y + (height - line) / 2, width - 100, line}, theme.ink, {.name = "match", .background = theme.card});
        }
}

void draw_picture(View const& view, ProfessionView const& screen, Frame& frame, Rect r, Corners corners, float radius) {
    Profession const& profession = view.catalogue[screen.profession];
    World const& world = view.catalogue[profession.world];
    bool const framed = frame.theme().contrast();  // a picture that runs off the glass would have no edge there
    Rect const where = framed ? r.inset(24, 24) : r;
    frame.picture("profession/" + profession.id, where, framed ? 40 : radius, framed ? Corners::all : corners, {.51f, .3f}, frame.theme().fill(world.colour));
    if (framed) frame.inner_outline(where, frame.theme().outline(), 6, 40);
    frame.record(Role::picture, "picture", {}, frame.say(profession.picture_text), where);
}

void draw_column(View const& view, ProfessionView const& screen, Frame& frame, Rect r) {
    float const shift = frame.begin_scroll("profession", {r.x - 36, r.y, r.w + 50, r.h}, screen.scroll);
    float const used = profession_part(view, frame, view.catalogue[screen.profession], screen.part, {r.x, r.y + 10 + shift, r.w, 0});
    frame.end_scroll(used + 40);
}

/// Name, sentence, parts, content, actions from top to bottom of `r`.
/// `message`: height left free for one between the parts and the content, so that nothing moves that is touched.
void draw_texts(View const& view, ProfessionView const& screen, Frame& frame, Rect r, bool with_name, float message = 0) {
    Theme const& theme = frame.theme();
    Profession const& profession = view.catalogue[screen.profession];
    std::string const& name = frame.say(profession.name);
    float y = r.y;
    if (with_name) {
        y += frame.text(name, name_style(frame, name, r.w), {r.x, y, r.w, 0}, theme.ink, {.role = Role::heading, .name = "name"}) + 14;
        std::string const& words = frame.say(profession.intro);
        float const intro = frame.text_height(words, Style::intro, r.w) + 16;
        constexpr float least_column = 260;
        float const rest = r.bottom() - y - part_chips_height(frame, r.w) - actions_of(frame, r.w).height - 50;
        if (rest - intro >= least_column) y += frame.text(words, Style::intro, {r.x, y, balanced_width(frame, words, Style::intro, r.w), 0}, theme.ink, {.name = "intro"}) + 16;
    }
    y += part_chips(screen, frame, {r.x, y, r.w, 0}) + 12;
    if (message > 0) frame.leave_for_toast({r.x, y, r.w, message - 8}), y += message;
    Actions const actions = actions_of(frame, r.w);
    float const bottom = r.bottom() - actions.height - 16;
    draw_column(view, screen, frame, {r.x, y, r.w, bottom - 22 - y});
    frame.fill({r.x, bottom - 20, r.w, 4}, theme.line, 2);
    draw_actions(view, screen, frame, {r.x, bottom, r.w, actions.height});
}
}  // namespace

void draw_profession(View const& view, ProfessionView const& screen, Frame& frame) {
    Theme const& theme = frame.theme();
    Room const room = room_of(view, frame);
    Profession const& profession = view.catalogue[screen.profession];
    float const side = margin(frame);
    if (room.header.h > 0) {
        // Reach: the picture and the name stay above, everything to operate is below.
        float const width = frame.portrait() ? room.header.w : room.header.w * .42f;
        Rect const picture{0, 0, width, frame.portrait() ? room.header.h - 220 : room.header.h};
        draw_picture(view, screen, frame, picture, Corners::bottom_right, 56);
        world_pill(frame, profession.world, {40, 36}, picture.w - 80);
        std::string const& name = frame.say(profession.name);
        float const x = frame.portrait() ? side : width + 44, room_width = frame.width() - x - side;
        float y = frame.portrait() ? picture.bottom() + 20 : 36;
        y += frame.text(name, Style::title, {x, y, room_width, 0}, theme.ink, {.role = Role::heading, .name = "name"}) + 12;
        if (!frame.portrait()) frame.text(frame.say(profession.intro), Style::intro, {x, y, room_width, 0}, theme.ink, {.name = "intro"});
        Rect const body{side, room.body.y + 18, frame.width() - 2 * side, room.body.h - 18};
        float const message = view.session.toast ? 104.0f : 0.0f;  // it lies low too: it has something to touch
        if (frame.portrait()) {
            draw_texts(view, screen, frame, body, false, message);
        } else {
            float const actions = stacked_width(frame), column = body.w - actions - 56;
            // The actions stand below the parts if they are high enough there, else beside them.
            bool const beside = body.h < 370;
            float const chips = part_chips(screen, frame, {body.x, body.y, beside ? column : body.w, 0}) + 12, top = beside ? 0 : chips + 4;
            draw_column(view, screen, frame, {body.x, body.y + chips, column, body.h - chips - 8 - message});
            frame.leave_for_toast({body.x, body.bottom() - 100, column, 96});
            draw_actions(view, screen, frame, {body.right() - actions, body.y + top, actions, body.h - top - 16}, true);
        }
        return;
    }
    if (frame.portrait()) {
        bool const small = frame.units().step() != TextStep::normal;
        Rect const picture{0, 0, frame.width(), small ? 460.0f : 560.0f};
        draw_picture(view, screen, frame, picture, Corners::bottom_right, 72);
        draw_match(view, screen, frame, {picture.x + picture.w - 620, picture.y, 620, picture.h});
        world_pill(frame, profession.world, {side, picture.bottom() - world_pill_height(frame) / 2}, picture.w - 2 * side);
        frame.leave_for_toast({side, 24, frame.width() - 2 * side, 96});
        draw_texts(view, screen, frame, {side, picture.bottom() + world_pill_height(frame) / 2 + 16, frame.width() - 2 * side, room.body.bottom() - picture.bottom() - world_pill_height(frame) / 2 - 16}, true);
        return;
    }
    float const width = std::round(frame.width() * (frame.units().step() == TextStep::normal ? .425f : .33f));
    Rect const picture{0, 0, width, room.body.h - 10};
    draw_picture(view, screen, frame, picture, Corners::bottom_right, 72);
    world_pill(frame, profession.world, {40, 36}, picture.w - 80);
    draw_match(view, screen, frame, picture);
    float const left = width + 44;
    draw_texts(view, screen, frame, {left, 30, frame.width() - left - side, room.body.h - 34}, true);
    frame.leave_for_toast({picture.x + 24, picture.bottom() - 130, picture.w - 48, 96});
}

}  // namespace sprank::screens
