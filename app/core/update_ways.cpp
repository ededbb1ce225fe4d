#include <algorithm>

#include "core/updater.hpp"

namespace sprank {

void Updater::find_ways_of(WaysView& view) {
    view.answer = session_.start ? find_ways(context_.catalogue, *session_.start, view.profession) : WayAnswer{};
    view.way = std::min(view.way, view.answer.ways.empty() ? 0 : view.answer.ways.size() - 1);
}

void Updater::on(WaysOpened const& opened) {
    if (opened.profession.value >= context_.catalogue.professions.size()) return;
    WaysView view{.profession = opened.profession, .answer = {}, .way = 0, .station = std::nullopt, .scroll = 0};
    find_ways_of(view);
    go(std::move(view));
}

void Updater::on(StartChosen const& chosen) {
    auto* const view = screen<WaysView>();
    if (!view || chosen.station.value >= context_.catalogue.network.stations.size() || !context_.catalogue.network[chosen.station].start) return;
    session_.start = chosen.station;
    *view = WaysView{.profession = view->profession, .answer = {}, .way = 0, .station = std::nullopt, .scroll = 0};
    find_ways_of(*view);
}

void Updater::on(StartCleared const&) {
    auto* const view = screen<WaysView>();
    if (!view) return;
    session_.start.reset();
    *view = WaysView{.profession = view->profession, .answer = {}, .way = 0, .station = std::nullopt, .scroll = 0};
}

void Updater::on(WayChosen const& chosen) {
    auto* const view = screen<WaysView>();
    if (!view || chosen.way >= view->answer.ways.size()) return;
    view->way = chosen.way;
    view->station.reset();
    view->scroll = 0;
}

void Updater::on(StationTapped const& tapped) {
    auto* const view = screen<WaysView>();
    if (!view || tapped.station.value >= context_.catalogue.network.stations.size()) return;
    view->station = view->station == tapped.station ? std::nullopt : std::optional{tapped.station};
    view->scroll = 0;
}

void Updater::on(ProfilesOpened const&) {
    if (!screen<ProfileChooser>()) go(ProfileChooser{});
}

void Updater::on(SchoolChosen const& chosen) {
    auto* const view = screen<ProfileChooser>();
    if (!view || profiles_at(context_.catalogue, chosen.school).empty()) return;
    bool const off = view->school == chosen.school;
    *view = ProfileChooser{};
    if (off) return;
    view->school = chosen.school;
    session_.start = chosen.school;  // the ways to what is found begin there
}

void Updater::on(ProfileChosen const& chosen) {
    auto* const view = screen<ProfileChooser>();
    if (!view || !view->school || view->profile == chosen.profile) return;
    auto const there = profiles_at(context_.catalogue, *view->school);
    if (std::ranges::find(there, chosen.profile) == there.end()) return;
    view->profile = chosen.profile;
    view->found = professions_of(context_.catalogue, chosen.profile);
    view->scroll = 0;
}

}  // namespace sprank
