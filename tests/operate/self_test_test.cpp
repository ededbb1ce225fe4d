// What a kiosk tries out by itself.
#include "operate/self_test.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "core/sample_catalogue.hpp"
#include "operate/laid_out_machine.hpp"
#include "store/sample_bundle.hpp"

namespace sprank::operate {
namespace {

namespace fs = std::filesystem;

Verdict verdict_of(Checks const& checks, std::string_view id) {
    auto const at = std::ranges::find(checks, id, &Check::id);
    REQUIRE(at != checks.end());
    return at->verdict;
}

struct Kiosk : LaidOut {
    Kiosk() {
        (void)store::written(store::sample_bundle(), machine.content);
        answers["'/usr/bin/sprank' --version"] = "sprank 0.1\nSDL 2.26";
        lay("proc/asound/cards", " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n                      HDA Intel PCH at 0xa1230000 irq 130\n");
        lay("proc/bus/input/devices",
            "I: Bus=0011 Vendor=0001 Product=0001 Version=ab41\nN: Name=\"AT Translated Set 2 keyboard\"\nB: PROP=0\nB: EV=120013\n\n"
            "I: Bus=0003 Vendor=2575 Product=0401 Version=0111\nN: Name=\"ILITEK Multi-Touch\"\nB: PROP=2\nB: EV=1b\nB: ABS=3273800000000003\n\n"
            "I: Bus=0003 Vendor=046d Product=c077 Version=0111\nN: Name=\"Touchpad\"\nB: PROP=1\nB: ABS=3273800000000003\n");
    }
};

TEST_CASE("a sound kiosk passes, names its touch screen and its sound, and keeps nothing of the test") {
    Kiosk const kiosk;
    auto const before = std::distance(fs::recursive_directory_iterator(kiosk.machine.state.root), fs::recursive_directory_iterator());
    auto const checks = self_tested(kiosk.machine);
    CAPTURE(checks_text(checks));
    for (auto const& check : checks) CHECK(check.verdict == Verdict::well);
    CHECK(std::ranges::find(checks, "touch", &Check::id)->found == "\"ILITEK Multi-Touch\"");
    CHECK(std::ranges::find(checks, "sound", &Check::id)->found.find("HDA Intel PCH") != std::string::npos);
    CHECK(std::distance(fs::recursive_directory_iterator(kiosk.machine.state.root), fs::recursive_directory_iterator()) == before);
}

TEST_CASE("content of which one byte fell over does not pass") {
    Kiosk const kiosk;
    auto bytes = store::bytes_of(kiosk.machine.content);
    auto const at = bytes.find("Lasser");
    REQUIRE(at != std::string::npos);
    bytes[at] = 'B';
    store::write_bytes(kiosk.machine.content, bytes);
    CHECK(verdict_of(self_tested(kiosk.machine), "content") == Verdict::wrong);
}

TEST_CASE("a state folder that cannot be used is one thing that is wrong") {
    Kiosk kiosk;
    kiosk.machine.state.root = kiosk.folder / "geen-map";
    store::write_bytes(kiosk.machine.state.root, "een bestand");
    auto const checks = self_tested(kiosk.machine);
    CHECK(verdict_of(checks, "state") == Verdict::wrong);
    CHECK(std::ranges::count(checks, Verdict::wrong, &Check::verdict) == 1);
}

TEST_CASE("a program that does not start is wrong; a screen without touch and a machine without sound are to be minded") {
    Kiosk kiosk;
    kiosk.answers.clear();
    fs::remove_all(kiosk.machine.root / "proc");
    auto const checks = self_tested(kiosk.machine);
    CHECK(verdict_of(checks, "program") == Verdict::wrong);
    CHECK(verdict_of(checks, "touch") == Verdict::mind);
    CHECK(verdict_of(checks, "sound") == Verdict::mind);
}

}  // namespace
}  // namespace sprank::operate
