// What a newcomer sees before opening a file.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>

#include "writing_rules.hpp"

namespace sprank::source {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> folders_in(fs::path const& parent) {
    std::vector<std::string> names;
    for (auto const& entry : fs::directory_iterator(parent)) {
        if (entry.is_directory()) names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

TEST_CASE("the top of the repository shows the things that a newcomer is told of, and nothing else") {
    std::vector<std::string> names;
    for (auto const& entry : fs::directory_iterator(SPRANK_SOURCE_ROOT)) names.push_back(entry.path().filename().string());
    auto const strangers = strangers_at_the_top(names);
    CHECK_MESSAGE(strangers.empty(), as_lines(strangers));
    for (std::string const name : {"CMakeLists.txt", "README.md", "app", "assets", "content", "kiosk", "tests"}) {
        CAPTURE(name);
        CHECK(std::find(names.begin(), names.end(), name) != names.end());
    }
    CHECK(strangers_at_the_top({"app", ".git", "notes.txt", "build"}) == std::vector<std::string>{"notes.txt"});
}

TEST_CASE("every folder says what it is for") {
    fs::path const root = SPRANK_SOURCE_ROOT;
    for (std::string const folder : {"app", "assets", "content", "kiosk", "tests"}) {
        CAPTURE(folder);
        CHECK(fs::exists(root / folder / "README.md"));
    }
    for (auto const& folder : folders_in(root / "app")) {
        CAPTURE(folder);
        CHECK(fs::exists(root / "app" / folder / "README.md"));
    }
}

TEST_CASE("an operator can start the commands that the handbook names") {
    fs::path const root = SPRANK_SOURCE_ROOT;
    for (std::string const command : {"kiosk/run", "kiosk/install", "tests/run", ".ci/run"}) {
        CAPTURE(command);
        auto const permissions = fs::status(root / command).permissions();
        CHECK((permissions & fs::perms::owner_exec) != fs::perms::none);
    }
}

}  // namespace sprank::source
