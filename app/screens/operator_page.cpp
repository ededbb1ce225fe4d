#include "screens/operator_page.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "screens/operator_overview.hpp"
#include "ui/widgets.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float side = operator_side, gap = operator_gap;

using Done = std::vector<OperatorMessage>;

std::string told_seconds(std::int64_t ms) {
    std::int64_t const seconds = (std::max<std::int64_t>(0, ms) + 999) / 1000;
    return seconds == 1 ? "1 seconde" : std::to_string(seconds) + " seconden";
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
    float y = draw_operator_head(frame, "Beheer", pad_line(state, now_ms), done);
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
        case OperatorView::page: return draw_overview(state, facts, frame, done);
        case OperatorView::glass: return draw_glass(state, facts, frame, done);
        case OperatorView::cleaning:
            frame.wants_frame_at(frame.now_ms() + 1000);
            return draw_still(frame, "Het glas wordt schoongemaakt", "Nog " + told_seconds(left_ms) + ". Zolang doet aanraken niets.", static_cast<float>(left_ms) / static_cast<float>(cleaning_ms));
        case OperatorView::off: return draw_still(frame, "De kiosk gaat uit", "Trek de stekker eruit als het scherm zwart is.", 0);
    }
}

}  // namespace sprank::screens
