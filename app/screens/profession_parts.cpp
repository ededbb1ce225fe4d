#include <algorithm>
#include <array>
#include <cmath>

#include "core/filter.hpp"
#include "core/text.hpp"
#include "screens/profession_parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
/// A column that is filled from the top; every block adds its height.
class Column {
public:
    Column(View const& view, Frame& frame, Profession const& profession, Rect r)
        : view_(view), frame_(frame), profession_(profession), world_(view.catalogue[profession.world]), r_(r), y_(r.y) {}

    float used() const { return y_ - r_.y; }

    void overview() {
        fact_tiles();
        lines(Key::profession_does, profession_.does, profession_.does_icons, world_.icon);
        if (!frame_.say(profession_.helps).empty()) paragraph(Key::profession_helps, frame_.say(profession_.helps));
        lines(Key::profession_needs, profession_.needs, {}, "vink");
        people();
        related();
    }

    void day() {
        heading(Key::profession_day);
        y_ += rich_text(frame_, frame_.say(profession_.day), {r_.x, y_, r_.w, 0}, Style::body, frame_.theme().ink) + 28;
        std::vector<FactTile> tiles;
        std::string const where = surroundings(), who = company();
        if (!where.empty()) tiles.push_back({"pin", frame_.say(Key::profession_where), where, world_.colour});
        if (!who.empty()) tiles.push_back({"mensen", frame_.say(Key::profession_with), who, world_.colour});
        grid(tiles);
    }

    void facts() {
        heading(Key::profession_facts);
        if (profession_.pay) pay(*profession_.pay);
        if (profession_.outlook) outlook(*profession_.outlook);
        for (FactLine const& fact : profession_.facts) sourced("info", {}, frame_.say(fact.text), fact.origin);
        for (KnownCircumstance const& known : profession_.circumstances) {
            if (&known == &profession_.circumstances.front()) heading(Key::profession_circumstances);
            Circumstance const& circumstance = view_.catalogue[known.circumstance];
            sourced(circumstance.icon, {}, frame_.say(circumstance.text), known.origin);
        }
        if (!profession_.circumstances.empty()) y_ += frame_.text(frame_.say(Key::profession_circumstances_ask), Style::body, {r_.x, y_, r_.w, 0}, frame_.theme().ink) + 22;
        if (auto const leg = in_parts(view_.catalogue, profession_)) {
            Station const& station = view_.catalogue.network[view_.catalogue.network[*leg].from];
            sourced("sleutel", frame_.say(Key::profession_in_parts), frame_.say(station.what), station.what_origin);
        }
        std::string const part_time = frame_.say(profession_.part_time == PartTime::often      ? Key::profession_part_time_often
                                                 : profession_.part_time == PartTime::sometimes ? Key::profession_part_time_sometimes
                                                                                                : Key::profession_part_time_ask);
        std::string const label = frame_.say(Key::profession_part_time);
        if (profession_.part_time_origin) sourced("klok", label, part_time, *profession_.part_time_origin);
        else grid({{"klok", label, part_time, world_.colour}});
    }

private:
    void heading(Key key) {
        if (y_ > r_.y) y_ += 12;
        y_ += frame_.text(frame_.say(key), Style::head, {r_.x, y_, r_.w, 0}, frame_.theme().ink, {.role = Role::heading}) + 10;
    }

    void paragraph(Key title, std::string_view text) {
        heading(title);
        y_ += frame_.text(text, Style::body, {r_.x, y_, r_.w, 0}, frame_.theme().ink) + 12;
    }

    /// `icons`: one a line; where there is none, `icon`.
    void lines(Key title, LocalLines const& list, std::span<std::string const> icons, std::string_view icon) {
        if (list.empty()) return;
        heading(title);
        Theme const& theme = frame_.theme();
        for (std::size_t i = 0; i < list.size(); ++i) {
            std::string const& text = frame_.say(list[i]);
            if (text.empty()) continue;
            float const height = frame_.text_height(text, Style::body, r_.w - 76), row = std::max(54.0f, height);
            Rect const tile{r_.x, y_ + (row - 54) / 2, 54, 54};
            frame_.fill(tile, theme.contrast() ? theme.card : theme.chip(world_.colour), 18);
            frame_.icon(i < icons.size() ? std::string_view(icons[i]) : icon, tile.centre(), 36, theme.contrast() ? theme.sun : theme.ink);
            frame_.text(text, Style::body, {r_.x + 76, y_ + (row - height) / 2, r_.w - 76, height}, theme.ink);
            y_ += row + 8;
        }
    }

    /// Tiles side by side, as many as have room for their words.
    void grid(std::vector<FactTile> const& tiles) {
        if (tiles.empty()) return;
        float const gap = 16;
        auto const fits = static_cast<std::size_t>(std::max(1.0f, std::floor((r_.w + gap) / (frame_.units().text(300) + gap))));
        std::size_t const columns = std::min(fits, tiles.size());
        float const width = (r_.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
        for (std::size_t first = 0; first < tiles.size(); first += columns) {
            float height = 0;
            std::size_t const last = std::min(first + columns, tiles.size());
            for (std::size_t i = first; i < last; ++i) height = std::max(height, fact_tile_height(frame_, width, tiles[i]));
            for (std::size_t i = first; i < last; ++i) fact_tile(frame_, {r_.x + static_cast<float>(i - first) * (width + gap), y_, width, height}, tiles[i]);
            y_ += height + gap;
        }
    }

    void fact_tiles() {
        std::string const levels = levels_text(frame_, profession_), years = years_text(frame_, profession_.years), learning = learning_text(frame_, profession_.learning);
        grid({{"school", frame_.say(Key::profession_education), levels, world_.colour},
              {"klok", frame_.say(Key::profession_duration), years, world_.colour},
              {"sleutel", frame_.say(Key::profession_learning), learning, world_.colour}});
        y_ += 6;
    }

    std::string surroundings() {
        constexpr std::array keys{Key::place_inside, Key::place_outside, Key::place_road, Key::place_office, Key::place_lab, Key::place_workshop};
        std::vector<std::string> parts;
        for (Surroundings const where : profession_.surroundings) parts.push_back(frame_.say(keys[static_cast<std::size_t>(where)]));
        return joined(parts, frame_.say(Key::profession_or));
    }

    std::string company() {
        constexpr std::array keys{Key::company_team, Key::company_customers, Key::company_alone};
        std::string text;
        for (Company const who : profession_.company) text += (text.empty() ? "" : ", ") + frame_.say(keys[static_cast<std::size_t>(who)]);
        return text;
    }

    /// A fact with where it comes from: never one without the other.
    void sourced(std::string_view icon, std::string_view label, std::string_view text, Origin origin) {
        Theme const& theme = frame_.theme();
        float const room = r_.w - 132;
        std::string const source = origin_text(frame_, origin);
        float const height = frame_.text_height(label, Style::small, room) + frame_.text_height(text, Style::body_strong, room) + frame_.text_height(source, Style::small, room) + 44;
        Rect const card{r_.x, y_, r_.w, std::max(124.0f, height)};
        plane(frame_, card, theme.card, 28);
        Rect const tile{card.x + 22, card.y + (card.h - 72) / 2, 72, 72};
        frame_.fill(tile, theme.contrast() ? theme.sun : theme.pair(world_.colour).base, 22);
        frame_.icon(icon, tile.centre(), 44, theme.on_colour);
        TextOptions const on_card{.background = theme.card};
        float y = card.y + (card.h - (height - 44)) / 2;
        y += frame_.text(label, Style::small, {card.x + 112, y, room, 0}, theme.grey, on_card);
        y += frame_.text(text, Style::body_strong, {card.x + 112, y, room, 0}, theme.ink, on_card);
        frame_.text(source, Style::small, {card.x + 112, y, room, 0}, theme.grey, on_card);
        y_ += card.h + 16;
    }

    void pay(Pay const& pay) {
        char const dot = frame_.thousands_separator();
        std::string const low = thousands(pay.min, dot), high = thousands(pay.max, dot);
        std::string const text = pay.min == pay.max ? filled(frame_.say(Key::profession_pay_one), {{"euro", low}})
                                                    : filled(frame_.say(Key::profession_pay_range), {{"low", low}, {"high", high}});
        Key const label = pay.kind == PayKind::start ? Key::profession_pay_start : pay.kind == PayKind::average ? Key::profession_pay_average : Key::profession_pay;
        sourced("euro", frame_.say(label), text, pay.origin);
    }

    void outlook(Outlook const& outlook) {
        constexpr std::array keys{Key::profession_outlook_limited, Key::profession_outlook_fair, Key::profession_outlook_good, Key::profession_outlook_very_good};
        std::string const label = frame_.say(Key::profession_outlook) + ": " + frame_.say(keys[static_cast<std::size_t>(outlook.word)]);
        sourced("grafiek", label, frame_.say(outlook.sentence), outlook.origin);
    }

    void people() {
        auto const index = *view_.catalogue.find_profession(profession_.id);
        if (!people_there(view_, index, std::nullopt)) return;
        heading(Key::profession_people);
        y_ += people_cards(view_, frame_, {r_.x, y_, r_.w, 0}, index, std::nullopt);
    }

    void related() {
        if (profession_.related.empty()) return;
        heading(Key::profession_related);
        for (ProfessionIndex const index : profession_.related) {
            Profession const& other = view_.catalogue[index];
            World const& world = view_.catalogue[other.world];
            std::string const key = "profession/" + other.id;
            WideCard const card{.name = "related", .number = index.value + std::uint64_t{1}, .title = frame_.say(other.name), .line = frame_.say(world.name), .picture = key, .colour = world.colour};
            float const height = wide_card_height(frame_, r_.w, card);
            if (wide_card(frame_, {r_.x, y_, r_.w, height}, card)) frame_.send(ProfessionOpened{index});
            y_ += height + 16;
        }
    }

    View const& view_;
    Frame& frame_;
    Profession const& profession_;
    World const& world_;
    Rect r_;
    float y_;
};
}  // namespace

float profession_part(View const& view, Frame& frame, Profession const& profession, ProfessionPart part, Rect r) {
    Column column(view, frame, profession, r);
    switch (part) {
        case ProfessionPart::overview: column.overview(); break;
        case ProfessionPart::day: column.day(); break;
        case ProfessionPart::facts: column.facts(); break;
    }
    return column.used();
}

}  // namespace sprank::screens
