// The content that goes to the kiosks.
#include <doctest/doctest.h>

#include "compile/content_fixture.hpp"
#include "compile/quiz_report_render.hpp"

using namespace sprank;

TEST_CASE("the content in this repository has no mistakes") {
    compile::CompileOptions options;
    options.shown_as = "content";
    options.pictures = compile::Pictures::check;
    auto const compiled = compile::compile(std::filesystem::path(SPRANK_SOURCE_ROOT) / "content", options);
    std::string errors;
    for (auto const& problem : compiled.problems) {
        if (problem.severity == compile::Severity::error) errors += compile::to_text(problem) + "\n";
    }
    CHECK(errors == "");
}

TEST_CASE("the quiz in this repository meets the gates of its quality report") {
    compile::CompileOptions options;
    options.pictures = compile::Pictures::check;
    auto const compiled = compile::compile(std::filesystem::path(SPRANK_SOURCE_ROOT) / "content", options);
    auto const report = compile::make_quiz_report(compiled.bundle.catalogue);
    CHECK(report.gates.size() == 11);
    for (auto const& gate : report.gates) CHECK_MESSAGE(gate.passed, gate.title << ": " << gate.found << " " << gate.advice);
}
