// What a technician mails.
#include "operate/diagnostics.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

#include "core/sample_catalogue.hpp"
#include "operate/laid_out_machine.hpp"

namespace sprank::operate {
namespace {

namespace fs = std::filesystem;

Health with_seven_visits() {
    Health health;
    health.sessions_today = 7;
    return health;
}

struct Kiosk : LaidOutKiosk {
    Kiosk() : LaidOutKiosk({{"visits", 40}, {"screen.home", 43}, {"screen.near", 7}}, with_seven_visits()) {
        fs::create_directories(machine.state.incidents());
        store::write_bytes(machine.state.incidents() / "1.txt", "BEELD-02");
    }
};

std::string everything_in(fs::path const& folder) {
    std::string all;
    for (auto const& entry : fs::recursive_directory_iterator(folder)) all += entry.path().filename().string() + "\n" + store::bytes_of(entry.path());
    return all;
}

TEST_CASE("the bundle tells of the machine, lists what is in it, and holds neither the PIN nor small counts") {
    Kiosk kiosk;
    kiosk.answers["journalctl --no-pager -o short-iso -n 2000 -u sprank -u sprank-session -u sprank-fallback -u sprank-poweroff -u sprank-usb"] = "nov 26 sprank: gestart";
    auto const to = kiosk.folder / "bundle";
    auto const list = gather_diagnostics(kiosk.machine, to);
    REQUIRE(list.has_value());
    for (auto const* const file : {"versie.txt", "doctor.json", "settings.toml", "health.json", "storing-1.txt", "logboek.txt", "tellingen.csv", "LEES-MIJ.txt"}) {
        CAPTURE(file);
        CHECK(fs::exists(to / file));
        if (std::string_view(file) != "LEES-MIJ.txt") CHECK(std::ranges::any_of(*list, [&](auto const& line) { return line.starts_with(std::string(file) + ": "); }));
    }
    auto const all = everything_in(to);
    CHECK(all.find("argon2") == std::string::npos);
    CHECK(all.find("4719") == std::string::npos);
    CHECK(store::bytes_of(to / "health.json").find("\"sessions_today\": null") != std::string::npos);
    CHECK(store::bytes_of(to / "tellingen.csv").find("near;aantal;x;") != std::string::npos);
    CHECK(store::bytes_of(to / "tellingen.csv").find(";40;") != std::string::npos);
    CHECK(gather_diagnostics(kiosk.machine, to).error().code == "DIA-01");
}

TEST_CASE("a kiosk of which nothing works still gives a bundle, that says what is missing") {
    LaidOut bare;
    fs::remove_all(bare.machine.state.root), fs::remove_all(bare.machine.runtime), fs::remove(bare.machine.settings);
    auto const list = gather_diagnostics(bare.machine, bare.folder / "bundle");
    REQUIRE(list.has_value());
    CHECK(std::ranges::count_if(*list, [](auto const& line) { return line.starts_with("niet erin: "); }) == 5);
    CHECK(fs::exists(bare.folder / "bundle/doctor.json"));
}

TEST_CASE("as one file it is packed, and the folder is gone") {
    Kiosk kiosk;
    kiosk.machine.ask = this_machine().ask;
    auto const to = kiosk.folder / "een 'bundel'.tar.gz";
    REQUIRE(gather_diagnostics(kiosk.machine, to).has_value());
    CHECK(fs::file_size(to) > 500);
    CHECK_FALSE(fs::exists(kiosk.folder / "een 'bundel'"));
}

TEST_CASE("where nothing can be written the technician is told so") {
    Kiosk const kiosk;
    CHECK(gather_diagnostics(kiosk.machine, kiosk.folder / "geen/bundle").error().code == "DIA-01");
}

}  // namespace
}  // namespace sprank::operate
