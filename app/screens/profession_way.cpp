#include <algorithm>
#include <array>

#include "core/text.hpp"
#include "screens/profession_parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float way_indent = 92, way_line_x = 40;  ///< of the cards, and of the line beside them

class Way {
public:
    Way(View const& view, Frame& frame, Profession const& profession, Rect r)
        : frame_(frame), profession_(profession), world_(view.catalogue[profession.world]), r_(r), y_(r.y) {}

    float used() const { return y_ - r_.y; }

    /// One stop of the line: a station with what you learn there and how long. Returns where the station stands.
    Point stop(Level const& level) {
        Theme const& theme = frame_.theme();
        float const pad = 28, width = r_.w - way_indent - 2 * pad, left = r_.x + way_indent + pad;
        struct Block {
            Key label;
            std::string const& text;
        };
        std::array const blocks{Block{Key::profession_admission, frame_.say(level.admission)}, Block{Key::profession_learning, frame_.say(level.learning)}, Block{Key::profession_after, frame_.say(level.after)}};
        std::string const& name = frame_.say(level.name);
        std::string const years = years_text(frame_, Duration{level.years_min, level.years_max, level.years_origin});
        std::string const origins = origins_text({level.years_origin, level.admission_origin, level.learning_origin, level.after_origin});
        float const years_width = frame_.text_width(years, Style::small_strong) + 36 + 10 + 44, years_height = frame_.line_height(Style::small_strong) + 16;
        bool const beside = frame_.text_width(name, Style::card) + 20 + years_width <= width;
        float const name_room = beside ? width - years_width - 20 : width;
        float const head = beside ? std::max(frame_.text_height(name, Style::card, name_room), years_height) : frame_.text_height(name, Style::card, name_room) + 8 + years_height;
        float height = pad + head + 16 + frame_.text_height(origins, Style::small, width) + pad - 8;
        for (Block const& block : blocks)
            if (!block.text.empty()) height += 14 + frame_.text_height(frame_.say(block.label), Style::small_strong, width) + frame_.text_height(block.text, Style::body, width);
        Rect const card{r_.x + way_indent, y_, r_.w - way_indent, height};
        plane(frame_, card, theme.card, 32);
        float y = card.y + pad;
        TextOptions const on_card{.background = theme.card};
        float const name_height = frame_.text_height(name, Style::card, name_room);
        frame_.text(name, Style::card, {left, beside ? y + (head - name_height) / 2 : y, name_room, 0}, theme.ink, {.role = Role::heading, .background = theme.card});
        duration(years, {beside ? card.right() - pad - years_width : left, beside ? y + (head - years_height) / 2 : y + name_height + 8, years_width, years_height});
        y += head;
        for (Block const& block : blocks) {
            if (block.text.empty()) continue;
            y += 14;
            y += frame_.text(frame_.say(block.label), Style::small_strong, {left, y, width, 0}, theme.deep_text(world_.colour), on_card);
            y += frame_.text(block.text, Style::body, {left, y, width, 0}, theme.ink, on_card);
        }
        frame_.text(origins, Style::small, {left, y + 16, width, 0}, theme.grey, on_card);
        Point const station{r_.x + way_line_x, card.y + pad + std::min(head, years_height) / 2};
        y_ += height + 22;
        return station;
    }

    void duration(std::string const& years, Rect r) {
        Theme const& theme = frame_.theme();
        Colour const fill = theme.contrast() ? theme.sun : theme.pair(world_.colour).base;
        frame_.fill(r, fill, r.h / 2);
        frame_.icon("klok", {r.x + 18 + 18, r.y + r.h / 2}, 36, theme.on_colour);
        float const line = frame_.line_height(Style::small_strong);
        frame_.text(years, Style::small_strong, {r.x + 64, r.y + (r.h - line) / 2, r.w - 72, line}, theme.on_colour, {.background = fill});
    }

    /// Where the line arrives: the profession, with its spark.
    Point arrival() {
        Theme const& theme = frame_.theme();
        float const radius = 74;
        Point const centre{r_.x + way_line_x + 20, y_ + 40 + radius};
        frame_.spark({centre.x + radius * .8f, centre.y - radius * .75f}, .62f, 34);
        frame_.circle(centre, radius, theme.ink);
        Rect const portrait{centre.x - radius + 7, centre.y - radius + 7, 2 * radius - 14, 2 * radius - 14};
        frame_.fill(portrait, theme.fill(world_.colour), portrait.w / 2);
        frame_.picture("profession/" + profession_.id, portrait, portrait.w / 2, Corners::all, {.34f, .22f}, theme.fill(world_.colour));
        float const left = centre.x + radius + 76, room = r_.right() - left;
        std::string const& name = frame_.say(profession_.name);
        float const height = frame_.text_height(name, Style::head, room);
        frame_.text(name, Style::head, {left, centre.y - height / 2, room, height}, theme.ink, {.role = Role::heading});
        y_ = centre.y + radius + 24;
        return {r_.x + way_line_x, centre.y - radius + 6};
    }

    /// The line of the house, with a station at every stop.
    void draw_way(std::span<Point const> stations, Point end) {
        Theme const& theme = frame_.theme();
        std::array<Point, 2> const line{stations.front(), end};
        frame_.stroke(line, theme.ink, 34);
        frame_.stroke(line, theme.spark, 20);
        for (Point const station : stations) {
            frame_.circle(station, 27, theme.ink);
            frame_.circle(station, 18, theme.card);
        }
    }

private:
    /// "Bron: Eurydice, 2023 · Cedefop en ECBO, 2023": each once.
    std::string origins_text(std::initializer_list<Origin> origins) {
        std::vector<std::string> known;
        for (Origin const origin : origins) {
            std::string text = origin_text(frame_, origin);
            if (std::ranges::find(known, text) == known.end()) known.push_back(std::move(text));
        }
        std::string all;
        for (std::string const& text : known) all += (all.empty() ? "" : " · ") + text;
        return all;
    }

    Frame& frame_;
    Profession const& profession_;
    World const& world_;
    Rect r_;
    float y_;
};
}  // namespace

float way_line(View const& view, Frame& frame, Profession const& profession, Rect r) {
    if (profession.levels.empty()) return 0;
    Way way(view, frame, profession, r);
    std::vector<Point> stations;
    for (LevelIndex const level : profession.levels) stations.push_back(way.stop(view.catalogue[level]));
    way.draw_way(stations, way.arrival());
    return way.used();
}

}  // namespace sprank::screens
