#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "screens/quiz_answers.hpp"
#include "screens/suggestions.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float largest = 200, medium = 132, smallest = 96;  ///< heights of pictures

/// Blocks below each other. Each returns the height it took; with `draw` off it only measures.
class Blocks {
public:
    Blocks(View const& view, TogetherOutcome const& outcome, Frame& frame, float x, float width) : view_(view), outcome_(outcome), frame_(frame), x_(x), w_(width) {}

    float title(float y, Style style, bool draw) const {
        // Nothing stands out for both: that is not yet a difference between them.
        bool const apart = outcome_.both.explorer && !outcome_.differences.empty();
        std::string const& text = frame_.say(apart ? Key::quiz_together_none : Key::quiz_together_title);
        Style const with = apart ? Style::door : style;
        if (draw) frame_.text(text, with, {x_, y, w_, 0}, theme().ink, {.role = Role::heading, .name = "title"});
        return frame_.text_height(text, with, w_) + 22;
    }

    float liked(float y, float tall, bool draw) const {
        if (outcome_.liked.empty()) return 0;
        float used = heading(Key::quiz_together_liked, y, draw);
        constexpr float gap = 16;
        float const wide = std::round(tall * 1.4f);
        for (QuizItemIndex const item : outcome_.liked) {
            std::string const& text = frame_.say(view_.catalogue[item].text);
            float const room = w_ - wide - 24, height = frame_.text_height(text, Style::body_strong, room), row = std::max(tall, height);
            if (draw) {
                frame_.picture("quiz/" + view_.catalogue[item].id, {x_, y + used + (row - tall) / 2, wide, tall}, tall * .22f, Corners::all, {.5f, .5f}, theme().sand);
                frame_.text(text, Style::body_strong, {x_ + wide + 24, y + used + (row - height) / 2, room, height}, theme().ink, {.name = "liked"});
            }
            used += row + gap;
        }
        return used + 8;
    }

    float differences(float y, bool draw) const {
        if (outcome_.differences.empty()) {
            std::string const& text = frame_.say(Key::quiz_together_alike);
            if (draw) frame_.text(text, Style::body, {x_, y, w_, 0}, theme().ink, {.name = "alike"});
            return frame_.text_height(text, Style::body, w_) + 16;
        }
        float used = heading(Key::quiz_together_differ, y, draw);
        for (Difference const& one : outcome_.differences) {
            std::string const text = filled(frame_.say(Key::quiz_together_likes), {{"person", person_name(frame_, one.fan)}, {"item", lowered(frame_.say(view_.catalogue[one.item].text))}});
            used += signed_line(y + used, text, one.fan, Style::body, theme().ink, theme().paper, draw) + 14;
        }
        return used + 8;
    }

    /// The three questions on a dark plane: what this page is for.
    float questions(float y, bool draw) const {
        constexpr float padding = 36;
        Blocks const inner(view_, outcome_, frame_, x_ + padding, w_ - 2 * padding);
        float used = padding - 8;
        std::string const& title = frame_.say(Key::quiz_together_ask);
        if (draw) {
            Rect const plane_rect{x_, y, w_, questions(y, false) - 28};
            frame_.fill(plane_rect, theme().bar, 48);
            if (theme().contrast()) frame_.inner_outline(plane_rect, theme().outline(), 5, 48);
            frame_.text(title, Style::head, {inner.x_, y + used, inner.w_, 0}, theme().on_bar, {.role = Role::heading, .name = "ask-title", .background = theme().bar});
        }
        used += frame_.text_height(title, Style::head, inner.w_) + 18;
        for (TogetherQuestion const& question : outcome_.questions)
            used += inner.signed_line(y + used, question_text(view_.catalogue, question, view_.session.language), question.to, Style::body_strong, theme().on_bar, theme().bar, draw) + 18;
        return used - 18 + padding + 28;
    }

    float worlds(float y) const {
        float const used = heading(Key::quiz_together_worlds, y, true);
        return used + draw_worlds(view_, outcome_.both, frame_, {x_, y + used, w_, 0}, false);
    }

private:
    Theme const& theme() const { return frame_.theme(); }

    float heading(Key key, float y, bool draw) const {
        std::string const& text = frame_.say(key);
        if (draw) frame_.text(text, Style::head, {x_, y, w_, 0}, theme().ink, {.role = Role::heading, .name = "head"});
        return frame_.text_height(text, Style::head, w_) + 16;
    }

    /// A sentence with the sign of the one it is about before it, or of both.
    float signed_line(float y, std::string const& text, std::optional<Person> person, Style style, Colour ink, Colour behind, bool draw) const {
        constexpr float sign = 40, left = 84;
        float const room = w_ - left, height = frame_.text_height(text, style, room), row = std::max(sign + 8, height);
        if (!draw) return row;
        // The signs stand on dark and on light planes: each has its own rim.
        for (Person const one : {Person::first, Person::second}) {
            if (person && *person != one) continue;
            float const shift = person ? 12.0f : one == Person::first ? 0.0f : 26.0f;
            Point const centre{x_ + sign / 2 + shift, y + row / 2};
            frame_.fill({centre.x - sign / 2 - 3, centre.y - sign / 2 - 3, sign + 6, sign + 6}, behind, one == Person::first ? sign / 2 + 3 : 10);
            person_sign(frame_, one, centre, sign, false);
        }
        frame_.text(text, style, {x_ + left, y + (row - height) / 2, room, height}, ink, {.name = "line", .background = behind});
        return row;
    }

    View const& view_;
    TogetherOutcome const& outcome_;
    Frame& frame_;
    float x_, w_;
};

/// The result of each, and what both take along: in a row where they have room, else in two, or below each other beside the list.
struct Buttons {
    static constexpr float height = 100, gap = 16;
    std::array<std::string, 3> texts;
    std::array<ButtonLook, 3> looks{{{.kind = ButtonKind::primary, .icon_before = "qr", .style = Style::button_small},
                                     {.kind = ButtonKind::secondary, .style = Style::button_small},
                                     {.kind = ButtonKind::secondary, .style = Style::button_small}}};
    std::array<float, 3> widths{};

    explicit Buttons(Frame& frame) {
        auto const result = [&](Person person) { return filled(frame.say(Key::quiz_together_result), {{"person", lowered(person_name(frame, person))}}); };
        texts = {frame.say(Key::quiz_to_phone), result(Person::first), result(Person::second)};
        for (std::size_t i = 0; i < texts.size(); ++i) widths[i] = button_width(frame, texts[i], looks[i]);
    }
    float natural() const { return widths[0] + widths[1] + widths[2] + 2 * gap; }
    float widest() const { return std::max({widths[0], widths[1], widths[2]}); }
    float height_in(float width) const { return natural() <= width ? height : 2 * height + gap; }

    void one(Frame& frame, std::size_t i, Rect r) const {
        constexpr std::array<std::string_view, 3> names{"phone", "result-first", "result-second"};
        if (!button(frame, names[i], texts[i], {}, r, looks[i])) return;
        frame.send(i == 0 ? Message{ListOpened{}} : Message{PersonOpened{i == 1 ? Person::first : Person::second}});
    }
    void draw(Frame& frame, Rect r) const {
        if (natural() > r.w) {
            float const half = (r.w - gap) / 2;
            one(frame, 0, {r.x, r.y, r.w, height});
            one(frame, 1, {r.x, r.y + height + gap, half, height});
            return one(frame, 2, {r.x + half + gap, r.y + height + gap, half, height});
        }
        float const extra = (r.w - natural()) / 3;
        float x = r.x;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            one(frame, i, {x, r.y, widths[i] + extra, height});
            x += widths[i] + extra + gap;
        }
    }
    void draw_below_each_other(Frame& frame, Rect r) const {
        float const each = std::min(height, (r.h - 2 * gap) / 3);
        for (std::size_t i = 0; i < widths.size(); ++i) one(frame, i, {r.x, r.y + static_cast<float>(i) * (each + gap), r.w, each});
    }
};

struct Shown {
    bool liked = false, differences = false;  ///< already, outside the list
};
void draw_list(View const& view, QuizTogether const& screen, TogetherOutcome const& outcome, Frame& frame, Rect r, Shown shown) {
    float const shift = frame.begin_scroll("together", {r.x - 36, r.y, r.w + 50, r.h}, screen.scroll);
    Blocks const blocks(view, outcome, frame, r.x, r.w);
    float used = 8;
    if (!shown.liked) used += blocks.liked(r.y + used + shift, smallest, true);
    used += blocks.questions(r.y + used + shift, true);
    if (!shown.differences) used += blocks.differences(r.y + used + shift, true) + 12;
    used += blocks.worlds(r.y + used + shift);
    frame.end_scroll(used + 20);
}
}  // namespace

void draw_quiz_together(View const& view, QuizTogether const& screen, Frame& frame) {
    if (!view.session.quiz.shared) return;
    TogetherOutcome const& outcome = *view.session.quiz.shared;
    Room const room = room_of(view, frame);
    bool const portrait = frame.portrait(), reach = room.header.h > 0;
    float const side = margin(frame), width = frame.width() - 2 * side;
    Buttons const buttons(frame);
    // At the left, or above, as much of what both like as there is room for; the rest is in the list.
    float const column = portrait ? width : reach ? width * .62f : std::round(frame.width() * .4f) - side;
    float const floor = reach ? room.header.h - 12 : portrait ? frame.height() * .36f : room.body.bottom() - 24;
    Blocks const first(view, outcome, frame, side, column);
    float y = reach ? 40.0f : 46.0f;
    Shown shown;
    y += first.title(y, y + first.title(0, Style::title, false) > floor ? Style::door : Style::title, true);
    float const rest = 16 + first.differences(0, false);
    // Where there is room, what differs stands below; few things get large pictures.
    auto const tallest = [&](float below) {
        for (float const tall : {largest, medium, smallest})
            if (y + first.liked(0, tall, false) + below <= floor) return tall;
        return 0.0f;
    };
    bool const both = (reach || !portrait) && tallest(rest) > 0;
    float const tall = both ? tallest(rest) : tallest(0);
    shown = {tall > 0, both};
    if (shown.liked) y += first.liked(y, tall, true);
    if (shown.differences) y += 16 + first.differences(y + 16, true);

    if (reach && !portrait) {
        float const actions = std::min(width * .4f, std::max(400.0f, buttons.widest()));
        frame.leave_for_toast({frame.width() - side - actions, 24, actions, 96});
        buttons.draw_below_each_other(frame, {frame.width() - side - actions, room.body.y + 16, actions, room.body.h - 34});
        return draw_list(view, screen, outcome, frame, {side, room.body.y, width - actions - 50, room.body.h - 14}, shown);
    }
    float const left = portrait ? side : side + column + 60, list = frame.width() - left - side;
    float const height = buttons.height_in(list), bottom = room.body.bottom() - height - 18;
    float const top = portrait ? std::max(y, room.header.h + 8) : 32;
    frame.leave_for_toast({portrait ? side : 24.0f, portrait ? 24.0f : room.body.bottom() - 130, column, 96});
    draw_list(view, screen, outcome, frame, {left, top, list, bottom - top - 14}, shown);
    buttons.draw(frame, {left, bottom, list, height});
}

}  // namespace sprank::screens
