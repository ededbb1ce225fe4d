// What a technician is told of a kiosk: each thing that can be wrong, and what to do.
#include "operate/doctor.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <functional>

#include "core/sample_catalogue.hpp"
#include "operate/laid_out_machine.hpp"
#include "store/health_file.hpp"

namespace sprank::operate {
namespace {

namespace fs = std::filesystem;

/// A kiosk of which all is well.
struct Kiosk : LaidOutKiosk {
    Kiosk() : LaidOutKiosk({{"visits", 12}}) {}
};

Check const* found(Checks const& checks, std::string_view id) {
    auto const at = std::ranges::find(checks, id, &Check::id);
    return at == checks.end() ? nullptr : &*at;
}

TEST_CASE("of a kiosk that is well set up nothing is wrong") {
    Kiosk const kiosk;
    auto const checks = examined(kiosk.machine);
    CAPTURE(checks_text(checks));
    CHECK_FALSE(any_wrong(checks));
    CHECK(checks.size() >= 16);
    for (auto const& check : checks) {
        CAPTURE(check.id);
        // A disk of the machine that runs this test may be nearly full.
        if (check.id != "disk") CHECK(check.verdict == Verdict::well);
        if (check.verdict == Verdict::well) CHECK(check.advice.empty());
    }
}

TEST_CASE("whatever is wrong is named as wrong, with what to do, and nothing else is") {
    struct Harm {
        char const* id;
        std::function<void(Kiosk&)> done;
    };
    std::vector<Harm> const harms{
        {"display", [](Kiosk& kiosk) { fs::remove(kiosk.machine.root / "tmp/.X11-unix/X0"); }},
        {"fonts", [](Kiosk& kiosk) { fs::remove_all(kiosk.machine.root / "usr/share/fonts"); }},
        {"content", [](Kiosk& kiosk) { fs::resize_file(kiosk.machine.content, 5000); }},
        {"settings", [](Kiosk& kiosk) { store::write_bytes(kiosk.machine.settings, "# a\npanel_width_mm = \"breed\"\n"); }},
        {"state", [](Kiosk& kiosk) { fs::remove_all(kiosk.machine.state.root), store::write_bytes(kiosk.machine.state.root, "x"); }},
        {"pin", [](Kiosk& kiosk) { fs::remove(kiosk.machine.state.pin()); }},
        {"statistics", [](Kiosk& kiosk) { store::write_bytes(kiosk.machine.state.statistics(), "geen database"); }},
        {"clock", [](Kiosk& kiosk) { kiosk.machine.today.reset(); }},
        {"clock",
         [](Kiosk& kiosk) {
             Health doubting;
             doubting.program = "sprank 0.1";
             doubting.clock_trusted = false;
             REQUIRE(store::write_health(kiosk.machine.health(), doubting));
         }},
        {"unit:sprank.service", [](Kiosk& kiosk) { kiosk.answers["systemctl is-active sprank.service"] = "failed"; }},
        {"unit:sprank-session.service", [](Kiosk& kiosk) { kiosk.answers["systemctl is-enabled sprank-session.service"] = "disabled"; }},
        {"unit:sprank-poweroff.path", [](Kiosk& kiosk) { kiosk.answers["systemctl is-enabled sprank-poweroff.path"] = ""; }},
        {"unit:sprank-usb.path", [](Kiosk& kiosk) { kiosk.answers["systemctl is-enabled sprank-usb.path"] = ""; }},
        {"getty", [](Kiosk& kiosk) { fs::remove(kiosk.machine.root / "etc/systemd/system/getty@tty1.service"); }},
        {"usb", [](Kiosk& kiosk) { kiosk.lay("usr/libexec/udisks2/udisksd", ""), kiosk.lay("usr/lib/udev/rules.d/90-sprank.rules", "# niets\n"); }},
        {"health", [](Kiosk& kiosk) { fs::last_write_time(kiosk.machine.health(), fs::file_time_type::clock::now() - std::chrono::minutes(10)); }},
        {"temperature", [](Kiosk& kiosk) { kiosk.lay("sys/class/thermal/thermal_zone0/temp", "97000\n"); }},
    };
    for (auto const& harm : harms) {
        CAPTURE(harm.id);
        Kiosk kiosk;
        harm.done(kiosk);
        auto const checks = examined(kiosk.machine);
        auto const* const check = found(checks, harm.id);
        REQUIRE(check != nullptr);
        CHECK(check->verdict == Verdict::wrong);
        CHECK_FALSE(check->advice.empty());
        bool const takes_others_along = check->id == "state";
        if (!takes_others_along) CHECK(std::ranges::count(checks, Verdict::wrong, &Check::verdict) == 1);
    }
}

TEST_CASE("a setting that is wrong is named with its line") {
    Kiosk const kiosk;
    store::write_bytes(kiosk.machine.settings, "# a\n# b\nquiet_seconds = 3\n");
    auto const checks = examined(kiosk.machine);
    auto const* const check = found(checks, "settings");
    REQUIRE(check != nullptr);
    CHECK(check->found == "regel 3: quiet_seconds = 3");
}

TEST_CASE("what is only to be minded is no reason to fail: restarts, ghost touches, a full log, an incident") {
    Kiosk const kiosk;
    Health health;
    health.restarts = 5, health.ghost_touches = 3, health.memory_mb = 900, health.last_incident = "BEELD-02";
    kiosk.be(health);
    fs::remove(kiosk.machine.root / "usr/lib/systemd/journald.conf.d/sprank.conf");
    auto const checks = examined(kiosk.machine);
    CHECK_FALSE(any_wrong(checks));
    for (auto const* const id : {"restarts", "touch", "memory", "incident", "journal"}) {
        CAPTURE(id);
        REQUIRE(found(checks, id) != nullptr);
        CHECK(found(checks, id)->verdict == Verdict::mind);
    }
}

TEST_CASE("a kiosk that does not run is told from one that hangs") {
    Kiosk const kiosk;
    fs::remove(kiosk.machine.health());
    CHECK(found(examined(kiosk.machine), "health")->found.find("HLT-01") != std::string::npos);
}

TEST_CASE("a kiosk with one of the other sessions is not told to install what it does without") {
    Kiosk kiosk;
    for (char const* const there : {"tmp/.X11-unix/X0", "usr/bin/weston", "usr/bin/Xwayland"}) fs::remove(kiosk.machine.root / there);
    kiosk.lay("dev/dri/card0", "");
    CHECK(found(examined(kiosk.machine), "display")->verdict == Verdict::wrong);
    CHECK(found(examined(kiosk.machine), "programs")->found == "niet geïnstalleerd: weston, xwayland");
    fs::path const alternatives = fs::path(SPRANK_SOURCE_ROOT) / "kiosk/units/alternatives", units = kiosk.machine.root / "etc/systemd/system";
    fs::create_directories(units / "sprank-session.service.d");
    fs::copy_file(alternatives / "cage/sprank-session.service.conf", units / "sprank-session.service.d/sessie.conf");
    CHECK(found(examined(kiosk.machine), "programs")->found == "niet geïnstalleerd: cage, xwayland");
    fs::copy_file(alternatives / "kmsdrm/sprank-session.service.conf", units / "sprank-session.service.d/sessie.conf", fs::copy_options::overwrite_existing);
    fs::create_directories(units / "sprank.service.d");
    fs::copy_file(alternatives / "kmsdrm/sprank.service.conf", units / "sprank.service.d/sessie.conf");
    CHECK(found(examined(kiosk.machine), "display")->verdict == Verdict::well);
    CHECK(found(examined(kiosk.machine), "programs")->verdict == Verdict::well);
}

TEST_CASE("checks come as lines for people and as JSON for programs") {
    Checks const checks{{"a", "Schijf", Verdict::well, "goed", ""}, {"b", "Klok", Verdict::mind, "loopt voor", "Zet hem gelijk."}, {"c", "PIN", Verdict::wrong, "geen", "Maak er een."}};
    CHECK(checks_text(checks) == "ok      Schijf: goed\nlet op  Klok: loopt voor\n        Zet hem gelijk.\nfout    PIN: geen\n        Maak er een.\n");
    CHECK(checks_json(checks)[1]["verdict"] == "let op");
    CHECK(any_wrong(checks));
}

}  // namespace
}  // namespace sprank::operate
