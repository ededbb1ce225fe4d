#include <cmath>
#include <string>

#include "core/text.hpp"
#include "ui/widgets.hpp"

namespace sprank::ui {

namespace {
constexpr float card_radius = 32;
constexpr float stripe = 10;

void keep_heart(Frame& frame, Point centre, bool kept) {
    Theme const& theme = frame.theme();
    Colour const fill = kept ? theme.bar : theme.contrast() ? theme.card : rgb(0xFFFFFF);
    Colour const ink = kept ? theme.spark : theme.contrast() ? theme.ink : rgb(0x0F2430);
    Rect const r{centre.x - 38, centre.y - 38, 76, 76};
    frame.shadow(r.moved(0, -6), 38, .9f);
    frame.fill(r, fill, 38);
    if (theme.contrast()) frame.inner_outline(r, theme.outline(), 5, 38);
    frame.icon(kept ? "hartvol" : "hart", centre, 44, ink);
}

std::string picture_key(std::string_view kind, std::string_view id) { return std::string(kind) + "/" + std::string(id); }
}  // namespace

float profession_card_height(Frame& frame, ProfessionIndex index, float width) {
    Profession const& profession = frame.catalogue()[index];
    float const text = frame.text_height(frame.say(profession.name), Style::card, width - 44) + frame.line_height(Style::small);
    return std::round(width * .543f + stripe + 20 + 2 + text + 20);
}

CardAnswer profession_card(Frame& frame, ProfessionIndex index, Rect r, bool kept) {
    Theme const& theme = frame.theme();
    Catalogue const& catalogue = frame.catalogue();
    Profession const& profession = catalogue[index];
    World const& world = catalogue[profession.world];
    std::string const& name = frame.say(profession.name);
    std::string const spoken = filled(frame.say(Key::explore_card_spoken), {{"name", without_soft_hyphens(name)}, {"world", frame.say(world.name)}});
    ControlState const state = frame.control({"profession", index.value + std::uint64_t{1}, Role::card, name, spoken, false, true, Style::card, theme.ink, theme.card}, r);
    Rect const body = state.pressed ? r.moved(0, 5) : r;
    plane(frame, body, theme.card, card_radius);
    float const picture_height = std::round(body.w * .543f);
    frame.picture(picture_key("profession", profession.id), {body.x, body.y, body.w, picture_height}, card_radius, Corners::top, {.46f, .3f}, theme.fill(world.colour));
    frame.fill({body.x, body.y + picture_height, body.w, stripe}, theme.contrast() ? theme.outline() : theme.pair(world.colour).base);
    if (theme.contrast()) frame.inner_outline(body, theme.outline(), 5, card_radius);
    float y = body.y + picture_height + stripe + 20;
    float const left = body.x + 26, width = body.w - 44;
    bool broken = false;
    y += frame.draw_text(name, Style::card, {left, y, width, 0}, theme.ink, Align::left, &broken) + 2;
    Colour const deep = theme.deep_text(world.colour);
    float const line = frame.line_height(Style::small);
    frame.icon(world.icon, {left + 16, y + line / 2}, 32, deep);
    std::string const& whole = frame.say(world.name);
    std::string const& world_name = frame.text_width(whole, Style::small) <= width - 44 ? whole : frame.say(world.short_name);
    y += frame.draw_text(world_name, Style::small, {left + 44, y, width - 44, 0}, deep, Align::left, &broken);
    if (broken || y > body.bottom() + 1) frame.mark_clipped();
    if (state.focused) frame.focus_ring(r, card_radius);
    return {state.activated, heart(frame, index, {body.right() - 56, body.y + 56}, kept)};
}

DiscLook heart_look(Theme const& theme, bool kept) {
    return {kept ? "hartvol" : "hart", kept ? theme.bar : theme.sand, kept ? theme.spark : theme.ink, kept};
}

bool heart(Frame& frame, ProfessionIndex index, Point centre, bool kept) {
    Theme const& theme = frame.theme();
    std::string const spoken = filled(frame.say(kept ? Key::profession_kept_spoken : Key::profession_keep_spoken), {{"name", without_soft_hyphens(frame.say(frame.catalogue()[index].name))}});
    Rect const target{centre.x - 38, centre.y - 38, 76, 76};
    ControlState const state = frame.control({"heart", index.value + std::uint64_t{1}, Role::toggle, {}, spoken, kept, true, Style::small, theme.ink, theme.card}, target);
    keep_heart(frame, centre, kept);
    if (state.focused) frame.focus_ring(target, 38);
    return state.activated;
}

namespace {
constexpr float wide_arrow = 120;
float wide_text_left(WideCard const& card) { return card.picture_width + (card.picture_width < 200 ? 20.0f : 28.0f); }
float wide_text_width(float width, WideCard const& card) { return width - wide_text_left(card) - (card.arrow ? wide_arrow : card.end); }
/// Title, and the line below it if there is one.
struct WideText {
    float title = 0, gap = 0, line = 0;
    float height() const { return title + gap + line; }
};
WideText wide_text(Frame& frame, WideCard const& card, float room) {
    float const line = frame.text_height(card.line, Style::small, room);
    return {frame.text_height(card.title, card.style, room), line > 0 ? 8.0f : 0.0f, line};
}
}  // namespace

float wide_card_height(Frame& frame, float width, WideCard const& card) {
    return std::max(card.least, std::ceil(wide_text(frame, card, wide_text_width(width, card)).height() + (card.least < 168 ? 32 : 52)));
}

bool wide_card(Frame& frame, Rect r, WideCard const& card) {
    Theme const& theme = frame.theme();
    ControlState const state = frame.control({card.name, card.number, Role::card, card.title, card.spoken, false, true, card.style, theme.ink, theme.card}, r);
    Rect const body = state.pressed ? r.moved(0, 5) : r;
    plane(frame, body, theme.card, card_radius);
    Rect const picture{body.x, body.y, card.picture_width, body.h};
    if (card.picture.starts_with("person/")) {
        frame.fill(picture, theme.fill(card.colour), card_radius, Corners::left);
        float const halo = std::min(picture.w, picture.h) * .46f;
        frame.circle({picture.x + picture.w / 2, picture.bottom() - halo * .92f}, halo, theme.halo(card.colour));
        // Head and shoulders: the person stands a little lower than the plane and is cut by it.
        float const person = std::max(picture.w * 1.5f, picture.h * 1.55f);
        float const height = person / frame.pictures().aspect(card.picture);
        frame.cut_out(card.picture, {picture.x + picture.w / 2 - person * frame.pictures().head(card.picture), picture.bottom() - height * .72f, person, height}, picture);
    } else if (!card.picture.empty()) {
        frame.picture(card.picture, picture, card_radius, Corners::left, {.4f, .35f}, theme.fill(card.colour));
    } else {
        frame.fill(picture, theme.fill(card.colour), card_radius, Corners::left);
        frame.icon(card.icon, picture.centre(), 96, theme.text_on_fill());
    }
    if (theme.contrast()) frame.inner_outline(body, theme.outline(), 5, card_radius);
    float const room = wide_text_width(body.w, card), left = body.x + wide_text_left(card);
    WideText const words = wide_text(frame, card, room);
    float const y = body.y + (body.h - words.height()) / 2;
    bool broken = false;
    frame.draw_text(card.title, card.style, {left, y, room, words.title}, theme.ink, Align::left, &broken);
    frame.draw_text(card.line, Style::small, {left, y + words.title + words.gap, room, words.line}, theme.grey, Align::left, &broken);
    if (broken) frame.mark_clipped();
    if (card.arrow) {
        Point const arrow{body.right() - 68, body.y + body.h / 2};
        frame.circle(arrow, 40, theme.contrast() ? theme.sun : theme.bar);
        frame.icon("verder", arrow, 44, theme.contrast() ? theme.on_colour : theme.on_bar);
    }
    if (state.focused) frame.focus_ring(r, card_radius);
    return state.activated;
}

namespace {
constexpr float fact_icon = 72, fact_padding = 22;
float fact_room(float width) { return width - 2 * fact_padding - fact_icon - 18; }
}  // namespace

float fact_tile_height(Frame& frame, float width, FactTile const& fact) {
    float const text = frame.text_height(fact.label, Style::small, fact_room(width)) + frame.text_height(fact.value, Style::small_strong, fact_room(width));
    return std::max(124.0f, std::ceil(text + 2 * 24));
}

void fact_tile(Frame& frame, Rect r, FactTile const& fact) {
    Theme const& theme = frame.theme();
    plane(frame, r, theme.card, 28);
    Rect const tile{r.x + fact_padding, r.y + (r.h - fact_icon) / 2, fact_icon, fact_icon};
    frame.fill(tile, theme.contrast() ? theme.sun : theme.pair(fact.colour).base, 22);
    frame.icon(fact.icon, tile.centre(), 44, theme.on_colour);
    float const room = fact_room(r.w), left = tile.right() + 18;
    float const label = frame.text_height(fact.label, Style::small, room), value = frame.text_height(fact.value, Style::small_strong, room);
    float const y = r.y + (r.h - label - value) / 2;
    std::string const spoken = std::string(fact.label) + ": " + std::string(fact.value);
    frame.text(fact.label, Style::small, {left, y, room, label}, theme.grey, {.spoken = " ", .background = theme.card});
    frame.text(fact.value, Style::small_strong, {left, y + label, room, value}, theme.ink, {.spoken = spoken, .background = theme.card});
}

}  // namespace sprank::ui
