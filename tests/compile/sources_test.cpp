// The readers of single files, without a whole content around them.
#include <doctest/doctest.h>

#include <array>

#include "compile/csv_table.hpp"
#include "compile/front_matter.hpp"
#include "compile/yaml_tree.hpp"

using namespace sprank::compile;

namespace {

std::vector<std::string> rules(Report const& report) {
    std::vector<std::string> names;
    for (auto const& problem : report.sorted()) names.push_back(problem.rule);
    return names;
}

constexpr std::array<std::string_view, 2> columns{"id", "name"};

}  // namespace

TEST_CASE("a table from a Dutch spreadsheet reads like any other") {
    for (auto const* const text :
         {"id,name\na,\"Een, twee\"\n", "id;name\r\na;Een, twee\r\n", "name;id\n\"Een, twee\";a", "id,name,\na,\"Een, twee\",\n,,\n"}) {
        CAPTURE(text);
        Report report;
        auto const source = clean_text("t.csv", text, report);
        REQUIRE(source);
        auto const table = parse_csv(*source, columns, report);
        REQUIRE(table);
        CHECK(rules(report).empty());
        REQUIRE(table->rows.size() == 1);
        CHECK(table->rows[0].cells == std::vector<std::string>{"a", "Een, twee"});
    }
}

TEST_CASE("a row is called by the number that the spreadsheet shows") {
    Report report;
    auto const table = parse_csv({"t.csv", "id,name\n\n\"a\",Een\n\n\nb\n"}, columns, report);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 1);
    CHECK(table->rows[0].row == 3);
    REQUIRE(report.sorted().size() == 1);
    CHECK(report.sorted()[0].line == 6);
    CHECK(report.sorted()[0].rule == "csv-cell-count");
}

TEST_CASE("an editor finds the place in a YAML file by line and by character") {
    Report report;
    auto const root = parse_yaml("één: {twee: 3}\nlijst:\n  - x\n  - 'y''s'\n", "f.yaml", report, 5);
    REQUIRE(root);
    auto const* const inner = root->find("één");
    REQUIRE(inner != nullptr);
    CHECK(inner->line == 5);
    CHECK(inner->column == 6);
    CHECK(inner->find("twee")->column == 13);
    CHECK(root->find("lijst")->items[1].text == "y's");
    CHECK(root->find("lijst")->items[1].line == 8);
    CHECK(rules(report).empty());
}

TEST_CASE("YAML that would grow, hide or double something is refused") {
    auto const rule_of = [](std::string_view text) {
        Report report;
        (void)parse_yaml(text, "f.yaml", report);
        return rules(report);
    };
    CHECK(rule_of("a: &x [1]\nb: [*x, *x]\n") == std::vector<std::string>{"yaml-alias"});
    CHECK(rule_of("a: !!binary x\n") == std::vector<std::string>{"yaml-tag"});
    CHECK(rule_of("a: 1\na: 2\n") == std::vector<std::string>{"yaml-double-key"});
    CHECK(rule_of("a: 1\n---\nb: 2\n") == std::vector<std::string>{"yaml-syntax"});
    CHECK(rule_of("a: \"x\n") == std::vector<std::string>{"yaml-syntax"});
    CHECK(rule_of("a: 'it''s'\nb: \"a\\\"b\"\n").empty());
    CHECK(rule_of("a: " + std::string(40, '[') + std::string(40, ']')) == std::vector<std::string>{"yaml-too-deep"});
    CHECK(rule_of(std::string(200'000, '[')).size() == 1);
    CHECK(rule_of(std::string(200'000, '{')).size() == 1);
    CHECK(rule_of("a: " + std::string(200'000, '-')).empty());
    std::string many;
    for (int i = 0; i < 50'000; ++i) many += "k" + std::to_string(i) + ": 1\n";
    CHECK(rule_of(many) == std::vector<std::string>{"yaml-too-many"});
}

TEST_CASE("the fields of a text end at the second line of three hyphens") {
    Report report;
    auto const matter = parse_front_matter({"nl.md", "---\nname: A\n---\n\ntekst --- en meer\n---\n"}, report);
    REQUIRE(matter);
    REQUIRE(matter->fields);
    CHECK(matter->fields->find("name")->text == "A");
    CHECK(matter->body == "\ntekst --- en meer\n---\n");
    CHECK(matter->body_line == 4);
}

TEST_CASE("a hundred thousand mistakes do not bury the first") {
    std::string text = "id,name\n";
    for (int i = 0; i < 100'000; ++i) text += "a\n";
    Report report;
    (void)parse_csv({"t.csv", text}, columns, report);
    auto const problems = report.sorted();
    CHECK(problems.size() == Report::most_per_file + 1);
    CHECK(problems.front().line == 2);
    CHECK(problems.back().found == "En nog 99500 fouten in dit bestand.");
}
