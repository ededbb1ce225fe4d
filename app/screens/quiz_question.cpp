#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr std::array<Key, 5> answer_texts{Key::quiz_answer0, Key::quiz_answer1, Key::quiz_answer2, Key::quiz_answer3, Key::quiz_answer4};
constexpr std::array<std::string_view, 5> answer_colours{"ontwerp", "energie", "bouw", "proces", "klimaat"};
constexpr std::array<std::string_view, 5> answer_names{"answer-0", "answer-1", "answer-2", "answer-3", "answer-4"};

/// Five faces from neutral to very happy. None is sad: younger children pick the top of a sad-to-happy scale.
void face(Frame& frame, Point centre, float radius, int level, Colour ink) {
    float const thickness = radius * .15f;
    frame.ring(centre, radius, ink, thickness);
    frame.circle({centre.x - radius * .36f, centre.y - radius * .22f}, radius * .13f, ink);
    frame.circle({centre.x + radius * .36f, centre.y - radius * .22f}, radius * .13f, ink);
    std::array<Point, 9> mouth{};
    float const half = radius * (.34f + .045f * static_cast<float>(level)), depth = radius * .15f * static_cast<float>(level);
    float const top = centre.y + radius * (.34f - .04f * static_cast<float>(level));
    for (std::size_t i = 0; i < mouth.size(); ++i) {
        float const t = static_cast<float>(i) / static_cast<float>(mouth.size() - 1) * 2 - 1;
        mouth[i] = {centre.x + half * t, top + depth * (1 - t * t)};
    }
    if (level == 4) frame.polygon(mouth, ink);  // an open laugh
    frame.stroke(mouth, ink, thickness);
    if (level == 4) {
        std::array<Point, 2> const lip{mouth.front(), mouth.back()};
        frame.stroke(lip, ink, thickness);
    }
}

Style answer_style(Frame& frame) { return frame.portrait() ? Style::small_strong : Style::button_small; }

/// `words`: room for the words of the longest answer, so that the faces stand in one row.
void answer_tile(Frame& frame, int level, bool chosen, Rect r, float words) {
    Theme const& theme = frame.theme();
    auto const i = static_cast<std::size_t>(level);
    std::string const& text = frame.say(answer_texts[i]);
    Colour const fill = theme.fill(answer_colours[i]), ink = theme.text_on_fill();
    Style const style = answer_style(frame);
    ControlState const state = frame.control({answer_names[i], 0, Role::tile, text, {}, chosen, true, style, ink, fill}, r);
    Rect body = r;
    body.h -= 8;
    if (state.pressed || chosen) {
        body.y += state.pressed ? 8.0f : 0.0f;
    } else if (!theme.contrast()) {
        frame.fill(body.moved(0, 8), mix(fill, rgb(0x0F2430), .28f), 40);
    }
    frame.fill(body, state.pressed ? mix(fill, ink, .12f) : fill, 40);
    if (chosen || theme.contrast()) frame.inner_outline(body, chosen && theme.contrast() ? theme.sun : theme.contrast() ? theme.outline() : theme.ink, chosen ? 8.0f : 5.0f, 40);
    float const radius = std::min(50.0f, (body.h - words - 36) / 2);
    float const whole = 2 * radius + 14 + words;
    float const top = body.y + (body.h - whole) / 2;
    Colour const face_ink = theme.contrast() ? theme.sun : ink;
    face(frame, {body.x + body.w / 2, top + radius}, radius, level, face_ink);
    bool broken = false;
    frame.draw_text(text, style, {body.x + 12, top + 2 * radius + 14, body.w - 24, words}, ink, Align::centre, &broken);
    if (broken || whole > body.h) frame.mark_clipped();
    if (chosen) {
        Point const badge{body.right() - 20, body.y + 20};
        frame.circle(badge, 32, theme.contrast() ? theme.sun : theme.bar);
        frame.icon("vink", badge, 40, theme.contrast() ? theme.on_colour : theme.on_bar);
    }
    if (state.focused) frame.focus_ring(r, 40);
    if (state.activated) frame.send(QuizAnswered{static_cast<std::uint8_t>(level)});
}

float question_height(Frame& frame, std::string const& text, Style style, float width) {
    return frame.text_height(frame.say(Key::quiz_question), Style::body_strong, width) + 10 + frame.text_height(text, style, width);
}

void question_text(Frame& frame, std::string const& text, Style style, Rect r) {
    Theme const& theme = frame.theme();
    float y = r.y;
    y += frame.text(frame.say(Key::quiz_question), Style::body_strong, {r.x, y, r.w, 0}, theme.deep_text("metaal"), {.name = "ask"}) + 10;
    frame.text(text, style, {r.x, y, r.w, 0}, theme.ink, {.role = Role::heading, .name = "question"});
}

void unknown_button(Frame& frame, Rect r, bool wide) {
    ButtonLook const look{.kind = ButtonKind::secondary, .icon_before = "vraag", .style = Style::button_small};
    std::string const& text = frame.say(Key::quiz_unknown);
    float const width = wide ? r.w : std::min(r.w, button_width(frame, text, look));
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
    float const wanted = portrait ? std::max(226.0f, 130 + 2 * frame.line_height(Style::small_strong)) : std::max(212.0f, 130 + 2 * frame.line_height(Style::button_small));
    // In reach mode "I don't know this" lies in the lower half as well; on a small canvas that leaves long questions more room.
    constexpr float unknown_height = 88;
    bool const tight = reach || (!portrait && frame.height() < 1000);
    float const below = tight ? 14 : 34, lowest = frame.height() / 2 + unknown_height + below;
    float const tile_height = tight ? std::min(wanted, room.body.bottom() - 10 - lowest) : wanted;
    float const tiles_top = room.body.bottom() - tile_height - 10;
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
        unknown_button(frame, {side, unknown_top, width, unknown_height}, true);
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
        unknown_button(frame, {words.x, unknown_top, words.w, unknown_height}, false);
    }
    float label = 0;
    for (Key const answer : answer_texts) label = std::max(label, frame.text_height(frame.say(answer), answer_style(frame), tile_width - 24));
    for (int level = 0; level < 5; ++level)
        answer_tile(frame, level, given == std::optional{static_cast<std::uint8_t>(level)}, {side + static_cast<float>(level) * (tile_width + gap), tiles_top, tile_width, tile_height}, label);
}

}  // namespace sprank::screens
