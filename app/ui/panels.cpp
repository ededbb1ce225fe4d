#include "ui/panels.hpp"

#include <algorithm>
#include <array>

namespace sprank::ui {

namespace {
constexpr std::array<std::string_view, 5> answer_colours{"ontwerp", "energie", "bouw", "proces", "klimaat"};

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

Style answer_style(Frame& frame, AnswerTile const& tile) { return tile.large ? Style::button : frame.portrait() ? Style::small_strong : Style::button_small; }
}  // namespace

float answer_words_height(Frame& frame, float width, AnswerTile const& tile) { return frame.text_height(tile.text, answer_style(frame, tile), width - 24); }

bool answer_tile(Frame& frame, Rect r, AnswerTile const& tile) {
    Theme const& theme = frame.theme();
    bool const chosen = tile.chosen;
    bool const unknown = tile.level < 0, wordless = tile.text.empty();
    Colour const fill = unknown ? theme.card : theme.fill(answer_colours[static_cast<std::size_t>(tile.level)]), ink = unknown ? theme.ink : theme.text_on_fill();
    Style const style = answer_style(frame, tile);
    ControlState const state = frame.control({tile.name, tile.number, Role::tile, tile.text, tile.spoken, chosen, true, style, ink, fill}, r);
    Rect body = r;
    body.h -= 8;
    float const corner = std::min(40.0f, body.h * .42f);
    if (state.pressed || chosen) {
        body.y += state.pressed ? 8.0f : 0.0f;
    } else if (!theme.contrast()) {
        frame.fill(body.moved(0, 8), mix(fill, rgb(0x0F2430), .28f), corner);
    }
    frame.fill(body, state.pressed ? mix(fill, ink, .12f) : fill, corner);
    if (chosen || theme.contrast()) frame.inner_outline(body, chosen && theme.contrast() ? theme.sun : theme.contrast() ? theme.outline() : theme.ink, chosen ? 8.0f : 5.0f, corner);
    float const radius = wordless ? std::min(44.0f, body.h / 2 - 16) : std::min(tile.large ? 60.0f : 50.0f, (body.h - tile.words - 36) / 2);
    float const whole = wordless ? 2 * radius : 2 * radius + 14 + tile.words;
    float const top = body.y + (body.h - whole) / 2;
    if (unknown) {
        frame.icon("vraag", {body.x + body.w / 2, top + radius}, 2 * radius, theme.contrast() ? theme.sun : ink);
    } else {
        face(frame, {body.x + body.w / 2, top + radius}, radius, tile.level, theme.contrast() ? theme.sun : ink);
    }
    bool broken = false;
    if (!wordless) frame.draw_text(tile.text, style, {body.x + 12, top + 2 * radius + 14, body.w - 24, tile.words}, ink, Align::centre, &broken);
    if (broken || whole > body.h) frame.mark_clipped();
    if (chosen) {
        float const badge_radius = wordless ? 24.0f : 32.0f;
        Point const badge{body.right() - .6f * badge_radius, body.y + .6f * badge_radius};
        frame.circle(badge, badge_radius, theme.contrast() ? theme.sun : theme.bar);
        frame.icon("vink", badge, badge_radius * 1.25f, theme.contrast() ? theme.on_colour : theme.on_bar);
    }
    if (state.focused) frame.focus_ring(r, corner);
    return state.activated;
}

}  // namespace sprank::ui
