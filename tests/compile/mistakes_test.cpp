#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "compile/content_fixture.hpp"

using namespace sprank;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> kinds_of_mistake() {
    std::vector<fs::path> folders;
    for (auto const& entry : fs::directory_iterator(test::fixtures() / "content")) {
        if (entry.is_directory()) folders.push_back(entry.path());
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

std::string expected_lines(fs::path const& folder) {
    std::ifstream stream(folder / "expected.txt");
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

TEST_CASE("an editor whose content is sound is told nothing") {
    test::ContentCopy const copy;
    CHECK(test::check(copy) == "");
}

TEST_CASE("an editor who makes a mistake gets exactly the sentence that helps") {
    auto const folders = kinds_of_mistake();
    REQUIRE(folders.size() >= 40);
    for (auto const& folder : folders) {
        auto const name = folder.filename().string();
        SUBCASE(name.c_str()) {
            REQUIRE_MESSAGE(fs::exists(folder / "expected.txt"), "this folder does not say what the editor must get");
            auto const expected = expected_lines(folder);
            test::ContentCopy copy;
            copy.overlay(folder);
            CHECK(test::check(copy) == expected);
        }
    }
}
