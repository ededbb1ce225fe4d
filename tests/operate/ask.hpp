#pragma once
#include <algorithm>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

#include "command/command_line.hpp"
#include "operate/statistics_command.hpp"

namespace sprank::operate {

/// What `sprank-kiosk` answers to these words about statistics; its exit code.
inline int ask(std::vector<std::string> words, std::string& out, std::string& err) {
    CLI::App app;
    command::speak_dutch(app);
    std::function<int()> chosen;
    std::ostringstream output, errors;
    add_statistics_command(app, chosen, output, errors);
    std::reverse(words.begin(), words.end());
    app.parse(words);
    int const code = chosen();
    out = output.str(), err = errors.str();
    return code;
}

}  // namespace sprank::operate
