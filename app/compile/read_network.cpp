#include <algorithm>
#include <array>

#include "compile/readers.hpp"
#include "core/text.hpp"

namespace sprank::compile {
namespace {

/// A map with text, source and year.
struct ToldText {
    LocalText text;
    Origin from;
};
ToldText told_text(Draft& draft, FieldReader& parent, std::string_view key, std::size_t longest_text) {
    auto inner = parent.map(key);
    if (!inner) return {};
    ToldText told{local_text(draft, *inner, "text", {longest_text, 0, true}), {}};
    told.from = origin(draft, *inner);
    inner->finish();
    return told;
}

std::optional<Duration> read_years(Draft& draft, FieldReader& fields) {
    auto inner = fields.map("years", Need::optional);
    if (!inner) return std::nullopt;
    Duration years;
    years.min = inner->number("min", 0, 12).value_or(0);
    years.max = inner->number("max", 0, 12).value_or(years.min);
    if (years.max < years.min) draft.report.error(inner->where("max"), "range-order", "Het hoogste getal is kleiner dan het laagste.", "Draai ze om.");
    years.origin = origin(draft, *inner);
    inner->finish();
    return years;
}

StationGroup group_of(Level const& level) { return level.id.starts_with("mbo") || level.id == "entree" ? StationGroup::mbo : StationGroup::higher; }

Station station_of(Level const& level, LevelIndex index) {
    Station station;
    station.id = level.id;
    station.icon = "school";
    station.kind = StationKind::level;
    station.group = group_of(level);
    station.start = true;
    station.name = level.name;
    station.short_name = level.short_name;
    station.what = level.learning;
    station.what_origin = level.learning_origin;
    station.years = Duration{level.years_min, level.years_max, level.years_origin};
    station.level = index;
    return station;
}

struct ListedStation {
    int start = 0;  ///< 0: nobody starts here
    Where where;
    Station station;
};

ListedStation read_station(Draft& draft, FieldReader& fields) {
    ListedStation listed;
    Station& station = listed.station;
    auto const id = fields.text("id");
    if (id) station.id = id->text, listed.where = id->where;
    station.kind = fields.choice<StationKind>("kind").value_or(StationKind::school);
    listed.start = fields.integer("start", 1, 99, Need::optional).value_or(0);
    station.start = listed.start > 0;
    station.group = fields.choice<StationGroup>("group", station.start ? Need::required : Need::optional).value_or(StationGroup::none);
    station.icon = icon(draft, fields, "icon");
    station.age = fields.integer("age", 1, 99, Need::optional).value_or(0);
    station.name = local_text(draft, fields, "name", {longest::station_name, 0, false});
    station.short_name = local_text(draft, fields, "short", {longest::station_short, 0, false});
    auto what = told_text(draft, fields, "what", longest::station_what);
    station.what = std::move(what.text);
    station.what_origin = what.from;
    station.years = read_years(draft, fields);
    fields.finish();
    return listed;
}

/// Starts as their numbers say, the levels among them by their group, then what nobody starts from.
void add_stations(Draft& draft, std::vector<ListedStation> listed) {
    auto const& levels = draft.bundle.catalogue.levels;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        auto station = station_of(levels[i], {static_cast<std::uint16_t>(i)});
        listed.push_back({0, {draft.folder.shown("ways/" + station.id + ".yaml"), 0, 0, ""}, std::move(station)});
    }
    auto const place = [](ListedStation const& station) {
        return std::tuple(station.station.start ? static_cast<int>(station.station.group) : 99, station.start, station.station.level ? 1 + station.station.level->value : 0);
    };
    std::stable_sort(listed.begin(), listed.end(), [&](auto const& a, auto const& b) { return place(a) < place(b); });
    for (auto& station : listed)
        if (!station.station.id.empty() && draft.stations.add(station.station.id, station.where, draft.report)) draft.bundle.catalogue.network.stations.push_back(std::move(station.station));
}

void read_stations(Draft& draft) {
    std::vector<ListedStation> listed;
    bool read = false;
    read_yaml_map(draft, "ways/stations.yaml", IfMissing::report, [&](FieldReader& top) {
        read = true;
        for (auto& fields : top.maps("stations")) listed.push_back(read_station(draft, fields));
    });
    if (!read) draft.stations.not_readable();
    add_stations(draft, std::move(listed));
}

void read_conditions(Draft& draft) {
    bool read = false;
    read_yaml_map(draft, "ways/conditions.yaml", IfMissing::report, [&](FieldReader& top) {
        read = true;
        for (auto& fields : top.maps("conditions")) {
            Condition condition;
            auto const id = fields.text("id");
            condition.whom = fields.choice<ConditionFor>("for", Need::optional).value_or(ConditionFor::anyone);
            condition.age = fields.integer("age", 1, 99, Need::optional).value_or(0);
            condition.text = local_text(draft, fields, "text", {longest::condition, 0, true});
            condition.origin = origin(draft, fields);
            fields.finish();
            if (!id || !draft.conditions.add(id->text, id->where, draft.report)) continue;
            condition.id = id->text;
            draft.bundle.catalogue.network.conditions.push_back(std::move(condition));
        }
    });
    if (!read) draft.conditions.not_readable();
}

void read_through(Draft& draft, FieldReader& top) {
    for (auto& fields : top.maps("routes", Need::optional)) {
        ThroughRoute route;
        auto const id = fields.text("id");
        route.name = local_text(draft, fields, "name", {longest::station_name, 0, false});
        auto what = told_text(draft, fields, "what", longest::station_what);
        route.what = std::move(what.text);
        route.origin = what.from;
        fields.finish();
        if (!id || !draft.through.add(id->text, id->where, draft.report)) continue;
        route.id = id->text;
        draft.bundle.catalogue.network.through.push_back(std::move(route));
    }
}

void read_leg(Draft& draft, FieldReader& fields) {
    Leg leg;
    auto const station = [&](std::string_view key) -> std::optional<StationIndex> {
        auto const id = fields.text(key);
        auto const at = id ? draft.stations.find(*id, draft.report) : std::nullopt;
        return at ? std::optional(StationIndex{*at}) : std::nullopt;
    };
    auto const from = station("from"), to = station("to");
    leg.by = fields.choices<Form>("by");
    leg.years = read_years(draft, fields);
    for (auto const& id : fields.texts("conditions", Need::optional))
        if (auto const at = draft.conditions.find(id, draft.report)) leg.conditions.push_back({*at});
    if (auto const id = fields.text("through", Need::optional))
        if (auto const at = draft.through.find(*id, draft.report)) leg.through = ThroughIndex{*at};
    leg.origin = origin(draft, fields);
    if (fields.has("by") && leg.by.empty()) draft.report.error(fields.where("by"), "empty-field", "Hier staat niet hoe je leert.", "Kies bijvoorbeeld [bol, bbl].");
    fields.finish();
    if (!from || !to) return;
    if (leg.by.empty()) leg.by = {Form::bol};  // reported; the leg must not be missed elsewhere
    leg.from = *from;
    leg.to = *to;
    draft.bundle.catalogue.network.legs.push_back(std::move(leg));
}

/// A place to start from out of which no way leads: a visitor who says so would stand still.
void check_starts(Draft& draft) {
    auto const& network = draft.bundle.catalogue.network;
    if (network.legs.empty()) return;
    for (StationIndex index{0}; index.value < network.stations.size(); ++index.value) {
        bool const leads = std::ranges::any_of(network.legs, [&](Leg const& leg) { return leg.from == index; });
        if (!network[index].start || leads) continue;
        draft.report.error({draft.folder.shown("ways/legs.yaml"), 0, 0, "legs"}, "no-leg", "Vanaf " + in_quotes(network[index].id) + " gaat geen stap verder.",
                           "Voeg een stap toe met from: " + network[index].id + ".");
    }
}

}  // namespace

void read_network(Draft& draft) {
    read_stations(draft);
    read_conditions(draft);
    read_yaml_map(draft, "ways/legs.yaml", IfMissing::report, [&](FieldReader& top) {
        read_through(draft, top);
        for (auto& fields : top.maps("legs")) read_leg(draft, fields);
    });
    check_starts(draft);
}

void read_regions(Draft& draft) {
    IdList regions("landsdeel", "regions.yaml", "unknown-region"), parts("deel", "regions.yaml", "unknown-region");
    read_yaml_map(draft, "regions.yaml", IfMissing::report, [&](FieldReader& top) {
        for (auto& fields : top.maps("regions")) {
            Region region;
            auto const id = fields.text("id");
            region.name = local_text(draft, fields, "name", {longest::station_name, 0, false});
            region.line = local_text(draft, fields, "line", {longest::condition, 0, false});
            // All of it: a part by the name of the region, which stands in the middle of it.
            std::optional<Place> whole;
            if (auto const place = fields.text("place", Need::optional))
                if (auto const at = draft.places.find(*place, draft.report)) whole = draft.bundle.places[*at];
            for (auto& part : fields.maps("parts")) {
                auto const part_id = part.text("id"), name = part.text("name"), place = part.text("place");
                part.finish();
                if (!part_id || !name || !place || !parts.add(part_id->text, part_id->where, draft.report)) continue;
                auto const at = draft.places.find(*place, draft.report);
                if (!at) continue;
                Place here = draft.bundle.places[*at];
                here.id = part_id->text;
                here.name = name->text;
                region.parts.push_back(std::move(here));
            }
            fields.finish();
            if (!id || !regions.add(id->text, id->where, draft.report)) continue;
            region.id = id->text;
            if (whole) {
                whole->id = region.id;
                whole->name = without_soft_hyphens(region.name.in(0));
                region.parts.insert(region.parts.begin(), std::move(*whole));
            }
            for (Place& part : region.parts) part.region = region.id;
            draft.bundle.catalogue.regions.push_back(std::move(region));
        }
    });
}

}  // namespace sprank::compile
