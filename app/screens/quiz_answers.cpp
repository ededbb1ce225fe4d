#include "screens/quiz_answers.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr std::array<AnswerChoice, 5> faces{{{"answer-0", Key::quiz_answer0, 0}, {"answer-1", Key::quiz_answer1, 1}, {"answer-2", Key::quiz_answer2, 2}, {"answer-3", Key::quiz_answer3, 3}, {"answer-4", Key::quiz_answer4, 4}}};
constexpr std::array<AnswerChoice, 3> three{{{"answer-0", Key::quiz_simple0, 0}, {"answer-2", Key::quiz_simple2, 2}, {"answer-4", Key::quiz_simple4, 4}}};

float question_height(Frame& frame, std::string const& text, Style style, float width) {
    return frame.text_height(frame.say(Key::quiz_question), Style::body_strong, width) + 10 + frame.text_height(text, style, width);
}

void question_text(Frame& frame, std::string const& ask, std::string const& text, Style style, Rect r) {
    Theme const& theme = frame.theme();
    float y = r.y;
    y += frame.text(ask, Style::body_strong, {r.x, y, r.w, 0}, theme.deep_text("metaal"), {.name = "ask"}) + 10;
    frame.text(text, style, {r.x, y, r.w, 0}, theme.ink, {.role = Role::heading, .name = "question"});
}

void asked_picture(Frame& frame, QuizItem const& item, Rect r) {
    frame.picture("quiz/" + item.id, r, 48, Corners::all, {.5f, .5f}, frame.theme().sand);
    frame.record(Role::picture, "picture", {}, frame.say(item.picture_text), r);
    frame.leave_for_toast({r.x + 24, r.bottom() - 120, r.w - 48, 96});
}

/// Picture above, words below.
Rect asked_tall(View const& view, QuizItem const& item, Frame& frame, Rect r, std::string const& ask) {
    std::string const& text = frame.say(item.text);
    Room const room = room_of(view, frame);
    float const words = frame.line_height(Style::body_strong) + 10 + frame.text_height(text, Style::title, r.w);
    float const highest = room.header.h > 0 ? room.header.h - r.y : 9999.0f;
    Rect const picture{r.x, r.y, r.w, std::max(0.0f, std::min({r.w * .75f, highest, r.h - words - 70}))};
    if (picture.h > 120) asked_picture(frame, item, picture);
    Rect const column{r.x, picture.bottom() + 36, r.w, 0};
    question_text(frame, ask, text, Style::title, column);
    return column;
}

/// Picture at the left, words beside it. A long question gets a narrower picture, then smaller letters.
Rect asked_wide(QuizItem const& item, Frame& frame, Rect r, std::string const& ask, float low) {
    std::string const& text = frame.say(item.text);
    constexpr float between = 60;
    float share = 1;
    auto const picture_width = [&] { return std::round(share * std::min(r.w * .49f, r.h * 1.72f)); };
    Style style = Style::title;
    auto const has_room = [&] {
        float const width = r.w - picture_width() - between;
        return !frame.too_wide(text, style, width) && 10 + question_height(frame, text, style, width) <= r.h - low - 12;
    };
    auto const narrow = [&](Style with) {
        style = with;
        for (share = 1; !has_room() && share > .7f;) share -= .1f;
        return has_room();
    };
    (void)(narrow(Style::title) || narrow(Style::door) || narrow(Style::card));
    Rect const picture{r.x, r.y, picture_width(), r.h};
    asked_picture(frame, item, picture);
    Rect const words{picture.right() + between, r.y + 10, r.w - picture.w - between, 0};
    question_text(frame, ask, text, style, words);
    return words;
}
}  // namespace

std::span<AnswerChoice const> answer_choices(QuizState const& quiz) {
    return quiz.simple ? std::span<AnswerChoice const>(three) : std::span<AnswerChoice const>(faces);
}

float answers_height(View const& view, Frame& frame) {
    Style const words = view.session.quiz.simple ? Style::button : frame.portrait() ? Style::small_strong : Style::button_small;
    return frame.portrait() ? std::max(256.0f, 160 + 2 * frame.line_height(words)) : std::max(212.0f, 130 + 2 * frame.line_height(words));
}

void draw_answers(View const& view, QuizQuestion const& screen, Frame& frame, Rect r) {
    QuizState const& quiz = view.session.quiz;
    auto const choices = answer_choices(quiz);
    Answer const given = quiz.answers[quiz.order[static_cast<std::size_t>(screen.position)].value];
    auto const count = static_cast<float>(choices.size());
    float const gap = frame.portrait() ? 14.0f : quiz.simple ? 28.0f : 20.0f, width = (r.w - (count - 1) * gap) / count;
    std::vector<AnswerTile> tiles;
    float words = 0;
    for (AnswerChoice const& choice : choices) {
        tiles.push_back({.name = choice.name, .text = frame.say(choice.text), .level = choice.value, .chosen = given && *given == choice.value, .large = quiz.simple});
        words = std::max(words, answer_words_height(frame, width, tiles.back()));
    }
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        tiles[i].words = words;
        if (answer_tile(frame, {r.x + static_cast<float>(i) * (width + gap), r.y, width, r.h}, tiles[i])) frame.send(QuizAnswered{static_cast<std::uint8_t>(choices[i].value)});
    }
}

float draw_quiz_steps(View const& view, QuizQuestion const& screen, Frame& frame) {
    Theme const& theme = frame.theme();
    bool const portrait = frame.portrait();
    float const side = margin(frame), width = frame.width() - 2 * side;
    int const total = static_cast<int>(view.session.quiz.order.size());
    std::string const step = filled(frame.say(Key::quiz_step), {{"step", std::to_string(screen.position + 1)}, {"total", std::to_string(total)}});
    float const step_width = frame.text_width(step, Style::body_strong) + 4, line = frame.line_height(Style::body_strong);
    float const bar_top = portrait ? 70.0f : 34.0f;
    step_bar(frame, {side, bar_top, width - (portrait ? 0 : step_width + 50), 60}, total, screen.position, step);
    if (portrait) {
        frame.text(step, Style::body_strong, {side, bar_top + 66, width, line}, theme.ink, {.name = "step"});
        return bar_top + 66 + line + 18;
    }
    frame.text(step, Style::body_strong, {frame.width() - side - step_width, bar_top + 30 - line / 2, step_width, line}, theme.ink, {.name = "step"});
    return bar_top + 76;
}

Rect draw_asked(View const& view, QuizQuestion const& screen, Frame& frame, Rect r, std::string const& ask, float low) {
    QuizItem const& item = view.catalogue[view.session.quiz.order[static_cast<std::size_t>(screen.position)]];
    if (frame.portrait()) return asked_tall(view, item, frame, r, ask);
    return asked_wide(item, frame, r, ask, low);
}

}  // namespace sprank::screens
