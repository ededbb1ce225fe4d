#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "screens/chip_sheet.hpp"
#include "screens/near_map.hpp"
#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float padding = 40;
constexpr std::array kinds{OfferKind::programme,  OfferKind::bbl,       OfferKind::short_course, OfferKind::try_out,     OfferKind::open_day,       OfferKind::workshop,      OfferKind::company_visit,
                           OfferKind::girls_day,  OfferKind::mentoring, OfferKind::information,  OfferKind::science_centre, OfferKind::hybrid_centre, OfferKind::fieldlab,      OfferKind::event};

Key wish_key(OfferWish wish) {
    switch (wish) {
        case OfferWish::earn: return Key::near_wish_earn;
        case OfferWish::free: return Key::near_wish_free;
        case OfferWish::soon: break;
    }
    return Key::near_wish_soon;
}

constexpr std::array audiences{std::pair{Audience::pupils, Key::near_audience_pupils}, std::pair{Audience::girls, Key::near_audience_girls}, std::pair{Audience::switchers, Key::near_audience_switchers}};

/// All chips of the sheet; only measured when not drawn. Returns the height.
float chips(View const& view, Near const& near, Frame& frame, Rect r, bool draw) {
    ChipSheet sheet(frame, r, draw);
    sheet.heading(Key::explore_wishes);
    if (near.profession) sheet.chip("near-profession", 0, frame.say(view.catalogue[*near.profession].name), {}, true, OfferProfessionCleared{});
    for (OfferWish const wish : {OfferWish::earn, OfferWish::free, OfferWish::soon})
        if (wish != OfferWish::soon || view.today) sheet.chip("offer-wish", static_cast<std::uint64_t>(wish) + 1, frame.say(wish_key(wish)), {}, near.wishes[static_cast<std::size_t>(wish)], OfferWishToggled{wish});
    sheet.heading(Key::near_audience);
    for (auto const& [audience, key] : audiences) sheet.chip("offer-audience", static_cast<std::uint64_t>(audience) + 1, frame.say(key), {}, near.audience == audience, OfferAudienceToggled{audience});
    sheet.heading(Key::near_kinds);
    for (OfferKind const kind : kinds) sheet.chip("sheet-kind", static_cast<std::uint64_t>(kind) + 1, frame.say(kind_key(kind)), kind_icon(kind), std::ranges::find(near.kinds, kind) != near.kinds.end(), OfferKindToggled{kind});
    sheet.heading(Key::near_level);
    for (LevelIndex level{0}; level.value < view.catalogue.levels.size(); ++level.value) sheet.chip("offer-level", level.value + std::uint64_t{1}, frame.say(view.catalogue[level].short_name), {}, near.level == level, OfferLevelToggled{level});
    return sheet.used();
}
}  // namespace

int offer_filter_count(Near const& near) {
    return static_cast<int>(near.kinds.size()) + static_cast<int>(std::ranges::count(near.wishes, true)) + near.level.has_value() + near.audience.has_value() + near.profession.has_value();
}

void draw_near_filters(View const& view, Near const& near, Frame& frame) {
    bool const low = view.session.reach, beside = low && !frame.portrait();
    float const width = low || frame.portrait() ? frame.width() - 64 : std::min(1760.0f, frame.width() - 64), inner = width - 2 * padding;
    ButtonLook const done_look{.kind = ButtonKind::primary, .icon_after = "verder"}, clear_look{.kind = ButtonKind::secondary, .style = Style::button_small, .enabled = offer_filter_count(near) > 0 || near.town.has_value()};
    float const done = button_width(frame, frame.say(Key::near_done), done_look), clear = button_width(frame, frame.say(Key::near_clear), clear_look);
    bool const row = !beside && done + 20 + clear <= inner;
    float const column = std::max(done, clear), list_width = beside ? inner - column - 50 : inner;
    float const room = room_of(view, frame).body.h - 20, button_height = beside ? std::clamp((room - 2 * padding - 14) / 2, 72.0f, 96.0f) : 96.0f, buttons = row ? button_height : 2 * button_height + 14;
    float const all = chips(view, near, frame, {0, 0, list_width, 0}, false) + 16;
    Style const title_style = low || !frame.portrait() ? Style::door : Style::title;
    float const head = beside ? 0 : frame.text_height(frame.say(Key::near_filters), title_style, list_width) + 12, rest = 2 * padding + head + (beside ? 0 : 20 + buttons);
    float const height = std::min(room, std::max(rest + all, beside ? 2 * padding + buttons : 0));
    // Above the bar, which stays in reach: a card over everything may stand on it.
    Rect const body = room_of(view, frame).body;
    Rect const card{std::round((frame.width() - width) / 2), low || frame.portrait() ? body.bottom() - height - 10 : body.y + std::max(10.0f, (body.h - height) / 2), width, height};
    frame.begin_overlay();
    frame.fill({0, 0, frame.width(), frame.height()}, with_alpha(rgb(0x0F2430), frame.theme().contrast() ? .9f : .78f));
    plane(frame, card, frame.theme().card, 48);
    frame.record(Role::decoration, "filters", {}, {}, card, frame.theme().ink, frame.theme().card);
    if (head > 0) frame.text(frame.say(Key::near_filters), title_style, {card.x + padding, card.y + padding, list_width, head}, frame.theme().ink, {.role = Role::heading, .name = "overlay-title", .background = frame.theme().card});
    Rect const list{card.x + padding, card.y + padding + head, list_width, height - rest};
    float const shift = frame.begin_scroll("near-filters", {list.x - 16, list.y, list.w + 24, list.h}, view.session.overlay_scroll);
    chips(view, near, frame, {list.x, list.y + 4 + shift, list.w, 0}, true);
    frame.end_scroll(all, frame.theme().card);
    float const y = card.bottom() - padding - buttons;
    Rect const done_rect = beside ? Rect{card.right() - padding - column, card.y + padding, column, button_height} : Rect{list.x, y, row ? done : inner, button_height};
    Rect const clear_rect = row ? Rect{card.right() - padding - clear, y, clear, button_height} : Rect{done_rect.x, done_rect.bottom() + 14, done_rect.w, button_height};
    if (button(frame, "near-done", frame.say(Key::near_done), {}, done_rect, done_look)) frame.send(OfferFiltersOpened{false});
    if (button(frame, "near-clear", frame.say(Key::near_clear), {}, clear_rect, clear_look)) frame.send(OfferFiltersCleared{});
}

}  // namespace sprank::screens
