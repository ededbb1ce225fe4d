#include <unistd.h>

#include "operate/doctor.hpp"
#include "store/content.hpp"
#include "store/content_pointer.hpp"
#include "store/content_versions.hpp"
#include "store/machine_readings.hpp"
#include "store/pin_file.hpp"
#include "store/settings_file.hpp"
#include "store/statistics_log.hpp"

namespace sprank::operate {

namespace fs = std::filesystem;

namespace {

constexpr int little_mb = 500, least_mb = 50;
constexpr std::size_t shown_hash = 16;

Check content_at(fs::path const& file, std::string id, std::string title) {
    auto const content = store::Content::open(file);
    if (!content) return {std::move(id), std::move(title), Verdict::wrong, content.error().code + " " + content.error().text, "Zet de inhoud opnieuw, of installeer het pakket opnieuw."};
    return {std::move(id), std::move(title), Verdict::well, file.string() + ", hash " + content->hash().substr(0, shown_hash), {}};
}

void examine_settings(Machine const& machine, Checks& checks) {
    auto const read = store::read_settings(machine.settings);
    if (read.problems.empty()) return checks.push_back({"settings", "Instellingen", Verdict::well, machine.settings.string() + " klopt", {}});
    for (auto const& problem : read.problems) {
        std::string const where = problem.line > 0 ? "regel " + std::to_string(problem.line) + ": " : "";
        checks.push_back({"settings", "Instellingen", Verdict::wrong, where + problem.name + (problem.name.empty() ? "" : " = ") + problem.found, problem.advice});
    }
}

void examine_state(Machine const& machine, Checks& checks) {
    std::error_code error;
    auto const& root = machine.state.root;
    Check folder{"state", "Map waarin de kiosk schrijft", Verdict::well, root.string(), {}};
    if (!fs::is_directory(root, error)) folder.verdict = Verdict::wrong, folder.found += " is er niet", folder.advice = "Installeer de kiosk, of noem de map met --state.";
    else if (::access(root.c_str(), W_OK | X_OK) != 0) folder.verdict = Verdict::wrong, folder.found += " mag niet worden beschreven", folder.advice = "Doe dit als beheerder, of geef de map aan de gebruiker sprank.";
    bool const there = folder.verdict == Verdict::well;
    checks.push_back(std::move(folder));
    auto const free = there ? store::disk_free_mb(root) : std::nullopt;
    if (!free) return;
    Verdict const verdict = *free < least_mb ? Verdict::wrong : *free < little_mb ? Verdict::mind : Verdict::well;
    checks.push_back({"disk", "Ruimte op de schijf", verdict, std::to_string(*free) + " MB vrij", verdict == Verdict::well ? "" : "Maak ruimte: journalctl --vacuum-size=100M en apt-get clean."});
}

}  // namespace

void examine_content(Machine const& machine, Checks& checks) {
    checks.push_back(content_at(machine.content, "content", "Inhoud die bij het programma hoort"));
    for (auto const& version : store::list_content(machine.state)) {
        auto check = content_at(store::version_file(machine.state, version.name), "content_version", version.newest ? "Inhoud die het laatst is gezet" : "Eerdere inhoud");
        if (!version.good && version.tries >= store::most_tries) check.verdict = Verdict::wrong, check.advice = "Deze inhoud startte niet; de kiosk toont een eerdere. Vraag de makers om een nieuwe.";
        checks.push_back(std::move(check));
    }
    examine_settings(machine, checks);
    examine_state(machine, checks);
    if (store::pin_exists(machine.state.pin())) checks.push_back({"pin", "Pincode", Verdict::well, "er is een pincode", {}});
    else checks.push_back({"pin", "Pincode", Verdict::wrong, "er is nog geen pincode", "Maak er een met: sprank-kiosk set-pin"});
    auto const counts = store::StatisticsLog::open(machine.state.statistics(), store::StatisticsLog::Use::read);
    if (counts) checks.push_back({"statistics", "Tellingen", Verdict::well, std::to_string(counts->rows().size()) + " tellers", {}});
    else if (counts.error().code == "TEL-01") checks.push_back({"statistics", "Tellingen", Verdict::mind, "er is nog niets geteld", "Dat klopt voor een nieuwe kiosk, en als statistics = false in de instellingen staat."});
    else checks.push_back({"statistics", "Tellingen", Verdict::wrong, counts.error().text, "Start de kiosk opnieuw: die zet het bestand opzij en telt verder."});
}

Checks examined(Machine const& machine) {
    Checks checks;
    examine_content(machine, checks);
    examine_system(machine, checks);
    examine_running(machine, checks);
    return checks;
}

}  // namespace sprank::operate
