#include "screens/parts.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"

namespace sprank::screens {

using namespace ui;

Room room_of(View const& view, Frame& frame) {
    Rect const whole{0, 0, frame.width(), frame.height() - bar_height(frame)};
    if (!view.session.reach) return {{0, 0, whole.w, 0}, whole};
    // Reach: nothing operable above the middle of the panel.
    float const top = std::round(frame.height() * .5f);
    return {{0, 0, whole.w, top}, {0, top, whole.w, whole.h - top}};
}

namespace {
WideCard low_card(View const& view, Frame& frame, ProfessionIndex index) {
    Profession const& profession = view.catalogue[index];
    World const& world = view.catalogue[profession.world];
    return {.name = "profession", .number = index.value + std::uint64_t{1}, .title = frame.say(profession.name), .line = frame.say(world.short_name), .colour = world.colour,
            .arrow = false, .end = 104, .picture_width = 168, .least = 144};
}
}  // namespace

float low_profession_card_height(View const& view, Frame& frame, ProfessionIndex index, float width) { return wide_card_height(frame, width, low_card(view, frame, index)); }

int low_card_columns(Frame& frame, float width) { return std::clamp(static_cast<int>((width + 24) / (24 + 530 * frame.units().text(40) / 40)), 1, 3); }

CardAnswer low_profession_card(View const& view, Frame& frame, ProfessionIndex index, Rect r) {
    std::string const picture = "profession/" + view.catalogue[index].id;
    WideCard card = low_card(view, frame, index);
    card.picture = picture;
    CardAnswer answer;
    answer.opened = wide_card(frame, r, card);
    answer.kept = heart(frame, index, {r.right() - 58, r.y + r.h / 2}, is_kept(view.session, index));
    return answer;
}

TypingRoom typing_room(View const& view, Frame& frame, float least) {
    constexpr float field = 108, top = 32;
    Room const room = room_of(view, frame);
    float const side = margin(frame), width = frame.width() - 2 * side, title = frame.line_height(Style::title) + 12;
    TypingRoom to;
    to.title = top;
    to.beside = room.header.h > 0 && !frame.portrait();
    if (to.beside) {
        to.board = {0, room.body.y, std::round(frame.width() * .58f), room.body.h};
        to.field = {side, room.header.bottom() - field - 36, width, field};
        to.title = std::max(top, to.field.y - title - 24);
        to.results = {to.board.right() + 32, room.body.y + 8, frame.width() - side - to.board.right() - 32, room.body.h - 8};
        return to;
    }
    float const keys = keyboard_height(frame);
    to.board = {0, room.body.bottom() - keys, frame.width(), keys};
    to.titled = to.board.y - top - title - field - 16 >= least;
    float y = top + (to.titled ? title : 0);
    if (room.header.h > 0) y = std::max(y, room.body.y + 12);
    to.field = {side, y, width, field};
    y += field + 16;
    to.results = {side, y, width, to.board.y - y};
    return to;
}

void draw_reach_band(Frame& frame, Rect r) {
    if (r.h <= 0) return;
    Theme const& theme = frame.theme();
    float const logo = std::min(150.0f, r.h * .4f);
    float const logo_width = logo * frame.pictures().aspect("logo/sprank-logo");
    bool const dark = theme.name != ThemeName::light;
    frame.cut_out(dark ? "logo/sprank-logo-licht" : "logo/sprank-logo", {(r.w - logo_width) / 2, (r.h - logo) / 2, logo_width, logo}, r);
    frame.record(Role::decoration, "reach-band", {}, {}, r);
}

float margin(Frame& frame) { return frame.portrait() ? 56.0f : 80.0f; }

bool is_kept(Session const& session, ProfessionIndex profession) {
    return std::ranges::find(session.kept, Kept{KeptProfession{profession}}) != session.kept.end();
}

bool is_kept(Session const& session, std::string const& offer_id) {
    return std::ranges::any_of(session.kept, [&](Kept const& kept) {
        auto const* const offer = std::get_if<KeptOffer>(&kept);
        return offer && offer->id == offer_id;
    });
}

std::string joined(std::vector<std::string> const& parts, std::string const& last_word) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) text += i + 1 == parts.size() ? " " + last_word + " " : ", ";
        text += parts[i];
    }
    return text;
}

void empty_picture(Frame& frame, std::string_view key, Rect r) {
    if (frame.portrait() || frame.units().step() != TextStep::normal) return;  // there the words need the room
    frame.cut_out(key, r, r);
}

std::string levels_text(Frame& frame, Profession const& profession) {
    std::vector<std::string> parts;
    for (LevelIndex const level : profession.levels) parts.push_back(frame.say(frame.catalogue()[level].short_name));
    return joined(without_repeated_beginnings(std::move(parts)), frame.say(Key::profession_or));
}

std::string years_text(Frame& frame, std::optional<Duration> const& years) {
    if (!years) return frame.say(Key::profession_years_ask);
    std::string const low = decimal(years->min, frame.decimal_separator()), high = decimal(years->max, frame.decimal_separator());
    if (low == "1" && high == "1") return frame.say(Key::profession_years_single);
    if (low == high) return filled(frame.say(Key::profession_years_one), {{"low", low}});
    return filled(frame.say(Key::profession_years_range), {{"low", low}, {"high", high}});
}

std::string learning_text(Frame& frame, std::vector<Learning> const& learning) {
    auto const has = [&](Learning wanted) { return std::ranges::find(learning, wanted) != learning.end(); };
    if (has(Learning::bol) && has(Learning::bbl)) return frame.say(Key::learning_both);
    std::vector<std::string> parts;
    if (has(Learning::bol)) parts.push_back(frame.say(Key::learning_bol));
    if (has(Learning::bbl)) parts.push_back(frame.say(Key::learning_bbl));
    if (has(Learning::full_time)) parts.push_back(frame.say(Key::learning_full_time));
    if (has(Learning::dual)) parts.push_back(frame.say(Key::learning_dual));
    return joined(parts, frame.say(Key::profession_or));
}

std::string origin_text(Frame& frame, Origin origin) {
    Source const& source = frame.catalogue()[origin.source];
    return filled(frame.say(Key::profession_source), {{"source", source.publisher.empty() ? source.title : source.publisher}, {"year", std::to_string(origin.year)}});
}

std::string km_text(Frame& frame, double km) {
    return filled(frame.say(Key::near_km), {{"km", std::to_string(std::max(km < .5 ? 0 : 1, static_cast<int>(std::lround(km))))}});
}

std::string_view kind_icon(OfferKind kind) {
    switch (kind) {
        case OfferKind::programme: return "school";
        case OfferKind::short_course: return "school";
        case OfferKind::bbl: return "sleutel";
        case OfferKind::try_out: return "tik";
        case OfferKind::open_day: return "agenda";
        case OfferKind::workshop: return "maken";
        case OfferKind::company_visit: return "ondernemen";
        case OfferKind::girls_day: return "mensen";
        case OfferKind::mentoring: return "mensen";
        case OfferKind::information: return "info";
        case OfferKind::science_centre: return "onderzoeken";
        case OfferKind::hybrid_centre: return "robots";
        case OfferKind::fieldlab: return "lab";
        case OfferKind::event: return "agenda";
    }
    return "info";
}

Key kind_key(OfferKind kind) {
    constexpr std::array keys{Key::kind_programme, Key::kind_short_course, Key::kind_bbl, Key::kind_try_out, Key::kind_open_day,
                              Key::kind_workshop, Key::kind_company_visit, Key::kind_girls_day, Key::kind_mentoring,
                              Key::kind_information, Key::kind_science_centre, Key::kind_hybrid_centre, Key::kind_fieldlab, Key::kind_event};
    return keys[static_cast<std::size_t>(kind)];
}

float rich_text(Frame& frame, std::string_view text, Rect r, Style style, Colour colour) {
    float y = r.y;
    bool after_item = false;
    while (!text.empty()) {
        std::size_t const end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty()) continue;
        bool const item = line.starts_with("- ");
        if (item) line.remove_prefix(2);
        if (y > r.y) y += item && after_item ? 10 : 20;
        float const indent = item ? 34.0f : 0.0f;
        if (item) frame.circle({r.x + 10, y + frame.line_height(style) * .52f}, 7, frame.theme().spark);
        y += frame.text(line, style, {r.x + indent, y, r.w - indent, 0}, colour);
        after_item = item;
    }
    return y - r.y;
}

namespace {
bool meant(Page const& page, RouteKind route, std::optional<Date> today, std::optional<ProfessionIndex> profession, std::optional<RouteKind> wanted) {
    return page.is_person() && page.shown(today) && (!wanted || *wanted == route) && (!profession || std::ranges::find(page.professions, *profession) != page.professions.end());
}
}  // namespace

bool people_there(View const& view, std::optional<ProfessionIndex> profession, std::optional<RouteKind> wanted) {
    return std::ranges::any_of(route_kinds, [&](RouteKind route) { return std::ranges::any_of(view.catalogue[route], [&](Page const& page) { return meant(page, route, view.today, profession, wanted); }); });
}

float people_cards(View const& view, ui::Frame& frame, ui::Rect r, std::optional<ProfessionIndex> profession, std::optional<RouteKind> wanted) {
    float y = r.y;
    for (RouteKind const route : route_kinds)
        for (PageIndex index{0}; index.value < view.catalogue[route].size(); ++index.value) {
            Page const& page = view.catalogue[route][index.value];
            if (!meant(page, route, view.today, profession, wanted)) continue;
            std::string const picture = "page/" + page.id;
            ui::WideCard const card{.name = "somebody", .number = static_cast<std::uint64_t>(route) * 1000 + index.value + 1, .title = frame.say(page.title), .line = frame.say(page.line), .picture = picture, .icon = page.icon, .colour = page.colour, .picture_width = 200, .least = 190};
            float const height = ui::wide_card_height(frame, r.w, card);
            if (ui::wide_card(frame, {r.x, y, r.w, height}, card)) {
                if (!wanted) frame.send(RouteOpened{route});
                frame.send(PageOpened{index});
            }
            y += height + 16;
        }
    return y - r.y;
}

}  // namespace sprank::screens
