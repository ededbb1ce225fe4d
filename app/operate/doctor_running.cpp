#include <chrono>

#include "operate/doctor.hpp"
#include "store/health_file.hpp"
#include "store/machine_readings.hpp"

namespace sprank::operate {

namespace fs = std::filesystem;

namespace {

constexpr int old_s = 180;             ///< the program writes about once a minute
constexpr int warm_c = 80, hot_c = 95, much_mb = 400, many_restarts = 3;

/// By the files' own clock, so that a clock that is set does no harm but for a minute or three.
double age_s(fs::path const& file) {
    std::error_code error;
    auto const written = fs::last_write_time(file, error);
    return error ? 0 : std::chrono::duration<double>(fs::file_time_type::clock::now() - written).count();
}

/// By the day itself, and by what the program that runs makes of it: that also knows how old its content is.
void examine_clock(Machine const& machine, Result<Health> const& health, Checks& checks) {
    constexpr auto set = "Zet de klok met: timedatectl set-time \"2026-11-26 09:00\". Blijft hij niet goed, vervang dan de batterij.";
    if (!machine.today) return checks.push_back({"clock", "Klok", Verdict::wrong, "de datum kan niet kloppen", set});
    auto const day = iso_date(*machine.today);
    if (!health || health->clock_trusted || age_s(machine.health()) > old_s) return checks.push_back({"clock", "Klok", Verdict::well, "vandaag is het " + day, {}});
    checks.push_back({"clock", "Klok", Verdict::wrong, "zegt " + day + ", en Sprank gelooft dat niet: data worden niet gebruikt", std::string("Klopt de dag niet? ") + set + " Klopt hij wel, dan gelooft Sprank hem binnen een uur, of na een nieuwe start."});
}

void examine_health(Machine const& machine, Result<Health> const& health, Checks& checks) {
    if (!health) return checks.push_back({"health", "Draaiende kiosk", Verdict::wrong, health.error().code + " " + health.error().text, "Kijk met: systemctl status sprank"});
    double const age = age_s(machine.health());
    bool const old = age > old_s;
    checks.push_back({"health", "Draaiende kiosk", old ? Verdict::wrong : Verdict::well, health->program + ", " + (old ? "zei al " + std::to_string(static_cast<int>(age / 60)) + " minuten niets" : "zei kort geleden hoe het gaat"), old ? "Het programma hangt of is gestopt. Kijk met: journalctl -b -u sprank" : ""});
    bool const many = health->restarts >= many_restarts;
    checks.push_back({"restarts", "Opnieuw gestart", many ? Verdict::mind : Verdict::well, std::to_string(health->restarts) + " keer sinds de computer aanging", many ? "Maak een bundel met sprank-kiosk diagnostics en stuur die aan de makers." : ""});
    if (health->last_incident) checks.push_back({"incident", "Laatste storing", Verdict::mind, *health->last_incident, "Komt dit vaker voor, maak dan een bundel: sprank-kiosk diagnostics"});
    if (health->memory_mb) checks.push_back({"memory", "Geheugen van het programma", *health->memory_mb > much_mb ? Verdict::mind : Verdict::well, std::to_string(*health->memory_mb) + " MB", *health->memory_mb > much_mb ? "Dat is veel. Start de kiosk opnieuw en kijk morgen weer." : ""});
    if (health->ghost_touches > 0) checks.push_back({"touch", "Aanraakscherm", Verdict::mind, std::to_string(health->ghost_touches) + " keer aanrakingen zonder vinger", "Maak het glas schoon en droog, en kijk of de rand nergens tegenaan drukt."});
}

}  // namespace

void examine_running(Machine const& machine, Checks& checks) {
    auto const health = store::read_health(machine.health());
    examine_clock(machine, health, checks);
    examine_health(machine, health, checks);
    if (auto const degrees = store::temperature_c(machine.root)) {
        Verdict const verdict = *degrees >= hot_c ? Verdict::wrong : *degrees >= warm_c ? Verdict::mind : Verdict::well;
        checks.push_back({"temperature", "Temperatuur", verdict, std::to_string(*degrees) + " graden", verdict == Verdict::well ? "" : "Maak de roosters vrij en zet de kiosk uit de zon."});
    }
    if (auto const read_only = store::root_is_read_only(machine.root); read_only && *read_only) checks.push_back({"root", "Schijf van het systeem", Verdict::mind, "neemt geen veranderingen aan", "Is dat niet zo bedoeld, dan kan de schijf stuk zijn: kijk met dmesg."});
}

}  // namespace sprank::operate
