#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "screens/flow.hpp"
#include "screens/way_words.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
/// Places to start from that stand together, in the order of the screen.
struct Section {
    Key title;
    std::array<StationGroup, 4> groups;
};
constexpr std::array sections{Section{Key::ways_at_school, {StationGroup::primary, StationGroup::special, StationGroup::vmbo, StationGroup::havo_vwo}},
                              Section{Key::ways_with_diploma, {StationGroup::mbo, StationGroup::higher, StationGroup::none, StationGroup::none}},
                              Section{Key::ways_otherwise, {StationGroup::work, StationGroup::none, StationGroup::none, StationGroup::none}}};

class Ways {
public:
    Ways(View const& view, WaysView const& screen, Frame& frame) : view_(view), screen_(screen), frame_(frame), network_(view.catalogue.network), room_(room_of(view, frame)) {
        side_ = margin(frame), width_ = frame.width() - 2 * side_;
        low_ = room_.header.h > 0;
    }

    void draw() {
        float const top = title();
        if (low_) return draw_low(top);
        if (!view_.session.start) return draw_choice(top);
        draw_chosen(top);
    }

private:
    float title() {
        std::string const text = filled(frame_.say(Key::ways_title), {{"name", lowered(frame_.say(view_.catalogue[screen_.profession].name))}});
        float y = 32 + frame_.text(text, Style::title, {side_, 32, width_, 0}, frame_.theme().ink, {.role = Role::heading, .name = "title"}) + 8;
        if (!view_.session.start) y += frame_.text(frame_.say(Key::ways_hint), Style::intro, {side_, y, width_, 0}, frame_.theme().ink, {.name = "hint"}) + 8;
        return y + 6;
    }

    /// Where do you stand now? All places to start from; the line is waiting.
    void draw_choice(float top) {
        bool const upright = frame_.portrait();
        // the largest letters need the room of the line, or not all starts are in sight
        float const map = upright ? 330.0f : std::min(560.0f, width_ * (view_.session.text == TextStep::largest ? .16f : .28f));
        Rect const room{side_, top, upright ? width_ : width_ - map - 50, room_.body.bottom() - top - (upright ? map + 30 : 14)};
        float const shift = frame_.begin_scroll("ways", {room.x - 24, room.y, room.w + 40, room.h}, screen_.scroll);
        float const used = starts({room.x, room.y + 6 + shift, room.w, 0});
        frame_.end_scroll(used + 24);
        Rect const picture = upright ? Rect{side_, room.bottom() + 10, width_, map} : Rect{room.right() + 50, top, map, room.h};
        way_map(view_, screen_, frame_, picture, {picture.x + 30, picture.y + picture.h / 2}, false);
        you({picture.x + 30, picture.y + picture.h / 2});
        frame_.leave_for_toast({side_, room_.body.bottom() - 116, width_, 96});
    }

    /// The start, the ways to choose from, the map, and all of the one that is lit.
    void draw_chosen(float top) {
        bool const upright = frame_.portrait();
        float const chosen = chips({side_, top, width_, 0}, false), room = room_.body.bottom() - 14 - top - chosen - 14;
        float const least = way_map_height(view_, screen_, frame_, width_), facts_room = std::min(760.0f, (width_ - 72) * .46f);
        float const card_least = upright ? facts({0, 0, width_ - 72, 0}, false) + 110 + 6 * frame_.line_height(Style::body) : facts({0, 0, facts_room, 0}, false) + 92 + 70;
        bool const fits = !upright ? buttons_width() <= facts_room : buttons_width() <= width_ - 72;
        if (least + 14 + std::max(card_least, 280.0f) > room || !fits) return draw_scrolled(top);
        float const y = top + chips({side_, top, width_, 0}) + 14;
        float const details = std::min(room - least - 14, upright ? room * .56f : std::max({room * .42f, 300.0f, card_least}));
        Rect const map{side_, y, width_, room - details - 14};
        Point const from{side_ + 34, map.y + map.h / 2};
        way_map(view_, screen_, frame_, map, from, true);
        you(from);
        card({side_, map.bottom() + 14, width_, details}, !upright);
    }

    /// The map above, only looked at; all that can be touched in the lower half.
    void draw_low(float top) {
        Rect const map{side_, top + 6, width_, room_.header.h - top - 20};
        Point const from{side_ + 34, map.y + map.h / 2};
        way_map(view_, screen_, frame_, map, from, false);
        you(from);
        float const y0 = room_.body.y + 12;
        float const shift = frame_.begin_scroll("ways", {side_ - 24, y0, width_ + 40, room_.body.h - 26}, screen_.scroll);
        float y = y0 + 6 + shift;
        if (!view_.session.start) {
            y += starts({side_, y, width_, 0});
        } else {
            y += chips({side_, y, width_, 0}) + 14;
            y += told(y);
        }
        frame_.end_scroll(y + 24 - y0 - shift);
    }

    /// Little room or large letters: all of it below each other.
    void draw_scrolled(float top) {
        float const bottom = room_.body.bottom() - 10;
        float const shift = frame_.begin_scroll("ways", {side_ - 24, top, width_ + 40, bottom - top}, screen_.scroll);
        float y = top + 6 + shift;
        y += chips({side_, y, width_, 0}) + 16;
        if (!screen_.answer.ways.empty()) {
            float const map = way_map_height(view_, screen_, frame_, width_) + 30;
            Point const from{side_ + 34, y + map / 2};
            way_map(view_, screen_, frame_, {side_, y, width_, map}, from, true);
            you(from);
            y += map + 18;
        }
        y += told(y);
        frame_.end_scroll(y + 24 - top - shift);
        frame_.leave_for_toast({side_, 20, width_, 96});
    }

    /// Buttons, time, money and diploma, and every stop, on paper. Returns the height.
    float told(float top) {
        float y = top;
        y += buttons({side_, y, width_, 92}) + 22;
        Colour const paper = frame_.theme().paper;
        if (float const used = facts({side_, y, width_, 0}, true, paper); used > 0) y += used + 24;
        y += way_details(view_, screen_, frame_, {side_, y, width_, 0}, paper);
        return y - top;
    }

    void you(Point at) {
        Theme const& theme = frame_.theme();
        frame_.circle(at, 34, theme.ink);
        frame_.circle(at, 27, theme.sun);
        frame_.icon("pin", at, 36, theme.on_colour);
    }

    /// Buttons of all starts under the headings of their sections. Returns the height.
    float starts(Rect r) {
        // Flatter where it brings all of them in sight; what a finger may touch stays as large.
        bool const upright = frame_.portrait(), roomy = upright && view_.session.text == TextStep::normal;
        float const height = std::max(roomy ? 108.0f : upright ? 88.0f : 82.0f, frame_.line_height(Style::button_small) + (upright ? 46 : 30)), gap = roomy ? 20 : 14;
        float y = r.y;
        for (Section const& section : sections) {
            std::optional<Flow> flow;  // once there is something in this section
            for (StationGroup const group : section.groups)
                for (StationIndex index{0}; index.value < network_.stations.size(); ++index.value) {
                    Station const& station = network_[index];
                    if (group == StationGroup::none || !station.start || station.group != group) continue;
                    if (!flow) {
                        y += frame_.text(frame_.say(section.title), Style::card, {r.x, y, r.w, 0}, frame_.theme().ink, {.role = Role::heading}) + 12;
                        flow.emplace(Rect{r.x, y, r.w, 0}, height, gap);
                    }
                    ButtonLook const look{.kind = ButtonKind::secondary, .icon_before = station.icon, .style = Style::button_small};
                    Rect const at = flow->next(button_width(frame_, frame_.say(station.short_name), look));
                    if (button(frame_, "start", frame_.say(station.short_name), frame_.say(station.name), at, look, index.value + std::uint64_t{1})) frame_.send(StartChosen{index});
                }
            if (flow) y += flow->used() + (roomy ? 44 : upright ? 26 : 18);
        }
        return y - r.y;
    }

    /// Where you start, to change it, and the ways: on as many rows as they need; only measured when not drawn. Returns the height.
    float chips(Rect r, bool draw = true) {
        float const height = std::max(64.0f, frame_.line_height(Style::small_strong) + 28), gap = 12;
        Flow flow(r, height, gap);
        auto const place = [&](std::string_view name, std::uint64_t number, std::string const& text, std::string const& spoken, ChipLook const& look) {
            Rect const at = flow.next(chip_width(frame_, text, look));
            return draw && chip(frame_, name, number, text, spoken, at, look);
        };
        Station const& start = network_[*view_.session.start];
        if (place("change-start", 0, filled(frame_.say(Key::ways_from), {{"name", frame_.say(start.short_name)}}), frame_.say(Key::ways_change), {.icon = "pin"})) frame_.send(StartCleared{});
        flow.space(24);
        auto const& ways = screen_.answer.ways;
        for (std::size_t i = 0; i < ways.size(); ++i) {
            ChipLook const look{.icon = i == screen_.way ? "vink" : way_icon(ways[i]), .colour = way_colour(ways[i]), .selected = i == screen_.way};
            if (place("way", i + 1, way_name(ways[i]), {}, look)) frame_.send(WayChosen{i});
        }
        return flow.used();
    }

    /// DUO knows what a programme costs; not what a small step before it does.
    Key money_key(Way const& way) const {
        if (way.earning()) return Key::ways_money_earn;
        bool const small = is_small(network_[way.stops.front().station].kind);
        return small ? Key::bridge_step_money : Key::ways_money_school;
    }

    /// "Snelste weg", and that it earns where it does.
    std::string way_name(Way const& way) const {
        std::string const& first = frame_.say(way_key(way.kinds.front()));
        // Of several small beginnings each says which.
        auto const small = [](Way const& one) { return one.kinds.front() == WayKind::small; };
        if (small(way) && std::ranges::count_if(screen_.answer.ways, small) > 1) return first + ": " + frame_.say(network_[way.stops.front().station].short_name);
        return way.earning() && way.kinds.front() != WayKind::earning ? first + ": " + lowered(frame_.say(way_key(WayKind::earning))) : first;
    }

    /// Time, money and diploma, and what to do now, beside or above the stops.
    void card(Rect r, bool beside) {
        Theme const& theme = frame_.theme();
        plane(frame_, r, theme.card, 32);
        bool const way = !screen_.answer.ways.empty();
        Colour const edge = theme.contrast() ? theme.sun : way ? theme.pair(way_colour(screen_.answer.ways[screen_.way])).base : theme.line;
        frame_.fill({r.x, r.y + 32, 12, r.h - 64}, edge, 6);
        Rect inner{r.x + 40, r.y + 22, r.w - 72, r.h - 36};
        if (beside) {
            float const right = std::min(760.0f, inner.w * .46f);
            (void)facts({inner.right() - right, inner.y + 4, right, 0}, true);
            (void)buttons({inner.right() - right, inner.bottom() - 98, right, 92});
            inner.w -= right + 76;
        } else {
            inner.y += facts({inner.x, inner.y, inner.w, 0}, true) + 12;
            inner.h = r.bottom() - inner.y - 14 - 122;
            (void)buttons({inner.x, inner.bottom() + 24, inner.w, 92});
        }
        float const shift = frame_.begin_scroll("details", {inner.x - 8, inner.y, inner.w + 26, inner.h}, screen_.scroll);
        float const used = way_details(view_, screen_, frame_, {inner.x, inner.y + 4 + shift, inner.w, 0}, theme.card);
        frame_.end_scroll(used + 12, theme.card);
        frame_.leave_for_toast({r.x + 20, r.y - 110, r.w - 40, 96});
    }

    /// Three facts of the lit way beside each other, on a plane; only measured when not drawn. Returns the height.
    float facts(Rect r, bool draw, std::optional<Colour> on = std::nullopt) {
        if (screen_.answer.ways.empty()) return 0;
        Theme const& theme = frame_.theme();
        Colour const ground = on.value_or(theme.card);
        Way const& way = screen_.answer.ways[screen_.way];
        struct Fact {
            std::string_view icon;
            Key label;
            std::string value;
        };
        std::array const all{Fact{"klok", Key::ways_time, way_time(frame_, way)}, Fact{"euro", Key::ways_money, frame_.say(money_key(way))},
                             Fact{"school", Key::ways_diploma, diplomas_text(view_, frame_, way)}};
        float const gap = 20, wide = (r.w - 2 * gap) / 3;
        float tallest = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            float const x = r.x + static_cast<float>(i) * (wide + gap);
            if (!draw) {
                tallest = std::max(tallest, frame_.line_height(Style::small) + 2 + frame_.text_height(all[i].value, Style::body_strong, wide));
                continue;
            }
            frame_.icon(all[i].icon, {x + 16, r.y + frame_.line_height(Style::small) / 2}, 30, theme.grey);
            float const label = frame_.text(frame_.say(all[i].label), Style::small, {x + 40, r.y, wide - 40, 0}, theme.grey, {.background = ground});
            tallest = std::max(tallest, label + 2 + frame_.text(all[i].value, Style::body_strong, {x, r.y + label + 2, wide, 0}, theme.ink, {.background = ground}));
        }
        return tallest;
    }

    static constexpr ButtonLook near_look{.kind = ButtonKind::primary, .icon_before = "pin", .style = Style::button_small};
    static constexpr float between = 16;
    ButtonLook keep_look() const {
        bool const kept = is_kept(view_.session, screen_.profession);
        return {.kind = ButtonKind::ink, .icon_before = kept ? "hartvol" : "hart", .style = Style::button_small, .selected = kept};
    }
    float keep_width() { return std::max(button_width(frame_, frame_.say(Key::profession_keep), keep_look()), button_width(frame_, frame_.say(Key::profession_kept), keep_look())); }
    float near_width() { return button_width(frame_, frame_.say(Key::ways_near), near_look); }
    float buttons_width() { return near_width() + between + keep_width(); }

    /// Where can I learn this, and keep it: beside each other, or below where they do not fit. Returns the height.
    float buttons(Rect r) {
        bool const kept = is_kept(view_.session, screen_.profession), row = buttons_width() <= r.w;
        float const near = std::min(r.w, near_width()), keep = std::min(r.w, keep_width());
        Rect const second = row ? Rect{r.x + near + between, r.y, keep, r.h} : Rect{r.x, r.y + r.h + between, keep, r.h};
        if (button(frame_, "near", frame_.say(Key::ways_near), {}, {r.x, r.y, near, r.h}, near_look)) frame_.send(NearOpened{screen_.profession, std::nullopt});
        if (button(frame_, "keep", frame_.say(kept ? Key::profession_kept : Key::profession_keep), {}, second, keep_look())) frame_.send(KeepToggled{KeptProfession{screen_.profession}});
        return row ? r.h : 2 * r.h + between;
    }

    View const& view_;
    WaysView const& screen_;
    Frame& frame_;
    Network const& network_;
    Room room_;
    float side_ = 0, width_ = 0;
    bool low_ = false;
};
}  // namespace

void draw_ways(View const& view, WaysView const& screen, Frame& frame) { Ways(view, screen, frame).draw(); }

}  // namespace sprank::screens
