#include "compile/problem.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "compile/text_measure.hpp"

namespace sprank::compile {
namespace {

nlohmann::ordered_json as_json(Problem const& problem) {
    return {{"file", problem.file},     {"line", problem.line},
            {"column", problem.column}, {"field", problem.field},
            {"found", problem.found},   {"advice", problem.advice},
            {"rule", problem.rule},     {"severity", problem.severity == Severity::error ? "error" : "warning"}};
}

}  // namespace

std::string to_text(Problem const& problem) {
    std::string text = problem.file;
    if (problem.line > 0) text += ":" + std::to_string(problem.line);
    text += ": ";
    if (!problem.field.empty()) text += "\"" + problem.field + "\": ";
    if (problem.severity == Severity::warning) text += "Let op: ";
    text += problem.found;
    if (!problem.advice.empty()) text += " " + problem.advice;
    return text;
}

std::string to_json(std::span<Problem const> problems) {
    auto list = nlohmann::ordered_json::array();
    for (auto const& problem : problems) list.push_back(as_json(problem));
    auto const errors =
        std::count_if(problems.begin(), problems.end(), [](Problem const& problem) { return problem.severity == Severity::error; });
    nlohmann::ordered_json const all = {
        {"problems", list}, {"errors", errors}, {"warnings", static_cast<std::ptrdiff_t>(problems.size()) - errors}};
    // A folder name may hold bytes that are no UTF-8; those must not end the program.
    return all.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string in_quotes(std::string_view value) {
    std::string line;
    for (char const c : value) line += (c == '\n' || c == '\r' || c == '\t') ? ' ' : c;
    auto const kept = first_characters(line, 60);
    return "\"" + std::string(kept) + (kept.size() < line.size() ? "…\"" : "\"");
}

}  // namespace sprank::compile
