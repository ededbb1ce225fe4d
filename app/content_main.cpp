// The editors' program: checks the content, builds content.db and answers questions about it.
#include <iostream>

#include "command/command_line.hpp"
#include "compile/ask.hpp"
#include "compile/commands.hpp"
#include "compile/quiz_report.hpp"
#include "import/import_command.hpp"

int main(int count, char** arguments) {
    CLI::App app{"sprank-content: kijkt de inhoud van Sprank na en maakt er een content.db van", "sprank-content"};
    sprank::command::speak_dutch(app);
    app.set_version_flag("--version", sprank::compile::version_text(), "toon versies van programma, schema en bibliotheken");
    app.require_subcommand(1);
    sprank::compile::Action chosen;
    sprank::compile::add_commands(app, chosen, std::cout);
    sprank::compile::add_ask_commands(app, chosen);
    sprank::compile::add_quiz_commands(app, chosen, std::cout);
    sprank::import::add_import_command(app, chosen, std::cout);
    return sprank::command::run(app, chosen, count, arguments);
}
