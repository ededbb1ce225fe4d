#include "operate/install_command.hpp"

#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "store/content_install.hpp"

namespace sprank::operate {
namespace {

using Json = nlohmann::json;

constexpr int done = 0, wrong_input = 1, machine_cannot = 3;

struct Wanted {
    std::string package, state = "/var/lib/sprank";
    bool json = false;
};

int refused(Failure const& failure, Wanted const& wanted, std::ostream& out, std::ostream& err) {
    bool const machine = failure.code == store::content_not_kept || failure.code == store::install_going_on || failure.code == "STAAT-01";
    if (wanted.json) {
        out << Json{{"installed", false}, {"code", failure.code}, {"message", failure.text}}.dump() << '\n';
    } else {
        err << failure.code << ": " << failure.text << '\n';
    }
    return machine ? machine_cannot : wrong_input;
}

int install(Wanted const& wanted, std::ostream& out, std::ostream& err) {
    store::StateFolder const state{wanted.state};
    if (auto const opened = store::open_state_folder(state); !opened) {
        // It is not the running kiosk that speaks here, so nothing "goes on".
        return refused({"STAAT-01", "In " + wanted.state + " kan niet worden geschreven; doe dit als beheerder (sudo), en kijk of de schijf vol is."}, wanted, out, err);
    }
    auto const installed = store::install_content(state, wanted.package);
    if (!installed) return refused(installed.error(), wanted, out, err);
    if (wanted.json) {
        out << Json{{"installed", true}, {"version", installed->version}, {"before", installed->before}, {"was_there_already", installed->was_there_already}}.dump() << '\n';
        return done;
    }
    out << "Inhoud " << installed->version << (installed->was_there_already ? " stond er al, en is weer de nieuwste.\n" : " is nagekeken en staat klaar.\n")
        << "De kiosk toont hem na een nieuwe start: systemctl restart sprank\n";
    if (!installed->before.empty() && installed->before != installed->version)
        out << "De vorige (" << installed->before << ") blijft bewaard. Start de nieuwe niet, dan komt die vanzelf terug.\n";
    return done;
}

}  // namespace

void add_install_command(CLI::App& app, std::function<int()>& chosen, std::ostream& out, std::ostream& err) {
    auto const wanted = std::make_shared<Wanted>();
    auto* const command = app.add_subcommand("install", "nieuwe inhoud op de kiosk zetten");
    command->add_option("package", wanted->package, "een content.db, van een stick of van waar ook")->required()->type_name("PAKKET");
    command->add_option("--state", wanted->state, "de map waarin de kiosk bewaart; anders " + wanted->state)->type_name("MAP");
    command->add_flag("--json", wanted->json, "als JSON, op één regel");
    command->callback([&chosen, wanted, &out, &err] { chosen = [wanted, &out, &err] { return install(*wanted, out, err); }; });
}

}  // namespace sprank::operate
