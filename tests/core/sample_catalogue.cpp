#include "core/sample_catalogue.hpp"

#include <array>
#include <string>

namespace sprank {

namespace {
constexpr Origin origin{SourceIndex{0}, 2025};

std::string interface_text(KeyInfo const& info) {
    std::string text = "[" + std::string(info.name);
    for (std::size_t at = 0; at < info.placeholders.size();) {
        std::size_t const space = std::min(info.placeholders.find(' ', at), info.placeholders.size());
        text += " {" + std::string(info.placeholders.substr(at, space - at)) + "}";
        at = space + 1;
    }
    return text + "]";
}

void add_languages(Catalogue& catalogue) {
    catalogue.languages = {{"nl", "Nederlands"}, {"nl-simple", "Makkelijk Nederlands"}, {"en", "English"}};
    std::vector<std::string> texts;
    for (KeyInfo const& info : key_infos) texts.push_back(interface_text(info));
    catalogue.texts.assign(catalogue.languages.size(), texts);
}

void add_sources(Catalogue& catalogue) {
    catalogue.sources = {
        {"onderwijs-2025", "Opleidingen in cijfers", "Een ministerie", "https://onderwijs.example", "2025-03-01", 2025, "CC0", true},
        {"lonen-2025", "Lonen in de techniek", "Een bureau", "https://lonen.example", "2025-06-01", 2025, "CC BY 4.0", true},
        {"kansen-2026", "Kans op werk", "Een dienst", "https://kansen.example", "2026-01-15", 2026, "CC BY 4.0", true},
        {"interesses-2026", "Interesses per beroep", "Een instituut", "https://interesses.example", "2026-02-01", 2026, "CC BY 4.0", false},
    };
}

void add_worlds(Catalogue& catalogue) {
    struct Row {
        char const *id, *name, *short_name, *colour, *line;
    };
    constexpr std::array<Row, 9> rows{{
        {"energie", "Energie & klimaat", "Energie", "energie", "Hier komt stroom en warmte vandaan."},
        {"bouw", "Bouw & infra", "Bouw", "bouw", "Hier ontstaan huizen, wegen en bruggen."},
        {"metaal", "Maken & metaal", "Metaal", "metaal", "Hier krijgt metaal zijn vorm."},
        {"robots", "Robots & machines", "Robots", "robots", "Hier bewegen machines vanzelf."},
        {"ict", "ICT & data", "ICT", "ict", "Hier maken mensen programma's."},
        {"voertuigen", "Voertuigen, schepen & vliegtuigen", "Voertuigen", "voertuigen", "Hier rijdt, vaart en vliegt alles."},
        {"lab", "Lab & zorg", "Lab", "lab", "Hier helpt techniek de zorg."},
        {"natuur", "Natuur, water & voeding", "Natuur", "proces", "Hier blijft water schoon."},
        {"ontwerp", "Ontwerp, media & games", "Ontwerp", "ontwerp", "Hier krijgen ideeën vorm."},
    }};
    for (Row const& row : rows)
        catalogue.worlds.push_back({row.id, row.colour, row.colour, in_three(row.name), in_three(row.short_name), in_three(row.line)});
}

void add_levels(Catalogue& catalogue) {
    struct Row {
        char const *id, *name, *short_name;
        double years_min, years_max;
    };
    constexpr std::array<Row, 7> rows{{
        {"entree", "entreeopleiding", "entree", 1, 1},
        {"mbo-2", "mbo niveau 2", "mbo 2", 1, 2},
        {"mbo-3", "mbo niveau 3", "mbo 3", 2, 3},
        {"mbo-4", "mbo niveau 4", "mbo 4", 3, 4},
        {"ad", "associate degree", "ad", 2, 2},
        {"hbo", "hbo bachelor", "hbo", 4, 4},
        {"wo", "universiteit", "wo", 3, 3},
    }};
    for (Row const& row : rows) {
        Level level;
        level.id = row.id;
        level.name = in_three(row.name), level.short_name = in_three(row.short_name);
        level.admission = in_three("Dit heb je nodig om te beginnen.");
        level.learning = in_three("Je leert op school en bij een bedrijf.");
        level.after = in_three("Je kunt gaan werken of doorleren.");
        level.entry = level.id == "entree";
        level.years_min = row.years_min, level.years_max = row.years_max;
        level.years_origin = level.admission_origin = level.learning_origin = level.after_origin = origin;
        catalogue.levels.push_back(level);
    }
}

Page page(char const* id, char const* colour, char const* title, std::vector<ProfessionIndex> professions) {
    Page page;
    page.id = id, page.icon = "info", page.colour = colour, page.person = "laborant";
    page.title = in_three(title);
    page.line = in_three("Lees hier hoe het zit.");
    page.picture_text = in_three("Iemand werkt met een tablet.");
    page.body = in_three("Een gewone alinea.\n- eerste punt\n- tweede punt\nNog een alinea.");
    page.facts = {{in_three("In 2024 waren het er 8.300."), origin}};
    page.professions = std::move(professions);
    return page;
}

void add_routes(Catalogue& catalogue) {
    auto const laborant = *catalogue.find_profession("laborant"), programmeur = *catalogue.find_profession("programmeur");
    auto const monteur = *catalogue.find_profession("elektromonteur");
    catalogue[RouteKind::girls] = {page("dit-maak-je", "vonk-zacht", "Dit maak je in techniek", {laborant, programmeur}),
                       page("kies-je-profiel", "lab", "Kies je profiel", {}), page("girls-day", "robots", "Girls' Day: kijken en doen", {})};
    catalogue[RouteKind::switchers] = {page("ervaring-telt", "onderhoud", "Je ervaring telt", {monteur}),
                           page("leren-en-werken", "klimaat", "Leren en werken tegelijk", {monteur, programmeur}),
                           page("geld", "energie", "Wat verdien je dan?", {})};
}
}  // namespace

LocalText in_three(std::string_view dutch) {
    return LocalText{{std::string(dutch), "Makkelijk: " + std::string(dutch), "English: " + std::string(dutch)}};
}

Catalogue make_sample_catalogue() {
    Catalogue catalogue;
    catalogue.title = "Sprank";
    add_languages(catalogue);
    add_sources(catalogue);
    add_worlds(catalogue);
    add_levels(catalogue);
    add_sample_quiz(catalogue);
    add_sample_professions(catalogue);
    add_routes(catalogue);
    add_sample_ways(catalogue);
    catalogue.doors = {{DoorKind::explore, "energie", "elektromonteur"},
                       {DoorKind::quiz, "robots", "mechatronicus"},
                       {DoorKind::girls, "vonk-zacht", "laborant"},
                       {DoorKind::switchers, "onderhoud", "lasser"},
                       {DoorKind::near, "proces", "landmeter"}};
    return catalogue;
}

Catalogue const& sample_catalogue() {
    static Catalogue const catalogue = make_sample_catalogue();
    return catalogue;
}

Place const& sample_home() {
    static Place const place{"zwolle", "Zwolle", "Overijssel", "oost", {52.5168, 6.0830}};
    return place;
}

Place const& sample_other_place() {
    static Place const place{"maastricht", "Maastricht", "Limburg", "zuidoost", {50.8514, 5.6910}};
    return place;
}

}  // namespace sprank
