#include "operate/machine_commands.hpp"

#include <memory>
#include <ostream>

#include "operate/diagnostics.hpp"
#include "operate/doctor.hpp"
#include "operate/output.hpp"
#include "operate/self_test.hpp"
#include "operate/set_pin.hpp"
#include "operate/sheet.hpp"
#include "store/settings_file.hpp"

namespace sprank::operate {
namespace {

struct Wanted {
    std::string settings, state, runtime, content, html, to;
    bool json = false, make_new = false;
};

Machine machine_of(Wanted const& wanted) {
    Machine machine = this_machine();
    if (!wanted.settings.empty()) machine.settings = wanted.settings;
    if (!wanted.state.empty()) machine.state.root = wanted.state;
    if (!wanted.runtime.empty()) machine.runtime = wanted.runtime;
    if (!wanted.content.empty()) machine.content = wanted.content;
    return machine;
}

int show(Checks const& checks, Wanted const& wanted, std::ostream& out) {
    if (wanted.json) out << nlohmann::json{{"well", !any_wrong(checks)}, {"checks", checks_json(checks)}}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    else out << checks_text(checks) << (any_wrong(checks) ? "\nEr is iets te doen.\n" : "\nAlles in orde.\n");
    return any_wrong(checks) ? wrong_input : done;
}

int sheet(Wanted const& wanted, std::ostream& out, std::ostream& err) {
    auto const read = store::read_settings(machine_of(wanted).settings);
    for (auto const& problem : read.problems) err << "Instellingen, regel " << problem.line << ": " << problem.name << " " << problem.found << ". " << problem.advice << '\n';
    auto const made = sheet_of(read.settings);
    if (!wanted.html.empty() && !written(wanted.html, sheet_html(made), err)) return machine_cannot;
    out << sheet_text(made);
    return read.problems.empty() && !any_wrong(made.checks) ? done : wrong_input;
}

int diagnose(Wanted const& wanted, std::ostream& out, std::ostream& err) {
    Machine const machine = machine_of(wanted);
    std::string const to = wanted.to.empty() ? "sprank-" + (machine.today ? iso_date(*machine.today) : std::string("zonder-datum")) + ".tar.gz" : wanted.to;
    auto const list = gather_diagnostics(machine, to);
    if (!list) return tell(list.error(), err), machine_cannot;
    out << to << " is gemaakt. Hierin staat:\n";
    for (auto const& line : *list) out << "- " << line << '\n';
    out << "Niets ervan gaat over een bezoeker. U mag dit mailen aan wie u helpt.\n";
    return done;
}

void add_places(CLI::App& command, Wanted& wanted) {
    command.add_option("--settings", wanted.settings, "de instellingen; anders /etc/sprank/settings.toml")->type_name("BESTAND");
    command.add_option("--state", wanted.state, "waar de kiosk schrijft; anders /var/lib/sprank")->type_name("MAP");
    command.add_option("--runtime", wanted.runtime, "waar de draaiende kiosk zegt hoe het gaat; anders /run/sprank")->type_name("MAP");
    command.add_option("--content", wanted.content, "een content.db; anders die van het pakket")->type_name("BESTAND");
}

}  // namespace

void add_machine_commands(CLI::App& app, std::function<int()>& chosen, std::istream& in, std::ostream& out, std::ostream& err) {
    auto const wanted = std::make_shared<Wanted>();
    auto const choose = [&chosen](CLI::App* command, std::function<int()> run) { command->callback([&chosen, run] { chosen = run; }); };

    auto* const doctor = app.add_subcommand("doctor", "kijkt de computer en de opstelling na, en verandert niets");
    add_places(*doctor, *wanted);
    doctor->add_flag("--json", wanted->json, "als JSON, op één regel");
    choose(doctor, [wanted, &out] { return show(examined(machine_of(*wanted)), *wanted, out); });

    auto* const self_test = app.add_subcommand("self-test", "probeert schijf, inhoud, tellen en apparaten uit");
    add_places(*self_test, *wanted);
    self_test->add_flag("--json", wanted->json, "als JSON, op één regel");
    choose(self_test, [wanted, &out] { return show(self_tested(machine_of(*wanted)), *wanted, out); });

    auto* const set_pin = app.add_subcommand("set-pin", "maakt of verandert de pincode van de beheerpagina");
    set_pin->add_option("--state", wanted->state, "waar de kiosk schrijft; anders /var/lib/sprank")->type_name("MAP");
    set_pin->add_flag("--new", wanted->make_new, "maak een pincode en toon hem één keer");
    choose(set_pin, [wanted, &in, &out, &err] {
        auto const file = machine_of(*wanted).state.pin();
        return wanted->make_new ? set_new_pin(file, out, err) : set_typed_pin(file, {in, at_terminal()}, out, err);
    });

    auto* const page = app.add_subcommand("sheet", "het opstelblad: hoe hoog het scherm hangt en wie erbij kan");
    page->add_option("--settings", wanted->settings, "de instellingen; anders /etc/sprank/settings.toml")->type_name("BESTAND");
    page->add_option("--html", wanted->html, "schrijf een blad om af te drukken, met een tekening op schaal")->type_name("BESTAND");
    choose(page, [wanted, &out, &err] { return sheet(*wanted, out, err); });

    auto* const diagnostics = app.add_subcommand("diagnostics", "een bundel voor wie op afstand helpt; niets over bezoekers");
    add_places(*diagnostics, *wanted);
    diagnostics->add_option("-o", wanted->to, "een bestand (naam.tar.gz) of een nieuwe map")->type_name("BESTAND");
    choose(diagnostics, [wanted, &out, &err] { return diagnose(*wanted, out, err); });
}

}  // namespace sprank::operate
