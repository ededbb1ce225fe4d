#include <algorithm>
#include <array>

#include "core/take_home.hpp"
#include "core/text.hpp"
#include "screens/parts.hpp"
#include "ui/panels.hpp"

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
        line = offer.town.empty() ? frame.say(Key::near_everywhere) : offer.town == online_town ? offer.town : offer.town + " · " + km_text(frame, offer.km);
    }
    WideCard const card{.name = "kept", .number = i + 1, .title = title, .line = line, .picture = picture, .icon = icon, .colour = colour, .arrow = false, .end = 120, .picture_width = r.w < 760 ? 168.0f : 248.0f};
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

constexpr std::array step_keys{Key::list_step1, Key::list_step2, Key::list_step3};

/// The card with the code; `code` is filled in only where it is drawn.
struct CodeCard {
    std::array<std::string_view, step_keys.size()> steps;
    std::string code;
    QrCard card(Frame& frame) {
        for (std::size_t i = 0; i < steps.size(); ++i) steps[i] = frame.say(step_keys[i]);
        return {.title = frame.say(Key::list_scan), .code = code, .spoken = frame.say(Key::list_qr_spoken), .steps = steps};
    }
};

float qr_panel_height(Frame& frame, float width, bool tall) {
    CodeCard parts;
    return qr_card_height(frame, width, parts.card(frame), tall);
}

void qr_panel(View const& view, Frame& frame, Rect r) {
    CodeCard parts{.steps = {}, .code = take_home_text(view.catalogue, view.session, view.settings)};
    qr_card(frame, r, parts.card(frame));
}

/// Title, what the list is for, and that nothing is kept. Returns where they end.
float draw_head(Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    float y = r.y;
    std::string const& promise = frame.say(Key::list_private);
    float const lock = 48, promise_width = frame.text_width(promise, Style::small) + 2;
    bool const beside = frame.text_width(frame.say(Key::list_title), Style::title) + 40 + lock + promise_width <= r.w;
    float const title = frame.text(frame.say(Key::list_title), Style::title, {r.x, y, beside ? r.w - lock - promise_width - 20 : r.w, 0}, theme.ink, {.role = Role::heading, .name = "title"});
    float const line = frame.line_height(Style::small);
    auto const draw_promise = [&](float x, float top, float width) {
        frame.icon("slot", {x + 16, top + line / 2}, 34, theme.grey);
        return frame.text(promise, Style::small, {x + lock, top, width - lock, 0}, theme.grey, {.name = "private"});
    };
    if (beside) draw_promise(r.right() - lock - promise_width, y + (title - line) / 2 + 6, lock + promise_width);
    y += title + 8;
    y += frame.text(frame.say(Key::list_line), Style::body, {r.x, y, r.w, 0}, theme.ink, {.name = "line"}) + 10;
    if (!beside) y += draw_promise(r.x, y, r.w) + 8;
    return y + 10;
}

/// Nothing kept yet: professions with hearts to try it on at once, and two ways on.
void draw_empty(View const& view, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    float y = r.y;
    // In reach mode the room above what can be operated shows the picture large.
    bool const above = y > frame.height() * .38f && !frame.portrait();
    if (above) {
        float const height = y - 190;
        frame.cut_out("empty/list-empty", {r.right() - height * 1.5f, 150, height * 1.5f, height}, {0, 0, frame.width(), frame.height()});
    } else {
        empty_picture(frame, "empty/list-empty", {r.right() - 240, y - 84, 240, 160});
    }
    y += frame.text(frame.say(Key::list_empty), Style::head, {r.x, y, r.w - 260, 0}, theme.ink, {.role = Role::heading}) + 4;
    y += frame.text(frame.say(Key::list_empty_advice), Style::body, {r.x, y, r.w - 260, 0}, theme.grey) + 20;
    float const buttons = 104, bottom = r.bottom() - buttons - 46;
    std::size_t const columns = frame.portrait() ? 2 : 3, most_rows = frame.portrait() ? 2 : 1;
    constexpr float gap = 24;
    auto const& featured = view.catalogue.featured;
    std::size_t const count = std::min(featured.size(), columns * most_rows);
    auto const height_of = [&](float width) {
        float height = 0;
        for (std::size_t i = 0; i < count; ++i) height = std::max(height, profession_card_height(frame, featured[i], width));
        return height;
    };
    float const widest = (r.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    std::size_t rows = std::min(most_rows, (count + columns - 1) / columns);
    while (rows > 1 && static_cast<float>(rows) * (height_of(widest) + gap) > bottom - y) --rows;
    float width = widest;
    while (width > 300 && static_cast<float>(rows) * (height_of(width) + gap) > bottom - y + gap) width -= 10;
    float const height = height_of(width);
    auto const low_columns = static_cast<std::size_t>(low_card_columns(frame, r.w));
    float const low_width = (r.w - gap * static_cast<float>(low_columns - 1)) / static_cast<float>(low_columns);
    float low_height = 0;
    for (std::size_t i = 0; i < count; ++i) low_height = std::max(low_height, low_profession_card_height(view, frame, featured[i], low_width));
    if (count > 0 && height <= bottom - y) {
        for (std::size_t i = 0; i < std::min(count, rows * columns); ++i) {
            Rect const where{r.x + static_cast<float>(i % columns) * (width + gap), y + static_cast<float>(i / columns) * (height + gap), width, height};
            CardAnswer const answer = profession_card(frame, featured[i], where, is_kept(view.session, featured[i]));
            if (answer.kept) {
                frame.send(KeepToggled{KeptProfession{featured[i]}});
            } else if (answer.opened) {
                frame.send(ProfessionOpened{featured[i]});
            }
        }
        y += static_cast<float>(rows) * (height + gap);
    } else if (count > 0 && !frame.portrait() && low_height <= bottom - y) {
        for (std::size_t i = 0; i < std::min(count, low_columns); ++i) {
            CardAnswer const answer = low_profession_card(view, frame, featured[i], {r.x + static_cast<float>(i) * (low_width + gap), y, low_width, low_height});
            if (answer.kept) {
                frame.send(KeepToggled{KeptProfession{featured[i]}});
            } else if (answer.opened) {
                frame.send(ProfessionOpened{featured[i]});
            }
        }
        y += low_height + gap;
    }
    ButtonLook const explore{.kind = ButtonKind::primary, .icon_after = "verder"}, test{.kind = ButtonKind::secondary, .icon_after = "verder"};
    float const explore_width = std::min(r.w, button_width(frame, frame.say(Key::door_explore), explore)), test_width = button_width(frame, frame.say(Key::door_quiz), test);
    y = std::min(y + 14, r.bottom() - buttons - 20);
    if (button(frame, "explore", frame.say(Key::door_explore), {}, {r.x, y, explore_width, buttons}, explore)) frame.send(DoorOpened{DoorKind::explore});
    if (explore_width + 20 + test_width > r.w) return;
    if (button(frame, "test", frame.say(Key::door_quiz), {}, {r.x + explore_width + 20, y, test_width, buttons - 6}, test)) frame.send(DoorOpened{DoorKind::quiz});
}
}  // namespace

void draw_my_list(View const& view, MyList const& list, Frame& frame) {
    Room const room = room_of(view, frame);
    float const side = margin(frame), whole = frame.width() - 2 * side;
    bool const portrait = frame.portrait(), reach = room.header.h > 0;
    bool const large = frame.units().step() != TextStep::normal;
    if (view.session.kept.empty()) {
        // Words may stand higher than what is touched.
        float const words = frame.text_height(frame.say(Key::list_empty), Style::head, whole) + frame.text_height(frame.say(Key::list_empty_advice), Style::body, whole) + 24;
        float const y = std::max(draw_head(frame, {side, 40, whole, 0}), room.header.h - words);
        draw_empty(view, frame, {side, y, whole, room.body.bottom() - y});
        return;
    }
    float const panel_width = portrait ? whole : large ? std::min(860.0f, whole - 56 - 700) : 680;
    float const width = portrait ? whole : whole - panel_width - 56;
    float y = draw_head(frame, {side, 40, width, 0});
    ButtonLook const clear{.kind = ButtonKind::secondary, .icon_before = "sluit", .style = Style::button_small};
    float const clear_width = std::min(width, button_width(frame, frame.say(Key::list_clear), clear));
    Rect clear_rect{side, room.body.bottom() - 100, clear_width, 88};
    float bottom = room.body.bottom() - 4;
    // The code is only looked at, so it may stand high in reach mode too; what is touched stands low.
    if (!portrait) {
        Rect const panel{frame.width() - side - panel_width, 42, panel_width, clear_rect.y - 42 - 18};
        qr_panel(view, frame, panel);
        clear_rect.x = panel.x + (panel.w - clear_width) / 2;
    } else if (reach) {
        qr_panel(view, frame, {side, y, panel_width, room.header.bottom() - y - 14});
        bottom = clear_rect.y - 14;
    } else {
        // A short list leaves the code room to grow: a phone reads it from further away.
        float const cards_height = static_cast<float>(view.session.kept.size()) * 190, least = qr_panel_height(frame, panel_width, false) + 40;
        float const height = std::clamp(clear_rect.y - 16 - y - cards_height - 20, least, std::max(least, qr_panel_height(frame, panel_width, true)));
        Rect const panel{side, clear_rect.y - 16 - height, panel_width, height};
        qr_panel(view, frame, panel);
        bottom = panel.y - 16;
    }
    y = std::max(y, room.header.h + 4);
    Rect const cards{side - 36, y, width + 50, bottom - y};
    float const shift = frame.begin_scroll("list", cards, list.scroll);
    float used = 8;
    for (std::size_t i = 0; i < view.session.kept.size(); ++i) used += kept_card(view, view.session.kept[i], i, frame, {side, cards.y + used + shift, width, 0}) + 16;
    frame.end_scroll(used - 8);
    if (button(frame, "clear", frame.say(Key::list_clear), {}, clear_rect, clear)) frame.send(ListClearAsked{});
}

}  // namespace sprank::screens
