// The editors' program: checks the content, builds content.db and answers questions about it.
#include <CLI/CLI.hpp>
#include <exception>
#include <iostream>

#include "compile/ask.hpp"
#include "compile/commands.hpp"

namespace {

constexpr int wrong_use = 2, machine_cannot = 3;

int run(int count, char** arguments) {
    CLI::App app{"sprank-content: kijkt de inhoud van Sprank na en maakt er een content.db van", "sprank-content"};
    app.set_version_flag("--version", sprank::compile::version_text());
    app.require_subcommand(1);
    sprank::compile::Action chosen;
    sprank::compile::add_commands(app, chosen, std::cout);
    sprank::compile::add_ask_commands(app, chosen);
    try {
        app.parse(count, arguments);
    } catch (CLI::ParseError const& error) {
        // --help and --version come this way too, with code 0
        return app.exit(error) == 0 ? 0 : wrong_use;
    }
    return chosen ? chosen() : wrong_use;
}

}  // namespace

int main(int count, char** arguments) {
    try {
        return run(count, arguments);
    } catch (std::exception const& exception) {
        std::cerr << "Dit lukt niet op deze computer: " << exception.what() << '\n';
        return machine_cannot;
    }
}
