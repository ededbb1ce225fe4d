#include <algorithm>
#include <array>
#include <cmath>

#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
/// A white card with an icon, a heading and a few sentences.
struct Part {
    std::string_view icon, colour;
    Key title;
    std::array<Key, 4> lines;
    std::size_t count;
};
std::array<Part, 3> parts_of(Settings const& settings) {
    return {{
        {"slot", "proces", Key::about_private_title, {Key::about_private, settings.statistics ? Key::about_counted : Key::about_not_counted}, 2},
        {"vink", "energie", Key::about_quiz_title, {Key::about_quiz, Key::about_onet}, 2},
        {"hart", "robots", Key::about_licences_title, {Key::about_map, Key::about_places, Key::about_fonts}, 3},
    }};
}
constexpr float card_padding = 34, icon_room = 76;

float part_height(Frame& frame, Part const& part, float width) {
    float const room = width - 2 * card_padding;
    float height = 2 * card_padding + std::max(icon_room, frame.text_height(frame.say(part.title), Style::card, room - icon_room - 20)) + 16;
    for (std::size_t i = 0; i < part.count; ++i) height += frame.text_height(frame.say(part.lines[i]), Style::small, room) + 10;
    return height;
}

void draw_part(Frame& frame, Part const& part, Rect r) {
    Theme const& theme = frame.theme();
    plane(frame, r, theme.card, 32);
    Rect const tile{r.x + card_padding, r.y + card_padding, icon_room, icon_room};
    frame.fill(tile, theme.contrast() ? theme.sun : theme.pair(part.colour).base, 22);
    frame.icon(part.icon, tile.centre(), 46, theme.on_colour);
    float const room = r.w - 2 * card_padding, title_room = room - icon_room - 20;
    float const title = frame.text_height(frame.say(part.title), Style::card, title_room), head = std::max(icon_room, title);
    frame.text(frame.say(part.title), Style::card, {tile.right() + 20, r.y + card_padding + (head - title) / 2, title_room, title}, theme.ink, {.role = Role::heading, .background = theme.card});
    float y = r.y + card_padding + head + 16;
    for (std::size_t i = 0; i < part.count; ++i) y += frame.text(frame.say(part.lines[i]), Style::small, {tile.x, y, room, 0}, theme.ink, {.background = theme.card}) + 10;
}

/// What Sprank is, beside a picture of somebody at work.
float introduction(View const& view, Frame& frame, Rect r, bool beside) {
    Theme const& theme = frame.theme();
    float const picture_width = beside ? std::round(r.w * .36f) : r.w, gap = beside ? 56.0f : 28.0f;
    float const left = beside ? r.x + picture_width + gap : r.x, room = beside ? r.w - picture_width - gap : r.w;
    float const words = frame.text_height(frame.say(Key::about_what_title), Style::head, room) + 14 + frame.text_height(frame.say(Key::about_what), Style::intro, room) + 12 +
                        frame.text_height(frame.say(Key::about_made), Style::body, room);
    Rect const picture{r.x, r.y, picture_width, beside ? std::max(334.0f, words) : 380};
    if (!view.catalogue.featured.empty()) {
        Profession const& shown = view.catalogue[view.catalogue.featured.front()];
        frame.picture("profession/" + shown.id, picture, 40, Corners::all, {.46f, .3f}, theme.fill(view.catalogue[shown.world].colour));
        if (theme.contrast()) frame.inner_outline(picture, theme.outline(), 5, 40);
        frame.record(Role::picture, "picture", {}, frame.say(shown.picture_text), picture);
    }
    float y = beside ? r.y + (picture.h - words) / 2 : picture.bottom() + gap;
    y += frame.text(frame.say(Key::about_what_title), Style::head, {left, y, room, 0}, theme.ink, {.role = Role::heading}) + 14;
    y += frame.text(frame.say(Key::about_what), Style::intro, {left, y, room, 0}, theme.ink) + 12;
    y += frame.text(frame.say(Key::about_made), Style::body, {left, y, room, 0}, theme.grey);
    return std::max(y, picture.bottom()) - r.y;
}

/// "UWV, via eufin.nl" is UWV, read at eufin.nl.
constexpr std::string_view by_way_of = ", via ";
std::string_view speaker(Source const& source) {
    std::string_view const whole = source.publisher.empty() ? source.title : source.publisher;
    return whole.substr(0, whole.find(by_way_of));
}

std::string source_line(Source const& source) {
    std::string line = source.title;
    if (std::size_t const via = source.publisher.find(by_way_of); via != std::string::npos) line += source.publisher.substr(via);
    if (source.year > 0) line += ", " + std::to_string(source.year);
    return line;
}

/// Every source on screen, by who says it, so that nobody has to take our word.
float sources(View const& view, Frame& frame, Rect r, int columns) {
    Theme const& theme = frame.theme();
    std::vector<Source const*> order;
    for (Source const& source : view.catalogue.sources)
        if (source.seen) order.push_back(&source);
    auto const letter = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    std::ranges::stable_sort(order, [&](Source const* a, Source const* b) { return std::ranges::lexicographical_compare(speaker(*a), speaker(*b), {}, letter, letter); });
    constexpr float gap = 56;
    float const width = (r.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    auto const first_of_speaker = [&order](std::size_t i) { return i == 0 || speaker(*order[i - 1]) != speaker(*order[i]); };
    auto const height_of = [&](std::size_t i) {
        float const head = first_of_speaker(i) ? frame.text_height(speaker(*order[i]), Style::small_strong, width) + 18 : 0;
        return head + frame.text_height(source_line(*order[i]), Style::small, width) + 4;
    };
    float y = r.y;
    y += frame.text(frame.say(Key::about_sources_title), Style::head, {r.x, y, r.w, 0}, theme.ink, {.role = Role::heading}) + 4;
    float all = 0, longest = 0, used = 0, x = r.x;
    for (std::size_t i = 0; i < order.size(); ++i) all += height_of(i);
    for (std::size_t i = 0; i < order.size(); ++i) {
        // A column ends where its share is full, but never between a speaker and what he says.
        if (first_of_speaker(i) && used >= all / static_cast<float>(columns) - 40 && x + width + gap < r.right()) x += width + gap, used = 0;
        Source const& source = *order[i];
        if (first_of_speaker(i)) used += 18 + frame.text(speaker(source), Style::small_strong, {x, y + used + 18, width, 0}, theme.ink, {.name = "speaker"});
        used += frame.text(source_line(source), Style::small, {x, y + used, width, 0}, theme.grey, {.name = "source"}) + 4;
        longest = std::max(longest, used);
    }
    return y + longest - r.y;
}
}  // namespace

void draw_about(View const& view, About const& about, Frame& frame) {
    Theme const& theme = frame.theme();
    // Only read and scrolled, which a hand does anywhere on it: the same in reach mode.
    float const bottom = room_of(view, frame).body.bottom();
    float const side = margin(frame), width = frame.width() - 2 * side;
    float y = 40;
    y += frame.text(frame.say(Key::about_title), Style::title, {side, y, width, 0}, theme.ink, {.role = Role::heading, .name = "title"}) + 18;
    Rect const view_rect{side - 24, y, width + 34, bottom - y - 4};
    float const shift = frame.begin_scroll("about", view_rect, about.scroll);
    bool const wide = !frame.portrait();
    bool const large = frame.units().step() == TextStep::largest;
    float const top = view_rect.y + shift;
    float used = 8;
    used += introduction(view, frame, {side, top + used, width, 0}, wide) + 44;
    int const columns = wide ? 3 : 1;
    constexpr float gap = 24;
    float const card = (width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    float height = 0;
    std::array<Part, 3> const parts = parts_of(view.settings);
    for (Part const& part : parts) height = std::max(height, part_height(frame, part, card));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (columns == 1) height = part_height(frame, parts[i], card);
        draw_part(frame, parts[i], {side + (columns == 1 ? 0 : static_cast<float>(i) * (card + gap)), top + used, card, height});
        if (columns == 1 || i + 1 == parts.size()) used += height + gap;
    }
    used += 24;
    used += sources(view, frame, {side, top + used, width, 0}, wide ? (large ? 2 : 3) : 1);
    frame.end_scroll(used + 40);
}

}  // namespace sprank::screens
