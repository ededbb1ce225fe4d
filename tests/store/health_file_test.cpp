// What a technician reads of a running kiosk.
#include "store/health_file.hpp"

#include <doctest/doctest.h>

#include "store/scratch_folder.hpp"

namespace sprank::store {
namespace {

Health full() {
    Health health;
    health.program = "sprank 0.1", health.content_hash = std::string(64, 'a');
    health.started = Date{2026, 11, 26}, health.uptime_s = 5'000'000'000, health.restarts = 2;
    health.frame_us_p50 = 4100, health.frame_us_p99 = 15'900, health.memory_mb = 96, health.disk_free_mb = 12'000, health.temperature_c = -3;
    health.ghost_touches = 4, health.clock_trusted = true, health.sessions_today = 31;
    health.last_incident = "BEELD-02 het beeld stond \"stil\"", health.voice = "nl", health.sound = "HDA Intel";
    return health;
}

TEST_CASE("how a kiosk is doing is read as it was written") {
    ScratchFolder const folder;
    auto const file = folder / "health.json";
    for (Health const& health : {full(), Health{}}) {
        REQUIRE(write_health(file, health));
        auto const read = read_health(file);
        REQUIRE(read.has_value());
        CHECK(*read == health);
    }
    CHECK(folder.files() == 1);
}

TEST_CASE("a name of a device that is no UTF-8 does not stop the kiosk") {
    ScratchFolder const folder;
    Health health;
    health.sound = "caf\xe9";
    REQUIRE(write_health(folder / "health.json", health));
    CHECK(read_health(folder / "health.json").has_value());
}

TEST_CASE("a health that is not there, or is none, is told apart") {
    ScratchFolder const folder;
    auto const file = folder / "health.json";
    CHECK(read_health(file).error().code == "HLT-01");
    for (auto const* const bytes : {"", "{", "[]", "3", "{}", R"({"program": 3})", R"({"program": "sprank 1", "restarts": "veel"})", "{\"program\": \"\xff\"}"}) {
        write_bytes(file, bytes);
        CAPTURE(bytes);
        CHECK(read_health(file).error().code == "HLT-02");
    }
}

TEST_CASE("a health of an older program, with fewer fields, is read") {
    ScratchFolder const folder;
    auto const file = folder / "health.json";
    write_bytes(file, R"({"program": "sprank 0.1", "uptime_s": 12})");
    Health expected;
    expected.program = "sprank 0.1", expected.uptime_s = 12;
    CHECK(read_health(file) == Result<Health>(expected));
}

TEST_CASE("a runtime folder that is not there is no reason to stop") {
    ScratchFolder const folder;
    CHECK_FALSE(write_health(folder / "geen/health.json", full()));
}

}  // namespace
}  // namespace sprank::store
