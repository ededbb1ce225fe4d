// One fault on purpose per gate of the quality report: an editor must hear of each.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "compile/quiz_report_render.hpp"
#include "core/quiz_profiles.hpp"
#include "core/sample_catalogue.hpp"

using namespace sprank;
using namespace sprank::compile;

namespace {

QuizSimulation small() {
    QuizSimulation simulation;
    simulation.per_profession = 10;
    simulation.visitors = 600, simulation.sittings = 300, simulation.profiles = 20, simulation.item_visitors = 2;
    return simulation;
}

QuizGate const& gate_of(std::vector<QuizGate> const& gates, std::string const& name) {
    auto const at = std::ranges::find(gates, name, &QuizGate::name);
    REQUIRE(at != gates.end());
    return *at;
}

QuizGate judged_as(Catalogue const& catalogue, QuizMeasures const& measures, std::string const& name) {
    return gate_of(judged(catalogue, measures), name);
}

/// Everything measured is as it should be.
QuizMeasures good_measures(Catalogue const& catalogue) {
    QuizMeasures all;
    all.self = {catalogue.professions.size(), catalogue.professions.size(), catalogue.professions.size(), {}, {}, {}};
    all.noisy = {2600, .86, std::vector<double>(catalogue.professions.size(), .86)};
    all.retest = {3000, .61, .5};
    all.exposure.visitors = 6000;
    all.exposure.suggested.assign(catalogue.professions.size(), .25);
    all.exposure.first.assign(catalogue.professions.size(), .04);
    all.exposure.women_worlds.assign(catalogue.worlds.size(), .33);
    all.exposure.men_worlds.assign(catalogue.worlds.size(), .33);
    all.exposure.uniform = .25;
    all.technical = {1507, 1507, {}};
    all.sensitivity = {3000, 2000, .93, .90};
    all.continuity = {6000, 100, 0, 2};
    all.fidelity = {21000, 21000, 0, {}};
    return all;
}

}  // namespace

TEST_CASE("an editor whose quiz is good is told so in every row") {
    Catalogue const& catalogue = sample_catalogue();
    auto const gates = judged(catalogue, good_measures(catalogue));
    CHECK(gates.size() == 11);
    for (auto const& gate : gates) {
        CAPTURE(gate.name);
        CHECK(gate.passed);
        CHECK_FALSE(gate.found.empty());
        CHECK_FALSE(gate.advice.empty());
    }
}

TEST_CASE("a number just past its gate fails that gate and no other, and says what to do") {
    Catalogue const& catalogue = sample_catalogue();
    using Fault = void (*)(QuizMeasures&);
    std::pair<std::string, Fault> const faults[] = {
        {"self_recovery", [](QuizMeasures& all) { all.self.unseen = {{3}}; }},
        {"recovery", [](QuizMeasures& all) { all.noisy.own_world = .849; }},
        {"retest", [](QuizMeasures& all) { all.retest.same_worlds = .599; }},
        {"coverage_least", [](QuizMeasures& all) { all.exposure.suggested[4] = 0; }},
        {"coverage_most", [](QuizMeasures& all) { all.exposure.suggested[4] = 1.01; }},
        {"technical_for_all", [](QuizMeasures& all) { all.technical.whole -= 1; }},
        {"sex_share", [](QuizMeasures& all) { all.exposure.women_worlds[2] = .26; }},
        {"sensitivity", [](QuizMeasures& all) { all.sensitivity.steady = .899; }},
        {"continuity", [](QuizMeasures& all) { all.continuity.jumps = 1; }},
        {"fidelity", [](QuizMeasures& all) { all.fidelity.faithful -= 1; }}};
    for (auto const& [faulty, fault] : faults) {
        std::string const name = faulty;  // doctest captures by name
        auto measures = good_measures(catalogue);
        fault(measures);
        for (auto const& gate : judged(catalogue, measures)) {
            CAPTURE(name);
            CAPTURE(gate.name);
            CHECK(gate.passed == (gate.name != name));
        }
    }
    auto measures = good_measures(catalogue);
    for (std::size_t world = 0; world < 4; ++world) measures.exposure.women_worlds[world] = .10, measures.exposure.men_worlds[world] = .5;
    CHECK_FALSE(judged_as(catalogue, measures, "sex_overlap").passed);
}

TEST_CASE("a profession that is like no other in nothing cannot find itself") {
    Catalogue catalogue = make_sample_catalogue();
    for (std::size_t k = 0; k < lens_count; ++k) {
        double sum = 0;
        for (std::size_t i = 1; i < catalogue.professions.size(); ++i) sum += catalogue.professions[i].lenses[k];
        catalogue.professions[0].lenses[k] = sum / static_cast<double>(catalogue.professions.size() - 1);
    }
    QuizMeasures all = good_measures(catalogue);
    all.self = measure_self_recovery(catalogue);
    auto const gate = judged_as(catalogue, all, "self_recovery");
    CHECK_FALSE(gate.passed);
    CHECK(gate.found.find(catalogue.professions[0].id) != std::string::npos);
}

TEST_CASE("two professions with the same values are named as a tie") {
    Catalogue catalogue = make_sample_catalogue();
    catalogue.professions[1].lenses = catalogue.professions[0].lenses;
    auto const measured = measure_self_recovery(catalogue);
    REQUIRE(measured.ties.size() == 1);
    CHECK(measured.ties[0] == std::vector<ProfessionIndex>{{1}, {0}});
}

TEST_CASE("professions dealt over worlds at random are not found back") {
    Catalogue catalogue = make_sample_catalogue();
    std::uint16_t next = 0;
    for (auto& profession : catalogue.professions) {
        profession.world = {static_cast<std::uint16_t>(next * 4 % catalogue.worlds.size())};
        profession.second_world.reset(), ++next;
    }
    QuizMeasures all = good_measures(catalogue);
    all.noisy = measure_noisy_recovery(catalogue, small());
    CHECK_FALSE(judged_as(catalogue, all, "recovery").passed);
}

TEST_CASE("with two questions a lens, what is found is not found again, and one answer weighs too much") {
    Catalogue catalogue = make_sample_catalogue();
    std::array<int, lens_count> kept{};
    std::erase_if(catalogue.quiz, [&kept](QuizItem const& item) { return item.extra || ++kept[static_cast<std::size_t>(item.lens)] > 2; });
    QuizMeasures all = good_measures(catalogue);
    all.retest = measure_retest(catalogue, small());
    all.sensitivity = measure_sensitivity(catalogue, small());
    CHECK_FALSE(judged_as(catalogue, all, "retest").passed);
    CHECK(all.sensitivity.steady_outspoken < measure_sensitivity(sample_catalogue(), small()).steady_outspoken);
}

TEST_CASE("a catalogue in which everybody is sent to the same two professions is caught") {
    Catalogue catalogue = make_sample_catalogue();
    auto const copies = catalogue.professions;
    catalogue.professions.insert(catalogue.professions.end(), copies.begin(), copies.end());
    for (std::size_t i = 0; i < catalogue.professions.size(); ++i) {
        catalogue.professions[i].world = {static_cast<std::uint16_t>(i < 2 ? 0 : 1 + i % 2)};
        catalogue.professions[i].second_world.reset();
    }
    QuizMeasures all = good_measures(catalogue);
    all.exposure = measure_exposure(catalogue, small());
    auto const gate = judged_as(catalogue, all, "coverage_most");
    CHECK_FALSE(gate.passed);
    CHECK(gate.value > 7);
}

TEST_CASE("a world with one profession leaves somebody with fewer than six") {
    Catalogue catalogue = make_sample_catalogue();
    catalogue.worlds.resize(3);
    for (std::size_t i = 0; i < catalogue.professions.size(); ++i) {
        catalogue.professions[i].world = {static_cast<std::uint16_t>(i == 0 ? 0 : 1 + i % 2)};
        catalogue.professions[i].second_world.reset();
    }
    QuizMeasures all = good_measures(catalogue);
    all.technical = measure_technical_for_all(catalogue, small());
    CHECK_FALSE(judged_as(catalogue, all, "technical_for_all").passed);
    CHECK_FALSE(all.technical.failed.empty());
}

TEST_CASE("questions of making about machines and questions of helping about people lead girls and boys apart") {
    Catalogue catalogue = make_sample_catalogue();
    auto const balanced = measure_exposure(catalogue, small());
    for (auto& item : catalogue.quiz)
        item.setting = item.lens == 0 || item.lens == 1 ? ItemSetting::machine : item.lens == 4 ? ItemSetting::neutral : ItemSetting::people;
    QuizMeasures all = good_measures(catalogue);
    all.exposure = measure_exposure(catalogue, small());
    CHECK(overlap_of_worlds(all.exposure) < overlap_of_worlds(balanced) - .03);
    CHECK_FALSE(judged_as(catalogue, all, "sex_overlap").passed);
    CHECK_FALSE(judged_as(catalogue, all, "sex_share").passed);
}

TEST_CASE("a sentence that no longer names the visitor's answer is caught") {
    Catalogue catalogue = make_sample_catalogue();
    for (auto& texts : catalogue.texts) texts[static_cast<std::size_t>(Key::quiz_because_one)] = "Dit past bij jou.";
    QuizMeasures all = good_measures(catalogue);
    all.fidelity = measure_fidelity(catalogue, small());
    CHECK_FALSE(judged_as(catalogue, all, "fidelity").passed);
    CHECK(measure_fidelity(sample_catalogue(), small()).faithful == measure_fidelity(sample_catalogue(), small()).jobs);
}
