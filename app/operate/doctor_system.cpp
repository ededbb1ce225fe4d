#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <iterator>

#include "operate/doctor.hpp"

namespace sprank::operate {

namespace fs = std::filesystem;

namespace {

bool there(fs::path const& path) {
    std::error_code error;
    return fs::exists(fs::symlink_status(path, error));
}

/// The first file in this folder of which the name begins so.
std::optional<fs::path> beginning(fs::path const& folder, std::string_view with) {
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (at->path().filename().string().starts_with(with)) return at->path();
    return std::nullopt;
}

bool holds(fs::path const& folder, std::string_view ending, std::string_view words) {
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (!at->path().filename().string().ends_with(ending)) continue;
        std::ifstream file(at->path());
        for (std::string line; std::getline(file, line);)
            if (line.find(words) != std::string::npos && !line.starts_with('#')) return true;
    }
    return false;
}

/// What makes the picture: one of the sessions that kiosk/README.md describes.
enum class PictureMaker : std::uint8_t { weston, cage, itself };

PictureMaker picture_maker(Machine const& machine) {
    fs::path const units = machine.root / "etc/systemd/system";
    if (holds(units / "sprank.service.d", ".conf", "SDL_VIDEODRIVER=KMSDRM")) return PictureMaker::itself;
    return holds(units / "sprank-session.service.d", ".conf", "/usr/bin/cage") ? PictureMaker::cage : PictureMaker::weston;
}

/// The programs that a kiosk with such a session needs, and the packages they are in.
std::vector<std::pair<std::string_view, std::string_view>> programs_for(PictureMaker maker) {
    if (maker == PictureMaker::itself) return {{"sprank", "sprank"}};
    std::string_view const session = maker == PictureMaker::cage ? "cage" : "weston";
    return {{"sprank", "sprank"}, {session, session}, {"Xwayland", "xwayland"}};
}

void examine_screen(Machine const& machine, Checks& checks) {
    PictureMaker const maker = picture_maker(machine);
    auto const socket = beginning(machine.root / "tmp" / ".X11-unix", "X");
    if (socket) checks.push_back({"display", "Beeld", Verdict::well, "er draait een beeldserver (" + socket->filename().string() + ")", {}});
    else if (maker == PictureMaker::itself && beginning(machine.root / "dev/dri", "card")) checks.push_back({"display", "Beeld", Verdict::well, "Sprank tekent zelf op het scherm (kmsdrm)", {}});
    else if (beginning(machine.root / "dev/dri", "card")) checks.push_back({"display", "Beeld", Verdict::wrong, "er is een grafische kaart, maar geen beeldserver", "Start de kiosk: systemctl start sprank.target. Kijk daarna met: journalctl -b -u sprank-session"});
    else checks.push_back({"display", "Beeld", Verdict::wrong, "geen beeldserver en geen grafische kaart", "Kijk of het scherm vastzit en of de computer een grafische kaart heeft."});
    constexpr std::array<std::pair<char const*, char const*>, 2> fonts{{{"inter/Inter-Regular.otf", "fonts-inter"}, {"league-spartan/LeagueSpartan-Bold.otf", "fonts-league-spartan"}}};
    std::string missing;
    for (auto const& [file, package] : fonts)
        if (!there(machine.root / "usr/share/fonts/opentype" / file)) missing += (missing.empty() ? "" : " ") + std::string(package);
    checks.push_back({"fonts", "Letters", missing.empty() ? Verdict::well : Verdict::wrong, missing.empty() ? "allebei de lettertypen zijn er" : "niet gevonden: " + missing, missing.empty() ? "" : "Zet ze met: apt-get install " + missing});
    std::string absent, there_are;
    for (auto const& [program, package] : programs_for(maker)) {
        std::string& list = there(machine.root / "usr/bin" / program) ? there_are : absent;
        list += (list.empty() ? "" : ", ") + std::string(package);
    }
    checks.push_back({"programs", "Programma's", absent.empty() ? Verdict::well : Verdict::mind, absent.empty() ? "geïnstalleerd: " + there_are : "niet geïnstalleerd: " + absent, absent.empty() ? "" : "Een kiosk heeft ze nodig: kiosk/install"});
}

void examine_units(Machine const& machine, Checks& checks) {
    if (!there(machine.root / "run/systemd/system")) return checks.push_back({"units", "Diensten", Verdict::mind, "hier draait geen systemd", "Op een kiosk start systemd Sprank. Start anders zelf: kiosk/run"});
    for (char const* const unit : {"sprank-session.service", "sprank.service", "sprank-poweroff.path", "sprank-usb.path"}) {
        std::string const name(unit), active = machine.ask("systemctl is-active " + name).value_or("onbekend"), enabled = machine.ask("systemctl is-enabled " + name).value_or("onbekend");
        bool const missing = enabled.empty() || enabled == "not-found", runs = active == "active", starts = enabled == "enabled" || enabled == "static" || enabled == "indirect" || enabled == "linked";
        Check check{"unit:" + name, "Dienst " + name, runs && starts ? Verdict::well : Verdict::wrong, missing ? "niet geïnstalleerd" : active + ", " + enabled, {}};
        if (missing) check.advice = "Zet de kiosk met: kiosk/install";
        else if (!starts) check.advice = "Hij start niet vanzelf. Doe: systemctl enable " + name;
        else if (!runs) check.advice = "Kijk waarom met: journalctl -b -u " + name;
        checks.push_back(std::move(check));
    }
}

void examine_lock(Machine const& machine, Checks& checks) {
    std::error_code error;
    bool masked = !there(machine.root / "run/systemd/system");  // nobody starts a getty then
    for (char const* const folder : {"etc/systemd/system", "usr/lib/systemd/system"}) {
        auto const link = fs::read_symlink(machine.root / folder / "getty@tty1.service", error);
        masked = masked || (!error && link == "/dev/null");
    }
    checks.push_back({"getty", "Inloggen op het scherm", masked ? Verdict::well : Verdict::wrong, masked ? "staat uit" : "op het scherm kan iemand inloggen", masked ? "" : "Zet het uit met: systemctl mask getty@tty1.service"});
    bool usb = !there(machine.root / "usr/libexec/udisks2/udisksd") && !there(machine.root / "usr/lib/udisks2/udisksd");
    for (char const* const folder : {"etc/udev/rules.d", "usr/lib/udev/rules.d"}) usb = usb || holds(machine.root / folder, ".rules", "UDISKS_IGNORE");
    checks.push_back({"usb", "USB-sticks", usb ? Verdict::well : Verdict::wrong, usb ? "gaan niet vanzelf open" : "gaan vanzelf open", usb ? "" : "Zet de regels met: kiosk/install"});
    bool budget = holds(machine.root / "etc/systemd", "journald.conf", "SystemMaxUse=");
    for (char const* const folder : {"etc/systemd/journald.conf.d", "usr/lib/systemd/journald.conf.d"}) budget = budget || holds(machine.root / folder, ".conf", "SystemMaxUse=");
    checks.push_back({"journal", "Logboek", budget ? Verdict::well : Verdict::mind, budget ? "heeft een grens" : "heeft geen eigen grens", budget ? "" : "Zonder SystemMaxUse neemt het tot een tiende van de schijf. kiosk/install zet een grens."});
}

}  // namespace

void examine_system(Machine const& machine, Checks& checks) {
    examine_screen(machine, checks);
    examine_units(machine, checks);
    examine_lock(machine, checks);
}

}  // namespace sprank::operate
