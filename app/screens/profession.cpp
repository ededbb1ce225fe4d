#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "screens/parts.hpp"

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

    void way() {
        heading(Key::profession_way);
        std::vector<Point> stations;
        for (LevelIndex const level : profession_.levels) stations.push_back(stop(view_.catalogue[level]));
        if (stations.empty()) return;
        draw_way(stations, arrival());
    }

    void facts() {
        heading(Key::profession_facts);
        if (profession_.pay) pay(*profession_.pay);
        if (profession_.outlook) outlook(*profession_.outlook);
        for (FactLine const& fact : profession_.facts) sourced("info", {}, frame_.say(fact.text), fact.origin);
        std::string const part_time = frame_.say(profession_.part_time == PartTime::often      ? Key::profession_part_time_often
                                                 : profession_.part_time == PartTime::sometimes ? Key::profession_part_time_sometimes
                                                                                                : Key::profession_part_time_ask);
        std::string const label = frame_.say(Key::profession_part_time);
        grid({{"klok", label, part_time, world_.colour}});
    }

private:
    static constexpr float way_indent = 92, way_line = 40;  ///< of the cards, and of the line beside them

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
        Point const station{r_.x + way_line, card.y + pad + std::min(head, years_height) / 2};
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
        Point const centre{r_.x + way_line + 20, y_ + 40 + radius};
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
        return {r_.x + way_line, centre.y - radius + 6};
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

Style name_style(Frame& frame, std::string const& name, float width) {
    return frame.text_height(name, Style::name, width) > frame.line_height(Style::name) * 1.5f || frame.text_width(name, Style::name) > width ? Style::title : Style::name;
}

constexpr std::array<std::pair<ProfessionPart, Key>, 4> parts{{{ProfessionPart::overview, Key::profession_overview},
                                                               {ProfessionPart::day, Key::profession_day},
                                                               {ProfessionPart::way, Key::profession_way},
                                                               {ProfessionPart::facts, Key::profession_facts}}};

/// Calls each(number, text, rectangle) for the chips of the parts within a width. Returns their height.
template <typename Each>
float each_part_chip(Frame& frame, Rect r, Each const& each) {
    float const height = std::max(62.0f, frame.line_height(Style::small_strong) + 24), gap = 12;
    float x = r.x, y = r.y;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        std::string const& text = frame.say(parts[i].second);
        float const width = chip_width(frame, text, {});
        if (x > r.x && x + width > r.right()) x = r.x, y += height + gap;
        each(i, text, Rect{x, y, width, height});
        x += width + gap;
    }
    return y + height - r.y;
}

float part_chips_height(Frame& frame, float width) {
    return each_part_chip(frame, {0, 0, width, 0}, [](std::size_t, std::string const&, Rect) {});
}

float part_chips(ProfessionView const& screen, Frame& frame, Rect r) {
    return each_part_chip(frame, r, [&](std::size_t i, std::string const& text, Rect where) {
        if (chip(frame, "part", i + 1, text, {}, where, {.selected = screen.part == parts[i].first})) frame.send(PartOpened{parts[i].first});
    });
}

/// The three things to do from here. One line when there is room, else the main one above.
struct Actions {
    float height = 0;
    bool two_rows = false;
};
ButtonLook const way_look{.kind = ButtonKind::primary, .icon_after = "verder"};
ButtonLook const near_look{.kind = ButtonKind::secondary, .icon_before = "pin"};

constexpr float tight = 14;  ///< what three buttons on one line give up of their sides

/// Room for either word: nothing may move under the finger that keeps.
float keep_width(Frame& frame) {
    ButtonLook const look{.kind = ButtonKind::ink, .icon_before = "hart"};
    return std::max(button_width(frame, frame.say(Key::profession_keep), look), button_width(frame, frame.say(Key::profession_kept), look)) - tight;
}

Actions actions_of(Frame& frame, float width) {
    float const natural = button_width(frame, frame.say(Key::profession_way), way_look) + button_width(frame, frame.say(Key::profession_near), near_look) - 2 * tight + keep_width(frame) + 36;
    bool const two = frame.portrait() || natural > width;
    return {two ? 218.0f : 106.0f, two};
}

void draw_actions(View const& view, ProfessionView const& screen, Frame& frame, Rect r, bool stacked = false) {
    bool const kept = is_kept(view.session, screen.profession);
    std::string const& name = frame.say(view.catalogue[screen.profession].name);
    ButtonLook const keep_look{.kind = ButtonKind::ink, .icon_before = kept ? "hartvol" : "hart", .selected = kept};
    std::string const& keep_text = frame.say(kept ? Key::profession_kept : Key::profession_keep);
    std::string const keep_spoken = filled(frame.say(kept ? Key::profession_kept_spoken : Key::profession_keep_spoken), {{"name", without_soft_hyphens(name)}});
    Actions const layout = actions_of(frame, r.w);
    float const gap = 18;
    Rect way{r.x, r.y, r.w, 104}, near{}, keep{};
    if (stacked) {
        float const height = std::min(104.0f, (r.h - 2 * gap) / 3), step = height + gap;
        way.h = height, near = {r.x, r.y + step, r.w, height}, keep = {r.x, r.y + 2 * step, r.w, height};
    } else if (layout.two_rows) {
        float const width = (r.w - gap) / 2, y = r.y + 104 + 14;
        near = {r.x, y, width, 100}, keep = {r.x + width + gap, y, width, 100};
    } else {
        float const near_width = button_width(frame, frame.say(Key::profession_near), near_look) - tight, keep_room = keep_width(frame);
        way = {r.x, r.y, std::min(r.w - near_width - keep_room - 2 * gap, button_width(frame, frame.say(Key::profession_way), way_look) + 60), 106};
        near = {way.right() + gap, r.y, near_width, 106};
        keep = {near.right() + gap, r.y, keep_room, 106};
    }
    // On the page of the way itself the next step is where to learn it.
    bool const on_way = screen.part == ProfessionPart::way;
    if (button(frame, "way", frame.say(Key::profession_way), {}, way, on_way ? ButtonLook{.kind = ButtonKind::secondary, .icon_after = "verder", .selected = true} : way_look)) frame.send(PartOpened{ProfessionPart::way});
    if (button(frame, "near", frame.say(Key::profession_near), {}, near, on_way ? ButtonLook{.kind = ButtonKind::primary, .icon_before = "pin"} : near_look)) frame.send(NearOpened{screen.profession, std::nullopt});
    if (button(frame, "keep", keep_text, keep_spoken, keep, keep_look)) frame.send(KeepToggled{KeptProfession{screen.profession}});
}

/// The same three under each other, as in reach mode on a wide panel. Returns the width they take.
float stacked_width(Frame& frame) {
    return std::max({button_width(frame, frame.say(Key::profession_way), way_look), button_width(frame, frame.say(Key::profession_near), near_look), keep_width(frame)});
}

/// After the quiz: says that it suits, with the visitor's own strongest lenses.
void draw_match(View const& view, ProfessionView const& screen, Frame& frame, Rect picture) {
    if (!view.session.quiz.outcome) return;
    for (WorldMatch const& world : view.session.quiz.outcome->worlds)
        for (JobMatch const& job : world.jobs) {
            if (job.profession != screen.profession) continue;
            Theme const& theme = frame.theme();
            Key const word = world.word == FitWord::fits ? Key::quiz_fits : world.word == FitWord::probably ? Key::quiz_probably : Key::quiz_discover;
            std::string const& text = frame.say(word);
            float const width = frame.text_width(text, Style::small_strong) + 130, height = 84;
            Rect const pill{picture.x + 40, picture.bottom() - height - 36, width, height};
            plane(frame, pill, theme.card, height / 2);
            frame.circle({pill.x + 50, pill.y + height / 2}, 26, theme.spark);
            frame.icon("vink", {pill.x + 50, pill.y + height / 2}, 34, theme.on_colour);
            float const line = frame.line_height(Style::small_strong);
            frame.text(text, Style::small_strong, {pill.x + 92, pill.y + (height - line) / 2, width - 100, line}, theme.ink, {.name = "match", .background = theme.card});
        }
}

void draw_picture(View const& view, ProfessionView const& screen, Frame& frame, Rect r, Corners corners, float radius) {
    Profession const& profession = view.catalogue[screen.profession];
    World const& world = view.catalogue[profession.world];
    bool const framed = frame.theme().contrast();  // a picture that runs off the glass would have no edge there
    Rect const where = framed ? r.inset(24, 24) : r;
    frame.picture("profession/" + profession.id, where, framed ? 40 : radius, framed ? Corners::all : corners, {.51f, .3f}, frame.theme().fill(world.colour));
    if (framed) frame.inner_outline(where, frame.theme().outline(), 6, 40);
    frame.record(Role::picture, "picture", {}, frame.say(profession.picture_text), where);
}

void draw_column(View const& view, ProfessionView const& screen, Frame& frame, Rect r) {
    float const shift = frame.begin_scroll("profession", {r.x - 36, r.y, r.w + 50, r.h}, screen.scroll);
    Column column(view, frame, view.catalogue[screen.profession], {r.x, r.y + 10 + shift, r.w, 0});
    switch (screen.part) {
        case ProfessionPart::overview: column.overview(); break;
        case ProfessionPart::day: column.day(); break;
        case ProfessionPart::way: column.way(); break;
        case ProfessionPart::facts: column.facts(); break;
    }
    frame.end_scroll(column.used() + 40);
}

/// Name, sentence, parts, content, actions from top to bottom of `r`.
/// `message`: height left free for one between the parts and the content, so that nothing moves that is touched.
void draw_texts(View const& view, ProfessionView const& screen, Frame& frame, Rect r, bool with_name, float message = 0) {
    Theme const& theme = frame.theme();
    Profession const& profession = view.catalogue[screen.profession];
    std::string const& name = frame.say(profession.name);
    float y = r.y;
    if (with_name) {
        y += frame.text(name, name_style(frame, name, r.w), {r.x, y, r.w, 0}, theme.ink, {.role = Role::heading, .name = "name"}) + 14;
        float const intro = frame.text_height(frame.say(profession.intro), Style::intro, r.w) + 16;
        constexpr float least_column = 260;
        float const rest = r.bottom() - y - part_chips_height(frame, r.w) - actions_of(frame, r.w).height - 50;
        if (screen.part == ProfessionPart::overview && rest - intro >= least_column) y += frame.text(frame.say(profession.intro), Style::intro, {r.x, y, r.w, 0}, theme.ink, {.name = "intro"}) + 16;
    }
    y += part_chips(screen, frame, {r.x, y, r.w, 0}) + 12;
    if (message > 0) frame.leave_for_toast({r.x, y, r.w, message - 8}), y += message;
    Actions const actions = actions_of(frame, r.w);
    float const bottom = r.bottom() - actions.height - 16;
    draw_column(view, screen, frame, {r.x, y, r.w, bottom - 22 - y});
    frame.fill({r.x, bottom - 20, r.w, 4}, theme.line, 2);
    draw_actions(view, screen, frame, {r.x, bottom, r.w, actions.height});
}
}  // namespace

void draw_profession(View const& view, ProfessionView const& screen, Frame& frame) {
    Theme const& theme = frame.theme();
    Room const room = room_of(view, frame);
    Profession const& profession = view.catalogue[screen.profession];
    float const side = margin(frame);
    if (room.header.h > 0) {
        // Reach: the picture and the name stay above, everything to operate is below.
        float const width = frame.portrait() ? room.header.w : room.header.w * .42f;
        Rect const picture{0, 0, width, frame.portrait() ? room.header.h - 220 : room.header.h};
        draw_picture(view, screen, frame, picture, Corners::bottom_right, 56);
        world_pill(frame, profession.world, {40, 36}, picture.w - 80);
        std::string const& name = frame.say(profession.name);
        float const x = frame.portrait() ? side : width + 44, room_width = frame.width() - x - side;
        float y = frame.portrait() ? picture.bottom() + 20 : 36;
        y += frame.text(name, Style::title, {x, y, room_width, 0}, theme.ink, {.role = Role::heading, .name = "name"}) + 12;
        if (!frame.portrait()) frame.text(frame.say(profession.intro), Style::intro, {x, y, room_width, 0}, theme.ink, {.name = "intro"});
        Rect const body{side, room.body.y + 18, frame.width() - 2 * side, room.body.h - 18};
        float const message = view.session.toast ? 104.0f : 0.0f;  // it lies low too: it has something to touch
        if (frame.portrait()) {
            draw_texts(view, screen, frame, body, false, message);
        } else {
            float const actions = stacked_width(frame), column = body.w - actions - 56;
            // The actions stand below the parts if they are high enough there, else beside them.
            bool const beside = body.h < 370;
            float const chips = part_chips(screen, frame, {body.x, body.y, beside ? column : body.w, 0}) + 12, top = beside ? 0 : chips + 4;
            draw_column(view, screen, frame, {body.x, body.y + chips, column, body.h - chips - 8 - message});
            frame.leave_for_toast({body.x, body.bottom() - 100, column, 96});
            draw_actions(view, screen, frame, {body.right() - actions, body.y + top, actions, body.h - top - 16}, true);
        }
        return;
    }
    if (frame.portrait()) {
        bool const small = frame.units().step() != TextStep::normal || screen.part != ProfessionPart::overview;
        Rect const picture{0, 0, frame.width(), small ? 460.0f : 640.0f};
        draw_picture(view, screen, frame, picture, Corners::bottom_right, 72);
        draw_match(view, screen, frame, {picture.x + picture.w - 620, picture.y, 620, picture.h});
        world_pill(frame, profession.world, {side, picture.bottom() - world_pill_height(frame) / 2}, picture.w - 2 * side);
        frame.leave_for_toast({side, 24, frame.width() - 2 * side, 96});
        draw_texts(view, screen, frame, {side, picture.bottom() + world_pill_height(frame) / 2 + 16, frame.width() - 2 * side, room.body.bottom() - picture.bottom() - world_pill_height(frame) / 2 - 16}, true);
        return;
    }
    float const width = std::round(frame.width() * (frame.units().step() == TextStep::normal ? .425f : .33f));
    Rect const picture{0, 0, width, room.body.h - 10};
    draw_picture(view, screen, frame, picture, Corners::bottom_right, 72);
    world_pill(frame, profession.world, {40, 36}, picture.w - 80);
    draw_match(view, screen, frame, picture);
    float const left = width + 44;
    draw_texts(view, screen, frame, {left, 30, frame.width() - left - side, room.body.h - 34}, true);
    frame.leave_for_toast({picture.x + 24, picture.bottom() - 130, picture.w - 48, 96});
}

}  // namespace sprank::screens
