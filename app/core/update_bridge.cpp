#include <algorithm>

#include "core/updater.hpp"

namespace sprank {

void Updater::on(JobsOpened const&) {
    if (!screen<JobPicker>()) go(JobPicker{});
}

void Updater::on(JobChosen const& chosen) {
    if (!screen<JobPicker>() || chosen.job.value >= context_.catalogue.jobs.size()) return;
    session_.job = chosen.job;
    session_.can.clear();
    for (WeighedSkill const& skill : context_.catalogue[chosen.job].skills) session_.can.push_back(skill.skill);
    std::ranges::sort(session_.can);
    go(SkillPicker{});
}

void Updater::on(SkillsOpened const&) {
    if (screen<SkillPicker>()) return;
    if (screen<JobPicker>()) {
        // "I do not know a name for it": what an earlier job ticked does not count.
        if (session_.job) session_.can.clear();
        session_.job.reset();
    }
    go(SkillPicker{});
}

void Updater::on(SkillGroupOpened const& opened) {
    auto* const picker = screen<SkillPicker>();
    if (!picker || opened.group.value >= context_.catalogue.skill_groups.size()) return;
    picker->group = opened.group;
    picker->scroll = 0;
}

void Updater::on(SkillToggled const& toggled) {
    if (!screen<SkillPicker>() || toggled.skill.value >= context_.catalogue.skills.size()) return;
    auto const at = std::ranges::lower_bound(session_.can, toggled.skill);
    if (at != session_.can.end() && *at == toggled.skill) session_.can.erase(at);
    else session_.can.insert(at, toggled.skill);
}

void Updater::on(BridgesAsked const&) {
    if (screen<BridgeList>()) return;
    if (session_.can.empty()) return toast(Key::toast_no_skills);
    go(BridgeList{bridges_from(context_.catalogue, session_.job, session_.can), 0});
}

void Updater::on(BridgeOpened const& opened) {
    if (session_.can.empty()) return on(JobsOpened{});
    auto const all = bridge(context_.catalogue, skills_of(context_.catalogue, session_.job, session_.can));
    auto const at = std::ranges::find(all, opened.profession, &BridgeMatch::profession);
    if (at != all.end()) go(BridgeView{*at, bridge_steps(context_.catalogue, opened.profession), 0});
}

}  // namespace sprank
