#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "screens/way_words.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
/// Places to start from that stand together, in the order of the screen.
struct Group {
    StationGroup group;
    Key text;
};
constexpr std::array groups{Group{StationGroup::primary, Key::ways_group_primary}, Group{StationGroup::special, Key::ways_group_special}, Group{StationGroup::vmbo, Key::ways_group_vmbo},
                            Group{StationGroup::havo_vwo, Key::ways_group_havo_vwo}, Group{StationGroup::mbo, Key::ways_group_mbo}, Group{StationGroup::higher, Key::ways_group_higher},
                            Group{StationGroup::work, Key::ways_group_work}};

std::vector<StationIndex> starts_of(Network const& network, StationGroup group) {
    std::vector<StationIndex> found;
    for (StationIndex index{0}; index.value < network.stations.size(); ++index.value)
        if (network[index].start && network[index].group == group) found.push_back(index);
    return found;
}

class Ways {
public:
    Ways(View const& view, WaysView const& screen, Frame& frame) : view_(view), screen_(screen), frame_(frame), network_(view.catalogue.network), room_(room_of(view, frame)) {
        side_ = margin(frame), width_ = frame.width() - 2 * side_;
        if (view.session.start) group_ = network_[*view.session.start].group;
        low_ = room_.header.h > 0;
    }

    void draw() {
        float const top = title();
        if (low_) return draw_low(top);
        if (frame_.portrait()) return draw_upright(top);
        draw_wide(top);
    }

private:
    float title() {
        std::string const text = filled(frame_.say(Key::ways_title), {{"name", lowered(frame_.say(view_.catalogue[screen_.profession].name))}});
        float const height = frame_.text(text, Style::title, {side_, 32, width_, 0}, frame_.theme().ink, {.role = Role::heading, .name = "title"});
        return 32 + height + 8;
    }

    /// Pills to start from in a column at the left, the map beside them, the details below.
    void draw_wide(float top) {
        float const details = std::min(330.0f, (room_.body.h - top) * .42f), bottom = room_.body.bottom() - details - 14;
        top += chips({side_, top, width_, 0}) + 14;
        std::vector<std::size_t> shown;
        for (std::size_t i = 0; i < groups.size(); ++i)
            if (!starts_of(network_, groups[i].group).empty()) shown.push_back(i);
        float const gap = 8, height = std::min(76.0f, (bottom - 16 - top - gap * static_cast<float>(shown.size() - 1)) / static_cast<float>(std::max<std::size_t>(1, shown.size())));
        float wide = 300;
        for (std::size_t const i : shown) wide = std::max(wide, std::min(430.0f, button_width(frame_, frame_.say(groups[i].text), pill_look(false)) - 20));
        Point from{side_ + wide, top + (bottom - top) / 2};
        float y = top;
        for (std::size_t const i : shown) {
            Rect const r{side_, y, wide, height};
            if (pill(i, r)) from = {r.right() - 20, r.y + r.h / 2};
            y += height + gap;
        }
        way_map(view_, screen_, frame_, {side_ + wide, top, width_ - wide, bottom - 12 - top}, from, true);
        card({side_, bottom, width_, details}, true);
    }

    /// One below the other: pills, chips, the map, the details.
    void draw_upright(float top) {
        top += pills({side_, top, width_, 0}) + 14;
        top += chips({side_, top, width_, 0}) + 10;
        float const map = std::min(720.0f, (room_.body.bottom() - top) * .46f);
        Point const from{side_ + 26, top + map / 2};
        way_map(view_, screen_, frame_, {side_, top, width_, map}, from, true);
        you(from);
        card({side_, top + map + 16, width_, room_.body.bottom() - top - map - 30}, false);
    }

    /// The map above, only looked at; all that can be touched in the lower half.
    void draw_low(float top) {
        Rect const map{side_, top + 6, width_, room_.header.h - top - 20};
        Point const from{side_ + 26, map.y + map.h / 2};
        way_map(view_, screen_, frame_, map, from, false);
        you(from);
        float const shift_top = room_.body.y + 12;
        float const list = frame_.begin_scroll("ways", {side_ - 24, shift_top, width_ + 40, room_.body.h - 26}, screen_.scroll);
        float y = shift_top + 6 + list;
        y += pills({side_, y, width_, 0}) + 12;
        y += chips({side_, y, width_, 0}) + 12;
        y += buttons({side_, y, width_, 92}) + 16;
        float const used = way_details(view_, screen_, frame_, {side_ + 8, y, width_ - 16, 0});
        frame_.end_scroll(y + used + 24 - shift_top - list);
    }

    void you(Point at) {
        Theme const& theme = frame_.theme();
        frame_.circle(at, 32, theme.ink);
        frame_.circle(at, 25, theme.sun);
        frame_.icon("pin", at, 34, theme.on_colour);
    }

    ButtonLook pill_look(bool selected) const { return {.kind = ButtonKind::secondary, .icon_before = "school", .style = Style::button_small, .selected = selected}; }

    bool pill(std::size_t i, Rect r) {
        bool const on = group_ == groups[i].group && view_.session.start;
        ButtonLook look = pill_look(on);
        auto const members = starts_of(network_, groups[i].group);
        look.icon_before = groups[i].group == StationGroup::work ? "sleutel" : groups[i].group == StationGroup::primary ? "begin" : "school";
        if (button(frame_, "start", frame_.say(groups[i].text), {}, r, look, i + 1)) frame_.send(StartChosen{members.front()});
        return on;
    }

    /// The pills beside each other, as many rows as they need. Returns the height.
    float pills(Rect r) {
        constexpr float height = 84, gap = 12;
        float x = r.x, y = r.y;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (starts_of(network_, groups[i].group).empty()) continue;
            float const wide = std::min(r.w, button_width(frame_, frame_.say(groups[i].text), pill_look(false)) - 24);
            if (x > r.x && x + wide > r.right()) x = r.x, y += height + gap;
            (void)pill(i, {x, y, wide, height});
            x += wide + gap;
        }
        return y + height - r.y;
    }

    /// Which of a group exactly, then the ways: chips on rows. Returns the height.
    float chips(Rect r) {
        float const height = std::max(60.0f, frame_.line_height(Style::small_strong) + 24), gap = 12;
        float x = r.x, y = r.y;
        bool any = false;
        auto const place = [&](std::string_view name, std::uint64_t number, std::string const& text, ChipLook const& look) {
            float const wide = std::min(r.w, chip_width(frame_, text, look));
            if (x > r.x && x + wide > r.right()) x = r.x, y += height + gap;
            bool const tapped = chip(frame_, name, number, text, {}, {x, y, wide, height}, look);
            x += wide + gap;
            any = true;
            return tapped;
        };
        auto const members = view_.session.start ? starts_of(network_, group_) : std::vector<StationIndex>{};
        if (members.size() > 1) {
            for (StationIndex const member : members)
                if (place("exact", member.value, frame_.say(network_[member].short_name), {.selected = view_.session.start == member})) frame_.send(StartChosen{member});
            x += 26;
        }
        auto const& ways = screen_.answer.ways;
        for (std::size_t i = 0; i < ways.size(); ++i) {
            ChipLook const look{.icon = ways[i].earning() ? "euro" : "verbinden", .colour = way_colour(ways[i]), .selected = i == screen_.way};
            if (place("way", i + 1, way_name(ways[i]), look)) frame_.send(WayChosen{i});
        }
        if (!any) return frame_.text(frame_.say(Key::ways_hint), Style::intro, {r.x, y, r.w, 0}, frame_.theme().grey, {.name = "hint"});
        return y + height - r.y;
    }

    /// "Snelste weg", or what it is besides.
    std::string way_name(Way const& way) const {
        return frame_.say(way_key(way.earning() && way.kinds.size() > 1 ? WayKind::earning : way.kinds.front()));
    }

    /// Time, money and diploma, and what to do now, beside or above the stops.
    void card(Rect r, bool beside) {
        Theme const& theme = frame_.theme();
        plane(frame_, r, theme.card, 32);
        bool const way = !screen_.answer.ways.empty() && view_.session.start;
        Colour const edge = theme.contrast() ? theme.sun : way ? theme.pair(way_colour(screen_.answer.ways[screen_.way])).base : theme.line;
        frame_.fill({r.x, r.y + 32, 12, r.h - 64}, edge, 6);
        Rect inner{r.x + 40, r.y + 22, r.w - 72, r.h - 36};
        if (way || view_.session.start) {
            if (beside) {
                float const right = std::min(760.0f, inner.w * .46f);
                Rect const facts_rect{inner.right() - right, inner.y + 4, right, 0};
                float const used = facts(facts_rect);
                (void)buttons({facts_rect.x, std::min(facts_rect.y + used + 14, inner.bottom() - 96), right, 92});
                inner.w -= right + 36;
            } else {
                inner.y += facts({inner.x, inner.y, inner.w, 0}) + 12;
                inner.h = r.bottom() - inner.y - 14 - 106;
                (void)buttons({inner.x, inner.bottom() + 8, inner.w, 92});
            }
        }
        float const shift = frame_.begin_scroll("details", {inner.x - 8, inner.y, inner.w + 26, inner.h}, screen_.scroll);
        float const used = way_details(view_, screen_, frame_, {inner.x, inner.y + 4 + shift, inner.w, 0});
        frame_.end_scroll(used + 12, theme.card);
        frame_.leave_for_toast({r.x + 20, r.y - 110, r.w - 40, 96});
    }

    /// Three facts of the lit way beside each other. Returns the height.
    float facts(Rect r) {
        if (screen_.answer.ways.empty()) return 0;
        Theme const& theme = frame_.theme();
        Way const& way = screen_.answer.ways[screen_.way];
        struct Fact {
            std::string_view icon;
            Key label;
            std::string value;
        };
        std::array const all{Fact{"klok", Key::ways_time, way_time(frame_, way)}, Fact{"euro", Key::ways_money, frame_.say(way.earning() ? Key::ways_money_earn : Key::ways_money_school)},
                             Fact{"school", Key::ways_diploma, diplomas_text(view_, frame_, way)}};
        float const gap = 20, wide = (r.w - 2 * gap) / 3;
        float tallest = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            float const x = r.x + static_cast<float>(i) * (wide + gap);
            frame_.icon(all[i].icon, {x + 16, r.y + frame_.line_height(Style::small) / 2}, 30, theme.grey);
            float const label = frame_.text(frame_.say(all[i].label), Style::small, {x + 40, r.y, wide - 40, 0}, theme.grey, {.background = theme.card});
            tallest = std::max(tallest, label + 2 + frame_.text(all[i].value, Style::body_strong, {x, r.y + label + 2, wide, 0}, theme.ink, {.background = theme.card}));
        }
        return tallest;
    }

    /// Where can I learn this, and keep it. Returns the height.
    float buttons(Rect r) {
        ButtonLook const near_look{.kind = ButtonKind::primary, .icon_before = "pin", .style = Style::button_small};
        bool const kept = is_kept(view_.session, screen_.profession);
        ButtonLook const keep_look{.kind = ButtonKind::ink, .icon_before = kept ? "hartvol" : "hart", .style = Style::button_small, .selected = kept};
        float const gap = 16, keep = std::min(r.w * .45f, std::max(button_width(frame_, frame_.say(Key::profession_keep), keep_look), button_width(frame_, frame_.say(Key::profession_kept), keep_look)));
        float const near = std::min(r.w - gap - keep, button_width(frame_, frame_.say(Key::ways_near), near_look));
        if (button(frame_, "near", frame_.say(Key::ways_near), {}, {r.x, r.y, near, r.h}, near_look)) frame_.send(NearOpened{screen_.profession, std::nullopt});
        if (button(frame_, "keep", frame_.say(kept ? Key::profession_kept : Key::profession_keep), {}, {r.x + near + gap, r.y, keep, r.h}, keep_look)) frame_.send(KeepToggled{KeptProfession{screen_.profession}});
        return r.h;
    }

    View const& view_;
    WaysView const& screen_;
    Frame& frame_;
    Network const& network_;
    Room room_;
    float side_ = 0, width_ = 0;
    StationGroup group_ = StationGroup::none;
    bool low_ = false;
};
}  // namespace

void draw_ways(View const& view, WaysView const& screen, Frame& frame) { Ways(view, screen, frame).draw(); }

}  // namespace sprank::screens
