#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "screens/way_words.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float bend = 44, station_radius = 25, lit_radius = 29, badge_radius = 20;

/// Half way to the paper: a line that is not lit.
Colour pale(Colour line, Colour paper) {
    auto const half = [](auto a, auto b) { return static_cast<std::uint8_t>((a * 5 + b * 4) / 9); };
    return {half(line.r, paper.r), half(line.g, paper.g), half(line.b, paper.b), 255};
}

/// Which column each station of these ways stands in: after all that comes before it on any of them.
class Columns {
public:
    explicit Columns(std::vector<Way> const& ways) {
        for (std::size_t round = 0; round <= most_stops; ++round)
            for (Way const& way : ways)
                for (std::size_t i = 0; i < way.stops.size(); ++i) raise(way.stops[i].station, i == 0 ? 0 : at(way.stops[i - 1].station) + 1);
        for (auto const& [station, column] : columns_) count_ = std::max(count_, column + 1);
    }
    std::size_t count() const { return count_; }
    std::size_t at(StationIndex station) const {
        auto const found = std::ranges::find(columns_, station, &Place::first);
        return found == columns_.end() ? 0 : found->second;
    }

private:
    using Place = std::pair<StationIndex, std::size_t>;
    void raise(StationIndex station, std::size_t least) {
        auto const found = std::ranges::find(columns_, station, &Place::first);
        if (found == columns_.end()) columns_.emplace_back(station, least);
        else found->second = std::min(std::max(found->second, least), most_stops);
    }
    std::vector<Place> columns_;
    std::size_t count_ = 0;
};

class Map {
public:
    Map(View const& view, WaysView const& screen, Frame& frame, Rect r, Point from, bool operable)
        : view_(view), screen_(screen), frame_(frame), r_(r), from_(from), operable_(operable), columns_(screen.answer.ways) {
        radius_ = screen.answer.ways.empty() ? std::clamp(std::min(r.h, r.w) * .27f, 58.0f, 170.0f) : std::clamp(std::min(r.h, r.w * .45f) * .23f, 58.0f, 100.0f);
        end_ = {r.right() - radius_ - 34, r.y + r.h / 2};
        left_ = r.x + 130;
        step_ = (end_.x - radius_ - 60 - left_) / static_cast<float>(std::max<std::size_t>(1, columns_.count()));
        lay_rows();
        // No line goes down or up to the end before the last words of all lines: it would run through those of another.
        for (std::size_t way = 0; way < rows_.size(); ++way) {
            auto const& stops = screen_.answer.ways[way].stops;
            if (!alone_ || way == screen_.way) last_words_ = std::max(last_words_, station(way, stops.size() - 1).x + words_beside(way, stops.back()));
        }
    }

    float least() const { return std::max(least_, 2 * radius_ + 20); }

    void draw() {
        auto const& ways = screen_.answer.ways;
        if (ways.empty()) draw_open();
        for (std::size_t i = 0; i < ways.size(); ++i)
            if (i != screen_.way && !alone_) draw_line(i, false);
        if (!ways.empty()) draw_line(screen_.way, true);
        draw_end();
        draw_badges();
        if (!alone_) draw_interchanges();
        for (std::size_t i = 0; i < ways.size(); ++i)
            if (i != screen_.way && !alone_) draw_stations(i, false);
        if (!ways.empty()) draw_stations(screen_.way, true);
        record_way();
    }

private:
    /// A row for each way, the lit one with room for words below it.
    void lay_rows() {
        auto const count = screen_.answer.ways.size();
        if (count == 0) return;
        for (WayStop const& stop : screen_.answer.ways[screen_.way].stops)
            numbered_ = numbered_ || frame_.too_wide(short_name(stop), Style::small_strong, step_ - 10);
        float const words = tallest_words() + 12, label = frame_.line_height(Style::small) + 8;
        // Without their names the other ways still have them in their chips.
        auto const apart = [&] { return 2 * station_radius + (named_ ? label + 10 : 14); };
        auto const whole = [&] { return alone_ ? 2 * lit_radius + words : apart() * static_cast<float>(count - 1) + 2 * lit_radius + words + (named_ && screen_.way > 0 ? label : 0); };
        named_ = whole() <= r_.h;
        // Only looked at, and too low for all of them: the lit one alone.
        alone_ = !named_ && !operable_ && whole() > r_.h;
        least_ = 2 * lit_radius + words + (2 * station_radius + 14) * static_cast<float>(count - 1) + 8;
        float const air = std::max(0.0f, r_.h - whole()), more = alone_ ? 0 : std::min(46.0f, air / static_cast<float>(count + 1));
        float y = r_.y + (air - more * static_cast<float>(count - 1)) / 2 + lit_radius + (named_ && screen_.way > 0 ? label : 0);
        for (std::size_t i = 0; i < count; ++i) {
            rows_.push_back(y);
            if (alone_) continue;
            y += apart() + more + (i == screen_.way ? words : 0);
        }
    }

    std::string const& short_name(WayStop const& stop) const { return frame_.say(view_.catalogue.network[stop.station].short_name); }
    std::string time_below(WayStop const& stop) { return stop.years && stop.years->max > 0 ? years_text(frame_, stop.years) : std::string{}; }

    /// Of the names and times below the stations of the lit way.
    float tallest_words() {
        float tallest = 0;
        if (numbered_) return 0;
        for (WayStop const& stop : screen_.answer.ways[screen_.way].stops)
            tallest = std::max(tallest, frame_.text_height(short_name(stop), Style::small_strong, step_ - 10) + frame_.text_height(time_below(stop), Style::small, step_ - 10));
        return tallest;
    }

    Point station(std::size_t way, std::size_t stop) const {
        auto const column = static_cast<float>(columns_.at(screen_.answer.ways[way].stops[stop].station));
        return {left_ + (column + .5f) * step_, rows_[way]};
    }

    /// From the middle of the last station to where its words end.
    float words_beside(std::size_t way, WayStop const& stop) const {
        if (way != screen_.way && !named_ && !alone_) return fits_beside(stop) ? station_radius + 24 + frame_.text_width(short_name(stop), Style::small) : station_radius + 4;
        float const words = frame_.text_width(frame_.say(view_.catalogue.network[stop.station].short_name), Style::small_strong) / 2 + 12;
        return std::max(lit_radius + 4, std::min(words, step_ / 2));
    }

    std::vector<Point> path(std::size_t way) const {
        float const y = rows_[way], slant = std::abs(y - from_.y);
        std::vector<Point> points{from_};
        if (slant > 1) {
            float const begin = slant < 60 ? from_.x + 6 : std::max(from_.x + 6, left_ - 10 - slant);  // no step in a line that hardly leaves its height
            points.push_back({begin, from_.y});
            // Steeper than 45 degrees where it would run through the words of the first station.
            points.push_back({std::max(begin + 6, std::min(begin + slant, left_ + .5f * step_ - std::clamp(.5f * step_ + 16, 30.0f, 136.0f))), y});
        }
        float const fall = std::abs(y - end_.y), turn = std::max(last_words_, end_.x - fall - 10);
        points.push_back({turn, y});
        points.push_back({std::max(turn, end_.x - 10), end_.y});
        points.push_back(end_);
        return points;
    }

    void draw_line(std::size_t way, bool lit) {
        Theme const& theme = frame_.theme();
        Colour const own = theme.contrast() ? theme.sun : theme.pair(way_colour(screen_.answer.ways[way])).base;
        auto const points = path(way);
        if (lit) {
            frame_.stroke(points, theme.ink, 40, bend);
            frame_.stroke(points, theme.contrast() ? theme.sun : way_colour(screen_.answer.ways[way]) == "metaal" ? theme.spark : own, 26, bend);
        } else {
            if (theme.contrast()) frame_.stroke(points, theme.outline(), 12, bend);
            else frame_.stroke(points, pale(own, theme.paper), 22, bend);
        }
    }

    /// The sign of each way at the beginning of its line, as on its chip: lines are told apart without their colours.
    void draw_badges() {
        Theme const& theme = frame_.theme();
        for (std::size_t way = 0; way < rows_.size(); ++way) {
            float const room = station(way, 0).x - lit_radius - badge_radius - 8 - left_;  // behind the bend, before the first station
            if (alone_ || room < 22) continue;
            Point const at{left_ + std::min(70.0f, room), rows_[way]};
            bool const lit = way == screen_.way;
            frame_.circle(at, badge_radius, theme.ink);
            frame_.circle(at, badge_radius - 4, lit ? theme.sun : theme.card);
            frame_.icon(way_icon(screen_.answer.ways[way]), at, 24, lit ? theme.on_colour : theme.ink);
        }
    }

    /// Nobody has said where to start: the last bit of the line, with the rest to come.
    void draw_open() {
        std::array<Point, 2> const line{Point{from_.x, end_.y}, end_};
        frame_.stroke(line, frame_.theme().line, 22);
    }

    void draw_end() {
        Theme const& theme = frame_.theme();
        Profession const& profession = view_.catalogue[screen_.profession];
        std::string_view const colour = view_.catalogue[profession.world].colour;
        frame_.circle(end_, radius_, theme.ink);
        Rect const portrait{end_.x - radius_ + 7, end_.y - radius_ + 7, 2 * radius_ - 14, 2 * radius_ - 14};
        frame_.fill(portrait, theme.fill(colour), portrait.w / 2);
        // Head and shoulders, whichever way the picture looks.
        std::string const person = "person/" + profession.id;
        frame_.circle({portrait.centre().x, portrait.centre().y + portrait.h * .12f}, portrait.w * .38f, theme.halo(colour));
        float const height = portrait.h * 1.32f, width = height * frame_.pictures().aspect(person);
        frame_.cut_out(person, {portrait.centre().x - width * frame_.pictures().head(person), portrait.bottom() - height * .8f, width, height}, portrait, portrait.w / 2);
        frame_.spark({end_.x + radius_ * .62f, end_.y - radius_ * 1.02f - 18}, .55f, 24);
    }

    /// Where one can change from a line to the next: the same station on both. Never through words.
    void draw_interchanges() {
        auto const& ways = screen_.answer.ways;
        for (std::size_t w = 0; w + 1 < ways.size(); ++w) {
            if (named_ || w == screen_.way) continue;
            for (std::size_t i = 0; i < ways[w].stops.size(); ++i) {
                auto const& below = ways[w + 1].stops;
                auto const same = std::ranges::find(below, ways[w].stops[i].station, &WayStop::station);
                if (same == below.end()) continue;
                std::array<Point, 2> const change{station(w, i), station(w + 1, static_cast<std::size_t>(same - below.begin()))};
                frame_.stroke(change, frame_.theme().ink, 10);
            }
        }
    }

    void draw_stations(std::size_t way, bool lit) {
        Theme const& theme = frame_.theme();
        auto const& stops = screen_.answer.ways[way].stops;
        for (std::size_t i = 0; i < stops.size(); ++i) {
            Station const& to = view_.catalogue.network[stops[i].station];
            Point const at = station(way, i);
            float const radius = lit ? lit_radius : station_radius;
            bool const chosen = screen_.station == stops[i].station && lit;
            Rect const r{at.x - radius, at.y - radius, 2 * radius, 2 * radius};
            if (operable_) {
                std::string const spoken = filled(frame_.say(Key::ways_station_spoken), {{"name", without_soft_hyphens(frame_.say(to.name))}});
                ControlState const state = frame_.control({"station", way * 16 + i, Role::button, {}, spoken, chosen, true, Style::small, theme.ink, theme.card}, r);
                if (state.focused) frame_.focus_ring(r, radius);
                if (state.activated) {
                    if (!lit) frame_.send(WayChosen{way});
                    else frame_.send(StationTapped{stops[i].station});
                }
            }
            frame_.circle(at, radius, theme.ink);
            frame_.circle(at, radius - 9, chosen ? theme.sun : theme.card);
            float const room = step_ - 10;
            if (lit && numbered_) {
                // Too narrow for words: the numbers of the stops that are told below.
                std::string const number = std::to_string(i + 1);
                float const line = frame_.line_height(Style::small_strong);
                frame_.text(number, Style::small_strong, {at.x - radius, at.y - line / 2, 2 * radius, line}, chosen ? theme.on_colour : theme.ink, {.align = Align::centre, .background = chosen ? theme.sun : theme.card});
            } else if (lit) {
                float const name = frame_.text(short_name(stops[i]), Style::small_strong, {at.x - room / 2, at.y + radius + 8, room, 0}, theme.ink, {.align = Align::centre});
                std::string const time = time_below(stops[i]);
                if (!time.empty()) frame_.text(time, Style::small, {at.x - room / 2, at.y + radius + 8 + name, room, 0}, theme.grey, {.align = Align::centre});
            } else if (!lit && !named_ && !alone_) {
                name_beside(stops[i], at);
            } else if (named_ && frame_.text_width(short_name(stops[i]), Style::small) <= room) {
                float const line = frame_.text_height(frame_.say(to.short_name), Style::small, room);
                frame_.text(frame_.say(to.short_name), Style::small, {at.x - room / 2, at.y - radius - 6 - line, room, line}, theme.grey, {.align = Align::centre});
            }
        }
    }

    bool fits_beside(WayStop const& stop) const { return frame_.text_width(short_name(stop), Style::small) + 2 * station_radius + 34 <= step_; }

    /// Rows too close for a name above: on the line itself, at the right of its station, where it has room.
    void name_beside(WayStop const& stop, Point at) {
        Theme const& theme = frame_.theme();
        std::string const& name = short_name(stop);
        if (!fits_beside(stop)) return;
        float const width = frame_.text_width(name, Style::small) + 4, line = frame_.line_height(Style::small), left = at.x + station_radius + 6;
        frame_.fill({left, at.y - line / 2, width + 12, line}, theme.paper, line / 2);
        frame_.text(name, Style::small, {left + 6, at.y - line / 2, width, line}, theme.grey);
    }

    /// The lit way in order, for who listens.
    void record_way() {
        if (!view_.session.start || screen_.answer.ways.empty()) return;
        std::string stops;
        for (WayStop const& stop : screen_.answer.ways[screen_.way].stops) {
            std::string one = filled(frame_.say(Key::ways_stop_spoken), {{"name", frame_.say(view_.catalogue.network[stop.station].name)}, {"time", stop_time(frame_, stop)}});
            if (one.ends_with('.')) one.pop_back();  // the sentence has its own
            stops += (stops.empty() ? "" : ". ") + one;
        }
        std::string const spoken = filled(frame_.say(Key::ways_spoken), {{"from", frame_.say(view_.catalogue.network[*view_.session.start].name)}, {"name", frame_.say(view_.catalogue[screen_.profession].name)}, {"stops", stops}});
        frame_.record(Role::chart, "way", {}, without_soft_hyphens(spoken), r_);
    }

    View const& view_;
    WaysView const& screen_;
    Frame& frame_;
    Rect r_;
    Point from_, end_{};
    bool operable_, named_ = true, numbered_ = false, alone_ = false;
    Columns columns_;
    float radius_ = 90, left_ = 0, step_ = 0, least_ = 0, last_words_ = 0;
    std::vector<float> rows_;
};
}  // namespace

float way_map_height(View const& view, WaysView const& screen, Frame& frame, float width) { return Map(view, screen, frame, {0, 0, width, 200}, {0, 100}, false).least(); }

void way_map(View const& view, WaysView const& screen, Frame& frame, Rect r, Point from, bool operable) { Map(view, screen, frame, r, from, operable).draw(); }

}  // namespace sprank::screens
