#pragma once
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "compile/quiz_report_gates.hpp"

namespace sprank::compile {

/// All that stands in a quality report. The catalogue outlives it.
struct QuizReport {
    Catalogue const& catalogue;
    QuizMeasures measures;
    std::vector<QuizGate> gates;

    bool passed() const;
};

QuizReport make_quiz_report(Catalogue const&, QuizSimulation const& = {});

/// With stable names, for programs.
nlohmann::ordered_json quiz_report_json(QuizReport const&);
/// One page that needs nothing else: no script, no link, charts inside.
std::string quiz_report_html(QuizReport const&);
/// For who typed the command: a line per gate, and for each that fails what can be done.
std::string quiz_report_text(QuizReport const&);

/// "Deze vraag maakt de wereld ICT 53/47 (meiden/jongens); zonder deze vraag is dat 51/49."
std::string item_sentence(Catalogue const&, ItemPull const&);
/// What the numbers rest on, and what they cannot show. Dutch sentences.
std::vector<std::string> quiz_report_assumptions();
std::vector<std::string> quiz_report_limits();

/// A horizontal bar, or two under each other.
struct Bar {
    std::string label;
    std::vector<double> values;  ///< one or two, from 0 to the scale's end
};
/// A line across all bars: what they are measured against.
struct Mark {
    double at = 0;
    std::string label;
};
/// An inline SVG; `say` writes a value beside its bar.
std::string bar_chart(std::string const& title, std::vector<Bar> const&, double end, std::vector<Mark> const&, std::string (*say)(double));

}  // namespace sprank::compile
