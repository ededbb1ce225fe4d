#include "screens/operator_overview.hpp"

#include <algorithm>
#include <cmath>

#include "core/text.hpp"
#include "screens/operator_tasks.hpp"
#include "ui/widgets.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float side = operator_side, gap = operator_gap;
constexpr int least_told = 10;  ///< a smaller group could be one class, or one child

using Done = std::vector<OperatorMessage>;

std::string told_uptime(std::int64_t seconds) {
    constexpr std::int64_t hour = 3600, day = 24 * hour;
    if (seconds < 60) return "minder dan een minuut";
    if (seconds < 120) return "1 minuut";
    if (seconds < hour) return std::to_string(seconds / 60) + " minuten";
    if (seconds < 2 * day) return std::to_string(seconds / hour) + " uur";
    return std::to_string(seconds / day) + " dagen";
}

std::string told(std::optional<int> number, std::string_view unit) { return number ? std::to_string(*number) + std::string(unit) : std::string("onbekend"); }

std::string told_count(int count) { return count < least_told ? "minder dan 10" : std::to_string(count); }

/// The same in large letters, where three words would take a second line.
std::string told_large(int count) { return count < least_told ? "< 10" : std::to_string(count); }

/// The one that is chosen has a check too: in high contrast its colour is that of the others.
ButtonLook language_look(bool chosen) {
    return {.kind = chosen ? ButtonKind::ink : ButtonKind::secondary, .icon_before = chosen ? "vink" : "", .style = Style::button_small, .selected = chosen};
}

/// The language with which visitors begin: buttons beside each other, below each other where they have no room. Returns the height.
float draw_languages(OperatorFacts const& facts, Frame& frame, Rect r, Done& done) {
    Theme const& theme = frame.theme();
    constexpr std::string_view label = "Bezoekers beginnen in";
    float const title = frame.text_height(label, Style::small, r.w), height = std::max(76.0f, frame.line_height(Style::button_small) + 28);
    if (r.h > 0) frame.text(label, Style::small, {r.x, r.y, r.w, title}, theme.grey);
    float x = r.x, y = r.y + title + 10;
    for (std::size_t i = 0; i < facts.languages.size(); ++i) {
        auto const& [id, name] = facts.languages[i];
        ButtonLook const look = language_look(id == facts.language);
        float const width = button_width(frame, name, look);
        if (x > r.x && x + width > r.right() + 1) x = r.x, y += height + 12;
        if (r.h > 0 && button(frame, "start-language", name, "Begin in: " + name, {x, y, width, height}, look, i + 1)) done.emplace_back(StartLanguageChosen{id});
        x += width + 12;
    }
    return y + height - r.y;
}

// ---- how many came

struct Total {
    std::string_view icon, colour, label;
    std::string value, line;
};

/// Those of the parts of the day that are told: less a part that is not, the exact sum would tell that part.
std::string told_visits(std::vector<OperatorCount> const& parts) {
    int told = 0;
    bool hidden = false;
    for (OperatorCount const& part : parts) {
        if (part.count >= least_told) told += part.count;
        else hidden = hidden || part.count > 0;
    }
    if (told == 0) return "weinig";
    return std::to_string(told) + (hidden ? "+" : "");
}

/// How many did it of those who could: who did not are not told either when they are few.
std::string told_part(int count, int of) { return count >= least_told && of - count < least_told ? "bijna alle" : told_large(count); }

std::vector<Total> totals_of(OperatorFacts const& facts) {
    if (!facts.counting) return {};
    return {{"mensen", "energie", "Bezoeken", told_visits(facts.parts), "vandaag"},
            {"vraag", "voertuigen", "Test afgemaakt", told_part(facts.quiz_finished, facts.quiz_begun), facts.quiz_begun < least_told ? "vandaag" : "van " + told_count(facts.quiz_begun) + " begonnen"},
            {"hart", "lab", "Iets bewaard", told_part(facts.kept, facts.health.sessions_today), "bezoekers"},
            {"pin", "proces", "Activiteit bekeken", told_large(facts.offers_opened), "keer"}};
}

float draw_totals(std::vector<Total> const& totals, Frame& frame, Rect r) {
    if (totals.empty()) return 0;
    Theme const& theme = frame.theme();
    constexpr float pad = 26, icon = 64;
    auto const widest = [&](float width) {
        return std::ranges::any_of(totals, [&](Total const& total) { return frame.too_wide(total.label, Style::small_strong, width - 2 * pad - icon - 18); });
    };
    std::size_t const columns = widest((r.w - 3 * gap) / 4) ? 2 : 4;
    float const width = (r.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns), room = width - 2 * pad;
    float label = icon, below = 0;
    for (Total const& total : totals) {
        label = std::max(label, frame.text_height(total.label, Style::small_strong, room - icon - 18));
        float const beside = frame.text_width(total.value, Style::door) + 16 + frame.text_width(total.line, Style::small);
        below = std::max(below, frame.line_height(Style::door) + (beside > room ? frame.text_height(total.line, Style::small, room) : 0));
    }
    float const height = pad + label + 10 + below + pad - 4;
    for (std::size_t i = 0; i < totals.size(); ++i) {
        Total const& total = totals[i];
        Rect const card{r.x + static_cast<float>(i % columns) * (width + gap), r.y + static_cast<float>(i / columns) * (height + gap), width, height};
        plane(frame, card, theme.card, 28);
        Rect const tile{card.x + pad, card.y + pad, icon, icon};
        frame.fill(tile, theme.contrast() ? theme.sun : theme.pair(total.colour).base, 20);
        frame.icon(total.icon, tile.centre(), 40, theme.on_colour);
        float const words = frame.text_height(total.label, Style::small_strong, room - icon - 18);
        frame.text(total.label, Style::small_strong, {tile.right() + 18, tile.y + (label - words) / 2, room - icon - 18, words}, theme.ink, {.spoken = std::string(total.label) + ": " + total.value + " " + total.line, .background = theme.card});
        float const y = card.y + pad + label + 10, value = frame.text_width(total.value, Style::door) + 4, line = frame.line_height(Style::door), small = frame.line_height(Style::small);
        frame.text(total.value, Style::door, {card.x + pad, y, room, line}, theme.ink, {.spoken = " ", .background = theme.card});
        bool const beside = value + 12 + frame.text_width(total.line, Style::small) <= room;
        frame.text(total.line, Style::small, beside ? Rect{card.x + pad + value + 12, y + line * .62f - small * .5f, room - value - 12, small} : Rect{card.x + pad, y + line, room, 0}, theme.grey, {.spoken = " ", .background = theme.card});
    }
    return static_cast<float>((totals.size() + columns - 1) / columns) * (height + gap);
}

/// Bars, the longest first or in the order of the day. Measures only when `r` has no height; returns the height that is needed.
float draw_counts(std::string_view title, std::vector<OperatorCount> const& counts, std::string_view none, std::string_view colour, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    constexpr float pad = 32, bar = 18, between = 22;
    float const inner = r.w - 2 * pad, line = frame.line_height(Style::small);
    auto const number_width = [&](OperatorCount const& count) { return frame.text_width(told_count(count.count), Style::small_strong) + 4; };
    // A name of one long word has a line of its own.
    auto const alone = [&](OperatorCount const& count) { return frame.too_wide(count.name, Style::small, inner - number_width(count) - 16); };
    auto const name_width = [&](OperatorCount const& count) { return alone(count) ? inner : inner - number_width(count) - 16; };
    auto const name_height = [&](OperatorCount const& count) { return frame.text_height(count.name, Style::small, name_width(count)) + (alone(count) ? line : 0); };
    float height = 2 * pad + frame.text_height(title, Style::card, inner) + 14;
    if (counts.empty()) height += frame.text_height(none, Style::small, inner);
    for (OperatorCount const& count : counts) height += name_height(count) + bar + between;
    if (r.h <= 0) return height;
    plane(frame, r, theme.card, 28);
    float y = r.y + pad + frame.text(title, Style::card, {r.x + pad, r.y + pad, inner, 0}, theme.ink, {.role = Role::heading, .background = theme.card}) + 14;
    if (counts.empty()) frame.text(none, Style::small, {r.x + pad, y, inner, 0}, theme.grey, {.background = theme.card});
    int most = 1;
    for (OperatorCount const& count : counts) most = std::max(most, count.count);
    for (OperatorCount const& count : counts) {
        std::string const text = told_count(count.count);
        float const number = number_width(count), name = name_height(count);
        frame.text(count.name, Style::small, {r.x + pad, y, name_width(count), 0}, theme.ink, {.spoken = count.name + ": " + text, .background = theme.card});
        frame.text(text, Style::small_strong, {r.right() - pad - number, y + name - line, number, line}, theme.ink, {.align = Align::right, .spoken = " ", .background = theme.card});
        float const full = count.count < least_told ? 0 : std::round(inner * static_cast<float>(count.count) / static_cast<float>(most));
        frame.fill({r.x + pad, y + name + 2, inner, bar}, theme.sand, bar / 2);
        if (full > bar) frame.fill({r.x + pad, y + name + 2, full, bar}, theme.contrast() ? theme.sun : theme.pair(colour).base, bar / 2);
        y += name + bar + between;
    }
    return height;
}

/// The three charts: beside each other where each has room.
float draw_charts(OperatorFacts const& facts, Frame& frame, Rect r) {
    struct Chart {
        std::string_view title, none, colour;
        std::vector<OperatorCount> const& counts;
    };
    constexpr std::string_view no_counts = "Deze kiosk telt niet.";
    std::vector<Chart> const charts{{"Bezoeken vandaag", facts.counting ? "Vandaag is er nog niemand geweest." : no_counts, "maritiem", facts.parts},
                                    {"Geopend", facts.counting ? "Vandaag is er nog niets geopend." : no_counts, "klimaat", facts.opened},
                                    {"Meest bekeken", facts.counting ? "Vandaag is er nog geen beroep bekeken." : no_counts, "energie", facts.screens}};
    constexpr float least = 420;
    float const third = (r.w - 2 * gap) / 3, least_width = least * frame.line_height(Style::small) / 34;
    bool const stacked = third < least_width;
    float const width = stacked ? r.w : third;
    float height = 0, y = r.y;
    for (Chart const& chart : charts) height = std::max(height, draw_counts(chart.title, chart.counts, chart.none, chart.colour, frame, {0, 0, width, 0}));
    for (std::size_t i = 0; i < charts.size(); ++i) {
        Chart const& chart = charts[i];
        float const own = stacked ? draw_counts(chart.title, chart.counts, chart.none, chart.colour, frame, {0, 0, width, 0}) : height;
        draw_counts(chart.title, chart.counts, chart.none, chart.colour, frame, {stacked ? r.x : r.x + static_cast<float>(i) * (third + gap), y, width, own});
        if (stacked) y += own + gap;
    }
    return stacked ? y - r.y : height + gap;
}

// ---- how the machine is doing

struct Fact {
    std::string_view label;
    std::string value;
    bool well = true;
};

std::vector<Fact> facts_of(OperatorFacts const& facts, Operator const& state) {
    Health const& health = facts.health;
    constexpr int least_disk_mb = 200, hot_c = 85;
    std::vector<Fact> all;
    std::string const hash = health.content_hash.substr(0, 8);
    all.push_back({"Programma", health.program});
    all.push_back({"Inhoud", facts.fallback.empty() ? (hash.empty() ? "onbekend" : hash) : facts.fallback, facts.fallback.empty()});
    all.push_back({"Zo lang aan", told_uptime(health.uptime_s)});
    all.push_back({"Opnieuw begonnen", health.restarts == 0 ? "niet, sinds de computer aan is" : std::to_string(health.restarts) + " keer, sinds de computer aan is", health.restarts == 0});
    all.push_back({"Klok", health.clock_trusted ? "staat goed" : "staat niet goed: data worden niet gebruikt", health.clock_trusted});
    all.push_back({"Tijd per beeld", health.frame_us_p50 && health.frame_us_p99 ? decimal(*health.frame_us_p50 / 1000.0, ',') + " ms, hoogstens " + decimal(*health.frame_us_p99 / 1000.0, ',') + " ms" : "nog niet gemeten"});
    all.push_back({"Geheugen", told(health.memory_mb, " MB")});
    all.push_back({"Vrij op de schijf", told(health.disk_free_mb, " MB"), !health.disk_free_mb || *health.disk_free_mb >= least_disk_mb});
    all.push_back({"Temperatuur", told(health.temperature_c, " graden"), !health.temperature_c || *health.temperature_c < hot_c});
    all.push_back({"Aanrakingen zonder vinger", health.ghost_touches == 0 ? "geen" : std::to_string(health.ghost_touches) + ": maak het glas schoon", health.ghost_touches == 0});
    auto const corners = std::ranges::count(state.corners, true);
    if (corners > 0 || state.most_fingers > 0)
        all.push_back({"Laatste proef van het glas", std::to_string(corners) + " van de 4 hoeken, " + std::to_string(state.most_fingers) + " vingers tegelijk", corners == 4});
    if (health.last_incident) all.push_back({"Laatste storing", *health.last_incident, false});
    return all;
}

/// What to look at, else what the page is.
std::string first_line(std::vector<Fact> const& all) {
    std::string wrong;
    for (Fact const& fact : all)
        if (!fact.well) wrong += (wrong.empty() ? "Kijk naar: " : ", ") + lowered(fact.label);
    return wrong.empty() ? "Alleen voor wie de kiosk verzorgt. Deze bladzijde sluit vanzelf." : wrong + ".";
}

/// One card with a row for each fact, in columns where they have room.
float draw_facts(std::vector<Fact> const& all, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    constexpr float pad = 32, icon = 40, between = 48;
    float const inner = r.w - 2 * pad, line = frame.line_height(Style::small);
    std::size_t const columns = (inner - between) / 2 > 18 * line ? 2 : 1, rows = (all.size() + columns - 1) / columns;
    float const width = (inner - between * static_cast<float>(columns - 1)) / static_cast<float>(columns), label = std::floor((width - icon - 16) * .42f), value = width - icon - 16 - label - 16;
    float const title = frame.text_height("Deze kiosk", Style::card, inner);
    std::vector<float> heights;
    std::vector<float> columns_high(columns, 2 * pad + title + 14 - 12);
    for (std::size_t i = 0; i < all.size(); ++i) {
        heights.push_back(std::max({icon, frame.text_height(all[i].label, Style::small, label), frame.text_height(all[i].value, Style::small_strong, value)}));
        columns_high[i / rows] += heights.back() + 12;
    }
    float const whole = std::ranges::max(columns_high);
    plane(frame, {r.x, r.y, r.w, whole}, theme.card, 28);
    frame.text("Deze kiosk", Style::card, {r.x + pad, r.y + pad, inner, title}, theme.ink, {.role = Role::heading, .background = theme.card});
    float y = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i % rows == 0) y = r.y + pad + title + 14;
        Fact const& fact = all[i];
        float const x = r.x + pad + static_cast<float>(i / rows) * (width + between), middle = y + heights[i] / 2;
        frame.circle({x + icon / 2, middle}, icon / 2, theme.contrast() ? theme.sun : theme.pair(fact.well ? "proces" : "metaal").base);
        frame.icon(fact.well ? "vink" : "vraag", {x + icon / 2, middle}, 26, theme.on_colour);
        float const left = x + icon + 16, label_height = frame.text_height(fact.label, Style::small, label), value_height = frame.text_height(fact.value, Style::small_strong, value);
        frame.text(fact.label, Style::small, {left, middle - label_height / 2, label, label_height}, theme.grey, {.spoken = " ", .background = theme.card});
        frame.text(fact.value, Style::small_strong, {left + label + 16, middle - value_height / 2, value, value_height}, theme.ink, {.spoken = std::string(fact.label) + ": " + fact.value, .background = theme.card});
        y += heights[i] + 12;
    }
    return whole + gap;
}
}  // namespace

float draw_operator_head(Frame& frame, std::string_view title, std::string_view line, std::vector<OperatorMessage>& done) {
    Theme const& theme = frame.theme();
    ButtonLook const look{.kind = ButtonKind::secondary, .icon_before = "sluit", .style = Style::button_small};
    float const width = button_width(frame, "Sluit", look);
    Rect const close{frame.width() - side - width, 44, width, 88};
    float const room = close.x - 2 * side;
    float y = 44 + frame.text(title, Style::title, {side, 44, room, 0}, theme.ink, {.role = Role::heading, .name = "title"});
    if (!line.empty()) y += 6 + frame.text(line, Style::body, {side, y + 6, room, 0}, theme.grey, {.name = "line"});
    if (button(frame, "operator-close", "Sluit", {}, close, look)) done.emplace_back(OperatorLeft{});
    return std::max(y, close.bottom()) + gap;
}

void draw_overview(Operator const& state, OperatorFacts const& facts, Frame& frame, std::vector<OperatorMessage>& done) {
    Theme const& theme = frame.theme();
    OperatorTasks const tasks(state, facts, frame);
    std::vector<Fact> const machine = facts_of(facts, state);
    std::string const line = state.told.empty() ? first_line(machine) : state.told;
    float top = 44;
    Rect body{side, 0, frame.width() - 2 * side, 0};
    bool languages_above = false;
    if (tasks.beside()) {
        tasks.draw_side(done);
        body.x = tasks.width() + 48, body.w = frame.width() - 48 - body.x;
        float const words = body.w * .34f, room = body.w - words - gap, languages = draw_languages(facts, frame, {0, 0, room, 0}, done);
        float const title = frame.line_height(Style::title);
        languages_above = !facts.languages.empty() && languages < 1.6f * title;
        float const wide = languages_above ? words : body.w;
        float y = top + frame.text("Beheer", Style::title, {body.x, top, wide, 0}, theme.ink, {.role = Role::heading, .name = "title"});
        y += 6 + frame.text(line, Style::body, {body.x, y + 6, wide, 0}, theme.grey, {.name = "line"});
        if (languages_above) {
            float used = 0;  // against the right edge
            for (auto const& [id, name] : facts.languages) used += button_width(frame, name, language_look(id == facts.language)) + 12;
            float const left = body.right() - std::min(room, used - 12);
            y = std::max(y, top + draw_languages(facts, frame, {left, top, body.right() - left, 1}, done));
        }
        top = y + gap;
    } else {
        top = draw_operator_head(frame, "Beheer", line, done);
    }
    float const room = frame.height() - top - (tasks.beside() ? 24.0f : std::max(24.0f, frame.units().from_mm(10) + 4));
    float const shift = frame.begin_scroll("operator", {body.x - 16, top, body.w + 32, room}, state.scroll), begun = top + shift + 4;
    float y = begun;
    if (!tasks.beside()) y += tasks.draw_grid({body.x, y, body.w, 0}, done) + 8;
    if (!languages_above && !facts.languages.empty()) y += draw_languages(facts, frame, {body.x, y, body.w, 1}, done) + gap;
    y += draw_totals(totals_of(facts), frame, {body.x, y, body.w, 0});
    y += draw_charts(facts, frame, {body.x, y, body.w, 0});
    y += draw_facts(machine, frame, {body.x, y, body.w, 0});
    frame.end_scroll(y - begun + 8, theme.paper);
}

}  // namespace sprank::screens
