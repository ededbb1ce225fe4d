#include "screens/quiz_page.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace sprank::screens {

using namespace ui;

namespace {
/// How large everything is; the first that has room is taken.
struct Setting {
    float picture;  ///< of its full size
    float top, tile, gap;
    Style title, text;
    std::size_t left_out = 0;  ///< lines
};
constexpr std::array<Setting, 7> settings{{{1, 80, 84, 26, Style::title, Style::intro},
                                           {.84f, 60, 72, 18, Style::title, Style::intro},
                                           {.72f, 50, 64, 14, Style::title, Style::body},
                                           {.6f, 36, 60, 12, Style::door, Style::body},
                                           {.6f, 36, 60, 12, Style::door, Style::body, 1},
                                           {.5f, 30, 60, 10, Style::door, Style::body, 1},
                                           {.5f, 30, 60, 10, Style::door, Style::body, 2}}};

/// In rows over the whole width, the main one first; alone in its row where the panel hangs upright.
class Buttons {
public:
    Buttons(Frame& frame, std::span<PageButton const> buttons, float width) : buttons_(buttons), width_(width) {
        float used = 0;
        for (std::size_t i = 0; i < buttons.size(); ++i) {
            natural_.push_back(button_width(frame, frame.say(buttons[i].text), look(i)));
            bool const alone = frame.portrait() && i <= 1;
            if (rows_.empty() || alone || used + natural_.back() + gap > width) {
                rows_.push_back({});
                used = 0;
            }
            rows_.back().push_back(i);
            used += natural_.back() + (used > 0 ? gap : 0);
        }
    }
    float height() const {
        float sum = -gap;
        for (std::size_t row = 0; row < rows_.size(); ++row) sum += row_height(row) + gap;
        return sum;
    }
    void draw(Frame& frame, Point top_left) const {
        float y = top_left.y;
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            float natural = gap * static_cast<float>(rows_[row].size() - 1), x = top_left.x;
            for (std::size_t const i : rows_[row]) natural += natural_[i];
            // What is left of a row is shared, but one short button over does not become a beam.
            float const spare = (width_ - natural) / static_cast<float>(rows_[row].size());
            float const extra = frame.portrait() || rows_[row].size() > 1 ? spare : std::min(spare, 60.0f);
            for (std::size_t const i : rows_[row]) {
                if (button(frame, buttons_[i].name, frame.say(buttons_[i].text), {}, {x, y, natural_[i] + extra, row_height(row)}, look(i))) frame.send(buttons_[i].message);
                x += natural_[i] + extra + gap;
            }
            y += row_height(row) + gap;
        }
    }

private:
    static constexpr float gap = 18;
    ButtonLook look(std::size_t i) const {
        if (i == 0) return {.kind = ButtonKind::primary, .icon_after = buttons_[0].icon};
        return {.kind = ButtonKind::secondary, .icon_before = buttons_[i].icon, .style = Style::button_small};
    }
    float row_height(std::size_t row) const { return rows_[row].front() == 0 ? 112.0f : 92.0f; }

    std::span<PageButton const> buttons_;
    float width_;
    std::vector<float> natural_;
    std::vector<std::vector<std::size_t>> rows_;
};

/// Icon tile and sentence. Returns the height of both; measures only when `draw` is false.
float icon_line(Frame& frame, IconLine const& line, Setting const& setting, Rect r, bool draw) {
    Theme const& theme = frame.theme();
    float const left = setting.tile + 24, room = r.w - left;
    std::string const& text = frame.say(line.text);
    float const height = frame.text_height(text, setting.text, room), row = std::max(setting.tile, height);
    if (!draw) return row;
    Rect const tile{r.x, r.y + (row - setting.tile) / 2, setting.tile, setting.tile};
    frame.fill(tile, theme.contrast() ? theme.sun : theme.pair("klimaat").base, std::round(setting.tile * .31f));
    frame.icon(line.icon, tile.centre(), std::round(setting.tile * .62f), theme.on_colour);
    frame.text(text, setting.text, {r.x + left, r.y + (row - height) / 2, balanced_width(frame, text, setting.text, room), height}, theme.ink);
    return row;
}

/// Where everything is in a setting.
struct Layout {
    Rect front, words;
    std::size_t lines = 0;
    float needed = 0;
};
Layout layout_of(QuizPage const& page, Frame& frame, float bottom, Setting const& setting) {
    float const side = margin(frame);
    Layout at;
    at.front = frame.portrait() ? Rect{0, 0, frame.width(), std::round(680 * setting.picture)} : Rect{0, 0, std::round(frame.width() * .43f * setting.picture), bottom - 28};
    float const left = frame.portrait() ? side : at.front.right() + 60, top = frame.portrait() ? at.front.bottom() + 36 : setting.top;
    at.words = {left, top, frame.width() - left - side, 0};
    at.lines = std::max(page.lines.size() - std::min(page.lines.size(), setting.left_out), page.least_lines);
    at.needed = frame.text_height(frame.say(page.title), setting.title, at.words.w) + 26;
    for (std::size_t i = 0; i < at.lines; ++i) at.needed += icon_line(frame, page.lines[i], setting, at.words, false) + setting.gap;
    return at;
}
}  // namespace

void draw_quiz_page(View const& view, QuizPage const& page, Frame& frame) {
    Theme const& theme = frame.theme();
    // The buttons lie in the lower half by themselves: the same in reach mode.
    float const side = margin(frame);
    Buttons const buttons(frame, page.buttons, frame.width() - 2 * side);
    float const bottom = room_of(view, frame).body.bottom() - 24 - buttons.height();
    Setting setting;
    Layout at;
    for (Setting const& one : settings) {
        setting = one, at = layout_of(page, frame, bottom, one);
        if (at.words.y + at.needed <= bottom) break;
    }
    // What is left over goes between the sentences, and above the title.
    float const spare = bottom - at.words.y - at.needed - 20;
    float const wider = std::clamp(spare / static_cast<float>(at.lines + 1), 0.0f, 44.0f);
    setting.gap += wider;
    // A picture of what is coming: one of the questions' own pictures.
    bool const none = page.picture >= view.catalogue.quiz.size();
    frame.picture(none ? std::string{} : "quiz/" + view.catalogue.quiz[page.picture].id, at.front, 72, Corners::bottom_right, {.5f, .45f}, theme.fill("klimaat"));
    frame.record(Role::picture, "picture", {}, none ? std::string{} : frame.say(view.catalogue.quiz[page.picture].picture_text), at.front);
    frame.leave_for_toast({at.front.x + 24, at.front.bottom() - 130, at.front.w - 48, 96});

    Rect row = at.words;
    row.y += frame.text(frame.say(page.title), setting.title, row, theme.ink, {.role = Role::heading, .name = "title"}) + 26 + wider;
    for (std::size_t i = 0; i < at.lines; ++i) row.y += icon_line(frame, page.lines[i], setting, row, true) + setting.gap;
    buttons.draw(frame, {side, bottom});
}

}  // namespace sprank::screens
