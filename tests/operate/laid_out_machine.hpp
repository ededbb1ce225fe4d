#pragma once
#include <doctest/doctest.h>

#include <map>

#include "operate/machine.hpp"
#include "store/health_file.hpp"
#include "store/pin_file.hpp"
#include "store/sample_bundle.hpp"
#include "store/scratch_folder.hpp"
#include "store/statistics_log.hpp"

namespace sprank::operate {

/// A machine that stands in a folder, set up as a kiosk should be; a test takes something away.
struct LaidOut {
    store::ScratchFolder folder;
    Machine machine;
    std::map<std::string, std::string> answers;

    LaidOut() {
        machine.root = folder / "root", machine.state.root = folder / "state", machine.runtime = folder / "run";
        machine.settings = folder / "settings.toml", machine.content = folder / "content.db", machine.today = Date{2026, 11, 26};
        std::filesystem::create_directories(machine.state.root);
        std::filesystem::create_directories(machine.runtime);
        std::filesystem::copy_file(std::filesystem::path(SPRANK_SOURCE_ROOT) / "kiosk/settings.toml", machine.settings);
        for (auto const* const file : {"tmp/.X11-unix/X0", "usr/share/fonts/opentype/inter/Inter-Regular.otf", "usr/share/fonts/opentype/league-spartan/LeagueSpartan-Bold.otf", "usr/bin/sprank", "usr/bin/weston", "usr/bin/Xwayland", "run/systemd/system/x"}) lay(file, "");
        lay("usr/lib/udev/rules.d/90-sprank.rules", "ENV{UDISKS_IGNORE}=\"1\"\n");
        lay("usr/lib/systemd/journald.conf.d/sprank.conf", "[Journal]\nSystemMaxUse=100M\n");
        lay("sys/class/thermal/thermal_zone0/temp", "51000\n");
        std::filesystem::create_directories(machine.root / "etc/systemd/system");
        std::filesystem::create_symlink("/dev/null", machine.root / "etc/systemd/system/getty@tty1.service");
        for (char const* const unit : {"sprank-session.service", "sprank.service", "sprank-poweroff.path", "sprank-usb.path"}) answers[std::string("systemctl is-active ") + unit] = "active", answers[std::string("systemctl is-enabled ") + unit] = "enabled";
        machine.ask = [this](std::string const& command) -> std::optional<std::string> {
            auto const at = answers.find(command);
            return at == answers.end() ? std::nullopt : std::optional(at->second);
        };
    }

    void lay(std::string const& path, std::string const& text) const {
        std::filesystem::create_directories((machine.root / path).parent_path());
        store::write_bytes(machine.root / path, text);
    }
};

/// The same with content, a PIN, what it counted today and a program that runs.
struct LaidOutKiosk : LaidOut {
    explicit LaidOutKiosk(Tally const& morning, Health health = {}) {
        (void)store::written(store::sample_bundle(), machine.content);
        REQUIRE(store::set_pin(machine.state.pin(), "4719").has_value());
        auto log = store::StatisticsLog::open(machine.state.statistics(), store::StatisticsLog::Use::count);
        REQUIRE(log->add(machine.today, DayPart::morning, morning));
        be(std::move(health));
    }
    void be(Health health) const {
        health.program = "sprank 0.1", health.clock_trusted = true;
        REQUIRE(store::write_health(machine.health(), health));
    }
};

}  // namespace sprank::operate
