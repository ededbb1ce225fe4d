// What an editor types, and what comes back.
#include "compile/commands.hpp"

#include <doctest/doctest.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

#include "compile/content_fixture.hpp"

using namespace sprank;
namespace fs = std::filesystem;

namespace {

struct Answer {
    int code = -1;
    std::string text;
};

Answer run(std::vector<std::string> words) {
    CLI::App app;
    app.require_subcommand(1);
    compile::Action chosen;
    std::ostringstream out;
    compile::add_commands(app, chosen, out);
    std::reverse(words.begin(), words.end());
    try {
        app.parse(words);
    } catch (CLI::ParseError const&) {
        return {2, ""};
    }
    auto const code = chosen();
    return {code, out.str()};
}

}  // namespace

TEST_CASE("an editor who checks gets the problems and a number to go by") {
    test::ContentCopy copy;
    copy.replace("content/professions/lasser/profession.yaml", "world: metaal", "world: metall");
    auto const answer = run({"check", copy.content().string(), "--today", "2026-10-01"});
    CHECK(answer.code == 1);
    CHECK(answer.text.find(
              "professions/lasser/profession.yaml:1: \"world\": Er is geen wereld met de naam \"metall\". Bedoel je \"metaal\"?") !=
          std::string::npos);
    CHECK(answer.text.find(" fouten, ") != std::string::npos);
}

TEST_CASE("a program that checks gets JSON and nothing else") {
    test::ContentCopy copy;
    copy.replace("content/professions/lasser/profession.yaml", "world: metaal", "world: metall");
    auto const answer = run({"check", copy.content().string(), "--json"});
    CHECK(answer.code == 1);
    auto const json = nlohmann::json::parse(answer.text);
    bool found = false;
    for (auto const& problem : json.at("problems")) {
        for (auto const* const name : {"file", "line", "column", "field", "found", "advice", "rule", "severity"})
            CHECK(problem.contains(name));
        found = found || (problem.at("rule") == "unknown-world" && problem.at("line") == 1 && problem.at("column") == 8 &&
                          problem.at("field") == "world" && problem.at("severity") == "error");
    }
    CHECK(found);
}

TEST_CASE("an editor who builds from a content with a mistake keeps the old file") {
    test::ContentCopy copy;
    copy.write("out/content.db", "oud");
    copy.write("content/kiosk.yaml", "title");
    CHECK(run({"build", copy.content().string(), "-o", (copy.root() / "out" / "content.db").string()}).code == 1);
    CHECK(copy.read("out/content.db") == "oud");
    CHECK(run({"build", copy.content().string(), "-o", (copy.root() / "new" / "content.db").string()}).code == 1);
    CHECK_FALSE(fs::exists(copy.root() / "new"));
}

TEST_CASE("a build never takes the place of a device or a folder, whoever asks for it") {
    test::ContentCopy const copy;
    auto const answer = run({"build", copy.content().string(), "-o", "/dev/null"});
    CHECK(answer.code == 2);
    CHECK(answer.text == "/dev/null is geen gewoon bestand en wordt niet vervangen. Kies een andere naam, zoals content.db.\n");
    CHECK(fs::is_character_file("/dev/null"));
    CHECK(run({"build", copy.content().string(), "-o", copy.root().string()}).code == 2);
}

TEST_CASE("a new profession begins with every field explained, and a check says what to fill in") {
    test::ContentCopy const copy;
    auto const answer = run({"new", "profession", "timmerman", "--content", copy.content().string()});
    CHECK(answer.code == 0);
    for (auto const* const file : {"profession.yaml", "nl.md", "nl-simple.md", "en.md"}) {
        CAPTURE(file);
        CHECK(fs::exists(copy.content() / "professions" / "timmerman" / file));
        CHECK(answer.text.find(file) != std::string::npos);
    }
    auto const problems = test::check(copy);
    CHECK(problems.find("content/professions/timmerman/nl.md:2: \"name\": Dit veld is leeg. Vul het in.") != std::string::npos);
    CHECK(problems.find("content/professions/timmerman/profession.yaml:2: \"world\": Dit veld is leeg. Vul het in.") != std::string::npos);
    CHECK(problems.find("content/professions/timmerman/picture.svg: De tekening is er niet.") != std::string::npos);
    CHECK(problems.find("YAML") == std::string::npos);
}

TEST_CASE("a profession that is there already is not touched") {
    test::ContentCopy const copy;
    auto const before = copy.read("content/professions/lasser/nl.md");
    CHECK(run({"new", "profession", "lasser", "--content", copy.content().string()}).code == 1);
    CHECK(copy.read("content/professions/lasser/nl.md") == before);
    for (auto const* const bad : {"Lasser", "../weg", "a b"})
        CHECK(run({"new", "profession", bad, "--content", copy.content().string()}).code == 1);
    CHECK(run({"new", "profession", "timmerman", "--content", (copy.root() / "niets").string()}).code == 1);
}

TEST_CASE("wrong use is told apart from a wrong content") {
    CHECK(run({}).code == 2);
    CHECK(run({"chekc"}).code == 2);
    CHECK(run({"build"}).code == 2);
    CHECK(run({"check", "--today", "morgen"}).code == 2);
    CHECK(run({"check", "--db", "/nergens/content.db", "--json"}).code == 1);
}
