#include <algorithm>

#include "compile/quiz_report_render.hpp"
#include "core/escaped_html.hpp"
#include "core/text.hpp"

namespace sprank::compile {
namespace {

constexpr std::string_view head = R"(<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Kwaliteit van de test</title>
<style>
body { font: 16px/1.5 sans-serif; color: #0F2430; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #C8D2D8; }
.ok { color: #14603A; font-weight: bold; white-space: nowrap; }
.no { color: #A3211B; font-weight: bold; white-space: nowrap; }
svg { max-width: 100%; height: auto; font: 12px sans-serif; }
.women { color: #8A2D6B; font-weight: bold; } .men { color: #1B5E8C; font-weight: bold; }
</style>
</head>
<body>
)";
constexpr std::string_view legend = "<p><span class=\"women\">&#9632; meiden</span> <span class=\"men\">&#9632; jongens</span></p>\n";

std::string element(std::string_view tag, std::string const& text) {
    return "<" + std::string(tag) + ">" + escaped_html(text) + "</" + std::string(tag) + ">\n";
}

std::string list_of(std::vector<std::string> const& lines) {
    std::string text = "<ul>\n";
    for (auto const& line : lines) text += element("li", line);
    return text + "</ul>\n";
}

std::string plain(LocalText const& text) { return without_soft_hyphens(text.in(0)); }

std::string gate_row(QuizGate const& gate) {
    std::string const words = gate.bound == Bound::at_least ? "minstens " : "hoogstens ";
    std::string cell = "<td><strong>" + escaped_html(gate.title) + "</strong><br>" + escaped_html(gate.how) + "</td>";
    cell += "<td>" + escaped_html(decimal(gate.value, 3)) + "<br>" + escaped_html(words + decimal(gate.gate, 2)) + "</td>";
    cell += gate.passed ? "<td class=\"ok\">gehaald</td>" : "<td class=\"no\">niet gehaald</td>";
    cell += "<td>" + escaped_html(gate.found) + (gate.passed ? "" : "<br><strong>Wat je kunt doen:</strong> " + escaped_html(gate.advice)) + "<br><small>n = " +
            std::to_string(gate.n) + (gate.seed == 0 ? ", zonder toeval" : ", toeval " + std::to_string(gate.seed)) + "</small></td>";
    return "<tr>" + cell + "</tr>\n";
}

std::string gates_part(QuizReport const& report) {
    std::string text = "<table><tr><th>eis</th><th>gemeten en gevraagd</th><th>uitslag</th><th>wat we zagen</th></tr>\n";
    for (auto const& gate : report.gates) text += gate_row(gate);
    return text + "</table>\n";
}

std::string worlds_part(QuizReport const& report) {
    auto const& exposure = report.measures.exposure;
    std::vector<Bar> bars;
    for (std::size_t i = 0; i < report.catalogue.worlds.size(); ++i)
        bars.push_back({plain(report.catalogue.worlds[i].name), {exposure.women_worlds[i], exposure.men_worlds[i]}});
    return element("h2", "Welke werelden zien meiden en jongens?") + std::string(legend) +
           bar_chart("Aandeel van de bezoekers dat een wereld ziet", bars, .8, {{3.0 / static_cast<double>(std::max<std::size_t>(1, bars.size())), "gelijk verdeeld"}}, percent);
}

std::string professions_part(QuizReport const& report) {
    auto const& exposure = report.measures.exposure;
    std::vector<std::size_t> order(report.catalogue.professions.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, [&](auto a, auto b) { return exposure.suggested[a] > exposure.suggested[b]; });
    std::vector<Bar> bars;
    for (auto const i : order) bars.push_back({plain(report.catalogue.professions[i].name), {exposure.suggested[i]}});
    return element("h2", "Hoe vaak komt elk beroep langs?") +
           bar_chart("Aandeel van de bezoekers dat een beroep ziet", bars, std::max(1.0, 4.2 * exposure.uniform), {{exposure.uniform, "gemiddeld"}, {4 * exposure.uniform, "grens: 4 keer"}}, percent) +
           element("p", "De tien beroepen die het vaakst vooraan staan, hebben samen " + percent(exposure.top_ten) + " van de eerste plaatsen. Bij gelijke kansen was dat " +
                            percent(std::min(1.0, 10.0 / static_cast<double>(std::max<std::size_t>(1, order.size())))) + ".");
}

std::string recovery_part(QuizReport const& report) {
    std::vector<Bar> bars;
    for (std::size_t i = 0; i < report.catalogue.professions.size(); ++i)
        bars.push_back({plain(report.catalogue.professions[i].name), {report.measures.noisy.by_profession[i]}});
    return element("h2", "Vindt wie bij een beroep past, de wereld daarvan?") + bar_chart("Hoe vaak de eigen wereld bij de drie staat", bars, 1, {{.85, "gemiddeld minstens 85 %"}}, percent);
}

std::string levels_part(QuizReport const& report) {
    std::vector<Bar> bars;
    for (std::size_t i = 0; i < report.catalogue.levels.size(); ++i)
        bars.push_back({plain(report.catalogue.levels[i].name), {report.measures.exposure.women_levels[i], report.measures.exposure.men_levels[i]}});
    return element("h2", "Welke niveaus komen langs?") + element("p", "Van de zes beroepen die iemand ziet: welk deel kun je op dit niveau leren?") + std::string(legend) +
           bar_chart("Deel van de zes beroepen per niveau", bars, 1, {}, percent);
}

std::string items_part(QuizReport const& report) {
    std::string text = element("h2", "Wat doet elke vraag?") + "<table><tr><th>vraag</th><th>wat ze doet</th></tr>\n";
    for (auto const& pull : report.measures.items)
        text += "<tr>" + element("td", plain(report.catalogue[pull.item].text)) + element("td", item_sentence(report.catalogue, pull)) + "</tr>\n";
    return text + "</table>\n" + element("p", "Een nieuwe vraag verschuift bijna altijd iets. Kijk of ze een wereld verder van 50/50 brengt.");
}

}  // namespace

std::string quiz_report_html(QuizReport const& report) {
    auto const failed = std::ranges::count_if(report.gates, [](QuizGate const& gate) { return !gate.passed; });
    std::string text(head);
    text += element("h1", "Kwaliteit van de test");
    text += element("p", failed == 0 ? "Alle eisen zijn gehaald." : std::to_string(failed) + " van de " + std::to_string(report.gates.size()) + " eisen zijn niet gehaald.");
    text += gates_part(report) + worlds_part(report) + professions_part(report) + recovery_part(report) + levels_part(report) + items_part(report);
    text += element("h2", "Waar dit op rust") + list_of(quiz_report_assumptions());
    text += element("h2", "Wat een simulatie niet kan laten zien") + list_of(quiz_report_limits());
    return text + "</body>\n</html>\n";
}

}  // namespace sprank::compile
