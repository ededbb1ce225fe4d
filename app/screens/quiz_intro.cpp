#include <algorithm>
#include <array>
#include <cmath>

#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr std::array<std::pair<Key, std::string_view>, 4> points{{{Key::quiz_intro1, "klok"}, {Key::quiz_intro2, "vink"}, {Key::quiz_intro3, "slot"}, {Key::quiz_intro4, "terug"}}};

/// How large everything is; the first that has room is taken.
struct Setting {
    float picture;  ///< of its full size
    float top, tile, gap;
    Style text;
};
constexpr std::array<Setting, 4> settings{{{1, 80, 84, 26, Style::intro}, {.84f, 60, 72, 18, Style::intro}, {.72f, 60, 72, 16, Style::body}, {.6f, 44, 64, 12, Style::body}}};

/// Start, or go on and start again: beside each other where they have room, else one below the other.
class Buttons {
public:
    Buttons(View const& view, Frame& frame, float width) : resume_(view.session.quiz.started()) {
        main_text_ = resume_ ? (view.session.quiz.outcome ? Key::quiz_result_again : Key::quiz_resume) : Key::quiz_start;
        natural_ = button_width(frame, frame.say(main_text_), main) + 60;
        again_width_ = button_width(frame, frame.say(Key::quiz_restart), again);
        one_row_ = !resume_ || natural_ + again_width_ + 20 <= width;
    }
    float height() const { return one_row_ ? row : 2 * row + 14; }
    void draw(Frame& frame, Rect r) const {
        Rect first{r.x, r.y, std::min(r.w, natural_), row};
        if (!one_row_ || (frame.portrait() && !resume_)) first.w = r.w;
        if (button(frame, resume_ ? "resume" : "start", frame.say(main_text_), {}, first, main)) frame.send(resume_ ? Message{QuizResumed{}} : Message{QuizStarted{}});
        if (!resume_) return;
        Rect const second = one_row_ ? Rect{first.right() + 20, r.y, again_width_, row - 6} : Rect{r.x, first.bottom() + 14, r.w, row - 6};
        if (button(frame, "restart", frame.say(Key::quiz_restart), {}, second, again)) frame.send(QuizStarted{});
    }

private:
    static constexpr float row = 116;
    static constexpr ButtonLook main{.kind = ButtonKind::primary, .icon_after = "verder"}, again{.kind = ButtonKind::secondary, .icon_before = "opnieuw"};
    bool resume_, one_row_ = true;
    Key main_text_{};
    float natural_ = 0, again_width_ = 0;
};

/// Icon tile and sentence. Returns the height of both; measures only when `draw` is false.
float point_row(Frame& frame, std::size_t i, Setting const& setting, Rect r, bool draw) {
    Theme const& theme = frame.theme();
    float const left = setting.tile + 24, room = r.w - left;
    std::string const& text = frame.say(points[i].first);
    float const height = frame.text_height(text, setting.text, room), row = std::max(setting.tile, height);
    if (!draw) return row;
    Rect const tile{r.x, r.y + (row - setting.tile) / 2, setting.tile, setting.tile};
    frame.fill(tile, theme.contrast() ? theme.sun : theme.pair("klimaat").base, std::round(setting.tile * .31f));
    frame.icon(points[i].second, tile.centre(), std::round(setting.tile * .62f), theme.on_colour);
    frame.text(text, setting.text, {r.x + left, r.y + (row - height) / 2, room, height}, theme.ink);
    return row;
}

/// Where everything is in a setting.
struct Layout {
    Rect front, words;
    float buttons_top = 0, needed = 0;
};
Layout layout_of(View const& view, Frame& frame, float bottom, Setting const& setting) {
    float const side = margin(frame);
    Layout at;
    at.front = frame.portrait() ? Rect{0, 0, frame.width(), std::round(620 * setting.picture)} : Rect{0, 0, std::round(frame.width() * .43f * setting.picture), bottom - 10};
    float const left = frame.portrait() ? side : at.front.right() + 60, top = frame.portrait() ? at.front.bottom() + 36 : setting.top;
    at.words = {left, top, frame.width() - left - side, 0};
    at.buttons_top = bottom - 24 - Buttons(view, frame, at.words.w).height();
    at.needed = frame.text_height(frame.say(Key::quiz_title), Style::title, at.words.w) + 26;
    for (std::size_t i = 0; i < points.size(); ++i) at.needed += point_row(frame, i, setting, at.words, false) + setting.gap;
    return at;
}
}  // namespace

void draw_quiz_intro(View const& view, QuizIntro const&, Frame& frame) {
    Theme const& theme = frame.theme();
    // The buttons lie in the lower half by themselves: the same in reach mode.
    float const bottom = room_of(view, frame).body.bottom();
    Setting setting;
    Layout at;
    for (Setting const& one : settings) {
        setting = one, at = layout_of(view, frame, bottom, one);
        if (at.words.y + at.needed <= at.buttons_top) break;
    }
    // What is left over goes between the sentences.
    float const spare = at.buttons_top - at.words.y - at.needed - 20;
    setting.gap = std::clamp(setting.gap + spare / static_cast<float>(points.size()), setting.gap, settings.front().gap);
    // A picture of what is coming: one of the questions' own pictures.
    bool const none = view.catalogue.quiz.empty();
    frame.picture(none ? std::string{} : "quiz/" + view.catalogue.quiz.front().id, at.front, 72, Corners::bottom_right, {.5f, .45f}, theme.fill("klimaat"));
    frame.record(Role::picture, "picture", {}, none ? std::string{} : frame.say(view.catalogue.quiz.front().picture_text), at.front);
    frame.leave_for_toast({at.front.x + 24, at.front.bottom() - 130, at.front.w - 48, 96});

    Rect row = at.words;
    row.y += frame.text(frame.say(Key::quiz_title), Style::title, row, theme.ink, {.role = Role::heading, .name = "title"}) + 26;
    for (std::size_t i = 0; i < points.size(); ++i) row.y += point_row(frame, i, setting, row, true) + setting.gap;
    Buttons const buttons(view, frame, at.words.w);
    buttons.draw(frame, {at.words.x, at.buttons_top, at.words.w, buttons.height()});
}

}  // namespace sprank::screens
