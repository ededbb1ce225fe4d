// Who may see what: the dependency rule of the architecture, read from every #include.
#include "include_rules.hpp"

#include <doctest/doctest.h>

#include <set>

namespace sprank::source {
namespace {

/// What the rule says of one include line in one file.
std::vector<std::string> judged(std::string path, std::string line) { return include_breaches({std::move(path), line + "\n"}); }

}  // namespace

TEST_CASE("a newcomer finds in every folder only what its level may see") {
    std::vector<std::string> breaches;
    auto const files = files_under("app/", {".cpp", ".hpp"});
    REQUIRE(files.size() > 50);
    for (auto const& file : files) {
        for (auto& breach : include_breaches(file)) breaches.push_back(std::move(breach));
    }
    CHECK_MESSAGE(breaches.empty(), as_lines(breaches));
}

TEST_CASE("a database, a window, a clock or a file in the functional core is caught") {
    for (std::string const name : {"<sqlite3.h>", "<SDL.h>", "<imgui.h>", "<ctime>", "<fstream>", "<filesystem>", "<random>", "<unistd.h>",
                             "\"store/content.hpp\"", "\"ui/frame.hpp\""}) {
        CAPTURE(name);
        CHECK(judged("app/core/quiz.cpp", "#include " + name).size() == 1);
    }
    CHECK(judged("app/core/quiz.cpp", "#include <vector>").empty());
    CHECK(judged("app/core/result.hpp", "#include <tl/expected.hpp>").empty());
    CHECK(judged("app/core/quiz.cpp", "#include \"core/quiz.hpp\"").empty());
}

TEST_CASE("the drawing and the storing side never meet") {
    CHECK(judged("app/ui/frame.cpp", "#include \"store/content.hpp\"").size() == 1);
    CHECK(judged("app/store/content.cpp", "#include \"ui/frame.hpp\"").size() == 1);
    CHECK(judged("app/screens/home.cpp", "#include \"store/content.hpp\"").size() == 1);
    CHECK(judged("app/screens/home.cpp", "#include \"shell/clock.hpp\"").size() == 1);
    CHECK(judged("app/screens/home.cpp", "#include <thread>").size() == 1);
    CHECK(judged("app/raster/painter.cpp", "#include \"core/text.hpp\"").size() == 1);
    CHECK(judged("app/compile/draft.cpp", "#include \"shell/clock.hpp\"").size() == 1);
    CHECK(judged("app/shell/run_loop.cpp", "#include \"compile/compile.hpp\"").size() == 1);
    CHECK(judged("app/shell/run_loop.cpp", "#include \"store/content.hpp\"").empty());
}

TEST_CASE("each library has one home") {
    CHECK(judged("app/compile/compile.cpp", "#include <SQLiteCpp/SQLiteCpp.h>").size() == 1);
    CHECK(judged("app/shell/run_loop.cpp", "#include <sqlite3.h>").size() == 1);
    CHECK(judged("app/store/content.cpp", "#include <SQLiteCpp/SQLiteCpp.h>").empty());
    CHECK(judged("app/ui/touch.cpp", "#include <SDL2/SDL.h>").size() == 1);
    CHECK(judged("app/shell/window.cpp", "#include <SDL.h>").empty());
    CHECK(judged("app/store/content.cpp", "#include <imgui.h>").size() == 1);
    CHECK(judged("app/compile/compile.cpp", "#include <imgui.h>").size() == 1);
}

TEST_CASE("one file knows which Dear ImGui this is") {
    CHECK(judged("app/ui/imgui_compat.hpp", "#include <imgui.h>").empty());
    CHECK(judged("app/ui/frame.cpp", "#include <imgui.h>").size() == 1);
    CHECK(judged("app/screens/home.cpp", "#include <imgui_internal.h>").size() == 1);
    CHECK(judged("app/shell/run_loop.cpp", "#include <imgui.h>").size() == 1);
    CHECK(judged("app/raster/primitives.cpp", "#include <imgui.h>").empty());
}

TEST_CASE("an include written in an unusual way is read all the same, and a new folder needs a rule first") {
    CHECK(judged("app/core/quiz.cpp", "  #  include   <SDL.h>  // why not").size() == 1);
    CHECK(judged("app/core/quiz.cpp", "#include \"quiz.hpp\"").size() == 1);
    CHECK(judged("app/core/quiz.cpp", "#include \"../store/content.hpp\"").size() == 1);
    CHECK(judged("app/core/quiz.cpp", "// #include <SDL.h>").empty());
    CHECK(judged("app/misc/thing.cpp", "#include <vector>").size() == 1);
    CHECK(include_breaches({"app/core/quiz.cpp", "#include <array>\n#include <SDL.h>\n"}).front() ==
          "app/core/quiz.cpp:2: core may not include <SDL.h>");
}

TEST_CASE("a newcomer finds no header that nobody reads") {
    std::set<std::string> included;
    for (auto const& file : files_under("", {".cpp", ".hpp"})) {
        for (auto const& include : includes_of(file.text)) included.insert("app/" + include.name);
    }
    std::vector<std::string> alone;
    for (auto const& file : files_under("app/", {".hpp"})) {
        if (!included.contains(file.path)) alone.push_back(file.path);
    }
    CHECK_MESSAGE(alone.empty(), as_lines(alone));
}

}  // namespace sprank::source
