#include <algorithm>
#include <cmath>

#include "compile/quiz_report_render.hpp"
#include "core/text.hpp"

namespace sprank::compile {
namespace {

std::string women_and_men(double men) {
    auto const of_hundred = static_cast<int>(std::lround(men * 100));
    return std::to_string(100 - of_hundred) + "/" + std::to_string(of_hundred);
}

std::string asked(QuizGate const& gate) {
    std::string const words = gate.bound == Bound::at_least ? "minstens " : "hoogstens ";
    return words + decimal(gate.gate, 2);
}

}  // namespace

bool QuizReport::passed() const { return std::ranges::all_of(gates, &QuizGate::passed); }

QuizReport make_quiz_report(Catalogue const& catalogue, QuizSimulation const& simulation) {
    QuizReport report{catalogue, measure_quiz(catalogue, simulation), {}};
    report.gates = judged(catalogue, report.measures);
    return report;
}

std::string item_sentence(Catalogue const& catalogue, ItemPull const& pull) {
    auto const world = without_soft_hyphens(catalogue[pull.world].short_name.in(0));
    auto const with = women_and_men(pull.men_with), without = women_and_men(pull.men_without);
    if (with == without) return "Deze vraag verschuift geen wereld: " + world + " blijft " + with + " (meiden/jongens).";
    return "Deze vraag maakt de wereld " + world + " " + with + " (meiden/jongens); zonder deze vraag is dat " + without + ".";
}

std::vector<std::string> quiz_report_assumptions() {
    return {"Bezoekers zijn getallen: zes interesses, elk normaal verdeeld en los van elkaar. Ze kiezen geen werelden bij \"Waar?\".",
            "Een antwoord rust voor 0,60 op de interesse van zijn letter. Sommige mensen antwoorden overal hoger of lager (spreiding 0,22). De rest is toeval.",
            "Verschillen tussen mannen en vrouwen per letter komen uit onderzoek (R 0,84, I 0,26, A -0,35, S -0,68, E 0, C -0,33) en zijn gehalveerd: "
            "dat mag bij vragen over doen, in balans.",
            "Een vraag met machine trekt jongens iets meer (0,15 erboven en 0,15 eronder), een vraag met people meiden. Dat getal is aangenomen, niet gemeten.",
            "Elke vrouw heeft een man naast zich met hetzelfde toeval: wat verschilt, komt door de vragen en de waarden.",
            "De normen zijn nog een aanname (norms.csv, n = 0).",
            "Het toeval staat vast: dezelfde inhoud geeft dezelfde getallen."};
}

std::vector<std::string> quiz_report_limits() {
    return {"Of mensen een vraag begrijpen zoals wij haar bedoelen.",
            "Of echte meiden en jongens zo antwoorden, en of kinderen, volwassenen en nieuwkomers verschillen.",
            "Of iemand blij wordt van het beroep dat de test noemt.",
            "Het eerste echte bewijs is een proef met 150 tot 200 bezoekers. Daarna komen hun getallen in norms.csv en in dit rapport."};
}

std::string quiz_report_text(QuizReport const& report) {
    std::string text;
    for (auto const& gate : report.gates) {
        text += (gate.passed ? "gehaald       " : "NIET GEHAALD  ") + gate.title + ": " + decimal(gate.value, 3) + " (" + asked(gate) + ")\n";
        if (!gate.passed) text += "              " + gate.found + "\n              " + gate.advice + "\n";
    }
    auto const failed = std::ranges::count_if(report.gates, [](QuizGate const& gate) { return !gate.passed; });
    return text + (failed == 0 ? "Alle eisen zijn gehaald.\n" : std::to_string(failed) + (failed == 1 ? " eis is" : " eisen zijn") + " niet gehaald.\n");
}

}  // namespace sprank::compile
