#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "screens/parts.hpp"
#include "ui/panels.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr std::array<Key, 5> answer_texts{Key::quiz_answer0, Key::quiz_answer1, Key::quiz_answer2, Key::quiz_answer3, Key::quiz_answer4};
constexpr std::array<std::string_view, 5> answer_names{"answer-0", "answer-1", "answer-2", "answer-3", "answer-4"};

float question_height(Frame& frame, std::string const& text, Style style, float width) {
    return frame.text_height(frame.say(Key::quiz_question), Style::body_strong, width) + 10 + frame.text_height(text, style, width);
}

void question_text(Frame& frame, std::string const& text, Style style, Rect r) {
    Theme const& theme = frame.theme();
    float y = r.y;
    y += frame.text(frame.say(Key::quiz_question), Style::body_strong, {r.x, y, r.w, 0}, theme.deep_text("metaal"), {.name = "ask"}) + 10;
    frame.text(text, style, {r.x, y, r.w, 0}, theme.ink, {.role = Role::heading, .name = "question"});
}

void unknown_button(Frame& frame, Rect r) {
    ButtonLook const look{.kind = ButtonKind::secondary, .icon_before = "vraag", .style = Style::button_small};
    std::string const& text = frame.say(Key::quiz_unknown);
    float const width = std::min(r.w, button_width(frame, text, look));
    if (button(frame, "unknown", text, {}, {r.x, r.y, width, r.h}, look)) frame.send(QuizAnswered{std::nullopt});
}
}  // namespace

void draw_quiz_question(View const& view, QuizQuestion const& screen, Frame& frame) {
    Theme const& theme = frame.theme();
    Room const room = room_of(view, frame);
    QuizState const& quiz = view.session.quiz;
    if (screen.position < 0 || screen.position >= static_cast<int>(quiz.order.size())) return;
    QuizItemIndex const index = quiz.order[static_cast<std::size_t>(screen.position)];
    QuizItem const& item = view.catalogue[index];
    Answer const given = quiz.answers[index.value];
    std::string const& text = frame.say(item.text);
    bool const portrait = frame.portrait(), reach = room.header.h > 0;
    float const side = margin(frame), width = frame.width() - 2 * side;
    int const total = static_cast<int>(quiz.order.size());

    std::string const step = filled(frame.say(Key::quiz_step), {{"step", std::to_string(screen.position + 1)}, {"total", std::to_string(total)}});
    float const step_width = frame.text_width(step, Style::body_strong) + 4, line = frame.line_height(Style::body_strong);
    float const bar_top = portrait ? 70.0f : 34.0f;
    step_bar(frame, {side, bar_top, width - (portrait ? 0 : step_width + 50), 60}, total, screen.position, step);
    float y = bar_top + 76;
    if (portrait) {
        frame.text(step, Style::body_strong, {side, bar_top + 66, width, line}, theme.ink, {.name = "step"});
        y = bar_top + 66 + line + 18;
    } else {
        frame.text(step, Style::body_strong, {frame.width() - side - step_width, bar_top + 30 - line / 2, step_width, line}, theme.ink, {.name = "step"});
    }

    // Answers always lie just above the bar, in the lower half, also without reach mode.
    float const gap = portrait ? 14.0f : 20.0f, tile_width = (width - 4 * gap) / 5;
    float const wanted = portrait ? std::max(256.0f, 160 + 2 * frame.line_height(Style::small_strong)) : std::max(212.0f, 130 + 2 * frame.line_height(Style::button_small));
    // In reach mode "I don't know this" lies in the lower half as well; on a small canvas that leaves long questions more room.
    constexpr float unknown_height = 88;
    bool const tight = reach || (!portrait && frame.height() < 1000);
    float const below = tight ? 14 : portrait ? 30 : 34, above_bar = tight ? 10 : 22, lowest = frame.height() / 2 + unknown_height + below;
    float const tile_height = tight ? std::min(wanted, room.body.bottom() - above_bar - lowest) : wanted;
    float const tiles_top = room.body.bottom() - tile_height - above_bar;
    std::string const key = "quiz/" + item.id;
    if (portrait) {
        float const unknown_top = tiles_top - unknown_height - 24;
        float const words = frame.line_height(Style::body_strong) + 10 + frame.text_height(text, Style::title, width);
        float const picture_height = std::max(0.0f, std::min({width * .75f, reach ? room.header.h - y : 9999.0f, unknown_top - y - words - 70}));
        Rect const picture{side, y, width, picture_height};
        if (picture_height > 120) {
            frame.picture(key, picture, 48, Corners::all, {.5f, .5f}, theme.sand);
            frame.record(Role::picture, "picture", {}, frame.say(item.picture_text), picture);
            frame.leave_for_toast({picture.x + 24, picture.bottom() - 120, picture.w - 48, 96});
        }
        question_text(frame, text, Style::title, {side, picture.bottom() + 36, width, 0});
        unknown_button(frame, {side, unknown_top, width, unknown_height});
    } else {
        float const picture_height = tiles_top - y - below, unknown_top = tiles_top - below - unknown_height;
        // A long question gets a narrower picture beside it, then smaller letters.
        constexpr float between = 60;
        float share = 1;
        Style style = Style::title;
        auto const picture_width = [&] { return std::round(share * std::min(width * .49f, picture_height * 1.72f)); };
        auto const has_room = [&] { return !frame.too_wide(text, style, width - picture_width() - between) && y + 10 + question_height(frame, text, style, width - picture_width() - between) <= unknown_top - 12; };
        while (!has_room() && share > .7f) share -= .1f;
        if (!has_room()) share = 1, style = Style::door;
        while (!has_room() && share > .7f) share -= .1f;
        Rect const picture{side, y, picture_width(), picture_height};
        frame.picture(key, picture, 48, Corners::all, {.5f, .5f}, theme.sand);
        frame.record(Role::picture, "picture", {}, frame.say(item.picture_text), picture);
        frame.leave_for_toast({picture.x + 24, picture.bottom() - 120, picture.w - 48, 96});
        Rect const words{picture.right() + between, y + 10, width - picture.w - between, 0};
        question_text(frame, text, style, words);
        unknown_button(frame, {words.x, unknown_top, words.w, unknown_height});
    }
    std::array<AnswerTile, 5> tiles;
    float words = 0;
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        tiles[i] = {.name = answer_names[i], .text = frame.say(answer_texts[i]), .level = static_cast<int>(i), .chosen = given == std::optional{static_cast<std::uint8_t>(i)}};
        words = std::max(words, answer_words_height(frame, tile_width, tiles[i]));
    }
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        tiles[i].words = words;
        if (answer_tile(frame, {side + static_cast<float>(i) * (tile_width + gap), tiles_top, tile_width, tile_height}, tiles[i])) frame.send(QuizAnswered{static_cast<std::uint8_t>(i)});
    }
}

}  // namespace sprank::screens
