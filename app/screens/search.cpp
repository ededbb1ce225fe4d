#include <algorithm>

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
    auto const has = [&hit](std::vector<Page> const& pages) { return std::ranges::find(pages, hit.id, &Page::id) != pages.end(); };
    RouteKind const route = has(catalogue.girls) ? RouteKind::girls : RouteKind::switchers;
    auto const& pages = route == RouteKind::girls ? catalogue.girls : catalogue.switchers;
    auto const at = std::ranges::find(pages, hit.id, &Page::id);
    if (at == pages.end()) return;
    frame.send(RouteOpened{route});
    frame.send(PageOpened{{static_cast<std::uint16_t>(at - pages.begin())}});
}

float hit_card(View const& view, Frame& frame, SearchHit const& hit, std::size_t number, Rect r) {
    std::string picture, line, colour = "ontwerp";
    std::string_view icon = "info";
    std::string title = hit.name;
    if (hit.kind == HitKind::profession) {
        if (auto const index = view.catalogue.find_profession(hit.id)) {
            Profession const& profession = view.catalogue[*index];
            picture = "profession/" + profession.id;
            line = frame.say(view.catalogue[profession.world].name);
            colour = view.catalogue[profession.world].colour;
            title = frame.say(profession.name);
        }
    } else {
        line = frame.say(hit.kind == HitKind::offer ? Key::search_kind_offer : Key::search_kind_page);
        icon = hit.kind == HitKind::offer ? "pin" : "info";
        colour = hit.kind == HitKind::offer ? "proces" : "robots";
    }
    WideCard const card{.name = "hit", .number = number, .title = title, .line = line, .picture = picture, .icon = icon, .colour = colour};
    r.h = wide_card_height(frame, r.w, card);
    if (wide_card(frame, r, card)) open_hit(view, frame, hit);
    return r.h;
}
}  // namespace

void draw_search(View const& view, Search const& search, Frame& frame) {
    Theme const& theme = frame.theme();
    Room const room = room_of(view, frame);
    float const side = margin(frame), keys = keyboard_height(frame);
    Rect const board{0, room.body.bottom() - keys, frame.width(), keys};
    // The keyboard is in the lower part already: in reach mode the rest simply stays above it.
    float y = 36;
    bool const tight = board.y < 560;
    if (!tight) y += frame.text(frame.say(Key::search_title), Style::title, {side, y, frame.width() - 2 * side, 0}, theme.ink, {.role = Role::heading, .name = "title"}) + 16;
    typing_field(frame, {side, y, frame.width() - 2 * side, 108}, search.text, frame.say(Key::search_hint));
    y += 108 + 24;
    Rect const results{side, y, frame.width() - 2 * side, board.y - y - 8};
    float const shift = frame.begin_scroll("results", {results.x - 24, results.y, results.w + 34, results.h}, search.scroll);
    float top = results.y + 8 + shift, used = 0;
    if (search.asked && search.hits.empty()) {
        std::string const none = filled(frame.say(Key::search_none), {{"text", search.text}});
        used += frame.text(none, Style::head, {results.x, top, results.w, 0}, theme.ink, {.role = Role::heading, .name = "none"}) + 8;
        used += frame.text(frame.say(Key::search_none_advice), Style::body, {results.x, top + used, results.w, 0}, theme.grey) + 16;
        ButtonLook const look{.kind = ButtonKind::primary, .icon_after = "verder"};
        if (button(frame, "show-all", frame.say(Key::explore_show_all), {}, {results.x, top + used, button_width(frame, frame.say(Key::explore_show_all), look), 96}, look)) frame.send(FiltersCleared{});
        used += 110;
    } else {
        int const columns = frame.portrait() ? 1 : 2;
        float const gap = 24, width = (results.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
        float row_height = 0;
        for (std::size_t i = 0; i < search.hits.size(); ++i) {
            auto const column = static_cast<float>(i % static_cast<std::size_t>(columns));
            if (column == 0 && i > 0) used += row_height + 18, row_height = 0;
            row_height = std::max(row_height, hit_card(view, frame, search.hits[i], i + 1, {results.x + column * (width + gap), top + used, width, 0}));
        }
        used += row_height;
    }
    frame.end_scroll(used + 30);
    keyboard(frame, board, search.digits, true);
}

}  // namespace sprank::screens
