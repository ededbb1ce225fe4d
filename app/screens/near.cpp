#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numbers>

#include "core/text.hpp"
#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
/// The drawn map (assets/map): plate carree at 52.2 degrees, 754 x 876 for the whole country.
constexpr double map_west = 3.25, map_north = 53.60, map_scale = 300, map_width = 754, map_height = 876;
constexpr std::array<std::string_view, 6> pin_colours{"robots", "metaal", "energie", "proces", "lab", "ict"};

std::string_view pin_colour(std::size_t row) { return pin_colours[row % pin_colours.size()]; }

double east(Position position) { return (position.longitude - map_west) * std::cos(52.2 * std::numbers::pi / 180) * map_scale; }
double south(Position position) { return (map_north - position.latitude) * map_scale; }
/// Which part is seen, 0..1 in steps of a twentieth: neighbouring towns share one picture in memory.
float part(double at, double whole, float seen) {
    if (whole <= seen + 1) return .5f;
    return static_cast<float>(std::clamp(std::round((at - seen / 2) / (whole - seen) * 20) / 20, 0.0, 1.0));
}

/// The map filling a rectangle, cut so that the visitor's place is as near the middle as the country allows.
class MapView {
public:
    MapView(Rect r, Position here) : r_(r), cover_(std::max(r.w / map_width, r.h / map_height)) {
        focus_ = {part(east(here) * cover_, map_width * cover_, r.w), part(south(here) * cover_, map_height * cover_, r.h)};
    }
    Point focus() const { return focus_; }
    Point at(Position position) const {
        double const left = (map_width * cover_ - r_.w) * focus_.x, top = (map_height * cover_ - r_.h) * focus_.y;
        return {static_cast<float>(r_.x + east(position) * cover_ - left), static_cast<float>(r_.y + south(position) * cover_ - top)};
    }

private:
    Rect r_;
    double cover_;
    Point focus_;
};

void draw_pin(Frame& frame, Point foot, std::size_t row, bool chosen) {
    Theme const& theme = frame.theme();
    float const radius = chosen ? 36.0f : 27.0f;
    Point const head{foot.x, foot.y - radius * 1.55f};
    Colour const ink = rgb(0x0F2430), fill = theme.contrast() ? theme.sun : theme.pair(pin_colour(row)).base;
    std::array<Point, 3> const outer{Point{head.x - radius * .88f, head.y + radius * .48f}, Point{head.x + radius * .88f, head.y + radius * .48f}, foot};
    frame.polygon(outer, ink);
    frame.circle(head, radius, ink);
    std::array<Point, 3> const inner{Point{head.x - radius * .70f, head.y + radius * .46f}, Point{head.x + radius * .70f, head.y + radius * .46f}, Point{foot.x, foot.y - 9}};
    frame.polygon(inner, fill);
    frame.circle(head, radius - 5, fill);
    std::string const number = std::to_string(row + 1);
    float const line = frame.line_height(Style::small_strong);
    frame.draw_text(number, Style::small_strong, {head.x - 40, head.y - line / 2, 80, line}, ink, Align::centre);
}

void draw_map(Near const& near, Frame& frame, Rect r, Place const& here) {
    Theme const& theme = frame.theme();
    MapView const map(r, here.position);
    frame.picture("map/nederland", r, 72, Corners::bottom_right, map.focus(), rgb(0xCBE7F3));
    std::string const spoken = filled(frame.say(Key::near_map), {{"count", std::to_string(near.answer.offers.size())}, {"place", here.name}});
    frame.record(Role::picture, "map", {}, spoken, r);
    frame.push_clip(r);
    Point const me = map.at(here.position);
    // Pins that would lie on each other are left out; the list has them all. The chosen one always shows, on top.
    std::vector<Point> places;
    for (Offer const& offer : near.answer.offers) places.push_back(map.at(offer.position));
    for (std::size_t i = places.size(); i-- > 0;) {
        Point const at = places[i];
        if (near.chosen == static_cast<int>(i) || !r.inset(30, 40).contains(at)) continue;
        bool const nearer_has_it = std::any_of(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(i), [&](Point other) {
            float const across = other.x - at.x, down = other.y - at.y;
            return across * across + down * down < 44 * 44;
        });
        if (!nearer_has_it) draw_pin(frame, at, i, false);
    }
    frame.circle(me, 22, rgb(0x0F2430));
    frame.circle(me, 11, theme.spark);
    std::string const& label = frame.say(Key::near_here);
    float const label_width = frame.text_width(label, Style::small_strong) + 36, label_height = frame.line_height(Style::small_strong) + 12;
    float const below = me.y + 30, above = me.y - 30 - label_height;
    Rect const pill{std::clamp(me.x - label_width / 2, r.x + 12, r.right() - label_width - 12), below + label_height + 12 < r.bottom() ? below : above, label_width, label_height};
    frame.fill(pill, theme.bar, label_height / 2);
    frame.draw_text(label, Style::small_strong, {pill.x, pill.y + 6, pill.w, 0}, theme.on_bar, Align::centre);
    if (near.chosen && *near.chosen < static_cast<int>(near.answer.offers.size())) {
        auto const row = static_cast<std::size_t>(*near.chosen);
        draw_pin(frame, map.at(near.answer.offers[row].position), row, true);
    }
    frame.pop_clip();
}

ButtonLook const place_look{.kind = ButtonKind::secondary, .icon_before = "pin", .style = Style::button_small};
float place_button_width(Frame& frame, Place const& here, float room) { return std::min(room, button_width(frame, here.name, place_look)); }

/// "Zwolle", with the way to choose another place.
void place_button(Frame& frame, Place const& here, Point at, float room) {
    std::string const text = frame.say(Key::near_change);
    std::string const spoken = filled(frame.say(Key::near_from), {{"place", here.name}}) + ". " + text;
    if (button(frame, "place", here.name, spoken, {at.x, at.y, place_button_width(frame, here, room), 88}, place_look)) frame.send(PlacePickerOpened{});
}

float kind_chips(Near const& near, Frame& frame, Rect r) {
    constexpr std::array kinds{OfferKind::programme, OfferKind::bbl, OfferKind::open_day, OfferKind::try_out, OfferKind::science_centre, OfferKind::information};
    float const height = std::max(66.0f, frame.line_height(Style::small_strong) + 26), gap = 12;
    float x = r.x, y = r.y;
    auto const place = [&](float width) {
        if (x > r.x && x + width > r.right()) x = r.x, y += height + gap;
        Rect const where{x, y, width, height};
        x += width + gap;
        return where;
    };
    ChipLook const all{.selected = near.kinds.empty()};
    if (chip(frame, "kind-all", 0, frame.say(Key::near_kind_all), {}, place(chip_width(frame, frame.say(Key::near_kind_all), all)), all)) frame.send(OfferKindsCleared{});
    for (OfferKind const kind : kinds) {
        ChipLook const look{.icon = kind_icon(kind), .selected = near.kinds == std::vector{kind}};
        std::string const& text = frame.say(kind_key(kind));
        if (chip(frame, "kind", static_cast<std::uint64_t>(kind) + 1, text, {}, place(chip_width(frame, text, look)), look)) frame.send(OfferKindToggled{kind});
    }
    return y + height - r.y;
}

std::string when_text(View const& view, Offer const& offer, Frame& frame) {
    std::string text = frame.say(offer.when);
    if (offer.starts && !view.date_known) text += (text.empty() ? "" : " · ") + frame.say(Key::near_check_date);
    return text;
}

float offer_row(View const& view, Near const& near, std::size_t i, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    Offer const& offer = near.answer.offers[i];
    bool const chosen = near.chosen == static_cast<int>(i);
    std::string const& name = frame.say(offer.name);
    auto const out_of_sight = [&] {
        if (!frame.unseen(r.grown(60))) return false;
        // The keyboard and the robot know it, the draw list does not.
        frame.control({"offer", i + 1, Role::list_row, name, {}, chosen}, r);
        frame.control({"heart", i + 1, Role::toggle, {}, name, is_kept(view.session, offer.id)}, r);
        return true;
    };
    std::uint64_t const words = item_id(offer.id, std::bit_cast<std::uint64_t>(offer.km) ^ (chosen ? 1u : 0u) ^ (view.date_known ? 2u : 0u));
    r.h = frame.row_height(words, r.w).value_or(0);
    if (r.h > 0 && out_of_sight()) return r.h;
    std::string const km = km_text(frame, offer.km);
    std::string second = frame.say(kind_key(offer.kind));
    if (offer.organisation != name) second += " · " + offer.organisation;
    std::string const when = when_text(view, offer, frame);
    std::string details;
    if (chosen) {
        details = frame.say(offer.text);
        if (!when.empty()) details += (details.empty() ? "" : "\n") + when;
        if (!offer.website.empty()) details += (details.empty() ? "" : "\n") + offer.website;
        details += (details.empty() ? "" : "\n") + filled(frame.say(Key::near_checked), {{"date", offer.checked.substr(0, 4)}});
    }
    float const number = 76, km_width = frame.text_width(km, Style::card) + 4, heart = 96;
    float const left = 24 + number + 24, room = r.w - left - heart - 12;
    float const name_room = std::max(room * .45f, room - km_width - 20);
    float const name_height = frame.text_height(name, Style::card, name_room), second_height = frame.text_height(second, Style::small, room);
    float const town_height = frame.line_height(Style::small_strong), details_height = frame.text_height(details, Style::small, room);
    r.h = std::max(144.0f, name_height + second_height + town_height + (details.empty() ? 0 : details_height + 12) + 40);
    frame.keep_row_height(words, r.w, r.h);
    if (out_of_sight()) return r.h;
    std::string const spoken = filled(frame.say(Key::near_row_spoken), {{"number", std::to_string(i + 1)}, {"name", without_soft_hyphens(name)}, {"town", offer.town}, {"km", filled(frame.say(Key::near_km_spoken), {{"km", std::to_string(std::lround(offer.km))}})}});
    ControlState const state = frame.control({"offer", i + 1, Role::list_row, name, spoken, chosen, true, Style::card, theme.ink, theme.card}, r);
    Rect const body = state.pressed ? r.moved(0, 4) : r;
    plane(frame, body, theme.card, 30);
    if (chosen) frame.inner_outline(body, theme.contrast() ? theme.sun : theme.ink, 6, 30);
    Point const disc_centre{body.x + 24 + number / 2, body.y + body.h / 2};
    frame.circle(disc_centre, number / 2, rgb(0x0F2430));
    frame.circle(disc_centre, number / 2 - 4, theme.contrast() ? theme.sun : theme.pair(pin_colour(i)).base);
    std::string const digits = std::to_string(i + 1);
    float const line = frame.line_height(Style::button_small);
    frame.draw_text(digits, Style::button_small, {disc_centre.x - 40, disc_centre.y - line / 2, 80, line}, rgb(0x0F2430), Align::centre);
    bool broken = false;
    float y = body.y + (body.h - name_height - second_height - town_height - (details.empty() ? 0 : details_height + 12)) / 2;
    frame.draw_text(km, Style::card, {body.x + left + room - km_width, y, km_width, 0}, theme.ink, Align::right, &broken);
    y += frame.draw_text(name, Style::card, {body.x + left, y, name_room, 0}, theme.ink, Align::left, &broken);
    y += frame.draw_text(second, Style::small, {body.x + left, y, room, 0}, theme.grey, Align::left, &broken);
    y += frame.draw_text(offer.town, Style::small_strong, {body.x + left, y, room, 0}, theme.ink, Align::left, &broken);
    if (!details.empty()) frame.draw_text(details, Style::small, {body.x + left, y + 12, room, 0}, theme.ink, Align::left, &broken);
    if (broken) frame.mark_clipped();
    if (state.focused) frame.focus_ring(r, 30);
    bool const kept = is_kept(view.session, offer.id);
    Colour const fill = kept ? theme.bar : theme.sand, ink = kept ? theme.spark : theme.ink;
    std::string const keep = filled(frame.say(Key::near_keep_spoken), {{"name", without_soft_hyphens(name)}});
    bool const kept_now = disc(frame, "heart", i + 1, keep, {body.right() - 62, body.y + body.h / 2}, 40, {kept ? "hartvol" : "hart", fill, ink, kept});
    if (kept_now) {
        frame.send(KeepToggled{KeptOffer{offer.id, name, offer.town, when, offer.km}});
    } else if (state.activated) {
        frame.send(OfferChosen{static_cast<int>(i)});
    }
    return r.h;
}

float draw_rows(View const& view, Near const& near, Frame& frame, Rect r) {
    if (!near.asked) return frame.text(frame.say(Key::near_busy), Style::body, r, frame.theme().grey);
    if (near.answer.offers.empty()) {
        float y = r.y + empty_state(frame, {r.x, r.y, r.w, 0}, "pin", frame.say(Key::near_none), frame.say(Key::near_none_advice)) + 30;
        return y - r.y;
    }
    float y = r.y;
    for (std::size_t i = 0; i < near.answer.offers.size(); ++i) y += offer_row(view, near, i, frame, {r.x, y, r.w, 0}) + 16;
    return y - r.y;
}
}  // namespace

void draw_near(View const& view, Near const& near, Frame& frame) {
    Theme const& theme = frame.theme();
    Room const room = room_of(view, frame);
    Place const& here = view.session.place ? *view.session.place : view.home_place;
    float const side = margin(frame);
    bool const portrait = frame.portrait(), reach = room.header.h > 0;
    bool const beside = !portrait && !reach;
    Rect const map = beside ? Rect{0, 0, std::round(frame.width() * .40f), room.body.h - 10} : portrait ? Rect{0, 0, frame.width(), reach ? room.header.h - 190 : 560} : Rect{0, 0, frame.width() * .4f, room.header.h};
    draw_map(near, frame, map, here);

    float const left = beside ? map.right() + 50 : side, width = frame.width() - left - (beside ? 64 : side);
    float y = beside ? 40 : portrait ? map.bottom() + 22 : 30;
    float const place_width = place_button_width(frame, here, width * .5f);
    float const text_left = !portrait && reach ? map.right() + 50 : left, text_width = frame.width() - text_left - (beside ? 64 + place_width + 30 : side);
    y += frame.text(frame.say(Key::near_title), Style::title, {text_left, y, text_width, 0}, theme.ink, {.role = Role::heading, .name = "title"}) + 4;
    std::string const subtitle = (near.profession ? filled(frame.say(Key::near_for), {{"name", lowered(frame.say(view.catalogue[*near.profession].name))}}) : frame.say(Key::near_all)) +
                                 ". " + frame.say(Key::near_crow) + ".";
    y += frame.text(subtitle, Style::body, {text_left, y, text_width, 0}, theme.grey, {.name = "subtitle"}) + 18;
    if (beside) {
        // The place stands beside the title: the list gets the room.
        place_button(frame, here, {left + width - place_width, 44}, place_width);
    } else {
        y = std::max(y, room.body.y + (reach ? 12.0f : 0.0f));
        place_button(frame, here, {left, y}, width);
        y += 88 + 18;
    }
    y += kind_chips(near, frame, {left, y, width, 0}) + 14;
    Rect const list{left - 24, y, width + 34, room.body.bottom() - y - 4};
    float const shift = frame.begin_scroll("offers", list, near.scroll);
    float const used = draw_rows(view, near, frame, {left, y + 8 + shift, width, 0});
    frame.end_scroll(used + 30);
}

}  // namespace sprank::screens
