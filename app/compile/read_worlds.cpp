#include <algorithm>
#include <array>
#include <map>

#include "compile/picture_widths.hpp"
#include "compile/readers.hpp"

namespace sprank::compile {
namespace {

/// What stands beside the levels.
constexpr std::array<std::string_view, 4> network_files{"stations.yaml", "conditions.yaml", "legs.yaml", "profiles.yaml"};

/// A thing that stands at a place in a row.
template <typename Thing>
struct Ordered {
    int order = 0;
    Where where;
    Thing thing;
};

/// Ids of the files <id>.yaml in a folder; other names, and drawings of nothing that is there, are reported.
std::vector<std::string> ids_in(Draft& draft, std::string const& folder, bool with_drawings) {
    std::vector<std::string> ids;
    if (!draft.folder.is_folder(folder)) {
        draft.report.error({draft.folder.shown(folder), 0, 0, ""}, "folder-missing", "Deze map is er niet.", "Maak hem aan.");
    }
    for (auto const& entry : draft.folder.list(folder)) {
        if (folder == "ways" && std::ranges::find(network_files, entry.name) != network_files.end()) continue;
        if (entry.name.ends_with(".yaml")) {
            ids.push_back(entry.name.substr(0, entry.name.size() - 5));
        } else if (!with_drawings || !entry.name.ends_with(".svg") || !draft.folder.exists(folder + "/" + entry.name.substr(0, entry.name.size() - 4) + ".yaml")) {
            draft.report.warning({draft.folder.shown(folder + "/" + entry.name), 0, 0, ""}, "unused-file", "Dit wordt niet gebruikt.",
                                 "Een bestand hier heet naam.yaml.");
        }
    }
    return ids;
}

/// In order; two with the same number are reported, the name decides.
template <typename Thing>
std::vector<Thing> in_order(Draft& draft, std::vector<Ordered<Thing>> things, IdList& ids) {
    std::stable_sort(things.begin(), things.end(), [](auto const& a, auto const& b) { return a.order < b.order; });
    for (std::size_t i = 1; i < things.size(); ++i) {
        if (things[i].order != things[i - 1].order) continue;
        draft.report.error(things[i].where, "double-order", "Dit nummer heeft " + in_quotes(things[i - 1].thing.id) + " ook.",
                           "Geef elk een eigen nummer.");
    }
    std::vector<Thing> sorted;
    for (std::size_t i = 0; i < things.size(); ++i) {
        Where const file{things[i].where.file, 0, 0, ""};
        if (ids.add(things[i].thing.id, file, draft.report)) sorted.push_back(std::move(things[i].thing));
    }
    return sorted;
}

World read_world(Draft& draft, FieldReader& fields, std::string id) {
    World world;
    world.id = std::move(id);
    world.colour = colour(draft, fields, "colour");
    world.icon = icon(draft, fields, "icon");
    world.name = local_text(draft, fields, "name", {});
    world.short_name = local_text(draft, fields, "short", {longest::world_short, 0, false});
    world.line = local_text(draft, fields, "line", {});
    return world;
}

LocalText text_with_origin(Draft& draft, FieldReader& fields, std::string_view key, Origin& from) {
    auto inner = fields.map(key);
    if (!inner) return {};
    auto text = local_text(draft, *inner, "text", {});
    from = origin(draft, *inner);
    inner->finish();
    return text;
}

Level read_level(Draft& draft, FieldReader& fields, std::string id) {
    Level level;
    level.id = std::move(id);
    level.name = local_text(draft, fields, "name", {});
    level.short_name = local_text(draft, fields, "short", {longest::world_short, 0, false});
    if (auto years = fields.map("years")) {
        level.years_min = years->number("min", 0, 12).value_or(0);
        level.years_max = years->number("max", 0, 12).value_or(level.years_min);
        if (level.years_max < level.years_min) {
            draft.report.error(years->where("max"), "range-order", "Het hoogste getal is kleiner dan het laagste.", "Draai ze om.");
        }
        level.years_origin = origin(draft, *years);
        years->finish();
    }
    level.admission = text_with_origin(draft, fields, "admission", level.admission_origin);
    level.learning = text_with_origin(draft, fields, "learning", level.learning_origin);
    level.after = text_with_origin(draft, fields, "after", level.after_origin);
    level.entry = fields.yes_or_no("entry", Need::optional).value_or(false);
    return level;
}

template <typename Thing, typename Read>
std::vector<Ordered<Thing>> read_folder(Draft& draft, std::string const& folder, IdList& list, Read read) {
    std::vector<Ordered<Thing>> things;
    for (auto const& id : ids_in(draft, folder, folder == "worlds")) {
        auto const relative = folder + "/" + id + ".yaml";
        // a file that cannot be read must not make every mention of its name a mistake
        Ordered<Thing> thing{1'000'000, {draft.folder.shown(relative), 1, 1, "order"}, {}};
        thing.thing.id = id;
        bool read_well = false;
        read_yaml_map(draft, relative, IfMissing::report, [&](FieldReader& fields) {
            auto const order = fields.integer("order", 1, 999);
            thing.thing = read(draft, fields, id);
            if (order) thing.where = fields.where("order");
            thing.order = order.value_or(static_cast<int>(1'000 + things.size()));
            read_well = true;
        });
        if (!read_well) thing.order = static_cast<int>(1'000'000 + things.size());
        things.push_back(std::move(thing));
    }
    if (things.empty()) list.not_readable();
    return things;
}

}  // namespace

void read_worlds(Draft& draft) {
    draft.bundle.catalogue.worlds = in_order(draft, read_folder<World>(draft, "worlds", draft.worlds, read_world), draft.worlds);
    for (World const& world : draft.bundle.catalogue.worlds) read_drawing(draft, "worlds/" + world.id + ".svg", "world/" + world.id, widths::world);
}

void read_levels(Draft& draft) {
    draft.bundle.catalogue.levels = in_order(draft, read_folder<Level>(draft, "ways", draft.levels, read_level), draft.levels);
}

}  // namespace sprank::compile
