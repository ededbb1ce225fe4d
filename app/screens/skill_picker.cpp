#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "screens/flow.hpp"
#include "screens/list_page.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
/// The groups as chips. Returns the height.
float draw_groups(View const& view, Frame& frame, SkillGroupIndex open, Rect r) {
    float const height = std::max(64.0f, frame.line_height(Style::small_strong) + 26), gap = 12;
    Flow flow(r, height, gap);
    for (std::size_t i = 0; i < view.catalogue.skill_groups.size(); ++i) {
        SkillGroup const& group = view.catalogue.skill_groups[i];
        SkillGroupIndex const index{static_cast<std::uint16_t>(i)};
        ChipLook const look{.icon = group.icon, .selected = index == open};
        if (chip(frame, "group", i + 1, frame.say(group.name), {}, flow.next(chip_width(frame, frame.say(group.name), look)), look)) frame.send(SkillGroupOpened{index});
    }
    return flow.used();
}

/// The skills of a group, each to tick. Returns the height.
float draw_skills(View const& view, Frame& frame, SkillGroupIndex group, Rect r) {
    auto const& skills = view.catalogue.skills;
    float widest = 1;
    for (Skill const& skill : skills)
        if (skill.group == group) widest = std::max(widest, frame.text_width(frame.say(skill.text), Style::body_strong) + 110);
    auto const columns = static_cast<std::size_t>(std::clamp(std::floor((r.w + 20) / (widest + 20)), 1.0f, 3.0f));
    float const gap = 14, wide = (r.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    float y = r.y;
    std::size_t column = 0;
    float tallest = 0;
    for (std::size_t i = 0; i < skills.size(); ++i) {
        if (skills[i].group != group) continue;
        SkillIndex const index{static_cast<std::uint16_t>(i)};
        bool const on = std::ranges::binary_search(view.session.can, index);
        float const height = std::max(84.0f, frame.text_height(frame.say(skills[i].text), Style::button_small, wide - 130) + 36);
        if (column == columns) column = 0, y += tallest + gap, tallest = 0;
        Rect const at{r.x + static_cast<float>(column) * (wide + gap), y, wide, height};
        ButtonLook const look{.kind = on ? ButtonKind::ink : ButtonKind::secondary, .icon_before = on ? "vink" : "plus", .style = Style::button_small, .selected = on};
        if (button(frame, "skill", frame.say(skills[i].text), {}, at, look, i + 1)) frame.send(SkillToggled{index});
        tallest = std::max(tallest, height);
        ++column;
    }
    return y + tallest - r.y;
}
}  // namespace

void draw_skill_picker(View const& view, SkillPicker const& picker, Frame& frame) {
    auto const& session = view.session;
    auto const count = session.can.size();
    std::string const line = session.job ? filled(frame.say(Key::bridge_skills_job), {{"job", lowered(frame.say(view.catalogue[*session.job].name))}}) : frame.say(Key::bridge_skills_line);
    std::array const buttons{PageButton{"build", frame.say(Key::bridge_build), {.kind = count > 0 ? ButtonKind::primary : ButtonKind::secondary, .icon_before = "brug"}},
                             PageButton{"jobs", frame.say(Key::bridge_other_job), {.kind = ButtonKind::secondary, .icon_before = "zoek", .style = Style::button_small}}};
    float const width = frame.width() - 2 * margin(frame);
    ListPage const page = list_page(view, frame, frame.say(Key::bridge_title), line, page_buttons_height(frame, width, buttons));
    SkillGroupIndex const open = picker.group.value_or(SkillGroupIndex{0});
    Rect const& list = page.list;
    float const shift = frame.begin_scroll("skills", {list.x - 24, list.y, list.w + 40, list.h}, picker.scroll);
    float y = list.y + 6 + shift;
    y += draw_groups(view, frame, open, {list.x, y, list.w, 0}) + 18;
    y += draw_skills(view, frame, open, {list.x, y, list.w, 0}) + 16;
    std::string const chosen = count == 1 ? frame.say(Key::bridge_count_one) : filled(frame.say(Key::bridge_count_many), {{"count", std::to_string(count)}});
    y += frame.text(chosen, Style::body_strong, {list.x, y, list.w, 0}, frame.theme().ink, {.name = "count"});
    frame.end_scroll(y + 16 - list.y - shift);
    if (auto const tapped = page_buttons(frame, page.buttons, buttons)) {
        if (*tapped == 0) frame.send(BridgesAsked{});
        else frame.send(JobsOpened{});
    }
}

}  // namespace sprank::screens
