#include "screens/operator_page.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "ui/widgets.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float side = 60, gap = 24;
constexpr int least_told = 10;  ///< a smaller group could be one class, or one child

using Done = std::vector<OperatorMessage>;

std::string told_seconds(std::int64_t ms) {
    std::int64_t const seconds = (std::max<std::int64_t>(0, ms) + 999) / 1000;
    return seconds == 1 ? "1 seconde" : std::to_string(seconds) + " seconden";
}

std::string told_uptime(std::int64_t seconds) {
    constexpr std::int64_t hour = 3600, day = 24 * hour;
    if (seconds < 60) return "minder dan een minuut";
    if (seconds < 120) return "1 minuut";
    if (seconds < hour) return std::to_string(seconds / 60) + " minuten";
    if (seconds < 2 * day) return std::to_string(seconds / hour) + " uur";
    return std::to_string(seconds / day) + " dagen";
}

std::string told(std::optional<int> number, std::string_view unit) { return number ? std::to_string(*number) + std::string(unit) : std::string("onbekend"); }

/// Title, what it is about, and the way out.
float draw_head(Frame& frame, std::string_view title, std::string_view line, Done& done) {
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

// ---- the pad

std::string pad_line(Operator const& state, std::int64_t now_ms) {
    if (state.no_pin) return "Er is nog geen pincode. Maak er een met sprank-kiosk set-pin.";
    if (state.checking) return "Even nakijken.";
    if (now_ms < state.locked_until_ms) return "Te vaak fout. Probeer het over " + told_seconds(state.locked_until_ms - now_ms) + " weer.";
    if (state.wrong_before) return "Deze pincode klopt niet.";
    return "Typ de pincode.";
}

void draw_pad(Operator const& state, Frame& frame, Done& done) {
    Theme const& theme = frame.theme();
    std::int64_t const now_ms = frame.now_ms();
    if (now_ms < state.locked_until_ms) frame.wants_frame_at(now_ms + 1000);
    float y = draw_head(frame, "Beheer", pad_line(state, now_ms), done);
    bool const works = !state.no_pin && !state.checking && now_ms >= state.locked_until_ms;
    constexpr int columns = 3, rows = 4;
    float const room = frame.height() - y - 40, dots = 90;
    float const key = std::min(150.0f, (room - dots - 4 * gap) / rows), wide = std::min(220.0f, (frame.width() - 2 * side - 2 * gap) / columns);
    float const left = std::round((frame.width() - columns * wide - (columns - 1) * gap) / 2);
    y += std::max(0.0f, std::round((room - dots - gap - rows * key - (rows - 1) * gap) / 2));  // an upright panel has room to spare
    float const dot_gap = 56, first = frame.width() / 2 - dot_gap * static_cast<float>(most_digits - 1) / 2;
    for (std::size_t i = 0; i < most_digits; ++i) {
        Point const at{first + static_cast<float>(i) * dot_gap, y + dots / 2};
        if (i < state.digits.size()) frame.circle(at, 16, theme.ink);
        else frame.ring(at, 15, theme.grey, 4);
    }
    frame.record(Role::text, "digits", {}, std::to_string(state.digits.size()) + " cijfers getypt", {first - 20, y, dot_gap * most_digits, dots});
    y += dots + gap;
    auto const place = [&](int column, int row) { return Rect{left + static_cast<float>(column) * (wide + gap), y + static_cast<float>(row) * (key + gap), wide, key}; };
    constexpr std::array<std::string_view, 10> digits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
    for (std::size_t digit = 0; digit < digits.size(); ++digit) {
        Rect const at = digit == 0 ? place(1, 3) : place(static_cast<int>(digit - 1) % columns, static_cast<int>(digit - 1) / columns);
        if (button(frame, "digit", digits[digit], {}, at, {.kind = ButtonKind::secondary, .enabled = works}, digit + 1)) done.emplace_back(DigitTyped{digits[digit].front()});
    }
    if (button(frame, "digit-erase", "Wis", {}, place(0, 3), {.kind = ButtonKind::secondary, .style = Style::button_small, .enabled = works && !state.digits.empty()})) done.emplace_back(DigitErased{});
    if (button(frame, "pin-enter", "Verder", {}, place(2, 3), {.kind = ButtonKind::primary, .style = Style::button_small, .enabled = works && state.digits.size() >= least_digits, .busy = state.checking}))
        done.emplace_back(PinEntered{});
}

// ---- the page

struct Fact {
    std::string_view icon, label;
    std::string value;
    bool well = true;
};

std::vector<Fact> facts_of(OperatorFacts const& facts, Operator const& state) {
    Health const& health = facts.health;
    constexpr int least_disk_mb = 200, hot_c = 85;
    std::vector<Fact> all;
    std::string const hash = health.content_hash.substr(0, 8);
    all.push_back({"info", "Programma", health.program});
    all.push_back({"school", "Inhoud", facts.fallback.empty() ? (hash.empty() ? "onbekend" : hash) : facts.fallback, facts.fallback.empty()});
    all.push_back({"klok", "Zo lang aan", told_uptime(health.uptime_s)});
    all.push_back({"opnieuw", "Opnieuw begonnen", health.restarts == 0 ? "niet, sinds de computer aan is" : std::to_string(health.restarts) + " keer, sinds de computer aan is", health.restarts == 0});
    all.push_back({"agenda", "Klok", health.clock_trusted ? "staat goed" : "staat niet goed: data worden niet gebruikt", health.clock_trusted});
    all.push_back({"grafiek", "Tijd per beeld", health.frame_us_p50 && health.frame_us_p99 ? decimal(*health.frame_us_p50 / 1000.0, ',') + " ms, hoogstens " + decimal(*health.frame_us_p99 / 1000.0, ',') + " ms" : "nog niet gemeten"});
    all.push_back({"ict", "Geheugen", told(health.memory_mb, " MB")});
    all.push_back({"ordenen", "Vrij op de schijf", told(health.disk_free_mb, " MB"), !health.disk_free_mb || *health.disk_free_mb >= least_disk_mb});
    all.push_back({"lab", "Temperatuur", told(health.temperature_c, " graden"), !health.temperature_c || *health.temperature_c < hot_c});
    all.push_back({"tik", "Aanrakingen zonder vinger", health.ghost_touches == 0 ? "geen" : std::to_string(health.ghost_touches) + ": maak het glas schoon", health.ghost_touches == 0});
    auto const corners = std::ranges::count(state.corners, true);
    if (corners > 0 || state.most_fingers > 0)
        all.push_back({"tik", "Laatste proef van het glas", std::to_string(corners) + " van de 4 hoeken, " + std::to_string(state.most_fingers) + " vingers tegelijk", corners == 4});
    if (health.last_incident) all.push_back({"vraag", "Laatste storing", *health.last_incident, false});
    return all;
}

float draw_facts(std::vector<Fact> const& all, Frame& frame, Rect r, int columns) {
    float const width = (r.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    float y = r.y;
    for (std::size_t row = 0; row < all.size(); row += static_cast<std::size_t>(columns)) {
        float height = 0;
        std::size_t const end = std::min(all.size(), row + static_cast<std::size_t>(columns));
        for (std::size_t i = row; i < end; ++i) height = std::max(height, fact_tile_height(frame, width, {all[i].icon, all[i].label, all[i].value, {}}));
        for (std::size_t i = row; i < end; ++i)
            fact_tile(frame, {r.x + static_cast<float>(i - row) * (width + gap), y, width, height}, {all[i].icon, all[i].label, all[i].value, all[i].well ? "proces" : "metaal"});
        y += height + gap;
    }
    return y - r.y;
}

/// Bars, the longest first or in the order of the day.
float draw_counts(std::string_view title, std::vector<OperatorCount> const& counts, std::string_view none, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    constexpr float pad = 32, bar = 18;
    float const line = frame.line_height(Style::small), row = line + bar + 22, inner = r.w - 2 * pad;
    float const height = 2 * pad + frame.text_height(title, Style::card, inner) + 14 + (counts.empty() ? frame.text_height(none, Style::small, inner) : static_cast<float>(counts.size()) * row);
    if (r.h <= 0) return height;
    plane(frame, r, theme.card, 28);
    float y = r.y + pad + frame.text(title, Style::card, {r.x + pad, r.y + pad, inner, 0}, theme.ink, {.role = Role::heading, .background = theme.card}) + 14;
    if (counts.empty()) frame.text(none, Style::small, {r.x + pad, y, inner, 0}, theme.grey, {.background = theme.card});
    int most = 1;
    for (OperatorCount const& count : counts) most = std::max(most, count.count);
    for (OperatorCount const& count : counts) {
        bool const few = count.count < least_told;
        std::string const text = few ? "minder dan 10" : std::to_string(count.count);
        float const number = frame.text_width(text, Style::small_strong) + 4;
        frame.text(count.name, Style::small, {r.x + pad, y, inner - number - 16, line}, theme.ink, {.spoken = count.name + ": " + text, .background = theme.card});
        frame.text(text, Style::small_strong, {r.right() - pad - number, y, number, line}, theme.ink, {.align = Align::right, .spoken = " ", .background = theme.card});
        float const full = few ? 0 : std::round(inner * static_cast<float>(count.count) / static_cast<float>(most));
        frame.fill({r.x + pad, y + line + 2, inner, bar}, theme.sand, bar / 2);
        if (full > bar) frame.fill({r.x + pad, y + line + 2, full, bar}, theme.spark, bar / 2);
        y += row;
    }
    return height;
}

struct Action {
    std::string_view name;
    std::string text;
    std::string_view icon;
    OperatorMessage message;
    ButtonKind kind = ButtonKind::secondary;
    bool enabled = true;
};

constexpr float least_action = 84;

/// Buttons below each other, or in columns; returns the height.
float draw_actions(std::vector<Action> const& actions, Frame& frame, Rect r, int columns, Done& done) {
    float const height = std::max(least_action, 2 * frame.line_height(Style::button_small) + 12), width = (r.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    for (std::size_t i = 0; i < actions.size(); ++i) {
        auto const row = i / static_cast<std::size_t>(columns), column = i % static_cast<std::size_t>(columns);
        Rect const at{r.x + static_cast<float>(column) * (width + gap), r.y + static_cast<float>(row) * (height + 16), width, height};
        Action const& action = actions[i];
        // Where two stand beside each other the words need all the room.
        bool const narrow = width < 420;
        std::string const spoken = action.name == "start-language" ? "Begin in: " + action.text : action.text;
        if (button(frame, action.name, narrow || action.name != "start-language" ? action.text : spoken, spoken, at, {.kind = action.kind, .icon_before = narrow ? std::string_view{} : action.icon, .style = Style::button_small, .enabled = action.enabled}, i + 1)) done.push_back(action.message);
    }
    auto const rows = (actions.size() + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns);
    return static_cast<float>(rows) * (height + 16);
}

std::vector<Action> actions_of(Operator const& state, OperatorFacts const& facts) {
    std::vector<Action> actions{
        {"clean", "Glas schoonmaken", "wis", CleaningAsked{}},
        {"glass-test", "Glas proberen", "tik", GlassTestAsked{}},
        {"sound-test", "Geluid proberen", "voorlezen", TaskAsked{OperatorTask::try_sound}},
    };
    if (facts.has_stick_reader) {
        actions.push_back({"export", "Tellingen op USB", "grafiek", TaskAsked{OperatorTask::export_counts}});
        actions.push_back({"install", "Inhoud van USB", "lager", TaskAsked{OperatorTask::install_content}});
    }
    for (auto const& [id, name] : facts.languages) actions.push_back({"start-language", name, id == facts.language ? "vink" : "taal", StartLanguageChosen{id}, id == facts.language ? ButtonKind::ink : ButtonKind::secondary});
    if (!facts.can_switch_off) return actions;
    if (state.off_asked) {
        actions.push_back({"off-yes", "Ja, zet uit", "vink", OffConfirmed{}, ButtonKind::primary});
        actions.push_back({"off-no", "Nee, laat aan", "terug", OffAsked{false}});
    } else {
        actions.push_back({"off", "Kiosk uitzetten", "sluit", OffAsked{}});
    }
    return actions;
}

void draw_page(Operator const& state, OperatorFacts const& facts, Frame& frame, Done& done) {
    Theme const& theme = frame.theme();
    float const top = draw_head(frame, "Beheer", state.told.empty() ? std::string_view("Alleen voor wie de kiosk verzorgt. Deze bladzijde sluit vanzelf.") : std::string_view(state.told), done);
    std::vector<Action> const actions = actions_of(state, facts);
    bool const portrait = frame.portrait();
    // One column of buttons where all of them fit, else two.
    float const row = std::max(least_action, 2 * frame.line_height(Style::button_small) + 12) + 16, room = frame.height() - top - std::max(24.0f, frame.units().from_mm(10) + 4);
    int const columns = static_cast<float>(actions.size()) * row <= room ? 1 : 2;
    float const panel = portrait ? 0 : columns == 1 ? 480.0f : 700.0f, beside = 64;
    Rect const body{side, top, frame.width() - 2 * side - (portrait ? 0 : panel + beside), room};
    if (!portrait) draw_actions(actions, frame, {body.right() + beside, top, panel, 0}, columns, done);
    float const shift = frame.begin_scroll("operator", {body.x - 16, body.y, body.w + 32, body.h}, state.scroll);
    float y = body.y + shift + 4;
    float const begun = y;
    if (portrait) y += draw_actions(actions, frame, {body.x, y, body.w, 0}, 2, done) + 20;
    y += draw_facts(facts_of(facts, state), frame, {body.x, y, body.w, 0}, body.w > 1200 && frame.units().step() == TextStep::normal ? 3 : 2);
    std::string_view const none = facts.counting ? "Vandaag is er nog niemand geweest." : "Deze kiosk telt niet.";
    std::string_view const no_profession = facts.counting ? "Vandaag is er nog geen beroep bekeken." : none;
    constexpr std::string_view most_seen = "Meest bekeken beroepen";
    constexpr float least_chart = 600;
    bool const stacked = (body.w - gap) / 2 < least_chart;
    float const half = stacked ? body.w : (body.w - gap) / 2;
    float height = std::max(draw_counts("Bezoeken vandaag", facts.parts, none, frame, {0, 0, half, 0}), draw_counts(most_seen, facts.screens, no_profession, frame, {0, 0, half, 0}));
    draw_counts("Bezoeken vandaag", facts.parts, none, frame, {body.x, y, half, height});
    if (stacked) y += height + gap;
    draw_counts(most_seen, facts.screens, no_profession, frame, {stacked ? body.x : body.x + half + gap, y, half, height});
    y += height + gap;
    frame.end_scroll(y - begun + 8, theme.paper);
}

// ---- cleaning, the glass, off

void draw_still(Frame& frame, std::string_view title, std::string_view line, float share) {
    Theme const& theme = frame.theme();
    float const room = frame.width() - 4 * side, height = frame.text_height(title, Style::title, room);
    float const top = (frame.height() - height) / 2 - 40;
    frame.spark({frame.width() / 2, top - 110}, 1.3f);
    frame.text(title, Style::title, {2 * side, top, room, 0}, theme.ink, {.align = Align::centre, .role = Role::heading, .name = "title"});
    frame.text(line, Style::intro, {2 * side, top + height + 24, room, 0}, theme.grey, {.align = Align::centre, .name = "line"});
    Rect const bar{frame.width() * .3f, frame.height() - 140, frame.width() * .4f, 20};
    frame.fill(bar, theme.sand, 10);
    if (share > .05f) frame.fill({bar.x, bar.y, std::round(bar.w * share), bar.h}, theme.spark, 10);
}

void draw_glass(Operator const& state, OperatorFacts const& facts, Frame& frame, Done& done) {
    Theme const& theme = frame.theme();
    constexpr float size = 170;
    float const edge = std::max(20.0f, frame.units().from_mm(10) + 2), right = frame.width() - size - edge, bottom = frame.height() - size - edge;
    std::array<Rect, 4> const places{Rect{edge, edge, size, size}, Rect{right, edge, size, size}, Rect{right, bottom, size, size}, Rect{edge, bottom, size, size}};
    constexpr std::array<std::string_view, 4> names{"linksboven", "rechtsboven", "rechtsonder", "linksonder"};
    for (std::size_t i = 0; i < places.size(); ++i)
        if (button(frame, "corner", state.corners[i] ? "Goed" : "Tik hier", names[i], places[i], {.kind = state.corners[i] ? ButtonKind::ink : ButtonKind::primary, .style = Style::button_small, .selected = state.corners[i]}, i + 1))
            done.emplace_back(CornerTouched{i});
    bool const all = std::ranges::count(state.corners, true) == 4;
    float const room = frame.width() - 2 * size - 120, left = (frame.width() - room) / 2;
    float y = frame.height() * .28f;
    y += frame.text(all ? "Alle hoeken doen het" : "Tik op de vier hoeken", Style::title, {left, y, room, 0}, theme.ink, {.align = Align::centre, .role = Role::heading, .name = "title"}) + 20;
    y += frame.text("Leg dan meer vingers tegelijk op het glas. Haal ze weg: zo ziet u of er iets blijft hangen.", Style::intro, {left, y, room, 0}, theme.grey, {.align = Align::centre, .name = "line"}) + 24;
    std::string const seen = "Vingers nu: " + std::to_string(facts.fingers.size()) + ". Meeste tegelijk: " + std::to_string(state.most_fingers) + ". Zonder vinger: " + std::to_string(facts.health.ghost_touches) + ".";
    y += frame.text(seen, Style::body_strong, {left, y, room, 0}, theme.ink, {.align = Align::centre, .name = "seen"}) + 30;
    ButtonLook const look{.kind = ButtonKind::secondary, .icon_before = "terug", .style = Style::button_small};
    float const width = button_width(frame, "Terug", look);
    if (button(frame, "operator-close", "Terug", {}, {(frame.width() - width) / 2, y, width, 96}, look)) done.emplace_back(OperatorLeft{});
    for (Point const finger : facts.fingers) frame.ring(finger, 60, theme.spark, 8);
}
}  // namespace

void draw_operator(Operator const& state, OperatorFacts const& facts, Frame& frame, std::vector<OperatorMessage>& done) {
    frame.fill({0, 0, frame.width(), frame.height()}, frame.theme().paper);
    std::int64_t const left_ms = state.until_ms - frame.now_ms();
    switch (state.view) {
        case OperatorView::closed: return;
        case OperatorView::pin: return draw_pad(state, frame, done);
        case OperatorView::page: return draw_page(state, facts, frame, done);
        case OperatorView::glass: return draw_glass(state, facts, frame, done);
        case OperatorView::cleaning:
            frame.wants_frame_at(frame.now_ms() + 1000);
            return draw_still(frame, "Het glas wordt schoongemaakt", "Nog " + told_seconds(left_ms) + ". Zolang doet aanraken niets.", static_cast<float>(left_ms) / static_cast<float>(cleaning_ms));
        case OperatorView::off: return draw_still(frame, "De kiosk gaat uit", "Trek de stekker eruit als het scherm zwart is.", 0);
    }
}

}  // namespace sprank::screens
