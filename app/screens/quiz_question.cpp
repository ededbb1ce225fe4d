#include <algorithm>

#include "screens/quiz_answers.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float unknown_height = 88;
ButtonLook const unknown_look{.kind = ButtonKind::secondary, .icon_before = "vraag", .style = Style::button_small};

float unknown_width(Frame& frame, float most) { return std::min(most, button_width(frame, frame.say(Key::quiz_unknown), unknown_look)); }

void unknown_button(Frame& frame, Rect r) {
    if (button(frame, "unknown", frame.say(Key::quiz_unknown), {}, r, unknown_look)) frame.send(QuizAnswered{std::nullopt});
}

/// "I don't know this" stands under the words.
void draw_one(View const& view, QuizQuestion const& screen, Frame& frame) {
    Room const room = room_of(view, frame);
    bool const portrait = frame.portrait(), reach = room.header.h > 0;
    float const side = margin(frame), width = frame.width() - 2 * side, y = draw_quiz_steps(view, screen, frame);
    // Answers always lie just above the bar, in the lower half, also without reach mode. There "I don't know this" lies in the lower half
    // as well; on a small canvas that leaves long questions more room.
    bool const tight = reach || (!portrait && frame.height() < 1000);
    float const below = tight ? 14 : portrait ? 30 : 34, above_bar = tight ? 10 : 22, lowest = frame.height() / 2 + unknown_height + below;
    float const wanted = answers_height(view, frame), height = tight ? std::min(wanted, room.body.bottom() - above_bar - lowest) : wanted;
    float const top = room.body.bottom() - height - above_bar;
    std::string const& ask = frame.say(Key::quiz_question);
    if (portrait) {
        float const unknown_top = top - unknown_height - 24;
        draw_asked(view, screen, frame, {side, y, width, unknown_top - y}, ask, 0);
        unknown_button(frame, {side, unknown_top, unknown_width(frame, width), unknown_height});
    } else {
        Rect const words = draw_asked(view, screen, frame, {side, y, width, top - y - below}, ask, unknown_height);
        unknown_button(frame, {words.x, top - below - unknown_height, unknown_width(frame, words.w), unknown_height});
    }
    draw_answers(view, screen, frame, {side, top, width, height});
}
}  // namespace

void draw_quiz_question(View const& view, QuizQuestion const& screen, Frame& frame) {
    QuizState const& quiz = view.session.quiz;
    if (screen.position < 0 || screen.position >= static_cast<int>(quiz.order.size())) return;
    if (quiz.together()) return draw_quiz_two(view, screen, frame);
    draw_one(view, screen, frame);
}

}  // namespace sprank::screens
