// What every file keeps to, and what the checks themselves catch.
#include "writing_rules.hpp"

#include <doctest/doctest.h>

namespace sprank::source {
namespace {

std::string text_of(std::string_view path) {
    for (auto const& file : whole_tree()) {
        if (file.path == path) return file.text;
    }
    return {};
}

}  // namespace

TEST_CASE("an operator who clones this anywhere meets no path of somebody else's machine") {
    std::vector<std::string> found;
    for (auto const& file : whole_tree()) {
        for (auto& one : machine_paths(file)) found.push_back(std::move(one));
    }
    CHECK_MESSAGE(found.empty(), as_lines(found));

    std::string const home = std::string("/ho") + "me";
    CHECK(machine_paths({"a.cpp", "auto p = \"" + home + "/anna/x\";\n"}) == std::vector<std::string>{"a.cpp:1: " + home});
    CHECK(machine_paths({"run", "cd " + home + "\n"}).size() == 1);
    CHECK(machine_paths({"sources.csv", "a,https://example.nl" + home + "/x\n"}).empty());
    CHECK(machine_paths({"a.md", "see content" + home + "/x and " + home + "made\n"}).empty());
}

TEST_CASE("no screen keeps anything of a visitor beside the session") {
    std::vector<std::string> found;
    auto const files = files_under("app/screens/", {".cpp", ".hpp"});
    REQUIRE_FALSE(files.empty());
    for (auto const& file : files) {
        for (auto& one : lasting_variables(file)) found.push_back(std::move(one));
    }
    CHECK_MESSAGE(found.empty(), as_lines(found));

    CHECK(lasting_variables({"a.cpp", "void f() {\n    static int seen = 0;\n}\n"}) == std::vector<std::string>{"a.cpp:2: static"});
    CHECK(lasting_variables({"a.cpp", "thread_local std::string last;\n"}).size() == 1);
    CHECK(lasting_variables({"a.cpp", "static\n  const int x = 1;\n"}).size() == 1);
    CHECK(lasting_variables({"a.cpp", "static constexpr int most = 3; auto x = static_cast<int>(y); static_assert(true);\n"}).empty());
    CHECK(lasting_variables({"a.cpp", "// static int x\nauto t = \"static int\"; int n = 1'000; /* static */\n"}).empty());
}

TEST_CASE("a visit that is played back happens again to the letter, because core and screens ask no clock") {
    std::vector<std::string> found;
    for (auto const* folder : {"app/core/", "app/screens/"}) {
        for (auto const& file : files_under(folder, {".cpp", ".hpp"})) {
            for (auto& one : clock_readings(file)) found.push_back(std::move(one));
        }
    }
    CHECK_MESSAGE(found.empty(), as_lines(found));

    CHECK(clock_readings({"a.cpp", "\nauto t = std::chrono::steady_clock::now();\n"}) == std::vector<std::string>{"a.cpp:2: steady_clock"});
    CHECK(clock_readings({"a.cpp", "std::chrono::year_month_day day; // no system_clock\n"}).empty());
}

TEST_CASE("a newcomer's file that is not listed for the build is missed at once") {
    auto const app = unnamed_sources(files_under("app/", {".cpp"}), text_of("app/CMakeLists.txt"), "app/");
    CHECK_MESSAGE(app.empty(), as_lines(app));
    auto const tests = unnamed_sources(files_under("tests/", {".cpp"}), text_of("tests/CMakeLists.txt"), "tests/");
    CHECK_MESSAGE(tests.empty(), as_lines(tests));

    CHECK(unnamed_sources({{"app/core/new.cpp", ""}}, "core/news.cpp core/old.cpp", "app/") == std::vector<std::string>{"app/core/new.cpp"});
    CHECK(unnamed_sources({{"app/core/new.cpp", ""}}, "  core/new.cpp\n", "app/").empty());
}

TEST_CASE("an editor translates no interface text that no visitor ever sees") {
    std::string const header = text_of("app/core/keys.hpp");
    CHECK(declared_keys(header).size() > 200);
    std::vector<SourceFile> code;
    for (auto& file : files_under("app/", {".cpp", ".hpp"})) {
        if (file.path != "app/core/keys.hpp") code.push_back(std::move(file));
    }
    auto const unused = unused_keys(header, code);
    CHECK_MESSAGE(unused.empty(), as_lines(unused));

    std::string const two = "#define KEYS(X) \\\n    X(home_title, \"home.title\", \"\") \\\n    X(home_line, \"home.line\", \"count\")\n";
    CHECK(unused_keys(two, {{"a.cpp", "frame.text(Key::home_title); // Key::home_line"}}) == std::vector<std::string>{"home_line"});
    CHECK(unused_keys(two, {{"a.cpp", "Key::home_title, Key::home_line"}}).empty());
}

TEST_CASE("what a kiosk keeps is written in one place, where tests can pull the plug; nobody else can") {
    for (auto const& file : files_under("app/", {".cpp", ".hpp"})) {
        if (file.path.starts_with("app/store/durable_")) continue;
        CAPTURE(file.path);
        std::string const code = code_only(file.text);
        CHECK_FALSE(has_word(code, "watch_durable"));
        // content_writer makes content, on an editor's machine; health_file writes to memory, /run.
        if (!file.path.starts_with("app/store/") || file.path == "app/store/content_writer.cpp" || file.path == "app/store/health_file.cpp") continue;
        for (auto const* const word : {"ofstream", "fsync", "rename", "remove", "copy_file", "create_directory", "mkdir", "unlink"}) CHECK_FALSE(has_word(code, word));
    }
    CHECK(has_word("std::ofstream file(path);", "ofstream"));
}

TEST_CASE("every header may be read twice") {
    for (auto const& file : files_under("app/", {".hpp"})) {
        CAPTURE(file.path);
        CHECK(file.text.find("#pragma once") != std::string::npos);
    }
}

}  // namespace sprank::source
