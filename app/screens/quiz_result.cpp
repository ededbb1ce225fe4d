#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "screens/flow.hpp"
#include "screens/quiz_answers.hpp"
#include "screens/suggestions.hpp"
#include "ui/charts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr std::array<std::string_view, lens_count> lens_icons{"maken", "onderzoeken", "ontwerpen", "helpen", "ondernemen", "ordenen"};

/// The visitor's two strongest lenses, best first.
std::array<std::size_t, 2> strongest(QuizOutcome const& outcome) {
    std::array<std::size_t, lens_count> order{0, 1, 2, 3, 4, 5};
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return outcome.lenses[a].score > outcome.lenses[b].score; });
    return {order[0], order[1]};
}

void draw_chart(View const& view, QuizOutcome const& outcome, Frame& frame, Rect r) {
    std::array<double, lens_count> values{};
    std::array<std::string_view, lens_count> labels;
    for (std::size_t i = 0; i < lens_count; ++i) {
        values[i] = .12 + .88 * outcome.lenses[i].score / 4;
        labels[i] = frame.say(view.catalogue.lenses[i].name);
    }
    auto const top = strongest(outcome);
    hexagon_chart(frame, r, values, labels, lens_icons, filled(frame.say(Key::quiz_chart), {{"first", labels[top[0]]}, {"second", labels[top[1]]}}));
}

struct Words {
    std::string const& title;
    std::string line;
};
Words words_of(View const& view, QuizOutcome const& outcome, Frame& frame) {
    if (outcome.explorer) return {frame.say(Key::quiz_result_explorer), frame.say(Key::quiz_result_explorer_line)};
    auto const top = strongest(outcome);
    return {frame.say(view.catalogue.lenses[top[0]].title), frame.say(view.catalogue.lenses[top[0]].you) + " " + frame.say(view.catalogue.lenses[top[1]].you)};
}

/// My phone, "Waarom?" and the quiz again: beside each other where they have room, with smaller letters if that helps; else below each other.
class Buttons {
public:
    Buttons(QuizResultView const& screen, Frame& frame, float width) : why_open_(screen.why_open) {
        if (natural(frame) > width && !frame.portrait()) style_ = Style::button_small;
        one_row_ = !frame.portrait() || natural(frame) <= width;
    }
    float height() const { return one_row_ ? 104.0f : 212.0f; }
    void draw(Frame& frame, Rect r) const {
        float const first = one_row_ ? std::min(phone_width(frame), r.w - gap - why_width(frame)) : r.w;
        phone(frame, {r.x, r.y, first, 104});
        why(frame, one_row_ ? Rect{r.x + first + gap, r.y, why_width(frame), 98} : Rect{r.x, r.y + 114, r.w, 98});
    }
    void phone(Frame& frame, Rect r) const {
        if (button(frame, "phone", frame.say(Key::quiz_to_phone), {}, r, phone_look())) frame.send(ListOpened{});
    }
    void why(Frame& frame, Rect r) const {
        if (button(frame, "why", why_text(frame), {}, r, why_look())) frame.send(WhyToggled{});
    }
    float phone_width(Frame& frame) const { return button_width(frame, frame.say(Key::quiz_to_phone), phone_look()); }

private:
    static constexpr float gap = 20;
    ButtonLook phone_look() const { return {.kind = ButtonKind::primary, .icon_before = "qr", .style = style_}; }
    ButtonLook why_look() const { return {.kind = ButtonKind::secondary, .icon_before = "info", .style = style_, .selected = why_open_}; }
    std::string const& why_text(Frame& frame) const { return frame.say(why_open_ ? Key::quiz_why_close : Key::quiz_why); }
    float why_width(Frame& frame) const { return button_width(frame, why_text(frame), why_look()); }
    float natural(Frame& frame) const { return phone_width(frame) + gap + why_width(frame); }

    bool why_open_ = false, one_row_ = true;
    Style style_ = Style::button;
};

constexpr float restart_height = 88;
void restart_button(View const& view, Frame& frame, Rect r, bool wide = false) {
    ButtonLook const look{.kind = ButtonKind::secondary, .icon_before = "opnieuw", .style = Style::button_small};
    float const width = wide ? r.w : std::min(r.w, button_width(frame, frame.say(Key::quiz_restart), look));
    if (button(frame, "restart", frame.say(Key::quiz_restart), {}, {r.x, r.y, width, r.h}, look)) frame.send(QuizStarted{0, view.session.quiz.simple, view.session.quiz.together()});
}

/// "The quiz gives ideas", and the quiz again. Returns its height.
float draw_end(View const& view, Frame& frame, Rect r) {
    float const honest = frame.text(frame.say(Key::quiz_result_honest), Style::small, {r.x, r.y, r.w, 0}, frame.theme().grey, {.name = "honest"});
    restart_button(view, frame, {r.x, r.y + honest + 12, r.w, restart_height});
    return honest + 12 + restart_height;
}

/// "En nu?": somebody to talk to and something to go to, nearby; and how the test works. Returns its height.
float draw_next_steps(Frame& frame, Rect r) {
    struct Step {
        std::string_view name, icon;
        Key text;
        Message message;
    };
    std::array<Step, 4> const steps{{{"wishes", "filter", Key::wishes_button, WishesOpened{}},
                                     {"next-person", "mensen", Key::quiz_next_person, NearOpened{std::nullopt, std::nullopt, {}, {OfferKind::mentoring, OfferKind::information}}},
                                     {"next-event", "agenda", Key::quiz_next_event, NearOpened{std::nullopt, std::nullopt, {}, {OfferKind::open_day, OfferKind::event}}},
                                     {"how", "vraag", Key::quiz_how, QuizHowOpened{}}}};
    float y = r.y + 8;
    y += frame.text(frame.say(Key::quiz_next_title), Style::head, {r.x, y, r.w, 0}, frame.theme().ink, {.role = Role::heading, .name = "next-title"}) + 12;
    constexpr float height = 88, gap = 16;
    Flow flow({r.x, y, r.w, 0}, height, gap);
    for (Step const& step : steps) {
        ButtonLook const look{.kind = ButtonKind::secondary, .icon_before = step.icon, .style = Style::button_small};
        if (button(frame, step.name, frame.say(step.text), {}, flow.next(button_width(frame, frame.say(step.text), look)), look)) frame.send(step.message);
    }
    return y - r.y + flow.used() + 24;
}

/// Whose result it is, of two. Returns its height; measures only when `draw` is false.
float draw_who(View const& view, QuizResultView const& screen, Frame& frame, Rect r, bool draw = true) {
    if (!view.session.quiz.together()) return 0;
    float const line = std::max(48.0f, frame.line_height(Style::body_strong)), text = frame.line_height(Style::body_strong);
    if (!draw) return line + 8;
    person_sign(frame, screen.person, {r.x + 20, r.y + line / 2}, 40, false);
    frame.text(person_name(frame, screen.person), Style::body_strong, {r.x + 54, r.y + (line - text) / 2, r.w - 54, text}, frame.theme().ink, {.name = "person"});
    return line + 8;
}

/// The worlds in a list, with what comes after them.
struct Ending {
    bool honest = false, restart = false;
};
void draw_list(View const& view, QuizResultView const& screen, QuizOutcome const& outcome, Frame& frame, Rect r, Ending ending) {
    Rect const view_rect{r.x - 36, r.y, r.w + 50, r.h};
    float const shift = frame.begin_scroll("result", view_rect, screen.scroll);
    float used = 8;
    used += draw_suggestions(view, screen, outcome, frame, {r.x, r.y + used + shift, r.w, 0});
    used += draw_next_steps(frame, {r.x, r.y + used + shift, r.w, 0});
    Rect const end{r.x, r.y + used + shift, r.w, restart_height};
    if (ending.honest) {
        used += draw_end(view, frame, end) + 12;
    } else if (ending.restart) {
        restart_button(view, frame, end);
        used += restart_height + 12;
    }
    frame.end_scroll(used + 20);
}

/// Who you are and the chart at the left, the worlds at the right.
void draw_landscape(View const& view, QuizResultView const& screen, QuizOutcome const& outcome, Frame& frame, Rect body) {
    Theme const& theme = frame.theme();
    Words const words = words_of(view, outcome, frame);
    float const side = margin(frame), column = std::min(760.0f, std::round(frame.width() * .42f)), width = column - side;
    Style const line_style = frame.units().step() == TextStep::normal ? Style::intro : Style::body;  // large letters leave the chart little room
    float const end = frame.text_height(frame.say(Key::quiz_result_honest), Style::small, width) + 12 + restart_height;
    Style title = Style::title;
    bool end_here = true;
    float const who = draw_who(view, screen, frame, {}, false);
    auto const room = [&] { return body.bottom() - 46 - who - frame.text_height(words.title, title, width) - 14 - frame.text_height(words.line, line_style, width) - 20 - 22 - (end_here ? end : 0); };
    if (room() < hexagon_least_height(frame)) end_here = false;
    if (room() < hexagon_least_height(frame)) title = Style::door;

    float const chart = room();
    float y = 46;
    y += draw_who(view, screen, frame, {side, y, width, 0});
    y += frame.text(words.title, title, {side, y, width, 0}, theme.ink, {.role = Role::heading, .name = "title"}) + 14;
    y += frame.text(words.line, line_style, {side, y, width, 0}, theme.ink, {.name = "line"}) + 10;
    float const hang = frame.units().step() == TextStep::normal ? 0 : 52;  // large words need the margin
    draw_chart(view, outcome, frame, {side - hang, y, column + 40 - side + hang, chart});
    if (end_here) draw_end(view, frame, {side, y + chart + 10, width, end});
    frame.leave_for_toast({24, y + chart - 100, column, 96});

    float const left = column + 60, list = frame.width() - left - side;
    Buttons const buttons(screen, frame, list);
    float const bottom = body.bottom() - buttons.height() - 18;
    draw_list(view, screen, outcome, frame, {left, 32, list, bottom - 46}, {.honest = !end_here});
    buttons.draw(frame, {left, bottom, list, buttons.height()});
}

/// Who you are and the chart above, the worlds in the lower half with the buttons beside them.
void draw_low_landscape(View const& view, QuizResultView const& screen, QuizOutcome const& outcome, Frame& frame, Room const& room) {
    Theme const& theme = frame.theme();
    Words const words = words_of(view, outcome, frame);
    float const side = margin(frame), width = frame.width() - 2 * side, chart = std::min(room.header.h * 1.7f, width * .52f), text = width - chart - 40;
    float y = 48;
    y += draw_who(view, screen, frame, {side, y, text, 0});
    // A name above takes room: then smaller letters, if need be.
    bool const tight = y + frame.text_height(words.title, Style::title, text) + 10 + frame.text_height(words.line, Style::intro, text) > room.header.h;
    y += frame.text(words.title, tight ? Style::door : Style::title, {side, y, text, 0}, theme.ink, {.role = Role::heading, .name = "title"}) + 10;
    y += frame.text(words.line, tight ? Style::body : Style::intro, {side, y, text, 0}, theme.ink, {.name = "line"}) + 10;
    float const honest = frame.text_height(frame.say(Key::quiz_result_honest), Style::small, text);
    if (y + honest < room.header.h - 16) frame.text(frame.say(Key::quiz_result_honest), Style::small, {side, y, text, honest}, theme.grey, {.name = "honest"});
    draw_chart(view, outcome, frame, {frame.width() - side - chart, 20, chart, room.header.h - 36});
    frame.leave_for_toast({side, room.header.h - 120, text, 96});

    Buttons const buttons(screen, frame, 440);
    constexpr float gap = 14;
    float const height = std::min(104.0f, (room.body.h - 34 - 2 * gap) / 3), column = std::min(width * .4f, std::max(400.0f, buttons.phone_width(frame)));
    Rect r{frame.width() - side - column, room.body.y + 16, column, height};
    buttons.phone(frame, r);
    buttons.why(frame, r = r.moved(0, height + gap));
    restart_button(view, frame, r.moved(0, height + gap), true);
    draw_list(view, screen, outcome, frame, {side, room.body.y, width - column - 50, room.body.h - 14}, {});
}

/// One column: who you are, the chart, the worlds.
void draw_portrait(View const& view, QuizResultView const& screen, QuizOutcome const& outcome, Frame& frame, Room const& room) {
    Theme const& theme = frame.theme();
    Words const words = words_of(view, outcome, frame);
    float const side = margin(frame), width = frame.width() - 2 * side;
    float y = 48;
    y += draw_who(view, screen, frame, {side, y, width, 0});
    y += frame.text(words.title, Style::title, {side, y, width, 0}, theme.ink, {.role = Role::heading, .name = "title"}) + 10;
    y += frame.text(words.line, Style::intro, {side, y, width, 0}, theme.ink, {.name = "line"}) + 10;
    float const chart = std::max(470.0f, room.header.h - y - 32);
    draw_chart(view, outcome, frame, {side, y, width, chart});
    y += chart + 16;
    frame.leave_for_toast({side, y - 130, width, 96});
    float const top = std::max(y, room.header.h + 16);
    Buttons const buttons(screen, frame, width);
    float const bottom = room.body.bottom() - buttons.height() - 18;
    draw_list(view, screen, outcome, frame, {side, top, width, bottom - top - 14}, {.restart = true});
    buttons.draw(frame, {side, bottom, width, buttons.height()});
}
}  // namespace

void draw_quiz_result(View const& view, QuizResultView const& screen, Frame& frame) {
    auto const& scored = view.session.quiz.outcome_of(screen.person);
    if (!scored) return;
    QuizOutcome const& outcome = *scored;
    Room const room = room_of(view, frame);
    if (frame.portrait()) return draw_portrait(view, screen, outcome, frame, room);
    if (room.header.h > 0) return draw_low_landscape(view, screen, outcome, frame, room);
    draw_landscape(view, screen, outcome, frame, room.body);
}

}  // namespace sprank::screens
