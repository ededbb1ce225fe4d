#include <algorithm>

#include "core/text.hpp"
#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
std::vector<Page> const& pages_of(View const& view, RouteKind route) { return route == RouteKind::girls ? view.catalogue.girls : view.catalogue.switchers; }

struct RouteWords {
    Key title, line;
    std::string_view colour, person;
    Audience audience;
};
RouteWords words_of(RouteKind route) {
    if (route == RouteKind::girls) return {Key::girls_title, Key::girls_line, "vonk-zacht", "autotechnicus", Audience::girls};
    return {Key::switchers_title, Key::switchers_line, "robots", "landmeter", Audience::switchers};
}

/// The coloured front of a route with its person: left in landscape, above in portrait.
void draw_front(Frame& frame, Rect r, std::string_view colour, std::string const& person, std::string_view spoken, bool tall) {
    Theme const& theme = frame.theme();
    frame.fill(r, theme.fill(colour), 72, Corners::bottom_right);
    float const radius = tall ? std::min(r.w * .42f, r.h * .4f) : r.h * .44f;
    Point const centre{tall ? r.x + r.w * .5f : r.right() - r.w * .28f, r.bottom() - radius * .95f};
    frame.push_clip(r);
    frame.circle(centre, radius, theme.halo(colour));
    std::string const key = "person/" + person;
    float const width = radius * 2.9f, height = width / frame.pictures().aspect(key);
    frame.cut_out(key, {centre.x - width * frame.pictures().head(key), r.bottom() - height * .80f, width, height}, r, 72);
    frame.pop_clip();
    if (theme.contrast()) frame.inner_outline(r, theme.outline(), 5, 0);
    frame.record(Role::picture, "person", {}, spoken, r);
}

void buttons_row(Frame& frame, Rect r, RouteWords const& words) {
    ButtonLook const near_look{.kind = ButtonKind::primary, .icon_before = "pin"}, quiz_look{.kind = ButtonKind::secondary, .icon_after = "verder"};
    std::string const& near_text = frame.say(Key::route_near);
    std::string const& quiz_text = frame.say(Key::route_quiz);
    float const near_width = button_width(frame, near_text, near_look), quiz_width = button_width(frame, quiz_text, quiz_look);
    bool const one_row = near_width + quiz_width + 18 <= r.w;
    Rect const near{r.x, r.y, one_row ? near_width : r.w, 104};
    Rect const quiz = one_row ? Rect{near.right() + 18, r.y, quiz_width, 98} : Rect{r.x, r.y + 118, r.w, 98};
    if (button(frame, "near", near_text, {}, near, near_look)) frame.send(NearOpened{std::nullopt, words.audience});
    if (button(frame, "quiz", quiz_text, {}, quiz, quiz_look)) frame.send(DoorOpened{DoorKind::quiz});
}

float buttons_height(Frame& frame, float width) {
    float const both = button_width(frame, frame.say(Key::route_near), {.kind = ButtonKind::primary, .icon_before = "pin"}) +
                       button_width(frame, frame.say(Key::route_quiz), {.kind = ButtonKind::secondary, .icon_after = "verder"}) + 18;
    return both <= width ? 104.0f : 216.0f;
}

/// The cards of the route.
float draw_cards(View const& view, RouteView const& route, Frame& frame, Rect r) {
    auto const& pages = pages_of(view, route.route);
    float y = r.y;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Page const& page = pages[i];
        std::string const picture = page.person.empty() ? std::string{} : "person/" + page.person;
        WideCard const card{.name = "page", .number = i + 1, .title = frame.say(page.title), .line = frame.say(page.line), .picture = picture, .icon = page.icon, .colour = page.colour};
        float const height = wide_card_height(frame, r.w, card);
        if (wide_card(frame, {r.x, y, r.w, height}, card)) frame.send(PageOpened{{static_cast<std::uint16_t>(i)}});
        y += height + 18;
    }
    return y - r.y;
}

/// One page: body, facts with their sources, professions, the next cards.
float draw_page(View const& view, RouteView const& route, Page const& page, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    float y = r.y;
    y += rich_text(frame, frame.say(page.body), {r.x, y, r.w, 0}, Style::body, theme.ink) + 24;
    for (FactLine const& fact : page.facts) {
        std::string const source = origin_text(frame, fact.origin);
        std::string const& text = frame.say(fact.text);
        float const room = r.w - 64;
        float const height = frame.text_height(text, Style::body_strong, room) + frame.text_height(source, Style::small, room) + 48;
        Rect const card{r.x, y, r.w, height};
        plane(frame, card, theme.card, 28);
        frame.fill({card.x, card.y + 28, 10, height - 56}, theme.contrast() ? theme.sun : theme.pair(page.colour).base, 5);
        float const text_height = frame.text(text, Style::body_strong, {card.x + 32, card.y + 24, room, 0}, theme.ink, {.background = theme.card});
        frame.text(source, Style::small, {card.x + 32, card.y + 24 + text_height, room, 0}, theme.grey, {.background = theme.card});
        y += height + 16;
    }
    if (!page.professions.empty()) {
        y += 14 + frame.text(frame.say(Key::girls_professions), Style::head, {r.x, y + 14, r.w, 0}, theme.ink, {.role = Role::heading}) + 16;
        for (ProfessionIndex const index : page.professions) {
            Profession const& profession = view.catalogue[index];
            World const& world = view.catalogue[profession.world];
            std::string const picture = "profession/" + profession.id;
            WideCard const card{.name = "profession", .number = index.value + std::uint64_t{1}, .title = frame.say(profession.name), .line = frame.say(world.name), .picture = picture, .colour = world.colour};
            float const height = wide_card_height(frame, r.w, card);
            if (wide_card(frame, {r.x, y, r.w, height}, card)) frame.send(ProfessionOpened{index});
            y += height + 16;
        }
    }
    auto const& pages = pages_of(view, route.route);
    auto const next = static_cast<std::uint16_t>((route.page->value + std::size_t{1}) % pages.size());
    if (next != route.page->value) {
        y += 14 + frame.text(frame.say(Key::route_more), Style::head, {r.x, y + 14, r.w, 0}, theme.ink, {.role = Role::heading}) + 16;
        WideCard const card{.name = "next-page", .title = frame.say(pages[next].title), .line = frame.say(pages[next].line), .icon = pages[next].icon, .colour = pages[next].colour};
        float const height = wide_card_height(frame, r.w, card);
        if (wide_card(frame, {r.x, y, r.w, height}, card)) frame.send(PageOpened{{next}});
        y += height + 16;
    }
    return y - r.y;
}
}  // namespace

void draw_route(View const& view, RouteView const& route, Frame& frame) {
    Theme const& theme = frame.theme();
    Room const room = room_of(view, frame);
    RouteWords const words = words_of(route.route);
    auto const& pages = pages_of(view, route.route);
    Page const* const page = route.page && route.page->value < pages.size() ? &pages[route.page->value] : nullptr;
    std::string const& title = page ? frame.say(page->title) : frame.say(words.title);
    std::string const& line = page ? frame.say(page->line) : frame.say(words.line);
    std::string const person = page && !page->person.empty() ? page->person : std::string(words.person);
    std::string_view const colour = page ? std::string_view(page->colour) : words.colour;
    std::string_view const spoken = page ? std::string_view(frame.say(page->picture_text)) : std::string_view{};
    Colour const ink = theme.text_on_fill(), fill = theme.fill(colour);
    float const side = margin(frame);
    bool const reach = room.header.h > 0;
    bool const across = frame.portrait() || reach;
    // The front: title on colour with a person. Beside the cards in landscape, above them else.
    float const front_text = across ? frame.width() * .54f - side : 600.0f;
    float const words_height = frame.text_height(title, Style::title, front_text) + 16 + frame.text_height(line, Style::intro, front_text);
    Rect const front = across ? Rect{0, 0, frame.width(), reach ? room.header.h : std::max(430.0f, words_height + 120)} : Rect{0, 0, 700, room.body.h - 10};
    draw_front(frame, front, colour, person, spoken, !across);
    float y = across ? std::max(40.0f, (front.h - words_height) / 2) : 60;
    float const left = across ? side : 56;
    y += frame.text(title, Style::title, {left, y, front_text, 0}, ink, {.role = Role::heading, .name = "title", .background = fill}) + 16;
    frame.text(line, Style::intro, {left, y, front_text, 0}, ink, {.name = "line", .background = fill});
    Rect const content = across ? Rect{side, front.bottom() + 24, frame.width() - 2 * side, room.body.bottom() - front.bottom() - 24}
                          : Rect{front.right() + 50, 40, frame.width() - front.right() - 50 - side, room.body.h - 40};
    float const buttons = buttons_height(frame, content.w);
    Rect const view_rect{content.x - 36, content.y, content.w + 50, content.h - buttons - 36};
    float const shift = frame.begin_scroll("route", view_rect, route.scroll);
    Rect const inner{content.x, content.y + 10 + shift, content.w, 0};
    float const used = page ? draw_page(view, route, *page, frame, inner) : draw_cards(view, route, frame, inner);
    frame.end_scroll(used + 30);
    frame.leave_for_toast({front.x + 24, front.bottom() - 130, front.w - 48, 96});
    buttons_row(frame, {content.x, content.bottom() - buttons - 14, content.w, buttons}, words);
}

}  // namespace sprank::screens
