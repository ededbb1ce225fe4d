#include "import/run_import.hpp"

#include <doctest/doctest.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <functional>
#include <sstream>

#include "command/command_line.hpp"
#include "import/import_command.hpp"

namespace sprank::import {

Run import(test::ContentCopy const& copy, std::vector<std::string> words, std::string const& source) {
    words.emplace_back("--details");
    return import_on_screen(copy, std::move(words), source);
}

Run import_on_screen(test::ContentCopy const& copy, std::vector<std::string> words, std::string const& source) {
    CLI::App app;
    command::speak_dutch(app);
    std::function<int()> chosen;
    std::ostringstream out;
    add_import_command(app, chosen, out);
    std::vector<std::string> all{"import", "--content", copy.content().string(), "--today", "2026-11-22"};
    if (!source.empty()) all.insert(all.end(), {"--source", source});
    all.insert(all.end(), words.begin(), words.end());
    std::ranges::reverse(all);
    app.parse(all);
    Run run;
    run.code = chosen();
    run.said = out.str();
    return run;
}

bool says(Run const& run, std::string const& words) {
    bool const found = run.said.find(words) != std::string::npos;
    CHECK_MESSAGE(found, (words + " -- is not in:\n" + run.said));
    return found;
}

void does_not_say(Run const& run, std::string const& words) {
    CHECK_MESSAGE(run.said.find(words) == std::string::npos, (words + " -- is in:\n" + run.said));
}

}  // namespace sprank::import
