#include "import/run_import.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <functional>
#include <sstream>

#include "command/command_line.hpp"
#include "import/import_command.hpp"

namespace sprank::import {

Run import(test::ContentCopy const& copy, std::vector<std::string> words, std::string const& source) {
    CLI::App app;
    command::speak_dutch(app);
    std::function<int()> chosen;
    std::ostringstream out;
    add_import_command(app, chosen, out);
    std::vector<std::string> all{"import", "--content", copy.content().string(), "--source", source, "--today", "2026-11-22"};
    all.insert(all.end(), words.begin(), words.end());
    std::ranges::reverse(all);
    app.parse(all);
    Run run;
    run.code = chosen();
    run.said = out.str();
    return run;
}

}  // namespace sprank::import
