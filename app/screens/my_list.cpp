#include <algorithm>
#include <array>

#include "core/take_home.hpp"
#include "core/text.hpp"
#include "screens/parts.hpp"
#include "ui/charts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
/// One kept thing: a card that opens it (a profession) and a disc that takes it off the list.
float kept_card(View const& view, Kept const& kept, std::size_t i, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    std::string title, line, picture, colour = "robots";
    std::string_view icon = "pin";
    auto const* const profession = std::get_if<KeptProfession>(&kept);
    if (profession) {
        Profession const& what = view.catalogue[profession->profession];
        World const& world = view.catalogue[what.world];
        title = frame.say(what.name);
        line = filled(frame.say(Key::list_profession), {{"world", frame.say(world.name)}});
        picture = "profession/" + what.id;
        colour = world.colour;
    } else {
        auto const& offer = std::get<KeptOffer>(kept);
        title = frame.say(offer.name);
        line = offer.town.empty() ? frame.say(Key::near_everywhere) : offer.town + " · " + km_text(frame, offer.km);
    }
    WideCard const card{.name = "kept", .number = i + 1, .title = title, .line = line, .picture = picture, .icon = icon, .colour = colour, .arrow = false, .end = 120};
    r.h = wide_card_height(frame, r.w, card);
    bool const opened = wide_card(frame, r, card);
    Point const at{r.right() - 68, r.y + r.h / 2};
    std::string const spoken = filled(frame.say(Key::list_remove_spoken), {{"name", without_soft_hyphens(title)}});
    bool const removed = disc(frame, "remove", i + 1, spoken, at, 44, {"sluit", theme.contrast() ? theme.card : theme.sand, theme.ink});
    if (removed) {
        frame.send(KeptRemoved{kept});
    } else if (opened && profession) {
        frame.send(ProfessionOpened{profession->profession});
    } else if (opened) {
        frame.send(NearOpened{std::nullopt, std::nullopt, std::get<KeptOffer>(kept).id});
    }
    return r.h;
}

constexpr float widest_code = 420, code_share = .42f;

/// Of the words beside the code, or above and below it (tall).
float qr_words_height(Frame& frame, float width, bool tall) {
    constexpr std::array steps{Key::list_step1, Key::list_step2, Key::list_step3};
    float const room = tall ? width - 80 : width * (1 - code_share) - 96, step_room = tall ? room - 120 : room - 70;
    float height = 40 + frame.text_height(frame.say(Key::list_scan), Style::head, room) + 24;
    for (Key const step : steps) height += std::max(56.0f, frame.text_height(frame.say(step), Style::body, step_room)) + 8;
    return height + 30;
}

float qr_panel_height(Frame& frame, float width, bool tall) {
    return qr_words_height(frame, width, tall) + (tall ? std::min(widest_code, width - 200) + 24 : 0);
}

/// The dark card with the code and the three steps.
void qr_panel(View const& view, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    Colour const ink = theme.on_bar;
    frame.fill(r, theme.bar, 56);
    if (theme.contrast()) frame.inner_outline(r, theme.outline(), 5, 56);
    std::string const text = take_home_text(view.catalogue, view.session, view.settings);
    bool const tall = r.h > r.w * .8f;
    float y = r.y + 40;
    float const code = tall ? std::min({widest_code, r.w - 200, r.h - qr_words_height(frame, r.w, true) - 24}) : std::min(r.h - 60, r.w * code_share);
    Rect const square = tall ? Rect{r.x + (r.w - code) / 2, 0, code, code} : Rect{r.x + 30, r.y + (r.h - code) / 2, code, code};
    float const left = tall ? r.x + 40 : square.right() + 36, width = r.right() - left - (tall ? 40 : 30);
    y += frame.text(frame.say(Key::list_scan), Style::head, {left, y, width, 0}, ink, {.align = tall ? Align::centre : Align::left, .role = Role::heading, .background = theme.bar}) + 24;
    if (tall) {
        qr_code(frame, {square.x, y, code, code}, text, frame.say(Key::list_qr_spoken));
        if (!theme.contrast()) frame.spark({square.right() + 18, y + 34}, .62f, 40);
        y += code + 24;
    } else {
        qr_code(frame, square, text, frame.say(Key::list_qr_spoken));
    }
    constexpr std::array steps{Key::list_step1, Key::list_step2, Key::list_step3};
    float const indent = tall ? 50.0f : 0.0f;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        std::string const& step = frame.say(steps[i]);
        float const room = width - indent - 70, height = frame.text_height(step, Style::body, room), row = std::max(56.0f, height);
        Point const dot{left + indent + 24, y + row / 2};
        frame.circle(dot, 24, theme.sun);
        float const line = frame.line_height(Style::small_strong);
        frame.draw_text(std::to_string(i + 1), Style::small_strong, {dot.x - 24, dot.y - line / 2, 48, line}, theme.on_colour, Align::centre);
        frame.text(step, Style::body, {left + indent + 70, y + (row - height) / 2, room, height}, ink, {.background = theme.bar});
        y += row + 8;
    }
}
}  // namespace

void draw_my_list(View const& view, MyList const& list, Frame& frame) {
    Theme const& theme = frame.theme();
    Room const room = room_of(view, frame);
    float const side = margin(frame);
    bool const portrait = frame.portrait(), reach = room.header.h > 0;
    bool const filled_list = !view.session.kept.empty();
    bool const beside = !portrait;
    bool const large = frame.units().step() != TextStep::normal;
    float const panel_width = beside ? (large ? 860.0f : 680.0f) : frame.width() - 2 * side;
    float const width = beside && filled_list ? frame.width() - 2 * side - panel_width - 60 : frame.width() - 2 * side;
    float y = reach && !portrait ? 30.0f : 44.0f;
    y += frame.text(frame.say(Key::list_title), Style::title, {side, y, width, 0}, theme.ink, {.role = Role::heading, .name = "title"}) + 8;
    y += frame.text(frame.say(Key::list_line), Style::body, {side, y, width, 0}, theme.ink, {.name = "line"}) + 10;
    float const lock = frame.text_height(frame.say(Key::list_private), Style::small, width - 50);
    frame.icon("slot", {side + 18, y + lock / 2}, 34, theme.grey);
    y += frame.text(frame.say(Key::list_private), Style::small, {side + 48, y, width - 50, lock}, theme.grey, {.name = "private"}) + 18;
    y = std::max(y, room.header.h + 10);
    if (!filled_list) {
        float const used = empty_state(frame, {side, y, width, 0}, "hart", frame.say(Key::list_empty), frame.say(Key::list_empty_advice));
        ButtonLook const look{.kind = ButtonKind::primary, .icon_after = "verder"};
        float const button_room = button_width(frame, frame.say(Key::door_explore), look);
        float const top = std::min(y + used + 36, room.body.bottom() - 130);
        if (button(frame, "explore", frame.say(Key::door_explore), {}, {side + (width - button_room) / 2, top, button_room, 104}, look)) frame.send(DoorOpened{DoorKind::explore});
        return;
    }
    ButtonLook const clear{.kind = ButtonKind::secondary, .icon_before = "sluit", .style = Style::button_small};
    float const clear_width = std::min(width, button_width(frame, frame.say(Key::list_clear), clear));
    Rect clear_rect{};
    float bottom = room.body.bottom() - 10;
    if (beside) {
        float const panel_top = reach ? room.body.y - 150 : 42;
        Rect const panel{frame.width() - side - panel_width + 16, panel_top, panel_width, room.body.bottom() - panel_top - 122};
        qr_panel(view, frame, panel);
        clear_rect = {panel.x, panel.bottom() + 20, clear_width, 88};
    } else {
        // A short list leaves the code room to grow: a phone reads it from further away.
        float const cards_height = static_cast<float>(view.session.kept.size()) * 190;
        float const least = qr_panel_height(frame, panel_width, false) + (reach ? 0 : 40);
        float const height = reach ? std::min(420.0f, least) : std::clamp(bottom - y - cards_height - 150, least, std::max(least, qr_panel_height(frame, panel_width, true)));
        Rect const panel{side, room.body.bottom() - height - 116, panel_width, height};
        qr_panel(view, frame, panel);
        clear_rect = {side, panel.bottom() + 16, clear_width, 88};
        bottom = panel.y - 16;
    }
    Rect const cards{side - 24, y, width + 34, bottom - y};
    float const shift = frame.begin_scroll("list", cards, list.scroll);
    float used = 8;
    for (std::size_t i = 0; i < view.session.kept.size(); ++i) used += kept_card(view, view.session.kept[i], i, frame, {side, cards.y + used + shift, width, 0}) + 18;
    frame.end_scroll(used + 20);
    if (button(frame, "clear", frame.say(Key::list_clear), {}, clear_rect, clear)) frame.send(ListClearAsked{});
}

}  // namespace sprank::screens
