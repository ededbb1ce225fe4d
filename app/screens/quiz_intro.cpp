#include <array>

#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

void draw_quiz_intro(View const& view, QuizIntro const&, Frame& frame) {
    Theme const& theme = frame.theme();
    Room const room = room_of(view, frame);
    float const side = margin(frame);
    bool const portrait = frame.portrait(), reach = room.header.h > 0;
    Colour const fill = theme.fill("klimaat");
    // A picture of what is coming: one of the questions' own pictures.
    Rect const front = portrait || reach ? Rect{0, 0, frame.width(), reach ? room.header.h : 620} : Rect{0, 0, frame.width() * .43f, room.body.h - 10};
    std::string const key = view.catalogue.quiz.empty() ? std::string{} : "quiz/" + view.catalogue.quiz.front().id;
    frame.picture(key, front, 72, Corners::bottom_right, {.5f, .45f}, fill);
    frame.record(Role::picture, "picture", {}, view.catalogue.quiz.empty() ? std::string{} : frame.say(view.catalogue.quiz.front().picture_text), front);

    frame.leave_for_toast({front.x + 24, front.bottom() - 130, front.w - 48, 96});
    float const left = portrait || reach ? side : front.right() + 60, width = frame.width() - left - side;
    float y = portrait || reach ? front.bottom() + 36 : 80;
    y += frame.text(frame.say(Key::quiz_title), Style::title, {left, y, width, 0}, theme.ink, {.role = Role::heading, .name = "title"}) + 26;
    constexpr std::array<std::pair<Key, std::string_view>, 4> points{{{Key::quiz_intro1, "klok"}, {Key::quiz_intro2, "vink"}, {Key::quiz_intro3, "slot"}, {Key::quiz_intro4, "terug"}}};
    bool const two_columns = reach && !portrait;
    float const column = two_columns ? (width - 40) / 2 : width;
    float row_y = y;
    for (std::size_t i = 0; i < points.size(); ++i) {
        float const x = two_columns && i % 2 == 1 ? left + column + 40 : left;
        std::string const& text = frame.say(points[i].first);
        float const height = frame.text_height(text, Style::intro, column - 108), row = std::max(84.0f, height);
        Rect const tile{x, row_y + (row - 84) / 2, 84, 84};
        frame.fill(tile, theme.contrast() ? theme.sun : theme.pair("klimaat").base, 26);
        frame.icon(points[i].second, tile.centre(), 52, theme.on_colour);
        frame.text(text, Style::intro, {x + 108, row_y + (row - height) / 2, column - 108, height}, theme.ink);
        if (!two_columns || i % 2 == 1) row_y += row + 26;
    }
    QuizState const& quiz = view.session.quiz;
    bool const resume = quiz.started();
    float const height = 116;
    float const bottom = room.body.bottom() - 24;
    ButtonLook const main{.kind = ButtonKind::primary, .icon_after = "verder"};
    std::string const& main_text = frame.say(resume ? (quiz.outcome ? Key::quiz_result_again : Key::quiz_resume) : Key::quiz_start);
    float const natural = button_width(frame, main_text, main) + 60;
    ButtonLook const again{.kind = ButtonKind::secondary, .icon_before = "opnieuw"};
    float const again_width = button_width(frame, frame.say(Key::quiz_restart), again);
    bool const one_row = natural + again_width + 20 <= width;
    Rect const button_rect{left, bottom - height, portrait && !resume ? width : std::min(width, natural), height};
    if (!resume) {
        if (button(frame, "start", main_text, {}, button_rect, main)) frame.send(QuizStarted{});
        return;
    }
    if (button(frame, "resume", main_text, {}, one_row ? button_rect : Rect{left, bottom - 2 * height - 14, width, height}, main)) frame.send(QuizResumed{});
    Rect const second = one_row ? Rect{button_rect.right() + 20, bottom - height, again_width, height - 6} : Rect{left, bottom - height, width, height - 6};
    if (button(frame, "restart", frame.say(Key::quiz_restart), {}, second, again)) frame.send(QuizStarted{});
}

}  // namespace sprank::screens
