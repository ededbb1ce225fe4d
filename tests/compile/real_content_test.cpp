// The content that goes to the kiosks.
#include <doctest/doctest.h>

#include "compile/content_fixture.hpp"

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
