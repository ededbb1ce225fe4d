#include "shell/kiosk_machine.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <tuple>

#include "core/sample_catalogue.hpp"
#include "shell/fallback_picture.hpp"
#include "store/health_file.hpp"
#include "store/pin_file.hpp"
#include "store/scratch_folder.hpp"

namespace sprank::shell {

namespace {
namespace fs = std::filesystem;

std::string line_of(fs::path const& file) {
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    return line;
}

KioskMachine::Setup setup_in(fs::path const& folder) {
    KioskMachine::Setup setup;
    setup.state = store::StateFolder{folder};
    setup.runtime = folder;
    return setup;
}
}  // namespace

TEST_CASE("only the PIN that was set opens, and while none is set nothing does") {
    store::ScratchFolder const scratch;
    KioskMachine machine(setup_in(scratch / ""));
    CHECK_FALSE(machine.pin_set());
    CHECK(machine.check("2580") == PinAnswer::none);
    REQUIRE(store::set_pin(store::StateFolder{scratch / ""}.pin(), "285014"));
    CHECK(machine.pin_set());
    CHECK(machine.check("285014") == PinAnswer::right);
    CHECK(machine.check("285015") == PinAnswer::wrong);
    std::ofstream(store::StateFolder{scratch / ""}.pin()) << "no hash";
    CHECK(machine.check("285014") == PinAnswer::wrong);
    CHECK(KioskMachine(KioskMachine::Setup{}).check("285014") == PinAnswer::none);
}

TEST_CASE("whoever looks from outside reads how it goes, and how often the program began anew") {
    store::ScratchFolder const scratch;
    for (int start = 0; start < 3; ++start) {
        KioskMachine machine(setup_in(scratch / ""));
        machine.shows(sample_catalogue(), "abc", {});
        machine.frame_took(4000);
        machine.keep_health(1'000);
        auto const health = store::read_health(scratch / "health.json");
        REQUIRE(health);
        CHECK(health->restarts == start);
        CHECK(health->content_hash == "abc");
        CHECK(health->frame_us_p50 == 4000);
        CHECK(health->memory_mb);
        fs::remove(scratch / "health.json");
        machine.keep_health(60'000);
        CHECK_FALSE(fs::exists(scratch / "health.json"));
        machine.keep_health(61'000);
        CHECK(fs::exists(scratch / "health.json"));
    }
}

TEST_CASE("what the page asks of the machine stands in its folder, and the answer is told once") {
    store::ScratchFolder const scratch;
    KioskMachine machine(setup_in(scratch / ""));
    CHECK_FALSE(machine.facts().has_stick_reader);
    std::ofstream(scratch / "usb-ready");
    CHECK(machine.facts().has_stick_reader);
    std::ofstream(scratch / "usb-told") << "oud\n";
    machine.begin(OperatorTask::export_counts);
    CHECK(line_of(scratch / "usb-asked") == "export");
    CHECK_FALSE(machine.told());
    machine.begin(OperatorTask::install_content);
    CHECK(line_of(scratch / "usb-asked") == "install");
    std::ofstream(scratch / "usb-told") << "Er zit geen stick in.\n";
    CHECK(machine.told() == "Er zit geen stick in.");
    CHECK_FALSE(machine.told());
    CHECK_FALSE(fs::exists(scratch / "poweroff"));
    machine.switch_off();
    CHECK(fs::exists(scratch / "poweroff"));
}

TEST_CASE("the page counts the visits of today by part of the day, and the professions that were opened most") {
    store::ScratchFolder const scratch;
    auto log = store::StatisticsLog::open(scratch / "statistics.db", store::StatisticsLog::Use::count);
    REQUIRE(log);
    auto setup = setup_in(scratch / "");
    setup.statistics = &*log;
    KioskMachine machine(setup);
    machine.shows(sample_catalogue(), "abc", "ouder");
    CHECK(machine.facts().fallback == "ouder");
    CHECK(machine.facts().parts.empty());
    Profession const& first = sample_catalogue().professions[0];
    Profession const& second = sample_catalogue().professions[1];
    std::optional<Date> const today = Date{2026, 11, 27};
    machine.know_date(today);
    log->add(Date{2026, 1, 2}, DayPart::morning, {{"visits", 99}});
    log->add(today, DayPart::morning, {{"visits", 12}, {"profession." + first.id, 3}, {"quiz.begun", 14}, {"quiz.finished", 9}, {"screen.near", 6}, {"kept_something", 2}});
    log->add(today, DayPart::afternoon, {{"visits", 5}, {"profession." + first.id, 4}, {"profession." + second.id, 11}, {"profession.gone", 50}, {"quiz.begun", 2}, {"screen.near", 21}, {"screen.about", 70}, {"offers_opened", 8}});
    auto const facts = machine.facts();
    CHECK(facts.parts == std::vector<screens::OperatorCount>{{"Ochtend", 12}, {"Middag", 5}});
    CHECK(facts.screens == std::vector<screens::OperatorCount>{{second.name.in(0), 11}, {first.name.in(0), 7}});
    CHECK(facts.opened == std::vector<screens::OperatorCount>{{"In de buurt", 27}, {"Doe de test", 16}});
    CHECK(std::tuple(facts.quiz_begun, facts.quiz_finished, facts.kept, facts.offers_opened) == std::tuple(16, 9, 2, 8));
    CHECK(facts.health.sessions_today == 17);
    CHECK(facts.health.started == today);
}

TEST_CASE("with a clock that nobody trusts the page counts since the last start, also after the tenth") {
    store::ScratchFolder const scratch;
    auto setup = setup_in(scratch / "");
    for (int start = 1; start <= 11; ++start) {
        auto log = store::StatisticsLog::open(scratch / "statistics.db", store::StatisticsLog::Use::count);
        REQUIRE(log);
        log->add(std::nullopt, DayPart::morning, {{"visits", start}});
        setup.statistics = &*log;
        CHECK(KioskMachine(setup).facts().health.sessions_today == start);
    }
}

TEST_CASE("the picture for when nothing else works is drawn once, and again when the number changes") {
    store::ScratchFolder const scratch;
    store::StateFolder const state{scratch / ""};
    Settings settings;
    ui::Panel const panel{640, 360, 698, 392};
    REQUIRE(keep_fallback(state, settings, panel));
    auto const first = fs::file_size(state.fallback());
    CHECK(first > 640 * 360 * 3);
    fs::resize_file(state.fallback(), 10);
    REQUIRE(keep_fallback(state, settings, panel));
    CHECK(fs::file_size(state.fallback()) == 10);  // it is there and says the same
    settings.operator_phone = "06 00000000";
    REQUIRE(keep_fallback(state, settings, panel));
    CHECK(fs::file_size(state.fallback()) == first);
    CHECK_FALSE(keep_fallback({"/nowhere"}, settings, panel));
}

}  // namespace sprank::shell
