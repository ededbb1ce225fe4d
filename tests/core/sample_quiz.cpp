#include <array>

#include "core/sample_catalogue.hpp"

namespace sprank {

namespace {
constexpr std::array<std::array<char const*, 2>, 16> tag_rows{{
    {"repareren", "dingen repareren"}, {"bouwen", "dingen bouwen"}, {"machines", "werken met machines"}, {"uitzoeken", "uitzoeken hoe iets werkt"},
    {"meten", "meten en testen"}, {"proeven", "proeven doen"}, {"computers", "werken met computers"}, {"bedenken", "nieuwe dingen bedenken"},
    {"helpen", "mensen helpen"}, {"uitleggen", "dingen uitleggen"}, {"samenwerken", "samenwerken in een team"}, {"regelen", "dingen regelen"},
    {"precies", "precies werken"}, {"veilig", "zorgen dat alles veilig is"}, {"natuur", "natuur en water"}, {"voertuigen", "auto's en schepen"},
}};

struct Row {
    char const* id;
    int lens;
    bool extra;
    char const* text;
    std::array<char const*, 2> tags;
};
constexpr std::array<Row, 24> item_rows{{
    {"r1", 0, false, "Een fiets of step repareren", {"repareren", "voertuigen"}},
    {"r2", 0, false, "Een robot in elkaar zetten", {"bouwen", "machines"}},
    {"r3", 0, false, "Iets maken met een 3D-printer", {"machines", "bouwen"}},
    {"r4", 0, true, "Zonnepanelen op een dak leggen", {"bouwen", "veilig"}},
    {"i1", 1, false, "Uitzoeken waarom een apparaat stuk is", {"uitzoeken", "repareren"}},
    {"i2", 1, false, "In het lab testen of water schoon is", {"proeven", "natuur"}},
    {"i3", 1, false, "Meten hoeveel stroom een huis gebruikt", {"meten", "uitzoeken"}},
    {"i4", 1, true, "Met een microscoop een ziekte onderzoeken", {"proeven", "uitzoeken"}},
    {"a1", 2, false, "Bedenken hoe een game eruitziet", {"bedenken", "computers"}},
    {"a2", 2, false, "Een mooi en handig huis tekenen", {"bedenken", "bouwen"}},
    {"a3", 2, false, "Licht en geluid maken voor een show", {"bedenken", "samenwerken"}},
    {"a4", 2, true, "Nieuwe sportschoenen ontwerpen", {"bedenken", "meten"}},
    {"s1", 3, false, "Een hulpmiddel maken voor iemand die slecht loopt", {"helpen", "bedenken"}},
    {"s2", 3, false, "Iemand leren hoe een app werkt", {"uitleggen", "computers"}},
    {"s3", 3, false, "Met een team een speeltuin veilig maken", {"samenwerken", "veilig"}},
    {"s4", 3, true, "Zorgen dat apparaten in een ziekenhuis werken", {"helpen", "repareren"}},
    {"e1", 4, false, "Een bouwteam vertellen wie wat doet", {"regelen", "samenwerken"}},
    {"e2", 4, false, "Je eigen uitvinding verkopen", {"bedenken", "regelen"}},
    {"e3", 4, false, "Anderen overtuigen van een groen schoolplein", {"natuur", "regelen"}},
    {"e4", 4, true, "Een eigen techniekbedrijf beginnen", {"regelen", "machines"}},
    {"c1", 5, false, "Controleren of een vliegtuig klaar is om te vertrekken", {"precies", "veilig"}},
    {"c2", 5, false, "De fout zoeken in een tabel", {"precies", "computers"}},
    {"c3", 5, false, "Stap voor stap een bouwplan volgen", {"precies", "bouwen"}},
    {"c4", 5, true, "Een computernetwerk netjes en veilig houden", {"veilig", "computers"}},
}};

TagIndex tag_of(Catalogue const& catalogue, std::string_view id) {
    std::uint16_t at = 0;
    while (catalogue.tags[at].id != id) ++at;
    return {at};
}
}  // namespace

void add_sample_quiz(Catalogue& catalogue) {
    for (auto const& [id, text] : tag_rows) catalogue.tags.push_back({id, in_three(text)});
    constexpr std::array<std::array<char const*, 3>, lens_count> lenses{{
        {"Maken", "Je maakt graag dingen.", "Jij bent een maker"},
        {"Uitzoeken", "Je zoekt graag iets uit.", "Jij bent een onderzoeker"},
        {"Ontwerpen", "Je bedenkt graag iets nieuws.", "Jij bent een ontwerper"},
        {"Helpen", "Je helpt graag mensen.", "Jij bent een helper"},
        {"Regelen", "Je regelt graag dingen.", "Jij bent een regelaar"},
        {"Precies werken", "Je werkt graag precies.", "Jij bent een precieze werker"},
    }};
    for (std::size_t k = 0; k < lens_count; ++k)
        catalogue.lenses[k] = {in_three(lenses[k][0]), in_three(lenses[k][1]), in_three(lenses[k][2]), 2.0, .9, {}};
    catalogue.lenses[3].tag = tag_of(catalogue, "helpen");
    for (Row const& row : item_rows) {
        QuizItem item;
        item.id = row.id, item.lens = row.lens, item.extra = row.extra;
        for (char const* const tag : row.tags) item.tags.push_back(tag_of(catalogue, tag));
        item.text = in_three(row.text);
        item.picture_text = in_three("Handen doen iets met gereedschap.");
        catalogue.quiz.push_back(item);
    }
}

}  // namespace sprank
