#include "compile/readers.hpp"

namespace sprank::compile {
namespace {

template <typename Typed>
std::vector<Typed> indices(Draft& draft, FieldReader& fields, std::string_view key, IdList const& known, Need need = Need::required) {
    std::vector<Typed> found;
    for (auto const& id : fields.texts(key, need))
        if (auto const at = known.find(id, draft.report)) found.push_back(Typed{*at});
    return found;
}

ProfileDoor read_door(Draft& draft, FieldReader& fields) {
    ProfileDoor door;
    door.levels = indices<LevelIndex>(draft, fields, "levels", draft.levels);
    door.professions = indices<ProfessionIndex>(draft, fields, "professions", draft.professions, Need::optional);
    door.word = fields.choice<DoorWord>("word").value_or(DoorWord::extra);
    door.text = local_text(draft, fields, "text", {longest::door, 0, true});
    door.origin = origin(draft, fields);
    fields.finish();
    return door;
}

/// Only where somebody may be now can a profile be chosen.
void check_schools(Draft& draft, FieldReader& fields, SchoolProfile const& profile) {
    for (StationIndex const school : profile.schools)
        if (Station const& station = draft.bundle.catalogue.network[school]; !station.start || station.kind != StationKind::school)
            draft.report.error(fields.where("schools"), "not-a-school", in_quotes(station.id) + " is geen school.", "Kies een school uit ways/stations.yaml.");
}

}  // namespace

void read_profiles(Draft& draft) {
    read_yaml_map(draft, "ways/profiles.yaml", IfMissing::silent, [&](FieldReader& top) {
        for (auto& fields : top.maps("profiles")) {
            SchoolProfile profile;
            auto const id = fields.text("id");
            profile.schools = indices<StationIndex>(draft, fields, "schools", draft.stations);
            profile.icon = icon(draft, fields, "icon");
            profile.name = local_text(draft, fields, "name", {longest::station_name, 0, false});
            profile.short_name = local_text(draft, fields, "short", {longest::station_short, 0, false});
            profile.line = local_text(draft, fields, "line", {longest::door, 0, true});
            profile.origin = origin(draft, fields);
            profile.fits = indices<WorldIndex>(draft, fields, "fits", draft.worlds, Need::optional);
            for (auto& door : fields.maps("doors")) profile.doors.push_back(read_door(draft, door));
            check_schools(draft, fields, profile);
            fields.finish();
            if (!id || !draft.profiles.add(id->text, id->where, draft.report)) continue;
            profile.id = id->text;
            draft.bundle.catalogue.network.profiles.push_back(std::move(profile));
        }
    });
}

void read_circumstances(Draft& draft) {
    read_yaml_map(draft, "circumstances.yaml", IfMissing::silent, [&](FieldReader& top) {
        for (auto& fields : top.maps("circumstances")) {
            Circumstance circumstance;
            auto const id = fields.text("id");
            circumstance.icon = icon(draft, fields, "icon");
            circumstance.name = local_text(draft, fields, "name", {longest::circumstance, 0, false});
            circumstance.text = local_text(draft, fields, "text", {longest::condition, 0, true});
            fields.finish();
            if (!id || !draft.circumstances.add(id->text, id->where, draft.report)) continue;
            circumstance.id = id->text;
            draft.bundle.catalogue.circumstances.push_back(std::move(circumstance));
        }
    });
}

}  // namespace sprank::compile
