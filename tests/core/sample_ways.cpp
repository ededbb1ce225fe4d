#include <algorithm>
#include <array>
#include <string>

#include "core/sample_catalogue.hpp"

namespace sprank {

namespace {
constexpr Origin origin{SourceIndex{0}, 2025};

void add_stations(Network& network, std::vector<Level> const& levels) {
    auto const add = [&](char const* id, StationKind kind, StationGroup group, int age, std::optional<Duration> years) {
        Station station;
        station.id = id, station.icon = "school", station.kind = kind, station.group = group, station.age = age, station.years = years;
        station.start = group != StationGroup::none;
        station.name = station.short_name = in_three(id);
        station.what = in_three("Dit leer je hier.");
        station.what_origin = origin;
        network.stations.push_back(station);
    };
    add("vmbo-bb", StationKind::school, StationGroup::vmbo, 16, Duration{4, 4, origin});
    add("vmbo-tl", StationKind::school, StationGroup::vmbo, 16, Duration{4, 4, origin});
    add("havo", StationKind::school, StationGroup::havo_vwo, 17, Duration{5, 5, origin});
    add("none", StationKind::school, StationGroup::special, 15, std::nullopt);
    add("work", StationKind::school, StationGroup::work, 0, std::nullopt);
    for (std::size_t i = 0; i < levels.size(); ++i) {
        add(levels[i].id.c_str(), StationKind::level, i < 4 ? StationGroup::mbo : StationGroup::higher, 0, Duration{levels[i].years_min, levels[i].years_max, origin});
        network.stations.back().level = LevelIndex{static_cast<std::uint16_t>(i)};
    }
    add("praktijkverklaring", StationKind::part, StationGroup::none, 0, std::nullopt);
    add("evc", StationKind::small, StationGroup::none, 0, std::nullopt);
    add("toets-21", StationKind::small, StationGroup::none, 0, std::nullopt);
}

void add_legs(Network& network) {
    struct Row {
        char const *from, *to;
        std::vector<Form> by;
        std::vector<std::uint16_t> conditions;
        bool through = false;
    };
    constexpr auto bol = Form::bol, bbl = Form::bbl, full = Form::full_time, dual = Form::dual, course = Form::course;
    std::vector<Row> const rows{
        {"vmbo-bb", "mbo-2", {bol, bbl}, {}}, {"vmbo-bb", "mbo-2", {bol}, {}, true}, {"vmbo-tl", "mbo-2", {bol, bbl}, {}}, {"vmbo-tl", "mbo-3", {bol, bbl}, {}}, {"vmbo-tl", "mbo-4", {bol, bbl}, {}},
        {"vmbo-tl", "havo", {full}, {}}, {"havo", "mbo-2", {bol, bbl}, {}}, {"havo", "mbo-3", {bol, bbl}, {}}, {"havo", "mbo-4", {bol, bbl}, {}}, {"havo", "ad", {full, dual}, {}}, {"havo", "hbo", {full, dual}, {}},
        {"none", "entree", {bol, bbl}, {0}}, {"entree", "mbo-2", {bol, bbl}, {}}, {"mbo-2", "mbo-3", {bol, bbl}, {3, 5}}, {"mbo-2", "mbo-2", {bol, bbl}, {4}}, {"mbo-2", "mbo-3", {bol, bbl}, {4}}, {"mbo-2", "mbo-4", {bol, bbl}, {3}}, {"mbo-2", "mbo-4", {bol, bbl}, {4}}, {"mbo-3", "mbo-4", {bol, bbl}, {3}},
        {"mbo-3", "mbo-2", {bbl}, {4}}, {"mbo-4", "ad", {full, dual}, {}}, {"mbo-4", "hbo", {full, dual}, {}}, {"ad", "hbo", {full, dual}, {}}, {"hbo", "wo", {full}, {}}, {"hbo", "mbo-2", {bbl}, {4}}, {"hbo", "mbo-4", {bol, bbl}, {4}}, {"hbo", "hbo", {full, dual}, {4}}, {"wo", "hbo", {full}, {4}},
        {"work", "mbo-2", {bbl}, {}}, {"work", "mbo-3", {bbl}, {}}, {"work", "evc", {course}, {}}, {"evc", "mbo-3", {bol, bbl}, {}}, {"evc", "toets-21", {course}, {}}, {"work", "toets-21", {course}, {1}}, {"toets-21", "hbo", {full, dual}, {}},
        {"work", "praktijkverklaring", {Form::work}, {2}}, {"praktijkverklaring", "mbo-2", {bol, bbl}, {}}};
    for (Row const& row : rows) {
        Leg leg{*network.find(row.from), *network.find(row.to), row.by, std::nullopt, {}, std::nullopt, origin};
        for (auto const condition : row.conditions) leg.conditions.push_back({condition});
        if (row.through) leg.through = ThroughIndex{0};
        network.legs.push_back(leg);
    }
}

void add_skills(Catalogue& catalogue) {
    catalogue.skill_groups = {{"mensen", "mensen", in_three("Met mensen")}, {"handen", "maken", in_three("Met je handen")}};
    constexpr std::array<char const*, 12> ids{"klanten", "uitleggen", "plannen", "meten", "tillen", "netjes-werken", "computer", "rekenen", "lassen", "stroom", "programmeren", "proeven-doen"};
    for (std::size_t i = 0; i < ids.size(); ++i)
        catalogue.skills.push_back({ids[i], {static_cast<std::uint16_t>(i < 3 ? 0 : 1)}, i >= 8, i >= 8 ? LearnBy::school : LearnBy::work, in_three(ids[i]), {}, {}});
    // Each profession asks eight of the twelve, another eight than its neighbours; what everybody asks weighs least.
    for (std::size_t p = 0; p < catalogue.professions.size(); ++p) {
        auto& asks = catalogue.professions[p].asks;
        for (std::size_t i = 0; i < 8; ++i) {
            auto const skill = static_cast<std::uint16_t>((p * 5 + i * (i < 4 ? 1 : 2)) % ids.size());
            if (std::ranges::find(asks, SkillIndex{skill}, &AskedSkill::skill) == asks.end()) asks.push_back({{skill}, 3 - static_cast<int>(i / 3), catalogue.skills[skill].learn});
        }
    }
    auto const job = [&](char const* id, std::vector<LocalText> also, std::vector<WeighedSkill> skills) { catalogue.jobs.push_back({id, in_three(id), std::move(also), "", "", std::move(skills), origin}); };
    job("kok", {in_three("keukenhulp")}, {{{3}, 2}, {{4}, 2}, {{5}, 3}, {{11}, 1}});
    job("magazijnmedewerker", {in_three("orderpicker")}, {{{2}, 1}, {{4}, 3}, {{6}, 1}, {{7}, 2}});
    job("verkoper", {in_three("winkelbediende"), in_three("verkoopster")}, {{{0}, 3}, {{1}, 2}, {{2}, 1}, {{7}, 2}});
    job("verzorgende", {in_three("zuster")}, {{{0}, 3}, {{1}, 3}, {{4}, 2}, {{5}, 2}});
}

/// Two profiles of havo and one of vmbo; the second of havo asks something more for hbo, and leads to no mbo of its own.
void add_profiles(Catalogue& catalogue) {
    auto const level = [&](char const* id) { return *catalogue.find_level(id); };
    auto const world = [&](char const* id) { return *catalogue.find_world(id); };
    auto const school = [&](char const* id) { return *catalogue.network.find(id); };
    auto const door = [&](std::vector<LevelIndex> levels, std::vector<ProfessionIndex> professions, DoorWord word) {
        return ProfileDoor{std::move(levels), std::move(professions), word, in_three("Zo zit het met dit profiel."), origin};
    };
    catalogue.network.profiles = {
        {"havo-nt", "lab", {school("havo")}, in_three("Natuur en Techniek"), in_three("N&T"), in_three("Je kiest wiskunde en natuurkunde."), origin, {world("lab")},
         {door({level("ad"), level("hbo")}, {}, DoorWord::open), door({level("mbo-4")}, {}, DoorWord::open)}},
        {"havo-cm", "mensen", {school("havo")}, in_three("Cultuur en Maatschappij"), in_three("C&M"), in_three("Je kiest talen en geschiedenis."), origin, {},
         {door({level("hbo")}, {*catalogue.find_profession("programmeur")}, DoorWord::open), door({level("ad"), level("hbo")}, {}, DoorWord::extra)}},
        {"vmbo-pie", "energie", {school("vmbo-bb"), school("vmbo-tl")}, in_three("Produceren, Installeren en Energie"), in_three("PIE"), in_three("Je leert maken en installeren."), origin, {world("energie")},
         {door({level("mbo-2"), level("mbo-3")}, {}, DoorWord::open)}}};
}

/// What sources say of the work: every second profession has heavy lifting, every third heights.
void add_circumstances(Catalogue& catalogue) {
    catalogue.circumstances = {{"tillen", "mensen", in_three("zwaar tillen"), in_three("Je tilt soms zware dingen.")}, {"hoogte", "bouw", in_three("werken op hoogte"), in_three("Je werkt soms op een steiger.")}};
    for (std::size_t i = 0; i < catalogue.professions.size(); ++i) {
        if (i % 2 == 0) catalogue.professions[i].circumstances.push_back({{0}, origin});
        if (i % 3 == 0) catalogue.professions[i].circumstances.push_back({{1}, origin});
    }
}

/// Somebody whom an organiser put there, until the end of 2026.
Page somebody(Catalogue const& catalogue) {
    Page page;
    page.id = "voorbeeldpersoon", page.icon = "mensen", page.colour = "lab", page.until = Date{2026, 12, 31};
    page.title = in_three("Voorbeeldnaam"), page.line = in_three("Werkt in een lab."), page.picture_text = in_three("Een foto.");
    page.body = in_three("Vraag gerust.");
    page.professions = {*catalogue.find_profession("laborant")};
    return page;
}
}  // namespace

void add_sample_ways(Catalogue& catalogue) {
    add_stations(catalogue.network, catalogue.levels);
    catalogue.network.conditions = {{"leeftijd-16", ConditionFor::anyone, 16, in_three("Je bent 16 jaar of ouder."), origin}, {"leeftijd-21", ConditionFor::anyone, 21, in_three("Je bent 21 jaar of ouder."), origin},
                                    {"weinig", ConditionFor::few, 0, in_three("Je hebt geen diploma."), origin}, {"zelfde-vak", ConditionFor::same_trade, 0, in_three("Je leert verder in hetzelfde vak."), origin},
                                    {"ander-vak", ConditionFor::other_trade, 0, in_three("Je kiest een nieuw vak."), origin}, {"leerbedrijf", ConditionFor::in_a_job, 0, in_three("Je hebt een leerbedrijf."), origin}};
    catalogue.network.through = {{"vakmanschaproute", in_three("vakmanschaproute"), in_three("Vmbo en mbo in een."), origin}};
    add_legs(catalogue.network);
    add_skills(catalogue);
    add_profiles(catalogue);
    add_circumstances(catalogue);
    catalogue[RouteKind::girls].push_back(somebody(catalogue));
    catalogue.regions = {{"oost", in_three("Oost"), in_three("Gelderland en Overijssel"), {sample_home()}}, {"zuidoost", in_three("Zuidoost"), in_three("Noord-Brabant en Limburg"), {sample_other_place()}}};
    auto const card = [](char const* id, PageAction action, PageStatus status) {
        Page page;
        page.id = id, page.icon = "euro", page.colour = "klimaat", page.person = "lasser", page.action = action, page.status = status;
        page.title = in_three("Ik kan niet zonder loon"), page.line = in_three("Dat hoeft vaak niet."), page.picture_text = in_three("Iemand werkt.");
        page.step = in_three("Kijk wat er in de buurt is."), page.body = in_three("Een gewone alinea.");
        page.facts = {{in_three("In 2024 waren het er 8.300."), origin}};
        return page;
    };
    catalogue[RouteKind::hurdles] = {card("inkomen", PageAction::near_bbl, PageStatus::none), card("kan-ik-dit", PageAction::bridge, PageStatus::none), card("waar-begin-ik", PageAction::quiz, PageStatus::none),
                         card("uren", PageAction::explore_part_time, PageStatus::none), card("geldzorg", PageAction::money, PageStatus::none)};
    catalogue[RouteKind::money] = {card("loon", PageAction::near_bbl, PageStatus::current), card("krediet", PageAction::near_information, PageStatus::check), card("stap", PageAction::none, PageStatus::ended)};
}

}  // namespace sprank
