// What an editor and a program read in the quality report of the quiz.
#include "compile/quiz_report.hpp"

#include <doctest/doctest.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <sstream>

#include "compile/content_fixture.hpp"
#include "compile/quiz_report_render.hpp"
#include "core/sample_catalogue.hpp"

using namespace sprank;
using namespace sprank::compile;

namespace {

QuizSimulation few() {
    QuizSimulation simulation;
    simulation.per_profession = 4;
    simulation.visitors = 100, simulation.sittings = 60, simulation.profiles = 10, simulation.item_visitors = 40;
    return simulation;
}

std::pair<int, std::string> run(std::vector<std::string> words) {
    CLI::App app;
    Action chosen;
    std::ostringstream out;
    add_quiz_commands(app, chosen, out);
    std::reverse(words.begin(), words.end());
    try {
        app.parse(words);
    } catch (CLI::ParseError const&) {
        return {2, ""};
    }
    auto const code = chosen ? chosen() : 2;
    return {code, out.str()};
}

}  // namespace

TEST_CASE("a simulated visitor answers the same on every machine, and a woman and a man differ only as assumed") {
    auto const one = simulated_visitor(7, 4), other = simulated_visitor(7, 5);
    CHECK(one.leaning == -.5);
    CHECK(other.leaning == .5);
    CHECK(one.yes_saying == other.yes_saying);
    for (std::size_t k = 0; k < lens_count; ++k)
        CHECK(other.interest[k] - one.interest[k] == doctest::Approx(assumed::difference[k] / 2));
    Chance chance(1, 0);
    double sum = 0, squares = 0;
    for (int i = 0; i < 20000; ++i) {
        double const value = chance.normal();
        sum += value, squares += value * value;
    }
    CHECK(std::abs(sum / 20000) < .03);
    CHECK(std::abs(squares / 20000 - 1) < .03);
}

TEST_CASE("answers of many simulated visitors spread as the norms say") {
    Catalogue const& catalogue = sample_catalogue();
    double sum = 0, squares = 0;
    constexpr std::size_t visitors = 4000;
    for (std::size_t number = 0; number < visitors; ++number) {
        auto const answers = simulated_answers(catalogue, simulated_visitor(3, number), Asked::base, answering(3, number));
        auto const lens = score_quiz(catalogue, answers, {}).lenses[4];
        sum += lens.z, squares += lens.z * lens.z;
    }
    CHECK(std::abs(sum / visitors) < .06);
    CHECK(std::sqrt(squares / visitors) == doctest::Approx(1).epsilon(.08));
}

TEST_CASE("the report of the same content is the same to the last letter") {
    auto const one = make_quiz_report(sample_catalogue(), few()), other = make_quiz_report(sample_catalogue(), few());
    CHECK(quiz_report_json(one).dump() == quiz_report_json(other).dump());
    CHECK(quiz_report_html(one) == quiz_report_html(other));
}

TEST_CASE("a program finds every gate with its number, seed, count and verdict") {
    auto const json = quiz_report_json(make_quiz_report(sample_catalogue(), few()));
    for (auto const* const name : {"passed", "seed", "gates", "concentration", "worlds", "professions", "levels", "items", "assumptions", "limits"})
        CHECK(json.contains(name));
    std::vector<std::string> names;
    for (auto const& gate : json.at("gates")) {
        for (auto const* const name : {"name", "title", "n", "seed", "value", "gate", "bound", "passed", "found", "advice"}) CHECK(gate.contains(name));
        names.push_back(gate.at("name"));
    }
    CHECK(names == std::vector<std::string>{"self_recovery", "recovery", "retest", "coverage_least", "coverage_most", "technical_for_all", "sex_overlap",
                                            "sex_share", "sensitivity", "continuity", "fidelity"});
    CHECK(json.at("items").size() == sample_catalogue().quiz.size());
}

TEST_CASE("an editor reads a page that needs nothing else, and a name with a sign in it breaks nothing") {
    Catalogue catalogue = make_sample_catalogue();
    catalogue.worlds[0].name = catalogue.worlds[0].short_name = LocalText({"<b>\"Lab\" & zorg</b>", "x", "x"});
    auto const page = quiz_report_html(make_quiz_report(catalogue, few()));
    CHECK(page.find("<b>") == std::string::npos);
    CHECK(page.find("&lt;b&gt;&quot;Lab&quot; &amp; zorg&lt;/b&gt;") != std::string::npos);
    for (auto const* const forbidden : {"<script", "http:", "https:", "src=", "href="}) {
        CAPTURE(forbidden);
        CHECK(page.find(forbidden) == std::string::npos);
    }
    CHECK(page.find("<svg role=\"img\"") != std::string::npos);
    CHECK(page.find("150 tot 200 bezoekers") != std::string::npos);
}

TEST_CASE("an editor reads what a new question does, in plain words") {
    Catalogue const& catalogue = sample_catalogue();
    auto const world = catalogue.worlds[1].short_name.in(0);
    CHECK(item_sentence(catalogue, {{0}, {1}, .7, .52}) == "Deze vraag maakt de wereld " + world + " 30/70 (meiden/jongens); zonder deze vraag is dat 48/52.");
    CHECK(item_sentence(catalogue, {{0}, {1}, .501, .499}) == "Deze vraag verschuift geen wereld: " + world + " blijft 50/50 (meiden/jongens).");
}

TEST_CASE("an editor whose content has a mistake gets the mistakes and no report") {
    test::ContentCopy copy;
    copy.replace("content/professions/lasser/profession.yaml", "world: metaal", "world: metall");
    auto const [code, text] = run({"quiz", "report", copy.content().string(), "--json", (copy.root() / "r.json").string()});
    CHECK(code == 1);
    CHECK(text.find("Los eerst de fouten op.") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(copy.root() / "r.json"));
}

TEST_CASE("a report takes the place of no device, needs one content at a time, and says when there is none") {
    CHECK(run({"quiz", "report", "--html", "/dev/null"}).first == 2);
    CHECK(run({"quiz", "report", "content", "--content", "content.db"}).first == 2);
    CHECK(run({"quiz"}).first == 2);
    CHECK(run({"quiz", "report", "--content", "/nergens/content.db"}).first == 3);
}
