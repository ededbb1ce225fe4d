#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/text.hpp"
#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
struct RouteWords {
    Key title, line;
    std::string_view colour, person;
    Audience audience;
};
RouteWords words_of(RouteKind route) {
    switch (route) {
        case RouteKind::girls: return {Key::girls_title, Key::girls_line, "vonk-zacht", "autotechnicus", Audience::girls};
        case RouteKind::hurdles: return {Key::hurdles_title, Key::hurdles_line, "ontwerp", "systeembeheerder", Audience::switchers};
        case RouteKind::money: return {Key::money_title, Key::money_line, "klimaat", "installateur-warmtepompen", Audience::switchers};
        case RouteKind::switchers: break;
    }
    return {Key::switchers_title, Key::switchers_line, "robots", "landmeter", Audience::switchers};
}

/// What the coloured front of a route shows: left in landscape, across in portrait and in reach mode.
struct RouteFront {
    std::string const &title, &line;
    std::string person;
    std::string_view colour, spoken;
    std::string photo = {};  ///< of somebody, instead of the person
};
/// The person stands beside the words on a front that is low, below them on one that is high.
bool beside_words(Rect front) { return front.h < front.w * .7f; }
float front_side(Frame& frame, bool across) { return across ? margin(frame) : 56.0f; }
float front_text_width(Frame& frame, Rect r, bool across) { return beside_words(r) ? std::round(r.w * .54f) - front_side(frame, across) : r.w - 2 * front_side(frame, across) + (across ? 0 : 12); }
float front_text_height(Frame& frame, RouteFront const& front, float width) {
    return frame.text_height(front.title, Style::title, width) + 16 + frame.text_height(front.line, Style::intro, width);
}

/// The person on the coloured front of a route: as large as the room that the words leave, none where that is too little to see somebody.
void draw_person(Frame& frame, Rect front, Rect room, std::string_view colour, std::string const& person) {
    constexpr float least = 180, shown = .80f, halo_share = .345f;  // of the picture's height and width
    std::string const key = "person/" + person;
    float const aspect = frame.pictures().aspect(key), head = frame.pictures().head(key);
    float const width = std::min({room.h / shown * aspect, room.w * 1.2f, 1220.0f}), height = width / aspect;
    if (room.h < least || height * shown < least) return;
    // The head in the middle of the room; tools may leave the front at the right, but not reach for the words at the left.
    float const beside = room.x + room.w / 2 - width * head, x = room.x > front.x ? std::max(beside, room.x) : beside;
    float const radius = width * halo_share;
    frame.push_clip(front);
    frame.circle({x + width * head, front.bottom() - radius * .95f}, radius, frame.theme().halo(colour));
    frame.cut_out(key, {x, front.bottom() - height * shown, width, height}, front, 72);
    frame.pop_clip();
}

/// A photograph in the room that the words leave, as large as it goes.
void draw_photo(Frame& frame, Rect room, std::string const& photo) {
    constexpr float edge = 40, least = 140;
    Rect const inside = room.inset(edge, edge / 2);
    float const height = std::min(inside.h, inside.w * 1.2f), width = std::min(inside.w, height * 1.1f);
    if (height < least || width < least) return;
    Rect const where{inside.x + (inside.w - width) / 2, inside.y + (inside.h - height) / 2, width, height};
    frame.picture(photo, where, 40, Corners::all, {.5f, .35f}, frame.theme().card);
    if (frame.theme().contrast()) frame.inner_outline(where, frame.theme().outline(), 5, 40);
}

/// Title and sentence on the front, with the person below them or beside them.
void draw_front(Frame& frame, Rect r, RouteFront const& front, bool across) {
    Theme const& theme = frame.theme();
    Colour const ink = theme.text_on_fill(), fill = theme.fill(front.colour);
    bool const low = beside_words(r);
    float const side = front_side(frame, across), width = front_text_width(frame, r, across), words = front_text_height(frame, front, width);
    float const top = low ? std::max(40.0f, (r.h - words) / 2) : 60.0f;
    frame.fill(r, fill, 72, Corners::bottom_right);
    float const beside = side + width + 16, below = top + words + 20;
    Rect const room = low ? Rect{beside, r.y + 20, r.right() - beside, r.h - 20} : Rect{r.x, below, r.w, r.bottom() - below};
    if (!front.photo.empty()) draw_photo(frame, room, front.photo);
    else draw_person(frame, r, room, front.colour, front.person);
    if (theme.contrast()) frame.inner_outline(r, theme.outline(), 5, 0);
    frame.record(Role::picture, "person", {}, front.spoken, r);
    frame.leave_for_toast({r.x + 24, r.bottom() - 130, r.w - 48, 96});
    float const title = frame.text(front.title, Style::title, {side, top, width, 0}, ink, {.role = Role::heading, .name = "title", .background = fill});
    frame.text(front.line, Style::intro, {side, top + title + 16, width, 0}, ink, {.name = "line", .background = fill});
}

struct Action {
    std::string_view name;
    std::string const* text = nullptr;
    std::string_view before = {}, after = {};
    Message message;
};

/// What a page leads to: its own first step, else what is near; beside it the quiz, for switchers the bridge.
std::pair<Action, Action> actions_of(Frame& frame, RouteKind route, Page const* page) {
    bool const girls = route == RouteKind::girls;
    Action const near{"near", &frame.say(Key::route_near), "pin", {}, NearOpened{std::nullopt, words_of(route).audience}};
    Action const quiz{"quiz", &frame.say(Key::route_quiz), {}, "verder", DoorOpened{DoorKind::quiz}};
    Action const bridge{"can", &frame.say(Key::bridge_title), "brug", {}, JobsOpened{}};
    if (!page || page->action == PageAction::none) return girls ? std::pair{near, quiz} : std::pair{bridge, near};
    return {{"step", &frame.say(page->step), {}, "verder", PageStepTaken{}}, girls ? quiz : page->action == PageAction::bridge ? near : bridge};
}

/// Beside each other where they have room, else one below the other.
class Buttons {
public:
    Buttons(Frame& frame, std::pair<Action, Action> actions, float width) : first_(std::move(actions.first)), second_(std::move(actions.second)) {
        first_look_.icon_before = first_.before, first_look_.icon_after = first_.after;
        second_look_.icon_before = second_.before, second_look_.icon_after = second_.after;
        for (Style const style : {Style::button, Style::button_small}) {
            first_look_.style = second_look_.style = style;
            first_width_ = button_width(frame, *first_.text, first_look_), second_width_ = button_width(frame, *second_.text, second_look_);
            one_row_ = first_width_ + second_width_ + 18 <= width;
            if (one_row_) return;
        }
    }
    float widest() const { return std::max(first_width_, second_width_); }
    float height() const { return one_row_ ? 104.0f : 216.0f; }
    void draw(Frame& frame, Rect r) const {
        Rect const first{r.x, r.y, one_row_ ? first_width_ : r.w, 104};
        Rect const second = one_row_ ? Rect{first.right() + 18, r.y, second_width_, 98} : Rect{r.x, r.y + 118, r.w, 98};
        if (button(frame, first_.name, *first_.text, {}, first, first_look_)) frame.send(first_.message);
        if (button(frame, second_.name, *second_.text, {}, second, second_look_)) frame.send(second_.message);
    }

private:
    Action first_, second_;
    ButtonLook first_look_{.kind = ButtonKind::primary}, second_look_{.kind = ButtonKind::secondary};
    float first_width_ = 0, second_width_ = 0;
    bool one_row_ = true;
};

/// The cards of the route.
float draw_cards(View const& view, RouteView const& route, Frame& frame, Rect r) {
    auto const& pages = view.catalogue[route.route];
    float y = r.y;
    if (people_there(view, std::nullopt, route.route)) {
        y += frame.text(frame.say(Key::girls_people), Style::head, {r.x, y, r.w, 0}, frame.theme().ink, {.role = Role::heading}) + 14;
        y += people_cards(view, frame, {r.x, y, r.w, 0}, std::nullopt, route.route) + 8;
    }
    // A switcher's own steps: what can I do, what holds me back, who pays.
    struct Onward {
        RouteKind to;
        Key title, line;
        std::string_view icon, colour;
    };
    constexpr std::array onward{Onward{RouteKind::hurdles, Key::hurdles_title, Key::hurdles_line, "vraag", "ontwerp"}, Onward{RouteKind::money, Key::money_title, Key::money_line, "euro", "klimaat"}};
    auto const leads = [&](RouteKind to) { return !view.catalogue[to].empty() && (route.route == RouteKind::switchers || (route.route == RouteKind::hurdles && to == RouteKind::money)); };
    for (std::size_t i = 0; i < onward.size(); ++i) {
        if (!leads(onward[i].to)) continue;
        WideCard const card{.name = "route", .number = i + 1, .title = frame.say(onward[i].title), .line = frame.say(onward[i].line), .icon = onward[i].icon, .colour = onward[i].colour};
        float const height = wide_card_height(frame, r.w, card);
        if (wide_card(frame, {r.x, y, r.w, height}, card)) frame.send(RouteOpened{onward[i].to});
        y += height + 18;
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Page const& page = pages[i];
        if (page.is_person()) continue;
        std::string const picture = page.person.empty() ? std::string{} : "person/" + page.person;
        WideCard const card{.name = "page", .number = i + 1, .title = frame.say(page.title), .line = frame.say(page.line), .picture = picture, .icon = page.icon, .colour = page.colour};
        float const height = wide_card_height(frame, r.w, card);
        if (wide_card(frame, {r.x, y, r.w, height}, card)) frame.send(PageOpened{{static_cast<std::uint16_t>(i)}});
        y += height + 18;
    }
    return y - r.y;
}

/// "Dit is er", "Vraag of het nog kan", "Dit is gestopt": a word with an icon. Returns its height.
float draw_status(Frame& frame, Page const& page, Rect r) {
    Theme const& theme = frame.theme();
    bool const there = page.status == PageStatus::current, ended = page.status == PageStatus::ended;
    std::string const& text = frame.say(there ? Key::money_current : ended ? Key::money_ended : Key::money_check);
    Colour const fill = theme.contrast() ? theme.sun : there ? theme.pair("proces").base : ended ? theme.sand : theme.sun;
    float const line = frame.line_height(Style::small_strong), height = line + 24, width = std::min(r.w, frame.text_width(text, Style::small_strong) + 92);
    frame.fill({r.x, r.y, width, height}, fill, height / 2);
    Colour const ink = ended && !theme.contrast() ? theme.ink : theme.on_colour;
    frame.icon(there ? "vink" : ended ? "sluit" : "vraag", {r.x + 36, r.y + height / 2}, 34, ink);
    frame.text(text, Style::small_strong, {r.x + 64, r.y + 12, width - 74, line}, ink, {.name = "status", .background = fill});
    return height;
}

/// One page: body, facts with their sources, professions, the next cards.
float draw_page(View const& view, RouteView const& route, Page const& page, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    float y = r.y;
    if (page.status != PageStatus::none) y += draw_status(frame, page, {r.x, y, r.w, 0}) + 18;
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
    if (page.action != PageAction::none) {
        y += 14 + frame.text(frame.say(Key::hurdles_step), Style::head, {r.x, y + 14, r.w, 0}, theme.ink, {.role = Role::heading}) + 10;
        y += frame.text(frame.say(page.step), Style::body, {r.x, y, r.w, 0}, theme.ink) + 18;
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
    auto const& pages = view.catalogue[route.route];
    auto next = static_cast<std::uint16_t>((route.page->value + std::size_t{1}) % pages.size());
    while (next != route.page->value && pages[next].is_person()) next = static_cast<std::uint16_t>((next + std::size_t{1}) % pages.size());
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
    Room const room = room_of(view, frame);
    RouteWords const words = words_of(route.route);
    auto const& pages = view.catalogue[route.route];
    Page const* const page = route.page && route.page->value < pages.size() && pages[route.page->value].shown(view.today) ? &pages[route.page->value] : nullptr;
    RouteFront const front{page ? frame.say(page->title) : frame.say(words.title), page ? frame.say(page->line) : frame.say(words.line),
                           page && !page->person.empty() ? page->person : std::string(words.person), page ? std::string_view(page->colour) : words.colour,
                           page ? std::string_view(frame.say(page->picture_text)) : std::string_view{},
                           page && page->is_person() ? "page/" + page->id : std::string{}};
    float const side = margin(frame);
    bool const reach = room.header.h > 0, across = frame.portrait() || reach;
    Rect r = across ? room.header : Rect{0, 0, std::min(700.0f, std::round(frame.width() * .4f)), room.body.h - 10};
    if (across && !reach) r.h = std::max(430.0f, front_text_height(frame, front, front_text_width(frame, r, true)) + 120);
    draw_front(frame, r, front, across);

    // Low and wide: the buttons stand beside the list, else below it.
    bool const beside = reach && !frame.portrait();
    Rect content = across ? Rect{side, r.bottom() + 24, frame.width() - 2 * side, room.body.bottom() - r.bottom() - 24}
                          : Rect{r.right() + 50, 40, frame.width() - r.right() - 50 - side, room.body.h - 40};
    auto const actions = actions_of(frame, route.route, page);
    float const column = std::min(Buttons(frame, actions, content.w).widest(), content.w * .42f);
    Buttons const buttons(frame, actions, beside ? column : content.w);
    Rect at{content.x, content.bottom() - buttons.height() - 14, content.w, buttons.height()};
    if (beside) {
        at = {content.right() - column, content.y + 10, column, buttons.height()};
        content.w -= column + 50;
    } else {
        content.h -= buttons.height() + 22;
    }
    float const shift = frame.begin_scroll("route", {content.x - 36, content.y, content.w + 50, content.h - 14}, route.scroll);
    Rect const inner{content.x, content.y + 10 + shift, content.w, 0};
    float const used = page ? draw_page(view, route, *page, frame, inner) : draw_cards(view, route, frame, inner);
    frame.end_scroll(used + 30);
    buttons.draw(frame, at);
}

}  // namespace sprank::screens
