// Anything may be thrown at the checker: it ends, and it says something.
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <random>

#include "compile/content_fixture.hpp"

using namespace sprank;
namespace fs = std::filesystem;

namespace {

/// One of the ways in which a file gets damaged.
std::string damaged(std::string bytes, std::mt19937& random) {
    auto const any = [&](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
    auto const at = any(bytes.size());
    switch (random() % 7) {
        case 0: return bytes.substr(0, at);
        case 1: return bytes.insert(at, 1, static_cast<char>(random() % 256));
        case 2: return bytes.erase(at, 1 + any(20));
        case 3: return bytes + bytes.substr(at);
        case 4: {  // a line twice
            auto const end = bytes.find('\n', at);
            auto const begin = bytes.rfind('\n', at);
            if (end == std::string::npos || begin == std::string::npos || begin >= end) return bytes;
            return bytes.insert(end, bytes.substr(begin, end - begin));
        }
        case 5: {  // a mark with a meaning where it does not belong
            constexpr std::string_view marks = "\"'{}[]:,;-#|>&*!%@`\\\t\n";
            return bytes.insert(at, 1, marks[random() % marks.size()]);
        }
        default:
            for (std::size_t i = 0; i <= random() % 4 && !bytes.empty(); ++i)
                bytes[any(bytes.size())] ^= static_cast<char>(1U << random() % 8);
            return bytes;
    }
}

}  // namespace

TEST_CASE("six hundred damaged files later the checker still answers") {
    std::mt19937 random(2026);
    test::ContentCopy copy;
    auto const files = copy.files();
    REQUIRE(files.size() > 40);
    int told = 0;
    for (int round = 0; round < 600; ++round) {
        auto const& file = files[random() % files.size()];
        auto const sound = copy.read(file);
        copy.write(file, damaged(sound, random));
        CAPTURE(round);
        CAPTURE(file);
        auto const result = compile::compile(copy.content(), test::small_options());
        for (auto const& problem : result.problems) {
            // whatever happened, an editor gets a place, a finding and a next step
            CHECK_FALSE(problem.file.empty());
            CHECK_FALSE(problem.found.empty());
            CHECK_FALSE(problem.advice.empty());
        }
        told += result.problems.empty() ? 0 : 1;
        copy.write(file, sound);
    }
    CHECK(told > 300);
    CHECK(test::check(copy) == "");
}

TEST_CASE("bytes of no kind at all are told, not read") {
    std::mt19937 random(7);
    test::ContentCopy copy;
    for (auto const& file : copy.files()) {
        std::string noise(1 + random() % 3000, ' ');
        for (auto& byte : noise) byte = static_cast<char>(random() % 256);
        copy.write(file, noise);
    }
    CHECK_FALSE(compile::compile(copy.content(), test::small_options()).sound());
}

TEST_CASE("links in a circle, folders for files and files for folders are told") {
    test::ContentCopy copy;
    auto const content = copy.content();
    fs::remove(content / "events.csv");
    fs::create_symlink("events.csv", content / "events.csv");
    fs::remove(content / "kiosk.yaml");
    fs::create_symlink("nowhere.yaml", content / "kiosk.yaml");
    fs::create_directory_symlink("..", content / "professions" / "rond");
    fs::remove_all(content / "worlds");
    copy.write("content/worlds", "geen map");
    fs::remove(content / "places.csv");
    REQUIRE(mkfifo((content / "places.csv").c_str(), 0600) == 0);  // would wait for ever if it were opened
    auto const problems = test::check(copy);
    CHECK(problems.find("content/events.csv: Deze verwijzing wijst naar niets, of in een kring.") != std::string::npos);
    CHECK(problems.find("content/kiosk.yaml: Deze verwijzing wijst naar niets, of in een kring.") != std::string::npos);
    CHECK(problems.find("content/places.csv: Hier hoort een bestand te staan") != std::string::npos);
    CHECK(problems.find("content/worlds: Deze map is er niet.") != std::string::npos);
    CHECK(problems.find("content/professions/rond/profession.yaml: Dit bestand is er niet.") != std::string::npos);
}

TEST_CASE("a file that is far too large is refused before it is read") {
    test::ContentCopy copy;
    copy.write("content/professions/lasser/nl.md", std::string(2'000'000, 'a'));
    copy.write("content/quiz/items.yaml", std::string(1'100'000, '-'));
    auto const problems = test::check(copy);
    CHECK(problems.find("content/professions/lasser/nl.md: Dit bestand is groter dan 1 MB.") != std::string::npos);
    CHECK(problems.find("content/quiz/items.yaml: Dit bestand is groter dan 1 MB.") != std::string::npos);
}

TEST_CASE("a folder that is not there, is a file or is empty gives an answer") {
    test::ContentCopy copy;
    auto const options = test::small_options();
    CHECK_FALSE(compile::compile(copy.root() / "niets", options).sound());
    CHECK_FALSE(compile::compile(copy.root() / "content" / "kiosk.yaml", options).sound());
    fs::create_directory(copy.root() / "leeg");
    auto const empty = compile::compile(copy.root() / "leeg", options);
    CHECK_FALSE(empty.sound());
    CHECK(empty.problems.size() > 10);
}

TEST_CASE("file names of no kind at all can be printed") {
    test::ContentCopy copy;
    copy.write("content/professions/\xE9\xFF/nl.md", "x");
    copy.write("content/a\nb", "x");
    auto const result = compile::compile(copy.content(), test::small_options());
    CHECK_FALSE(result.sound());
    CHECK(compile::to_json(result.problems).size() > 100);
}

TEST_CASE("a small drawing that would take minutes to draw is not drawn") {
    test::ContentCopy copy;
    std::string svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1200 900"><defs><g id="a0"><rect width="1" height="1"/></g>)";
    for (int i = 1; i < 12; ++i) {
        auto const inner = "<use xlink:href=\"#a" + std::to_string(i - 1) + "\"/>";
        svg += "<g id=\"a" + std::to_string(i) + "\">";
        for (int j = 0; j < 10; ++j) svg += inner;
        svg += "</g>";
    }
    svg += "</defs><use xlink:href=\"#a11\"/></svg>";
    copy.write("content/professions/lasser/picture.svg", svg);
    auto options = test::small_options();
    options.pictures = compile::Pictures::draw;
    auto const result = compile::compile(copy.content(), options);
    CHECK(test::lines_of(result).find(
              "content/professions/lasser/picture.svg: De tekening gebruikt te vaak hetzelfde deel opnieuw (use).") != std::string::npos);
}
