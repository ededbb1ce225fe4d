#include <algorithm>
#include <string>
#include <vector>

#include "core/text.hpp"
#include "screens/parts.hpp"
#include "ui/panels.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
struct Entry {
    std::string_view name, icon;
    Key text, spoken_key;
    Message message;
    bool shown = true, on = false;
};

std::vector<Entry> all_entries(View const& view) {
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

BarItem item_of(View const& view, Frame& frame, Entry const& entry) {
    bool const list = entry.name == "list";
    return {.name = entry.name, .icon = entry.icon, .text = frame.say(entry.text), .on = entry.on, .raised = list, .count = list ? view.session.kept.size() : 0};
}

void draw_entry(View const& view, Frame& frame, Entry const& entry, Rect r) {
    std::string const spoken = filled(frame.say(entry.spoken_key), {{"count", std::to_string(view.session.kept.size())},
                                                                    {"language", frame.catalogue().languages[frame.language()].name}});
    BarItem item = item_of(view, frame, entry);
    item.spoken = spoken;
    if (bar_item(frame, r, item)) frame.send(entry.message);
}

/// Lays entries side by side, what is left over between them.
void draw_row(View const& view, Frame& frame, std::vector<Entry> const& entries, std::size_t first, std::size_t last, Rect r, std::size_t gap_after) {
    std::vector<float> widths;
    float used = 0;
    for (std::size_t i = first; i < last; ++i) {
        widths.push_back(entries[i].shown ? bar_item_width(frame, item_of(view, frame, entries[i])) : 0);
        used += widths.back();
    }
    float const spare = r.w - used;
    bool const spread = gap_after == 0;
    auto const shown = static_cast<float>(std::ranges::count_if(entries.begin() + static_cast<long>(first), entries.begin() + static_cast<long>(last), &Entry::shown));
    float const extra = spread ? std::max(0.0f, spare / shown) : 0;
    float x = r.x;
    for (std::size_t i = first; i < last; ++i) {
        float const width = widths[i - first] + (entries[i].shown ? extra : 0);
        if (entries[i].shown) draw_entry(view, frame, entries[i], {x, r.y, width, r.h});
        x += width;
        if (!spread && i + 1 == gap_after) x += std::max(0.0f, spare);
    }
}
}  // namespace

float bar_height(Frame& frame) {
    float const row = bar_item_height(frame);
    return frame.portrait() ? 2 * row + 16 + 28 : row + 28;
}

void draw_bottom_bar(View const& view, Frame& frame) {
    std::vector<Entry> const entries = all_entries(view);
    float const outer = bar_height(frame);
    Rect const bar{24, frame.height() - outer, frame.width() - 48, outer - (frame.portrait() ? 28.0f : 24.0f)};
    bar_plane(frame, bar, frame.portrait() ? 60.0f : std::min(52.0f, bar.h / 2));
    if (!frame.portrait()) {
        draw_row(view, frame, entries, 0, entries.size(), bar.inset(12, 8), 3);
        return;
    }
    // Portrait: moving and keeping above, seeing and hearing below. "Next visitor" sits with the first.
    std::vector<Entry> const ordered{entries[0], entries[1], entries[2], entries[8], entries[3], entries[4], entries[5], entries[6], entries[7]};
    float const row = (bar.h - 16) / 2;
    draw_row(view, frame, ordered, 0, 4, {bar.x + 16, bar.y + 8, bar.w - 32, row}, 0);
    draw_row(view, frame, ordered, 4, 9, {bar.x + 16, bar.y + 8 + row, bar.w - 32, row}, 0);
}

}  // namespace sprank::screens
