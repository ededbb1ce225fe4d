#include "compile/quiz_report_render.hpp"

namespace sprank::compile {
namespace {

using Json = nlohmann::ordered_json;

Json gate_json(QuizGate const& gate) {
    return {{"name", gate.name},
            {"title", gate.title},
            {"n", gate.n},
            {"seed", gate.seed},
            {"value", gate.value},
            {"gate", gate.gate},
            {"bound", gate.bound == Bound::at_least ? "at_least" : "at_most"},
            {"passed", gate.passed},
            {"found", gate.found},
            {"advice", gate.passed ? Json(nullptr) : Json(gate.advice)}};
}

Json worlds_json(QuizReport const& report) {
    Json list = Json::array();
    auto const& exposure = report.measures.exposure;
    for (std::size_t i = 0; i < report.catalogue.worlds.size(); ++i)
        list.push_back({{"id", report.catalogue.worlds[i].id},
                        {"women", exposure.women_worlds[i]},
                        {"men", exposure.men_worlds[i]},
                        {"even", even_share(exposure, i)}});
    return list;
}

Json professions_json(QuizReport const& report) {
    Json list = Json::array();
    auto const& measures = report.measures;
    for (std::size_t i = 0; i < report.catalogue.professions.size(); ++i)
        list.push_back({{"id", report.catalogue.professions[i].id},
                        {"suggested", measures.exposure.suggested[i]},
                        {"first", measures.exposure.first[i]},
                        {"own_world", measures.noisy.by_profession[i]}});
    return list;
}

Json levels_json(QuizReport const& report) {
    Json list = Json::array();
    for (std::size_t i = 0; i < report.catalogue.levels.size(); ++i)
        list.push_back({{"id", report.catalogue.levels[i].id},
                        {"women", report.measures.exposure.women_levels[i]},
                        {"men", report.measures.exposure.men_levels[i]}});
    return list;
}

Json items_json(QuizReport const& report) {
    Json list = Json::array();
    for (auto const& pull : report.measures.items)
        list.push_back({{"id", report.catalogue[pull.item].id},
                        {"world", report.catalogue[pull.world].id},
                        {"men_with", pull.men_with},
                        {"men_without", pull.men_without},
                        {"sentence", item_sentence(report.catalogue, pull)}});
    return list;
}

}  // namespace

Json quiz_report_json(QuizReport const& report) {
    Json gates = Json::array();
    for (auto const& gate : report.gates) gates.push_back(gate_json(gate));
    auto const& exposure = report.measures.exposure;
    return {{"passed", report.passed()},
            {"seed", report.measures.simulation.seed},
            {"gates", gates},
            {"concentration", {{"n", exposure.visitors}, {"top_ten_first", exposure.top_ten}}},
            {"worlds", worlds_json(report)},
            {"professions", professions_json(report)},
            {"levels", levels_json(report)},
            {"items", items_json(report)},
            {"assumptions", quiz_report_assumptions()},
            {"limits", quiz_report_limits()}};
}

}  // namespace sprank::compile
