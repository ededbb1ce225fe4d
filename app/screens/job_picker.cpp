#include <algorithm>

#include "core/text.hpp"
#include "screens/flow.hpp"
#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

void draw_job_picker(View const& view, JobPicker const& picker, Frame& frame) {
    Theme const& theme = frame.theme();
    float const low = std::max(88.0f, frame.line_height(Style::button_small) + 44), gap = 14;
    TypingRoom const room = typing_room(view, frame, 2 * low + gap + 20);
    Rect const& results = room.results;
    // A name that is too long for one line takes two, and then all buttons have room for that.
    bool two = button_width(frame, frame.say(Key::bridge_by_tasks), {.icon_before = "vink", .style = Style::button_small}) > results.w;
    for (JobIndex const job : picker.found) two = two || button_width(frame, frame.say(view.catalogue[job].name), {.icon_before = "mensen", .style = Style::button_small}) > results.w;
    float const height = two ? 2 * frame.line_height(Style::button_small) + 40 : low;
    if (room.titled) frame.text(frame.say(Key::bridge_job_title), Style::title, {room.field.x, room.title, room.field.w, 0}, theme.ink, {.role = Role::heading, .name = "title"});
    typing_field(frame, room.field, picker.text, frame.say(Key::bridge_job_hint), !room.beside);
    float const shift = frame.begin_scroll("jobs", {results.x - 24, results.y, results.w + 34, results.h}, picker.scroll);
    Flow flow({results.x, results.y + 8 + shift, results.w, 0}, height, gap);
    auto const choice = [&](std::string_view name, std::uint64_t number, std::string const& text, ButtonLook const& look) {
        return button(frame, name, text, {}, flow.next(button_width(frame, text, look)), look, number);
    };
    if (!picker.text.empty() && picker.found.empty()) {
        flow.lower(frame.text(filled(frame.say(Key::bridge_job_none), {{"text", picker.text}}), Style::head, {results.x, flow.y(), results.w, 0}, theme.ink, {.role = Role::heading, .name = "none"}) + 6);
        flow.lower(frame.text(frame.say(Key::bridge_job_advice), Style::body, {results.x, flow.y(), results.w, 0}, theme.grey) + 14);
    }
    ButtonLook const look{.kind = ButtonKind::secondary, .icon_before = "mensen", .style = Style::button_small};
    for (JobIndex const job : picker.found)
        if (choice("job", job.value + std::uint64_t{1}, frame.say(view.catalogue[job].name), look)) frame.send(JobChosen{job});
    ButtonLook const tasks{.kind = picker.found.empty() ? ButtonKind::primary : ButtonKind::ink, .icon_before = "vink", .style = Style::button_small};
    if (choice("by-tasks", 0, frame.say(Key::bridge_by_tasks), tasks)) frame.send(SkillsOpened{});
    frame.end_scroll(8 + flow.used() + 12);
    frame.leave_for_toast({margin(frame), 20, frame.width() - 2 * margin(frame), 96});
    keyboard(frame, room.board, false, false);
}

}  // namespace sprank::screens
