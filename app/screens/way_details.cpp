#include <algorithm>
#include <array>

#include "core/text.hpp"
#include "screens/way_words.hpp"

namespace sprank::screens {

using namespace ui;

Key form_key(Form form) {
    constexpr std::array keys{Key::ways_bol, Key::ways_bbl, Key::ways_full_time, Key::ways_part_time, Key::ways_dual, Key::ways_third, Key::ways_at_work, Key::ways_course};
    return keys[static_cast<std::size_t>(form)];
}

Key way_key(WayKind kind) {
    constexpr std::array keys{Key::ways_quickest, Key::ways_earning, Key::ways_through, Key::ways_stepwise, Key::ways_further, Key::ways_small};
    return keys[static_cast<std::size_t>(kind)];
}

std::string_view way_icon(Way const& way) {
    constexpr std::array<std::string_view, way_kind_count> icons{"klok", "euro", "verbinden", "grafiek", "school", "min"};
    return icons[static_cast<std::size_t>(way.earning() ? WayKind::earning : way.kinds.front())];
}

std::string_view way_colour(Way const& way) {
    if (way.earning()) return "metaal";
    switch (way.kinds.front()) {
        case WayKind::through: return "proces";
        case WayKind::small: return "energie";
        case WayKind::stepwise: return "klimaat";
        case WayKind::further: return "ict";
        case WayKind::quickest:
        case WayKind::earning: break;
    }
    return "robots";
}

std::string forms_text(Frame& frame, std::vector<Form> const& forms) {
    std::vector<std::string> parts;
    for (Form const form : forms) parts.push_back(frame.say(form_key(form)));
    return joined(parts, frame.say(Key::profession_or));
}

std::string stop_time(Frame& frame, WayStop const& stop) {
    return stop.years && stop.years->max > 0 ? years_text(frame, stop.years) : frame.say(Key::ways_time_unknown);
}

std::string way_time(Frame& frame, Way const& way) {
    if (way.years_max <= 0) return frame.say(Key::ways_time_unknown);
    Duration const time{way.years_min, way.years_max, {}};
    std::string const years = years_text(frame, time);
    return way.whole_time ? years : filled(frame.say(Key::ways_time_from), {{"time", years}});
}

std::string diplomas_text(View const& view, Frame& frame, Way const& way) {
    std::vector<std::string> names;
    for (WayStop const& stop : way.stops) {
        Station const& station = view.catalogue.network[stop.station];
        if (!is_small(station.kind)) names.push_back(frame.say(station.short_name));
    }
    return joined(without_repeated_beginnings(std::move(names)), frame.say(Key::ways_and));
}

namespace {

/// Blocks of text below each other.
class Column {
public:
    Column(Frame& frame, Rect r, Colour plane) : frame_(frame), r_(r), plane_(plane), y_(r.y) {}
    float used() const { return y_ - r_.y; }
    void heading(std::string_view text, Style style = Style::card) {
        y_ += frame_.text(text, style, {r_.x, y_, r_.w, 0}, frame_.theme().ink, {.role = Role::heading, .background = plane_}) + 6;
    }
    void line(std::string_view text, Style style = Style::body, bool grey = false) {
        if (text.empty()) return;
        y_ += frame_.text(text, style, {r_.x, y_, r_.w, 0}, grey ? frame_.theme().grey : frame_.theme().ink, {.background = plane_}) + 4;
    }
    /// A line with a mark before it.
    void item(std::string_view icon, std::string_view text) {
        float const indent = 44;
        frame_.icon(icon, {r_.x + 16, y_ + frame_.line_height(Style::body) / 2}, 30, frame_.theme().ink);
        y_ += frame_.text(text, Style::body, {r_.x + indent, y_, r_.w - indent, 0}, frame_.theme().ink, {.background = plane_}) + 4;
    }
    void gap(float height) { y_ += height; }

private:
    Frame& frame_;
    Rect r_;
    Colour plane_;
    float y_;
};

/// Where facts come from, each once.
class Origins {
public:
    void add(Origin origin) {
        if (origin.year != 0 && std::ranges::find(all_, origin) == all_.end()) all_.push_back(origin);
    }
    std::string text(Frame& frame) const {
        std::vector<std::string> known;
        for (Origin const origin : all_)
            if (std::string one = origin_text(frame, origin); std::ranges::find(known, one) == known.end()) known.push_back(std::move(one));
        std::string text;
        for (std::string const& one : known) text += (text.empty() ? "" : " · ") + one;
        return text;
    }

private:
    std::vector<Origin> all_;
};

void tell_stop(View const& view, WaysView const& screen, Frame& frame, Column& column, WayStop const& stop, std::size_t number) {
    Network const& network = view.catalogue.network;
    Station const& station = network[stop.station];
    Leg const& leg = network[stop.leg];
    Origins origins;
    column.heading(std::to_string(number) + ". " + frame.say(station.name));
    column.item("klok", stop_time(frame, stop));
    column.item("school", forms_text(frame, stop.by));
    if (leg.through) column.item("verbinden", frame.say(network[*leg.through].name));
    for (ConditionIndex const condition : leg.conditions) {
        if (!concerns(network[condition], stop)) continue;
        column.item("vink", frame.say(network[condition].text));
        origins.add(network[condition].origin);
    }
    if (stop.works) column.item("sleutel", filled(frame.say(Key::ways_works), {{"name", lowered(frame.say(view.catalogue[screen.profession].name))}}));
    if (station.level && !stop.works) column.item("verder", frame.say(view.catalogue[*station.level].after)), origins.add(view.catalogue[*station.level].after_origin);
    if (stop.years) origins.add(stop.years->origin);
    origins.add(leg.origin);
    column.line(origins.text(frame), Style::small, true);
    column.gap(22);
}

void tell_station(View const& view, Frame& frame, Column& column, Station const& station) {
    Origins origins;
    column.heading(frame.say(station.name), Style::head);
    column.line(frame.say(station.what));
    origins.add(station.what_origin);
    if (station.years) column.item("klok", years_text(frame, station.years)), origins.add(station.years->origin);
    if (station.level) {
        Level const& level = view.catalogue[*station.level];
        column.item("vink", frame.say(level.admission));
        column.item("verder", frame.say(level.after));
        origins.add(level.admission_origin), origins.add(level.after_origin);
    }
    column.line(origins.text(frame), Style::small, true);
}

Key reason_key(NoWay reason) {
    return reason == NoWay::levels ? Key::ways_no_levels : reason == NoWay::age ? Key::ways_no_age : Key::ways_no_network;
}
}  // namespace

float way_details(View const& view, WaysView const& screen, Frame& frame, Rect r, Colour plane) {
    Column column(frame, r, plane);
    if (screen.station) {
        tell_station(view, frame, column, view.catalogue.network[*screen.station]);
    } else if (screen.answer.ways.empty()) {
        column.heading(filled(frame.say(reason_key(screen.answer.reason)), {{"age", std::to_string(screen.answer.age)}}), Style::head);
    } else {
        Way const& way = screen.answer.ways[screen.way];
        if (screen.answer.diploma_counts) column.item("info", frame.say(Key::ways_diploma_counts)), column.gap(14);
        for (std::size_t i = 0; i < way.stops.size(); ++i) tell_stop(view, screen, frame, column, way.stops[i], i + 1);
    }
    return column.used();
}

}  // namespace sprank::screens
