#include <algorithm>
#include <string>
#include <vector>

#include "core/text.hpp"
#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
/// One item of the bar: always icon and word.
struct BarItem {
    std::string_view name, icon;
    Key text, spoken_key;
    Message message;
    bool shown = true, on = false;
};

// At the larger text steps the word stands under its icon: nine words beside icons would not fit.
bool stacked(Frame& frame) { return frame.units().step() != TextStep::normal || frame.width() < 1700; }

float item_width(Frame& frame, BarItem const& item, float count_width) {
    float const text = frame.text_width(frame.say(item.text), Style::small_strong);
    return stacked(frame) ? std::max(text, 44 + count_width) + 30 : text + 40 + 14 + 40 + count_width;
}

std::vector<BarItem> all_items(View const& view) {
    Session const& session = view.session;
    bool const home = std::holds_alternative<Home>(session.screen);
    bool const question = std::holds_alternative<QuizQuestion>(session.screen);
    return {
        {"begin", "begin", Key::bar_begin, Key::bar_spoken_begin, HomeAsked{}, true, false},
        {"back", "terug", question ? Key::bar_previous : Key::bar_back, Key::bar_spoken_back, BackAsked{}, !home, false},
        {"list", "hart", Key::bar_list, Key::bar_spoken_list, ListOpened{}, true, std::holds_alternative<MyList>(session.screen)},
        {"language", "taal", Key::bar_language, Key::bar_spoken_language, LanguagesOpened{}, true, session.overlay == Overlay::languages},
        {"text", "tekst", Key::bar_text, Key::bar_spoken_text, TextStepped{}, true, session.text != view.settings.text},
        {"contrast", "contrast", Key::bar_contrast, Key::bar_spoken_contrast, ContrastToggled{}, true, session.theme == ThemeName::contrast},
        {"aloud", "voorlezen", Key::bar_aloud, Key::bar_spoken_aloud, ReadAloudAsked{}, true, false},
        {"reach", "lager", Key::bar_reach, Key::bar_spoken_reach, ReachToggled{}, true, session.reach},
        {"next", "opnieuw", Key::bar_next, Key::bar_spoken_next, NextVisitorAsked{}, true, false},
    };
}

void draw_count(Frame& frame, Point centre, std::size_t count, bool on) {
    Theme const& theme = frame.theme();
    frame.circle(centre, 22, on ? theme.bar : theme.sun);
    std::string const text = std::to_string(count);
    float const line = frame.line_height(Style::small_strong);
    frame.draw_text(text, Style::small_strong, {centre.x - 30, centre.y - line / 2, 60, line}, on ? theme.on_bar : theme.on_colour, Align::centre);
}

void draw_item(View const& view, Frame& frame, BarItem const& item, Rect r) {
    Theme const& theme = frame.theme();
    std::size_t const count = item.name == "list" ? view.session.kept.size() : 0;
    std::string const spoken = filled(frame.say(item.spoken_key), {{"count", std::to_string(view.session.kept.size())},
                                                                   {"language", frame.catalogue().languages[frame.language()].name}});
    std::string const& text = frame.say(item.text);
    Colour const ink = item.on ? theme.on_colour : theme.on_bar;
    Colour const plane_colour = item.on ? theme.sun : theme.bar;
    ControlState const state = frame.control({item.name, 0, Role::button, text, spoken, item.on, true, Style::small_strong, ink, plane_colour}, r);
    float const radius = std::min(r.h / 2, 44.0f);
    if (item.on) {
        frame.fill(r, theme.sun, radius);
    } else if (state.pressed) {
        frame.fill(r, mix(theme.bar, theme.on_bar, .28f), radius);
    } else if (item.name == "list") {
        frame.fill(r, mix(theme.bar, theme.on_bar, .14f), radius);
    }
    float const width = frame.text_width(text, Style::small_strong) + 2, line = frame.line_height(Style::small_strong);
    if (stacked(frame)) {
        float const top = r.y + (r.h - 42 - line) / 2;
        float const shift = count > 0 ? 26.0f : 0.0f;
        frame.icon(item.icon, {r.x + r.w / 2 - shift, top + 21}, 42, ink);
        if (count > 0) draw_count(frame, {r.x + r.w / 2 + shift, top + 21}, count, item.on);
        frame.draw_text(text, Style::small_strong, {r.x, top + 42, r.w, line}, ink, Align::centre);
        if (width > r.w) frame.mark_clipped();
    } else {
        float const whole = 40 + 14 + width + (count > 0 ? 60 : 0);
        float const left = r.x + (r.w - whole) / 2;
        frame.icon(item.icon, {left + 20, r.y + r.h / 2}, 40, ink);
        frame.draw_text(text, Style::small_strong, {left + 54, r.y + (r.h - line) / 2, width, line}, ink);
        if (count > 0) draw_count(frame, {left + whole - 22, r.y + r.h / 2}, count, item.on);
        if (whole > r.w) frame.mark_clipped();
    }
    if (state.focused) frame.focus_ring(r.inset(14, stacked(frame) ? 10.0f : 14.0f), radius - 14, true);
    if (state.activated) frame.send(item.message);
}

/// Lays items side by side, what is left over between them.
void draw_row(View const& view, Frame& frame, std::vector<BarItem> const& items, std::size_t first, std::size_t last, Rect r, std::size_t gap_after) {
    std::vector<float> widths;
    float used = 0;
    for (std::size_t i = first; i < last; ++i) {
        float const count = items[i].name == "list" && !view.session.kept.empty() ? (stacked(frame) ? 44.0f : 60.0f) : 0;
        widths.push_back(items[i].shown ? item_width(frame, items[i], count) : 0);
        used += widths.back();
    }
    float const spare = r.w - used;
    bool const spread = gap_after == 0;
    auto const shown = static_cast<float>(std::ranges::count_if(items.begin() + static_cast<long>(first), items.begin() + static_cast<long>(last), &BarItem::shown));
    float const extra = spread ? std::max(0.0f, spare / shown) : 0;
    float x = r.x;
    for (std::size_t i = first; i < last; ++i) {
        float const width = widths[i - first] + (items[i].shown ? extra : 0);
        if (items[i].shown) draw_item(view, frame, items[i], {x, r.y, width, r.h});
        x += width;
        if (!spread && i + 1 == gap_after) x += std::max(0.0f, spare);
    }
}
}  // namespace

float bar_height(Frame& frame) {
    float const line = frame.line_height(Style::small_strong);
    float const row = stacked(frame) ? std::max(104.0f, 42 + line + 20) : 104.0f;
    return frame.portrait() ? 2 * row + 16 + 28 : row + 28;
}

void draw_bottom_bar(View const& view, Frame& frame) {
    Theme const& theme = frame.theme();
    std::vector<BarItem> const items = all_items(view);
    float const outer = bar_height(frame);
    Rect const bar{24, frame.height() - outer, frame.width() - 48, outer - (frame.portrait() ? 28.0f : 24.0f)};
    float const radius = frame.portrait() ? 60.0f : std::min(52.0f, bar.h / 2);
    frame.fill(bar, theme.bar, radius);
    if (theme.contrast()) frame.inner_outline(bar, theme.outline(), 5, radius);
    frame.record(Role::decoration, "bar", {}, {}, bar, theme.on_bar, theme.bar);
    if (!frame.portrait()) {
        draw_row(view, frame, items, 0, items.size(), bar.inset(12, 8), 3);
        return;
    }
    // Portrait: moving and keeping above, seeing and hearing below. "Next visitor" sits with the first.
    std::vector<BarItem> ordered{items[0], items[1], items[2], items[8], items[3], items[4], items[5], items[6], items[7]};
    float const row = (bar.h - 16) / 2;
    draw_row(view, frame, ordered, 0, 4, {bar.x + 16, bar.y + 8, bar.w - 32, row}, 0);
    draw_row(view, frame, ordered, 4, 9, {bar.x + 16, bar.y + 8 + row, bar.w - 32, row}, 0);
}

}  // namespace sprank::screens
