#include <string>
#include <unordered_map>

#include "store/catalogue_rows.hpp"

namespace sprank::store {

void load_skills(CatalogueRows& rows) {
    Ids<SkillGroupIndex> groups;
    rows.each("SELECT id, icon, name FROM skill_group ORDER BY position", [&](Row& row) {
        SkillGroup group;
        group.id = row.text();
        group.icon = row.text();
        group.name = row.texts();
        groups.add(group.id);
        rows.catalogue.skill_groups.push_back(std::move(group));
    });
    rows.each("SELECT id, skill_group, trade, learn, text, competentnl, esco FROM skill ORDER BY position", [&](Row& row) {
        Skill skill;
        skill.id = row.text();
        skill.group = groups.find(row.text());
        skill.trade = row.integer(0, 1) != 0;
        skill.learn = row.word<LearnBy>();
        skill.text = row.texts();
        skill.competentnl = row.ids();
        skill.esco = row.ids();
        rows.skills.add(skill.id);
        rows.catalogue.skills.push_back(std::move(skill));
    });
    Ids<JobIndex> jobs;
    rows.each("SELECT id, name, also, isco, esco, skills, weights, source, year, profession FROM job ORDER BY position", [&](Row& row) {
        Job job;
        job.id = row.text();
        job.name = row.texts();
        job.also = row.lines();
        job.isco = row.text();
        job.esco = row.text();
        auto const skills = rows.skills.find(row.ids());
        auto const weights = row.ids();
        if (weights.size() != skills.size()) throw Damage("half a skill");
        for (std::size_t i = 0; i < skills.size(); ++i) {
            if (weights[i] != "1" && weights[i] != "2" && weights[i] != "3") throw Damage("a weight that cannot be");
            job.skills.push_back({skills[i], weights[i].front() - '0'});
        }
        job.origin = rows.origin(row);
        job.profession = rows.professions.find(row.maybe_text());
        jobs.add(job.id);
        rows.catalogue.jobs.push_back(std::move(job));
    });
}

void load_asked_skills(CatalogueRows& rows) {
    rows.each("SELECT profession, skill, weight, learn FROM profession_skill ORDER BY profession, line", [&](Row& row) {
        auto const profession = rows.professions.find(row.text());
        auto const skill = rows.skills.find(row.text());
        int const weight = row.integer(1, most_skill_weight);
        rows.catalogue.professions.at(profession.value).asks.push_back({skill, weight, row.word<LearnBy>()});
    });
}

void load_network(CatalogueRows& rows) {
    auto& network = rows.catalogue.network;
    rows.each("SELECT id, icon, kind, station_group, start, age, name, short_name, what, what_source, what_year, years_min, years_max, years_source, years_year, level"
         " FROM station ORDER BY position", [&](Row& row) {
        Station station;
        station.id = row.text();
        station.icon = row.text();
        station.kind = row.word<StationKind>();
        station.group = row.word<StationGroup>();
        station.start = row.integer(0, 1) != 0;
        station.age = row.integer(0, 120);
        for (auto* const text : {&station.name, &station.short_name, &station.what}) *text = row.texts();
        station.what_origin = rows.origin(row);
        station.years = rows.duration(row);
        station.level = rows.levels.find(row.maybe_text());
        rows.stations.add(station.id);
        network.stations.push_back(std::move(station));
    });
    Ids<ConditionIndex> conditions;
    rows.each("SELECT id, whom, age, text, source, year FROM way_condition ORDER BY position", [&](Row& row) {
        Condition condition;
        condition.id = row.text();
        condition.whom = row.word<ConditionFor>();
        condition.age = row.integer(0, 120);
        condition.text = row.texts();
        condition.origin = rows.origin(row);
        conditions.add(condition.id);
        network.conditions.push_back(std::move(condition));
    });
    Ids<ThroughIndex> through;
    rows.each("SELECT id, name, what, source, year FROM through_route ORDER BY position", [&](Row& row) {
        ThroughRoute route;
        route.id = row.text();
        route.name = row.texts();
        route.what = row.texts();
        route.origin = rows.origin(row);
        through.add(route.id);
        network.through.push_back(std::move(route));
    });
    rows.each("SELECT from_station, to_station, forms, years_min, years_max, years_source, years_year, conditions, through, source, year FROM leg ORDER BY position", [&](Row& row) {
        Leg leg;
        leg.from = rows.stations.find(row.text());
        leg.to = rows.stations.find(row.text());
        leg.by = row.words<Form>();
        leg.years = rows.duration(row);
        leg.conditions = conditions.find(row.ids());
        leg.through = through.find(row.maybe_text());
        leg.origin = rows.origin(row);
        if (leg.by.empty() || network.legs.size() >= most_indices) throw Damage("a leg without a form, or too many");
        network.legs.push_back(std::move(leg));
    });
}

void load_profiles(CatalogueRows& rows) {
    auto& profiles = rows.catalogue.network.profiles;
    Ids<ProfileIndex> known;
    rows.each("SELECT id, icon, schools, name, short_name, line, source, year, fits FROM school_profile ORDER BY position", [&](Row& row) {
        SchoolProfile profile;
        profile.id = row.text();
        profile.icon = row.text();
        profile.schools = rows.stations.find(row.ids());
        for (auto* const text : {&profile.name, &profile.short_name, &profile.line}) *text = row.texts();
        profile.origin = rows.origin(row);
        profile.fits = rows.worlds.find(row.ids());
        known.add(profile.id);
        profiles.push_back(std::move(profile));
    });
    rows.each("SELECT profile, levels, professions, word, text, source, year FROM profile_door ORDER BY profile, line", [&](Row& row) {
        auto& profile = profiles.at(known.find(row.text()).value);
        ProfileDoor door;
        door.levels = rows.levels.find(row.ids());
        door.professions = rows.professions.find(row.ids());
        door.word = row.word<DoorWord>();
        door.text = row.texts();
        door.origin = rows.origin(row);
        profile.doors.push_back(std::move(door));
    });
}

void load_regions(CatalogueRows& rows) {
    std::unordered_map<std::string, std::size_t> regions;
    rows.each("SELECT id, name, line FROM region ORDER BY position", [&](Row& row) {
        Region region;
        region.id = row.text();
        region.name = row.texts();
        region.line = row.texts();
        regions.emplace(region.id, rows.catalogue.regions.size());
        rows.catalogue.regions.push_back(std::move(region));
    });
    rows.each("SELECT region, id, name, province, latitude, longitude FROM region_part ORDER BY region, position", [&](Row& row) {
        auto const region = regions.find(row.text());
        if (region == regions.end()) throw Damage("a part of no region");
        Place place;
        place.id = row.text();
        place.name = row.text();
        place.province = row.text();
        place.region = region->first;
        place.position = row.position();
        rows.catalogue.regions[region->second].parts.push_back(std::move(place));
    });
}

}  // namespace sprank::store
