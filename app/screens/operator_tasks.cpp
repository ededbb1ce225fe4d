#include "screens/operator_tasks.hpp"

#include <algorithm>
#include <cmath>

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float gap = operator_gap;

using Action = OperatorTasks::Action;
using Done = std::vector<OperatorMessage>;

std::vector<Action> tasks_of(OperatorFacts const& facts) {
    std::vector<Action> actions{
        {"clean", "Glas schoonmaken", "wis", CleaningAsked{}},
        {"glass-test", "Glas proberen", "tik", GlassTestAsked{}},
        {"sound-test", "Geluid proberen", "voorlezen", TaskAsked{OperatorTask::try_sound}},
    };
    if (facts.has_stick_reader) {
        actions.push_back({"export", "Tellingen op USB", "grafiek", TaskAsked{OperatorTask::export_counts}});
        actions.push_back({"install", "Inhoud van USB", "usb", TaskAsked{OperatorTask::install_content}});
    }
    return actions;
}

std::vector<Action> ends_of(Operator const& state, OperatorFacts const& facts) {
    if (!facts.can_switch_off) return {};
    if (!state.off_asked) return {{"off", "Kiosk uitzetten", "uit", OffAsked{}}};
    return {{"off-yes", "Ja, zet uit", "vink", OffConfirmed{}, ButtonKind::primary}, {"off-no", "Nee, laat aan", "terug", OffAsked{false}}};
}

/// A row of the dark side: icon and words on it; on orange when it is the thing to do now, on light when it is the way out.
bool side_row(Frame& frame, Action const& action, Rect r) {
    Theme const& theme = frame.theme();
    bool const orange = action.kind == ButtonKind::primary, light = action.kind == ButtonKind::ink, raised = orange || light;
    Colour const plane = orange ? theme.spark : light ? theme.on_bar : theme.bar, ink = orange ? theme.on_colour : light ? theme.bar : theme.on_bar;
    Style const style = raised ? Style::button_small : Style::small_strong;  // on orange only large words can be read
    ControlState const state = frame.control({action.name, 0, Role::button, action.text, {}, false, true, style, ink, plane}, r);
    float const radius = std::min(r.h / 2, 44.0f), line = frame.line_height(style);
    if (raised) frame.fill(r, !state.pressed ? plane : orange ? theme.spark_pressed : mix(plane, ink, .14f), radius);
    else if (state.pressed) frame.fill(r, mix(theme.bar, theme.on_bar, .22f), radius);
    frame.icon(action.icon, {r.x + 44, r.y + r.h / 2}, 40, ink);
    frame.draw_text(action.text, style, {r.x + 82, r.y + (r.h - line) / 2, r.w - 92, line}, ink);
    if (state.focused) frame.focus_ring(r.inset(8, 8), radius - 8, !light);
    return state.activated;
}

}  // namespace

OperatorTasks::OperatorTasks(Operator const& state, OperatorFacts const& facts, Frame& frame) : frame_(frame), tasks_(tasks_of(facts)), ends_(ends_of(state, facts)) {
    float widest = 0;
    for (auto const* const list : {&tasks_, &ends_})
        for (Action const& action : *list) widest = std::max(widest, frame.text_width(action.text, Style::small_strong));
    inset_ = std::max(24.0f, std::ceil(frame.units().from_mm(10)) + 2);  // a hand rests on the edge
    row_ = std::max(84.0f, frame.line_height(Style::small_strong) + 40);
    width_ = std::max(340.0f, std::ceil(widest) + 110 + 2 * inset_);
    beside_ = !frame.portrait() && width_ < frame.width() * .3f && logo + static_cast<float>(tasks_.size() + 2) * (row_ + 8) + 32 + close + 2 * foot() <= frame.height();
}

void OperatorTasks::draw_side(Done& done) const {
    Theme const& theme = frame_.theme();
    frame_.fill({0, 0, width_, frame_.height()}, theme.bar);
    if (theme.contrast()) frame_.fill({width_ - 3, 0, 3, frame_.height()}, theme.outline());
    constexpr std::string_view name = "Sprank";
    float const end = inset_ + 20 + frame_.text_width(name, Style::title);
    frame_.text(name, Style::title, {inset_ + 20, 56, width_ - inset_ - 20, 0}, theme.on_bar, {.background = theme.bar});
    frame_.spark({end + 30, 72}, .42f);
    float y = logo;
    for (Action const& task : tasks_) {
        if (side_row(frame_, task, {inset_, y, width_ - 2 * inset_, row_})) done.push_back(task.message);
        y += row_ + 8;
    }
    y = frame_.height() - foot() - close;
    if (side_row(frame_, {"operator-close", "Sluit", "sluit", OperatorLeft{}, ButtonKind::ink}, {inset_, y, width_ - 2 * inset_, close})) done.emplace_back(OperatorLeft{});
    y -= 24 + static_cast<float>(ends_.size()) * (row_ + 8);
    for (Action const& last : ends_) {
        if (side_row(frame_, last, {inset_, y, width_ - 2 * inset_, row_})) done.push_back(last.message);
        y += row_ + 8;
    }
}

float OperatorTasks::draw_grid(Rect r, Done& done) const {
    std::vector<Action> all = tasks_;
    all.insert(all.end(), ends_.begin(), ends_.end());
    // A yes and a no stand beside each other.
    std::size_t const blank = ends_.size() == 2 ? tasks_.size() % 2 : 0;
    auto const cell = [&](std::size_t i) { return i < tasks_.size() ? i : i + blank; };
    float const height = std::max(84.0f, 2 * frame_.line_height(Style::button_small) + 12), width = (r.w - gap) / 2;
    auto const look = [](Action const& action, bool icon) { return ButtonLook{.kind = action.kind, .icon_before = icon ? action.icon : std::string_view{}, .style = Style::button_small}; };
    bool const icons = std::ranges::all_of(all, [&](Action const& action) { return button_width(frame_, action.text, look(action, true)) <= width; });
    for (std::size_t i = 0; i < all.size(); ++i) {
        Rect const at{r.x + static_cast<float>(cell(i) % 2) * (width + gap), r.y + static_cast<float>(cell(i) / 2) * (height + 16), width, height};
        if (button(frame_, all[i].name, all[i].text, {}, at, look(all[i], icons))) done.push_back(all[i].message);
    }
    return static_cast<float>((all.size() + blank + 1) / 2) * (height + 16);
}

float OperatorTasks::foot() const { return std::max(36.0f, frame_.units().from_mm(10) + 4); }

}  // namespace sprank::screens
