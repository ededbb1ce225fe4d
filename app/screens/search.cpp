#include <algorithm>
#include <cmath>

#include "core/filter.hpp"
#include "core/text.hpp"
#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
void open_hit(View const& view, Frame& frame, SearchHit const& hit) {
    Catalogue const& catalogue = view.catalogue;
    switch (hit.kind) {
        case HitKind::profession:
            if (auto const profession = catalogue.find_profession(hit.id)) frame.send(ProfessionOpened{*profession});
            return;
        case HitKind::offer: return frame.send(NearOpened{std::nullopt, std::nullopt, hit.id});
        case HitKind::page: break;
    }
    for (RouteKind const route : {RouteKind::girls, RouteKind::switchers, RouteKind::hurdles, RouteKind::money}) {
        auto const& pages = catalogue[route];
        auto const at = std::ranges::find(pages, hit.id, &Page::id);
        if (at == pages.end()) continue;
        frame.send(RouteOpened{route});
        frame.send(PageOpened{{static_cast<std::uint16_t>(at - pages.begin())}});
        return;
    }
}

struct HitTexts {
    std::string picture, title, line, colour = "robots";
    std::string_view icon = "info";
};
/// `room`: of the line under the title; a world that is too long for it goes by its short name.
HitTexts texts_of(View const& view, Frame& frame, SearchHit const& hit, float room) {
    HitTexts texts;
    texts.title = hit.name;
    if (hit.kind != HitKind::profession) {
        bool const offer = hit.kind == HitKind::offer;
        texts.line = frame.say(offer ? Key::search_kind_offer : Key::search_kind_page);
        if (offer) texts.icon = "pin", texts.colour = "proces";
    } else if (auto const index = view.catalogue.find_profession(hit.id)) {
        Profession const& profession = view.catalogue[*index];
        World const& world = view.catalogue[profession.world];
        texts = {"profession/" + profession.id, frame.say(profession.name), frame.say(frame.text_width(frame.say(world.name), Style::small) <= room ? world.name : world.short_name), world.colour, world.icon};
    }
    return texts;
}

/// How large a hit is: above a keyboard that lies across the screen there is little room.
struct HitSize {
    float picture, least;
    Style title;
};
HitSize hit_size(Frame& frame) { return frame.portrait() ? HitSize{210, 150, Style::card} : HitSize{132, 108, Style::button_small}; }
float words_width(HitSize const& size, float width) { return width - size.picture - 22 - 16; }

float hit_height(View const& view, Frame& frame, SearchHit const& hit, float width) {
    HitSize const size = hit_size(frame);
    float const room = words_width(size, width);
    HitTexts const texts = texts_of(view, frame, hit, room - 38);
    return std::max(size.least, frame.text_height(texts.title, size.title, room) + frame.text_height(texts.line, Style::small, room - 38) + 24);
}

void hit_card(View const& view, Frame& frame, SearchHit const& hit, std::size_t number, Rect r) {
    Theme const& theme = frame.theme();
    HitSize const size = hit_size(frame);
    HitTexts const texts = texts_of(view, frame, hit, words_width(size, r.w) - 38);
    ControlState const state = frame.control({"hit", number, Role::card, texts.title, {}, false, true, size.title, theme.ink, theme.card}, r);
    Rect const body = state.pressed ? r.moved(0, 4) : r;
    constexpr float radius = 26;
    plane(frame, body, theme.card, radius);
    Rect const picture{body.x, body.y, size.picture, body.h};
    if (texts.picture.empty()) {
        frame.fill(picture, theme.fill(texts.colour), radius, Corners::left);
        frame.icon(texts.icon, picture.centre(), 64, theme.text_on_fill());
    } else {
        frame.picture(texts.picture, picture, radius, Corners::left, {.4f, .3f}, theme.fill(texts.colour));
    }
    if (theme.contrast()) frame.inner_outline(body, theme.outline(), 5, radius);
    float const left = picture.right() + 22, room = words_width(size, body.w), line = frame.line_height(Style::small);
    float const title = frame.text_height(texts.title, size.title, room), words = title + frame.text_height(texts.line, Style::small, room - 38);
    float const y = body.y + (body.h - words) / 2;
    Colour const deep = texts.picture.empty() ? theme.grey : theme.deep_text(texts.colour);
    bool broken = false;
    frame.draw_text(texts.title, size.title, {left, y, room, title}, theme.ink, Align::left, &broken);
    frame.icon(texts.icon, {left + 14, y + title + line / 2}, 28, deep);
    frame.draw_text(texts.line, Style::small, {left + 38, y + title, room - 38, 0}, deep, Align::left, &broken);
    if (broken) frame.mark_clipped();
    if (state.focused) frame.focus_ring(r, radius);
    if (state.activated) open_hit(view, frame, hit);
}

float hits(View const& view, Frame& frame, std::vector<SearchHit> const& found, Rect r) {
    std::size_t const columns = frame.portrait() || r.w < 900 ? 1 : 3;
    float const gap = frame.portrait() ? 18.0f : 14.0f, width = (r.w - 24 * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    float y = r.y;
    for (std::size_t first = 0; first < found.size(); first += columns) {
        std::size_t const end = std::min(first + columns, found.size());
        float height = 0;
        for (std::size_t i = first; i < end; ++i) height = std::max(height, hit_height(view, frame, found[i], width));
        for (std::size_t i = first; i < end; ++i) hit_card(view, frame, found[i], i + 1, {r.x + static_cast<float>(i - first) * (width + 24), y, width, height});
        y += height + gap;
    }
    return y - r.y;
}

/// Nothing typed yet: the worlds are another way in.
float worlds(View const& view, Frame& frame, Rect r, bool narrow) {
    Theme const& theme = frame.theme();
    float y = r.y + frame.text(frame.say(Key::search_worlds), Style::small_strong, {r.x, r.y, r.w, 0}, theme.ink, {.role = Role::heading, .name = "worlds"}) + 12;
    std::size_t const columns = frame.portrait() || narrow ? 2 : 5;
    float const gap = 12, width = (r.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    float const height = frame.portrait() ? 116.0f : std::max(82.0f, 2 * frame.line_height(Style::small_strong) + 10);
    for (std::size_t i = 0; i < view.catalogue.worlds.size(); ++i) {
        WorldIndex const index{static_cast<std::uint16_t>(i)};
        World const& world = view.catalogue.worlds[i];
        Rect const where{r.x + static_cast<float>(i % columns) * (width + gap), y + static_cast<float>(i / columns) * (height + gap), width, height};
        if (!tile(frame, "world", i + 1, frame.say(world.short_name), frame.say(world.name), where, {.icon = world.icon, .colour = world.colour})) continue;
        frame.send(FiltersCleared{});
        frame.send(WorldToggled{index});
    }
    float const rows = std::ceil(static_cast<float>(view.catalogue.worlds.size()) / static_cast<float>(columns));
    return y + rows * (height + gap) - r.y;
}

/// Nothing found: what the matter is, and two ways on.
float nothing(Frame& frame, Rect r, std::string const& typed) {
    Theme const& theme = frame.theme();
    float y = r.y;
    bool const wide = r.w > 1100;
    if (wide) empty_picture(frame, "empty/search-nothing", {r.right() - 240, y, 240, 160});
    r.w -= wide ? 320.0f : 0.0f;
    y += frame.text(filled(frame.say(Key::search_none), {{"text", typed}}), Style::head, {r.x, y, r.w, 0}, theme.ink, {.role = Role::heading, .name = "none"}) + 2;
    y += frame.text(frame.say(Key::search_none_advice), Style::body, {r.x, y, r.w, 0}, theme.grey) + 16;
    ButtonLook const all{.kind = ButtonKind::primary, .icon_after = "verder"}, test{.kind = ButtonKind::secondary, .icon_after = "verder"};
    float const width = std::min(r.w, button_width(frame, frame.say(Key::explore_show_all), all)), test_width = std::min(r.w, button_width(frame, frame.say(Key::door_quiz), test));
    if (button(frame, "show-all", frame.say(Key::explore_show_all), {}, {r.x, y, width, 92}, all)) frame.send(FiltersCleared{});
    float x = r.x + width + 20;
    if (x + test_width > r.right()) x = r.x, y += 92 + 14;
    if (button(frame, "test", frame.say(Key::door_quiz), {}, {x, y, test_width, 92}, test)) frame.send(DoorOpened{DoorKind::quiz});
    return y + 100 - r.y;
}
}  // namespace

void draw_search(View const& view, Search const& search, Frame& frame) {
    Theme const& theme = frame.theme();
    // The title stands there if two rows of hits still fit above the keyboard.
    float const two_rows = 2 * std::max(108.0f, 2 * frame.line_height(Style::small) + 40) + 14 + 8;
    TypingRoom const room = typing_room(view, frame, two_rows);
    Rect const& results = room.results;
    if (room.titled) frame.text(frame.say(Key::search_title), Style::title, {room.field.x, room.title, room.field.w, 0}, theme.ink, {.role = Role::heading, .name = "title"});
    typing_field(frame, room.field, search.text, frame.say(Key::search_hint), !room.beside);
    float const shift = frame.begin_scroll("results", {results.x - 24, results.y, results.w + 34, results.h}, search.scroll);
    Rect const where{results.x, results.y + 8 + shift, results.w, 0};
    float const used = search.text.empty() ? worlds(view, frame, where, room.beside) : search.asked && search.hits.empty() ? nothing(frame, where, search.text) : hits(view, frame, search.hits, where);
    frame.end_scroll(used + 8);
    frame.leave_for_toast({margin(frame), 20, frame.width() - 2 * margin(frame), 96});
    keyboard(frame, room.board, search.digits, true);
}

}  // namespace sprank::screens
