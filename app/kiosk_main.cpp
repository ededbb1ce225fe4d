// The technicians' program: what whoever sets a kiosk up, keeps it running or carries its counts away does without its window.
#include <iostream>

#include "command/command_line.hpp"
#include "operate/install_command.hpp"
#include "operate/machine_commands.hpp"
#include "operate/statistics_command.hpp"

int main(int count, char** arguments) {
    CLI::App app{"sprank-kiosk: voor wie de kiosk neerzet en aan de praat houdt", "sprank-kiosk"};
    sprank::command::speak_dutch(app);
    app.set_version_flag("--version", "sprank-kiosk " SPRANK_VERSION, "toon de versie");
    app.require_subcommand(1);
    std::function<int()> chosen;
    sprank::operate::add_statistics_command(app, chosen, std::cout, std::cerr);
    sprank::operate::add_install_command(app, chosen, std::cout, std::cerr);
    sprank::operate::add_machine_commands(app, chosen, std::cin, std::cout, std::cerr);
    return sprank::command::run(app, chosen, count, arguments);
}
