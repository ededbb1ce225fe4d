#include "compile/report.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace sprank::compile {

void Report::error(Where const& where, std::string_view rule, std::string found, std::string advice) {
    ++errors_;
    add(where, rule, std::move(found), std::move(advice), Severity::error);
}

void Report::warning(Where const& where, std::string_view rule, std::string found, std::string advice) {
    add(where, rule, std::move(found), std::move(advice), Severity::warning);
}

bool Report::full(std::string const& file) const {
    auto const count = per_file_.find(file);
    return count != per_file_.end() && count->second.errors >= most_per_file && count->second.warnings >= most_per_file;
}

void Report::add(Where const& where, std::string_view rule, std::string found, std::string advice, Severity severity) {
    Count& count = per_file_[where.file];
    if (++(severity == Severity::error ? count.errors : count.warnings) > most_per_file) return;
    problems_.push_back(
        {where.file, where.line, where.column, where.field, std::move(found), std::move(advice), std::string(rule), severity});
}

std::vector<Problem> Report::sorted() const {
    auto problems = problems_;
    auto const tell_rest = [&problems](std::string const& file, std::size_t count, std::string_view what, Severity severity) {
        if (count <= most_per_file) return;
        problems.push_back({file, std::numeric_limits<int>::max(), 0, "",
                            "En nog " + std::to_string(count - most_per_file) + " " + std::string(what) + " in dit bestand.",
                            "Los eerst de regels hierboven op.", "too-many-problems", severity});
    };
    for (auto const& [file, count] : per_file_) {
        tell_rest(file, count.errors, "fouten", Severity::error);
        tell_rest(file, count.warnings, "waarschuwingen", Severity::warning);
    }
    std::sort(problems.begin(), problems.end());
    problems.erase(std::unique(problems.begin(), problems.end()), problems.end());
    for (auto& problem : problems) {
        if (problem.line == std::numeric_limits<int>::max()) problem.line = 0;
    }
    return problems;
}

}  // namespace sprank::compile
