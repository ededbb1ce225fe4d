// Who is in the pictures: assets/people/casting.csv beside the professions of content/, by the rules of assets/README.md.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "compile/csv_table.hpp"
#include "compile/yaml_tree.hpp"

namespace sprank::compile {
namespace {

struct Cast {
    std::string profession, sex, age, skin, aid;
};
using Worlds = std::map<std::string, std::string>;  ///< of each profession

constexpr std::array<std::string_view, 5> columns{"profession", "sex", "age", "skin", "aid"};

std::vector<Cast> read_casting(SourceText const& source, Report& report) {
    std::vector<Cast> casting;
    auto const table = parse_csv(source, columns, report);
    if (!table) return casting;
    for (CsvRow const& row : table->rows) {
        RowReader const cells(*table, row, report);
        casting.push_back({cells.text("profession").text, cells.text("sex").text, cells.text("age").text, cells.text("skin").text, cells.text("aid").text});
    }
    return casting;
}

/// What is wrong with it, in the words of an assert; empty when it keeps all the rules.
std::vector<std::string> breaches(std::vector<Cast> const& casting, Worlds const& worlds) {
    std::vector<std::string> found;
    auto const all = static_cast<double>(casting.size());
    auto const share = [&](auto const& is) { return static_cast<double>(std::ranges::count_if(casting, is)) / all; };
    std::map<std::string, std::size_t> rows;
    std::map<std::string, std::set<std::string>> sexes;
    for (Cast const& cast : casting) {
        ++rows[cast.profession];
        auto const world = worlds.find(cast.profession);
        if (world == worlds.end()) {
            found.push_back(cast.profession + " is no profession");
            continue;
        }
        sexes[world->second].insert(cast.sex);
    }
    for (auto const& [profession, world] : worlds)
        if (rows[profession] != 1) found.push_back(profession + " has " + std::to_string(rows[profession]) + " rows");
    for (auto const& [world, seen] : sexes)
        if (seen.size() < 2) found.push_back("in " + world + " all are of one sex");
    for (char const* const sex : {"woman", "man"})
        if (share([&](Cast const& one) { return one.sex == sex; }) > .55) found.push_back(std::string("too many are a ") + sex);
    if (share([](Cast const& one) { return one.sex == "woman" || one.sex == "man"; }) < 1) found.push_back("a sex that is not known");
    if (share([](Cast const& one) { return one.age == "senior"; }) < .25) found.push_back("too few are over fifty");
    if (share([](Cast const& one) { return one.aid != "none"; }) < .10) found.push_back("too few have an aid");
    for (char const* const skin : {"1", "2", "3", "4", "5", "6"}) {
        double const of = share([&](Cast const& one) { return one.skin == skin; });
        if (of < .10 || of > .25) found.push_back(std::string("skin ") + skin + " is too rare or too common");
    }
    return found;
}

std::string as_lines(std::vector<std::string> const& found) {
    std::string text;
    for (std::string const& one : found) text += one + "\n";
    return text;
}

/// Eight people of four worlds who keep all the rules.
std::vector<Cast> sample() {
    return {{"a", "woman", "senior", "1", "none"}, {"b", "man", "young", "2", "wheelchair"}, {"c", "woman", "middle", "3", "none"}, {"d", "man", "senior", "4", "none"},
            {"e", "woman", "young", "5", "none"},  {"f", "man", "middle", "6", "none"},      {"g", "woman", "young", "1", "none"},  {"h", "man", "middle", "2", "none"}};
}
Worlds const sample_worlds{{"a", "metaal"}, {"b", "metaal"}, {"c", "bouw"}, {"d", "bouw"}, {"e", "ict"}, {"f", "ict"}, {"g", "lab"}, {"h", "lab"}};

std::vector<std::string> with(std::size_t at, Cast cast) {
    auto casting = sample();
    casting[at] = std::move(cast);
    return breaches(casting, sample_worlds);
}

}  // namespace

TEST_CASE("a girl, a boy and somebody over fifty each meet people like themselves in the pictures of every kind of work") {
    ContentFolder const assets(std::filesystem::path(SPRANK_SOURCE_ROOT) / "assets", "assets"), content(std::filesystem::path(SPRANK_SOURCE_ROOT) / "content", "content");
    Report report;
    auto const source = assets.text("people/casting.csv", most_table_bytes, report);
    REQUIRE(source);
    auto const casting = read_casting(*source, report);
    Worlds worlds;
    for (FolderEntry const& entry : content.list("professions")) {
        if (!entry.is_folder) continue;
        auto const file = content.text("professions/" + entry.name + "/profession.yaml", most_text_bytes, report);
        REQUIRE(file);
        auto const profession = parse_yaml(file->text, file->file, report);
        REQUIRE(profession);
        YamlNode const* const world = profession->find("world");
        REQUIRE(world);
        worlds[entry.name] = world->text;
    }
    CHECK(worlds.size() >= 20);
    CHECK(report.errors() == 0);
    auto const found = breaches(casting, worlds);
    CHECK_MESSAGE(found.empty(), as_lines(found));
}

TEST_CASE("a casting in which somebody is missing from the pictures is told so") {
    CHECK(as_lines(breaches(sample(), sample_worlds)).empty());
    using Lines = std::vector<std::string>;
    CHECK(with(0, {"a", "man", "senior", "1", "none"}) == Lines{"in metaal all are of one sex", "too many are a man"});
    CHECK(with(0, {"a", "person", "senior", "1", "none"}) == Lines{"a sex that is not known"});
    CHECK(with(0, {"a", "woman", "middle", "1", "none"}) == Lines{"too few are over fifty"});
    CHECK(with(1, {"b", "man", "young", "2", "none"}) == Lines{"too few have an aid"});
    CHECK(with(5, {"f", "man", "middle", "1", "none"}) == Lines{"skin 1 is too rare or too common", "skin 6 is too rare or too common"});
    CHECK(with(7, {"g", "man", "middle", "2", "none"}) == Lines{"g has 2 rows", "h has 0 rows"});
    CHECK(with(7, {"x", "man", "middle", "2", "none"}) == Lines{"x is no profession", "h has 0 rows", "in lab all are of one sex"});
    Report report;
    CHECK(read_casting({"casting.csv", "profession,sex,age,skin,aid\nlasser,woman,young,2,none\n"}, report).size() == 1);
    CHECK(report.errors() == 0);
    (void)read_casting({"casting.csv", "profession,sex,age,skin,aid\nlasser,,young,2,none\n"}, report);
    CHECK(report.errors() == 1);
}

}  // namespace sprank::compile
