#include <algorithm>
#include <array>
#include <map>

#include "compile/readers.hpp"

namespace sprank::compile {
namespace {

void check_worlds(Draft& draft) {
    auto const& catalogue = draft.bundle.catalogue;
    for (std::size_t i = 0; i < catalogue.worlds.size(); ++i) {
        WorldIndex const world{static_cast<std::uint16_t>(i)};
        auto const count =
            static_cast<std::size_t>(std::count_if(catalogue.professions.begin(), catalogue.professions.end(), [&](auto const& profession) {
                return profession.world == world || profession.second_world == world;
            }));
        if (count >= draft.options.amounts.professions_per_world) continue;
        draft.report.error({draft.folder.shown("worlds/" + catalogue.worlds[i].id + ".yaml"), 0, 0, ""}, "world-too-small",
                           "Deze wereld heeft " + std::to_string(count) + (count == 1 ? " beroep." : " beroepen."),
                           "Geef hem er minstens " + std::to_string(draft.options.amounts.professions_per_world) +
                               ": zet \"world\" of \"second_world\" in een profession.yaml.");
    }
}

/// Two cards with the same name: a visitor cannot tell them apart.
void check_names(Draft& draft) {
    std::map<std::string, std::string> first;
    for (auto const& profession : draft.bundle.catalogue.professions) {
        auto const& name = profession.name.in(0);
        if (name.empty()) continue;
        auto const [other, added] = first.emplace(name, profession.id);
        if (added) continue;
        draft.report.warning(
            {draft.folder.shown("professions/" + profession.id + "/" + draft.languages().front().id + ".md"), 0, 0, "name"}, "double-name",
            "Het beroep " + in_quotes(other->second) + " heet ook " + in_quotes(name) + ".", "Geef elk een eigen naam.");
    }
}

}  // namespace

void check_whole(Draft& draft) {
    check_worlds(draft);
    check_names(draft);
}

void report_strays(Draft& draft) {
    report_unused_files(draft, "",
                        {"kiosk.yaml", "sources.csv", "places.csv", "postcodes.csv", "organisations.csv", "events.csv", "professions", "worlds", "ways",
                         "girls", "switchers", "hurdles", "money", "bridge", "regions.yaml", "circumstances.yaml", "offers", "quiz", "texts"});
    report_unused_files(draft, "bridge", {"skills.yaml", "professions.csv", "jobs.csv"});
    report_unused_files(draft, "quiz", {"items.yaml", "tags.yaml", "lenses.yaml", "norms.csv", "pictures"});
}

}  // namespace sprank::compile
