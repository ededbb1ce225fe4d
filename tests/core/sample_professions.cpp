#include <vector>

#include "core/sample_catalogue.hpp"

namespace sprank {

namespace {
struct Row {
    char const *id, *name, *world, *second_world;
    LensValues lenses;
    std::vector<char const*> levels;
    std::vector<Learning> learning;
    std::vector<Surroundings> surroundings;
    std::vector<char const*> tags;
};

constexpr auto bol = Learning::bol, bbl = Learning::bbl, full_time = Learning::full_time, dual = Learning::dual;
constexpr auto inside = Surroundings::inside, outside = Surroundings::outside, road = Surroundings::road, office = Surroundings::office,
               in_lab = Surroundings::lab, workshop = Surroundings::workshop;

/// By id. The soft hyphens are those that real content has.
std::vector<Row> const& rows() {
    static std::vector<Row> const all{
        {"autotechnicus", "Autotechnicus", "voertuigen", "", {7.0, 2.6, 1.2, 1.6, 2.2, 3.6}, {"mbo-2", "mbo-3", "mbo-4"}, {bol, bbl}, {inside, workshop}, {"repareren", "voertuigen"}},
        {"cnc-verspaner", "CNC-verspaner", "metaal", "", {6.8, 2.4, 1.4, 1.0, 1.6, 4.6}, {"mbo-2", "mbo-3"}, {bol, bbl}, {inside, workshop}, {"machines", "precies"}},
        {"data-analist", "Data-analist", "ict", "", {1.6, 6.2, 2.2, 2.0, 3.2, 6.0}, {"hbo", "wo"}, {full_time, dual}, {office}, {"computers", "uitzoeken", "precies"}},
        {"elektromonteur", "Elektromonteur", "energie", "bouw", {6.9, 3.0, 1.5, 1.8, 2.0, 3.9}, {"mbo-2", "mbo-3"}, {bol, bbl}, {inside, outside, road}, {"repareren", "bouwen", "veilig"}},
        {"fietstechnicus", "Fietstechnicus", "voertuigen", "", {6.5, 1.8, 1.9, 3.4, 2.6, 2.8}, {"entree", "mbo-2", "mbo-3"}, {bol, bbl}, {inside, workshop}, {"repareren", "voertuigen", "helpen"}},
        {"food-technologist", "Foodtechnologist", "natuur", "lab", {3.6, 6.0, 2.0, 1.6, 3.0, 4.8}, {"mbo-4", "hbo"}, {bol, full_time}, {inside, in_lab}, {"proeven", "natuur", "precies"}},
        {"gamedeveloper", "Gamedeveloper", "ontwerp", "ict", {2.0, 4.6, 6.4, 1.4, 2.6, 3.0}, {"mbo-4", "hbo"}, {bol, full_time}, {office}, {"computers", "bedenken"}},
        {"installateur-warmtepompen", "Installateur warmte\u00ADpompen", "energie", "", {6.7, 2.8, 1.3, 2.6, 2.8, 3.0}, {"mbo-2", "mbo-3"}, {bol, bbl}, {inside, road}, {"bouwen", "veilig", "helpen"}},
        {"laborant", "Laborant", "lab", "", {4.0, 6.6, 1.2, 2.0, 1.6, 5.2}, {"mbo-4", "hbo"}, {bol, full_time}, {in_lab}, {"proeven", "precies"}},
        {"landmeter", "Landmeter", "bouw", "natuur", {5.4, 4.2, 1.8, 1.4, 2.4, 5.6}, {"mbo-4", "hbo"}, {bol, bbl}, {outside, road, office}, {"meten", "precies"}},
        {"lasser", "Lasser", "metaal", "", {7.0, 2.1, 1.4, 1.1, 1.5, 3.6}, {"entree", "mbo-2", "mbo-3"}, {bol, bbl}, {inside, outside, workshop}, {"bouwen", "veilig"}},
        {"maintenance-engineer", "Mainte\u00ADnance-engineer", "robots", "", {5.6, 4.8, 1.6, 2.2, 3.6, 4.2}, {"mbo-4", "hbo"}, {bol, dual}, {inside, office}, {"machines", "uitzoeken", "regelen"}},
        {"mechatronicus", "Mechatronicus", "robots", "metaal", {6.0, 4.9, 2.2, 1.6, 1.8, 3.4}, {"mbo-3", "mbo-4", "hbo"}, {bol, bbl}, {inside, workshop}, {"machines", "bouwen", "uitzoeken"}},
        {"medisch-technicus", "Medisch technicus", "lab", "", {5.2, 4.6, 1.4, 5.0, 2.0, 4.4}, {"mbo-4", "hbo"}, {bol, full_time}, {inside, in_lab}, {"helpen", "repareren", "precies"}},
        {"milieuonderzoeker", "Milieu\u00ADonderzoeker", "natuur", "", {3.8, 6.8, 2.4, 2.8, 2.4, 3.4}, {"hbo", "wo"}, {full_time}, {outside, in_lab, office}, {"natuur", "proeven", "meten"}},
        {"netmonteur", "Netmonteur", "energie", "", {6.6, 2.6, 1.2, 1.6, 2.2, 4.4}, {"mbo-2", "mbo-3", "mbo-4"}, {bbl}, {outside, road}, {"bouwen", "veilig", "meten"}},
        {"podiumtechnicus", "Podiumtechnicus", "ontwerp", "", {5.4, 2.2, 5.2, 2.4, 3.2, 2.8}, {"mbo-4"}, {bol, bbl}, {inside, outside}, {"bedenken", "bouwen", "samenwerken"}},
        {"procesoperator", "Procesoperator", "natuur", "robots", {5.8, 3.0, 1.2, 1.4, 2.2, 5.0}, {"mbo-2", "mbo-3", "mbo-4"}, {bol, bbl}, {inside}, {"machines", "veilig"}},
        {"programmeur", "Programmeur", "ict", "", {2.6, 6.0, 3.4, 1.6, 2.4, 4.8}, {"mbo-4", "hbo", "wo"}, {bol, full_time, dual}, {office}, {"computers", "bedenken", "precies"}},
        {"scheepsbouwer", "Scheepsbouwer", "voertuigen", "metaal", {6.8, 2.2, 2.6, 1.2, 2.0, 3.2}, {"mbo-2", "mbo-3", "mbo-4"}, {bol, bbl}, {inside, outside, workshop}, {"bouwen", "voertuigen", "samenwerken"}},
        {"timmerman", "Timmerman", "bouw", "", {6.9, 2.0, 3.2, 1.4, 2.4, 3.2}, {"entree", "mbo-2", "mbo-3"}, {bol, bbl}, {outside, workshop}, {"bouwen", "samenwerken"}},
        {"uitvoerder", "Uitvoerder", "bouw", "", {4.2, 2.4, 1.8, 3.0, 6.0, 4.6}, {"mbo-4", "ad", "hbo"}, {bol, bbl, full_time}, {outside, office}, {"regelen", "samenwerken"}},
        {"ux-ontwerper", "UX-ontwerper", "ontwerp", "ict", {1.8, 4.4, 6.6, 3.4, 3.4, 2.6}, {"hbo"}, {full_time}, {office}, {"bedenken", "computers", "helpen"}},
        {"zorgtechnoloog", "Zorg\u00ADtechnoloog", "lab", "", {3.8, 4.4, 2.4, 6.2, 3.0, 3.0}, {"mbo-4", "hbo"}, {bol, full_time}, {inside, office}, {"helpen", "bedenken", "uitleggen"}},
    };
    return all;
}

TagIndex tag_of(Catalogue const& catalogue, std::string_view id) {
    std::uint16_t at = 0;
    while (catalogue.tags[at].id != id) ++at;
    return {at};
}

Profession profession_of(Catalogue const& catalogue, Row const& row, int number) {
    Profession profession;
    profession.id = row.id;
    profession.name = in_three(row.name);
    profession.intro = in_three("Jij maakt iets waar iedereen elke dag iets aan heeft.");
    profession.picture_text = in_three("Iemand werkt met aandacht.");
    profession.also = {in_three("vakkracht")};
    profession.world = *catalogue.find_world(row.world);
    if (*row.second_world) profession.second_world = catalogue.find_world(row.second_world);
    profession.sector = "techniek";
    profession.lenses = row.lenses;
    profession.lenses_source = {3};
    for (char const* const level : row.levels) profession.levels.push_back(*catalogue.find_level(level));
    profession.learning = row.learning;
    profession.surroundings = row.surroundings;
    profession.company = {Company::team};
    for (char const* const tag : row.tags) profession.tags.push_back(tag_of(catalogue, tag));
    if (number % 4 != 3) profession.years = Duration{2, number % 2 == 0 ? 3.0 : 2.5, {{0}, 2025}};
    if (number % 3 != 2) profession.pay = Pay{number % 2 == 0 ? PayKind::start : PayKind::range, 2450, 3120, {{1}, 2025}};
    if (number % 5 != 4) profession.outlook = Outlook{static_cast<OutlookWord>(number % 4), in_three("Er is vaak werk te vinden."), {{2}, 2026}};
    profession.facts = {{in_three("In dit vak leer je ook op het werk."), {{0}, 2025}}};
    profession.does = {in_three("Je maakt iets nieuws."), in_three("Je meet of het klopt."), in_three("Je praat met de klant.")};
    profession.needs = {in_three("Je werkt graag samen."), in_three("Je let goed op.")};
    profession.day = in_three("Je begint vroeg en kijkt wat er moet gebeuren.\n\nDaarna ga je aan de slag, vaak met een collega.");
    profession.helps = in_three("Mensen wonen en werken er veilig door.");
    return profession;
}
}  // namespace

void add_sample_professions(Catalogue& catalogue) {
    int number = 0;
    for (Row const& row : rows()) catalogue.professions.push_back(profession_of(catalogue, row, number++));
    auto const count = static_cast<std::uint16_t>(catalogue.professions.size());
    for (std::uint16_t i = 0; i < count; ++i) {
        auto const next = static_cast<std::uint16_t>((i + 1) % count), other = static_cast<std::uint16_t>((i + 7) % count);
        catalogue.professions[i].related = {{next}, {other}};
    }
    catalogue.featured = {{3}, {8}, {18}, {22}};
}

}  // namespace sprank
